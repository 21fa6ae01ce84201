/**
 * Counting answers. A configuration has one set of voters, or two while a move is in its joint step (R30): then every
 * decision needs a majority of each.
 *
 * Source: Ongaro, "Consensus: Bridging Theory and Practice", section 4.3 (joint consensus).
 */
import type { NodeId } from "../core/ids.js";
import { isQuorum, majorityOf, type Configuration } from "../ring/configuration.js";

export function isVoter(configuration: Configuration, nodeId: NodeId): boolean {
  return configuration.voters.some((set) => set.includes(nodeId));
}

/** Whether a node takes part at all: as a voter or a learner. */
export function isReplica(configuration: Configuration, nodeId: NodeId): boolean {
  return configuration.learners.includes(nodeId) || isVoter(configuration, nodeId);
}

/**
 * The greatest number that a majority of every set has reached, when `reached` tells how far each voter is: the commit
 * index from match indexes, or the confirmed round from confirmed rounds.
 */
export function quorumReached(configuration: Configuration, reached: (nodeId: NodeId) => number): number {
  let lowest = Infinity;
  for (const set of configuration.voters) {
    if (set.length === 3) {
      // The usual case, without a list and a sort: the second greatest of three.
      const [a, b, c] = [reached(set[0]!), reached(set[1]!), reached(set[2]!)];
      lowest = Math.min(lowest, Math.max(Math.min(a, b), Math.min(c, Math.max(a, b))));
      continue;
    }
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
    if (isQuorum(this.#configuration, (nodeId) => this.#answers.get(nodeId) === true)) return "won";
    // Lost when even all those who have not answered yet would not make a quorum.
    if (!isQuorum(this.#configuration, (nodeId) => this.#answers.get(nodeId) !== false)) return "lost";
    return "open";
  }
}
