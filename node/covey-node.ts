/**
 * The composition root: builds every part of a node, in order, by hand, and starts and stops them. Nothing else in the
 * product knows more than its own layer.
 *
 * A node's life: open the data directory (who am I), open the listeners, join gossip, find, join or found the cluster,
 * open the store, serve.
 */
import type { NodeId, StoreId } from "../core/ids.js";
import { SystemClock, newId, systemRandom } from "../core/system.js";
import { OPERATIONS } from "../database/operations/index.js";
import type { GossipDriver } from "../gossip/gossip-driver.js";
import type { IdentityConflictEvent, MemberEvent, StoreFencedEvent } from "../gossip/gossip-event.js";
import { isLive, type Member } from "../gossip/member.js";
import type { PeerMessage } from "../replication/messages.js";
import { memberOf, type Topology } from "../ring/topology.js";
import { DataDirectory } from "../storage/data-directory-driver.js";
import { DiskHeartbeat } from "../storage/disk-heartbeat-driver.js";
import { isDiskFailure, StorageError, StoreFailedError } from "../storage/errors.js";
import type { Store } from "../storage/store.js";
import { DiskWatch } from "./cluster/disk-watch.js";
import { GatedDatabase } from "./cluster/gated-database.js";
import { MembershipDriver } from "./cluster/membership-driver.js";
import { startGossip } from "./cluster/node-gossip.js";
import { NodeStore } from "./cluster/node-store-driver.js";
import { NodeStatus } from "./cluster/node-status.js";
import { Participant } from "./cluster/participant.js";
import { peersOf } from "./cluster/peer-addresses.js";
import { registerReplicationMetrics } from "./cluster/replication-metrics.js";
import type { NodeConfig } from "./config/settings.js";
import { Endpoints, type Ports } from "./endpoints.js";
import { FOUNDING_TOPIC } from "./founding/founding-driver.js";
import type { Logger } from "./logging.js";
import { createMetrics } from "./metrics/metrics.js";
import type { RunningNode } from "./node-process.js";
import { PeerTransport } from "./peer/peer-transport.js";
import { StartError, storageProblem, type StartProblem } from "./start-error.js";
import { RECOVERY_TOPIC } from "./topology/recovery-message.js";
import { TopologyAdmin } from "./topology/topology-admin-driver.js";
import { TOPOLOGY_TOPIC } from "./topology/topology-message.js";
import { registerTopologyMetrics } from "./topology/topology-metrics.js";
import { readStoredTopology } from "./topology/topology-record.js";

export const VERSION = "0.1.0";

/** A node that was removed keeps its links until it ends, to learn it, and at most for so long. Milliseconds. */
const FAREWELL_MS = 5_000;
/** How long a node that stops tries to give its ballots away, and how often it looks whether it is alone. Milliseconds. */
const RESIGN_MS = 3_000;
const ALONE_LOOK_MS = 50;
/** How long a node that knows its cluster waits for its seeds before it serves: one may tell that it was removed. */
const SEEDS_MS = 3_000;

/** Resolves when the listeners are open; joining or founding a cluster goes on in the background (`/readyz` tells). */
export async function startNode(config: NodeConfig, logger: Logger): Promise<RunningNode> {
  const directory = await openDirectory(config);
  const node = new CoveyNode(config, logger, directory);
  try {
    await node.start();
  } catch (error) {
    await node.stop();
    throw storageProblem(error) ?? error;
  }
  return node;
}

/** A refusal that is not repeated for so long does not hold any more. */
const NAME_TAKEN_MS = 60_000;

