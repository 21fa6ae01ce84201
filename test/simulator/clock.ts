/** The clocks of one life of one simulated node: wrong in every way a clock may be wrong, and stopped when the life ends. */
import type { Clock } from "../../core/clock.js";
import type { Random } from "../../core/random.js";
import { nextBetween } from "../../core/random.js";
import type { World } from "./world.js";

const EPOCH_MS = 1_700_000_000_000;

/** How a node's clocks differ from the world's time. It outlives the node's process. */
export class Skew {
  readonly #world: World;
  #rate: number;
  /** What the node's oscillator had counted when the rate was last changed, and when that was. */
  #countedMs = 0;
  #sinceMs = 0;
  /** Added to the wall clock. A change is a jump. */
  wallOffsetMs: number;

  constructor(world: World, options: { readonly wallOffsetMs: number; readonly rate: number }) {
    this.#world = world;
    this.#rate = options.rate;
    this.wallOffsetMs = options.wallOffsetMs;
  }

  /** How much faster the node's clocks run: 1.01 is 1 % fast. */
  get rate(): number {
    return this.#rate;
  }

  set rate(rate: number) {
    this.#countedMs = this.elapsedMs;
    this.#sinceMs = this.#world.nowMs;
    this.#rate = rate;
  }

  /** Since the world began, as this node counts it. Never goes back. */
  get elapsedMs(): number {
    return this.#countedMs + (this.#world.nowMs - this.#sinceMs) * this.#rate;
  }
}

export class SimulatedClock implements Clock {
  readonly #world: World;
  readonly #skew: Skew;
  /** Turn ends are late now and then when this is given. */
  readonly #lateness: Random | undefined;
  readonly #startMs: number;
  #stopped = false;
  #pausedUntilMs = 0;
  #end!: () => void;
  /** Resolves when the life is over. */
  readonly ended: Promise<void>;

  constructor(world: World, skew: Skew, lateness?: Random) {
    this.#world = world;
    this.#skew = skew;
    this.#lateness = lateness;
    this.#startMs = skew.elapsedMs;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** From now on nothing that this clock was asked for happens any more. */
  stop(): void {
    this.#stopped = true;
    this.#end();
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Nothing runs until then; what was due happens afterwards (SIGSTOP). */
  pauseUntil(atMs: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, atMs);
  }

  wallMs(): number {
    return Math.floor(EPOCH_MS + this.#skew.elapsedMs + this.#skew.wallOffsetMs);
  }

  monotonicMs(): number {
    return this.#skew.elapsedMs - this.#startMs;
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
    const late = this.#lateness !== undefined && this.#lateness.next() < 0.02;
    this.after(late ? nextBetween(this.#lateness, 0, 20) : 0, callback);
  }

  /** Resolves after `delayMs`; never when the life ends before. */
  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => this.after(delayMs, resolve));
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
