/**
 * One replica's log: its end in memory, what of it is committed, and what of that is yet to be written and applied. Only
 * what is not committed can be cut off (R4).
 */
import { BALLOT_NONE, sameBallot, type Ballot } from "../core/ballot.js";
import type { LogIndex, PartitionId } from "../core/ids.js";
import type { LogTail } from "./log-tail.js";
import type { LogEntry } from "./messages.js";
import type { LogWrite } from "./replica-output.js";

const NONE: readonly never[] = [];

export class ReplicaLog {
  readonly tail: LogTail;
  readonly #partition: PartitionId;
  /** Invariant: never goes down; everything up to it is the same on every replica (I12). */
  #commitIndex: LogIndex;
  /** Up to where our log is known to equal the log of the proposer with this ballot. */
  #verifiedBallot: Ballot = BALLOT_NONE;
  #verifiedIndex: LogIndex = 0;
  /** Up to where every replica's log is known to equal ours. */
  #matchedEverywhere: LogIndex = 0;
  #truncateFrom: LogIndex | undefined;
  #append: LogEntry[] = [];
  #committed: LogEntry[] = [];

  /** What was on disk; `tail` must reach down to `commitIndex`. */
  constructor(partition: PartitionId, tail: LogTail, commitIndex: LogIndex) {
    this.#partition = partition;
    this.tail = tail;
    this.#commitIndex = commitIndex;
    if (tail.baseIndex > commitIndex || tail.lastIndex < commitIndex) {
      throw new Error(
        `partition ${partition}: the log ${tail.baseIndex}-${tail.lastIndex} does not hold commit index ${commitIndex}`,
      );
    }
  }

  get commitIndex(): LogIndex {
    return this.#commitIndex;
  }

  get lastIndex(): LogIndex {
    return this.tail.lastIndex;
  }

  get lastBallot(): Ballot {
    return this.tail.lastBallot;
  }

  /** Whether there is something to be written. */
  get isChanged(): boolean {
    return this.#truncateFrom !== undefined || this.#append.length > 0;
  }

  /** Whether there is something to be applied. */
  get hasCommitted(): boolean {
    return this.#committed.length > 0;
  }

  /** Appends an entry of this replica's own. Returns its index. */
  append(ballot: Ballot, bytes: Uint8Array): LogIndex {
    const entry: LogEntry = { index: this.tail.lastIndex + 1, ballot, bytes };
    this.tail.append(entry);
    this.#append.push(entry);
    return entry.index;
  }

  /** Makes our log agree with `entries`, which follow a matching prefix: only uncommitted conflicts are cut (R4). */
  adopt(entries: readonly LogEntry[]): void {
    for (const entry of entries) {
      const ours = this.tail.ballotAt(entry.index);
      if (ours !== undefined) {
        if (sameBallot(ours, entry.ballot)) continue;
        this.truncate(entry.index);
      } else if (entry.index <= this.#commitIndex) {
        continue;
      }
      this.tail.append(entry);
      this.#append.push(entry);
    }
  }

  /** Drops `from` and everything after it. Throws when that is committed. */
  truncate(from: LogIndex): void {
    if (from <= this.#commitIndex) {
      throw new Error(
        `partition ${this.#partition}: entry ${from} is committed (${this.#commitIndex}) and conflicts`,
      );
    }
    this.tail.truncateFrom(from);
    this.#append = this.#append.filter((entry) => entry.index < from);
    this.#truncateFrom = Math.min(this.#truncateFrom ?? Infinity, from);
    this.#verifiedIndex = Math.min(this.#verifiedIndex, from - 1);
  }

  /** The first index, above the commit index, of the run of entries that have the ballot found at `index`. */
  startOfBallot(index: LogIndex): LogIndex {
    const ballot = this.tail.ballotAt(index)!;
    let start = index;
    while (start - 1 > this.#commitIndex && sameBallot(this.tail.ballotAt(start - 1)!, ballot)) start--;
    return start;
  }

  /** Our log equals that of the proposer with this ballot up to `index`. */
  verified(ballot: Ballot, index: LogIndex): void {
    if (!this.isVerifiedBy(ballot)) {
      this.#verifiedBallot = ballot;
      this.#verifiedIndex = 0;
    }
    this.#verifiedIndex = Math.max(this.#verifiedIndex, index);
  }

  /** Whether anything is known of how our log compares with that of the proposer with this ballot. */
  isVerifiedBy(ballot: Ballot): boolean {
    return sameBallot(this.#verifiedBallot, ballot);
  }

  /** The proposer by which the log was verified has committed up to `commitIndex`: what equals its log is committed here. */
  learnCommit(commitIndex: LogIndex): void {
    this.commitTo(Math.min(commitIndex, this.#verifiedIndex));
  }

  /** Every replica has what stands up to `index`. */
  learnMatched(index: LogIndex): void {
    if (index > this.#matchedEverywhere) this.#matchedEverywhere = index;
  }

  /** Forgets entries up to `appliedIndex`: those that every replica has, and others beyond `bytesMax`. */
  release(appliedIndex: LogIndex, bytesMax: number): void {
    const upTo = Math.min(appliedIndex, this.#commitIndex);
    this.tail.release(Math.min(upTo, this.#matchedEverywhere), 0);
    this.tail.release(upTo, bytesMax);
  }

  /** Throws when the log does not go so far. */
  commitTo(index: LogIndex): void {
    while (this.#commitIndex < index) {
      const entry = this.tail.entryAt(this.#commitIndex + 1);
      if (entry === undefined)
        throw new Error(
          `partition ${this.#partition}: entry ${this.#commitIndex + 1} is committed and missing`,
        );
      this.#commitIndex = entry.index;
      this.#committed.push(entry);
    }
  }

  /** What must be written now, with the promise that goes along; its entries belong to the caller. */
  takeWrite(mark: number, promised: Ballot | undefined): LogWrite {
    const write = { mark, truncateFrom: this.#truncateFrom, append: this.#append, promised };
    this.#truncateFrom = undefined;
    this.#append = [];
    return write;
  }

  /** What is to be applied, in order. */
  takeCommitted(): readonly LogEntry[] {
    if (this.#committed.length === 0) return NONE;
    const committed = this.#committed;
    this.#committed = [];
    return committed;
  }

  /** What was to be written and applied is not, any more. */
  forget(): void {
    this.#truncateFrom = undefined;
    this.#append = [];
    this.#committed = [];
  }

  /** A transfer replaced everything up to `index`; the log goes on after it (R18). */
  reset(index: LogIndex, ballot: Ballot): void {
    if (index < this.#commitIndex)
      throw new Error(`a transfer at ${index} is older than commit index ${this.#commitIndex}`);
    this.tail.reset(index, ballot);
    this.#commitIndex = index;
  }
}
