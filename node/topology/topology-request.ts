/** What an operator may ask of the topology, and which changes of the membership it means. */
import type { NodeId } from "../../core/ids.js";
import { isQuorum, configurationOf } from "../../ring/configuration.js";
import type { MembershipChange } from "../../ring/membership-change.js";
import { planMoves, type MovePlan } from "../../ring/move-plan.js";
import { refused, type Refused } from "../../ring/refusal.js";
import type { MemberDescription, Topology, TopologyMember } from "../../ring/topology.js";

/** A node is named by its id or, when that is unambiguous, by its name. */
export type TopologyRequest =
  /** Moves partitions so that every member has its share. */
  | { readonly change: "rebalance" }
  /** A live member gives everything away and leaves. */
  | { readonly change: "decommission"; readonly node: string }
  /** A decommission is taken back. */
  | { readonly change: "recommission"; readonly node: string }
  /** A member that is dead for good is fenced, and its partitions get other replicas. */
  | { readonly change: "removeDead"; readonly node: string }
  /** A node that waits to join, or has joined and has no partitions yet, takes the place of a member, one for one. */
  | { readonly change: "replace"; readonly node: string; readonly successor: string };

export interface RequestSurroundings {
  readonly isReachable: (nodeId: NodeId) => boolean;
  /** Whether a member is dead as far as gossip and the links can tell. One that only this node cannot reach is not. */
  readonly isDead: (member: TopologyMember) => boolean;
  /** Nodes that have asked to join and were not admitted. */
  readonly newcomers: readonly MemberDescription[];
  readonly bytesOf: (partition: number) => number;
}

/** The plan of what the request would do; a pure function of the topology and of who can be reached. */
export function planOf(
  topology: Topology,
  request: TopologyRequest,
  surroundings: RequestSurroundings,
): MovePlan | Refused {
  const changes = changesOf(topology, request, surroundings);
  if ("kind" in changes) return changes;
  const plan = planMoves(topology, changes, surroundings.bytesOf);
  if (plan.kind === "refused") return plan;
  const lost = plan.targets.filter(({ partition }) => {
    const configuration = configurationOf(topology.partitions[partition]!);
    return !isQuorum(configuration, surroundings.isReachable);
  });
  if (lost.length === 0) return plan;
  const named = lost.slice(0, 10).map(({ partition }) => partition);
  const away = topology.members
    .filter(({ nodeId }) => !surroundings.isReachable(nodeId))
    .map(({ name }) => name);
  return refused(
    "lostMajority",
    `${lost.length} partitions have lost the majority of their replicas (${named.join(", ")}${lost.length > 10 ? ", …" : ""}), since this node cannot reach ${away.join(", ")}: bring one of their nodes back or, when they are gone for good, recover without them (unsafe recovery)`,
  );
}

function changesOf(
  topology: Topology,
  request: TopologyRequest,
  { isDead, newcomers }: RequestSurroundings,
): readonly MembershipChange[] | Refused {
  if (request.change === "rebalance") return [];
  const member = findMember(topology.members, request.node);
  if (member === undefined)
    return refused("unknownMember", `no member, or more than one, is ${request.node}`);
  const { nodeId } = member;
  switch (request.change) {
    case "decommission":
    case "recommission":
      return [{ kind: request.change, nodeId }];
    case "removeDead":
      if (!isDead(member))
        return refused(
          "wrongState",
          `${describe(member)} is alive: decommission it, or wait until it is found to be dead`,
        );
      return [{ kind: "removeDead", nodeId }];
    case "replace": {
      const joining = topology.members.filter(({ state }) => state === "joining");
      const successor = findMember([...newcomers, ...joining], request.successor);
      if (successor === undefined)
        return refused(
          "unknownMember",
          `no node that waits to join or is joining is ${request.successor}: start it first`,
        );
      return [{ kind: "replace", nodeId, member: successor, fence: isDead(member) }];
    }
  }
}

/** Undefined when no node, or more than one, is meant by the id or name. */
export function findMember<T extends { readonly nodeId: NodeId; readonly name: string }>(
  nodes: readonly T[],
  wanted: string,
): T | undefined {
  const named = nodes.filter(({ name }) => name === wanted);
  return nodes.find(({ nodeId }) => nodeId === wanted) ?? (named.length === 1 ? named[0] : undefined);
}

function describe({ name, nodeId }: TopologyMember): string {
  return `${name} (${nodeId})`;
}
