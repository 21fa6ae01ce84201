/**
 * Virtual time for a whole cluster in one process: every timer, message and disk operation is an event on one heap, and
 * one seeded generator decides everything. Same seed, same run.
 *
 * Promises are fine inside: after every event the microtasks are drained through a captured real `setImmediate`.
 */
import { createHash } from "node:crypto";
import { SeededRandom, type Random } from "../../core/random.js";
import { tokenOf } from "../../core/token.js";

interface Event {
  readonly atMs: number;
  /** Orders events of the same moment. */
  readonly sequence: number;
  readonly run: () => void;
  cancelled: boolean;
}

/** More events than any run of a minute needs: a cluster that goes round in circles would never end. */
const EVENTS_MAX = 5_000_000;

const realTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export class World {
  readonly seed: number;
  readonly random: Random;
  #nowMs = 0;
  #sequence = 0;
  #events = 0;
  readonly #heap: Event[] = [];
  readonly #trace = createHash("sha256");
  #failure: unknown;

  constructor(seed: number) {
    this.seed = seed;
    this.random = new SeededRandom(seed);
  }

  /** A generator of its own for one part of the run: what it draws does not depend on what other parts draw. */
  stream(name: string): Random {
    return new SeededRandom(tokenOf(Buffer.from(`${this.seed}/${name}`)));
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  /** Adds a line to the trace whose hash identifies the run. */
  trace(line: string): void {
    this.#trace.update(`${this.#nowMs.toFixed(3)} ${line}\n`);
  }

  /** May be called once, at the end. */
  traceHash(): string {
    return this.#trace.digest("hex").slice(0, 16);
  }

  /** Ends the run with this error. */
  fail(error: unknown): void {
    this.#failure ??= error;
  }

  /** Runs `callback` in `delayMs` of virtual time; the returned function cancels it. */
  after(delayMs: number, callback: () => void): () => void {
    const event: Event = {
      atMs: this.#nowMs + Math.max(0, delayMs),
      sequence: ++this.#sequence,
      run: callback,
      cancelled: false,
    };
    this.#push(event);
    return () => {
      event.cancelled = true;
    };
  }

  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => this.after(delayMs, resolve));
  }

  /** Runs events until virtual time reaches `untilMs` or `done` says so. Throws what `fail` was given. */
  async run(untilMs: number, done: () => boolean = () => false): Promise<void> {
    for (;;) {
      await realTurn();
      if (this.#failure !== undefined) throw this.#failure;
      if (done()) return;
      const event = this.#pop(untilMs);
      if (event === undefined) {
        this.#nowMs = Math.max(this.#nowMs, untilMs);
        return;
      }
      this.#nowMs = event.atMs;
      if (++this.#events > EVENTS_MAX) throw new Error(`${EVENTS_MAX} events by ${this.#nowMs} ms`);
      event.run();
    }
  }

  /** Runs until `promise` settles; throws when it has not after `ms`. */
  async within<T>(ms: number, promise: Promise<T>): Promise<T> {
    let settled = false;
    const settle = (): void => {
      settled = true;
    };
    promise.then(settle, settle);
    await this.run(this.#nowMs + ms, () => settled);
    if (!settled) throw new Error(`nothing came back within ${ms} ms`);
    return promise;
  }

  #push(event: Event): void {
    const heap = this.#heap;
    let i = heap.push(event) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (before(heap[parent]!, event)) break;
      heap[i] = heap[parent]!;
      i = parent;
    }
    heap[i] = event;
  }

  #pop(untilMs: number): Event | undefined {
    const heap = this.#heap;
    for (;;) {
      const first = heap[0];
      if (first === undefined || first.atMs > untilMs) return undefined;
      const last = heap.pop()!;
      if (heap.length > 0) this.#sink(last);
      if (!first.cancelled) return first;
    }
  }

  #sink(event: Event): void {
    const heap = this.#heap;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (before(event, heap[child]!)) break;
      heap[i] = heap[child]!;
      i = child;
    }
    heap[i] = event;
  }
}

function before(a: Event, b: Event): boolean {
  return a.atMs !== b.atMs ? a.atMs < b.atMs : a.sequence < b.sequence;
}
