/**
 * One replica of one partition's log: promises, accepts, proposes, commits. Pure: time comes as an argument, and every
 * effect is returned by `takeOutput`.
 *
 * The intuition: a Multi-Paxos log with Raft's shape. Anyone may take a ballot; whoever wins a majority adopts the most
 * advanced log among the promises (never a union), opens its ballot with a no-op, and appends from there. Entries are
 * accepted in order only, so a majority's match index is a committed prefix.
 *
 * Rejected: unordered per-item registers; a union of log tails has a counter-example (docs/adr/0003).
 *
 * Sources: Lamport, "Paxos Made Simple" (ballots, section 2.2); Ongaro, "In Search of an Understandable Consensus
 * Algorithm", sections 5.3 (log matching) and 5.4.2 (why nothing older counts before OPEN), and his thesis, sections
 * 6.4 (read index) and 9.6 (pre-vote). R1 … R36 are the rules of ARCHITECTURE.md, "Replication".
 *
 * Durability contract: see `Output`.
 */
import { BALLOT_NONE, compareBallots, sameBallot, type Ballot } from "../core/ballot.js";
import type { Epoch, LogIndex, NodeId, PartitionId } from "../core/ids.js";
import { nextBetween, type Random } from "../core/random.js";
import { OPEN_ENTRY_BYTES } from "./entry.js";
import { FollowerProgress } from "./follower-progress.js";
import type { LogTail } from "./log-tail.js";
import type {
  Accept,
  Accepted,
  AcceptRefused,
  CaughtUp,
  Confirm,
  Confirmed,
  Fetch,
  Fetched,
  LogEntry,
  PartitionMessage,
  Prepare,
  PreVote,
  PreVoteReply,
  Promised,
  TakeOver,
} from "./messages.js";
import { isQuorum, votersOf, type Configuration } from "../ring/configuration.js";
import { isVoter, quorumReached, Tally } from "./quorum.js";
import { ReadRounds } from "./read-rounds.js";

export interface ReplicaSettings {
  /** How long a voter stays loyal to a proposer it last heard from (R12). Longer: fewer duels, slower fail-over. */
  readonly proposerSilentMs: number;
  /** How long one attempt to take a ballot may last before it is given up. */
  readonly campaignMs: number;
  /** Bounds of the random pause after a failed attempt. */
  readonly backoffMs: readonly [number, number];
  /** After how long without an answer the same entries or the same read round are sent again. */
  readonly resendMs: number;
  /** A proposer with work to do that has not heard from a majority for so long steps down (R13). */
  readonly quorumSilentMs: number;
  /** Entries in one Accept, in bytes; at least one entry is always sent. */
  readonly acceptBytesMax: number;
  /** Entries sent to one follower and not yet acknowledged, in bytes. */
  readonly windowBytesMax: number;
  /** Log kept in memory below the commit index, for replicas that are a little behind, in bytes. */
  readonly tailBytesMax: number;
}

export const DEFAULT_REPLICA_SETTINGS: ReplicaSettings = {
  proposerSilentMs: 1_000,
  campaignMs: 1_000,
  backoffMs: [50, 250],
  resendMs: 400,
  quorumSilentMs: 2_500,
  acceptBytesMax: 256 * 1024,
  windowBytesMax: 4 * 1024 * 1024,
  tailBytesMax: 128 * 1024,
};

/** What must reach stable storage, in this order: truncate, append, promise. */
export interface LogWrite {
  /** Passed back to `persisted`. Marks grow by one. */
  readonly mark: number;
  /** Drop this index and everything after it first. */
  readonly truncateFrom: LogIndex | undefined;
  readonly append: readonly LogEntry[];
  /** The new promise, when it changed. */
  readonly promised: Ballot | undefined;
}

export interface Outgoing {
  readonly to: NodeId;
  readonly message: PartitionMessage;
}

/** A peer asks for entries that are no longer in memory; the driver reads them and answers (see `fetchedFrom`). */
export interface DiskRequest {
  readonly to: NodeId;
  readonly ballot: Ballot;
  readonly fromIndex: LogIndex;
}

/**
 * What must be done, in any order but for this: `sendAfterWrite` leaves only when `write`, and every write of an earlier
 * output, is on stable storage (R14). `send` may leave at once.
 */
export interface Output {
  readonly write: LogWrite | undefined;
  readonly send: readonly Outgoing[];
  readonly sendAfterWrite: readonly Outgoing[];
  /** Newly committed entries, in order, to be applied (R5). */
  readonly committed: readonly LogEntry[];
  /** Reads that may be answered from applied state at or above `index` (R7). */
  readonly readsReady: readonly { readonly id: number; readonly index: LogIndex }[];
  /** The ballot that this replica held is lost: what it had in flight has an unknown outcome (R6, R10). */
  readonly lost: boolean;
  readonly diskRequests: readonly DiskRequest[];
}

interface Leading {
  readonly kind: "leading";
  readonly ballot: Ballot;
  readonly openIndex: LogIndex;
  /** The first entry proposed under the present configuration: an OPEN. */
  configuredIndex: LogIndex;
  readonly followers: Map<NodeId, FollowerProgress>;
  readonly reads: ReadRounds;
  selfMatch: LogIndex;
  /** While handing over, nothing new is proposed until this moment. */
  silentUntilMs: number;
  readonly sinceMs: number;
  /** Since when there has been work in hand without a pause. */
  workingSinceMs: number | undefined;
}

