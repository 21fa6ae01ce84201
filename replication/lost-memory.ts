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
 *   the greatest of their ends, by (last ballot, last index), counts on us, and a copy that reaches it lacks nothing.
 *
 * A majority of them would not be enough: the one that matters may be missing from it. A voter that has no vote itself does
 * not answer, for it may have forgotten the same. If it has, it says that: nobody continues its ballots either, and what
 * was committed with its help and ours is in the log of a third one as long as those who forgot are no majority.
 *
 * The question is a Prepare with a ballot that nobody can promise; its refusal says all that is needed. Who has forgotten
 * grants it: that promises nothing.
 */
import { BALLOT_NONE, compareBallots, sameBallot, type Ballot } from "../core/ballot.js";
import type { NodeId } from "../core/ids.js";
import { majorityOf } from "../ring/configuration.js";
import type { Prepare, Promised } from "./messages.js";
import { compareEnds, type Applied } from "./records.js";

export interface Memory {
  readonly promised: Ballot;
  /** The end of the log. */
  readonly accepted: Applied;
}

type Answer = Pick<Promised, "ballot" | "granted" | "promised" | "lastBallot" | "lastIndex">;

export class LostMemory {
  /** Names the question, so that an answer to an earlier life is not taken for one: no ballot that can be promised. */
  readonly question: Ballot;
  readonly #answers = new Map<NodeId, Memory>();
  readonly #forgetful = new Set<NodeId>();

  constructor(self: NodeId, boot: number) {
    this.question = { round: 0, nodeId: self, boot };
  }

  /** The answer of a replica that asks the same itself. */
  answerTo({ partition, epoch, ballot }: Prepare): Promised {
    const nothing = { promised: BALLOT_NONE, lastBallot: BALLOT_NONE, lastIndex: 0, commitIndex: 0 };
    return { kind: "promised", partition, epoch, ballot, granted: true, ...nothing };
  }

  heard(from: NodeId, { ballot, granted, promised, lastBallot, lastIndex }: Answer): void {
    if (!sameBallot(ballot, this.question)) return;
    if (granted) this.#forgetful.add(from);
    else this.#answers.set(from, { promised, accepted: { index: lastIndex, ballot: lastBallot } });
  }

  /** The least that is safe to promise, and to hold; undefined while one of the other voters has not answered. */
  recovered(others: readonly NodeId[]): Memory | undefined {
    let promised = BALLOT_NONE;
    let accepted: Applied = { index: 0, ballot: BALLOT_NONE };
    let forgetful = 1;
    for (const nodeId of others) {
      const answer = this.#answers.get(nodeId);
      if (answer === undefined) {
        if (!this.#forgetful.has(nodeId) || ++forgetful >= majorityOf(others.length + 1)) return undefined;
        continue;
      }
      if (compareBallots(answer.promised, promised) > 0) promised = answer.promised;
      if (compareEnds(answer.accepted, accepted) > 0) accepted = answer.accepted;
    }
    return { promised, accepted };
  }
}
