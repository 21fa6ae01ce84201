/**
 * One replica of one partition's log: an acceptor (acceptor.ts) always, a candidate (campaign.ts) or the proposer
 * (proposer.ts) at times; they share its log, its promise and its outbox. Pure: time comes as an argument, and every
 * effect is returned by `takeOutput`.
 *
 * The intuition: a Multi-Paxos log with Raft's shape. Anyone may take a ballot; whoever wins a majority adopts the most
 * advanced log among the promises (never a union), opens its ballot with a no-op, and appends from there. Entries are
 * accepted in order only, so a majority's match index is a committed prefix.
 *
 * Rejected: unordered per-item registers; a union of log tails has a counter-example (docs/adr/0003).
 *
 * R1 … R36 are the rules of docs/protocol.md; the parts name their sources. Durability contract: see `Output`.
 */
import { BALLOT_NONE, compareBallots, sameBallot, type Ballot } from "../core/ballot.js";
import type { Epoch, LogIndex, NodeId, PartitionId } from "../core/ids.js";
import type { Random } from "../core/random.js";
import type { Configuration } from "../ring/configuration.js";
import { Acceptor } from "./acceptor.js";
import { BallotPromise } from "./ballot-promise.js";
import { Campaign } from "./campaign.js";
import type { LogTail } from "./log-tail.js";
import type { Accepted, AcceptRefused, Confirmed, LogEntry, PartitionMessage, TakeOver } from "./messages.js";
import { Outbox } from "./outbox.js";
import { Proposer, type ProposerOptions } from "./proposer.js";
import { isVoter } from "./quorum.js";
import { ReplicaLog } from "./replica-log.js";
import type { DiskRequest, LogWrite, Outgoing, Output } from "./replica-output.js";
import { DEFAULT_REPLICA_SETTINGS, type ReplicaSettings } from "./replica-settings.js";

const NONE: readonly never[] = [];

export class Replica {
  readonly partition: PartitionId;
  readonly #self: NodeId;
  readonly #settings: ReplicaSettings;
  #configuration: Configuration;
  /** The newest epoch under which this replica, as the proposer, has committed an OPEN (R30); 0 for none. */
  #openedEpoch: Epoch = 0;

  readonly #promise: BallotPromise;
  readonly #log: ReplicaLog;
  readonly #outbox = new Outbox();
  readonly #acceptor: Acceptor;
  readonly #campaign: Campaign;
  /** As long as the ballot is held. Invariant: no campaign is under way then. */
  #proposer: Proposer | undefined;
  readonly #proposerOptions: ProposerOptions;
  #nowMs = 0;

  #mark = 0;
  /** What was the last index, and under which ballot we led, at each write that is not yet durable. */
  #writesInFlight: { mark: number; lastIndex: LogIndex; ballot: Ballot }[] = [];
  #lost = false;

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
    const { partition, self, boot, restored } = options;
    this.partition = partition;
    this.#self = self;
    this.#configuration = options.configuration;
    this.#settings = options.settings ?? DEFAULT_REPLICA_SETTINGS;
    this.#promise = new BallotPromise({ self, boot, ballot: restored.promised });
    this.#log = new ReplicaLog(partition, restored.tail, restored.commitIndex);
    const { random, configuration } = options;
    const parts = { partition, self, settings: this.#settings, log: this.#log, outbox: this.#outbox };
    const promise = this.#promise;
    const standAside = (): void => this.#standAside();
    this.#acceptor = new Acceptor({ ...parts, promise, standAside }, configuration, restored.canVote);
    this.#campaign = new Campaign({ ...parts, promise, random }, configuration);
    this.#proposerOptions = parts;
  }

  // What the driver may look at.

  get configuration(): Configuration {
    return this.#configuration;
  }

  get promised(): Ballot {
    return this.#promise.ballot;
  }

  get commitIndex(): LogIndex {
    return this.#log.commitIndex;
  }

  get lastIndex(): LogIndex {
    return this.#log.lastIndex;
  }

