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
    expect(overlay.get(key("x"))).toEqual({ index: 2, value: value(2) });
    expect(overlay.get(key("y"))).toEqual({ index: 3, value: undefined });
    expect(overlay.get(key("z"))).toBeUndefined();
  });

  it("shows the last of several effects of one entry on one key", () => {
    const overlay = new Overlay();
    overlay.add(1, [
      { key: key("x"), value: value(1) },
      { key: key("x"), value: value(2) },
    ]);
    expect(overlay.get(key("x"))?.value).toEqual(value(2));
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
    expect(overlay.get(key("x"))).toBeUndefined();
    overlay.add(1, [{ key: key("x"), value: value(2) }]);
    overlay.prune(0);
    expect(overlay.get(key("x"))?.value).toEqual(value(2));
  });

  it("agrees with a list that is searched from its end, however it is pruned", () => {
    const names = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 });
    const step = fc.record({ names, deletes: fc.boolean(), pruneBehind: fc.option(fc.nat(8)) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 600 }), (steps) => {
        const overlay = new Overlay();
        let list: { name: string; pending: PendingValue }[] = [];
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
            list = list.filter(({ pending }) => pending.index > index - pruneBehind);
          }
          for (const name of ["a", "b", "c", "d"]) {
            const expected = list.findLast((found) => found.name === name)?.pending;
            if (overlay.get(key(name))?.index !== expected?.index) expect.fail(`${name} at ${index}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
