/**
 * What a node runs once it belongs to a cluster: its replicas, its copy of the system group, its part in the topology,
 * and the database on top of them.
 */
import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.js";
import type { NodeId } from "../../core/ids.js";
import type { Random } from "../../core/random.js";
import { createDatabase } from "../../database/create-database.js";
import type { Database } from "../../database/database.js";
import { createMachine } from "../../database/machine.js";
import { skipTableIds, TableCatalog } from "../../database/tables/table-catalog.js";
import type { GossipDriver } from "../../gossip/gossip-driver.js";
import { isLive } from "../../gossip/member.js";
import { ReplicationDriver } from "../../replication/replication-driver.js";
import { DEFAULT_REPLICATION_SETTINGS, type ReplicationSettings } from "../../replication/settings.js";
import type { Neighbourhood } from "../../replication/stand-ins-driver.js";
import { SystemGroupDriver } from "../../replication/system-group-driver.js";
import { SystemMachine } from "../../replication/system-machine.js";
import { RingOrder } from "../../ring/stand-ins.js";
import type { Topology } from "../../ring/topology.js";
import type { DataDirectory } from "../../storage/data-directory-driver.js";
import type { Store } from "../../storage/store.js";
import type { NodeConfig } from "../config/settings.js";
import type { Logger } from "../logging.js";
import type { PeerTransport } from "../peer/peer-transport.js";
import { RecoveryDriver } from "../topology/recovery-driver.js";
import { TopologyDriver } from "../topology/topology-driver.js";
import { configurationsOf } from "../topology/topology-keeper-driver.js";

/** More tables than can have been created in what an unsafe recovery lost. */
const TABLE_IDS_SKIPPED = 10_000;

/** By then a node that starts has heard of every member that gossip knows. */
const ACQUAINTANCE_MS = 10_000;

export interface ParticipantOptions {
  readonly config: NodeConfig;
  readonly directory: DataDirectory;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  readonly transport: PeerTransport;
  readonly gossip: GossipDriver;
  readonly store: Store;
  /** The newest one that this node knows: it is a member of it. */
  readonly topology: Topology;
  readonly diskStalled: () => boolean;
  /** The store may have forgotten what it had synced (R16). */
  readonly distrusted: () => boolean;
  /** This node's DynamoDB endpoint, as clients reach it. */
  readonly endpoint: string;
  /** A newer topology is in force on this node. */
  readonly onTopology: (topology: Topology, before: Topology) => void;
  readonly fail: (error: unknown) => void;
}

/** What an operator may set of what replication can be tuned by. */
function replicationSettingsOf(config: NodeConfig): ReplicationSettings {
  const { requestTimeoutMs, scrubIntervalMs, scrubBytesPerSecond } = config;
  const { quorumReadAfterMs, standInAfterMs, hintWindowMs, hintBytesMax, catchUpBytesPerSecond } = config;
  return {
    ...DEFAULT_REPLICATION_SETTINGS,
    requestTimeoutMs,
    scrubIntervalMs,
    scrubBytesPerSecond,
    quorumReadAfterMs,
    standInAfterMs,
    hintWindowMs,
    hintBytesMax,
    catchUpBytesPerSecond,
  };
}

export class Participant {
  readonly replication: ReplicationDriver;
  readonly topology: TopologyDriver;
  readonly recovery: RecoveryDriver;
  readonly #options: ParticipantOptions;
  readonly #startedMs: number;
  readonly #systemGroup: SystemGroupDriver;
  #tables: TableCatalog | undefined;
  #database: Database | undefined;

