import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OperationTable, type OperationRecord } from "../../replication/operation-table.js";

function tableOf(count: number, countMax = 100): OperationTable {
  const table = new OperationTable(countMax);
  for (let i = 1; i <= count; i++)
    table.add(`operation ${i}`, { index: i, payloadHash: i, timeMs: i * 1_000, result: Uint8Array.of(i) });
  return table;
}

describe("the table of operations", () => {
  it("finds what it was told, and nothing else", () => {
    const table = tableOf(3);
    expect(table.find("operation 2")).toEqual({
      index: 2,
      payloadHash: 2,
      timeMs: 2_000,
      result: Uint8Array.of(2),
    });
    expect(table.find("operation 4")).toBeUndefined();
  });

  it("keeps a small result as a copy, and of a large one only where it is", () => {
    const table = new OperationTable(10);
    const frame = new Uint8Array(1_000);
    const record = { index: 1, payloadHash: 0, timeMs: 0 };
    table.add("small", { ...record, result: frame.subarray(0, 32) });
    table.add("large", { ...record, result: frame.subarray(0, 33) });
    frame.fill(9);
    expect(table.find("small")?.result).toEqual(new Uint8Array(32));
    expect(table.find("small")?.result?.buffer.byteLength).toBe(32);
    expect(table.find("large")).toMatchObject({ index: 1, result: undefined });
  });

  it("tells all that is known of the operations between two indexes", () => {
    const table = tableOf(40);
    const known = (index: number) => ({
      operationId: `operation ${index}`,
      index,
      payloadHash: index,
      timeMs: index * 1_000,
      result: Uint8Array.of(index),
    });
    expect(table.between(3, 5)).toEqual([known(3), known(4), known(5)]);
    expect(table.between(40, 90)).toEqual([known(40)]);
    expect(table.between(41, 90)).toEqual([]);
    table.expire(4_000);
    expect(table.between(1, 4)).toEqual([known(4)]);
  });

  it("does not know the operations between two indexes where one has a large result", () => {
    const table = tableOf(3);
    table.add("large", { index: 4, payloadHash: 0, timeMs: 0, result: new Uint8Array(100) });
    expect(table.between(1, 3)).toHaveLength(3);
    expect(table.between(1, 4)).toBeUndefined();
  });

  it("forgets the oldest when it is full", () => {
    const table = tableOf(5, 3);
    expect(table.size).toBe(3);
    expect(table.find("operation 2")).toBeUndefined();
    expect(table.find("operation 3")).toBeDefined();
  });

  it("takes an operation that comes again as the newest", () => {
    const table = tableOf(3, 3);
    table.add("operation 1", { index: 9, payloadHash: 1, timeMs: 9_000, result: new Uint8Array() });
    table.add("operation 4", { index: 10, payloadHash: 4, timeMs: 9_500, result: new Uint8Array() });
    expect(table.find("operation 1")?.index).toBe(9);
    expect(table.find("operation 2")).toBeUndefined();
  });

  it("forgets what is older than the window", () => {
    const table = tableOf(5);
    table.expire(3_000);
    expect(table.size).toBe(3);
    expect(table.find("operation 2")).toBeUndefined();
    expect(table.find("operation 3")).toBeDefined();
  });

  it("forgets the operations of entries that were cut off the log", () => {
    const table = tableOf(5);
    table.removeFrom(4);
    expect(table.size).toBe(3);
    expect(table.find("operation 3")).toBeDefined();
    expect(table.find("operation 4")).toBeUndefined();
  });

  it("forgets everything before another copy's operations are read", () => {
    const table = tableOf(5);
    table.clear();
    expect(table.size).toBe(0);
  });

  it("knows ids of every length and alphabet apart", () => {
    const table = new OperationTable(100);
    const ids = ["", "a", "aa", "\u0161a", "a\u0161", "x".repeat(64), "x".repeat(63), "\u{1F600}".repeat(32)];
    for (const [i, id] of ids.entries())
      table.add(id, { index: i + 1, payloadHash: i, timeMs: i, result: Uint8Array.of(i) });
    expect(ids.map((id) => table.indexOf(id))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("takes the largest hash, index and time as they are", () => {
    const table = new OperationTable(10);
    const record = { index: 2 ** 48 - 1, payloadHash: 2 ** 32 - 1, timeMs: 2 ** 48 - 1 };
    table.add("last", { ...record, result: new Uint8Array() });
    expect(table.find("last")).toEqual({ ...record, result: new Uint8Array() });
  });

  it("remembers, in any order of adding, cutting off and expiring, what a plain map would, and where", () => {
    const step = fc.oneof(
      { weight: 12, arbitrary: fc.record({ add: fc.nat(60), large: fc.boolean() }) },
      { weight: 1, arbitrary: fc.record({ removeFrom: fc.nat(200) }) },
      { weight: 2, arbitrary: fc.record({ expire: fc.nat(2_000) }) },
      { weight: 1, arbitrary: fc.constant({ clear: true as const }) },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(step, { maxLength: 400 }), (countMax, steps) => {
        const table = new OperationTable(countMax);
        let model = new Map<string, OperationRecord>();
        let index = 0;
        for (const step of steps) {
          if ("add" in step) {
            const record = { index: ++index, payloadHash: step.add, timeMs: index * 10 };
            const result = new Uint8Array(step.large ? 200 : step.add % 3).fill(step.add % 5);
            table.add(`id ${step.add}`, { ...record, result });
            model.delete(`id ${step.add}`);
            model.set(`id ${step.add}`, { ...record, result: step.large ? undefined : result });
            if (model.size > countMax) model.delete(model.keys().next().value!);
          } else if ("removeFrom" in step) {
            table.removeFrom(step.removeFrom);
            model = new Map([...model].filter(([, record]) => record.index < step.removeFrom));
          } else if ("expire" in step) {
            table.expire(step.expire);
            model = new Map([...model].filter(([, record]) => record.timeMs >= step.expire));
          } else {
            table.clear();
            model.clear();
          }
          expect(table.size).toBe(model.size);
          for (let i = 0; i <= 60; i++) expect(table.find(`id ${i}`)).toEqual(model.get(`id ${i}`));
          const [first, last] = [Math.max(1, index - 20), index - 5];
          const between = [...model].filter(([, record]) => record.index >= first && record.index <= last);
          expect(table.between(first, last)).toEqual(
            between.some(([, { result }]) => result === undefined)
              ? undefined
              : between.map(([operationId, record]) => ({ operationId, ...record })),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});
