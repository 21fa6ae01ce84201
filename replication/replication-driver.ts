/**
 * All replicas of one node, and the way to every partition of the cluster: hands messages, time and new configurations
 * to the parts that they are for. Its turns are in turns-driver.ts, requests in coordinator-driver.ts and
 * attempts-driver.ts.
 */
import type { Clock } from "../core/clock.js";
import type { LogIndex, NodeId, PartitionId } from "../core/ids.js";
import type { Random } from "../core/random.js";
import type { Family, Store } from "../storage/store.js";
import { Attempts } from "./attempts-driver.js";
import { CatchUpSlots } from "./catch-up-slots.js";
import { Coordinator } from "./coordinator-driver.js";
import { Digests } from "./digests-driver.js";
import { HandoffCounters } from "./handoff-counters.js";
import { IntegrityCounters, type Corruption } from "./integrity.js";
import type { PartitionMachine } from "./machine.js";
import { HeldMessages } from "./held-messages.js";
import type { Hints } from "./log-keeper-driver.js";
import type { CatchUp, HintRequest, HintsAnswer, PartitionMessage, PeerMessage } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import { Pace } from "./pace-driver.js";
import { QuorumReads, type QuorumReadCounters } from "./quorum-reads-driver.js";
import { PartitionDriver, type OnApplied } from "./partition-driver.js";
import type { Partitions, ReadOptions, WriteOptions } from "./partitions.js";
import { isReplica } from "./quorum.js";
import { votersOf, type Configuration } from "../ring/configuration.js";
import { amnesiac, isBlank, restorePartition } from "./restore-driver.js";
import { resign } from "./resignation-driver.js";
import { ScrubDriver, type ScrubReport } from "./scrub-driver.js";
import type { ReplicationSettings } from "./settings.js";
import type { Transport } from "./transport.js";
import { StandIns, type Neighbourhood } from "./stand-ins-driver.js";
import { Turns } from "./turns-driver.js";

const MAINTAIN_MS = 1_000;
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
  readonly #turns: Turns;
  readonly #attempts: Attempts;
  readonly #coordinator: Coordinator;
  readonly #digests: Digests;
  #configurations: Configuration[];
  readonly #held = new HeldMessages();
  readonly #stopTimers: (() => void)[] = [];
  #failed = false;
  #stopped = false;
  /** Once this node has resigned: whether another one may lead in its place. */
  #successor: ((nodeId: NodeId) => boolean) | undefined;
  #nextMaintainMs = 0;

  constructor(options: ReplicationOptions) {
    this.#options = options;
    this.#configurations = [...options.configurations];
    this.partitionCount = options.configurations.length - 1;
    const { self, boot, store, clock, random, transport, settings } = options;
    const fail = (error: unknown): void => this.#fail(error);
    const configurationOf = (partition: PartitionId): Configuration => this.configurationOf(partition);
    const driverOf = (partition: PartitionId): PartitionDriver | undefined => this.driverOf(partition);
    this.#turns = new Turns({ store, clock, settings, fail });
    this.#context = {
      self,
      boot,
      store,
      clock,
      random,
      transport,
      settings,
      catchUpSlots: new CatchUpSlots(settings.catchUpsMax),
      catchUpPace: new Pace(clock, settings.catchUpBytesPerSecond),
      handoff: this.handoff,
      scrubPace: new Pace(clock, settings.scrubBytesPerSecond),
      counters: this.counters,
      yields: (configuration) =>
        options.diskStalled?.() === true ||
        (this.#successor !== undefined && votersOf(configuration).some(this.#successor)),
      onCorruption: (found) => options.onCorruption?.(found),
      wake: (driver) => this.#turns.wake(driver),
      wakeLater: (driver) => this.#turns.wakeLater(driver),
      fail,
    };
    this.#scrub = new ScrubDriver(this.#context, () => this.#drivers.values());
    const { neighbourhood } = options;
    if (neighbourhood !== undefined) {
      this.#standIns = new StandIns({
        context: this.#context,
        neighbourhood,
        configurations: () => this.#configurations.slice(0, this.partitionCount),
        driverOf,
        appliedBy: (peer, partition) => this.appliedBy(peer, partition),
      });
    }
    this.#quorumReads = new QuorumReads({ context: this.#context, configurationOf, driverOf });
    this.#attempts = new Attempts({ self, boot, clock, transport, settings, driverOf });
    this.#coordinator = new Coordinator({
      ...this.#context,
      configurationOf,
      driverOf,
      attempts: this.#attempts,
      quorumReads: this.#quorumReads,
    });
    this.#digests = new Digests({
      clock,
      transport,
      digestMs: settings.digestMs,
      drivers: this.#drivers,
      peers: () => this.#peers(),
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
    this.#turns.stop();
    this.#coordinator.stop();
    for (const stop of this.#stopTimers.splice(0)) stop();
    this.#attempts.expire(Infinity);
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
    return this.#attempts.proposerOf(partition);
  }

  /** How far a peer has applied a partition, by its last digest; 0 when it never told. */
  appliedBy(peer: NodeId, partition: PartitionId): LogIndex {
    return this.#digests.appliedBy(peer, partition);
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

  write(partition: PartitionId, command: Uint8Array, options: WriteOptions): Promise<Uint8Array> {
    return this.#coordinator.write(partition, command, options);
  }

  read(partition: PartitionId, request: Uint8Array, options: ReadOptions): Promise<Uint8Array> {
    return this.#coordinator.read(partition, request, options);
  }

  // Peers.

  /** Tells every peer at once how far this node is, instead of with the next digest. */
  announce(): void {
    this.#digests.announce();
  }

  /** To be called by the owner of the transport. */
  onMessage(from: NodeId, message: PeerMessage): void {
    if (this.#failed || this.#stopped) return;
    switch (message.kind) {
      case "forward":
        return this.#attempts.receive(from, message);
      case "forwardReply":
        return this.#attempts.answered(from, message);
      case "digest":
        return this.#digests.receive(from, message);
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
      this.#attempts.linkBroke(peer);
      this.#scrub.linkBroke(peer);
      this.#digests.linkBroke(peer);
    }
    for (const driver of this.#drivers.values()) driver.linkChanged(peer, up);
    if (up) this.#digests.linkCameUp(peer);
  }

  // Time.

  #tick(): void {
    const now = this.#options.clock.monotonicMs();
    this.#attempts.expire(now);
    this.#quorumReads.tick(now);
    for (const driver of this.#drivers.values()) if (driver.busy) driver.tick(now);
    this.#digests.tick(now);
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

  #fail(error: unknown): void {
    if (this.#failed || this.#stopped) return;
    this.#failed = true;
    this.#turns.halt();
    this.#attempts.halt();
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
