/**
 * Who may add to a partition's log. Ballots are totally ordered, and two proposers never hold the same one: the node
 * breaks ties between nodes, and the boot count between two lives of the same node (R1: a restarted proposer never
 * continues an old ballot).
 *
 * Source: Lamport, "Paxos Made Simple", section 2.2 (proposal numbers).
 */
import type { NodeId } from "./ids.js";

export interface Ballot {
  /** Grows with every attempt to lead. 0 only in `BALLOT_NONE`. */
  readonly round: number;
  readonly nodeId: NodeId;
  /** How often the node's process had been started when it made the ballot. */
  readonly boot: number;
}

/** Lower than every ballot that a node can make. */
export const BALLOT_NONE: Ballot = Object.freeze({ round: 0, nodeId: "", boot: 0 });

/** Negative when `a` is older than `b`, 0 when they are the same ballot, positive when `a` is newer. */
export function compareBallots(a: Ballot, b: Ballot): number {
  if (a.round !== b.round) return a.round - b.round;
  if (a.nodeId !== b.nodeId) return a.nodeId < b.nodeId ? -1 : 1;
  return a.boot - b.boot;
}

export function sameBallot(a: Ballot, b: Ballot): boolean {
  return a.round === b.round && a.boot === b.boot && a.nodeId === b.nodeId;
}

export function formatBallot(ballot: Ballot): string {
  return `${ballot.round}.${ballot.nodeId}.${ballot.boot}`;
}