class CoveyNode implements RunningNode {
  readonly refused: Promise<StartError>;
  #refuse: (why: StartError) => void = () => undefined;
  readonly #config: NodeConfig;
  readonly #logger: Logger;
  readonly #directory: DataDirectory;
  readonly #clock = new SystemClock();
  readonly #random = systemRandom();
  readonly #metrics = createMetrics({ processMetrics: true });
  readonly #database = new GatedDatabase(new Set(OPERATIONS.map(({ name }) => name)), () =>
    this.#waitingFor(),
  );
  readonly #nodeStore: NodeStore;
  readonly #status: NodeStatus;
  readonly #transport: PeerTransport;
  readonly #endpoints: Endpoints;
  readonly #membership: MembershipDriver;
  #disk: DiskWatch | undefined;
  #gossip: GossipDriver | undefined;
  #store: Store | undefined;
  /** The newest topology that this node knows. */
  #topology: Topology | undefined;
  /** The fenced stores that links and gossip know: of which topology, and without how many farewells. */
  #fenced = "";
  /** Stores of nodes that were removed a moment ago and are still linked: they are told, and fenced when they are gone. */
  readonly #farewells = new Map<NodeId, StoreId>();
  /** Present once it has read its replicas. */
  #participant: Participant | undefined;
  #topologyAdmin: TopologyAdmin | undefined;
  /** How each started part ends, in the order of their start. */
  readonly #endings: (() => Promise<void>)[] = [];
  #serving: Promise<void> | undefined;
  #ready = false;
  /** The node knows its cluster and waits for its seeds to say that it still belongs to it. */
  #askingSeeds = false;
  /** Gossip's last refusal of this node for its name, and when it was. */
  #nameTaken: { readonly what: string; readonly atMs: number } | undefined;
  /** It does not belong to it any more. */
  #hasEnded = false;
  #stopping = false;

  constructor(config: NodeConfig, logger: Logger, directory: DataDirectory) {
    this.refused = new Promise((resolve) => (this.#refuse = resolve));
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
    this.#nodeStore = new NodeStore({
      directory,
      config,
      clock: this.#clock,
      logger,
      onFailure: (cause) => this.#crash(new StoreFailedError(cause)),
    });
    this.#status = new NodeStatus({
      nodeId: directory.nodeId,
      version: VERSION,
      startedMs: this.#clock.monotonicMs(),
      monotonicMs: () => this.#clock.monotonicMs(),
      topology: () => this.#topology,
      replication: () => this.#participant?.replication,
      members: () => this.#members(),
      waitingFor: () => this.#waitingFor(),
    });
    this.#endpoints = new Endpoints({
      config,
      clock: this.#clock,
      logger,
      metrics: this.#metrics,
      database: this.#database,
      status: this.#status,
      transport: this.#transport,
      illness: () => (this.#disk?.hung === true ? this.#disk.complaint : ""),
      readiness: () => {
        const reason = this.#waitingFor();
        return { ready: reason === "", reasons: reason === "" ? [] : [reason] };
      },
      topology: () => this.#topologyAdmin,
      liveNodes: () =>
        this.#members()
          .filter(isLive)
          .map(({ httpAddress }) => httpAddress),
    });
    this.#membership = new MembershipDriver({
      config,
      directory,
      clock: this.#clock,
      transport: this.#transport,
      members: () => this.#members(),
      onEnter: (topology) => this.#enter(topology),
      fail: (error) => this.#crash(error),
    });
  }

  async start(): Promise<void> {
    await this.#watchDisk();
    this.#endings.push(() => this.#endpoints.stop());
    const ports = await this.#endpoints.start();
    await this.#startGossip(ports);
    await this.#startMembership();
    this.#logger.info({ nodeId: this.#directory.nodeId, ...ports }, "listening");
  }

  /**
   * Clients first: others lead what this node led, requests in flight are answered, and only then do replication, store
   * and gossip end.
   */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#ready = false;
    await this.#serving;
    await this.#participant?.resign(RESIGN_MS);
    await this.#drain();
    for (const end of this.#endings.reverse()) await end();
  }

  /** Resolves when clients are answered, or when their requests wait for nothing because all other members are gone. */
  async #drain(): Promise<void> {
    let isDrained = false;
    const drained = this.#endpoints.drain().then(() => (isDrained = true));
    // Should it fail after this has returned: the endings hear of it too.
    drained.catch(() => undefined);
    const isAlone = (): boolean =>
      (this.#topology?.members.length ?? 1) > 1 && !this.#transport.links().some(({ up }) => up);
    while (!isDrained && !isAlone()) {
      const look = new Promise<void>((resolve) => this.#clock.after(ALONE_LOOK_MS, resolve));
      await Promise.race([drained, look]);
    }
  }

  #members(): readonly Member[] {
    return this.#gossip?.members() ?? [];
  }

  #waitingFor(): string {
    if (this.#ready) return this.#disk!.complaint || this.#nodeStore.complaint;
    if (this.#stopping) return "the node is stopping";
    if (this.#hasEnded) return "nothing: it does not go on, its log says why";
    if (this.#askingSeeds) return "its seeds to answer";
    if (this.#topology !== undefined) return "the store to be read";
    // Who knows others was admitted after all: it is up to them what it waits for.
    const isAlone = this.#members().length <= 1;
    const taken = this.#nameTaken;
    if (isAlone && taken !== undefined && this.#clock.monotonicMs() - taken.atMs < NAME_TAKEN_MS)
      return taken.what;
    return this.#membership.waitingFor ?? "the listeners to be opened";
  }

  async #watchDisk(): Promise<void> {
    const heartbeat = await DiskHeartbeat.start({
      directory: this.#directory.path,
      clock: this.#clock,
      onFailure: (cause) => this.#crash(new StoreFailedError(cause)),
    });
    this.#endings.push(() => heartbeat.stop());
    this.#disk = new DiskWatch(heartbeat, this.#config);
  }

  // Into the cluster.

  async #startGossip(ports: Ports): Promise<void> {
    const gossip = await startGossip({
      config: this.#config,
      directory: this.#directory,
      ports,
      clock: this.#clock,
      random: this.#random,
      logger: this.#logger,
      onMember: (event) => this.#onMember(event),
      onFenced: (event) => this.#onFenced(event),
      onNameTaken: ({ name, nodeId, address: { host, port } }) => {
        const what = `another name: ${name} belongs to node ${nodeId} at ${host}:${port}, which is alive`;
        this.#nameTaken = { what, atMs: this.#clock.monotonicMs() };
      },
      onCopied: (event) => this.#onCopied(event),
    });
    this.#gossip = gossip;
    this.#endings.push(async () => {
      await gossip.leave();
      await gossip.stop();
    });
  }

  #onMember({ kind, member }: MemberEvent): void {
    if (this.#gossip === undefined) return;
    this.#refreshPeers();
    this.#participant?.topology.heardOfEpoch(member.nodeId, member.status.epoch);
    if (kind === "joined" || kind === "returned") this.#transport.peerAlive(member.nodeId);
  }

  /** A member of this node's cluster says that its store was fenced (R16). */
  #onFenced({ name }: StoreFencedEvent): void {
    this.#end(
      "store-fenced",
      `is refused by ${name}: it left the cluster, was replaced or was declared lost, and its store ${this.#directory.storeId} is fenced for ever`,
    );
  }

  /** What this store has promised is not all that its node has promised (R16). */
  #onCopied({ bootCount, address }: IdentityConflictEvent): void {
    const { name, dataDirectory } = this.#config;
    this.#refuseToGoOn(
      "directory-copied",
      `${name} (start ${this.#directory.bootCount} of its data directory) does not go on: its cluster knows the same node at ${address.host}:${address.port} (start ${bootCount}), so ${dataDirectory} is a copy; go on with the original, or empty this directory`,
    );
  }

  /** This node has no part in its cluster any more. */
  #end(problem: "store-fenced" | "removed", why: string): void {
    const { name, dataDirectory } = this.#config;
    this.#refuseToGoOn(
      problem,
      `${name} ${why}; nothing in ${dataDirectory} is used any more, with an empty data directory it may join again`,
    );
  }

  #refuseToGoOn(problem: StartProblem, message: string): void {
    this.#ready = false;
    this.#hasEnded = true;
    this.#logger.error(message);
    this.#refuse(new StartError(problem, message));
  }

  /** Serves at once when the node knows its cluster; else founds one with others or joins the one that is there. */
  async #startMembership(): Promise<void> {
    const { cluster } = this.#directory;
    if (cluster !== undefined) await this.#openStore(cluster.partitionCount);
    const stored = this.#store && (await readStoredTopology(this.#store));
    this.#endings.push(() => this.#membership.stop());
    if (stored === undefined) return this.#membership.start(stored);
    // It may have been removed while it was away. Whoever can be reached shall tell it before it serves anybody.
    this.#askingSeeds = true;
    const cancel = this.#clock.after(SEEDS_MS, () => this.#startAgain(stored));
    void this.#gossip!.seedsTried.then(() => {
      cancel();
      this.#startAgain(stored);
    });
  }

  #startAgain(stored: Topology): void {
    if (!this.#askingSeeds) return;
    this.#askingSeeds = false;
    if (this.#stopping || this.#hasEnded) return;
    this.#membership.start(stored).catch((error: unknown) => this.#crash(error));
  }

  #enter(topology: Topology): void {
    if (this.#serving !== undefined || this.#stopping) return;
    this.#serving = this.#serve(topology).catch((error: unknown) => this.#crash(error));
  }

  async #openStore(partitionCount: number): Promise<Store> {
    const store = await this.#nodeStore.open(partitionCount);
    this.#endings.push(() => store.close());
    return (this.#store = store);
  }

  /** The node belongs to a cluster: opens what it holds of it and begins to serve. */
  async #serve(topology: Topology): Promise<void> {
    const { clusterId, partitionCount } = topology;
    this.#topology = topology;
    if (memberOf(topology, this.#directory.nodeId) === undefined)
      return this.#end("store-fenced", `was removed from cluster ${clusterId} in topology ${topology.epoch}`);
    await this.#directory.joinCluster({ clusterId, partitionCount });
    this.#logger.info({ clusterId, members: topology.members.length, partitionCount }, "in a cluster");
    this.#gossip!.setClusterId(clusterId);
    this.#refreshPeers();
    const participant = new Participant({
      config: this.#config,
      directory: this.#directory,
      clock: this.#clock,
      random: this.#random,
      logger: this.#logger,
      transport: this.#transport,
      gossip: this.#gossip!,
      store: this.#store ?? (await this.#openStore(partitionCount)),
      topology,
      diskStalled: () => this.#disk!.stalled,
      distrusted: () => this.#nodeStore.distrusted,
      endpoint: this.#status.status().node.httpAddress,
      onTopology: (newer, before) => this.#onTopology(newer, before),
      fail: (error) => this.#crash(error),
    });
    this.#endings.push(() => participant.stop());
    await participant.start();
    this.#participant = participant;
    this.#topologyAdmin = new TopologyAdmin(participant.topology, participant.recovery);
    this.#gossip!.updateSelf({ status: { formatted: true, epoch: participant.topology.topology.epoch } });
    // Links come up from here on. Sooner, what peers say first would reach nobody, and they say it once.
    this.#transport.setClusterId(clusterId);
    const { replication } = participant;
    this.#nodeStore.watch(replication);
    this.#endings.push(() => this.#nodeStore.stop());
    registerReplicationMetrics(this.#metrics.registry, { replication, transport: this.#transport });
    registerTopologyMetrics(this.#metrics.registry, participant.topology);
    this.#database.open(participant.startDatabase());
    this.#ready = true;
    this.#logger.info("ready");
  }

  // In the cluster.

  #onTopology(topology: Topology, before: Topology): void {
    this.#topology = topology;
    this.#gossip!.updateSelf({ status: { epoch: topology.epoch } });
    if (memberOf(topology, this.#directory.nodeId) === undefined)
      this.#end("removed", `was removed from cluster ${topology.clusterId} in topology ${topology.epoch}`);
    for (const { nodeId, storeId } of before.members) {
      if (memberOf(topology, nodeId) !== undefined || !this.#transport.isLinked(nodeId)) continue;
      this.#farewells.set(nodeId, storeId);
      this.#clock.after(FAREWELL_MS, () => this.#endFarewell(nodeId));
    }
    this.#refreshPeers();
  }

  #endFarewell(nodeId: NodeId): void {
    if (this.#farewells.delete(nodeId)) this.#refreshPeers();
  }

  /** Links follow the topology and gossip; fenced stores are cut off (R16). */
  #refreshPeers(): void {
    const fenced = `${this.#topology?.epoch} ${this.#farewells.size}`;
    if (this.#topology !== undefined && fenced !== this.#fenced) {
      this.#fenced = fenced;
      const leaving = new Set(this.#farewells.values());
      const stores = new Set(this.#topology.fenced.filter((storeId) => !leaving.has(storeId)));
      this.#transport.setFencedStores(stores);
      this.#gossip!.setFencedStores(stores);
    }
    const peers = peersOf(this.#members(), this.#topology);
    for (const { nodeId, storeId, grpcAddress } of this.#members())
      if (this.#farewells.get(nodeId) === storeId) peers.set(nodeId, { storeId, address: grpcAddress });
    this.#transport.setPeers(peers);
  }

  #onMessage(from: NodeId, message: PeerMessage): void {
    if (message.kind === "control") {
      if (message.topic === FOUNDING_TOPIC) this.#membership.heardOfFounding(from, message.bytes);
      if (message.topic === RECOVERY_TOPIC) this.#participant?.recovery.receive(from, message.bytes);
      if (message.topic !== TOPOLOGY_TOPIC) return;
      if (this.#participant !== undefined) this.#participant.topology.receive(from, message.bytes);
      else this.#membership.heardOfTopology(message.bytes);
    } else {
      this.#participant?.replication.onMessage(from, message);
    }
  }

  #onLink(peer: NodeId, up: boolean): void {
    this.#logger.info({ peer }, up ? "link up" : "link down");
    this.#participant?.replication.onLink(peer, up);
    if (!up) this.#endFarewell(peer);
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
    const isDisk = !(error instanceof StorageError) && isDiskFailure(error);
    setImmediate(() => {
      throw isDisk ? new StoreFailedError(error) : error;
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
