/**
 * Joins single reads into batches: a read batch of 32 keys costs a quarter a key of what reads alone cost, most of it
 * the trip to the thread pool and back.
 *
 * The reads of one turn form a batch. While `BATCHES_IN_FLIGHT_MAX` batches are out, what comes gathers and goes with the next, so
 * batches grow by themselves as load grows.
 */
import type { ReadRequest } from "./native-batches.js";
import type { Family } from "./store.js";

/** Keys in one batch; more would hold up those that come after, and one thread. */
const BATCH_KEYS_MAX = 512;
/** Below the four threads of the pool, which writes and syncs need too. */
const BATCHES_IN_FLIGHT_MAX = 2;

export interface ReadGatherOptions {
  /** Calls back when what is ready in this turn has been handled. */
  readonly atTurnEnd: (callback: () => void) => void;
}

export class ReadGather {
  /** Answers every request, then resolves. */
  readonly #readBatch: (requests: readonly ReadRequest[]) => Promise<void>;
  readonly #options: ReadGatherOptions;
  #waiting: ReadRequest[] = [];
  #inFlight = 0;
  #scheduled = false;
  #idle: (() => void)[] = [];

  constructor(readBatch: (requests: readonly ReadRequest[]) => Promise<void>, options: ReadGatherOptions) {
    this.#readBatch = readBatch;
    this.#options = options;
  }

  get(family: Family, key: Uint8Array): Promise<Uint8Array | undefined> {
    return new Promise((resolve, reject) => this.#add({ family, key, resolve, reject }));
  }

  getMany(family: Family, keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> {
    if (keys.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const values = new Array<Uint8Array | undefined>(keys.length);
      let missing = keys.length;
      keys.forEach((key, i) => {
        this.#add({
          family,
          key,
          resolve: (value) => {
            values[i] = value;
            if (--missing === 0) resolve(values);
          },
          reject,
        });
      });
    });
  }

  /** Resolves when every read called so far is answered. */
  drain(): Promise<void> {
    if (!this.#scheduled && this.#inFlight === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #add(request: ReadRequest): void {
    this.#waiting.push(request);
    if (this.#scheduled || this.#inFlight === BATCHES_IN_FLIGHT_MAX) return;
    this.#scheduled = true;
    this.#options.atTurnEnd(() => {
      this.#scheduled = false;
      this.#dispatch();
    });
  }

  #dispatch(): void {
    while (this.#waiting.length > 0 && this.#inFlight < BATCHES_IN_FLIGHT_MAX) {
      const requests =
        this.#waiting.length > BATCH_KEYS_MAX ? this.#waiting.splice(0, BATCH_KEYS_MAX) : this.#waiting;
      if (requests === this.#waiting) this.#waiting = [];
      this.#inFlight++;
      void this.#readBatch(requests).then(() => {
        this.#inFlight--;
        this.#dispatch();
      });
    }
    if (this.#inFlight > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}
