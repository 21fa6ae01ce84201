/**
 * A formed node's part in the topology: follows it from the system group and from its peers, tells the others how far it
 * is, answers newcomers, deletes what it does not hold any more, and carries moves out while it is on duty.
 *
 * On duty is the system group's proposer, or the first voter that can be reached while there is none. Reports go to all
 * voters, so the next one on duty knows what the last one knew.
 */
import type { Clock } from "../../core/clock.js";
import { CoveyError } from "../../core/errors.js";
import type { Epoch, NodeId, PartitionId } from "../../core/ids.js";
import type { ReplicationDriver } from "../../replication/replication-driver.js";
import type { SystemChange, SystemGroup } from "../../replication/system-group.js";
import type { Transport } from "../../replication/transport.js";
import { FormatError } from "../../ring/checked-json.js";
import type { MoveLimits } from "../../ring/move-schedule.js";
import { isQuorum } from "../../ring/configuration.js";
import { decodeTopology } from "../../ring/topology-codec.js";
import { memberOf, takesPart, type MemberDescription, type Topology } from "../../ring/topology.js";
import type { Store } from "../../storage/store.js";
import { admissionOf, type JoinSurroundings } from "./join-desk.js";
import { MoveDriver } from "./move-driver.js";
import { MoveProgress, type ProgressView } from "./move-progress.js";
import { Newcomers } from "./newcomers.js";
import { PartitionSizes } from "./partition-sizes-driver.js";
import { TopologyKeeper } from "./topology-keeper-driver.js";
import {
  decodeTopologyMessage,
  encodeTopologyMessage,
  TOPOLOGY_TOPIC,
  type TopologyMessage,
} from "./topology-message.js";
import { TOPOLOGY_RECORD } from "./topology-record.js";
import type { RequestSurroundings } from "./topology-request.js";
import { reportOf, type TopologyReport } from "./topology-report.js";
import { TopologyWriter } from "./topology-writer-driver.js";

export const DEFAULT_MOVE_LIMITS: MoveLimits = { total: 16, perSource: 6, perTarget: 8 };

/** How often a report is made and, when it says something new, sent. Milliseconds. */
const REPORT_MS = 100;
/** A report is sent again after this long, whatever it says: it may have been lost. Milliseconds. */
const REPEAT_MS = 2_000;
/** Newcomers that are admitted one after another; others ask again. */
const ADMISSIONS_MAX = 100;
/** A peer is told or asked about epochs at most this often. Milliseconds. */
const ASK_MS = 100;

export interface TopologyDriverOptions {
  readonly self: NodeId;
  readonly clusterName: string;
  readonly clock: Clock;
  readonly store: Store;
  readonly transport: Transport;
  readonly replication: ReplicationDriver;
  readonly systemGroup: SystemGroup;
  /** What replication was started with. */
  readonly topology: Topology;
  readonly joining: Omit<JoinSurroundings, "bytesOf">;
  /** What else goes into the system group with the first record of a lineage (R33). */
  readonly lineageChanges?: () => readonly SystemChange[];
  readonly limits?: MoveLimits;
  /** A newer topology is in force on this node. */
  readonly onChange: (topology: Topology, before: Topology) => void;
  readonly log: (what: object, message: string) => void;
  readonly fail: (error: unknown) => void;
}

export class TopologyDriver {
  readonly writer: TopologyWriter;
  readonly moves: MoveDriver;
  readonly sizes: PartitionSizes;
  readonly #options: TopologyDriverOptions;
  readonly #keeper: TopologyKeeper;
  #leftovers: readonly PartitionId[] = [];
  #lastReport = "";
  #reportedMs = -Infinity;
  readonly #askedMs = new Map<NodeId, number>();
  readonly #progress = new MoveProgress();
  readonly #newcomers = new Newcomers();
  readonly #stops: (() => void)[] = [];
  /** Newcomers are admitted one after another, so that none is planned on a document that is about to change. */
  #admissions: Promise<void> = Promise.resolve();
  /** Whose turn is to come. A node asks again every second, however long the system group takes. */
  readonly #awaitingAdmission = new Set<NodeId>();

