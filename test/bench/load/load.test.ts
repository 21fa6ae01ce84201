import { expect, test } from "vitest";
import { runLoad, type Session } from "../../../bench/load/load.js";

function session(perform: Session["perform"]): Session {
  return { perform, verify: () => Promise.resolve(0), close: () => undefined };
}

/** Lets the event loop turn, so that a run's time passes. */
const answer = () => new Promise<void>((resolve) => setImmediate(resolve));

test("every worker performs, one operation after the other, and all are counted and timed", async () => {
  const turns = [0, 0, 0];
  const result = await runLoad(
    session(async (worker, turn) => {
      expect(turn).toBe(turns[worker]!++);
      await answer();
    }),
    turns.length,
    200,
  );
  expect(result.operations).toBe(turns.reduce((sum, count) => sum + count, 0));
  expect(Math.min(...turns)).toBeGreaterThan(0);
  expect(result.errors).toBe(0);
  const { p50, p95, p99, max } = result.latencyMs;
  expect([p50, p95, p99, max]).toEqual([p50, p95, p99, max].toSorted((a, b) => a - b));
  expect(p50).toBeGreaterThan(0);
});

test("a run that only fails ends early and says what was wrong first", async () => {
  let calls = 0;
  const result = await runLoad(
    session(() => Promise.reject(new Error(`wrong ${++calls}`))),
    4,
    60_000,
  );
  expect(result.firstError).toBe("wrong 1");
  expect(result.errors).toBeGreaterThanOrEqual(1_000);
  expect(result.errors).toBeLessThan(1_010);
});
