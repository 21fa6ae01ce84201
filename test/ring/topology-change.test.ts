import { describe, expect, test } from "vitest";
import { configurationOf, isQuorum, systemConfigurationOf } from "../../ring/configuration.js";
import { memberOf } from "../../ring/topology.js";
import { changed, codeOf, describeMember, topologyOf } from "./topologies.js";

describe("the first topology", () => {
  test("is the same for founders in any order, at epoch 1, with every partition on three nodes", () => {
    const topology = topologyOf(["a", "b", "c"]);
    expect(topologyOf(["c", "a", "b"])).toEqual(topology);
    expect(topology).toMatchObject({ epoch: 1, votersEpoch: 1, voters: ["a", "b", "c"], fenced: [] });
    for (const { replicas } of topology.partitions) expect(replicas.toSorted()).toEqual(["a", "b", "c"]);
  });

  test("has one voter for one or two nodes, three up to six, five from seven", () => {
    const counts = [1, 2, 3, 6, 7].map((n) => topologyOf([..."abcdefg"].slice(0, n)).voters.length);
    expect(counts).toEqual([1, 1, 3, 3, 5]);
  });
});

describe("membership", () => {
  const topology = topologyOf(["a", "b", "c", "d"]);

  test("a new node joins, and is refused when its id, its name or a fenced store is known", () => {
    const joined = changed(topology, { kind: "join", member: describeMember("e") });
    expect(memberOf(joined, "e")?.state).toBe("joining");
    expect(codeOf(joined, { kind: "join", member: describeMember("e") })).toBe("alreadyMember");
    expect(codeOf(topology, { kind: "join", member: describeMember("e", { name: "name-a" }) })).toBe(
      "nameTaken",
    );
    expect(codeOf(topology, { kind: "join", member: describeMember("e", { weight: 0 }) })).toBe(
      "invalidMember",
    );
    const fenced = changed(topology, { kind: "fence", storeId: "store-e" });
    expect(codeOf(fenced, { kind: "join", member: describeMember("e") })).toBe("storeFenced");
  });

  test("a decommission can be taken back, and is refused when too few would stay", () => {
    const leaving = changed(topology, { kind: "decommission", nodeId: "d" });
    expect(memberOf(leaving, "d")?.state).toBe("leaving");
    expect(codeOf(leaving, { kind: "decommission", nodeId: "c" })).toBe("tooFewMembers");
    const back = changed(leaving, { kind: "recommission", nodeId: "d" });
    expect(back.members).toEqual(topology.members);
  });

  test("a dead member is fenced at once and for ever, and may not be taken back", () => {
    const removed = changed(topology, { kind: "removeDead", nodeId: "d" });
    expect(removed.fenced).toEqual(["store-d"]);
    expect(codeOf(removed, { kind: "recommission", nodeId: "d" })).toBe("storeFenced");
    expect(codeOf(topology, { kind: "fence", storeId: "store-d" })).toBe("wrongState");
  });

  test("a node of the same name with a new store replaces the old one, whose store is fenced", () => {
    const member = describeMember("d2", { name: "name-d" });
    const replaced = changed(topology, { kind: "replace", nodeId: "d", member, fence: true });
    expect(memberOf(replaced, "d2")).toMatchObject({ state: "joining", replaces: "d", name: "name-d" });
    expect(memberOf(replaced, "d")?.state).toBe("leaving");
    expect(replaced.fenced).toEqual(["store-d"]);
    const again = describeMember("d3");
    expect(codeOf(replaced, { kind: "replace", nodeId: "d", member: again, fence: true })).toBe("wrongState");
  });

  test("a member that has joined and has nothing yet takes the place of another, one that has something does not", () => {
    const joined = changed(topology, { kind: "join", member: describeMember("e") });
    const replace = { kind: "replace", nodeId: "a", member: describeMember("e"), fence: false } as const;
    const replaced = changed(joined, replace);
    expect(memberOf(replaced, "e")).toMatchObject({ state: "joining", replaces: "a" });
    expect(memberOf(replaced, "a")).toMatchObject({ state: "leaving" });
    expect(codeOf(replaced, { ...replace, nodeId: "b" })).toBe("wrongState");
    const targets = [{ partition: 0, replicas: ["b", "c", "e"] }];
    const planned = changed(joined, { kind: "commitPlan", basedOn: joined.epoch, targets });
    expect(codeOf(planned, replace)).toBe("wrongState");
    expect(codeOf(topology, { ...replace, member: describeMember("d") })).toBe("wrongState");
  });

  test("a replacement by a node of another name can be taken back, one by a namesake not", () => {
    const replace = { kind: "replace", nodeId: "a", member: describeMember("e"), fence: false } as const;
    const back = changed(changed(topology, replace), { kind: "recommission", nodeId: "a" });
    expect(memberOf(back, "a")?.state).toBe("active");
    expect(memberOf(back, "e")).toEqual({ ...describeMember("e"), state: "joining" });
    const namesake = { ...replace, member: describeMember("e", { name: "name-a" }) };
    expect(codeOf(changed(topology, namesake), { kind: "recommission", nodeId: "a" })).toBe("wrongState");
  });

  test("a member is dropped only when it holds nothing and does not vote", () => {
    const leaving = changed(topology, { kind: "decommission", nodeId: "a" });
    expect(codeOf(leaving, { kind: "drop", nodeId: "a" })).toBe("stillNeeded");
    expect(codeOf(topology, { kind: "drop", nodeId: "a" })).toBe("wrongState");
    expect(codeOf(topology, { kind: "drop", nodeId: "z" })).toBe("unknownMember");
  });

  test("voters come and go one at a time, each with a new voters' epoch, and never the last", () => {
    const four = changed(topology, { kind: "addVoter", nodeId: "d" });
    expect(four).toMatchObject({ votersEpoch: 2, voters: ["a", "b", "c", "d"] });
    const three = changed(four, { kind: "removeVoter", nodeId: "a" });
    expect(three).toMatchObject({ votersEpoch: 3, voters: ["b", "c", "d"] });
    expect(systemConfigurationOf(three)).toEqual({ epoch: 3, voters: [["b", "c", "d"]], learners: ["a"] });
    expect(codeOf(topologyOf(["a"]), { kind: "removeVoter", nodeId: "a" })).toBe("tooFewMembers");
  });
});

