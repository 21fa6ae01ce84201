/**
 * A replica as one of the others' voters: promises ballots (R1), accepts entries of whoever holds the ballot in order (R4),
 * and learns what is committed. Without a vote it does none of that (R16).
 *
 * Sources: Lamport, "Paxos Made Simple", section 2.2; Ongaro, "In Search of an Understandable Consensus Algorithm",
 * section 5.3 (log matching).
 */
import { compareBallots, sameBallot, type Ballot } from "../core/ballot.js";
import type { Epoch, LogIndex, NodeId, PartitionId } from "../core/ids.js";
import type { Configuration } from "../ring/configuration.js";
import type { BallotPromise } from "./ballot-promise.js";
import type { Accept, CaughtUp, Confirm, Fetch, LogEntry, Prepare, PreVote, Promised } from "./messages.js";
import type { Outbox } from "./outbox.js";
import { isVoter } from "./quorum.js";
import type { ReplicaLog } from "./replica-log.js";
import type { DiskRequest, Outgoing } from "./replica-output.js";
import type { ReplicaSettings } from "./replica-settings.js";

const NONE: readonly never[] = [];

export interface AcceptorOptions {
  readonly partition: PartitionId;
  readonly self: NodeId;
  readonly settings: Pick<ReplicaSettings, "proposerSilentMs" | "acceptBytesMax">;
  readonly log: ReplicaLog;
  readonly promise: BallotPromise;
  readonly outbox: Outbox;
  /** Someone else leads or tries to: this replica neither leads nor campaigns any more. */
  readonly standAside: () => void;
}

export class Acceptor {
  readonly #options: AcceptorOptions;
  readonly #log: ReplicaLog;
  readonly #promise: BallotPromise;
  readonly #outbox: Outbox;
  #configuration: Configuration;
  /** A replica without its data (wiped, or in a transfer) takes entries of nobody and promises nothing (R16). */
  #canVote: boolean;
  /** When the promised proposer was last heard; -Infinity when never or when its link broke. */
  #heardMs = -Infinity;
  #diskRequests: DiskRequest[] = [];

  constructor(options: AcceptorOptions, configuration: Configuration, canVote: boolean) {
    this.#options = options;
    this.#log = options.log;
    this.#promise = options.promise;
    this.#outbox = options.outbox;
    this.#configuration = configuration;
    this.#canVote = canVote;
  }

  get canVote(): boolean {
    return this.#canVote;
  }

  /** The node that was last promised; undefined before the first promise, or when that node votes no more. */
  get proposer(): NodeId | undefined {
    const { round, nodeId } = this.#promise.ballot;
    return round > 0 && isVoter(this.#configuration, nodeId) ? nodeId : undefined;
  }

  get hasDiskRequests(): boolean {
    return this.#diskRequests.length > 0;
  }

  configure(configuration: Configuration): void {
    this.#configuration = configuration;
  }

  loseVote(): void {
    this.#canVote = false;
  }

  regainVote(): void {
    this.#canVote = true;
  }

  linkBroke(peer: NodeId): void {
    if (peer === this.#promise.ballot.nodeId) this.#heardMs = -Infinity;
  }

  /** Loyal to a proposer that is still heard (R12); a pre-vote changes nothing. */
  preVote(from: NodeId, message: PreVote, nowMs: number, isLeading: boolean): void {
    this.#promise.sawRound(message.ballot.round - 1);
    const { proposer } = this;
    const isLoyal =
      proposer !== undefined &&
      proposer !== from &&
      nowMs - this.#heardMs < this.#options.settings.proposerSilentMs;
    this.#outbox.send(from, {
      kind: "preVoteReply",
      ...this.#address(),
      ballot: message.ballot,
      granted: this.#canVote && !isLoyal && !isLeading,
      promised: this.#promise.ballot,
    });
  }

