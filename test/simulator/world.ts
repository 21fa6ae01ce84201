/**
 * Virtual time for a whole cluster in one process: every timer, message and disk operation is an event on one heap, and
 * one seeded generator decides everything. Same seed, same run.
 *
 * Promises are fine inside: after every event the microtasks are drained through a captured real `setImmediate`.
 */
import { createHash } from "node:crypto";
import type { Clock } from "../../core/clock.js";
import { SeededRandom, type Random } from "../../core/random.js";

interface Event {
  readonly atMs: number;
  /** Orders events of the same moment. */
  readonly sequence: number;
  readonly run: () => void;
  cancelled: boolean;
}

const realTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export class World {
  readonly seed: number;
  readonly random: Random;
  #nowMs = 0;
  #sequence = 0;
  readonly #heap: Event[] = [];
  readonly #trace = createHash("sha256");
  #failure: unknown;

  constructor(seed: number) {
    this.seed = seed;
    this.random = new SeededRandom(seed);
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
      event.run();
    }
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

/** How one node's clocks differ from the world's time. */
export interface Skew {
  /** Added to its wall clock. May change at any moment: a jump. */
  wallOffsetMs: number;
  /** How much faster its clocks run: 1.01 is 1 % fast. */
  readonly rate: number;
}

/** The clock of one life of one node. After `stop` nothing it was asked for happens any more. */
export class SimulatedClock implements Clock {
  readonly #world: World;
  readonly #skew: Skew;
  readonly #startMs: number;
  #stopped = false;
  #pausedUntilMs = 0;

  constructor(world: World, skew: Skew) {
    this.#world = world;
    this.#skew = skew;
    this.#startMs = world.nowMs;
  }

  stop(): void {
    this.#stopped = true;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Nothing runs until then; what was due happens afterwards (SIGSTOP). */
  pauseUntil(atMs: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, atMs);
  }

  wallMs(): number {
    return Math.floor(1_700_000_000_000 + this.#world.nowMs * this.#skew.rate + this.#skew.wallOffsetMs);
  }

  monotonicMs(): number {
    return (this.#world.nowMs - this.#startMs) * this.#skew.rate;
  }

  after(delayMs: number, callback: () => void): () => void {
    return this.#world.after(delayMs / this.#skew.rate, () => this.deliver(callback));
  }

  every(intervalMs: number, callback: () => void): () => void {
    let cancelled = false;
    const again = (): void => {
      if (cancelled) return;
      callback();
      this.after(intervalMs, again);
    };
    this.after(intervalMs, again);
    return () => {
      cancelled = true;
    };
  }

  atTurnEnd(callback: () => void): void {
    this.after(0, callback);
  }

  /** Runs `callback` in this node's life: at once, after a pause, or never when it is over. */
  deliver(callback: () => void): void {
    if (this.#stopped) return;
    if (this.#world.nowMs < this.#pausedUntilMs) {
      this.#world.after(this.#pausedUntilMs - this.#world.nowMs, () => this.deliver(callback));
      return;
    }
    callback();
  }
}
