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
      const pending = new Pending<string>();
      const model = new Map<number, string>();
      let lastId = 0;
      for (const step of steps) {
        if ("add" in step) {
          lastId += step.add;
          pending.add(lastId, `value ${lastId}`);
          model.set(lastId, `value ${lastId}`);
        } else if ("take" in step) {
          const id = lastId - step.take;
          expect(pending.find(id)).toBe(model.get(id));
          expect(pending.take(id)).toBe(model.get(id));
          model.delete(id);
          expect(pending.find(id)).toBeUndefined();
        } else {
          const every = "takeEvery" in step ? step.takeEvery : 1;
          const which = (value: string): boolean => Number(value.slice(6)) % every === 0;
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

it("takes no id that is not greater than those before", () => {
  const pending = new Pending<string>();
  pending.add(5, "five");
  expect(() => pending.add(5, "again")).toThrow("id 5 does not ascend");
  expect(() => pending.add(4, "four")).toThrow("id 4 does not ascend");
});