  constructor(options: ParticipantOptions) {
    this.#options = options;
    this.#startedMs = options.clock.monotonicMs();
    this.replication = this.#createReplication();
    this.#systemGroup = new SystemGroupDriver({
      replication: this.replication,
      clock: options.clock,
      peers: () =>
        this.topology.topology.members
          .map(({ nodeId }) => nodeId)
          .filter((id) => options.transport.isLinked(id)),
      fail: options.fail,
    });
    this.topology = this.#createTopology();
    this.recovery = new RecoveryDriver({
      self: options.directory.nodeId,
      clock: options.clock,
      transport: options.transport,
      replication: this.replication,
      topology: this.topology,
      isDead: ({ nodeId }) => this.#isDead(nodeId),
      log: (what, message) => options.logger.warn(what, message),
    });
  }

  /** Resolves when this node's replicas were read from its disk. Only then may peers speak to it. */
  async start(): Promise<void> {
    await this.replication.start();
    await this.#systemGroup.start();
    await this.topology.start();
    this.#tables = new TableCatalog(this.#systemGroup);
  }

  /** What answers requests. To be called once, after `start`. */
  startDatabase(): Database {
    const { clock, random, endpoint } = this.#options;
    this.#database = createDatabase({
      partitions: this.replication,
      tables: this.#tables!,
      clock,
      random,
      newUuid: randomUUID,
      config: { endpoint },
    });
    this.#database.start();
    return this.#database;
  }

  /** The node is about to stop: others lead what they can, and answer; this node passes requests on to them. */
  async resign(timeoutMs: number): Promise<void> {
    const { gossip } = this.#options;
    const isLeaving = (nodeId: NodeId): boolean =>
      gossip
        .members()
        .some((member) => member.nodeId === nodeId && (!isLive(member) || member.status.draining));
    gossip.updateSelf({ status: { draining: true } });
    await this.replication.resign(isLeaving, timeoutMs);
  }

  async stop(): Promise<void> {
    // Background work may wait for a majority that is gone, as when all nodes stop: replication ends that wait.
    await Promise.all([this.#database?.stop(), this.replication.stop()]);
    await this.topology.stop();
  }

  #createReplication(): ReplicationDriver {
    const {
      config,
      directory,
      clock,
      random,
      logger,
      transport,
      store,
      topology,
      diskStalled,
      distrusted,
      fail,
    } = this.#options;
    return new ReplicationDriver({
      diskStalled,
      distrusted,
      self: directory.nodeId,
      boot: directory.bootCount,
      store,
      clock,
      random,
      transport,
      settings: replicationSettingsOf(config),
      // The machine needs the catalog, which follows the system group, which replication runs: nothing asks for it
      // before all three are there, because messages reach replication only from then on.
      machine: createMachine({
        tables: {
          byId: (id) => this.#tables!.byId(id),
          hasIssued: (id) => this.#tables!.hasIssued(id),
        },
      }),
      systemMachine: new SystemMachine(),
      configurations: configurationsOf(topology),
      neighbourhood: this.#neighbourhood(),
      onFailure: fail,
      onSystemApplied: (index, keys) => this.#systemGroup.applied(index, keys),
      onCorruption: (found) => {
        if (found.kind === "rowDiffers") logger.error(found, "replicas differ");
        else logger.error({ partition: found.partition, err: found.cause }, "replica quarantined");
      },
      onEpochMismatch: (peer, partition, epoch) => this.topology.onEpochMismatch(peer, partition, epoch),
    });
  }

  #neighbourhood(): Neighbourhood {
    let known: { readonly topology: Topology; readonly ring: RingOrder } | undefined;
    return {
      ringOf: (partition) => {
        const { topology } = this.topology;
        if (known?.topology !== topology) known = { topology, ring: new RingOrder(topology) };
        return known.ring.of(partition);
      },
      isDead: (nodeId) => this.#isDead(nodeId),
    };
  }

  #isDead(nodeId: NodeId): boolean {
    const { gossip, transport, clock } = this.#options;
    if (transport.isLinked(nodeId)) return false;
    const member = gossip.members().find((known) => known.nodeId === nodeId);
    if (member !== undefined) return !isLive(member);
    // A node that has just started has heard of nobody.
    return clock.monotonicMs() - this.#startedMs >= ACQUAINTANCE_MS;
  }

  #createTopology(): TopologyDriver {
    const { config, directory, clock, logger, transport, store, topology, onTopology, fail } = this.#options;
    return new TopologyDriver({
      self: directory.nodeId,
      clusterName: config.clusterName,
      clock,
      store,
      transport,
      replication: this.replication,
      systemGroup: this.#systemGroup,
      topology,
      joining: {
        policy: { rebalance: config.joinPolicy, replace: config.replacePolicy },
        isDead: ({ nodeId }) => this.#isDead(nodeId),
      },
      lineageChanges: () => [skipTableIds(this.#systemGroup, TABLE_IDS_SKIPPED)],
      onChange: onTopology,
      log: (what, message) => logger.info(what, message),
      fail,
    });
  }
}
