/**
 * All replicas of one node, and the way to every partition of the cluster: takes requests, sends them to the replica
 * that can answer, tries again elsewhere while that is safe, and batches what all partitions write in a turn.
 */
import type { Clock } from "../core/clock.js";
import { CoveyError, quorumUnavailable, throttled, unknownOutcome } from "../core/errors.js";
import type { LogIndex, NodeId, PartitionId } from "../core/ids.js";
import { nextBetween, type Random } from "../core/random.js";
import type { Family, Store } from "../storage/store.js";
import type { Attempt, Settle } from "./attempt.js";
import { CatchUpSlots } from "./catch-up-driver.js";
import { Forwards, replyOf } from "./forwards.js";
import { HandoffCounters } from "./handoff-counters.js";
import { IntegrityCounters, type Corruption } from "./integrity.js";
import type { PartitionMachine } from "./machine.js";
import { HeldMessages } from "./held-messages.js";
import type { Hints } from "./log-keeper-driver.js";
import type {
  CatchUp,
  Digest,
  Forward,
  HintRequest,
  HintsAnswer,
  PartitionMessage,
  PeerMessage,
} from "./messages.js";
import { Pace } from "./pace-driver.js";
import { QuorumReads, type QuorumReadCounters, type WatchedRead } from "./quorum-reads-driver.js";
import { PartitionDriver, type NodeContext, type OnApplied } from "./partition-driver.js";
import type { Partitions, ReadOptions, WriteOptions } from "./partitions.js";
import { isReplica } from "./quorum.js";
import { majorityOf, votersOf, type Configuration } from "../ring/configuration.js";
import { amnesiac, isBlank, restorePartition } from "./restore-driver.js";
import { resign } from "./resignation-driver.js";
import { anyReplicaOf, proposerOf, type RoutingView } from "./routing.js";
import { ScrubDriver, type ScrubReport } from "./scrub-driver.js";
import type { ReplicationSettings } from "./settings.js";
import type { Transport } from "./transport.js";
import { StandIns, type Neighbourhood } from "./stand-ins-driver.js";
import { Turn } from "./turn.js";

/** How often a request may be passed on before it goes back to its coordinator (R12). */
const HOPS = 2;
const MAINTAIN_MS = 1_000;
/** Digests hold what is new; this often they hold everything, for a peer that lost one or opened its replica after it. */
const WHOLE_DIGEST_MS = 5_000;
/** A digest may be lost while its link stays up, so what did not change is told again after so long. */
const TELL_AGAIN_MS = 3_000;
/** Every key of a column family: the first byte is the kind of record. */
const WHOLE_FAMILY = { gte: Uint8Array.of(0), lt: Uint8Array.of(0xff) };

export interface ReplicationOptions {
  readonly self: NodeId;
  readonly boot: number;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly transport: Transport;
  readonly settings: ReplicationSettings;
  /** The meaning of the partitions' commands, and of the system group's. */
  readonly machine: PartitionMachine;
  readonly systemMachine: PartitionMachine;
  /** Configurations by partition number; the last one is the system group's. */
  readonly configurations: readonly Configuration[];
  /** Without it this node stands in for nobody. */
  readonly neighbourhood?: Neighbourhood;
  /** The node must stop: the store failed or an invariant broke (R15). Called at most once. */
  readonly onFailure: (error: unknown) => void;
  /** The system group's state changed on this node. */
  readonly onSystemApplied?: OnApplied;
  /** Something on this node's disk, or on that of a peer whose replica was compared with ours, is not what it should be. */
  readonly onCorruption?: (found: Corruption) => void;
  /** Whether the store may have forgotten what it had synced: then its replicas have no vote until they are rebuilt (R16). */
  readonly distrusted?: () => boolean;
  /** Whether the disk has not answered for a while. Default: it always answers. */
  readonly diskStalled?: () => boolean;
  /** A peer named a newer configuration epoch than ours for this partition, or we did to it. */
  readonly onEpochMismatch?: (peer: NodeId, partition: PartitionId, theirEpoch: number) => void;
}

