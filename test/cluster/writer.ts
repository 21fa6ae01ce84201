/**
 * Writes items with ids of its own, several at a time, until it is told to stop, and remembers which were acknowledged. A write
 * that fails is repeated for a while, as a real client would: the items are whole, so that a repetition changes nothing.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { PATIENCE_MS } from "./patience.js";

/** Writes the item of this id; rejects when it is not known to be written. */
export type Put = (id: string) => Promise<unknown>;

const RETRY_MS = 50;
/** Between a lane's writes: a writer and three nodes share two cores, and none of them should be starved. */
const PAUSE_MS = 2;

export class Writer {
  readonly acknowledged: string[] = [];
  /** The longest time in which no write at all was acknowledged. */
  gapMsMax = 0;
  /** The longest time from the first attempt of a write to its acknowledgement. */
  writeMsMax = 0;
  readonly #lanes: Promise<void>[];
  #acknowledgedAtMs = performance.now();
  #stopped = false;

  /** One lane for each of `puts`: it has one write in flight at a time. */
  constructor(puts: readonly Put[]) {
    this.#lanes = puts.map((put) => this.#run(put));
    // Told by `more` and `stop`, which may be called only later.
    for (const lane of this.#lanes) lane.catch(() => undefined);
  }

  /** Resolves when so many more writes were acknowledged; rejects when a write had to be given up. */
  async more(count: number): Promise<void> {
    const enough = this.acknowledged.length + count;
    const lanes = Promise.all(this.#lanes);
    while (this.acknowledged.length < enough) await Promise.race([delay(10), lanes]);
  }

  /** Forgets the longest times, so that what comes next is measured by itself. */
  measureAnew(): void {
    this.gapMsMax = 0;
    this.writeMsMax = 0;
  }

  /** Resolves when nothing is in flight; rejects when a write had to be given up. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#lanes);
  }

  async #run(put: Put): Promise<void> {
    while (!this.#stopped) {
      const id = randomUUID();
      const startedMs = performance.now();
      await this.#persist(put, id, startedMs);
      const nowMs = performance.now();
      this.writeMsMax = Math.max(this.writeMsMax, nowMs - startedMs);
      this.gapMsMax = Math.max(this.gapMsMax, nowMs - this.#acknowledgedAtMs);
      this.#acknowledgedAtMs = nowMs;
      this.acknowledged.push(id);
      await delay(PAUSE_MS);
    }
  }

  async #persist(put: Put, id: string, startedMs: number): Promise<void> {
    for (;;) {
      try {
        await put(id);
        return;
      } catch (error) {
        if (performance.now() - startedMs > PATIENCE_MS) throw error;
        await delay(RETRY_MS);
      }
    }
  }
}
