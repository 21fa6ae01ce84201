/**
 * Keeps one cause from being reported, or answered, with every packet: a key passes once in `intervalMs`. Remembers a
 * bounded number of keys and forgets the oldest, so a flood of distinct strangers costs reports, never memory.
 */
export class ReportLimit {
  readonly #intervalMs: number;
  readonly #keysMax: number;
  /** In order of the last pass, the oldest first. */
  readonly #passedMs = new Map<string, number>();

  constructor(intervalMs: number, keysMax: number) {
    this.#intervalMs = intervalMs;
    this.#keysMax = keysMax;
  }

  /** Whether `key` may pass now; counts it as passed when it may. */
  pass(key: string, nowMs: number): boolean {
    const before = this.#passedMs.get(key);
    if (before !== undefined && nowMs - before < this.#intervalMs) return false;
    this.#passedMs.delete(key);
    this.#passedMs.set(key, nowMs);
    if (this.#passedMs.size > this.#keysMax) {
      const [oldest] = this.#passedMs.keys();
      this.#passedMs.delete(oldest!);
    }
    return true;
  }
}
