/**
 * What a replica has promised, and how far its log went, when it does not know that any more: its record cannot be read,
 * or its store has forgotten what it had synced.
 *
 * A replica that forgot and votes is amnesiac (R16). It may help an older ballot to commit what the owner of a newer one,
 * to whom it promised its log as it was, does not know of; and it may help to elect a proposer without an entry that was
 * committed because this replica had it. The others know enough, if *all* other voters are asked after the loss:
 *
 * - A candidate persists its own ballot before it asks anybody (R1), and what a replica has promised never goes down. So
 *   one of their promises is at least as high as ours was, unless ours was given to ourselves, in an earlier life whose
 *   ballots nobody continues. Promising the highest is safe.
 * - An entry that was committed with our help is in the log of at least one of them, and stays there. So nothing above
 *   the highest of their last indexes counts on us, and a copy that reaches up to it lacks nothing.
 *
 * A majority of them would not be enough: the one that matters may be missing from it. A voter that has no vote itself does
 * not answer, for it may have forgotten the same.
 *
 * The question is a Prepare with a ballot that nobody can promise; its refusal says all that is needed.
 */
import { BALLOT_NONE, compareBallots, sameBallot, type Ballot } from "../core/ballot.js";
import type { LogIndex, NodeId } from "../core/ids.js";

export interface Memory {
  readonly promised: Ballot;
  readonly lastIndex: LogIndex;
}

export class LostMemory {
  /** Names the question, so that an answer to an earlier life is not taken for one: no ballot that can be promised. */
  readonly question: Ballot;
  readonly #answers = new Map<NodeId, Memory>();

  constructor(self: NodeId, boot: number) {
    this.question = { round: 0, nodeId: self, boot };
  }

  heard(from: NodeId, answer: Memory & { readonly ballot: Ballot }): void {
    if (sameBallot(answer.ballot, this.question)) this.#answers.set(from, answer);
  }

  /** The least that is safe to promise, and to hold; undefined while one of the other voters has not answered. */
  recovered(others: readonly NodeId[]): Memory | undefined {
    let promised = BALLOT_NONE;
    let lastIndex = 0;
    for (const nodeId of others) {
      const answer = this.#answers.get(nodeId);
      if (answer === undefined) return undefined;
      if (compareBallots(answer.promised, promised) > 0) promised = answer.promised;
      lastIndex = Math.max(lastIndex, answer.lastIndex);
    }
    return { promised, lastIndex };
  }
}