interface Request {
  readonly partition: PartitionId;
  readonly operation: Forward["operation"];
  readonly consistency: Forward["consistency"];
  readonly payload: Uint8Array;
  readonly operationId: string;
  readonly retry: boolean;
  readonly deadlineMs: number;
}

export class ReplicationDriver implements Partitions {
  readonly partitionCount: number;
  readonly counters = new IntegrityCounters();
  readonly handoff = new HandoffCounters();
  readonly #options: ReplicationOptions;
  readonly #context: NodeContext;
  readonly #drivers = new Map<PartitionId, PartitionDriver>();
  readonly #scrub: ScrubDriver;
  readonly #quorumReads: QuorumReads;
  readonly #standIns: StandIns | undefined;
  #configurations: Configuration[];
  readonly #forwards: Forwards;
  readonly #routing: RoutingView;
  /** The proposer of partitions that this node does not hold, as last heard. */
  readonly #proposerHints = new Map<PartitionId, NodeId>();
  /** What each peer last told of how far it has applied, by partition. */
  readonly #appliedByPeer = new Map<NodeId, Map<PartitionId, LogIndex>>();
  /** What each peer was last told, by partition: only changes are sent. */
  readonly #told = new Map<NodeId, Map<PartitionId, LogIndex>>();
  readonly #held = new HeldMessages();
  readonly #awake = new Set<PartitionDriver>();
  readonly #untold = new Set<PartitionDriver>();
  #turnScheduled = false;
  /** Durable writes on their way to the disk. */
  #writing = 0;
  /** Ends the wait of a turn that gathers while the disk works; undefined when none does. */
  #openGate: (() => void) | undefined;
  readonly #stopTimers: (() => void)[] = [];
  #lastOperation = 0;
  #failed = false;
  #stopped = false;
  /** Once this node has resigned: whether another one may lead in its place. */
  #successor: ((nodeId: NodeId) => boolean) | undefined;
  #nextMaintainMs = 0;
  #nextDigestMs = 0;
  #nextWholeDigestMs = 0;
  #tellAgainMs = TELL_AGAIN_MS;

