import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isVoter, quorumReached, Tally } from "../../replication/quorum.js";
import type { Configuration } from "../../ring/configuration.js";

const NODES = ["a", "b", "c", "d", "e", "f", "g"];
const stable = (...voters: string[]): Configuration => ({ epoch: 1, voters: [voters], learners: ["x"] });
const joint: Configuration = {
  epoch: 2,
  voters: [
    ["a", "b", "c"],
    ["c", "d", "e"],
  ],
  learners: [],
};

const voters = fc.subarray(NODES, { minLength: 1 });
const configuration: fc.Arbitrary<Configuration> = fc
  .oneof(
    fc.tuple(voters).map((sets) => sets),
    fc.tuple(voters, voters).map((sets) => sets),
  )
  .map((sets) => ({ epoch: 1, voters: sets, learners: [] }));

/** The slow count: the greatest number such that in every set more than half have reached it. */
function slowReached({ voters: sets }: Configuration, reached: ReadonlyMap<string, number>): number {
  for (let number = 10; number > 0; number--) {
    const majority = (set: readonly string[]): boolean =>
      set.filter((id) => reached.get(id)! >= number).length * 2 > set.length;
    if (sets.every(majority)) return number;
  }
  return 0;
}

describe("how far a quorum has come", () => {
  it("agrees with counting one number after another", () => {
    const numbers = fc.array(fc.nat(10), { minLength: NODES.length, maxLength: NODES.length });
    fc.assert(
      fc.property(configuration, numbers, (configured, list) => {
        const reached = new Map(NODES.map((id, i) => [id, list[i]!]));
        expect(quorumReached(configured, (id) => reached.get(id)!)).toBe(slowReached(configured, reached));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [["a"], 1],
    [["a", "b"], 2],
    [["a", "b", "c"], 2],
    [["a", "b", "c", "d"], 3],
    [["a", "b", "c", "d", "e"], 3],
  ])("of %j needs %d of them", (set, needed) => {
    const reachedBy = (count: number): number =>
      quorumReached(stable(...set), (id) => (set.indexOf(id) < count ? 5 : 0));
    expect(reachedBy(needed)).toBe(5);
    expect(reachedBy(needed - 1)).toBe(0);
  });

  it("in a joint configuration is what a majority of both sets has reached", () => {
    const reachedBy = (...nodes: string[]): number =>
      quorumReached(joint, (id) => (nodes.includes(id) ? 7 : 3));
    expect(reachedBy("a", "b", "d")).toBe(3);
    expect(reachedBy("c", "d", "e")).toBe(3);
    expect(reachedBy("b", "c", "d")).toBe(7);
  });
});

describe("a voter", () => {
  it("is in any of the sets; a learner is none", () => {
    for (const id of ["a", "b", "c", "d", "e"]) expect(isVoter(joint, id)).toBe(true);
    expect(isVoter(stable("a"), "x")).toBe(false);
  });
});

describe("a tally", () => {
  it("is open until a majority agrees or can no longer agree", () => {
    const tally = new Tally(stable("a", "b", "c"));
    expect(tally.outcome).toBe("open");
    tally.add("a", true);
    tally.add("b", false);
    expect(tally.outcome).toBe("open");
    tally.add("c", true);
    expect(tally.outcome).toBe("won");
  });

  it("is lost as soon as the rest would not do", () => {
    const tally = new Tally(stable("a", "b", "c"));
    tally.add("a", false);
    expect(tally.outcome).toBe("open");
    tally.add("b", false);
    expect(tally.outcome).toBe("lost");
  });

  it("counts a voter once, by its first answer, and nobody else", () => {
    const tally = new Tally(stable("a", "b", "c"));
    tally.add("a", true);
    tally.add("a", true);
    tally.add("x", true);
    expect(tally.outcome).toBe("open");
    tally.add("a", false);
    tally.add("b", true);
    expect(tally.outcome).toBe("won");
  });

  it("in a joint configuration needs both majorities, and is lost with either", () => {
    const tally = new Tally(joint);
    for (const id of ["a", "b", "c"]) tally.add(id, true);
    expect(tally.outcome).toBe("open");
    tally.add("d", false);
    expect(tally.outcome).toBe("open");
    tally.add("e", false);
    expect(tally.outcome).toBe("lost");
  });
});
