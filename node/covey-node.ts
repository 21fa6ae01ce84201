/**
 * The composition root: builds every part of a node, in order, by hand, and starts and stops them. Nothing else in the
 * product knows more than its own layer.
 *
 * A node's life: open the data directory (who am I), open the listeners, join gossip, find, join or found the cluster,
 * open the store, serve.
 */
import { randomBytes, randomUUID } from "node:crypto";
import type { NodeId } from "../core/ids.js";
import { SystemClock, newId, systemRandom } from "../core/system.js";
import { createDatabase } from "../database/create-database.js";
import { createMachine } from "../database/machine.js";
import { OPERATIONS } from "../database/operations/index.js";
import { TableCatalog } from "../database/tables/table-catalog.js";
import { GossipDriver } from "../gossip/gossip-driver.js";
import { Keyring } from "../gossip/keyring.js";
import { isLive } from "../gossip/member.js";
import type { PeerMessage } from "../replication/messages.js";
import { ReplicationDriver } from "../replication/replication-driver.js";
import { DEFAULT_REPLICATION_SETTINGS } from "../replication/settings.js";
import { SystemGroupDriver } from "../replication/system-group-driver.js";
import { SystemMachine } from "../replication/system-machine.js";
import { initialTopology, memberOf, type MemberDescription, type Topology } from "../ring/topology.js";
import { DataDirectory } from "../storage/data-directory-driver.js";
import { openRocksStore } from "../storage/rocks-driver.js";
import type { Store } from "../storage/store.js";
import { createAdminServer } from "./admin/admin-server.js";
import { GatedDatabase } from "./cluster/gated-database.js";
import { NodeStatus } from "./cluster/node-status.js";
import { peersOf } from "./cluster/peer-addresses.js";
import { registerReplicationMetrics } from "./cluster/replication-metrics.js";
import { readGossipKeys } from "./config/gossip-keys.js";
import type { NodeConfig } from "./config/settings.js";
import { FOUNDING_TOPIC, FoundingDriver } from "./founding/founding-driver.js";
import { createClusterService } from "./grpc/cluster-service.js";
import { createDatabaseService } from "./grpc/database-service.js";
import { createGrpcServer } from "./grpc/grpc-server.js";
import { OperationRunner } from "./grpc/operation-runner.js";
import { PipelineHandler } from "./grpc/pipeline-service.js";
import { createDynamoDbServer } from "./http/dynamodb-server.js";
import { listenProblem } from "./listener.js";
import type { Logger } from "./logging.js";
import { createMetrics } from "./metrics/metrics.js";
import type { RunningNode } from "./node-process.js";
import { DEFAULT_PEER_LIMITS } from "./peer/peer-limits.js";
import { peerChannelOptions } from "./peer/peer-service.js";
import { PeerTransport } from "./peer/peer-transport.js";
import { storageProblem } from "./start-error.js";
import { JoinDriver } from "./topology/join-driver.js";
import { TopologyAdmin } from "./topology/topology-admin-driver.js";
import { TopologyDriver } from "./topology/topology-driver.js";
import { configurationsOf } from "./topology/topology-keeper-driver.js";
import { TOPOLOGY_TOPIC } from "./topology/topology-message.js";
import { readStoredTopology } from "./topology/topology-record.js";

export const VERSION = "0.1.0";

/** A node that was removed keeps its links for so long, to learn it. Milliseconds. */
const FAREWELL_MS = 500;

/** Resolves when the listeners are open; joining or founding a cluster goes on in the background (`/readyz` tells). */
export async function startNode(config: NodeConfig, logger: Logger): Promise<RunningNode> {
  const directory = await openDirectory(config);
  const node = new CoveyNode(config, logger, directory);
  try {
    await node.start();
  } catch (error) {
    await node.stop();
    throw error;
  }
  return node;
}