  constructor(options: TopologyDriverOptions) {
    const { self, store, replication, systemGroup, topology, clock, fail, log } = options;
    this.#options = options;
    this.#keeper = new TopologyKeeper({
      self,
      store,
      replication,
      topology,
      onChange: (after, before) => this.#changed(after, before),
      fail,
    });
    this.sizes = new PartitionSizes(replication);
    this.writer = new TopologyWriter({
      systemGroup,
      known: () => this.#keeper.topology,
      lineageChanges: options.lineageChanges ?? (() => []),
    });
    this.moves = new MoveDriver({
      self,
      clock,
      writer: this.writer,
      topology: () => this.#keeper.topology,
      limits: options.limits ?? DEFAULT_MOVE_LIMITS,
      isReachable: (nodeId) => options.transport.isLinked(nodeId),
      report: () => this.#report(),
      onDuty: () => this.onDuty === self,
      leadsSystemGroup: () => replication.driverOf(replication.systemPartition)?.replica.isOpen ?? false,
      rouseSystemGroup: () => systemGroup.refresh(),
      sendDrop: (to, partitions) => {
        if (to === self) void this.#drop(partitions);
        else this.#send(to, { kind: "drop", partitions });
      },
      log,
      fail,
    });
  }

  get self(): NodeId {
    return this.#options.self;
  }

  get topology(): Topology {
    return this.#keeper.topology;
  }

  /** The node that carries moves out now, as far as this one can tell; undefined while it reaches no voter. */
  get onDuty(): NodeId | undefined {
    const { self, replication, transport } = this.#options;
    const isThere = (nodeId: NodeId): boolean => nodeId === self || transport.isLinked(nodeId);
    const proposer = replication.proposerOf(replication.systemPartition);
    const { voters } = this.topology;
    if (proposer !== undefined && voters.includes(proposer) && isThere(proposer)) return proposer;
    return voters.find(isThere);
  }

  /** Of the newest document that this node has from anywhere: in force, on its way, or in its copy of the system group. */
  get newestEpoch(): Epoch {
    const record = this.#options.systemGroup.get(TOPOLOGY_RECORD);
    const recorded = record === undefined ? 1 : decodeTopology(record.value).epoch;
    return Math.max(this.#keeper.newestEpoch, recorded);
  }

  /** Partitions of which this node has rows and takes no part. */
  get leftovers(): readonly PartitionId[] {
    return this.#leftovers;
  }

  /** Takes a topology that was committed, or made by an unsafe recovery; resolves when it is on disk and in force here. */
  take(topology: Topology): Promise<void> {
    this.#keeper.offer(topology);
    return this.#keeper.run(() => Promise.resolve());
  }

  /** Groups of which this node cannot reach a majority: partitions, the system group by its number. */
  withoutMajority(): PartitionId[] {
    const { replication } = this.#options;
    const { isReachable } = this.surroundings();
    const groups = [...Array(replication.partitionCount + 1).keys()];
    return groups.filter((group) => !isQuorum(replication.configurationOf(group), isReachable));
  }

  get progress(): ProgressView {
    return this.#progress.view(this.#options.clock.monotonicMs(), (partition) =>
      this.moves.copiedOf(partition),
    );
  }

  /** What an operator's request is weighed against. */
  surroundings(): Omit<RequestSurroundings, "bytesOf"> {
    const { self, transport, clock, joining } = this.#options;
    return {
      isDead: joining.isDead,
      isReachable: (nodeId) => nodeId === self || transport.isLinked(nodeId),
      newcomers: this.#newcomers.list(clock.monotonicMs()),
    };
  }

  /** Resolves when the present topology is on disk. */
  async start(): Promise<void> {
    const { clock, systemGroup } = this.#options;
    await this.#keeper.start();
    await this.#keeper.run(() => this.#findLeftovers());
    this.#stops.push(
      systemGroup.onChange((keys) => {
        if (keys.includes(TOPOLOGY_RECORD)) this.#followRecord();
      }),
      clock.every(REPORT_MS, () => this.#sendReport()),
    );
    this.#followRecord();
    this.#observeProgress();
    this.moves.start();
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops.splice(0)) stop();
    this.moves.stop();
    await this.#keeper.run(() => Promise.resolve());
  }

  /** A control message of this topic. What cannot be read is dropped: whatever matters is said again. */
  receive(from: NodeId, bytes: Uint8Array): void {
    let message: TopologyMessage;
    try {
      message = decodeTopologyMessage(bytes);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      this.#options.log({ from, err: error }, "a topology message cannot be read");
      return;
    }
    if (message.kind === "join") return this.#admit(from, message.clusterName, message.member);
    if (memberOf(this.topology, from) !== undefined || message.kind === "document") this.#hear(from, message);
    // One that was removed and has not heard of it.
    else this.#send(from, { kind: "document", topology: this.topology });
  }

  /** A peer has another epoch of some partition: one of us is behind (R31). */
  onEpochMismatch(peer: NodeId, partition: PartitionId, theirEpoch: Epoch): void {
    const { clock, replication } = this.#options;
    const now = clock.monotonicMs();
    if (now - (this.#askedMs.get(peer) ?? -Infinity) < ASK_MS) return;
    this.#askedMs.set(peer, now);
    const isBehind = theirEpoch > replication.configurationOf(partition).epoch;
    this.#send(peer, isBehind ? { kind: "fetch" } : { kind: "announce", epoch: this.topology.epoch });
  }

  /** Somebody, by gossip perhaps, has this epoch. */
  heardOfEpoch(peer: NodeId, epoch: Epoch): void {
    if (epoch > this.topology.epoch) this.#send(peer, { kind: "fetch" });
  }

  #hear(from: NodeId, message: Exclude<TopologyMessage, { kind: "join" }>): void {
    switch (message.kind) {
      case "announce":
        return this.heardOfEpoch(from, message.epoch);
      case "fetch":
        return this.#send(from, { kind: "document", topology: this.topology });
      case "document":
        return this.#keeper.offer(message.topology);
      case "report":
        this.heardOfEpoch(from, message.report.epoch);
        return this.moves.reported(from, message.report);
      case "drop":
        void this.#drop(message.partitions);
        return;
      case "joinRefused":
        return;
    }
  }

  // Following.

  #followRecord(): void {
    const record = this.#options.systemGroup.get(TOPOLOGY_RECORD);
    if (record !== undefined) this.#keeper.offer(decodeTopology(record.value));
  }

  #changed(topology: Topology, before: Topology): void {
    // Whoever is no member any more is cut off soon, and has no log to learn it from.
    for (const { nodeId } of before.members)
      if (nodeId !== this.#options.self && memberOf(topology, nodeId) === undefined)
        this.#send(nodeId, { kind: "document", topology });
    this.#observeProgress();
    this.#options.onChange(topology, before);
    void this.#keeper.run(() => this.#findLeftovers());
    this.moves.lookSoon();
  }

  #observeProgress(): void {
    const { clock, fail } = this.#options;
    const { topology } = this;
    this.sizes
      .estimate()
      .then((bytesOf) => this.#progress.observe(topology, bytesOf, clock.monotonicMs()))
      .catch(fail);
  }

  // Reports.

  #report(): TopologyReport {
    return reportOf(this.topology, this.#options.replication, this.#leftovers);
  }

  #sendReport(): void {
    const { self, clock, transport } = this.#options;
    const report = this.#report();
    const text = JSON.stringify(report);
    const now = clock.monotonicMs();
    if (text === this.#lastReport && now - this.#reportedMs < REPEAT_MS) return;
    this.#lastReport = text;
    this.#reportedMs = now;
    for (const voter of this.topology.voters)
      if (voter !== self && transport.isLinked(voter)) this.#send(voter, { kind: "report", report });
    this.moves.lookSoon();
  }

  // What is not held any more.

  async #findLeftovers(): Promise<void> {
    this.#leftovers = await this.#options.replication.leftovers();
  }

  #drop(partitions: readonly { readonly partition: PartitionId; readonly epoch: Epoch }[]): Promise<void> {
    const { self, replication, log } = this.#options;
    return this.#keeper.run(async () => {
      for (const { partition, epoch } of partitions) {
        const known = this.topology.partitions[partition];
        // Decided on another configuration than the one that is in force here: it will be decided again.
        if (known?.epoch !== epoch || takesPart(known, self) || !this.#leftovers.includes(partition))
          continue;
        await replication.dropData(partition);
        log({ partition, epoch }, "data of a partition that moved away deleted");
      }
      await this.#findLeftovers();
    });
  }

  // Newcomers.

  #admit(from: NodeId, clusterName: string, member: MemberDescription): void {
    const refuse = (reason: string): void => this.#send(from, { kind: "joinRefused", reason });
    if (clusterName !== this.#options.clusterName)
      return refuse(`this cluster has the name "${this.#options.clusterName}", not "${clusterName}"`);
    if (member.nodeId !== from) return refuse("a node can only ask for itself");
    const { fail, joining, log, clock } = this.#options;
    this.#newcomers.asked(member, clock.monotonicMs());
    const waiting = this.#awaitingAdmission;
    if (waiting.has(from) || waiting.size >= ADMISSIONS_MAX) return;
    waiting.add(from);
    this.#admissions = this.#admissions
      .then(async () => {
        const bytesOf = await this.sizes.estimate();
        const outcome = await this.writer.change((topology) =>
          admissionOf(topology, member, { ...joining, bytesOf }),
        );
        if (outcome.kind === "refused") return refuse(outcome.reason);
        this.#newcomers.admitted(member.nodeId);
        log({ nodeId: member.nodeId, name: member.name, epoch: outcome.topology.epoch }, "a node joined");
        this.#send(from, { kind: "document", topology: outcome.topology });
      })
      .catch((error: unknown) => {
        if (error instanceof CoveyError) refuse(`the cluster cannot decide now: ${error.message}`);
        else fail(error);
      })
      .finally(() => waiting.delete(from));
  }

  #send(to: NodeId, message: TopologyMessage): void {
    const bytes = encodeTopologyMessage(message);
    this.#options.transport.send(to, { kind: "control", topic: TOPOLOGY_TOPIC, bytes });
  }
}