describe("a partition's move", () => {
  const topology = topologyOf(["a", "b", "c", "d"]);
  const before = topology.partitions[0]!.replicas;
  const spare = ["a", "b", "c", "d"].find((nodeId) => !before.includes(nodeId))!;
  const after = [before[0]!, before[1]!, spare];
  const planned = changed(topology, {
    kind: "commitPlan",
    basedOn: 1,
    targets: [{ partition: 0, replicas: after }],
  });
  const learning = changed(planned, { kind: "addLearners", partition: 0, epoch: 1 });
  const joint = changed(learning, { kind: "enterJoint", partition: 0, epoch: 2 });

  test("goes over learners and joint to the new replicas, with an epoch of its own for each", () => {
    expect(configurationOf(planned.partitions[0]!)).toEqual({ epoch: 1, voters: [before], learners: [] });
    expect(configurationOf(learning.partitions[0]!)).toEqual({
      epoch: 2,
      voters: [before],
      learners: [spare],
    });
    expect(configurationOf(joint.partitions[0]!)).toEqual({
      epoch: 3,
      voters: [before, after],
      learners: [],
    });
    const done = changed(joint, { kind: "finishMove", partition: 0, epoch: 3 });
    expect(done.partitions[0]).toEqual({ epoch: 4, replicas: after, phase: "stable" });
    expect(done.partitions[1]).toEqual(topology.partitions[1]);
  });

  test("needs a majority of the old and of the new replicas while it is joint", () => {
    const configuration = configurationOf(joint.partitions[0]!);
    const quorum = (...nodes: string[]): boolean =>
      isQuorum(configuration, (nodeId) => nodes.includes(nodeId));
    expect(quorum(before[0]!, before[1]!)).toBe(true);
    expect(quorum(before[0]!, before[2]!)).toBe(false);
    expect(quorum(before[0]!, spare)).toBe(false);
    expect(quorum(before[0]!, before[2]!, spare)).toBe(true);
  });

  test("refuses a step twice, out of order, or while another move is under way", () => {
    expect(codeOf(learning, { kind: "addLearners", partition: 0, epoch: 1 })).toBe("stale");
    expect(codeOf(learning, { kind: "addLearners", partition: 0, epoch: 2 })).toBe("wrongState");
    expect(codeOf(learning, { kind: "finishMove", partition: 0, epoch: 2 })).toBe("wrongState");
    expect(codeOf(planned, { kind: "cancelMove", partition: 0, epoch: 1 })).toBe("wrongState");
    expect(codeOf(planned, { kind: "addLearners", partition: 8, epoch: 1 })).toBe("unknownPartition");
    expect(codeOf(topology, { kind: "addLearners", partition: 0, epoch: 1 })).toBe("wrongState");
  });

  test("goes back to the old replicas when cancelled, and forgets where it was going", () => {
    for (const [phase, epoch] of [
      [learning, 2],
      [joint, 3],
    ] as const) {
      const cancelled = changed(phase, { kind: "cancelMove", partition: 0, epoch });
      expect(cancelled.partitions[0]).toEqual({ epoch: epoch + 1, replicas: before, phase: "stable" });
    }
  });

  test("is refused as a plan when it is stale or names nodes that cannot hold the partition", () => {
    const plan = (basedOn: number, replicas: readonly string[]): string =>
      codeOf(topology, { kind: "commitPlan", basedOn, targets: [{ partition: 0, replicas }] });
    expect(plan(2, after)).toBe("stale");
    expect(plan(1, ["a", "b"])).toBe("invalidReplicas");
    expect(plan(1, ["a", "a", "b"])).toBe("invalidReplicas");
    expect(plan(1, ["a", "b", "z"])).toBe("invalidReplicas");
  });

  test("changes nothing at all when one change of several is refused", () => {
    const stale = { kind: "enterJoint", partition: 0, epoch: 9 } as const;
    expect(codeOf(planned, { kind: "addLearners", partition: 0, epoch: 1 }, stale)).toBe("stale");
    expect(planned.partitions[0]!.phase).toBe("stable");
  });
});
