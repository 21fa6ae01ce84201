import { describe, expect, it } from "vitest";
import { newId, SystemClock, systemRandom } from "../../core/system.js";

describe("the machine's clock", () => {
  it("never goes back", () => {
    const clock = new SystemClock();
    let before = clock.monotonicMs();
    for (let i = 0; i < 1_000; i++) {
      const now = clock.monotonicMs();
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });

  it("tells the time of day in milliseconds since 1970", () => {
    const before = Date.now();
    const told = new SystemClock().wallMs();
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Date.now());
  });

  it("calls back once after a delay, again and again at an interval, and at the end of the turn", async () => {
    const clock = new SystemClock();
    const calls: string[] = [];
    await new Promise<void>((resolve) => {
      clock.atTurnEnd(() => calls.push("turn"));
      clock.after(1, () => calls.push("after"));
      const stop = clock.every(2, () => {
        calls.push("every");
        if (calls.filter((call) => call === "every").length < 3) return;
        stop();
        resolve();
      });
    });
    expect(calls).toHaveLength(5);
    expect(calls.filter((call) => call === "after")).toHaveLength(1);
    expect(calls.filter((call) => call === "turn")).toHaveLength(1);
  });

  it("does not call back what was cancelled", async () => {
    const clock = new SystemClock();
    const calls: string[] = [];
    clock.after(0, () => calls.push("after"))();
    clock.every(1, () => calls.push("every"))();
    await new Promise<void>((resolve) => void clock.after(5, resolve));
    expect(calls).toEqual([]);
  });
});

describe("the machine's randomness", () => {
  it("differs from one generator to the next", () => {
    const first = Array.from({ length: 8 }, () => systemRandom().next());
    expect(new Set(first).size).toBeGreaterThan(1);
  });

  it("makes identities of 16 lower-case hexadecimal digits, never the same twice", () => {
    const ids = Array.from({ length: 100 }, newId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(ids).size).toBe(100);
  });
});
