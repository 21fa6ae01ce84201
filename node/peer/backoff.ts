/**
 * How long the opener of a stream waits before it tries again: doubling, with jitter, so that a node that comes back is
 * not met by all its peers at one moment.
 */
import { nextBetween, type Random } from "../../core/random.js";

export interface BackoffBounds {
  readonly backoffMinMs: number;
  readonly backoffMaxMs: number;
}

/** Milliseconds before the next attempt, after `failures` (at least 1) attempts in a row that failed. */
export function backoffMs(failures: number, bounds: BackoffBounds, random: Random): number {
  const ceiling = Math.min(bounds.backoffMaxMs, bounds.backoffMinMs * 2 ** Math.min(failures - 1, 30));
  return nextBetween(random, ceiling / 2, ceiling);
}