type Role =
  | { readonly kind: "follower" }
  | { readonly kind: "asking"; readonly ballot: Ballot; readonly tally: Tally; readonly sinceMs: number }
  | {
      readonly kind: "preparing";
      readonly ballot: Ballot;
      /** The mark of the write that makes our own promise durable: it counts only then (R1). Unknown until it is taken. */
      ownMark: number | undefined;
      readonly promises: Map<NodeId, { lastBallot: Ballot; lastIndex: LogIndex }>;
      readonly tally: Tally;
      readonly sinceMs: number;
    }
  | {
      readonly kind: "fetching";
      readonly ballot: Ballot;
      readonly source: NodeId;
      readonly sinceMs: number;
    }
  | Leading;

const NONE: readonly never[] = [];

const FOLLOWER: Role = { kind: "follower" };

export class Replica {
  readonly partition: PartitionId;
  readonly #self: NodeId;
  readonly #boot: number;
  readonly #random: Random;
  readonly #settings: ReplicaSettings;
  #configuration: Configuration;
  /** The newest epoch under which this replica, as the proposer, has committed an OPEN (R30); 0 for none. */
  #openedEpoch: Epoch = 0;

  readonly #tail: LogTail;
  /** Invariant: never goes down. */
  #promised: Ballot;
  /** Invariant: never goes down; everything up to it is the same on every replica (I12). */
  #commitIndex: LogIndex;
  #role: Role = FOLLOWER;
  /** A replica without its data (wiped, or in a transfer) takes entries of nobody and promises nothing (R16). */
  #canVote: boolean;

  /** The highest round seen anywhere: the next own ballot goes above it. */
  #roundSeen: number;
  /** When the promised proposer was last heard; -Infinity when never or when its link broke. */
  #heardMs = -Infinity;
  /** Up to where our log is known to equal the log of the proposer with this ballot. */
  #verifiedBallot: Ballot = BALLOT_NONE;
  #verifiedIndex: LogIndex = 0;
  #campaignNotBeforeMs = -Infinity;
  #loyalVoter: NodeId | undefined;
  #nowMs = 0;

  #mark = 0;
  #truncateFrom: LogIndex | undefined;
  #append: LogEntry[] = [];
  #promiseChanged = false;
  /** What was the last index, and under which ballot we led, at each write that is not yet durable. */
  #writesInFlight: { mark: number; lastIndex: LogIndex; ballot: Ballot }[] = [];
  #send: Outgoing[] = [];
  #sendAfterWrite: Outgoing[] = [];
  #committed: LogEntry[] = [];
  #lost = false;
  #diskRequests: DiskRequest[] = [];
  /** The followers are to be told the commit index even if there is nothing else to send. */
  #tellCommit = false;

  constructor(options: {
    readonly partition: PartitionId;
    readonly self: NodeId;
    readonly boot: number;
    readonly configuration: Configuration;
    readonly random: Random;
    readonly settings?: ReplicaSettings;
    /** What was on disk. `tail` must reach down to `commitIndex`. */
    readonly restored: {
      readonly promised: Ballot;
      readonly commitIndex: LogIndex;
      readonly tail: LogTail;
      readonly canVote: boolean;
    };
  }) {
    this.partition = options.partition;
    this.#self = options.self;
    this.#boot = options.boot;
    this.#configuration = options.configuration;
    this.#random = options.random;
    this.#settings = options.settings ?? DEFAULT_REPLICA_SETTINGS;
    this.#tail = options.restored.tail;
    this.#promised = options.restored.promised;
    this.#commitIndex = options.restored.commitIndex;
    this.#canVote = options.restored.canVote;
    this.#roundSeen = this.#promised.round;
    if (this.#tail.baseIndex > this.#commitIndex || this.#tail.lastIndex < this.#commitIndex) {
      throw new Error(
        `partition ${this.partition}: the log ${this.#tail.baseIndex}-${this.#tail.lastIndex} does not hold commit index ${this.#commitIndex}`,
      );
    }
  }

  // What the driver may look at.

  get configuration(): Configuration {
    return this.#configuration;
  }

  get promised(): Ballot {
    return this.#promised;
  }

  get commitIndex(): LogIndex {
    return this.#commitIndex;
  }

  get lastIndex(): LogIndex {
    return this.#tail.lastIndex;
  }

  get lastBallot(): Ballot {
    return this.#tail.lastBallot;
  }

  get tail(): LogTail {
    return this.#tail;
  }

  get canVote(): boolean {
    return this.#canVote;
  }

  get isLeading(): boolean {
    return this.#role.kind === "leading";
  }

  /** True once OPEN is committed and while no hand-over is under way: only then may anything be proposed (R3). */
  get isOpen(): boolean {
    const role = this.#role;
    return (
      role.kind === "leading" && this.#commitIndex >= role.openIndex && this.#nowMs >= role.silentUntilMs
    );
  }

  get isCampaigning(): boolean {
    return this.#role.kind !== "follower" && this.#role.kind !== "leading";
  }

