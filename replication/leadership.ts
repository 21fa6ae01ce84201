/**
 * Whether a replica should take the ballot, leave it to another, or give it away (R12). A wrong guess costs a duel or a
 * hop: what is safe is decided in replica.ts alone.
 */
import { BALLOT_NONE, sameBallot, type Ballot } from "../core/ballot.js";
import type { LogIndex, NodeId } from "../core/ids.js";
import { isMoving, votersOf } from "../ring/configuration.js";
import type { NodeContext } from "./node-context.js";
import { isVoter } from "./quorum.js";
import type { Replica } from "./replica.js";

/** How long entries may wait for the replica whose turn it is to commit them, before it is the next one's. Milliseconds. */
const FINISH_MS = 3_000;

/** What to do with a request that only a proposer can answer. */
export type Lead =
  /** This replica leads or is about to. */
  | "here"
  /** Another one is to be asked; `hint` when it is known which. */
  | { readonly hint: NodeId | undefined };

export class Leadership {
  readonly #context: Pick<NodeContext, "self" | "transport" | "settings" | "yields">;
  readonly #replica: Replica;
  /** The ballot whose owner said that it does not lead. */
  #declined: Ballot = BALLOT_NONE;
  /** Since when entries after this index have been waiting for a proposer. */
  #unfinished: { readonly commitIndex: LogIndex; readonly sinceMs: number } | undefined;
  /** How often another voter was asked to take our ballot, because our disk hangs. */
  #abdications = 0;

  constructor(context: Pick<NodeContext, "self" | "transport" | "settings" | "yields">, replica: Replica) {
    this.#context = context;
    this.#replica = replica;
  }

  /** Has no vote, or others are better asked. */
  get isUnfit(): boolean {
    return !this.#replica.canVote || this.#context.yields(this.#replica.configuration);
  }

  get mayLead(): boolean {
    return isVoter(this.#replica.configuration, this.#context.self) && !this.isUnfit;
  }

  /** Takes the ballot for a request that has arrived, unless somebody else is to be asked. */
  lead(nowMs: number): Lead {
    if (this.#replica.isLeading || this.#replica.isCampaigning) return "here";
    const { self, transport } = this.#context;
    const proposer = this.#otherProposer;
    if (!this.mayLead || proposer !== undefined) {
      const isThere = (nodeId: NodeId): boolean => nodeId !== self && transport.isLinked(nodeId);
      return { hint: proposer ?? votersOf(this.#replica.configuration).find(isThere) };
    }
    this.#replica.campaign(nowMs);
    return "here";
  }

  /** Tries again to take the ballot for requests that wait for it, unless they are to go elsewhere. */
  seek(nowMs: number): Lead {
    if (this.#replica.isLeading || this.#replica.isCampaigning) return "here";
    const { self, transport } = this.#context;
    const { proposer } = this.#replica;
    if (!this.mayLead) return { hint: proposer === self ? undefined : proposer };
    const other = this.#otherProposer ?? this.#replica.loyalVoter;
    if (other !== undefined && transport.isLinked(other)) return { hint: other };
    this.#replica.campaign(nowMs);
    return "here";
  }

  /**
   * A peer sends requests elsewhere. If that is the proposer, it does not lead any more, though it can be reached: it may
   * have lost its vote with its data. From now on this replica does not wait for that ballot.
   */
  declined(peer: NodeId): void {
    if (peer === this.#replica.proposer) this.#declined = this.#replica.promised;
  }

  /** Commits what a proposer that is gone has left, or the configuration that a move waits for, when it is our turn. */
  finish(nowMs: number): void {
    const replica = this.#replica;
    if (replica.isLeading || replica.isCampaigning) return;
    const isUnfinished = replica.lastIndex > replica.commitIndex || isMoving(replica.configuration);
    if (isUnfinished && this.#mayFinish(nowMs)) replica.campaign(nowMs);
  }

  /**
   * Our disk hangs, or we have no vote, and others may still wait for us to lead: they get the ballot, one after another
   * until one has taken it.
   */
  giveWay(nowMs: number): void {
    const { self, transport } = this.#context;
    if (this.#replica.proposer !== self) return;
    const others = votersOf(this.#replica.configuration).filter((id) => transport.isLinked(id));
    if (others.length > 0) this.#replica.abdicate(others[this.#abdications++ % others.length]!, nowMs);
  }

  /** The ballot goes back to the preferred replica after a pause, when that one is up to date. */
  restore(preferred: NodeId | undefined, nowMs: number): void {
    const { self, settings, transport } = this.#context;
    if (
      preferred !== undefined &&
      preferred !== self &&
      this.#replica.leadingForMs(nowMs) > settings.handOverAfterMs &&
      transport.isLinked(preferred)
    ) {
      this.#replica.handOver(preferred, nowMs);
    }
  }

  /** Who else is to be asked for what only a proposer can do; undefined when nobody is to be reached who may be one. */
  get #otherProposer(): NodeId | undefined {
    const { self, transport } = this.#context;
    const { proposer, promised } = this.#replica;
    if (proposer === undefined || proposer === self || !transport.isLinked(proposer)) return undefined;
    return sameBallot(promised, this.#declined) ? undefined : proposer;
  }

  /**
   * Entries of a proposer that is gone are committed again by the first replica that is there. If that one does not know
   * of them, or has no vote, the others try in turn: a replica that lost its data may wait for what becomes of them (R16).
   */
  #mayFinish(nowMs: number): boolean {
    const { self, transport } = this.#context;
    const { configuration, commitIndex, lastIndex } = this.#replica;
    const here = votersOf(configuration).filter((id) => id === self || transport.isLinked(id));
    if (lastIndex > commitIndex && this.#unfinished?.commitIndex !== commitIndex)
      this.#unfinished = { commitIndex, sinceMs: nowMs };
    const { sinceMs } = this.#unfinished ?? { sinceMs: nowMs };
    const inTurn = lastIndex > commitIndex && nowMs - sinceMs >= FINISH_MS * (1 + here.indexOf(self));
    if (this.#otherProposer !== undefined) return inTurn;
    return here[0] === self || this.#replica.proposer === self || inTurn;
  }
}
