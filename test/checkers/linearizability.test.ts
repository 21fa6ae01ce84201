import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkLinearizable, type HistoryEntry } from "./linearizability.js";

const read = (calledMs: number, returnedMs: number, value: number | null): HistoryEntry => ({
  operation: { kind: "read" },
  calledMs,
  returnedMs,
  result: { value },
});

const put = (calledMs: number, returnedMs: number, value: number): HistoryEntry => ({
  operation: { kind: "write", command: { kind: "put", value } },
  calledMs,
  returnedMs,
  result: undefined,
});

const add = (calledMs: number, returnedMs: number, before: number | undefined): HistoryEntry => ({
  operation: { kind: "write", command: { kind: "add", key: "n", value: 1 } },
  calledMs,
  returnedMs,
  result: before === undefined ? undefined : { applied: true, before: before === 0 ? null : before },
});

const outcomeOf = (...history: HistoryEntry[]): string => checkLinearizable(history).outcome;

describe("the search for an order that explains a history", () => {
  test("accepts reads that agree with writes around them, and operations that overlap in either order", () => {
    expect(outcomeOf(put(0, 1, 1), read(2, 3, 1))).toBe("linearizable");
    expect(outcomeOf(put(0, 9, 1), read(2, 3, null), read(4, 5, 1))).toBe("linearizable");
  });

  test("refuses a read of the new value and then of the old one", () => {
    expect(outcomeOf(put(0, 1, 1), put(2, 9, 2), read(3, 4, 2), read(5, 6, 1))).toBe("violated");
  });

  test("refuses a read that misses a write acknowledged before, also windows later", () => {
    expect(outcomeOf(put(0, 1, 1), read(2, 3, null))).toBe("violated");
    expect(outcomeOf(put(0, 1, 1), put(2, 3, 2), read(4, 5, 2), read(6, 7, 1))).toBe("violated");
  });

  test("lets an operation of unknown outcome happen late or never, but not before its call", () => {
    expect(outcomeOf(put(0, Infinity, 1), read(2, 3, null), read(4, 5, 1))).toBe("linearizable");
    expect(outcomeOf(put(0, Infinity, 1), read(2, 3, null))).toBe("linearizable");
    expect(outcomeOf(read(0, 1, 1), put(2, Infinity, 1))).toBe("violated");
  });

  test("refuses two increments that saw the same value", () => {
    expect(outcomeOf(add(0, 5, 0), add(1, 6, 1))).toBe("linearizable");
    expect(outcomeOf(add(0, 5, 0), add(1, 6, 0))).toBe("violated");
  });

  test("a state carried over a quiet moment may be any of those that the window before allows", () => {
    expect(outcomeOf(put(0, 5, 1), put(0, 5, 2), read(7, 8, 1))).toBe("linearizable");
    expect(outcomeOf(put(0, 5, 1), put(0, 5, 2), read(7, 8, 3))).toBe("violated");
  });

  test("says that it is undecided when its bound is reached, and neither yes nor no", () => {
    const hard = Array.from({ length: 12 }, (_, i) => put(i / 100, Infinity, i));
    expect(checkLinearizable([...hard, read(2, 3, -1)], 50).outcome).toBe("undecided");
  });

  test("positions only tell where to look first: wrong ones change no verdict", () => {
    const history = [put(0, 9, 1), put(0, 9, 2), read(10, 11, 1)];
    const misled = history.map((entry, i) => ({ ...entry, position: i }));
    expect(checkLinearizable(misled).outcome).toBe("linearizable");
  });

  test("accepts what a register really did, and finds any single answer that was changed to a value never written", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 30 }), fc.nat(), (steps, pick) => {
        let state: number | null = null;
        const history = steps.map((isWrite, i): HistoryEntry => {
          // Operations overlap with their neighbours; they take effect in the order of the list.
          const [calledMs, returnedMs] = [i * 10 - 7, i * 10 + 7];
          if (!isWrite) return read(calledMs, returnedMs, state);
          state = i + 1;
          return put(calledMs, returnedMs, state);
        });
        expect(checkLinearizable(history).outcome).toBe("linearizable");
        const reads = history.flatMap((entry, i) => (entry.operation.kind === "read" ? [i] : []));
        if (reads.length === 0) return;
        const wrong = reads[pick % reads.length]!;
        const changed = history.map((entry, i) =>
          i === wrong ? { ...entry, result: { value: -1 } } : entry,
        );
        expect(checkLinearizable(changed).outcome).toBe("violated");
      }),
      { numRuns: 100 },
    );
  });
});
