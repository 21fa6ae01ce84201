/**
 * What a member answers to a node that wants to join: become a member, take the place of a dead one of the same name, or
 * wait for an operator. The plan that gives the newcomer its partitions is committed in the same document.
 */
import type { PartitionId, StoreId } from "../../core/ids.js";
import type { MembershipChange } from "../../ring/membership-change.js";
import { commitmentOf, planMoves } from "../../ring/move-plan.js";
import { refused, type Refused } from "../../ring/refusal.js";
import type { TopologyChange } from "../../ring/topology-change.js";
import type { MemberDescription, Topology, TopologyMember } from "../../ring/topology.js";

export interface JoinPolicy {
  /** Whether a newcomer gets its share at once, or when an operator commits a plan. */
  readonly rebalance: "automatic" | "manual";
  /** Whether a node without its disk replaces the dead member of its name at once. */
  readonly replace: "automatic" | "manual";
}

export interface JoinSurroundings {
  readonly policy: JoinPolicy;
  /** Whether a member is dead as far as gossip and the links can tell. */
  readonly isDead: (member: TopologyMember) => boolean;
  readonly bytesOf: (partition: PartitionId) => number;
}

/** The changes that make `newcomer` a member; none when it is one already. */
export function admissionOf(
  topology: Topology,
  newcomer: MemberDescription,
  { policy, isDead, bytesOf }: JoinSurroundings,
): readonly TopologyChange[] | Refused {
  const { nodeId, storeId, name } = newcomer;
  if (isMember(topology, nodeId, storeId)) return [];
  const namesake = topology.members.find((member) => member.name === name && member.state !== "leaving");
  const change = admission(newcomer, namesake);
  if (namesake !== undefined) {
    if (!isDead(namesake))
      return refused("nameTaken", `${namesake.nodeId} has the name ${name} and is alive`);
    if (policy.replace === "manual") {
      return refused(
        "nameTaken",
        `${namesake.nodeId} has the name ${name}: waiting for an operator to replace it`,
      );
    }
    const dead = topology.members.filter(isDead).length;
    if (dead * 3 > topology.members.length) {
      return refused(
        "tooFewMembers",
        `${dead} of ${topology.members.length} members are dead: an operator must decide`,
      );
    }
  }
  if (policy.rebalance === "manual" && namesake === undefined) return [change];
  const plan = planMoves(topology, [change], bytesOf);
  return plan.kind === "plan" ? commitmentOf(plan) : plan;
}

export function isMember(topology: Topology, nodeId: string, storeId: StoreId): boolean {
  return topology.members.some((member) => member.nodeId === nodeId && member.storeId === storeId);
}

function admission(member: MemberDescription, namesake: TopologyMember | undefined): MembershipChange {
  if (namesake === undefined) return { kind: "join", member };
  return { kind: "replace", nodeId: namesake.nodeId, member, fence: true };
}
