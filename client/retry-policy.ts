/**
 * Whether a failed attempt is repeated, and when. Pure: the caller keeps the count and the time.
 *
 * Two questions decide. Could the failure pass? And is repeating safe: either the attempt certainly had no effect, or the
 * request is one that may take effect twice or carries an operation id by which nodes recognise it (R11).
 *
 * Delays grow by doubling and are drawn uniformly from zero up ("full jitter"), so that clients that failed together do
 * not come back together.
 */
import type { CoveyError, ErrorCode } from "../core/errors.js";
import { nextBetween, type Random } from "../core/random.js";

export interface RetryPolicy {
  /** Attempts of one request, the first included. At least 1. */
  readonly attemptsMax: number;
  /** The bound of the first delay, in milliseconds; each further one doubles it. */
  readonly delayMsMin: number;
  /** No delay is longer, in milliseconds. */
  readonly delayMsMax: number;
}

export const DEFAULT_RETRY_POLICY: RetryPolicy = { attemptsMax: 12, delayMsMin: 20, delayMsMax: 1_000 };

export interface FailedAttempt {
  readonly error: Pick<CoveyError, "code" | "outcome">;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Taking effect twice does no harm, or cannot happen: a read, or a write with an operation id. */
  readonly repeatable: boolean;
  /** What is left of the request's time, in milliseconds. */
  readonly remainingMs: number;
}

/** Failures that may have passed by the next attempt. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  "ThrottlingException",
  "ServiceUnavailable",
  "InternalServerError",
  "TransactionInProgressException",
]);

/** How long to wait before the next attempt, in milliseconds; `undefined`: give up. */
export function retryDelayMs(policy: RetryPolicy, failed: FailedAttempt, random: Random): number | undefined {
  const { error, attempt, repeatable, remainingMs } = failed;
  if (!PASSING.has(error.code)) return undefined;
  if (error.outcome === "unknown" && !repeatable) return undefined;
  if (attempt >= policy.attemptsMax) return undefined;
  const bound = Math.min(policy.delayMsMax, policy.delayMsMin * 2 ** (attempt - 1));
  const delayMs = nextBetween(random, 0, bound);
  return delayMs < remainingMs ? delayMs : undefined;
}
