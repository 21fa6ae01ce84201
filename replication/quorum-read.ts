/**
 * A strong read that asks no proposer (R8): a majority of the voters each say what they read, up to where they had
 * applied the log then, and how far their log goes.
 *
 * The intuition: whatever was acknowledged before the read began is in the log of a voter of every majority. So if a
 * majority has nothing in its logs above index A, nothing above A was acknowledged; and if some replica has applied up to
 * A, everything up to A is committed, and its answer shows it. An entry above A that is only accepted may be committed or
 * may be lost: nobody here can tell, and the read must wait for a proposer that decides.
 *
 * Rejected: asking for pending entries of the read's own keys only. It would let more reads through while others write,
 * but replication does not know the keys of a read; and while others write there is a proposer to ask.
 *
 * Source: the rule of docs/protocol.md; Charapko et al., "Linearizable Quorum Reads in Paxos" (HotStorage 2019), section 3,
 * who let a read wait until what it saw pending is decided, where this one gives up.
 */
import type { LogIndex, NodeId } from "../core/ids.js";
import { isQuorum, votersOf, type Configuration } from "../ring/configuration.js";

/** One voter's answer. */
export interface QuorumReadPart {
  /** The result shows at least everything up to here. */
  readonly appliedIndex: LogIndex;
  /** The end of its log at the same moment: accepted, perhaps not committed. */
  readonly lastIndex: LogIndex;
  readonly result: Uint8Array;
}

export type QuorumReadOutcome =
  | { readonly kind: "open" }
  | { readonly kind: "answered"; readonly result: Uint8Array }
  /** Every voter has answered, and too many hold entries that nobody has applied. */
  | { readonly kind: "pending" };

const OPEN: QuorumReadOutcome = { kind: "open" };
const PENDING: QuorumReadOutcome = { kind: "pending" };

export class QuorumRead {
  /** Only answers under the same epoch count (R31). */
  readonly configuration: Configuration;
  readonly #parts = new Map<NodeId, QuorumReadPart>();

  constructor(configuration: Configuration) {
    this.configuration = configuration;
  }

  /** Whoever is no voter of the configuration counts for nothing: learners, stand-ins, replaced stores (R16). */
  add(nodeId: NodeId, part: QuorumReadPart): void {
    if (votersOf(this.configuration).includes(nodeId)) this.#parts.set(nodeId, part);
  }

  get outcome(): QuorumReadOutcome {
    let freshest: QuorumReadPart | undefined;
    for (const part of this.#parts.values())
      if (freshest === undefined || part.appliedIndex > freshest.appliedIndex) freshest = part;
    if (freshest === undefined) return OPEN;
    const { appliedIndex, result } = freshest;
    const hasNothingAbove = (nodeId: NodeId): boolean =>
      (this.#parts.get(nodeId)?.lastIndex ?? Infinity) <= appliedIndex;
    if (isQuorum(this.configuration, hasNothingAbove)) return { kind: "answered", result };
    return this.#parts.size === votersOf(this.configuration).length ? PENDING : OPEN;
  }
}
