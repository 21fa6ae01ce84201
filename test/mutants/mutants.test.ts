/** The whole of it is `npm run sim:mutants`; here, that every patch still fits, and that the machinery can catch. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL_MUTANTS as all } from "./all-mutants.js";
import { patched } from "./mutant.js";
import { Workshop } from "./workshop.js";

describe("mutants", () => {
  let workshop: Workshop;

  beforeAll(async () => {
    workshop = await Workshop.open(process.cwd());
  });
  afterAll(() => workshop.close());

  test.each(all)("fits the product: $name", async (mutant) => {
    await workshop.make(mutant);
  });

  test("are caught: a quorum of one within twenty seeds", async () => {
    const mutant = all.find(({ name }) => name === "one replica is a quorum for commits")!;
    const outcome = await workshop.firstFailure(await workshop.make(mutant), { from: 1, seeds: 20 });
    expect(outcome?.failure?.invariant).toMatch(/I12|I3|I1/);
  });

  test("must fit exactly once", () => {
    const patch = { file: "a.ts", from: "x", to: "y" };
    expect(patched("a x b", patch)).toBe("a y b");
    expect(() => patched("x x", patch)).toThrow(/holds 2 times/);
    expect(() => patched("", patch)).toThrow(/holds 0 times/);
  });
});
