/**
 * Which voter of the system group comes or goes next, one at a time (R29): any two majorities before and after one
 * such change share a voter. The next change waits until this one is on disk at a majority, and until the proposer has
 * committed an entry under its own ballot; without the latter two changes by two proposers can miss each other.
 *
 * Source: Ongaro, "Consensus: Bridging Theory and Practice", section 4.1, and the author's note to raft-dev of 2015,
 * "bug in single-server membership changes".
 */
import type { Epoch, NodeId } from "../core/ids.js";
import { isQuorum, systemConfigurationOf } from "./configuration.js";
import type { MembershipChange } from "./membership-change.js";
import { nextVoter, stayingMembers, voterCountFor, type Topology } from "./topology.js";

export interface VoterObservation {
  /** Per node, the highest `votersEpoch` that its store is known to have on disk. */
  readonly persisted: ReadonlyMap<NodeId, Epoch>;
  readonly reachable: ReadonlySet<NodeId>;
  /** Whether the system group's proposer has committed an entry under its present ballot. */
  readonly opened: boolean;
}

/** The next change, or `undefined` when all is as it should be or something has to be awaited first. */
export function nextVoterChange(
  topology: Topology,
  { persisted, reachable, opened }: VoterObservation,
): MembershipChange | undefined {
  const { votersEpoch } = topology;
  const settled = isQuorum(
    systemConfigurationOf(topology),
    (nodeId) => (persisted.get(nodeId) ?? 0) >= votersEpoch,
  );
  if (!opened || !settled) return undefined;

  const staying = stayingMembers(topology);
  const isVoter = (nodeId: NodeId): boolean => topology.voters.includes(nodeId);
  const voters = staying.filter(({ nodeId }) => isVoter(nodeId));
  const wanted = voterCountFor(staying.length);
  if (voters.length < wanted) {
    const candidates = staying.filter(({ nodeId }) => !isVoter(nodeId) && reachable.has(nodeId));
    const voter = nextVoter(voters, candidates);
    return voter && { kind: "addVoter", nodeId: voter.nodeId };
  }
  const leaving = topology.voters.find((nodeId) => !staying.some((member) => member.nodeId === nodeId));
  if (leaving !== undefined) return { kind: "removeVoter", nodeId: leaving };
  if (voters.length === wanted) return undefined;
  const inZone = (zone: string): number => voters.filter((voter) => voter.zone === zone).length;
  const surplus = voters.reduce((worst, voter) => (inZone(voter.zone) >= inZone(worst.zone) ? voter : worst));
  return { kind: "removeVoter", nodeId: surplus.nodeId };
}
