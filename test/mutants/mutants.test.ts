/** The whole of it is `npm run sim:mutants`; here, that every patch still fits, and that the machinery can catch. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL_MUTANTS as all } from "./all-mutants.js";
import { patched } from "./mutant.js";
import { Workshop } from "./workshop.js";

/** Far longer than it takes: the slowest is caught by one seed in twenty. */
const CAUGHT_MS_MAX = 240_000;

describe("mutants", () => {
  let workshop: Workshop;

  beforeAll(async () => {
    workshop = await Workshop.open(process.cwd());
  });
  afterAll(() => workshop.close());

  test.each(all)("fits the product: $name", async (mutant) => {
    await workshop.make(mutant);
  });

  test.each([
    { name: "one replica is a quorum for commits", within: 20, by: /I12|I3|I1/ },
    // It takes a power cut between a promise and the next sync, while a proposer leads that knows nothing of it.
    { name: "promises are not synced", within: 200, by: /I12|I1|assertion/ },
  ])(
    "are caught within $within seeds: $name",
    async ({ name, within, by }) => {
      const mutant = all.find((one) => one.name === name)!;
      const outcome = await workshop.firstFailure(await workshop.make(mutant), { from: 1, seeds: within });
      expect(outcome?.failure?.invariant).toMatch(by);
    },
    CAUGHT_MS_MAX,
  );

  test("must fit exactly once", () => {
    const patch = { file: "a.ts", from: "x", to: "y" };
    expect(patched("a x b", patch)).toBe("a y b");
    expect(() => patched("x x", patch)).toThrow(/holds 2 times/);
    expect(() => patched("", patch)).toThrow(/holds 0 times/);
  });
});
