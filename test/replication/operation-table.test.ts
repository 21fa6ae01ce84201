import { describe, expect, it } from "vitest";
import { OperationTable } from "../../replication/operation-table.js";

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
    table.add("small", { ...record, result: frame.subarray(0, 128) });
    table.add("large", { ...record, result: frame.subarray(0, 129) });
    frame.fill(9);
    expect(table.find("small")?.result).toEqual(new Uint8Array(128));
    expect(table.find("small")?.result?.buffer.byteLength).toBe(128);
    expect(table.find("large")).toMatchObject({ index: 1, result: undefined });
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
});
