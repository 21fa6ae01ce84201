import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_RETRY_POLICY, retryDelayMs, type FailedAttempt } from "../../client/retry-policy.js";
import { SeededRandom } from "../../core/random.js";

const passing: FailedAttempt = {
  error: { code: "ServiceUnavailable", outcome: "none" },
  attempt: 1,
  repeatable: false,
  remainingMs: 10_000,
};

const delay = (failed: Partial<FailedAttempt>) =>
  retryDelayMs(DEFAULT_RETRY_POLICY, { ...passing, ...failed }, new SeededRandom(1));

describe("the retry policy", () => {
  it.each(["ThrottlingException", "ServiceUnavailable", "InternalServerError"] as const)(
    "repeats %s that had no effect",
    (code) => {
      expect(delay({ error: { code, outcome: "none" } })).toBeGreaterThanOrEqual(0);
    },
  );

  it.each(["ValidationException", "ConditionalCheckFailedException", "ResourceNotFoundException"] as const)(
    "does not repeat %s",
    (code) => {
      expect(delay({ error: { code, outcome: "none" }, repeatable: true })).toBeUndefined();
    },
  );

  it("repeats what may have taken effect only when repeating is safe", () => {
    const error = { code: "InternalServerError", outcome: "unknown" } as const;
    expect(delay({ error, repeatable: false })).toBeUndefined();
    expect(delay({ error, repeatable: true })).toBeDefined();
  });

  it("ends after its attempts, and when there is no time", () => {
    expect(delay({ attempt: DEFAULT_RETRY_POLICY.attemptsMax })).toBeUndefined();
    expect(delay({ remainingMs: 0 })).toBeUndefined();
    expect(delay({ remainingMs: -5 })).toBeUndefined();
  });

  it("waits at most twice as long each time, up to its bound, and never past the deadline", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), fc.nat(2_000), fc.nat(), (attempt, remainingMs, seed) => {
        const failed = { ...passing, attempt, remainingMs };
        const delayMs = retryDelayMs(DEFAULT_RETRY_POLICY, failed, new SeededRandom(seed));
        if (delayMs === undefined) return;
        expect(delayMs).toBeLessThan(remainingMs);
        expect(delayMs).toBeLessThan(Math.min(1_000, 20 * 2 ** (attempt - 1)));
      }),
    );
  });
});
