/**
 * A histogram of durations that costs tens of nanoseconds to add to: a few comparisons and two additions into
 * preallocated arrays. prom-client's own hashes its labels on every observation, which is a visible part of a request.
 */

/** Upper bounds of the buckets in seconds: from a memory hit to a request that timed out, about two to a decade. */
export const LATENCY_BOUNDS_SECONDS: readonly number[] = [
  0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

const BOUNDS_MS = Float64Array.from(LATENCY_BOUNDS_SECONDS, (seconds) => seconds * 1000);

export class LatencyHistogram {
  /** How many observations fell in each bucket (not cumulative); the last one has no upper bound. */
  readonly #counts = new Float64Array(BOUNDS_MS.length + 1);
  #sumMs = 0;

  observeMs(durationMs: number): void {
    let bucket = 0;
    while (bucket < BOUNDS_MS.length && durationMs > BOUNDS_MS[bucket]!) bucket++;
    this.#counts[bucket]!++;
    this.#sumMs += durationMs;
  }

  get sumSeconds(): number {
    return this.#sumMs / 1000;
  }

  /** For each bound, then for infinity, how many observations were at most that long. The last one is the count. */
  cumulativeCounts(): number[] {
    let total = 0;
    return Array.from(this.#counts, (count) => (total += count));
  }
}