  /** The index of the OPEN entry of the ballot held; undefined when none is held. */
  get openIndex(): LogIndex | undefined {
    return this.#role.kind === "leading" ? this.#role.openIndex : undefined;
  }

  /** The newest configuration epoch under which this replica, as the proposer, has committed an OPEN; 0 for none (R30). */
  get openedEpoch(): Epoch {
    return this.#openedEpoch;
  }

  /** How long the current ballot has been held, in milliseconds. */
  leadingForMs(nowMs: number): number {
    return this.#role.kind === "leading" ? nowMs - this.#role.sinceMs : 0;
  }

  /** The node that this replica last promised; undefined before the first promise, or when that node votes no more. */
  get proposer(): NodeId | undefined {
    const { round, nodeId } = this.#promised;
    return round > 0 && isVoter(this.#configuration, nodeId) ? nodeId : undefined;
  }

  /** Who refused the last pre-vote because it still hears from the proposer: a way around a broken link (R12, R13). */
  get loyalVoter(): NodeId | undefined {
    return this.#loyalVoter;
  }

  /** How far a follower's log is known to match ours; undefined unless leading. */
  matchIndexOf(nodeId: NodeId): LogIndex | undefined {
    return this.#role.kind === "leading" ? this.#role.followers.get(nodeId)?.matchIndex : undefined;
  }

  // Inputs.

  receive(from: NodeId, message: PartitionMessage, nowMs: number): void {
    this.#nowMs = nowMs;
    switch (message.kind) {
      case "preVote":
        return this.#onPreVote(from, message);
      case "preVoteReply":
        return this.#onPreVoteReply(from, message);
      case "prepare":
        return this.#onPrepare(from, message);
      case "promised":
        return this.#onPromised(from, message);
      case "fetch":
        return this.#onFetch(from, message);
      case "fetched":
        return this.#onFetched(from, message);
      case "accept":
        return this.#onAccept(from, message);
      case "accepted":
        return this.#onAccepted(from, message);
      case "acceptRefused":
        return this.#onAcceptRefused(from, message);
      case "confirm":
        return this.#onConfirm(from, message);
      case "confirmed":
        return this.#onConfirmed(from, message);
      case "takeOver":
        return this.#onTakeOver(from, message);
      case "caughtUp":
        return this.#onCaughtUp(message);
      case "catchUp":
      case "transferRequest":
      case "transferChunk":
      case "scrubRequest":
      case "scrubReply":
      case "scrubRowsRequest":
      case "scrubRows":
      case "scrubHeal":
      case "quorumRead":
      case "quorumReadReply":
      case "hintRequest":
      case "hints":
      case "hintOffer":
        throw new Error(`${message.kind} is the driver's business`);
    }
  }

  /**
   * Tries to become the proposer, unless an attempt is under way or the last one failed too recently. With `skipPreVote`
   * it asks nobody first: the proposer itself told us to take over.
   */
  campaign(nowMs: number, options: { readonly skipPreVote?: boolean } = {}): void {
    this.#nowMs = nowMs;
    if (this.#role.kind !== "follower" || !this.#canVote || !isVoter(this.#configuration, this.#self)) return;
    if (options.skipPreVote === true) return this.#prepare();
    if (nowMs < this.#campaignNotBeforeMs) return;
    const ballot = this.#nextBallot();
    this.#loyalVoter = undefined;
    this.#role = { kind: "asking", ballot, tally: new Tally(this.#configuration), sinceMs: nowMs };
    this.#role.tally.add(this.#self, true);
    for (const to of this.#otherVoters()) {
      this.#send.push({ to, message: { kind: "preVote", ...this.#address(), ballot } });
    }
    this.#decidePreVote();
  }

  /** Appends an entry under the ballot held. Returns its index; undefined when this replica may not propose now. */
  propose(bytes: Uint8Array): LogIndex | undefined {
    if (!this.isOpen) return undefined;
    return this.#appendOwn((this.#role as Leading).ballot, bytes);
  }

  /**
   * Asks that a read be confirmed (R7). It becomes ready when a majority has confirmed the ballot after this call and
   * `dependsOn` is committed. False: this replica may not serve it.
   */
  requestRead(id: number, dependsOn: LogIndex): boolean {
    const role = this.#role;
    if (role.kind !== "leading" || this.#commitIndex < role.openIndex) return false;
    role.reads.request({ id, index: Math.max(this.#commitIndex, dependsOn) });
    return true;
  }

  /** The write with this mark, and every earlier one, is on stable storage. */
  persisted(mark: number, nowMs: number): void {
    this.#nowMs = nowMs;
    const role = this.#role;
    while (this.#writesInFlight.length > 0 && this.#writesInFlight[0]!.mark <= mark) {
      const write = this.#writesInFlight.shift()!;
      if (role.kind === "leading" && sameBallot(write.ballot, role.ballot)) {
        role.selfMatch = Math.max(role.selfMatch, write.lastIndex);
      }
    }
    if (role.kind === "leading") this.#advanceCommit(role);
    const isPromised = role.kind === "preparing" && role.ownMark !== undefined && mark >= role.ownMark;
    if (isPromised && !role.promises.has(this.#self)) {
      role.promises.set(this.#self, { lastBallot: this.#tail.lastBallot, lastIndex: this.#tail.lastIndex });
      role.tally.add(this.#self, true);
      this.#decidePrepare();
    }
  }

  /** To be called every 50 to 100 ms while anything is under way, and at least every second. */
  tick(nowMs: number): void {
    this.#nowMs = nowMs;
    const role = this.#role;
    if (role.kind === "follower") return;
    if (role.kind !== "leading") {
      if (nowMs - role.sinceMs > this.#settings.campaignMs) this.#giveUp();
      return;
    }
    for (const follower of role.followers.values()) follower.tick(nowMs, this.#settings.resendMs);
    role.reads.tick(nowMs, this.#settings.resendMs);
    const working = this.#tail.lastIndex > this.#commitIndex || role.reads.waiting;
    if (!working) {
      role.workingSinceMs = undefined;
      return;
    }
    role.workingSinceMs ??= nowMs;
    const silentSince = nowMs - this.#settings.quorumSilentMs;
    const heard = (nodeId: NodeId): boolean =>
      nodeId === this.#self || (role.followers.get(nodeId)?.heardMs ?? -Infinity) > silentSince;
    if (role.workingSinceMs < silentSince && !isQuorum(this.#configuration, heard)) this.#stepDown();
  }

  /** The link to a peer came up or broke. */
  linkChanged(peer: NodeId, up: boolean): void {
    if (!up && peer === this.#promised.nodeId) this.#heardMs = -Infinity;
    if (up && this.#role.kind === "leading") this.#role.followers.get(peer)?.restart();
  }

  /** Hands the ballot over to a follower that is up to date; false when it is not, or nothing is held. */
  handOver(to: NodeId, nowMs: number): boolean {
    this.#nowMs = nowMs;
    const role = this.#role;
    if (role.kind !== "leading" || !this.isOpen) return false;
    if (
      role.followers.get(to)?.matchIndex !== this.#tail.lastIndex ||
      this.#commitIndex !== this.#tail.lastIndex
    )
      return false;
    role.silentUntilMs = nowMs + this.#settings.campaignMs / 2;
    this.#send.push({ to, message: { kind: "takeOver", ...this.#address(), ballot: role.ballot } });
    return true;
  }

  /**
   * Gives up the ballot that this replica holds, or last promised itself, whatever is in flight, and asks `to` to take
   * one: this replica's disk does not answer. To be repeated until another ballot was promised; the message may be lost.
   */
  abdicate(to: NodeId, nowMs: number): void {
    this.#nowMs = nowMs;
    if (this.#role.kind === "leading") this.#stepDown();
    if (this.#promised.nodeId !== this.#self || this.#promised.round === 0) return;
    this.#send.push({ to, message: { kind: "takeOver", ...this.#address(), ballot: this.#promised } });
  }

  /**
   * A newer configuration of this partition, which is on disk already. Epochs only grow (R29); under the same epoch only
   * learners may come and go.
   *
   * A proposer keeps its ballot, if it still votes, and appends another OPEN. No follower can have accepted that one
   * before, and messages of other epochs are not heard; so once it is committed a quorum of the new configuration has
   * accepted it under the new epoch, and with it everything that was ever committed (R30).
   */
  configure(configuration: Configuration, nowMs: number): void {
    this.#nowMs = nowMs;
    const { epoch } = this.#configuration;
    if (configuration.epoch < epoch) return;
    this.#configuration = configuration;
    const role = this.#role;
    if (role.kind === "leading") {
      if (!isVoter(configuration, this.#self)) return this.#stepDown();
      this.#followEveryone(role);
      if (configuration.epoch === epoch) return;
      for (const follower of role.followers.values()) follower.restart();
      role.reads.sendAgain();
      role.configuredIndex = this.#appendOwn(role.ballot, OPEN_ENTRY_BYTES);
      this.#advanceCommit(role);
    } else if (role.kind !== "follower" && configuration.epoch > epoch) {
      this.#giveUp();
    }
  }

  /** A transfer replaced everything up to `index`; the log goes on after it (R18). */
  installed(index: LogIndex, ballot: Ballot): void {
    if (index < this.#commitIndex)
      throw new Error(`a transfer at ${index} is older than commit index ${this.#commitIndex}`);
    if (compareBallots(ballot, this.#promised) > 0) this.#promise(ballot);
    this.#tail.reset(index, ballot);
    this.#commitIndex = index;
    this.#canVote = true;
  }

  /**
   * Takes over a promise that is at least as high as the one that this replica cannot remember (R16). Without a vote
   * nothing depends on it yet; it is on disk before `installed` gives the vote back.
   */
  promiseAtLeast(ballot: Ballot): void {
    if (compareBallots(ballot, this.#promised) > 0) this.#promise(ballot);
  }

  /**
   * From now on this replica has no say, until `installed` (R16). What it had in hand must not reach the disk any more,
   * where other data take its place.
   */
  forget(): void {
    this.#canVote = false;
    this.#truncateFrom = undefined;
    this.#append = [];
    this.#sendAfterWrite = [];
    this.#committed = [];
    if (this.#role.kind === "leading") this.#stepDown();
    this.#role = FOLLOWER;
  }

  /** Whether a follower has not been told the commit index; it goes with the next entries or after `tellCommit`. */
  get hasUntoldCommit(): boolean {
    if (this.#role.kind !== "leading") return false;
    for (const follower of this.#role.followers.values())
      if (follower.isUntold(this.#commitIndex)) return true;
    return false;
  }

  /** No entries came along to carry the commit index: it is to be sent by itself. */
  tellCommit(): void {
    this.#tellCommit = true;
  }

  /** False: `takeOutput` would answer with nothing. */
  get hasOutput(): boolean {
    return (
      this.#role.kind !== "follower" ||
      this.#append.length > 0 ||
      this.#committed.length > 0 ||
      this.#send.length > 0 ||
      this.#sendAfterWrite.length > 0 ||
      this.#diskRequests.length > 0 ||
      this.#truncateFrom !== undefined ||
      this.#promiseChanged ||
      this.#lost
    );
  }

  /** Takes everything that is to be done since the last call. */
  takeOutput(): Output {
    if (this.#role.kind === "leading") this.#sendToFollowers(this.#role);
    let write: LogWrite | undefined;
    if (this.#truncateFrom !== undefined || this.#append.length > 0 || this.#promiseChanged) {
      write = {
        mark: ++this.#mark,
        truncateFrom: this.#truncateFrom,
        append: this.#append,
        promised: this.#promiseChanged ? this.#promised : undefined,
      };
      const ballot = this.#role.kind === "leading" ? this.#role.ballot : BALLOT_NONE;
      this.#writesInFlight.push({ mark: write.mark, lastIndex: this.#tail.lastIndex, ballot });
      if (this.#role.kind === "preparing") this.#role.ownMark ??= write.mark;
      this.#truncateFrom = undefined;
      this.#append = [];
      this.#promiseChanged = false;
    }
    const readsReady =
      this.#role.kind === "leading" && this.#role.reads.any
        ? this.#role.reads.takeReady(this.#confirmedRound(this.#role), this.#commitIndex)
        : NONE;
    const output: Output = {
      write,
      send: this.#send.length > 0 ? this.#send : NONE,
      sendAfterWrite: this.#sendAfterWrite.length > 0 ? this.#sendAfterWrite : NONE,
      committed: this.#committed.length > 0 ? this.#committed : NONE,
      readsReady,
      lost: this.#lost,
      diskRequests: this.#diskRequests.length > 0 ? this.#diskRequests : NONE,
    };
    // What was handed out belongs to the driver; what was empty is used again.
    if (this.#send.length > 0) this.#send = [];
    if (this.#sendAfterWrite.length > 0) this.#sendAfterWrite = [];
    if (this.#committed.length > 0) this.#committed = [];
    if (this.#diskRequests.length > 0) this.#diskRequests = [];
    this.#lost = false;
    return output;
  }

  /** The answer to a Fetch whose entries the driver read from disk; undefined when the promise has moved on. */
  fetchedFrom(request: DiskRequest, entries: readonly LogEntry[], trimmed: boolean): Outgoing | undefined {
    if (!sameBallot(request.ballot, this.#promised)) return undefined;
    return {
      to: request.to,
      message: {
        kind: "fetched",
        ...this.#address(),
        ballot: request.ballot,
        entries,
        lastIndex: this.#tail.lastIndex,
        trimmed,
      },
    };
  }

  /** Forgets log that is on disk anyway, down to the bound on memory. */
  releaseTail(appliedIndex: LogIndex): void {
    this.#tail.release(Math.min(appliedIndex, this.#commitIndex), this.#settings.tailBytesMax);
  }

  // Taking a ballot.

  #onPreVote(from: NodeId, message: PreVote): void {
    this.#roundSeen = Math.max(this.#roundSeen, message.ballot.round - 1);
    const { proposer } = this;
    const loyal =
      proposer !== undefined &&
      proposer !== from &&
      this.#nowMs - this.#heardMs < this.#settings.proposerSilentMs;
    const granted = this.#canVote && !loyal && this.#role.kind !== "leading";
    const reply: PreVoteReply = {
      kind: "preVoteReply",
      ...this.#address(),
      ballot: message.ballot,
      granted,
      promised: this.#promised,
    };
    this.#send.push({ to: from, message: reply });
  }

  #onPreVoteReply(from: NodeId, message: PreVoteReply): void {
    this.#roundSeen = Math.max(this.#roundSeen, message.promised.round);
    const role = this.#role;
    if (role.kind !== "asking" || !sameBallot(role.ballot, message.ballot)) return;
    if (!message.granted) this.#loyalVoter = from;
    role.tally.add(from, message.granted);
    this.#decidePreVote();
  }

  #decidePreVote(): void {
    if (this.#role.kind !== "asking") return;
    const outcome = this.#role.tally.outcome;
    if (outcome === "won") this.#prepare();
    else if (outcome === "lost") this.#giveUp();
  }

  /** R1: our own promise is persisted before anyone is asked. */
  #prepare(): void {
    const ballot = this.#nextBallot();
    this.#promise(ballot);
    this.#role = {
      kind: "preparing",
      ballot,
      ownMark: undefined,
      promises: new Map(),
      tally: new Tally(this.#configuration),
      sinceMs: this.#nowMs,
    };
    for (const to of this.#otherVoters()) {
      this.#sendAfterWrite.push({ to, message: { kind: "prepare", ...this.#address(), ballot } });
    }
  }

  #onPrepare(from: NodeId, message: Prepare): void {
    this.#roundSeen = Math.max(this.#roundSeen, message.ballot.round);
    if (!this.#canVote) return;
    const order = compareBallots(message.ballot, this.#promised);
    // Round 0 is nobody's ballot: it only asks (see lost-memory.ts).
    const asked = message.ballot.round === 0;
    const granted = !asked && (order > 0 || (order === 0 && from === this.#promised.nodeId));
    if (granted && order > 0) {
      this.#standAside();
      this.#promise(message.ballot);
      this.#heardMs = this.#nowMs;
    }
    const reply: Promised = {
      kind: "promised",
      ...this.#address(),
      ballot: message.ballot,
      granted,
      promised: this.#promised,
      lastBallot: this.#tail.lastBallot,
      lastIndex: this.#tail.lastIndex,
      commitIndex: this.#commitIndex,
    };
    // A refusal promises nothing and need not wait.
    (granted ? this.#sendAfterWrite : this.#send).push({ to: from, message: reply });
  }

  #onPromised(from: NodeId, message: Promised): void {
    this.#roundSeen = Math.max(this.#roundSeen, message.promised.round);
    const role = this.#role;
    if (role.kind !== "preparing" || !sameBallot(role.ballot, message.ballot)) return;
    role.tally.add(from, message.granted);
    if (message.granted)
      role.promises.set(from, { lastBallot: message.lastBallot, lastIndex: message.lastIndex });
    this.#decidePrepare();
  }

  /** R2: the log of the promiser with the greatest (last ballot, last index), never a union. */
  #decidePrepare(): void {
    const role = this.#role;
    if (role.kind !== "preparing") return;
    const outcome = role.tally.outcome;
    if (outcome === "lost") return this.#giveUp();
    if (outcome === "open" || !role.promises.has(this.#self)) return;
    let best = this.#self;
    let bestLog = { lastBallot: this.#tail.lastBallot, lastIndex: this.#tail.lastIndex };
    for (const [nodeId, log] of role.promises) {
      if (nodeId === this.#self) continue;
      const order = compareBallots(log.lastBallot, bestLog.lastBallot) || log.lastIndex - bestLog.lastIndex;
      if (order > 0) {
        best = nodeId;
        bestLog = log;
      }
    }
    if (best === this.#self) return this.#lead(role.ballot);
    this.#role = { kind: "fetching", ballot: role.ballot, source: best, sinceMs: this.#nowMs };
    this.#fetchFrom(this.#commitIndex + 1);
  }

  #fetchFrom(fromIndex: LogIndex): void {
    if (this.#role.kind !== "fetching") return;
    const message: Fetch = { kind: "fetch", ...this.#address(), ballot: this.#role.ballot, fromIndex };
    this.#send.push({ to: this.#role.source, message });
  }

  #onFetch(from: NodeId, message: Fetch): void {
    if (!sameBallot(message.ballot, this.#promised) || !this.#canVote) return;
    const request = { to: from, ballot: message.ballot, fromIndex: message.fromIndex };
    if (message.fromIndex <= this.#tail.baseIndex) {
      this.#diskRequests.push(request);
      return;
    }
    const entries = this.#tail.slice(message.fromIndex, this.#settings.acceptBytesMax);
    this.#send.push(this.fetchedFrom(request, entries, false)!);
  }

  #onFetched(from: NodeId, message: Fetched): void {
    const role = this.#role;
    if (role.kind !== "fetching" || role.source !== from || !sameBallot(role.ballot, message.ballot)) return;
    // Nothing, although there is something: it was trimmed while it was being read.
    const trimmed = message.entries.length === 0 && message.lastIndex > this.#commitIndex;
    if (message.trimmed || trimmed) {
      // Only a transfer can help us; the other one has everything and may lead.
      this.#send.push({ to: from, message: { kind: "takeOver", ...this.#address(), ballot: role.ballot } });
      return this.#giveUp();
    }
    this.#adopt(message.entries);
    const lastFetched = message.entries.at(-1)?.index ?? message.lastIndex;
    if (lastFetched < message.lastIndex) return this.#fetchFrom(lastFetched + 1);
    // What we have beyond the adopted log was never committed (R2).
    if (this.#tail.lastIndex > message.lastIndex) this.#truncate(message.lastIndex + 1);
    this.#lead(role.ballot);
  }

  /** R3: OPEN goes first, and nothing counts as committed before it is. */
  #lead(ballot: Ballot): void {
    const role: Leading = {
      kind: "leading",
      ballot,
      openIndex: this.#tail.lastIndex + 1,
      configuredIndex: this.#tail.lastIndex + 1,
      followers: new Map(),
      reads: new ReadRounds(),
      selfMatch: 0,
      silentUntilMs: -Infinity,
      sinceMs: this.#nowMs,
      workingSinceMs: undefined,
    };
    this.#role = role;
    this.#appendOwn(ballot, OPEN_ENTRY_BYTES);
    this.#followEveryone(role);
  }

  #followEveryone(role: Leading): void {
    const others = [...votersOf(this.#configuration), ...this.#configuration.learners].filter(
      (id) => id !== this.#self,
    );
    for (const nodeId of role.followers.keys()) if (!others.includes(nodeId)) role.followers.delete(nodeId);
    for (const nodeId of others) {
      if (!role.followers.has(nodeId))
        role.followers.set(nodeId, new FollowerProgress(role.openIndex, this.#nowMs));
    }
  }

  #onTakeOver(_from: NodeId, message: TakeOver): void {
    this.#roundSeen = Math.max(this.#roundSeen, message.ballot.round);
    if (sameBallot(message.ballot, this.#promised)) this.campaign(this.#nowMs, { skipPreVote: true });
  }

  // Accepting.

  #onAccept(from: NodeId, message: Accept): void {
    if (!this.#hear(from, message.ballot)) return;
    if (message.previousIndex > this.#commitIndex) {
      const ballot = this.#tail.ballotAt(message.previousIndex);
      if (ballot === undefined) return this.#refuse(from, message.ballot, this.#tail.lastIndex + 1);
      if (!sameBallot(ballot, message.previousBallot)) {
        return this.#refuse(from, message.ballot, this.#startOfBallot(message.previousIndex));
      }
    }
    const verified = message.previousIndex + message.entries.length;
    this.#adopt(message.entries);
    if (!sameBallot(this.#verifiedBallot, message.ballot)) {
      this.#verifiedBallot = message.ballot;
      this.#verifiedIndex = 0;
    }
    this.#verifiedIndex = Math.max(this.#verifiedIndex, verified);
    this.#learnCommit(message.commitIndex);
    if (message.entries.length === 0) return;
    const reply: Accepted = {
      kind: "accepted",
      ...this.#address(),
      ballot: message.ballot,
      matchIndex: verified,
    };
    this.#sendAfterWrite.push({ to: from, message: reply });
  }

  /**
   * Checks the ballot of a proposer's message. False: it is beaten, and the sender was told; or we have no say.
   * Accepting a newer ballot than the promised one raises the promise: a majority stands behind it.
   */
  #hear(from: NodeId, ballot: Ballot): boolean {
    if (!this.#canVote) {
      // A learner that waits for its copy says so: else it would be sent the same entries again and again.
      if (!isVoter(this.#configuration, this.#self)) this.#refuse(from, ballot, 0);
      return false;
    }
    this.#roundSeen = Math.max(this.#roundSeen, ballot.round);
    const order = compareBallots(ballot, this.#promised);
    if (order < 0) {
      this.#refuse(from, ballot, 0);
      return false;
    }
    if (order > 0) {
      this.#standAside();
      this.#promise(ballot);
    } else if (this.#role.kind !== "follower") {
      this.#standAside();
    }
    this.#heardMs = this.#nowMs;
    return true;
  }

  /** Makes our log agree with `entries`, which follow a matching prefix: only uncommitted conflicts are cut (R4). */
  #adopt(entries: readonly LogEntry[]): void {
    for (const entry of entries) {
      const ours = this.#tail.ballotAt(entry.index);
      if (ours !== undefined) {
        if (sameBallot(ours, entry.ballot)) continue;
        this.#truncate(entry.index);
      } else if (entry.index <= this.#commitIndex) {
        continue;
      }
      this.#tail.append(entry);
      this.#append.push(entry);
    }
  }

  #truncate(from: LogIndex): void {
    if (from <= this.#commitIndex) {
      throw new Error(
        `partition ${this.partition}: entry ${from} is committed (${this.#commitIndex}) and conflicts`,
      );
    }
    this.#tail.truncateFrom(from);
    this.#append = this.#append.filter((entry) => entry.index < from);
    this.#truncateFrom = Math.min(this.#truncateFrom ?? Infinity, from);
    this.#verifiedIndex = Math.min(this.#verifiedIndex, from - 1);
  }

  #refuse(to: NodeId, ballot: Ballot, nextIndex: LogIndex): void {
    const message: AcceptRefused = {
      kind: "acceptRefused",
      ...this.#address(),
      ballot,
      promised: this.#promised,
      nextIndex,
    };
    this.#send.push({ to, message });
  }

  /** The first index, above the commit index, of the run of entries that have the ballot found at `index`. */
  #startOfBallot(index: LogIndex): LogIndex {
    const ballot = this.#tail.ballotAt(index)!;
    let start = index;
    while (start - 1 > this.#commitIndex && sameBallot(this.#tail.ballotAt(start - 1)!, ballot)) start--;
    return start;
  }

  #onConfirm(from: NodeId, message: Confirm): void {
    if (!this.#hear(from, message.ballot)) return;
    if (sameBallot(this.#verifiedBallot, message.ballot)) this.#learnCommit(message.commitIndex);
    const reply: Confirmed = {
      kind: "confirmed",
      ...this.#address(),
      ballot: message.ballot,
      round: message.round,
    };
    (this.#promiseChanged ? this.#sendAfterWrite : this.#send).push({ to: from, message: reply });
  }

  #learnCommit(commitIndex: LogIndex): void {
    this.#commitTo(Math.min(commitIndex, this.#verifiedIndex));
  }

  // Proposing.

  #appendOwn(ballot: Ballot, bytes: Uint8Array): LogIndex {
    const entry: LogEntry = { index: this.#tail.lastIndex + 1, ballot, bytes };
    this.#tail.append(entry);
    this.#append.push(entry);
    return entry.index;
  }

  #onAccepted(from: NodeId, message: Accepted): void {
    const role = this.#role;
    if (role.kind !== "leading" || !sameBallot(role.ballot, message.ballot)) return;
    role.followers.get(from)?.accepted(message.matchIndex, this.#nowMs);
    this.#advanceCommit(role);
  }

  #onAcceptRefused(from: NodeId, message: AcceptRefused): void {
    this.#roundSeen = Math.max(this.#roundSeen, message.promised.round);
    const role = this.#role;
    if (role.kind !== "leading" || !sameBallot(role.ballot, message.ballot)) return;
    if (compareBallots(message.promised, role.ballot) > 0) return this.#stepDown();
    role.followers.get(from)?.refused(message.nextIndex, this.#tail.lastIndex, this.#nowMs);
  }

  #onConfirmed(from: NodeId, message: Confirmed): void {
    const role = this.#role;
    if (role.kind !== "leading" || !sameBallot(role.ballot, message.ballot)) return;
    role.followers.get(from)?.confirmed(message.round, this.#nowMs);
  }

  #confirmedRound(role: Leading): number {
    return quorumReached(this.#configuration, (nodeId) =>
      nodeId === this.#self ? Infinity : (role.followers.get(nodeId)?.confirmedRound ?? 0),
    );
  }

  /** A majority's match index is a committed prefix, from OPEN on (R3). */
  #advanceCommit(role: Leading): void {
    const reached = quorumReached(this.#configuration, (nodeId) =>
      nodeId === this.#self ? role.selfMatch : (role.followers.get(nodeId)?.matchIndex ?? 0),
    );
    if (reached >= role.openIndex) this.#commitTo(reached);
    if (this.#commitIndex >= role.configuredIndex) this.#openedEpoch = this.#configuration.epoch;
  }

  #commitTo(index: LogIndex): void {
    while (this.#commitIndex < index) {
      const entry = this.#tail.entryAt(this.#commitIndex + 1);
      if (entry === undefined)
        throw new Error(
          `partition ${this.partition}: entry ${this.#commitIndex + 1} is committed and missing`,
        );
      this.#commitIndex = entry.index;
      this.#committed.push(entry);
    }
  }

  #sendToFollowers(role: Leading): void {
    const round = role.reads.seal(this.#nowMs);
    const commit = { commitIndex: this.#commitIndex, tell: this.#tellCommit };
    this.#tellCommit = false;
    for (const [to, follower] of role.followers) {
      for (const span of follower.next(this.#tail, this.#settings, this.#nowMs, commit)) {
        const message: Accept = {
          kind: "accept",
          ...this.#address(),
          ballot: role.ballot,
          previousIndex: span.previousIndex,
          previousBallot: span.previousBallot,
          entries: span.entries,
          commitIndex: this.#commitIndex,
        };
        this.#send.push({ to, message });
      }
      if (round !== undefined && isVoter(this.#configuration, to)) {
        const message: Confirm = {
          kind: "confirm",
          ...this.#address(),
          ballot: role.ballot,
          round,
          commitIndex: this.#commitIndex,
        };
        this.#send.push({ to, message });
      }
    }
  }

  // Catching up.

  /** Committed entries from a peer, contiguous from at or below our commit index + 1 (R9). */
  #onCaughtUp(message: CaughtUp): void {
    const first = message.entries[0];
    if (first === undefined || first.index > this.#commitIndex + 1 || !this.#canVote) return;
    // A proposer has everything that is committed; what it lacks is its own to commit.
    if (this.#role.kind === "leading") return;
    const last = message.entries.at(-1)!;
    // Its ballot was elected: an older one of ours is beaten, and no replica holds more than it has promised.
    if (compareBallots(last.ballot, this.#promised) > 0) {
      this.#standAside();
      this.#promise(last.ballot);
    }
    this.#adopt(message.entries);
    this.#commitTo(Math.min(message.commitIndex, last.index));
  }

  // Small things.

  #address(): { partition: PartitionId; epoch: number } {
    return { partition: this.partition, epoch: this.#configuration.epoch };
  }

  #otherVoters(): NodeId[] {
    return votersOf(this.#configuration).filter((nodeId) => nodeId !== this.#self);
  }

  #nextBallot(): Ballot {
    return {
      round: Math.max(this.#roundSeen, this.#promised.round) + 1,
      nodeId: this.#self,
      boot: this.#boot,
    };
  }

  #promise(ballot: Ballot): void {
    if (compareBallots(ballot, this.#promised) <= 0) throw new Error("a promise never goes down");
    this.#promised = ballot;
    this.#roundSeen = Math.max(this.#roundSeen, ballot.round);
    this.#promiseChanged = true;
  }

  /** Someone else leads or tries to. */
  #standAside(): void {
    if (this.#role.kind === "leading") this.#stepDown();
    this.#role = FOLLOWER;
  }

  #stepDown(): void {
    this.#role = FOLLOWER;
    this.#lost = true;
    this.#backOff();
  }

  #giveUp(): void {
    this.#role = FOLLOWER;
    this.#backOff();
  }

  #backOff(): void {
    const [low, high] = this.#settings.backoffMs;
    this.#campaignNotBeforeMs = this.#nowMs + nextBetween(this.#random, low, high);
  }
}
