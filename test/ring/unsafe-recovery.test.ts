import { describe, expect, it } from "vitest";
import { initialTopology, memberOf, type Topology } from "../../ring/topology.js";
import { configurationOf, isQuorum } from "../../ring/configuration.js";
import {
  planRecovery,
  recoveryOf,
  type CopyState,
  type RecoveryPlan,
  type SurvivorState,
} from "../../ring/unsafe-recovery.js";
import { changed, describeMember, topologyOf } from "./topologies.js";
import { applyChanges } from "../../ring/topology-change.js";
import { decodeTopology, encodeTopology } from "../../ring/topology-codec.js";

const sizes = (): number => 100;

function copy(round: number, lastIndex: number, more: Partial<CopyState> = {}): CopyState {
  const lastBallot = { round, nodeId: "a", boot: 1 };
  return { lastBallot, lastIndex, commitIndex: lastIndex - 1, complete: true, ...more };
}

/** A survivor with an equal copy of everything that is its own in the topology, but for what is given. */
function survivor(
  topology: Topology,
  nodeId: string,
  more: Partial<Omit<SurvivorState, "copies">> & { copies?: Record<number, CopyState> } = {},
): [string, SurvivorState] {
  const copies = new Map<number, CopyState>();
  for (const [partition, configuration] of topology.partitions.entries()) {
    const { voters, learners } = configurationOf(configuration);
    if (voters.flat().includes(nodeId) || learners.includes(nodeId)) copies.set(partition, copy(2, 10));
  }
  for (const [partition, state] of Object.entries(more.copies ?? {})) copies.set(Number(partition), state);
  return [
    nodeId,
    { topology, epochBound: topology.epoch, system: copy(3, 20), leftovers: [], ...more, copies },
  ];
}

function planned(states: Iterable<[string, SurvivorState]>, lost: readonly string[]): RecoveryPlan {
  const plan = planRecovery(new Map(states), lost, sizes);
  if (plan.kind === "refused") throw new Error(`${plan.code}: ${plan.reason}`);
  return plan;
}

function codeFor(states: Iterable<[string, SurvivorState]>, lost: readonly string[]): string {
  const plan = planRecovery(new Map(states), lost, sizes);
  return plan.kind === "refused" ? plan.code : plan.kind;
}

function recovered(topology: Topology, plan: RecoveryPlan): Topology {
  const outcome = applyChanges(topology, recoveryOf(plan, "lineage-1"));
  if (outcome.kind === "refused") throw new Error(`${outcome.code}: ${outcome.reason}`);
  expect(decodeTopology(encodeTopology(outcome.topology))).toEqual(outcome.topology);
  return outcome.topology;
}

describe("one of three survives", () => {
  const topology = topologyOf(["a", "b", "c"]);
  const plan = planned([survivor(topology, "c")], ["a", "b"]);
  const after = recovered(topology, plan);

  it("goes on alone, in every group, with what it has", () => {
    expect(plan.system).toEqual({ survivor: "c", lastIndex: 20, commitIndex: 19, lost: ["a", "b"] });
    expect(plan.partitions).toHaveLength(8);
    for (const { survivor: chosen, lost } of plan.partitions)
      expect([chosen, lost.toSorted()]).toEqual(["c", ["a", "b"]]);
    expect(after).toMatchObject({ voters: ["c"], votersEpoch: 2 });
    for (const partition of after.partitions)
      expect(partition).toEqual({ epoch: 2, replicas: ["c"], phase: "stable" });
  });

  it("fences the others for ever, and begins a lineage of documents", () => {
    expect(after.fenced.toSorted()).toEqual(["store-a", "store-b"]);
    expect(memberOf(after, "a")?.state).toBe("leaving");
    expect(after.lineage).toEqual({ id: "lineage-1", epoch: after.epoch, lost: ["a", "b"] });
    const later = changed(after, { kind: "drop", nodeId: "a" });
    expect(later.lineage).toEqual(after.lineage);
  });
});

it("gives its document an epoch above all that the logs of the survivors may hold", () => {
  const topology = topologyOf(["a", "b", "c", "d", "e"]);
  const states = [
    survivor(topology, "c", { epochBound: 4 }),
    survivor(topology, "d", { epochBound: 9 }),
    survivor(topology, "e"),
  ];
  const plan = planned(states, ["a", "b"]);
  expect(recovered(topology, plan).epoch).toBe(10);
});

it("starts from the newest document that a survivor has", () => {
  const old = topologyOf(["a", "b", "c"]);
  const newer = changed(old, { kind: "join", member: describeMember("d") });
  const plan = planned([survivor(old, "c"), survivor(newer, "d")], ["a", "b"]);
  expect(plan.basedOn).toBe(2);
  expect(plan.survivors.map(({ nodeId }) => nodeId)).toEqual(["c", "d"]);
});

describe("two of five are lost", () => {
  const topology = topologyOf(["a", "b", "c", "d", "e"], { partitionCount: 32 });
  const states = ["c", "d", "e"].map((nodeId) => survivor(topology, nodeId));
  const plan = planned(states, ["a", "b"]);
  const after = recovered(topology, plan);
  const isLost = (nodeId: string): boolean => nodeId === "a" || nodeId === "b";

  it("touches only partitions that have lost their majority, and plans three replicas for all", () => {
    const touched = plan.partitions.map(({ partition }) => partition);
    expect(touched.length).toBeGreaterThan(0);
    for (const [partition, { replicas }] of topology.partitions.entries()) {
      expect(touched.includes(partition)).toBe(replicas.filter(isLost).length === 2);
      const { replicas: now, target = now, epoch } = after.partitions[partition]!;
      expect(target.filter(isLost)).toEqual([]);
      expect(new Set(target).size).toBe(3);
      if (!touched.includes(partition)) expect({ now, epoch }).toEqual({ now: replicas, epoch: 1 });
    }
  });

  it("leaves a quorum of living nodes everywhere", () => {
    for (const partition of after.partitions)
      expect(isQuorum(configurationOf(partition), (nodeId) => !isLost(nodeId))).toBe(true);
  });
});

