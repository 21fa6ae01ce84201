/** Which entries a replica keeps in memory: those that another one may still need from it. */
import { describe, expect, it } from "vitest";
import { ReplicaGroup } from "./replica-group.js";
import { SILENCE_MS, THREE } from "./replica-scenario.js";

describe("the log in memory", () => {
  it("is forgotten once every replica has it, but for the last entry", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    propose(group, "x", "y");
    expect(baseIndexes(group)).toEqual([2, 2, 2]);
  });

  it("is kept while a replica lacks it, also where that is only heard of", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.isolate("c");
    propose(group, "x", "y");
    expect(baseIndexes(group).slice(0, 2)).toEqual([1, 1]);

    group.isolate();
    group.advance(400);
    propose(group, "z");
    expect(baseIndexes(group)).toEqual([3, 3, 3]);
  });

  it("lets a follower that takes over bring a third replica up to date", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    group.isolate("c");
    propose(group, "x", "y");

    group.isolate("a");
    group.advance(SILENCE_MS);
    group.elect("b");
    expect(group.log("c")).toBe("1open 1x 1y 2open");
  });

  it("is forgotten beyond its bound whoever lacks it", () => {
    const group = new ReplicaGroup(THREE, { settings: { tailBytesMax: 0 } });
    group.elect("a");
    group.isolate("c");
    propose(group, "x", "y");
    expect(baseIndexes(group).slice(0, 2)).toEqual([2, 2]);
  });

  it("is kept for a learner as well", () => {
    const group = new ReplicaGroup({ epoch: 1, voters: [["a", "b", "c"]], learners: ["d"] });
    group.elect("a");
    group.isolate("d");
    propose(group, "x", "y");
    expect(baseIndexes(group).slice(0, 3)).toEqual([1, 1, 1]);
  });
});

/** Entries that all who are there apply, and hear of that they did. */
function propose(group: ReplicaGroup, ...contents: string[]): void {
  for (const content of contents) {
    group.propose("a", content);
    group.settle();
    group.at("a", (replica) => replica.tellCommit());
    group.settle();
  }
  for (const nodeId of group.ids) {
    const { commitIndex } = group.replica(nodeId);
    group.replica(nodeId).releaseTail(commitIndex);
  }
}

function baseIndexes(group: ReplicaGroup): number[] {
  return group.ids.map((nodeId) => group.replica(nodeId).tail.baseIndex);
}
