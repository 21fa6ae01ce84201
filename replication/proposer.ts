/**
 * A replica that holds the ballot: opens it, appends entries, streams them to the others, and counts who has them. It
 * lives as long as the ballot is held.
 *
 * Sources: Lamport, "Paxos Made Simple", section 2.2 (phase 2); Ongaro, "In Search of an Understandable Consensus
 * Algorithm", section 5.4.2 (why nothing older counts before OPEN), and his thesis, section 6.4 (read index).
 */
import { compareBallots, type Ballot } from "../core/ballot.js";
import type { LogIndex, NodeId, PartitionId } from "../core/ids.js";
import { isQuorum, votersOf, type Configuration } from "../ring/configuration.js";
import { OPEN_ENTRY_BYTES } from "./entry.js";
import { FollowerProgress } from "./follower-progress.js";
import type { Accepted, AcceptRefused, Confirmed } from "./messages.js";
import type { Outbox } from "./outbox.js";
import { isVoter, quorumReached } from "./quorum.js";
import { ReadRounds } from "./read-rounds.js";
import type { ReplicaLog } from "./replica-log.js";
import type { Output } from "./replica-output.js";
import type { ReplicaSettings } from "./replica-settings.js";

const NONE: readonly never[] = [];

export interface ProposerOptions {
  readonly partition: PartitionId;
  readonly self: NodeId;
  readonly settings: ReplicaSettings;
  readonly log: ReplicaLog;
  readonly outbox: Outbox;
}

export class Proposer {
  readonly ballot: Ballot;
  /** The index of the OPEN entry of the ballot. */
  readonly openIndex: LogIndex;
  readonly sinceMs: number;
  readonly #partition: PartitionId;
  readonly #self: NodeId;
  readonly #settings: ReplicaSettings;
  readonly #log: ReplicaLog;
  readonly #outbox: Outbox;
  #configuration: Configuration;
  /** The first entry proposed under the present configuration: an OPEN. */
  #configuredIndex: LogIndex;
  readonly #followers = new Map<NodeId, FollowerProgress>();
  readonly #reads = new ReadRounds();
  /** How much of our own log under this ballot is durable. */
  #selfMatch: LogIndex = 0;
  /** While handing over, nothing new is proposed until this moment. */
  #silentUntilMs = -Infinity;
  /** Since when there has been work in hand without a pause. */
  #workingSinceMs: number | undefined;
  /** The followers are to be told the commit index even if there is nothing else to send. */
  #tellCommit = false;

  /** R3: OPEN goes first, and nothing counts as committed before it is. */
  constructor(options: ProposerOptions, configuration: Configuration, ballot: Ballot, nowMs: number) {
    this.#partition = options.partition;
    this.#self = options.self;
    this.#settings = options.settings;
    this.#log = options.log;
    this.#outbox = options.outbox;
    this.#configuration = configuration;
    this.ballot = ballot;
    this.sinceMs = nowMs;
    this.openIndex = this.#log.append(ballot, OPEN_ENTRY_BYTES);
    this.#configuredIndex = this.openIndex;
    this.#followEveryone(nowMs);
  }

  /** True once OPEN is committed: only then is anything answered. */
  get isOpen(): boolean {
    return this.#log.commitIndex >= this.openIndex;
  }

  /** False while a hand-over is under way, and before OPEN is committed. */
  mayPropose(nowMs: number): boolean {
    return this.isOpen && nowMs >= this.#silentUntilMs;
  }

  /** Whether the OPEN of the present configuration is committed (R30). */
  get hasOpenedEpoch(): boolean {
    return this.#log.commitIndex >= this.#configuredIndex;
  }

  /** Appends an entry. Returns its index. */
  propose(bytes: Uint8Array): LogIndex {
    return this.#log.append(this.ballot, bytes);
  }

  /** See `Replica.requestRead`. Only when the ballot is open. */
  requestRead(id: number, dependsOn: LogIndex): void {
    this.#reads.request({ id, index: Math.max(this.#log.commitIndex, dependsOn) });
  }

  /** Our own log under this ballot is durable up to `index`. */
  persisted(index: LogIndex): void {
    this.#selfMatch = Math.max(this.#selfMatch, index);
  }

  accepted(from: NodeId, message: Accepted, nowMs: number): void {
    this.#followers.get(from)?.accepted(message.matchIndex, nowMs);
  }

  /** False: the ballot is beaten. */
  refused(from: NodeId, message: AcceptRefused, nowMs: number): boolean {
    if (compareBallots(message.promised, this.ballot) > 0) return false;
    this.#followers.get(from)?.refused(message.nextIndex, this.#log.lastIndex, nowMs);
    return true;
  }

  confirmed(from: NodeId, message: Confirmed, nowMs: number): void {
    this.#followers.get(from)?.confirmed(message.round, nowMs);
  }

  /** A majority's match index is a committed prefix, from OPEN on (R3). */
  advanceCommit(): void {
    const reached = quorumReached(this.#configuration, (nodeId) =>
      nodeId === this.#self ? this.#selfMatch : (this.#followers.get(nodeId)?.matchIndex ?? 0),
    );
    if (reached >= this.openIndex) this.#log.commitTo(reached);
  }

