/**
 * How a replica takes a ballot: asks the voters whether they still hear from a proposer (pre-vote, R12), persists a ballot
 * of its own, has a majority promise it (R1), and makes its log that of the promiser whose log is the most advanced (R2).
 * Whoever leads then goes on in proposer.ts.
 *
 * Sources: Lamport, "Paxos Made Simple", section 2.2 (phase 1); Ongaro's thesis, section 9.6 (pre-vote).
 */
import { compareBallots, sameBallot, type Ballot } from "../core/ballot.js";
import type { Epoch, LogIndex, NodeId, PartitionId } from "../core/ids.js";
import { nextBetween, type Random } from "../core/random.js";
import { votersOf, type Configuration } from "../ring/configuration.js";
import type { BallotPromise } from "./ballot-promise.js";
import type { Fetched, PreVoteReply, Promised } from "./messages.js";
import type { Outbox } from "./outbox.js";
import { Tally } from "./quorum.js";
import type { ReplicaLog } from "./replica-log.js";
import type { ReplicaSettings } from "./replica-settings.js";

/** The end of a promiser's log. */
interface LogEnd {
  readonly lastBallot: Ballot;
  readonly lastIndex: LogIndex;
}

type Stage =
  | { readonly kind: "none" }
  | { readonly kind: "asking"; readonly ballot: Ballot; readonly tally: Tally; readonly sinceMs: number }
  | {
      readonly kind: "preparing";
      readonly ballot: Ballot;
      /** The mark of the write that makes our own promise durable: it counts only then (R1). Unknown until it is taken. */
      ownMark: number | undefined;
      readonly promises: Map<NodeId, LogEnd>;
      readonly tally: Tally;
      readonly sinceMs: number;
    }
  | {
      readonly kind: "fetching";
      readonly ballot: Ballot;
      readonly source: NodeId;
      readonly sinceMs: number;
    };

const NONE: Stage = { kind: "none" };

export interface CampaignOptions {
  readonly partition: PartitionId;
  readonly self: NodeId;
  readonly random: Random;
  readonly settings: Pick<ReplicaSettings, "campaignMs" | "backoffMs">;
  readonly log: ReplicaLog;
  readonly promise: BallotPromise;
  readonly outbox: Outbox;
}

/** Where an input decides the matter, it returns the ballot that was won: this replica leads now, and must open it (R3). */
export class Campaign {
  readonly #self: NodeId;
  readonly #random: Random;
  readonly #settings: Pick<ReplicaSettings, "campaignMs" | "backoffMs">;
  readonly #log: ReplicaLog;
  readonly #promise: BallotPromise;
  readonly #outbox: Outbox;
  readonly #partition: PartitionId;
  /** That of the attempt under way: with a newer epoch it is given up. */
  #configuration: Configuration;
  #stage: Stage = NONE;
  #notBeforeMs = -Infinity;
  #loyalVoter: NodeId | undefined;

  constructor(options: CampaignOptions, configuration: Configuration) {
    this.#self = options.self;
    this.#random = options.random;
    this.#settings = options.settings;
    this.#log = options.log;
    this.#promise = options.promise;
    this.#outbox = options.outbox;
    this.#partition = options.partition;
    this.#configuration = configuration;
  }

  get isUnderWay(): boolean {
    return this.#stage !== NONE;
  }

  /** Who refused the last pre-vote because it still hears from the proposer: a way around a broken link (R12, R13). */
  get loyalVoter(): NodeId | undefined {
    return this.#loyalVoter;
  }

