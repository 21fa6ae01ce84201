/**
 * The topology: the versioned, immutable document that says which nodes own the ring. It is kept in the system group
 * (R29), changed only by the transitions of topology-change.ts, and the same on every node that has the same epoch.
 *
 * Two versions live in it. The document's `epoch` grows by one with every change and orders the documents. Each
 * partition has an epoch of its own, which requests carry (R31): were it the document's, every unrelated change would
 * stall all traffic.
 */
import type { ClusterId, Epoch, NodeId, PartitionId, StoreId } from "../core/ids.js";
import { place } from "./placement.js";

/** `joining`: takes its first partitions; `leaving`: gives its last ones away and is dropped when it holds none. */
export type MemberState = "joining" | "active" | "leaving";

/** A node as its operator and its data directory describe it. */
export interface MemberDescription {
  readonly nodeId: NodeId;
  readonly storeId: StoreId;
  /** Stable over replacements of the node: a host name, a pod name. No two members have the same, but see `replaces`. */
  readonly name: string;
  /** Nodes of one zone may fail together. "" when zones are not used. */
  readonly zone: string;
  /** Above 0; shares are in proportion to it. 1 is an ordinary node. */
  readonly weight: number;
}

export interface TopologyMember extends MemberDescription {
  readonly state: MemberState;
  /** The leaving member whose place, and perhaps name, this one takes (R32). */
  readonly replaces?: NodeId | undefined;
}

/** The steps of a move (R30): learners get a copy and the log; joint needs majorities of old and new; then the new. */
export type MovePhase = "stable" | "learners" | "joint";

export interface PartitionConfiguration {
  /** Grows by one with every change of `replicas`, `next` or `phase`. Starts at 1. */
  readonly epoch: Epoch;
  /** In preference order: the first is the preferred proposer. Those before the move while one is under way. */
  readonly replicas: readonly NodeId[];
  readonly phase: MovePhase;
  /** The replicas after the move. Invariant: present exactly when `phase` is not "stable". */
  readonly next?: readonly NodeId[] | undefined;
  /**
   * Where the committed plan wants the partition; absent when it may stay. Stored here, so that any node can carry the
   * plan on. A move under way towards something else is cancelled.
   */
  readonly target?: readonly NodeId[] | undefined;
}

/** The history of documents that an unsafe recovery began: the nodes that it left behind may know another one. */
export interface Lineage {
  readonly id: string;
  /** Of its first document. */
  readonly epoch: Epoch;
  /** The members that were declared lost. */
  readonly lost: readonly NodeId[];
}

export interface Topology {
  readonly clusterId: ClusterId;
  readonly epoch: Epoch;
  /** Q: a power of two, fixed for ever. */
  readonly partitionCount: number;
  readonly replicationFactor: number;
  readonly members: readonly TopologyMember[];
  /** The voters of the system group: 3 or 5 (fewer in smaller clusters), changed one at a time (R29). */
  readonly voters: readonly NodeId[];
  /** The system group's own configuration epoch: grows by one with every change of `voters`. Starts at 1. */
  readonly votersEpoch: Epoch;
  /** The newest unsafe recovery; absent when there was none (R33). */
  readonly lineage?: Lineage | undefined;
  /** Stores that may never take part again (R16), oldest first. */
  readonly fenced: readonly StoreId[];
  /** Invariant: one per partition; every node named is a member. */
  readonly partitions: readonly PartitionConfiguration[];
}

/** Bounds on what a document may hold, checked by transitions and on decode. */
export const TOPOLOGY_LIMITS = {
  members: 1_000,
  partitions: 16_384,
  replicationFactor: 7,
  voters: 7,
  fenced: 10_000,
  weight: 1_000,
  /** Characters of a name, zone or identity. */
  text: 255,
} as const;

/** What the founders agreed on at bootstrap. */
export interface TopologyInputs {
  readonly clusterId: ClusterId;
  readonly members: readonly MemberDescription[];
  readonly partitionCount: number;
  readonly replicationFactor: number;
}

/** The first document, at epoch 1: a pure function of its inputs, so every founder makes the same one. */
export function initialTopology(inputs: TopologyInputs): Topology {
  const { clusterId, partitionCount, replicationFactor } = inputs;
  const members = [...inputs.members]
    .sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1))
    .map(({ nodeId, storeId, name, zone, weight }): TopologyMember => ({
      nodeId,
      storeId,
      name,
      zone,
      weight,
      state: "active",
    }));
  const placement = place({ members, partitionCount, replicationFactor });
  return {
    clusterId,
    epoch: 1,
    partitionCount,
    replicationFactor,
    members,
    voters: chooseVoters(members),
    votersEpoch: 1,
    fenced: [],
    partitions: placement.map((replicas) => ({ epoch: 1, replicas, phase: "stable" })),
  };
}

/** How many voters a system group of so many members should have: odd, and 5 only where losing 2 nodes is likely. */
export function voterCountFor(members: number): 1 | 3 | 5 {
  if (members < 3) return 1;
  return members < 7 ? 3 : 5;
}

/** The voters that a cluster without any would choose: over as many zones as there are, lowest ids first. */
export function chooseVoters(members: readonly TopologyMember[]): NodeId[] {
  const voters: TopologyMember[] = [];
  for (let count = voterCountFor(members.length); voters.length < count;) {
    const candidates = members.filter((member) => !voters.includes(member));
    voters.push(nextVoter(voters, candidates)!);
  }
  return voters.map(({ nodeId }) => nodeId);
}

/** The candidate whose zone has the fewest voters; of those, the first. */
export function nextVoter(
  voters: readonly TopologyMember[],
  candidates: readonly TopologyMember[],
): TopologyMember | undefined {
  const inZone = (zone: string): number => voters.filter((voter) => voter.zone === zone).length;
  return candidates.reduce<TopologyMember | undefined>(
    (best, member) => (best === undefined || inZone(member.zone) < inZone(best.zone) ? member : best),
    undefined,
  );
}

export function memberOf(topology: Topology, nodeId: NodeId): TopologyMember | undefined {
  return topology.members.find((member) => member.nodeId === nodeId);
}

/** Members that may be given partitions. */
export function stayingMembers(topology: Topology): TopologyMember[] {
  return topology.members.filter(({ state }) => state !== "leaving");
}

/** Whether a node takes part in a partition: as a voter or a learner. Such a node keeps the partition's data. */
export function takesPart(partition: PartitionConfiguration, nodeId: NodeId): boolean {
  return partition.replicas.includes(nodeId) || partition.next?.includes(nodeId) === true;
}

/** The partitions in which a node takes part, in ascending order. */
export function partitionsOf(topology: Topology, nodeId: NodeId): PartitionId[] {
  return topology.partitions.flatMap((partition, id) => (takesPart(partition, nodeId) ? [id] : []));
}

export function sameNodes(a: readonly NodeId[], b: readonly NodeId[]): boolean {
  return a.length === b.length && a.every((nodeId, i) => nodeId === b[i]);
}
