import { SystemClock } from "../../../core/system.js";

/** A clock that can be put forward: what is done at intervals is done then, and only then. */
export class SteppedClock extends SystemClock {
  #aheadMs = 0;
  readonly #regular = new Set<() => void>();

  override monotonicMs(): number {
    return super.monotonicMs() + this.#aheadMs;
  }

  override every(_intervalMs: number, callback: () => void): () => void {
    this.#regular.add(callback);
    return () => this.#regular.delete(callback);
  }

  pass(ms: number): void {
    this.#aheadMs += ms;
    for (const callback of this.#regular) callback();
  }

  /** How many things are done at intervals. */
  get regular(): number {
    return this.#regular.size;
  }
}