  /** Begins, unless the last attempt failed too recently. Not to be called while one is under way. */
  begin(configuration: Configuration, nowMs: number): void {
    if (nowMs < this.#notBeforeMs) return;
    this.#configuration = configuration;
    const ballot = this.#promise.next();
    this.#loyalVoter = undefined;
    const tally = new Tally(configuration);
    this.#stage = { kind: "asking", ballot, tally, sinceMs: nowMs };
    tally.add(this.#self, true);
    for (const to of this.#otherVoters())
      this.#outbox.send(to, { kind: "preVote", ...this.#address(), ballot });
    this.#decidePreVote(nowMs);
  }

  /**
   * Begins without a pre-vote, at once: the proposer itself told us to take over. R1: our own promise is persisted before
   * anyone is asked.
   */
  prepare(configuration: Configuration, nowMs: number): void {
    this.#configuration = configuration;
    const ballot = this.#promise.next();
    this.#promise.raise(ballot);
    this.#stage = {
      kind: "preparing",
      ballot,
      ownMark: undefined,
      promises: new Map(),
      tally: new Tally(configuration),
      sinceMs: nowMs,
    };
    for (const to of this.#otherVoters())
      this.#outbox.sendAfterWrite(to, { kind: "prepare", ...this.#address(), ballot });
  }

  preVoteReplied(from: NodeId, message: PreVoteReply, nowMs: number): void {
    const stage = this.#stage;
    if (stage.kind !== "asking" || !sameBallot(stage.ballot, message.ballot)) return;
    if (!message.granted) this.#loyalVoter = from;
    stage.tally.add(from, message.granted);
    this.#decidePreVote(nowMs);
  }

  promised(from: NodeId, message: Promised, nowMs: number): Ballot | undefined {
    const stage = this.#stage;
    if (stage.kind !== "preparing" || !sameBallot(stage.ballot, message.ballot)) return undefined;
    stage.tally.add(from, message.granted);
    if (message.granted)
      stage.promises.set(from, { lastBallot: message.lastBallot, lastIndex: message.lastIndex });
    return this.#decidePrepare(nowMs);
  }

  /** A write with this mark was taken to be made durable. */
  wrote(mark: number): void {
    if (this.#stage.kind === "preparing") this.#stage.ownMark ??= mark;
  }

  /** The write with this mark, and every earlier one, is durable: our own promise may count now. */
  persisted(mark: number, nowMs: number): Ballot | undefined {
    const stage = this.#stage;
    if (stage.kind !== "preparing" || stage.ownMark === undefined || mark < stage.ownMark) return undefined;
    if (stage.promises.has(this.#self)) return undefined;
    stage.promises.set(this.#self, this.#ownEnd());
    stage.tally.add(this.#self, true);
    return this.#decidePrepare(nowMs);
  }

  /** Entries of the log that is to be adopted. */
  fetched(from: NodeId, message: Fetched, nowMs: number): Ballot | undefined {
    const stage = this.#stage;
    if (stage.kind !== "fetching" || stage.source !== from || !sameBallot(stage.ballot, message.ballot))
      return undefined;
    const { ballot } = stage;
    // Nothing, although there is something: it was trimmed while it was being read.
    const trimmed = message.entries.length === 0 && message.lastIndex > this.#log.commitIndex;
    if (message.trimmed || trimmed) {
      // Only a transfer can help us; the other one has everything and may lead.
      this.#outbox.send(from, { kind: "takeOver", ...this.#address(), ballot });
      this.giveUp(nowMs);
      return undefined;
    }
    this.#log.adopt(message.entries);
    const lastFetched = message.entries.at(-1)?.index ?? message.lastIndex;
    if (lastFetched < message.lastIndex) {
      this.#fetch(from, ballot, lastFetched + 1);
      return undefined;
    }
    // What we have beyond the adopted log was never committed (R2).
    if (this.#log.lastIndex > message.lastIndex) this.#log.truncate(message.lastIndex + 1);
    return this.#won(ballot);
  }

  /** Gives up what has lasted too long. */
  tick(nowMs: number): void {
    if (this.#stage.kind !== "none" && nowMs - this.#stage.sinceMs > this.#settings.campaignMs)
      this.giveUp(nowMs);
  }

  /** Ends the attempt, and begins no other for a while. */
  giveUp(nowMs: number): void {
    this.#stage = NONE;
    this.backOff(nowMs);
  }

  /** Ends the attempt, if one is under way. */
  end(): void {
    this.#stage = NONE;
  }

  /** Begins none for a random while: others are to have their chance. */
  backOff(nowMs: number): void {
    const [low, high] = this.#settings.backoffMs;
    this.#notBeforeMs = nowMs + nextBetween(this.#random, low, high);
  }

  #decidePreVote(nowMs: number): void {
    if (this.#stage.kind !== "asking") return;
    const { outcome } = this.#stage.tally;
    if (outcome === "won") this.prepare(this.#configuration, nowMs);
    else if (outcome === "lost") this.giveUp(nowMs);
  }

  /** R2: the log of the promiser with the greatest (last ballot, last index), never a union. */
  #decidePrepare(nowMs: number): Ballot | undefined {
    const stage = this.#stage;
    if (stage.kind !== "preparing") return undefined;
    const { ballot, promises } = stage;
    const { outcome } = stage.tally;
    if (outcome === "lost") {
      this.giveUp(nowMs);
      return undefined;
    }
    if (outcome === "open" || !promises.has(this.#self)) return undefined;
    let best = this.#self;
    let bestLog = this.#ownEnd();
    for (const [nodeId, log] of promises) {
      if (nodeId === this.#self) continue;
      const order = compareBallots(log.lastBallot, bestLog.lastBallot) || log.lastIndex - bestLog.lastIndex;
      if (order > 0) {
        best = nodeId;
        bestLog = log;
      }
    }
    if (best === this.#self) return this.#won(ballot);
    this.#stage = { kind: "fetching", ballot, source: best, sinceMs: nowMs };
    this.#fetch(best, ballot, this.#log.commitIndex + 1);
    return undefined;
  }

  #won(ballot: Ballot): Ballot {
    this.#stage = NONE;
    return ballot;
  }

  #fetch(from: NodeId, ballot: Ballot, fromIndex: LogIndex): void {
    this.#outbox.send(from, { kind: "fetch", ...this.#address(), ballot, fromIndex });
  }

  #ownEnd(): LogEnd {
    return { lastBallot: this.#log.lastBallot, lastIndex: this.#log.lastIndex };
  }

  #otherVoters(): NodeId[] {
    return votersOf(this.#configuration).filter((nodeId) => nodeId !== this.#self);
  }

  #address(): { partition: PartitionId; epoch: Epoch } {
    return { partition: this.#partition, epoch: this.#configuration.epoch };
  }
}
