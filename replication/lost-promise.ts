/**
 * What a replica has promised, when its own record of it cannot be read.
 *
 * A replica that forgot a promise and votes is amnesiac (R16): it may help an older ballot to commit what the owner of
 * a newer one, to whom it promised its log as it was, does not know of. But a candidate persists its own ballot before
 * it asks anybody (R1), and what a replica has promised never goes down. So among the promises of *all* other voters,
 * asked for after the record was found unreadable, one is at least as high as ours was, unless ours was given to
 * ourselves, in an earlier life whose ballots nobody continues. Promising the highest of them is therefore safe, and
 * a majority of them would not be enough: the one candidate may be missing from it.
 */
import { BALLOT_NONE, compareBallots, sameBallot, type Ballot } from "../core/ballot.js";
import type { NodeId } from "../core/ids.js";

export class LostPromise {
  /** Names the question, so that an answer to an earlier life is not taken for one: no ballot that can be promised. */
  readonly question: Ballot;
  readonly #promises = new Map<NodeId, Ballot>();

  constructor(self: NodeId, boot: number) {
    this.question = { round: 0, nodeId: self, boot };
  }

  heard(from: NodeId, question: Ballot, promised: Ballot): void {
    if (sameBallot(question, this.question)) this.#promises.set(from, promised);
  }

  /** What to promise; undefined while one of the other voters has not answered. */
  recovered(others: readonly NodeId[]): Ballot | undefined {
    let highest = BALLOT_NONE;
    for (const nodeId of others) {
      const promised = this.#promises.get(nodeId);
      if (promised === undefined) return undefined;
      if (compareBallots(promised, highest) > 0) highest = promised;
    }
    return highest;
  }
}
