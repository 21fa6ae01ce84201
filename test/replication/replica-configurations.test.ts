/** Whose answers count: joint configurations, changes of configuration, and learners. */
import { describe, expect, it } from "vitest";
import type { NodeId } from "../../core/ids.js";
import type { Configuration } from "../../ring/configuration.js";
import { ReplicaGroup } from "./replica-group.js";
import { FIVE, SILENCE_MS, THREE } from "./replica-scenario.js";

describe("a configuration", () => {
  const JOINT: Configuration = {
    epoch: 2,
    voters: [
      ["a", "b", "c"],
      ["c", "d", "e"],
    ],
    learners: [],
  };

  it("in its joint step needs both majorities to elect", () => {
    const group = new ReplicaGroup(JOINT);
    group.isolate("d", "e");
    group.campaign("a");
    group.settle();
    expect(group.replica("a").isLeading).toBe(false);
    group.advance(SILENCE_MS);
    group.advance(251);
    group.isolate("e", "b");
    group.elect("a");
  });

  it("in its joint step needs both majorities to commit and to read", () => {
    const group = new ReplicaGroup(JOINT);
    group.elect("a");
    group.isolate("d", "e");
    group.propose("a", "x");
    group.at("a", (replica) => replica.requestRead(1, 0));
    group.settle();
    expect(group.applied("a")).toBe("1open");
    expect(group.member("a").readsReady).toEqual([]);
    group.isolate("e", "b");
    group.advance(400);
    group.settle();
    expect(group.applied("a")).toBe("1open 1x");
    expect(group.member("a").readsReady).toEqual([1]);
  });

  it("that changes is opened by the proposer once more, by a quorum of the new one", () => {
    const before: Configuration = { epoch: 1, voters: [["a", "b", "c"]], learners: ["d", "e"] };
    const group = new ReplicaGroup(before);
    group.elect("a");
    expect(group.replica("a").openedEpoch).toBe(1);
    group.isolate("d", "e");
    for (const nodeId of group.ids) group.at(nodeId, (replica) => replica.configure(JOINT, group.nowMs));
    group.settle();
    expect(group.replica("a").isOpen).toBe(true);
    expect(group.replica("a").openedEpoch).toBe(1);
    group.isolate();
    group.advance(400);
    group.settle();
    expect(group.replica("a").openedEpoch).toBe(2);
    expect(group.applied("a")).toBe("1open 1open");
  });

  it("counts only what was acknowledged under it", () => {
    const group = new ReplicaGroup({ epoch: 1, voters: [["a", "b", "c"]], learners: ["d"] });
    group.elect("b");
    // Cut off with a learner, whose answers count for nothing.
    group.isolate("b", "d");
    group.propose("b", "x");
    group.settle();
    expect(group.log("d")).toBe("1open 1x");

    configure(group, "b", { epoch: 2, voters: [["b", "c", "d"]], learners: [] });
    expect(group.replica("b").isLeading).toBe(true);
    expect(group.applied("b")).toBe("1open");

    configure(group, "d", { epoch: 2, voters: [["b", "c", "d"]], learners: [] });
    expect(group.applied("b")).toBe("1open 1x 1open");
  });

  it("counts only what was confirmed of reads under it", () => {
    const group = new ReplicaGroup(FIVE);
    group.elect("b");
    // One of four others confirms: the three may have elected a proposer and committed without them.
    group.isolate("b", "c");
    group.at("b", (replica) => replica.requestRead(1, 0));
    group.settle();

    configure(group, "b", { epoch: 2, voters: [["b", "c", "d"]], learners: [] });
    expect(group.replica("b").isLeading).toBe(true);
    expect(group.member("b").readsReady).toEqual([]);

    configure(group, "c", { epoch: 2, voters: [["b", "c", "d"]], learners: [] });
    expect(group.member("b").readsReady).toEqual([1]);
  });

  it("without the proposer among its voters ends its ballot", () => {
    const group = new ReplicaGroup(THREE);
    group.elect("a");
    const without: Configuration = { epoch: 2, voters: [["b", "c", "d"]], learners: [] };
    group.at("a", (replica) => replica.configure(without, group.nowMs));
    expect(group.replica("a").isLeading).toBe(false);
    expect(group.member("a").lost).toBe(1);
    group.campaign("a");
    expect(group.replica("a").isCampaigning).toBe(false);
  });

  it("that changes ends an attempt to be elected under the old one", () => {
    const group = new ReplicaGroup(THREE);
    group.campaign("a");
    group.at("a", (replica) => replica.configure(JOINT, group.nowMs));
    expect(group.replica("a").isCampaigning).toBe(false);
  });

  it("that is older than the present one changes nothing", () => {
    const group = new ReplicaGroup(JOINT);
    group.at("a", (replica) => replica.configure(THREE, group.nowMs));
    expect(group.replica("a").configuration).toBe(JOINT);
  });

  it("feeds learners and never counts them", () => {
    const group = new ReplicaGroup({ epoch: 1, voters: [["a", "b", "c"]], learners: ["d"] });
    group.elect("a");
    group.propose("a", "x");
    group.settle();
    expect(group.log("d")).toBe("1open 1x");
    group.isolate("a", "d");
    group.propose("a", "y");
    group.settle();
    expect(group.log("d")).toBe("1open 1x 1y");
    expect(group.applied("a")).toBe("1open 1x");
    group.campaign("d");
    expect(group.replica("d").isCampaigning).toBe(false);
  });

  it("of five works with two away, and stands still with three away", () => {
    const group = new ReplicaGroup(FIVE);
    group.isolate("d", "e");
    group.elect("a");
    group.propose("a", "x");
    group.settle();
    expect(group.applied("a")).toBe("1open 1x");
    group.isolate("c", "d", "e");
    group.propose("a", "y");
    group.settle();
    expect(group.applied("a")).toBe("1open 1x");
  });
});

/** One of them hears of a configuration, and time passes for what it sends to be answered. */
function configure(group: ReplicaGroup, nodeId: NodeId, configuration: Configuration): void {
  group.at(nodeId, (replica) => replica.configure(configuration, group.nowMs));
  group.advance(400);
  group.settle();
}
