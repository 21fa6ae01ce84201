import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BALLOT_NONE, compareBallots, formatBallot, sameBallot, type Ballot } from "../../core/ballot.js";

const anyBallot: fc.Arbitrary<Ballot> = fc.record({
  round: fc.integer({ min: 1, max: 3 }),
  nodeId: fc.constantFrom("a", "b", "c"),
  boot: fc.integer({ min: 1, max: 3 }),
});

describe("ballots", () => {
  it("are ordered by round first, then by node, then by the node's life", () => {
    const ascending: Ballot[] = [
      BALLOT_NONE,
      { round: 1, nodeId: "a", boot: 9 },
      { round: 1, nodeId: "b", boot: 1 },
      { round: 1, nodeId: "b", boot: 2 },
      { round: 2, nodeId: "a", boot: 1 },
      { round: 10, nodeId: "a", boot: 1 },
    ];
    for (const [i, a] of ascending.entries())
      for (const [j, b] of ascending.entries())
        expect(Math.sign(compareBallots(a, b))).toBe(Math.sign(i - j));
  });

  it("are totally ordered, and equal only when they are the same", () => {
    fc.assert(
      fc.property(anyBallot, anyBallot, anyBallot, (a, b, c) => {
        expect(Math.sign(compareBallots(a, b))).toBe(0 - Math.sign(compareBallots(b, a)));
        expect(compareBallots(a, b) === 0).toBe(sameBallot(a, b));
        if (compareBallots(a, b) <= 0 && compareBallots(b, c) <= 0)
          expect(compareBallots(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it("none is below every ballot that a node can make", () => {
    fc.assert(
      fc.property(anyBallot, (ballot) => {
        expect(compareBallots(BALLOT_NONE, ballot)).toBeLessThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it("of two lives of one node are different ballots", () => {
    expect(sameBallot({ round: 1, nodeId: "a", boot: 1 }, { round: 1, nodeId: "a", boot: 2 })).toBe(false);
  });

  it("read as round, node and life", () => {
    expect(formatBallot({ round: 7, nodeId: "a", boot: 2 })).toBe("7.a.2");
  });
});