class CoveyNode implements RunningNode {
  readonly #config: NodeConfig;
  readonly #logger: Logger;
  readonly #directory: DataDirectory;
  readonly #clock = new SystemClock();
  readonly #random = systemRandom();
  readonly #metrics = createMetrics({ processMetrics: true });
  readonly #database = new GatedDatabase(new Set(OPERATIONS.map(({ name }) => name)), () =>
    this.#waitingFor(),
  );
  readonly #status: NodeStatus;
  readonly #transport: PeerTransport;
  #gossip: GossipDriver | undefined;
  #founding: FoundingDriver | undefined;
  #joining: JoinDriver | undefined;
  #topology: Topology | undefined;
  #topologyDriver: TopologyDriver | undefined;
  #topologyAdmin: TopologyAdmin | undefined;
  #replication: ReplicationDriver | undefined;
  /** How each started part ends, in the order of their start. */
  readonly #endings: (() => Promise<void>)[] = [];
  #serving: Promise<void> | undefined;
  #ready = false;
  #stopping = false;

  constructor(config: NodeConfig, logger: Logger, directory: DataDirectory) {
    this.#config = config;
    this.#logger = logger;
    this.#directory = directory;
    this.#endings.push(() => directory.close());
    this.#transport = new PeerTransport({
      self: {
        nodeId: directory.nodeId,
        storeId: directory.storeId,
        bootCount: directory.bootCount,
      },
      clock: this.#clock,
      random: this.#random,
      logger: this.#logger,
      listener: {
        onMessage: (from, message) => this.#onMessage(from, message),
        onLink: (peer, up) => this.#onLink(peer, up),
      },
    });
    this.#status = new NodeStatus({
      nodeId: directory.nodeId,
      version: VERSION,
      startedMs: this.#clock.monotonicMs(),
      monotonicMs: () => this.#clock.monotonicMs(),
      topology: () => this.#topology,
      replication: () => this.#replication,
      members: () => this.#gossip?.members() ?? [],
      waitingFor: () => this.#waitingFor(),
    });
  }

  async start(): Promise<void> {
    const grpcPort = await this.#startGrpc();
    const httpPort = await this.#startHttp();
    const adminPort = await this.#startAdmin();
    await this.#startGossip({ grpcPort, httpPort, adminPort });
    await this.#startMembership();
    this.#logger.info({ nodeId: this.#directory.nodeId, grpcPort, httpPort, adminPort }, "listening");
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#ready = false;
    await this.#serving;
    for (const end of this.#endings.reverse()) await end();
  }

  #waitingFor(): string {
    if (this.#ready) return "";
    if (this.#stopping) return "the node is stopping";
    if (this.#topology !== undefined) {
      const { clusterId } = this.#topology;
      const isMember = memberOf(this.#topology, this.#directory.nodeId) !== undefined;
      if (isMember) return "the store to be read";
      return `nothing: it was removed from cluster ${clusterId}; with an empty data directory it may join again`;
    }
    return this.#joining?.waitingFor ?? this.#founding?.status.reason ?? "the listeners to be opened";
  }

  // Listeners.

  async #startGrpc(): Promise<number> {
    const { requestTimeoutMs, requestsInFlightMax, shutdownGraceMs, grpcHost, grpcPort } = this.#config;
    const runner = new OperationRunner({
      database: this.#database,
      clock: this.#clock,
      logger: this.#logger,
      metrics: this.#metrics.requests,
      requestTimeoutMs,
      requestsInFlightMax,
    });
    const pipeline = new PipelineHandler({
      runner,
      cluster: this.#status,
      clock: this.#clock,
      callsInFlightMax: requestsInFlightMax,
    });
    const server = createGrpcServer({
      host: grpcHost,
      port: grpcPort,
      services: [
        createDatabaseService({ runner, pipeline, clock: this.#clock }),
        createClusterService(this.#status),
        this.#transport.service,
      ],
      channelOptions: peerChannelOptions(DEFAULT_PEER_LIMITS),
      clock: this.#clock,
      shutdownGraceMs,
    });
    const { port } = await server.start();
    this.#endings.push(() => server.stop());
    this.#transport.start();
    this.#endings.push(() => this.#transport.stop());
    return port;
  }

  async #startHttp(): Promise<number> {
    const config = this.#config;
    const server = createDynamoDbServer({
      database: this.#database,
      clock: this.#clock,
      logger: this.#logger,
      metrics: this.#metrics,
      limits: config,
      authentication: config.auth,
      liveNodes: () => (this.#gossip?.members() ?? []).filter(isLive).map(({ httpAddress }) => httpAddress),
    });
    const { port } = await server.start(config.httpHost, config.httpPort);
    this.#endings.push(() => server.stop());
    return port;
  }

  async #startAdmin(): Promise<number> {
    const server = createAdminServer({
      clock: this.#clock,
      logger: this.#logger,
      metrics: this.#metrics,
      readiness: () => ({ ready: this.#ready, reasons: this.#ready ? [] : [this.#waitingFor()] }),
      status: () => this.#status.report(),
      topology: () => this.#topologyAdmin,
    });
    const { port } = await server.start(this.#config.adminHost, this.#config.adminPort);
    this.#endings.push(() => server.stop());
    return port;
  }

  // The cluster.

  async #startGossip(ports: { grpcPort: number; httpPort: number; adminPort: number }): Promise<void> {
    const { name, zone, advertiseHost, gossipHost, gossipPort, seeds, expect } = this.#config;
    const { nodeId, storeId, bootCount, cluster } = this.#directory;
    const gossip = new GossipDriver({
      clock: this.#clock,
      random: this.#random,
      bind: { host: gossipHost, port: gossipPort },
      advertiseHost,
      seeds,
      keyring: this.#keyring(),
      self: {
        nodeId,
        storeId,
        name,
        zone,
        grpcAddress: `${advertiseHost}:${ports.grpcPort}`,
        httpAddress: `${advertiseHost}:${ports.httpPort}`,
        adminAddress: `${advertiseHost}:${ports.adminPort}`,
        bootCount,
        capabilities: 0,
        status: { clusterId: cluster?.clusterId ?? "", formatted: cluster !== undefined, expect },
      },
    });
    gossip.onMember((event) => {
      if (
        event.kind === "foreignCluster" ||
        event.kind === "nameConflict" ||
        event.kind === "identityConflict"
      ) {
        this.#logger.error(event, `gossip: ${event.kind}`);
      } else if (event.kind === "packetRefused" || event.kind === "seedUnresolved") {
        this.#logger.warn(event, `gossip: ${event.kind}`);
      } else {
        if (event.kind !== "updated") {
          this.#logger.info(
            { member: event.member.name, nodeId: event.member.nodeId },
            `member ${event.kind}`,
          );
        }
        this.#refreshPeers();
        this.#topologyDriver?.heardOfEpoch(event.member.nodeId, event.member.status.epoch);
        if (event.kind === "joined" || event.kind === "returned")
          this.#transport.peerAlive(event.member.nodeId);
      }
    });
    try {
      await gossip.start();
    } catch (error) {
      // Gossip says which socket it was; what the operating system said is the cause.
      const { cause = error } = error as Error;
      const address = { host: gossipHost, port: gossipPort, purpose: "gossip", flag: "--gossip-port" };
      throw listenProblem(cause as NodeJS.ErrnoException, address);
    }
    this.#gossip = gossip;
    this.#endings.push(async () => {
      await gossip.leave();
      await gossip.stop();
    });
  }

  #keyring(): Keyring | undefined {
    const { gossipKeysFile, gossipSeal, gossipAcceptPlain } = this.#config;
    if (gossipKeysFile === undefined) return undefined;
    const keys = readGossipKeys(gossipKeysFile);
    return new Keyring((length) => randomBytes(length), {
      keys,
      seal: gossipSeal,
      acceptPlain: gossipAcceptPlain,
    });
  }

  /** Serves at once when the node knows its cluster; else founds one with others or joins the one that is there. */
  async #startMembership(): Promise<void> {
    const { cluster } = this.#directory;
    const store = cluster === undefined ? undefined : await this.#openStore(cluster.partitionCount);
    const stored = store === undefined ? undefined : await readStoredTopology(store);
    await this.#startFounding(store, { mayFound: cluster === undefined });
    if (stored !== undefined) this.#enter(stored, store);
    else if (this.#founding?.status.kind !== "formed") this.#startJoining(store);
  }

  async #startFounding(store: Store | undefined, { mayFound }: { mayFound: boolean }): Promise<void> {
    const { clusterName, expect, partitions, replicationFactor, seeds } = this.#config;
    const founding = await FoundingDriver.open({
      self: this.#description(),
      settings: { clusterName, expect, partitionCount: partitions, replicationFactor },
      newId,
      clock: this.#clock,
      transport: this.#transport,
      directory: this.#directory.path,
      seeds,
      members: () => this.#gossip?.members() ?? [],
      onFormed: (cluster) => this.#enter(initialTopology(cluster), store),
      fail: (error) => this.#crash(error),
    });
    // A founder goes on answering those that were late; a node that joined has nothing to say about that.
    if (!mayFound && founding.status.kind !== "formed") return;
    this.#founding = founding;
    founding.start();
    this.#endings.push(async () => this.#founding?.stop());
  }

  #startJoining(store: Store | undefined): void {
    const joining = new JoinDriver({
      self: this.#description(),
      clusterName: this.#config.clusterName,
      clock: this.#clock,
      transport: this.#transport,
      members: () =>
        (this.#gossip?.members() ?? [])
          .filter((member) => isLive(member) && member.status.formatted)
          .filter(
            ({ status }) => status.clusterId === (this.#directory.cluster?.clusterId ?? status.clusterId),
          )
          .map(({ nodeId }) => nodeId),
      obstacle: () => this.#founding?.commitment ?? "",
      onJoined: (topology) => {
        // From now on this node can found nothing.
        const founding = this.#founding;
        this.#founding = undefined;
        void founding?.stop();
        this.#enter(topology, store);
      },
    });
    this.#joining = joining;
    joining.start();
    this.#endings.push(async () => joining.stop());
  }

  /** The node has a cluster. Called again by whichever of founding and joining is slower. */
  #enter(topology: Topology, store: Store | undefined): void {
    if (this.#serving !== undefined || this.#stopping) return;
    this.#joining?.stop();
    this.#serving = this.#serve(topology, store).catch((error: unknown) => this.#crash(error));
  }

  #description(): MemberDescription {
    const { nodeId, storeId } = this.#directory;
    return { nodeId, storeId, name: this.#config.name, zone: this.#config.zone, weight: 1 };
  }

  async #openStore(partitionCount: number): Promise<Store> {
    const store = await openRocksStore({
      directory: this.#directory.storePath,
      partitionCount,
      clock: this.#clock,
      durability: this.#config.durability,
      onFailure: (cause) => this.#crash(cause),
    });
    this.#endings.push(() => store.close());
    return store;
  }

  /** The node belongs to a cluster: opens what it holds of it and begins to serve. */
  async #serve(topology: Topology, opened: Store | undefined): Promise<void> {
    const { clusterId, partitionCount } = topology;
    this.#topology = topology;
    if (memberOf(topology, this.#directory.nodeId) === undefined) {
      this.#logger.error({ clusterId }, "this node was removed from its cluster");
      return;
    }
    await this.#directory.joinCluster({ clusterId, partitionCount });
    this.#logger.info({ clusterId, members: topology.members.length, partitionCount }, "in a cluster");
    this.#transport.setClusterId(clusterId);
    this.#gossip!.setClusterId(clusterId);
    this.#refreshPeers();
    const store = opened ?? (await this.#openStore(partitionCount));

    // The machine needs the catalog, which follows the system group, which replication runs: nothing asks for it before
    // all three are there, because messages reach replication only from then on.
    const parts: { tables?: TableCatalog } = {};
    const replication = new ReplicationDriver({
      self: this.#directory.nodeId,
      boot: this.#directory.bootCount,
      store,
      clock: this.#clock,
      random: this.#random,
      transport: this.#transport,
      settings: { ...DEFAULT_REPLICATION_SETTINGS, requestTimeoutMs: this.#config.requestTimeoutMs },
      machine: createMachine({
        tables: {
          byId: (id) => parts.tables!.byId(id),
          hasIssued: (id) => parts.tables!.hasIssued(id),
        },
      }),
      systemMachine: new SystemMachine(),
      configurations: configurationsOf(topology),
      onFailure: (error) => this.#crash(error),
      onSystemApplied: (index, keys) => systemGroup.applied(index, keys),
      onCorruption: (found) => {
        if (found.kind === "rowDiffers") this.#logger.error(found, "replicas differ");
        else this.#logger.error({ partition: found.partition, err: found.cause }, "replica quarantined");
      },
      onEpochMismatch: (peer, partition, epoch) => topologyDriver.onEpochMismatch(peer, partition, epoch),
    });
    const systemGroup: SystemGroupDriver = new SystemGroupDriver({
      replication,
      clock: this.#clock,
      peers: () =>
        this.#topology!.members.map(({ nodeId }) => nodeId).filter((id) => this.#transport.isLinked(id)),
      fail: (error) => this.#crash(error),
    });
    const topologyDriver = this.#createTopologyDriver({ topology, store, replication, systemGroup });
    await replication.start();
    this.#endings.push(() => replication.stop());
    await systemGroup.start();
    await topologyDriver.start();
    this.#endings.push(() => topologyDriver.stop());
    this.#topologyDriver = topologyDriver;
    this.#topologyAdmin = new TopologyAdmin(topologyDriver);
    this.#gossip!.updateSelf({ status: { formatted: true, epoch: topologyDriver.topology.epoch } });
    const tables = new TableCatalog(systemGroup);
    parts.tables = tables;
    this.#replication = replication;
    // Links come up from here on. Sooner, what peers say first would reach nobody, and they say it once.
    this.#transport.setClusterId(clusterId);
    const database = createDatabase({
      partitions: replication,
      tables,
      clock: this.#clock,
      random: this.#random,
      newUuid: randomUUID,
      config: { endpoint: this.#status.status().node.httpAddress },
    });
    database.start();
    this.#endings.push(async () => {
      // Its background work may wait for a majority that is gone, as when all nodes stop: replication ends that wait.
      await Promise.all([database.stop(), replication.stop()]);
    });
    registerReplicationMetrics(this.#metrics.registry, { replication, transport: this.#transport });
    this.#database.open(database);
    this.#ready = true;
    this.#logger.info("ready");
  }

  #createTopologyDriver(
    parts: Pick<
      ConstructorParameters<typeof TopologyDriver>[0],
      "topology" | "store" | "replication" | "systemGroup"
    >,
  ): TopologyDriver {
    const { clusterName, joinPolicy, replacePolicy } = this.#config;
    return new TopologyDriver({
      ...parts,
      self: this.#directory.nodeId,
      clusterName,
      clock: this.#clock,
      transport: this.#transport,
      joining: {
        policy: { rebalance: joinPolicy, replace: replacePolicy },
        isDead: ({ nodeId }) => {
          const member = this.#gossip!.members().find((known) => known.nodeId === nodeId);
          return !this.#transport.isLinked(nodeId) && (member === undefined || !isLive(member));
        },
      },
      onChange: (topology, before) => this.#onTopology(topology, before),
      log: (what, message) => this.#logger.info(what, message),
      fail: (error) => this.#crash(error),
    });
  }

  #onTopology(topology: Topology, before: Topology): void {
    this.#topology = topology;
    this.#gossip!.updateSelf({ status: { epoch: topology.epoch } });
    if (memberOf(topology, this.#directory.nodeId) === undefined) {
      this.#ready = false;
      this.#logger.error({ epoch: topology.epoch }, "this node was removed from its cluster");
    }
    const someoneLeft = before.members.some(({ nodeId }) => memberOf(topology, nodeId) === undefined);
    if (someoneLeft) this.#clock.after(FAREWELL_MS, () => this.#refreshPeers());
    else this.#refreshPeers();
  }

  /** Links follow the topology and gossip; fenced stores are cut off (R16). */
  #refreshPeers(): void {
    this.#transport.setFencedStores(new Set(this.#topology?.fenced));
    this.#transport.setPeers(peersOf(this.#gossip!.members(), this.#topology));
  }

  #onMessage(from: NodeId, message: PeerMessage): void {
    if (message.kind === "control") {
      if (message.topic === FOUNDING_TOPIC) this.#founding?.receive(from, message.bytes);
      if (message.topic !== TOPOLOGY_TOPIC) return;
      if (this.#topologyDriver !== undefined) this.#topologyDriver.receive(from, message.bytes);
      else this.#joining?.receive(message.bytes);
    } else {
      this.#replication?.onMessage(from, message);
    }
  }

  #onLink(peer: NodeId, up: boolean): void {
    this.#logger.info({ peer }, up ? "link up" : "link down");
    this.#replication?.onLink(peer, up);
  }

  /**
   * Something that must not be survived: a failed sync, a broken invariant (R15). The process ends as it would on any
   * uncaught error; what was acknowledged is on other disks or on this one.
   */
  #crash(error: unknown): void {
    if (this.#stopping) {
      this.#logger.error({ err: error }, "failed while stopping");
      return;
    }
    setImmediate(() => {
      throw error;
    });
  }
}

async function openDirectory(config: NodeConfig): Promise<DataDirectory> {
  try {
    return await DataDirectory.open({ path: config.dataDirectory, durability: config.durability, newId });
  } catch (error) {
    throw storageProblem(error) ?? error;
  }
}
