/**
 * Who belongs to the cluster, and who votes in the system group. No change here moves data: a member that joins or
 * leaves changes what the next plan says (move-plan.ts), and only a plan that was committed moves partitions.
 */
import type { NodeId, StoreId } from "../core/ids.js";
import { refused, type Refused } from "./refusal.js";
import {
  memberOf,
  stayingMembers,
  takesPart,
  TOPOLOGY_LIMITS,
  type MemberDescription,
  type Topology,
  type TopologyMember,
} from "./topology.js";

export type MembershipChange =
  /** A new node asks for its share. */
  | { readonly kind: "join"; readonly member: MemberDescription }
  /** A joining member holds all that the plan gives it. */
  | { readonly kind: "activate"; readonly nodeId: NodeId }
  /** A live member shall give everything away and leave. */
  | { readonly kind: "decommission"; readonly nodeId: NodeId }
  /** A decommission, or a replacement by a node of another name, is taken back, at any time before the member is dropped. */
  | { readonly kind: "recommission"; readonly nodeId: NodeId }
  /**
   * `member` takes the place of `nodeId`, one for one (R32): a newcomer, or a joining member that has no partitions and
   * awaits none. `fence` when the old store must not come back.
   */
  | {
      readonly kind: "replace";
      readonly nodeId: NodeId;
      readonly member: MemberDescription;
      readonly fence: boolean;
    }
  /** A member that is dead for good: its store is fenced at once, its partitions get other replicas. */
  | { readonly kind: "removeDead"; readonly nodeId: NodeId }
  /** A leaving member that holds nothing any more goes, and its store is fenced. */
  | { readonly kind: "drop"; readonly nodeId: NodeId }
  /** A store may never take part again (R16). */
  | { readonly kind: "fence"; readonly storeId: StoreId }
  | { readonly kind: "addVoter"; readonly nodeId: NodeId }
  | { readonly kind: "removeVoter"; readonly nodeId: NodeId };

/** The document after the change, its epoch untouched. */
export function changeMembership(topology: Topology, change: MembershipChange): Topology | Refused {
  switch (change.kind) {
    case "join":
      return join(topology, change.member);
    case "fence":
      return fence(topology, change.storeId);
    default: {
      const member = memberOf(topology, change.nodeId);
      if (member === undefined) return refused("unknownMember", `${change.nodeId} is no member`);
      return changeMember(topology, member, change);
    }
  }
}

function changeMember(
  topology: Topology,
  member: TopologyMember,
  change: Exclude<MembershipChange, { kind: "join" } | { kind: "fence" }>,
): Topology | Refused {
  switch (change.kind) {
    case "activate":
      return activate(topology, member);
    case "decommission":
      return decommission(topology, member);
    case "recommission":
      return recommission(topology, member);
    case "replace":
      return replace(topology, member, change);
    case "removeDead":
      return removeDead(topology, member);
    case "drop":
      return drop(topology, member);
    case "addVoter":
      return addVoter(topology, member);
    case "removeVoter":
      return removeVoter(topology, member);
  }
}

function join(topology: Topology, description: MemberDescription, replaces?: NodeId): Topology | Refused {
  const invalid = describeInvalidMember(description);
  if (invalid !== undefined) return refused("invalidMember", invalid);
  const { nodeId, storeId, name, zone, weight } = description;
  if (topology.fenced.includes(storeId)) {
    return refused("storeFenced", `store ${storeId} is fenced: its node must be formatted anew`);
  }
  for (const member of topology.members) {
    if (member.nodeId === nodeId || member.storeId === storeId) {
      return refused("alreadyMember", `${nodeId} or its store ${storeId} is a member`);
    }
    if (member.name === name && member.nodeId !== replaces) {
      return refused("nameTaken", `${member.nodeId} has the name ${name}: replace it, or take another name`);
    }
  }
  if (topology.members.length >= TOPOLOGY_LIMITS.members) {
    return refused("limitReached", `a cluster has at most ${TOPOLOGY_LIMITS.members} members`);
  }
  const member: TopologyMember = { nodeId, storeId, name, zone, weight, state: "joining" };
  return {
    ...topology,
    members: [...topology.members, replaces === undefined ? member : { ...member, replaces }],
  };
}

function activate(topology: Topology, member: TopologyMember): Topology | Refused {
  if (member.state !== "joining") return refused("wrongState", `${member.nodeId} is ${member.state}`);
  const awaits = topology.partitions.some(
    ({ replicas, next, target }) =>
      !replicas.includes(member.nodeId) &&
      (next?.includes(member.nodeId) === true || target?.includes(member.nodeId) === true),
  );
  if (awaits) return refused("stillNeeded", `${member.nodeId} still awaits partitions`);
  return withMember(topology, { ...member, state: "active" });
}

function decommission(topology: Topology, member: TopologyMember): Topology | Refused {
  if (member.state === "leaving") return refused("wrongState", `${member.nodeId} is leaving already`);
  const staying = stayingMembers(topology).length;
  if (staying <= topology.replicationFactor) {
    return refused(
      "tooFewMembers",
      `each partition has ${topology.replicationFactor} replicas, and without ${member.name} only ${staying - 1} members would stay: add one first, or replace this one`,
    );
  }
  return withMember(topology, { ...member, state: "leaving" });
}

function recommission(topology: Topology, member: TopologyMember): Topology | Refused {
  if (member.state !== "leaving") return refused("wrongState", `${member.nodeId} is ${member.state}`);
  if (topology.fenced.includes(member.storeId)) {
    return refused("storeFenced", `store ${member.storeId} is fenced for ever`);
  }
  const active = withMember(topology, { ...member, state: "active" });
  const successor = topology.members.find(({ replaces }) => replaces === member.nodeId);
  if (successor === undefined) return active;
  if (successor.name === member.name)
    return refused("wrongState", `${successor.nodeId} has taken the place and the name of ${member.nodeId}`);
  return withMember(active, withoutPredecessor(successor));
}