describe("the copy that a partition goes on with", () => {
  const five = initialTopology({
    clusterId: "cluster",
    members: ["a", "b", "c", "d", "e"].map((nodeId) => describeMember(nodeId)),
    partitionCount: 1,
    replicationFactor: 5,
  });
  const chosen = (copies: Record<string, CopyState>, topology = five): string | undefined => {
    const alive = Object.keys(copies);
    const lost = topology.members.map(({ nodeId }) => nodeId).filter((nodeId) => !alive.includes(nodeId));
    const states = alive.map((nodeId) => survivor(topology, nodeId, { copies: { 0: copies[nodeId]! } }));
    return planned(states, lost).partitions[0]?.survivor;
  };

  it("is the one of the newest ballot, however long another one is", () => {
    expect(chosen({ d: copy(3, 9), e: copy(2, 90) })).toBe("d");
  });

  it("is the longest under one ballot", () => {
    expect(chosen({ d: copy(3, 9), e: copy(3, 10) })).toBe("e");
  });

  it("is none that is incomplete, however new", () => {
    expect(chosen({ d: copy(9, 99, { complete: false }), e: copy(2, 3) })).toBe("e");
  });

  it("takes the others back as learners, on the way to where the placement wants the partition", () => {
    const states = [
      survivor(five, "d", { copies: { 0: copy(3, 9) } }),
      survivor(five, "e", { copies: { 0: copy(2, 90) } }),
    ];
    const [partition] = recovered(five, planned(states, ["a", "b", "c"])).partitions;
    expect(partition).toMatchObject({ replicas: ["d"], phase: "learners" });
    expect(partition!.next!.toSorted()).toEqual(["d", "e"]);
    expect(partition!.target).toEqual(partition!.next);
  });

  it("may be of either side of a move, and a learner's only when no voter is left", () => {
    const before = topologyOf(["a", "b", "c", "d", "e", "f"], { partitionCount: 1 });
    const replicas = before.partitions[0]!.replicas;
    const others = ["a", "b", "c", "d", "e", "f"].filter((nodeId) => !replicas.includes(nodeId));
    const target = [replicas[0]!, others[0]!, others[1]!];
    const learners = changed(
      before,
      { kind: "commitPlan", basedOn: 1, targets: [{ partition: 0, replicas: target }] },
      { kind: "addLearners", partition: 0, epoch: 1 },
    );
    const joint = changed(learners, { kind: "enterJoint", partition: 0, epoch: 2 });
    const [voter, learner] = [replicas[1]!, others[0]!];
    const spare = others[2]!;
    expect(chosen({ [voter]: copy(2, 5), [learner]: copy(3, 9), [spare]: copy(1, 1) }, learners)).toBe(voter);
    expect(chosen({ [learner]: copy(3, 9), [spare]: copy(1, 1) }, learners)).toBe(learner);
    expect(chosen({ [voter]: copy(2, 5), [learner]: copy(3, 9), [spare]: copy(1, 1) }, joint)).toBe(learner);
  });
});

describe("a partition without a complete copy", () => {
  const topology = topologyOf(["a", "b", "c", "d"], { partitionCount: 4 });
  const away = topology.partitions.findIndex(({ replicas }) => !replicas.includes("d"));

  it("begins anew on a survivor that has no rows of it, and names itself", () => {
    const plan = planned([survivor(topology, "d")], ["a", "b", "c"]);
    expect(plan.emptied).toEqual([{ partition: away, survivor: "d" }]);
    expect(recovered(topology, plan).partitions[away]).toMatchObject({ replicas: ["d"], phase: "stable" });
  });

  it("stays as it is when every survivor has remains of it", () => {
    const plan = planned([survivor(topology, "d", { leftovers: [away] })], ["a", "b", "c"]);
    expect(plan).toMatchObject({ emptied: [], stuck: [away] });
    expect(recovered(topology, plan).partitions[away]!.replicas).not.toContain("d");
  });
});

it("is an ordinary change while the system group has its majority", () => {
  const topology = topologyOf(["a", "b", "c", "d", "e"], { partitionCount: 32 });
  expect(topology.voters).toEqual(["a", "b", "c"]);
  const states = ["a", "b", "c"].map((nodeId) => survivor(topology, nodeId));
  const plan = planned(states, ["d", "e"]);
  expect(plan.system).toBeUndefined();
  const after = recovered(topology, plan);
  expect(after).toMatchObject({ epoch: 2, voters: ["a", "b", "c"], votersEpoch: 1 });
});

it("is refused while it is of no use, or a member is neither lost nor heard", () => {
  const topology = topologyOf(["a", "b", "c"]);
  const state = (nodeId: string): [string, SurvivorState] => survivor(topology, nodeId);
  expect(codeFor([state("b"), state("c")], ["a"])).toBe("wrongState");
  expect(codeFor([state("c")], ["a"])).toBe("unreachableMember");
  expect(codeFor([state("c")], ["a", "b", "z"])).toBe("unknownMember");
  expect(codeFor([state("a")], ["a", "b", "c"])).toBe("tooFewMembers");
  const blind = survivor(topology, "c", { system: copy(1, 1, { complete: false }) });
  expect(codeFor([blind], ["a", "b"])).toBe("lostMajority");
});