  constructor(options: ReplicationOptions) {
    this.#options = options;
    this.#configurations = [...options.configurations];
    this.partitionCount = options.configurations.length - 1;
    this.#forwards = new Forwards(options.settings.forwardsMax, options.boot);
    this.#routing = { self: options.self, isReachable: (nodeId) => options.transport.isLinked(nodeId) };
    this.#context = {
      self: options.self,
      boot: options.boot,
      store: options.store,
      clock: options.clock,
      random: options.random,
      transport: options.transport,
      settings: options.settings,
      catchUpSlots: new CatchUpSlots(options.settings.catchUpsMax),
      catchUpPace: new Pace(options.clock, options.settings.catchUpBytesPerSecond),
      handoff: this.handoff,
      scrubPace: new Pace(options.clock, options.settings.scrubBytesPerSecond),
      counters: this.counters,
      yields: (configuration) =>
        options.diskStalled?.() === true ||
        (this.#successor !== undefined && votersOf(configuration).some(this.#successor)),
      onCorruption: (found) => options.onCorruption?.(found),
      wake: (driver) => this.#wake(driver),
      wakeLater: (driver) => this.#wakeLater(driver),
      fail: (error) => this.#fail(error),
    };
    this.#scrub = new ScrubDriver(this.#context, () => this.#drivers.values());
    const { neighbourhood } = options;
    if (neighbourhood !== undefined) {
      this.#standIns = new StandIns({
        context: this.#context,
        neighbourhood,
        configurations: () => this.#configurations.slice(0, this.partitionCount),
        driverOf: (partition) => this.driverOf(partition),
        appliedBy: (peer, partition) => this.appliedBy(peer, partition),
      });
    }
    this.#quorumReads = new QuorumReads({
      context: this.#context,
      configurationOf: (partition) => this.configurationOf(partition),
      driverOf: (partition) => this.driverOf(partition),
    });
  }

  /** Reads this node's replicas from disk and begins. */
  async start(): Promise<void> {
    const { clock, settings } = this.#options;
    await Promise.all(this.#configurations.map((_, partition) => this.#open(partition)));
    await this.#standIns?.start();
    this.#stopTimers.push(clock.every(settings.tickMs, () => this.#tick()));
  }

  /**
   * The node is about to stop: from now on it leads nothing that others can lead, and passes requests on to them.
   * Resolves when its ballots are given away, or after `timeoutMs`. `isLeaving` tells of nodes that are about to stop too.
   */
  resign(isLeaving: (nodeId: NodeId) => boolean, timeoutMs: number): Promise<void> {
    const { self, clock, transport } = this.#options;
    const isCandidate = (nodeId: NodeId): boolean =>
      nodeId !== self && transport.isLinked(nodeId) && !isLeaving(nodeId);
    this.#successor = isCandidate;
    return resign({ self, clock, drivers: () => this.#drivers.values(), isCandidate, timeoutMs });
  }

  /** Ends timers, and answers what is under way. Does not close the store. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const stop of this.#stopTimers.splice(0)) stop();
    this.#forwards.expire(Infinity);
    this.#quorumReads.stop();
    this.#standIns?.stop();
    for (const driver of this.#drivers.values()) driver.tick(Infinity);
    await this.#scrub.stop();
  }

  get quorumReads(): QuorumReadCounters {
    return this.#quorumReads.counters;
  }

  get systemPartition(): PartitionId {
    return this.partitionCount;
  }

  /** This node's replica of a partition, if it holds one. */
  driverOf(partition: PartitionId): PartitionDriver | undefined {
    return this.#drivers.get(partition);
  }

  drivers(): IterableIterator<PartitionDriver> {
    return this.#drivers.values();
  }

  configurationOf(partition: PartitionId): Configuration {
    return this.#configurations[partition]!;
  }

  /** The node believed to lead a partition; undefined when nobody does as far as is known here. */
  proposerOf(partition: PartitionId): NodeId | undefined {
    const driver = this.#drivers.get(partition);
    return driver === undefined ? this.#proposerHints.get(partition) : driver.replica.proposer;
  }

  /** How far a peer has applied a partition, by its last digest; 0 when it never told. */
  appliedBy(peer: NodeId, partition: PartitionId): LogIndex {
    return this.#appliedByPeer.get(peer)?.get(partition) ?? 0;
  }

  /** Committed entries that this node keeps for replicas that have not applied them, by their node. */
  hints(): Map<NodeId, Hints> {
    const hints = new Map<NodeId, Hints>();
    for (const { partition, replica, log } of this.#drivers.values()) {
      for (const peer of replicasOf(replica.configuration)) {
        if (peer === this.#options.self) continue;
        const { commitIndex, lastIndex } = replica;
        const more = log.hintsAfter(this.appliedBy(peer, partition), commitIndex, lastIndex);
        const { entries, bytes } = hints.get(peer) ?? { entries: 0, bytes: 0 };
        hints.set(peer, { entries: entries + more.entries, bytes: bytes + more.bytes });
      }
    }
    return hints;
  }

  /** What this node keeps, standing in, for replicas of partitions that it does not hold; by their node. */
  standInHints(): Map<NodeId, Hints> {
    return this.#standIns?.hints() ?? new Map<NodeId, Hints>();
  }

  /** How long ago the oldest hint that this node keeps was written, in milliseconds; 0 when it keeps none for long. */
  oldestHintAgeMs(): number {
    let oldestMs = Infinity;
    for (const { log } of this.#drivers.values()) oldestMs = Math.min(oldestMs, log.oldestHintMs ?? Infinity);
    return Math.max(0, this.#options.clock.wallMs() - oldestMs);
  }

  /**
   * Compares the replicas of a partition that this node holds, after the scrub that is under way; what differs is put
   * right (see scrub-driver.ts). Undefined: they could not be compared now.
   */
  async scrub(partition: PartitionId): Promise<ScrubReport | undefined> {
    const driver = this.#drivers.get(partition);
    return driver === undefined ? undefined : this.#scrub.scrub(driver);
  }

  // Requests.

  async write(partition: PartitionId, command: Uint8Array, options: WriteOptions): Promise<Uint8Array> {
    const operationId = options.operationId ?? this.#newOperationId();
    return this.#serve({
      partition,
      operation: "write",
      consistency: "strong",
      payload: command,
      operationId,
      retry: options.retry ?? false,
      deadlineMs: this.#deadline(options.deadlineMs),
    });
  }

  async read(partition: PartitionId, request: Uint8Array, options: ReadOptions): Promise<Uint8Array> {
    return this.#serve({
      partition,
      operation: "read",
      consistency: options.consistency,
      payload: request,
      operationId: "",
      retry: false,
      deadlineMs: this.#deadline(options.deadlineMs),
    });
  }

  /**
   * Tries replicas until one answers or the deadline passes. Trying again is safe: reads have no effect, and every write
   * carries an operation id by which a second attempt is recognised (R11).
   */
  #serve(request: Request): Promise<Uint8Array> {
    if (this.#forwards.isFull) return Promise.reject(throttled("forwarded requests of this node"));
    return new Promise((resolve, reject) => {
      let mayHaveHappened: string | undefined;
      let hint: NodeId | undefined;
      /** The last attempt followed a hint: two replicas that name each other must not be asked without a pause. */
      let hinted = false;
      const avoid = new Set<NodeId>();
      const watched = this.#watch(request, resolve);
      const finish = (): void => {
        if (watched !== undefined) watched.done = true;
      };
      const attempt = (): void => {
        if (watched?.done === true) return;
        const target = this.#targetOf(request, hint, avoid);
        hinted = hint !== undefined;
        hint = undefined;
        if (target === undefined) return later();
        // One that was lost sight of may still wait in some queue, and must not be evaluated anew later (R11).
        const retry = request.retry || mayHaveHappened !== undefined;
        this.#attempt(target, { ...request, retry }, HOPS, (end) => settle(target, end));
      };
      const settle = (target: NodeId, end: Attempt): void => {
        switch (end.kind) {
          case "done":
            finish();
            return resolve(end.result);
          case "refused":
            finish();
            return reject(
              mayHaveHappened === undefined ? end.error : this.#unknown(request, mayHaveHappened),
            );
          case "unknown":
            mayHaveHappened = end.why;
            return later();
          case "elsewhere":
            if (request.consistency === "eventual") avoid.add(target);
            if (end.hint !== undefined && end.hint !== target) hint = end.hint;
            return later();
        }
      };
      const later = (): void => {
        const [low, high] = this.#options.settings.retryMs;
        const pause = hint !== undefined && !hinted ? 0 : nextBetween(this.#options.random, low, high);
        if (this.#stopped || this.#options.clock.monotonicMs() + pause >= request.deadlineMs) {
          finish();
          return reject(
            mayHaveHappened === undefined
              ? this.#unavailable(request)
              : this.#unknown(request, mayHaveHappened),
          );
        }
        if (pause === 0) attempt();
        else this.#options.clock.after(pause, attempt);
      };
      attempt();
    });
  }

  /** A strong read that the proposer leaves waiting is answered by a quorum, if one can tell (R8). */
  #watch(request: Request, resolve: (result: Uint8Array) => void): WatchedRead | undefined {
    const { partition, payload } = request;
    if (request.operation === "write" || request.consistency === "eventual") return undefined;
    // Without a majority that answers its proposer there is none that could be asked.
    if (this.#drivers.get(partition)?.replica.isLeading === true) return undefined;
    const watched: WatchedRead = {
      partition,
      payload,
      done: false,
      answer: (result) => {
        watched.done = true;
        resolve(result);
      },
    };
    this.#quorumReads.watch(watched);
    return watched;
  }

  #targetOf(request: Request, hint: NodeId | undefined, avoid: Set<NodeId>): NodeId | undefined {
    const configuration = this.#configurations[request.partition]!;
    if (request.consistency === "eventual") {
      const replica = anyReplicaOf(configuration, this.#routing, this.#options.random, avoid);
      if (replica === undefined) avoid.clear();
      return replica;
    }
    const known = hint ?? this.proposerOf(request.partition);
    return proposerOf(configuration, known, this.#routing);
  }

  #attempt(target: NodeId, request: Request, hops: number, settle: Settle): void {
    const { self, clock, transport } = this.#options;
    if (target === self) return this.#attemptHere(request, settle);
    const requestId = this.#forwards.add({
      to: target,
      operation: request.operation,
      deadlineMs: request.deadlineMs,
      settle: (end) => {
        if (end.kind === "elsewhere" && end.hint !== undefined)
          this.#proposerHints.set(request.partition, end.hint);
        else if (end.kind === "elsewhere") this.#proposerHints.delete(request.partition);
        else if (end.kind === "done" && request.consistency === "strong")
          this.#proposerHints.set(request.partition, target);
        if (end.kind === "elsewhere" && request.consistency === "strong")
          this.#drivers.get(request.partition)?.declined(target);
        settle(end);
      },
    });
    transport.send(target, {
      kind: "forward",
      requestId,
      partition: request.partition,
      operation: request.operation,
      consistency: request.consistency,
      payload: request.payload,
      operationId: request.operationId,
      timeoutMs: Math.max(1, Math.round(request.deadlineMs - clock.monotonicMs())),
      hopsLeft: hops - 1,
      retry: request.retry,
    });
  }

  #attemptHere(request: Request, settle: Settle): void {
    const driver = this.#drivers.get(request.partition);
    if (driver === undefined || this.#failed) return settle({ kind: "elsewhere", hint: undefined });
    if (request.operation === "write") driver.write(request, settle);
    else if (request.consistency === "strong") driver.readStrong(request.payload, request.deadlineMs, settle);
    else driver.readEventual(request.payload, settle);
  }

  #onForward(from: NodeId, forward: Forward): void {
    const request: Request = {
      partition: forward.partition,
      operation: forward.operation,
      consistency: forward.consistency,
      payload: forward.payload,
      operationId: forward.operationId,
      retry: forward.retry,
      deadlineMs: this.#options.clock.monotonicMs() + forward.timeoutMs,
    };
    const answer = (end: Attempt): void => {
      const proposer = this.#drivers.get(forward.partition)?.replica.proposer;
      this.#options.transport.send(from, replyOf(forward, end, proposer));
    };
    if (forward.consistency === "strong") this.#drivers.get(forward.partition)?.declined(from);
    this.#attemptHere(request, (end) => {
      const { hint } = end.kind === "elsewhere" ? end : { hint: undefined };
      const passOn =
        hint !== undefined && hint !== from && forward.hopsLeft > 0 && this.#routing.isReachable(hint);
      if (passOn && !this.#forwards.isFull) this.#attempt(hint, request, forward.hopsLeft, answer);
      else answer(end);
    });
  }

  #deadline(deadlineMs: number | undefined): number {
    return deadlineMs ?? this.#options.clock.monotonicMs() + this.#options.settings.requestTimeoutMs;
  }

  /** Never used before by any node: the node, its life, and a counter. */
  #newOperationId(): string {
    return `${this.#options.self}.${this.#options.boot}.${++this.#lastOperation}`;
  }

  #unavailable(request: Request): CoveyError {
    const voters = votersOf(this.#configurations[request.partition]!);
    const reachable = voters.filter(
      (id) => id === this.#options.self || this.#routing.isReachable(id),
    ).length;
    return quorumUnavailable(request.partition, majorityOf(voters.length), reachable);
  }

  #unknown(request: Request, why: string): CoveyError {
    return unknownOutcome(request.partition, why);
  }

  // Peers.

  /** Tells every peer at once how far this node is, instead of with the next digest. */
  announce(): void {
    for (const peer of this.#peers()) if (this.#options.transport.isLinked(peer)) this.#sendDigest(peer);
  }

  /** To be called by the owner of the transport. */
  onMessage(from: NodeId, message: PeerMessage): void {
    if (this.#failed || this.#stopped) return;
    switch (message.kind) {
      case "forward":
        return this.#onForward(from, message);
      case "forwardReply":
        return this.#forwards.answered(from, message);
      case "digest":
        return this.#onDigest(from, message);
      case "control":
        return;
      default:
        return this.#onReplicaMessage(from, message);
    }
  }

  /** Only replicas with the same configuration of their partition hear each other (R31). */
  #onReplicaMessage(from: NodeId, message: PartitionMessage): void {
    const { partition } = message;
    const epoch = this.#configurations[partition]?.epoch ?? 0;
    if (message.epoch === epoch) {
      if (message.kind === "scrubReply" || message.kind === "scrubRows") {
        this.#scrub.answered(from, message);
        return;
      }
      if (message.kind === "quorumRead" || message.kind === "quorumReadReply") {
        this.#quorumReads.receive(from, message);
        return;
      }
      if (this.#isForStandIns(message)) return this.#onStandInMessage(from, message);
      if (message.kind === "scrubRequest") this.#scrub.scrubbedElsewhere(partition);
      this.#drivers.get(partition)?.receive(from, message);
      return;
    }
    if (message.epoch > epoch) this.#held.hold(from, message);
    this.#options.onEpochMismatch?.(from, partition, message.epoch);
  }

  #isForStandIns(message: PartitionMessage): message is CatchUp | HintRequest | HintsAnswer {
    const { kind, partition } = message;
    return (
      kind === "hintRequest" || kind === "hints" || (kind === "catchUp" && !this.#drivers.has(partition))
    );
  }

  #onStandInMessage(from: NodeId, message: CatchUp | HintRequest | HintsAnswer): void {
    if (message.kind === "catchUp") this.#standIns?.handOver(from, message);
    else if (message.kind === "hintRequest") this.#standIns?.answer(from, message);
    else this.#standIns?.take(from, message);
  }

  onLink(peer: NodeId, up: boolean): void {
    if (!up) {
      this.#forwards.linkBroke(peer);
      this.#scrub.linkBroke(peer);
      this.#told.delete(peer);
    }
    for (const driver of this.#drivers.values()) driver.linkChanged(peer, up);
    if (up) this.#sendDigest(peer);
  }

  #onDigest(from: NodeId, digest: Digest): void {
    const now = this.#options.clock.monotonicMs();
    let applied = this.#appliedByPeer.get(from);
    if (applied === undefined) this.#appliedByPeer.set(from, (applied = new Map()));
    for (const { partition, commitIndex, appliedIndex } of digest.partitions) {
      applied.set(partition, appliedIndex);
      this.#drivers.get(partition)?.catchUp.peerCommitted(from, commitIndex, now);
    }
  }

  #sendDigest(peer: NodeId): void {
    let told = this.#told.get(peer);
    if (told === undefined) this.#told.set(peer, (told = new Map()));
    const partitions = [];
    for (const [partition, driver] of this.#drivers) {
      const { replica, visibleIndex } = driver;
      if (told.get(partition) === visibleIndex) continue;
      if (!isReplica(replica.configuration, peer)) continue;
      told.set(partition, visibleIndex);
      partitions.push({
        partition,
        epoch: replica.configuration.epoch,
        commitIndex: replica.commitIndex,
        appliedIndex: visibleIndex,
      });
    }
    if (partitions.length > 0) this.#options.transport.send(peer, { kind: "digest", partitions });
  }

  // Time and turns.

  #tick(): void {
    const now = this.#options.clock.monotonicMs();
    this.#forwards.expire(now);
    this.#quorumReads.tick(now);
    for (const driver of this.#drivers.values()) if (driver.busy) driver.tick(now);
    if (now >= this.#nextWholeDigestMs) {
      this.#nextWholeDigestMs = now + WHOLE_DIGEST_MS;
      this.#told.clear();
    }
    if (now >= this.#nextDigestMs) {
      this.#nextDigestMs = now + this.#options.settings.digestMs;
      if (now >= this.#tellAgainMs) {
        this.#tellAgainMs = now + TELL_AGAIN_MS;
        this.#told.clear();
      }
      this.announce();
    }
    if (now >= this.#nextMaintainMs) {
      this.#nextMaintainMs = now + MAINTAIN_MS;
      for (const driver of this.#drivers.values()) this.#maintain(driver, now);
      this.#scrub.maintain(now);
      this.#standIns?.maintain(now);
    }
  }

  #maintain(driver: PartitionDriver, now: number): void {
    const { configuration } = driver.replica;
    const others = replicasOf(configuration).filter((id) => id !== this.#options.self);
    const appliedEverywhere = Math.min(...others.map((id) => this.appliedBy(id, driver.partition)), Infinity);
    driver.tick(now);
    driver.maintain(now, { appliedEverywhere, preferred: configuration.voters[0]?.[0] });
  }

  #peers(): Set<NodeId> {
    const peers = new Set(this.#configurations.flatMap(replicasOf));
    peers.delete(this.#options.self);
    return peers;
  }

  #wake(driver: PartitionDriver): void {
    this.#awake.add(driver);
    if (this.#turnScheduled || this.#stopped) return;
    this.#turnScheduled = true;
    const { clock, settings } = this.#options;
    const atTurnEnd = (): void => clock.atTurnEnd(() => this.#endTurn());
    if (this.#writing === 0 || settings.gatherMsMax === 0) return atTurnEnd();
    // While the disk is busy the next turn gathers: its entries could not be durable any sooner, and larger batches and
    // frames cost far less per entry. Bounded, because reads gather with it.
    const open = (): void => {
      if (this.#openGate !== open) return;
      this.#openGate = undefined;
      cancel();
      atTurnEnd();
    };
    const cancel = clock.after(settings.gatherMsMax, open);
    this.#openGate = open;
  }

  /** Commit indexes that no entry carried are told together: one frame instead of many. */
  #wakeLater(driver: PartitionDriver): void {
    if (this.#untold.size === 0) {
      this.#options.clock.after(this.#options.settings.tellCommitMs, () => {
        const untold = [...this.#untold];
        this.#untold.clear();
        if (!this.#stopped) for (const each of untold) each.tellCommit();
      });
    }
    this.#untold.add(driver);
  }

  /** One write batch for everything that happened in this turn. */
  #endTurn(): void {
    this.#turnScheduled = false;
    if (this.#failed || this.#stopped) return;
    const turn = new Turn();
    const awake = [...this.#awake];
    this.#awake.clear();
    try {
      for (const driver of awake) driver.flush(turn);
    } catch (error) {
      return this.#fail(error);
    }
    const { store } = this.#options;
    if (turn.mutations.length > 0) {
      const sync = turn.promise ? "always" : turn.durable ? "group" : "none";
      this.#writing++;
      store
        .write(turn.mutations, { sync })
        .then(() => this.#then(() => this.#written(turn)), this.#context.fail);
    }
    if (turn.applied.length > 0) {
      store
        .write(turn.applied, { sync: "none" })
        .then(() => this.#then(() => turn.becameVisible()), this.#context.fail);
    }
  }

  #written(turn: Turn): void {
    this.#writing--;
    turn.becameDurable();
    if (this.#writing === 0) this.#openGate?.();
  }

  #then(callback: () => void): void {
    if (this.#failed) return;
    try {
      callback();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#failed || this.#stopped) return;
    this.#failed = true;
    this.#options.onFailure(error);
  }

  // Configurations.

  /**
   * Takes over newer configurations, which must be on disk: opens the replicas that this node holds from now on, and
   * closes those that it does not hold any more, whose data stay. Not to be called again before it has resolved.
   */
  async reconfigure(configurations: readonly Configuration[]): Promise<void> {
    if (this.#stopped) return;
    this.#configurations = [...configurations];
    const closed: Promise<void>[] = [];
    for (const [partition, configuration] of configurations.entries()) {
      const driver = this.#drivers.get(partition);
      if (driver === undefined) continue;
      if (isReplica(configuration, this.#options.self)) {
        driver.configure(configuration);
      } else {
        this.#drivers.delete(partition);
        closed.push(driver.close());
      }
    }
    await Promise.all(closed);
    if (closed.length > 0) await this.#writesDone();
    await Promise.all(configurations.map((_, partition) => this.#open(partition)));
    this.#held.release(
      (partition) => this.#configurations[partition]?.epoch ?? 0,
      (from, message) => this.#onReplicaMessage(from, message),
    );
  }

  /** Partitions that this node does not hold and has data of. Not to be called while `reconfigure` is under way. */
  async leftovers(): Promise<PartitionId[]> {
    const { store } = this.#options;
    const others = [...this.#configurations.keys()].filter(
      (partition) => partition !== this.systemPartition && !this.#drivers.has(partition),
    );
    const rows = await Promise.all(
      others.map((partition) => store.scan(partition, { ...WHOLE_FAMILY, limit: 1 })),
    );
    return others.filter((_, i) => rows[i]!.length > 0);
  }

  /** Deletes the data of a partition that this node does not hold. Not to be called while `reconfigure` is under way. */
  async dropData(partition: PartitionId): Promise<void> {
    if (this.#drivers.has(partition)) throw new Error(`partition ${partition} is held by this node`);
    const { gte, lt } = WHOLE_FAMILY;
    await this.#options.store.write([{ family: partition, key: gte, end: lt }], { sync: "none" });
  }

  /** Bytes on disk of this node's replica of a partition, roughly. */
  bytesOf(partition: PartitionId): Promise<number> {
    return this.#options.store.approximateBytes(partition, WHOLE_FAMILY);
  }

  /** Resolves when every write called before can be read: whoever opens a replica again must see them. */
  #writesDone(): Promise<void> {
    const { store } = this.#options;
    return store.write([{ family: store.nodeFamily, key: Uint8Array.of(0) }], { sync: "none" });
  }

  async #open(partition: PartitionId): Promise<void> {
    const configuration = this.#configurations[partition]!;
    if (!isReplica(configuration, this.#options.self) || this.#drivers.has(partition)) return;
    const system = partition === this.systemPartition;
    const { store, settings, machine, systemMachine, onSystemApplied } = this.#options;
    const family: Family = system ? store.systemFamily : partition;
    const read = await restorePartition(store, family, settings);
    const found = this.#options.distrusted?.() === true ? amnesiac(read) : read;
    // A learner begins with a copy: the log may not reach back to its first entry (R18).
    const waits = configuration.learners.includes(this.#options.self) && isBlank(found);
    const restored = waits ? { ...found, complete: false } : found;
    const driver = new PartitionDriver({
      context: this.#context,
      partition,
      family,
      configuration,
      machine: system ? systemMachine : machine,
      restored,
      ...(system && onSystemApplied !== undefined ? { onApplied: onSystemApplied } : {}),
    });
    this.#drivers.set(partition, driver);
  }
}

function replicasOf(configuration: Configuration): NodeId[] {
  return [...votersOf(configuration), ...configuration.learners];
}
