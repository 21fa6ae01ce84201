/** Which entries a replica keeps in memory: those that another one may still need from it. */
import { describe, expect, it } from "vitest";
import type { Configuration } from "../../ring/configuration.js";
import { ReplicaGroup } from "./replica-group.js";
import { is, SILENCE_MS, THREE } from "./replica-scenario.js";

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

  it("need not hold where another log begins to differ, to bring that one into line", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    propose(group, "x", "y");
    // b alone has z, and forgets how much is committed: all of its log may be wrong.
    group.isolate("a", "b");
    group.propose("a", "z");
    group.deliver(is("accept", "a", "b"));
    group.persist("b");
    for (const nodeId of ["a", "b"]) group.restart(nodeId);
    group.drop();

    group.isolate("b");
    group.advance(SILENCE_MS);
    group.elect("c");
    for (const content of ["u", "v"]) group.propose("c", content);
    group.settle();
    expect(group.replica("c").tail.baseIndex).toBe(2);
    group.isolate();
    group.advance(400);
    group.settle();
    expect(group.log("b")).toBe("1open 1x 1y 2open 2u 2v");
  });

  it("need not hold what a candidate fetches that has not heard of the commit", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    propose(group, "x", "y");
    group.isolate("c");
    propose(group, "z");
    group.restart("c");
    expect(baseIndexes(group)).toEqual([3, 3, 0]);
    group.isolate("a");
    group.advance(SILENCE_MS);
    group.elect("c");
    expect(group.log("c")).toBe("1open 1x 1y 1z 2open");
  });

  it("need not hold what a replica lacks that is added later: that one catches up, and is then fed", () => {
    const without: Configuration = { epoch: 1, voters: [["a", "b", "c"]], learners: [] };
    const group = new ReplicaGroup({ ...without, learners: ["d"] });
    group.at("a", (replica) => replica.configure(without, group.nowMs));
    group.elect("a");
    propose(group, "x", "y");
    expect(group.replica("a").tail.baseIndex).toBe(2);
    group.at("a", (replica) => replica.configure({ ...without, learners: ["d"] }, group.nowMs));
    group.advance(400);
    group.settle();
    expect(group.log("d")).toBe("");
    const entries = group.member("b").disk.log;
    const caughtUp = { kind: "caughtUp", partition: 0, epoch: 1, commitIndex: 3, trimmed: false } as const;
    group.at("d", (replica) => replica.receive("b", { ...caughtUp, entries }, group.nowMs));
    group.advance(400);
    group.settle();
    propose(group, "z");
    expect(group.applied("d")).toBe("1open 1x 1y 1z");
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
