/** Three replicas, two of which propose: every order of a bounded number of steps. */
import { describe, expect, test } from "vitest";
import { walk } from "./walk.js";
import { explore, type ExplorerOptions } from "./explorer.js";

const once = { campaigns: 1, writes: 1 };
const twoProposers: ExplorerOptions = {
  voters: ["n1", "n2", "n3"],
  proposers: { n1: once, n2: once },
  crashesMax: 0,
  depthMax: 40,
  worldsMax: 60_000,
};

describe("every order of messages between three replicas", () => {
  test("keeps what was committed, when two replicas propose at once", () => {
    const { violation, worlds, worldsWithTwoBallots } = explore(twoProposers);
    expect(violation).toBeUndefined();
    expect(worlds).toBeGreaterThan(10_000);
    expect(worldsWithTwoBallots).toBeGreaterThan(0);
    console.log(`${worlds} worlds, ${worldsWithTwoBallots} of them with entries of two ballots`);
  });

  test("keeps what was committed, when a replica may also crash at any moment", () => {
    const { violation } = explore({ ...twoProposers, crashesMax: 1 });
    expect(violation).toBeUndefined();
  });

  test("would find a replica that forgets its promise in a crash", () => {
    const { violation } = explore({ ...twoProposers, crashesMax: 1, loss: "promise", worldsMax: 400_000 });
    expect(violation?.message).toMatch(/committed/);
  });

  test("would find a replica that forgets its log in a crash", () => {
    const { violation } = explore({ ...twoProposers, crashesMax: 1, loss: "log", worldsMax: 400_000 });
    expect(violation?.message).toMatch(/committed/);
  });
});

test("random ways that are far deeper keep what was committed too", () => {
  for (const seed of [1, 2, 3, 4]) {
    const { violation, worldsWithTwoBallots } = walk(seed);
    expect(violation, `seed ${seed}`).toBeUndefined();
    expect(worldsWithTwoBallots).toBeGreaterThan(100);
  }
});
