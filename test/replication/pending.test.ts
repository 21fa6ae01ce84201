import fc from "fast-check";
import { expect, it } from "vitest";
import { Pending } from "../../replication/pending.js";

it("holds and gives back what a plain map would, in order", () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ add: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 5, arbitrary: fc.record({ take: fc.nat(12) }) },
    { weight: 1, arbitrary: fc.record({ takeEvery: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 1, arbitrary: fc.constant({ takeAll: true as const }) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const pending = new Pending<{ readonly id: number }>();
      const model = new Map<number, { readonly id: number }>();
      let lastId = 0;
      for (const step of steps) {
        if ("add" in step) {
          lastId += step.add;
          const value = { id: lastId };
          pending.add(lastId, value);
          model.set(lastId, value);
        } else if ("take" in step) {
          const id = lastId - step.take;
          expect(pending.find(id)).toBe(model.get(id));
          expect(pending.take(id)).toBe(model.get(id));
          model.delete(id);
          expect(pending.find(id)).toBeUndefined();
        } else {
          const every = "takeEvery" in step ? step.takeEvery : 1;
          const which = ({ id }: { readonly id: number }): boolean => id % every === 0;
          expect("takeEvery" in step ? pending.takeAll(which) : pending.takeAll()).toEqual(
            [...model.values()].filter(which),
          );
          for (const [id, value] of model) if (which(value)) model.delete(id);
        }
        expect(pending.size).toBe(model.size);
      }
    }),
    { numRuns: 200 },
  );
});

it("takes no id that is not greater than those before, but any once nothing waits", () => {
  const pending = new Pending<{ readonly name: string }>();
  pending.add(5, { name: "five" });
  expect(() => pending.add(5, { name: "again" })).toThrow("id 5 does not ascend");
  expect(() => pending.add(4, { name: "four" })).toThrow("id 4 does not ascend");
  pending.take(5);
  pending.add(4, { name: "four" });
  expect(pending.find(5)).toBeUndefined();
  pending.add(9, { name: "nine" });
  expect(pending.takeAll().map(({ name }) => name)).toEqual(["four", "nine"]);
  pending.add(1, { name: "one" });
  expect(pending.takeAll()).toEqual([{ name: "one" }]);
});

it("closes its gaps while one waits for ever", () => {
  const pending = new Pending<{ readonly id: number }>();
  pending.add(0, { id: 0 });
  for (let id = 1; id <= 1_000; id++) {
    pending.add(id, { id });
    expect(pending.take(id)).toEqual({ id });
    expect(pending.take(id)).toBeUndefined();
    expect(pending.size).toBe(1);
  }
  expect(pending.find(0)).toEqual({ id: 0 });
});
