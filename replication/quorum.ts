/**
 * Counting answers. A configuration has one set of voters, or two while a move is in its joint step (R30): then every
 * decision needs a majority of each.
 *
 * Source: Ongaro, "Consensus: Bridging Theory and Practice", section 4.3 (joint consensus).
 */
import type { Epoch, NodeId } from "../core/ids.js";

/** Who replicates a partition, at one epoch of the partition's own configuration. */
export interface Configuration {
  readonly epoch: Epoch;
  /** One or two sets, each in preference order. A decision needs a majority of every set. */
  readonly voters: readonly (readonly NodeId[])[];
  /** They get the log and have no vote. */
  readonly learners: readonly NodeId[];
}

export function majorityOf(count: number): number {
  return Math.floor(count / 2) + 1;
}

/** All voters, each once, in preference order. */
export function votersOf(configuration: Configuration): NodeId[] {
  return [...new Set(configuration.voters.flat())];
}

export function isVoter(configuration: Configuration, nodeId: NodeId): boolean {
  return configuration.voters.some((set) => set.includes(nodeId));
}

/** Whether the nodes that satisfy `has` are a majority of every set of voters. */
export function hasQuorum(configuration: Configuration, has: (nodeId: NodeId) => boolean): boolean {
  for (const set of configuration.voters) {
    let count = 0;
    for (const nodeId of set) if (has(nodeId)) count++;
    if (count < majorityOf(set.length)) return false;
  }
  return true;
}

/**
 * The greatest number that a majority of every set has reached, when `reached` tells how far each voter is: the commit
 * index from match indexes, or the confirmed round from confirmed rounds.
 */
export function quorumReached(configuration: Configuration, reached: (nodeId: NodeId) => number): number {
  let lowest = Infinity;
  for (const set of configuration.voters) {
    const sorted = set.map(reached).sort((a, b) => b - a);
    lowest = Math.min(lowest, sorted[majorityOf(set.length) - 1] ?? 0);
  }
  return lowest;
}

export type TallyOutcome = "open" | "won" | "lost";

/** Yes and no answers to one question, each voter counted once. */
export class Tally {
  readonly #configuration: Configuration;
  readonly #answers = new Map<NodeId, boolean>();

  constructor(configuration: Configuration) {
    this.#configuration = configuration;
  }

  add(nodeId: NodeId, yes: boolean): void {
    if (!this.#answers.has(nodeId)) this.#answers.set(nodeId, yes);
  }

  get outcome(): TallyOutcome {
    if (hasQuorum(this.#configuration, (nodeId) => this.#answers.get(nodeId) === true)) return "won";
    // Lost when even all those who have not answered yet would not make a quorum.
    if (!hasQuorum(this.#configuration, (nodeId) => this.#answers.get(nodeId) !== false)) return "lost";
    return "open";
  }
}