function replace(
  topology: Topology,
  old: TopologyMember,
  change: Extract<MembershipChange, { kind: "replace" }>,
): Topology | Refused {
  const successor = topology.members.find(({ replaces }) => replaces === old.nodeId);
  if (successor !== undefined) {
    return refused("wrongState", `${successor.nodeId} replaces ${old.nodeId} already`);
  }
  const leaving = withMember(topology, { ...old, state: "leaving" });
  const joined = succeed(leaving, change.member, old.nodeId);
  if ("kind" in joined || !change.fence || joined.fenced.includes(old.storeId)) return joined;
  return fence(joined, old.storeId);
}

function succeed(topology: Topology, description: MemberDescription, replaces: NodeId): Topology | Refused {
  const member = memberOf(topology, description.nodeId);
  if (member?.storeId !== description.storeId) return join(topology, description, replaces);
  const { nodeId, state } = member;
  if (state !== "joining") return refused("wrongState", `${nodeId} is ${state}: a successor must be new`);
  if (member.replaces !== undefined)
    return refused("wrongState", `${nodeId} replaces ${member.replaces} already`);
  const busy = topology.partitions.some(
    (partition) => takesPart(partition, nodeId) || partition.target?.includes(nodeId) === true,
  );
  if (busy) return refused("wrongState", `${nodeId} has partitions of its own or awaits them`);
  return withMember(topology, { ...member, replaces });
}

function removeDead(topology: Topology, member: TopologyMember): Topology | Refused {
  const leaving = withMember(topology, { ...member, state: "leaving" });
  if (stayingMembers(leaving).length === 0) return refused("tooFewMembers", "no member would stay");
  return fence(leaving, member.storeId);
}

function drop(topology: Topology, member: TopologyMember): Topology | Refused {
  const { nodeId, storeId } = member;
  if (member.state !== "leaving") return refused("wrongState", `${nodeId} is ${member.state}`);
  if (topology.voters.includes(nodeId)) return refused("stillNeeded", `${nodeId} votes in the system group`);
  const held = topology.partitions.findIndex(
    (partition) => takesPart(partition, nodeId) || partition.target?.includes(nodeId) === true,
  );
  if (held >= 0) return refused("stillNeeded", `${nodeId} takes part in partition ${held}`);
  const members = topology.members
    .filter((other) => other.nodeId !== nodeId)
    .map((member) => (member.replaces === nodeId ? withoutPredecessor(member) : member));
  const remaining = { ...topology, members };
  return topology.fenced.includes(storeId) ? remaining : fence(remaining, storeId);
}

function fence(topology: Topology, storeId: StoreId): Topology | Refused {
  if (topology.fenced.includes(storeId)) return refused("storeFenced", `store ${storeId} is fenced already`);
  const owner = topology.members.find((member) => member.storeId === storeId);
  if (owner !== undefined && owner.state !== "leaving") {
    return refused("wrongState", `store ${storeId} belongs to ${owner.nodeId}: remove or replace that one`);
  }
  if (topology.fenced.length >= TOPOLOGY_LIMITS.fenced) {
    return refused("limitReached", `a cluster fences at most ${TOPOLOGY_LIMITS.fenced} stores`);
  }
  return { ...topology, fenced: [...topology.fenced, storeId] };
}

function addVoter(topology: Topology, { nodeId, state }: TopologyMember): Topology | Refused {
  if (topology.voters.includes(nodeId)) return refused("wrongState", `${nodeId} votes already`);
  if (state === "leaving") return refused("wrongState", `${nodeId} is leaving`);
  if (topology.voters.length >= TOPOLOGY_LIMITS.voters) {
    return refused("limitReached", `the system group has at most ${TOPOLOGY_LIMITS.voters} voters`);
  }
  return { ...topology, voters: [...topology.voters, nodeId], votersEpoch: topology.votersEpoch + 1 };
}

function removeVoter(topology: Topology, { nodeId }: TopologyMember): Topology | Refused {
  if (!topology.voters.includes(nodeId)) return refused("wrongState", `${nodeId} does not vote`);
  if (topology.voters.length === 1) return refused("tooFewMembers", "the system group needs a voter");
  return {
    ...topology,
    voters: topology.voters.filter((voter) => voter !== nodeId),
    votersEpoch: topology.votersEpoch + 1,
  };
}

function withoutPredecessor({ replaces: _former, ...member }: TopologyMember): TopologyMember {
  return member;
}

function withMember(topology: Topology, member: TopologyMember): Topology {
  return {
    ...topology,
    members: topology.members.map((other) => (other.nodeId === member.nodeId ? member : other)),
  };
}

/** What is wrong with a description, if anything. */
export function describeInvalidMember(description: MemberDescription): string | undefined {
  const { nodeId, storeId, name, zone, weight } = description;
  const texts = { nodeId, storeId, name, zone };
  for (const [field, text] of Object.entries(texts)) {
    if (text.length > TOPOLOGY_LIMITS.text) return `${field} has over ${TOPOLOGY_LIMITS.text} characters`;
    if (text === "" && field !== "zone") return `${field} is empty`;
  }
  if (!(weight > 0 && weight <= TOPOLOGY_LIMITS.weight)) {
    return `weight ${weight} is not above 0 and at most ${TOPOLOGY_LIMITS.weight}`;
  }
  return undefined;
}
