import fc from "fast-check";
import { expect, test } from "vitest";
import { OPERATIONS, subjectCount, subjectOf } from "../../../bench/load/operations.js";

test("no two workers ever have the same subject", () => {
  const someTurns = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(
      fc.constantFrom(...OPERATIONS),
      fc.integer({ min: 1, max: 1_000 }),
      someTurns,
      (operation, workers, turns) => {
        const own = Math.floor(subjectCount(operation) / workers);
        for (const worker of [0, workers - 1]) {
          for (const turn of turns) {
            const subject = subjectOf(operation, { worker, workers, turn });
            expect(Math.floor(subject / own)).toBe(worker);
            expect(subject).toBeLessThan(subjectCount(operation));
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

test.each([1, 3, 64, 1_000])(
  "one of %d workers visits all of its subjects before any of them again",
  (workers) => {
    const own = Math.floor(subjectCount("PutItem") / workers);
    const turns = Array.from({ length: own }, (_, turn) => turn);
    const visited = new Set(turns.map((turn) => subjectOf("PutItem", { worker: 0, workers, turn })));
    expect(visited.size).toBe(own);
  },
);
