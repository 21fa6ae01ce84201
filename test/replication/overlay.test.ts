import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Overlay, type PendingValue } from "../../replication/overlay.js";

const key = (name: string): Uint8Array => Buffer.from(name);
const value = (number: number): Uint8Array => Uint8Array.of(number);

describe("the overlay of entries in flight", () => {
  it("shows the newest effect on each key, and a deletion as such", () => {
    const overlay = new Overlay();
    overlay.add(1, [{ key: key("x"), value: value(1) }]);
    overlay.add(2, [
      { key: key("x"), value: value(2) },
      { key: key("y"), value: value(2) },
    ]);
    overlay.add(3, [{ key: key("y") }]);
    expect(overlay.get("x")).toEqual({ index: 2, value: value(2) });
    expect(overlay.get("y")).toEqual({ index: 3, value: undefined });
    expect(overlay.get("z")).toBeUndefined();
  });

  it("shows the last of several effects of one entry on one key", () => {
    const overlay = new Overlay();
    overlay.add(1, [
      { key: key("x"), value: value(1) },
      { key: key("x"), value: value(2) },
    ]);
    expect(overlay.get("x")?.value).toEqual(value(2));
    overlay.prune(1);
    expect(overlay.size).toBe(0);
  });

  it("does not show what a whole range's deletion deletes", () => {
    const overlay = new Overlay();
    overlay.add(1, [{ key: key("a"), end: key("b") }]);
    expect(overlay.size).toBe(0);
  });

  it("forgets everything when the ballot is lost", () => {
    const overlay = new Overlay();
    overlay.add(1, [{ key: key("x"), value: value(1) }]);
    overlay.clear();
    expect(overlay.get("x")).toBeUndefined();
    overlay.add(1, [{ key: key("x"), value: value(2) }]);
    overlay.prune(0);
    expect(overlay.get("x")?.value).toEqual(value(2));
  });

  it("remembers what was dropped as a recent value, until it is written again or rows may have changed", () => {
    const overlay = new Overlay();
    overlay.add(1, [{ key: key("x"), value: value(1) }, { key: key("y") }]);
    expect(overlay.recent("x")).toBeUndefined();
    overlay.prune(1);
    expect([overlay.recent("x"), overlay.recent("y")]).toEqual([{ value: value(1) }, { value: undefined }]);
    overlay.add(2, [{ key: key("x"), value: value(2) }]);
    overlay.prune(2);
    expect(overlay.recent("x")).toEqual({ value: value(2) });
    overlay.clearRecent();
    expect(overlay.recent("x")).toBeUndefined();
  });

  it("keeps a bounded number of recent values, none of them large", () => {
    const overlay = new Overlay();
    overlay.add(1, [{ key: key("large"), value: new Uint8Array(5_000) }]);
    overlay.prune(1);
    expect(overlay.recent("large")).toBeUndefined();
    const kept = (): number => {
      let count = 0;
      for (let i = 0; i < 3_000; i++) if (overlay.recent(`k${i}`) !== undefined) count++;
      return count;
    };
    for (let i = 0; i < 3_000; i++) overlay.add(i + 2, [{ key: key(`k${i}`), value: value(1) }]);
    overlay.prune(3_001);
    expect(kept()).toBe(1_024);
    expect(overlay.recent("k2999")).toBeDefined();
    for (let i = 0; i < 3_000; i++)
      overlay.add(i + 3_002, [{ key: key(`k${i}`), value: new Uint8Array(4_000) }]);
    overlay.prune(6_001);
    expect(kept()).toBe(65);
  });

  it("does not share memory with the entries that it remembers", () => {
    const overlay = new Overlay();
    const bytes = value(7);
    overlay.add(1, [{ key: key("x"), value: bytes }]);
    overlay.prune(1);
    bytes[0] = 9;
    expect(overlay.recent("x")).toEqual({ value: value(7) });
  });

  it("agrees with a list that is searched from its end, and knows what is stored, however it is pruned", () => {
    const names = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 });
    const step = fc.record({ names, deletes: fc.boolean(), pruneBehind: fc.option(fc.nat(8)) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 600 }), (steps) => {
        const overlay = new Overlay();
        let list: { name: string; pending: PendingValue }[] = [];
        const stored = new Map<string, Uint8Array | undefined>();
        for (const [i, { names: touched, deletes, pruneBehind }] of steps.entries()) {
          const index = i + 1;
          const content = deletes ? undefined : value(index % 256);
          overlay.add(
            index,
            touched.map((name) => ({ key: key(name), value: content })),
          );
          for (const name of touched) list.push({ name, pending: { index, value: content } });
          if (pruneBehind !== null) {
            overlay.prune(index - pruneBehind);
            for (const { name, pending } of list)
              if (pending.index <= index - pruneBehind) stored.set(name, pending.value);
            list = list.filter(({ pending }) => pending.index > index - pruneBehind);
          }
          for (const name of ["a", "b", "c", "d"]) {
            const expected = list.findLast((found) => found.name === name)?.pending;
            if (overlay.get(name)?.index !== expected?.index) expect.fail(`${name} at ${index}`);
            if (expected !== undefined || !stored.has(name)) continue;
            expect(overlay.recent(name)).toEqual({ value: stored.get(name) });
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