  /** Resends what was not answered. False: no majority has answered for too long (R13). */
  tick(nowMs: number): boolean {
    const { resendMs, quorumSilentMs } = this.#settings;
    for (const follower of this.#followers.values()) follower.tick(nowMs, resendMs);
    this.#reads.tick(nowMs, resendMs);
    const isWorking = this.#log.lastIndex > this.#log.commitIndex || this.#reads.waiting;
    if (!isWorking) {
      this.#workingSinceMs = undefined;
      return true;
    }
    this.#workingSinceMs ??= nowMs;
    const silentSince = nowMs - quorumSilentMs;
    const heard = (nodeId: NodeId): boolean =>
      nodeId === this.#self || (this.#followers.get(nodeId)?.heardMs ?? -Infinity) > silentSince;
    return this.#workingSinceMs >= silentSince || isQuorum(this.#configuration, heard);
  }

  /** The link to a follower came up anew. */
  linkCameUp(peer: NodeId): void {
    this.#followers.get(peer)?.restart();
  }

  /** Proposes nothing for a while, so that a follower that is up to date can take over. False: this one is not. */
  fallSilentFor(to: NodeId, nowMs: number): boolean {
    const { commitIndex, lastIndex } = this.#log;
    if (!this.mayPropose(nowMs) || this.matchIndexOf(to) !== lastIndex || commitIndex !== lastIndex)
      return false;
    this.#silentUntilMs = nowMs + this.#settings.campaignMs / 2;
    return true;
  }

  /** A newer configuration in which this replica votes, or the same epoch with other learners (see `Replica.configure`). */
  configure(configuration: Configuration, nowMs: number): void {
    const { epoch } = this.#configuration;
    this.#configuration = configuration;
    this.#followEveryone(nowMs);
    if (configuration.epoch === epoch) return;
    for (const follower of this.#followers.values()) follower.reconfigured();
    this.#reads.sendAgain();
    this.#configuredIndex = this.#log.append(this.ballot, OPEN_ENTRY_BYTES);
  }

  /** How far a follower's log is known to match ours. */
  matchIndexOf(nodeId: NodeId): LogIndex | undefined {
    return this.#followers.get(nodeId)?.matchIndex;
  }

  /** Up to here every replica's log is known to equal ours. */
  get matchedEverywhere(): LogIndex {
    let index = this.#selfMatch;
    for (const { matchIndex } of this.#followers.values()) if (matchIndex < index) index = matchIndex;
    return index;
  }

  /** Whether a follower has not been told the commit index; it goes with the next entries or after `tellCommit`. */
  get hasUntoldCommit(): boolean {
    for (const follower of this.#followers.values())
      if (follower.isUntold(this.#log.commitIndex)) return true;
    return false;
  }

  /** No entries came along to carry the commit index: it is to be sent by itself. */
  tellCommit(): void {
    this.#tellCommit = true;
  }

  /** Puts into the outbox what the followers need now, and a read round for all reads that wait. */
  sendToFollowers(nowMs: number): void {
    const { epoch } = this.#configuration;
    const { commitIndex, tail } = this.#log;
    const { ballot } = this;
    const round = this.#reads.seal(nowMs);
    const { matchedEverywhere } = this;
    const commit = { commitIndex, tell: this.#tellCommit };
    this.#tellCommit = false;
    for (const [to, follower] of this.#followers) {
      for (const { previousIndex, previousBallot, entries } of follower.next(
        tail,
        this.#settings,
        nowMs,
        commit,
      )) {
        this.#outbox.send(to, {
          kind: "accept",
          partition: this.#partition,
          epoch,
          ballot,
          previousIndex,
          previousBallot,
          entries,
          commitIndex,
          matchedEverywhere,
        });
      }
      if (round !== undefined && isVoter(this.#configuration, to))
        this.#outbox.send(to, {
          kind: "confirm",
          partition: this.#partition,
          epoch,
          ballot,
          round,
          commitIndex,
        });
    }
  }

  /** Reads whose round a majority has confirmed, and that depend on nothing that is not committed (R7). */
  takeReadsReady(): Output["readsReady"] {
    if (!this.#reads.any) return NONE;
    const confirmedRound = quorumReached(this.#configuration, (nodeId) =>
      nodeId === this.#self ? Infinity : (this.#followers.get(nodeId)?.confirmedRound ?? 0),
    );
    return this.#reads.takeReady(confirmedRound, this.#log.commitIndex);
  }

  #followEveryone(nowMs: number): void {
    const others = [...votersOf(this.#configuration), ...this.#configuration.learners].filter(
      (id) => id !== this.#self,
    );
    for (const nodeId of this.#followers.keys()) if (!others.includes(nodeId)) this.#followers.delete(nodeId);
    for (const nodeId of others) {
      if (!this.#followers.has(nodeId))
        this.#followers.set(nodeId, new FollowerProgress(this.openIndex, nowMs));
    }
  }
}
