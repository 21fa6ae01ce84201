import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Suspicion, suspicionMinMs, suspicionTimeoutMs } from "../../gossip/suspicion.js";

describe("suspicionTimeoutMs", () => {
  // memberlist's own table for k = 3, 2 s and 30 s, cut to whole milliseconds.
  test.each([
    [0, 30_000],
    [1, 16_000],
    [2, 7_810],
    [3, 2_000],
    [4, 2_000],
  ])("after %i confirmations is %i ms", (confirmations, expected) => {
    const ms = suspicionTimeoutMs({ minMs: 2_000, maxMs: 30_000, confirmations, confirmationsNeeded: 3 });
    expect(Math.floor(ms)).toBe(expected);
  });

  test("is the shortest at once when nobody can confirm", () => {
    expect(suspicionTimeoutMs({ minMs: 1, maxMs: 9, confirmations: 0, confirmationsNeeded: 0 })).toBe(1);
  });

  test("never grows with a confirmation and stays between its bounds", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.nat(50_000),
        fc.nat(12),
        fc.nat(8),
        (minMs, extraMs, confirmations, needed) => {
          const options = { minMs, maxMs: minMs + extraMs, confirmationsNeeded: needed };
          const before = suspicionTimeoutMs({ ...options, confirmations });
          const after = suspicionTimeoutMs({ ...options, confirmations: confirmations + 1 });
          expect(after).toBeLessThanOrEqual(before);
          expect(after).toBeGreaterThanOrEqual(minMs);
          expect(before).toBeLessThanOrEqual(minMs + extraMs);
        },
      ),
    );
  });
});

test("the shortest suspicion grows with the logarithm of the cluster above ten members", () => {
  expect(suspicionMinMs(4, 3, 1_000)).toBe(4_000);
  expect(suspicionMinMs(4, 10, 1_000)).toBe(4_000);
  expect(suspicionMinMs(4, 100, 1_000)).toBe(8_000);
});

describe("Suspicion", () => {
  function suspicion(): Suspicion {
    return new Suspicion({ startMs: 100, minMs: 1_000, maxMs: 6_000, confirmationsNeeded: 2, accuser: "a" });
  }

  test("counts each accuser once, and no more than it needs", () => {
    const it = suspicion();
    expect(it.confirm("a")).toBe(false);
    expect(it.confirm("b")).toBe(true);
    expect(it.confirm("b")).toBe(false);
    expect(it.confirm("c")).toBe(true);
    expect(it.confirm("d")).toBe(false);
    expect(it.accusers).toEqual(["a", "b", "c"]);
    expect(it.deadlineMs).toBe(1_100);
  });

  test("waits longest without confirmation, and longer when it is postponed", () => {
    const it = suspicion();
    expect(it.deadlineMs).toBe(6_100);
    it.postpone(500);
    expect(it.deadlineMs).toBe(6_600);
  });
});
