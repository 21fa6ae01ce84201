/** What a replica has promised: the highest ballot that it has heard a claim to, and which one of its own is higher (R1). */
import { compareBallots, type Ballot } from "../core/ballot.js";
import type { NodeId } from "../core/ids.js";

export class BallotPromise {
  readonly #self: NodeId;
  readonly #boot: number;
  /** Invariant: never goes down. */
  #ballot: Ballot;
  /** The highest round seen anywhere: the next own ballot goes above it. */
  #roundSeen: number;
  #isChanged = false;

  /** `ballot` is what was on disk. */
  constructor(options: { readonly self: NodeId; readonly boot: number; readonly ballot: Ballot }) {
    this.#self = options.self;
    this.#boot = options.boot;
    this.#ballot = options.ballot;
    this.#roundSeen = options.ballot.round;
  }

  get ballot(): Ballot {
    return this.#ballot;
  }

  /** Whether it has been raised since it was last taken to be written. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** Of somebody's ballot, whether it is promised here or not. */
  sawRound(round: number): void {
    this.#roundSeen = Math.max(this.#roundSeen, round);
  }

  /** A ballot of this replica's own that is above everything it knows of. */
  next(): Ballot {
    return {
      round: Math.max(this.#roundSeen, this.#ballot.round) + 1,
      nodeId: this.#self,
      boot: this.#boot,
    };
  }

  /** Throws unless `ballot` is higher than the present one. */
  raise(ballot: Ballot): void {
    if (compareBallots(ballot, this.#ballot) <= 0) throw new Error("a promise never goes down");
    this.#ballot = ballot;
    this.sawRound(ballot.round);
    this.#isChanged = true;
  }

  /** The promise to be written now; undefined when the last one written is still true. */
  takeChange(): Ballot | undefined {
    if (!this.#isChanged) return undefined;
    this.#isChanged = false;
    return this.#ballot;
  }
}
