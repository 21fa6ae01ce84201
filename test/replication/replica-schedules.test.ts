/**
 * Any order of things at all: messages arrive late, twice or never, disks take their time, processes restart, nodes are
 * cut off, and everybody tries to lead. Goal: whatever happens, replicas agree on what is committed, no read is older than
 * what was committed when it was asked for, and nobody lacks for good what others have let go from memory. Method: the pure
 * cores, a random schedule by seed, and a list of all committed entries as the slow obvious model.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Configuration } from "../../ring/configuration.js";
import { RandomSchedule } from "./random-schedule.js";
import { FIVE, THREE } from "./replica-scenario.js";

const JOINT: Configuration = {
  epoch: 1,
  voters: [
    ["a", "b", "c"],
    ["c", "d", "e"],
  ],
  learners: [],
};

/** d takes the place of a, which comes back in the place of b. */
const MOVES: readonly Configuration[] = [
  { epoch: 1, voters: [["a", "b", "c"]], learners: ["d"] },
  {
    epoch: 2,
    voters: [
      ["a", "b", "c"],
      ["b", "c", "d"],
    ],
    learners: [],
  },
  { epoch: 3, voters: [["b", "c", "d"]], learners: [] },
  { epoch: 4, voters: [["b", "c", "d"]], learners: ["a"] },
  {
    epoch: 5,
    voters: [
      ["b", "c", "d"],
      ["c", "d", "a"],
    ],
    learners: [],
  },
  { epoch: 6, voters: [["c", "d", "a"]], learners: [] },
];

describe("replicas under any schedule", () => {
  it.each([
    ["three", [THREE]],
    ["five", [FIVE]],
    ["a joint configuration of five", [JOINT]],
    ["three that are replaced one by one", MOVES],
  ])("%s agree on what is committed, and serve no stale read", (_name, configurations) => {
    let committed = 0;
    let released = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (seed) => {
        const schedule = new RandomSchedule(configurations, seed);
        schedule.run(300);
        schedule.calm(5);
        released += schedule.released;
        schedule.run(300);
        schedule.heal();
        committed += schedule.committedCount;
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(committed).toBeGreaterThan(60);
    expect(released).toBeGreaterThan(60);
  });
});