  prepare(from: NodeId, message: Prepare, nowMs: number): void {
    this.#promise.sawRound(message.ballot.round);
    if (!this.#canVote) return;
    const before = this.#promise.ballot;
    const order = compareBallots(message.ballot, before);
    // Round 0 is nobody's ballot: it only asks (see lost-memory.ts).
    const asked = message.ballot.round === 0;
    const granted = !asked && (order > 0 || (order === 0 && from === before.nodeId));
    if (granted && order > 0) {
      this.#options.standAside();
      this.#promise.raise(message.ballot);
      this.#heardMs = nowMs;
    }
    const reply: Promised = {
      kind: "promised",
      ...this.#address(),
      ballot: message.ballot,
      granted,
      promised: this.#promise.ballot,
      lastBallot: this.#log.lastBallot,
      lastIndex: this.#log.lastIndex,
      commitIndex: this.#log.commitIndex,
    };
    // A refusal promises nothing and need not wait.
    if (granted) this.#outbox.sendAfterWrite(from, reply);
    else this.#outbox.send(from, reply);
  }

  /** Whom we have promised our log fetches of it what it lacks (R2). */
  fetch(from: NodeId, message: Fetch): void {
    if (!sameBallot(message.ballot, this.#promise.ballot) || !this.#canVote) return;
    const { tail } = this.#log;
    const request = { to: from, ballot: message.ballot, fromIndex: message.fromIndex };
    if (message.fromIndex <= tail.baseIndex) {
      this.#diskRequests.push(request);
      return;
    }
    const entries = tail.slice(message.fromIndex, this.#options.settings.acceptBytesMax);
    const answer = this.fetchedFrom(request, entries, false)!;
    this.#outbox.send(answer.to, answer.message);
  }

  /** See `Replica.fetchedFrom`. */
  fetchedFrom(request: DiskRequest, entries: readonly LogEntry[], trimmed: boolean): Outgoing | undefined {
    const { to, ballot } = request;
    if (!sameBallot(ballot, this.#promise.ballot)) return undefined;
    const { lastIndex } = this.#log;
    return { to, message: { kind: "fetched", ...this.#address(), ballot, entries, lastIndex, trimmed } };
  }

  /** Entries that must be read from disk to answer; they belong to the caller. */
  takeDiskRequests(): readonly DiskRequest[] {
    if (this.#diskRequests.length === 0) return NONE;
    const requests = this.#diskRequests;
    this.#diskRequests = [];
    return requests;
  }

  accept(from: NodeId, message: Accept, nowMs: number): void {
    if (!this.#hear(from, message.ballot, nowMs)) return;
    if (message.previousIndex > this.#log.commitIndex) {
      const ballot = this.#log.tail.ballotAt(message.previousIndex);
      if (ballot === undefined) return this.#refuse(from, message.ballot, this.#log.lastIndex + 1);
      if (!sameBallot(ballot, message.previousBallot)) {
        return this.#refuse(from, message.ballot, this.#log.startOfBallot(message.previousIndex));
      }
    }
    const verified = message.previousIndex + message.entries.length;
    this.#log.adopt(message.entries);
    this.#log.verified(message.ballot, verified);
    this.#log.learnCommit(message.commitIndex);
    this.#log.learnMatched(message.matchedEverywhere);
    if (message.entries.length === 0) return;
    this.#outbox.sendAfterWrite(from, {
      kind: "accepted",
      ...this.#address(),
      ballot: message.ballot,
      matchIndex: verified,
    });
  }

  /** The proposer asks whether it still holds the ballot (R7). */
  confirm(from: NodeId, message: Confirm, nowMs: number): void {
    const { ballot, round } = message;
    if (!this.#hear(from, ballot, nowMs)) return;
    if (this.#log.isVerifiedBy(ballot)) this.#log.learnCommit(message.commitIndex);
    const reply = { kind: "confirmed", ...this.#address(), ballot, round } as const;
    if (this.#promise.isChanged) this.#outbox.sendAfterWrite(from, reply);
    else this.#outbox.send(from, reply);
  }

  /** Committed entries from a peer, contiguous from at or below our commit index + 1 (R9). */
  caughtUp(message: CaughtUp): void {
    const first = message.entries[0];
    if (first === undefined || first.index > this.#log.commitIndex + 1 || !this.#canVote) return;
    const last = message.entries.at(-1)!;
    // Its ballot was elected: an older one of ours is beaten, and no replica holds more than it has promised.
    if (compareBallots(last.ballot, this.#promise.ballot) > 0) {
      this.#options.standAside();
      this.#promise.raise(last.ballot);
    }
    this.#log.adopt(message.entries);
    this.#log.commitTo(Math.min(message.commitIndex, last.index));
  }

  /**
   * Checks the ballot of a proposer's message. False: it is beaten, and the sender was told; or we have no say.
   * Accepting a newer ballot than the promised one raises the promise: a majority stands behind it.
   */
  #hear(from: NodeId, ballot: Ballot, nowMs: number): boolean {
    if (!this.#canVote) {
      // A learner that waits for its copy says so: else it would be sent the same entries again and again.
      if (!isVoter(this.#configuration, this.#options.self)) this.#refuse(from, ballot, 0);
      return false;
    }
    this.#promise.sawRound(ballot.round);
    const order = compareBallots(ballot, this.#promise.ballot);
    if (order < 0) {
      this.#refuse(from, ballot, 0);
      return false;
    }
    this.#options.standAside();
    if (order > 0) this.#promise.raise(ballot);
    this.#heardMs = nowMs;
    return true;
  }

  #refuse(to: NodeId, ballot: Ballot, nextIndex: LogIndex): void {
    const promised = this.#promise.ballot;
    this.#outbox.send(to, { kind: "acceptRefused", ...this.#address(), ballot, promised, nextIndex });
  }

  #address(): { partition: PartitionId; epoch: Epoch } {
    return { partition: this.#options.partition, epoch: this.#configuration.epoch };
  }
}