  get lastBallot(): Ballot {
    return this.#log.lastBallot;
  }

  get tail(): LogTail {
    return this.#log.tail;
  }

  get canVote(): boolean {
    return this.#acceptor.canVote;
  }

  get isLeading(): boolean {
    return this.#proposer !== undefined;
  }

  /** True once OPEN is committed and while no hand-over is under way: only then may anything be proposed (R3). */
  get isOpen(): boolean {
    return this.#proposer?.mayPropose(this.#nowMs) === true;
  }

  get isCampaigning(): boolean {
    return this.#campaign.isUnderWay;
  }

  /** The index of the OPEN entry of the ballot held; undefined when none is held. */
  get openIndex(): LogIndex | undefined {
    return this.#proposer?.openIndex;
  }

  /** The newest configuration epoch under which this replica, as the proposer, has committed an OPEN; 0 for none (R30). */
  get openedEpoch(): Epoch {
    return this.#openedEpoch;
  }

  /** How long the current ballot has been held, in milliseconds. */
  leadingForMs(nowMs: number): number {
    return this.#proposer === undefined ? 0 : nowMs - this.#proposer.sinceMs;
  }

  /** The node that this replica last promised; undefined before the first promise, or when that node votes no more. */
  get proposer(): NodeId | undefined {
    return this.#acceptor.proposer;
  }

  /** Who refused the last pre-vote because it still hears from the proposer: a way around a broken link (R12, R13). */
  get loyalVoter(): NodeId | undefined {
    return this.#campaign.loyalVoter;
  }

  /** How far a follower's log is known to match ours; undefined unless leading. */
  matchIndexOf(nodeId: NodeId): LogIndex | undefined {
    return this.#proposer?.matchIndexOf(nodeId);
  }

  // Inputs.

