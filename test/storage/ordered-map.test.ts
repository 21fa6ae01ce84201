import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderedMap } from "../../storage/ordered-map.js";
import { bytes } from "./store-contract.js";

const ALL = { gte: bytes(""), lt: bytes("\xff"), limit: Infinity };

function keyOf(i: number): Uint8Array {
  return bytes(String(i).padStart(6, "0"));
}

function keysOf(map: OrderedMap): string[] {
  return map.rows(ALL).map((row) => Buffer.from(row.key).toString("latin1"));
}

describe("an ordered map", () => {
  it("holds keys in order over many chunks, whichever order they came in", () => {
    const map = new OrderedMap();
    const order = Array.from({ length: 5000 }, (_, i) => (i * 2657) % 5000);
    for (const i of order) expect(map.set(keyOf(i), keyOf(i))).toBeUndefined();
    expect(map.size).toBe(5000);
    expect(keysOf(map)).toEqual(Array.from({ length: 5000 }, (_, i) => String(i).padStart(6, "0")));
    for (const i of order) expect(map.delete(keyOf(i))).toEqual(keyOf(i));
    expect(map.size).toBe(0);
    expect(map.rows(ALL)).toEqual([]);
    expect(map.rows({ ...ALL, reverse: true })).toEqual([]);
  });

  it("keeps a copy as it was, and the copy keeps the original", () => {
    const map = new OrderedMap();
    for (let i = 0; i < 1000; i++) map.set(keyOf(i), bytes("old"));
    const copy = map.copy();
    for (let i = 0; i < 1000; i += 2) map.delete(keyOf(i));
    map.set(keyOf(1), bytes("new"));
    copy.set(keyOf(3), bytes("copied"));
    expect(copy.size).toBe(1000);
    expect(copy.get(keyOf(1))).toEqual(bytes("old"));
    expect(map.size).toBe(500);
    expect(map.get(keyOf(3))).toEqual(bytes("old"));
    expect(map.get(keyOf(0))).toBeUndefined();
  });

  it("answers as a sorted list does", () => {
    const number = fc.nat({ max: 600 });
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constant("set"), from: number, count: fc.nat({ max: 300 }) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constant("delete"), from: number, count: fc.nat({ max: 200 }) }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant("copy"), from: number, count: number }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), number, number, fc.boolean(), (steps, a, b, reverse) => {
        let map = new OrderedMap();
        const model = new Set<number>();
        for (const { kind, from, count } of steps) {
          if (kind === "copy") map = map.copy();
          for (let i = 0; i < count && kind !== "copy"; i++) {
            const key = (from + i * 7) % 601;
            const before = model.has(key) ? keyOf(key) : undefined;
            if (kind === "set") {
              expect(map.set(keyOf(key), keyOf(key))).toEqual(before);
              model.add(key);
            } else {
              expect(map.delete(keyOf(key))).toEqual(before);
              model.delete(key);
            }
          }
        }
        const expected = [...model].filter((key) => key >= a && key < b).sort((x, y) => x - y);
        if (reverse) expected.reverse();
        const rows = map.rows({ gte: keyOf(a), lt: keyOf(b), reverse, limit: 50 });
        expect(rows.map((row) => row.key)).toEqual(expected.slice(0, 50).map(keyOf));
        expect(map.size).toBe(model.size);
      }),
      { numRuns: 100 },
    );
  });
});