  receive(from: NodeId, message: PartitionMessage, nowMs: number): void {
    this.#nowMs = nowMs;
    switch (message.kind) {
      case "preVote":
        return this.#acceptor.preVote(from, message, nowMs, this.isLeading);
      case "preVoteReply":
        this.#promise.sawRound(message.promised.round);
        return this.#campaign.preVoteReplied(from, message, nowMs);
      case "prepare":
        return this.#acceptor.prepare(from, message, nowMs);
      case "promised":
        this.#promise.sawRound(message.promised.round);
        return this.#leadWith(this.#campaign.promised(from, message, nowMs));
      case "fetch":
        return this.#acceptor.fetch(from, message);
      case "fetched":
        return this.#leadWith(this.#campaign.fetched(from, message, nowMs));
      case "accept":
        return this.#acceptor.accept(from, message, nowMs);
      case "accepted":
        return this.#onAccepted(from, message);
      case "acceptRefused":
        return this.#onAcceptRefused(from, message);
      case "confirm":
        return this.#acceptor.confirm(from, message, nowMs);
      case "confirmed":
        return this.#onConfirmed(from, message);
      case "takeOver":
        return this.#onTakeOver(message);
      case "caughtUp":
        // A proposer has everything that is committed; what it lacks is its own to commit.
        return this.isLeading ? undefined : this.#acceptor.caughtUp(message);
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
    const isBusy = this.isLeading || this.isCampaigning;
    if (isBusy || !this.canVote || !isVoter(this.#configuration, this.#self)) return;
    if (options.skipPreVote === true) this.#campaign.prepare(this.#configuration, nowMs);
    else this.#campaign.begin(this.#configuration, nowMs);
  }

  /** Appends an entry under the ballot held. Returns its index; undefined when this replica may not propose now. */
  propose(bytes: Uint8Array): LogIndex | undefined {
    return this.isOpen ? this.#proposer!.propose(bytes) : undefined;
  }

  /**
   * Asks that a read be confirmed (R7). It becomes ready when a majority has confirmed the ballot after this call and
   * `dependsOn` is committed. False: this replica may not serve it.
   */
  requestRead(id: number, dependsOn: LogIndex): boolean {
    if (this.#proposer?.isOpen !== true) return false;
    this.#proposer.requestRead(id, dependsOn);
    return true;
  }

  /** The write with this mark, and every earlier one, is on stable storage. */
  persisted(mark: number, nowMs: number): void {
    this.#nowMs = nowMs;
    const proposer = this.#proposer;
    while (this.#writesInFlight.length > 0 && this.#writesInFlight[0]!.mark <= mark) {
      const { ballot, lastIndex } = this.#writesInFlight.shift()!;
      if (proposer !== undefined && sameBallot(ballot, proposer.ballot)) proposer.persisted(lastIndex);
    }
    if (proposer !== undefined) this.#advanceCommit(proposer);
    else this.#leadWith(this.#campaign.persisted(mark, nowMs));
  }

  /** To be called every 50 to 100 ms while anything is under way, and at least every second. */
  tick(nowMs: number): void {
    this.#nowMs = nowMs;
    if (this.#proposer === undefined) this.#campaign.tick(nowMs);
    else if (!this.#proposer.tick(nowMs)) this.#stepDown();
  }

  /** The link to a peer came up or broke. */
  linkChanged(peer: NodeId, up: boolean): void {
    if (up) this.#proposer?.linkCameUp(peer);
    else this.#acceptor.linkBroke(peer);
  }

  /** Hands the ballot over to a follower that is up to date; false when it is not, or nothing is held. */
  handOver(to: NodeId, nowMs: number): boolean {
    this.#nowMs = nowMs;
    if (this.#proposer?.fallSilentFor(to, nowMs) !== true) return false;
    this.#outbox.send(to, { kind: "takeOver", ...this.#address(), ballot: this.#proposer.ballot });
    return true;
  }

  /**
   * Gives up the ballot that this replica holds, or last promised itself, whatever is in flight, and asks `to` to take
   * one: this replica's disk does not answer. To be repeated until another ballot was promised; the message may be lost.
   */
  abdicate(to: NodeId, nowMs: number): void {
    this.#nowMs = nowMs;
    if (this.isLeading) this.#stepDown();
    const { ballot } = this.#promise;
    if (ballot.nodeId !== this.#self || ballot.round === 0) return;
    this.#outbox.send(to, { kind: "takeOver", ...this.#address(), ballot });
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
    this.#acceptor.configure(configuration);
    const proposer = this.#proposer;
    if (proposer !== undefined) {
      if (!isVoter(configuration, this.#self)) return this.#stepDown();
      proposer.configure(configuration, nowMs);
      this.#advanceCommit(proposer);
    } else if (this.isCampaigning && configuration.epoch > epoch) {
      this.#campaign.giveUp(nowMs);
    }
  }

  /** A transfer replaced everything up to `index`; the log goes on after it (R18). */
  installed(index: LogIndex, ballot: Ballot): void {
    this.#log.reset(index, ballot);
    this.promiseAtLeast(ballot);
    this.#acceptor.regainVote();
  }

  /**
   * Takes over a promise that is at least as high as the one that this replica cannot remember (R16). Without a vote
   * nothing depends on it yet; it is on disk before `installed` gives the vote back.
   */
  promiseAtLeast(ballot: Ballot): void {
    if (compareBallots(ballot, this.promised) > 0) this.#promise.raise(ballot);
  }

  /**
   * From now on this replica has no say, until `installed` (R16). What it had in hand must not reach the disk any more,
   * where other data take its place.
   */
  forget(): void {
    this.#acceptor.loseVote();
    this.#log.forget();
    this.#outbox.dropAfterWrite();
    this.#standAside();
  }

  /** Whether a follower has not been told the commit index; it goes with the next entries or after `tellCommit`. */
  get hasUntoldCommit(): boolean {
    return this.#proposer?.hasUntoldCommit === true;
  }

  /** No entries came along to carry the commit index: it is to be sent by itself. */
  tellCommit(): void {
    this.#proposer?.tellCommit();
  }

  /** False: `takeOutput` would answer with nothing. */
  get hasOutput(): boolean {
    return (
      this.isLeading ||
      this.isCampaigning ||
      this.#log.isChanged ||
      this.#log.hasCommitted ||
      !this.#outbox.isEmpty ||
      this.#acceptor.hasDiskRequests ||
      this.#promise.isChanged ||
      this.#lost
    );
  }

  /** Takes everything that is to be done since the last call. */
  takeOutput(): Output {
    const proposer = this.#proposer;
    proposer?.sendToFollowers(this.#nowMs);
    let write: LogWrite | undefined;
    if (this.#log.isChanged || this.#promise.isChanged) {
      write = this.#log.takeWrite(++this.#mark, this.#promise.takeChange());
      const ballot = proposer?.ballot ?? BALLOT_NONE;
      this.#writesInFlight.push({ mark: write.mark, lastIndex: this.#log.lastIndex, ballot });
      this.#campaign.wrote(write.mark);
    }
    const output: Output = {
      write,
      send: this.#outbox.takeAtOnce(),
      sendAfterWrite: this.#outbox.takeAfterWrite(),
      committed: this.#log.takeCommitted(),
      readsReady: proposer?.takeReadsReady() ?? NONE,
      lost: this.#lost,
      diskRequests: this.#acceptor.takeDiskRequests(),
    };
    this.#lost = false;
    return output;
  }

  /** The answer to a Fetch whose entries the driver read from disk; undefined when the promise has moved on. */
  fetchedFrom(request: DiskRequest, entries: readonly LogEntry[], trimmed: boolean): Outgoing | undefined {
    return this.#acceptor.fetchedFrom(request, entries, trimmed);
  }

  /**
   * Forgets log that is applied: all that every replica has, and of what a replica lacks the oldest beyond the bound on
   * memory; it is on disk.
   */
  releaseTail(appliedIndex: LogIndex): void {
    if (this.#proposer !== undefined) this.#log.learnMatched(this.#proposer.matchedEverywhere);
    this.#log.release(appliedIndex, this.#settings.tailBytesMax);
  }

  // Proposing.

  #onTakeOver(message: TakeOver): void {
    this.#promise.sawRound(message.ballot.round);
    if (sameBallot(message.ballot, this.promised)) this.campaign(this.#nowMs, { skipPreVote: true });
  }

  #leadWith(won: Ballot | undefined): void {
    if (won === undefined) return;
    this.#proposer = new Proposer(this.#proposerOptions, this.#configuration, won, this.#nowMs);
  }

  #onAccepted(from: NodeId, message: Accepted): void {
    const proposer = this.#proposerWith(message.ballot);
    if (proposer === undefined) return;
    proposer.accepted(from, message, this.#nowMs);
    this.#advanceCommit(proposer);
  }

  #onAcceptRefused(from: NodeId, message: AcceptRefused): void {
    this.#promise.sawRound(message.promised.round);
    const proposer = this.#proposerWith(message.ballot);
    if (proposer?.refused(from, message, this.#nowMs) === false) this.#stepDown();
  }

  #onConfirmed(from: NodeId, message: Confirmed): void {
    this.#proposerWith(message.ballot)?.confirmed(from, message, this.#nowMs);
  }

  #proposerWith(ballot: Ballot): Proposer | undefined {
    const proposer = this.#proposer;
    return proposer !== undefined && sameBallot(proposer.ballot, ballot) ? proposer : undefined;
  }

  #advanceCommit(proposer: Proposer): void {
    proposer.advanceCommit();
    if (proposer.hasOpenedEpoch) this.#openedEpoch = this.#configuration.epoch;
  }

  #address(): { partition: PartitionId; epoch: number } {
    return { partition: this.partition, epoch: this.#configuration.epoch };
  }

  /** Someone else leads or tries to. */
  #standAside(): void {
    if (this.#proposer !== undefined) this.#stepDown();
    this.#campaign.end();
  }

  #stepDown(): void {
    this.#proposer = undefined;
    this.#lost = true;
    this.#campaign.backOff(this.#nowMs);
  }
}
