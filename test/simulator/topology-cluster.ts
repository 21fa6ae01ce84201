/**
 * A simulated cluster whose topology changes: on every node the real topology driver beside the real replication driver.
 * A node that is new, or lost its disk, joins over the network as a real one does.
 */
import type { NodeId } from "../../core/ids.js";
import { nextBetween, nextInteger, SeededRandom, type Random } from "../../core/random.js";
import { JoinDriver } from "../../node/topology/join-driver.js";
import { TopologyDriver } from "../../node/topology/topology-driver.js";
import { configurationsOf } from "../../node/topology/topology-keeper-driver.js";
import { readStoredTopology, storeTopology } from "../../node/topology/topology-record.js";
import type { Decide } from "../../node/topology/topology-writer-driver.js";
import { TOPOLOGY_TOPIC } from "../../node/topology/topology-message.js";
import { ReplicationDriver } from "../../replication/replication-driver.js";
import { DEFAULT_REPLICATION_SETTINGS, type ReplicationSettings } from "../../replication/settings.js";
import { SystemGroupDriver } from "../../replication/system-group-driver.js";
import { SystemMachine } from "../../replication/system-machine.js";
import type { ChangeOutcome } from "../../ring/topology-change.js";
import type { Transport } from "../../replication/transport.js";
import { initialTopology, memberOf, type MemberDescription, type Topology } from "../../ring/topology.js";
import type { Mutation, Store } from "../../storage/store.js";
import { SimulatedClock, Skew } from "./clock.js";
import { SimulatedDisk } from "./disk.js";
import { Network } from "./network.js";
import { RegisterMachine } from "./register-machine.js";
import type { World } from "./world.js";

export interface TopologyClusterOptions {
  readonly founders: number;
  readonly partitionCount: number;
  readonly replicationFactor?: number;
  readonly settings?: Partial<ReplicationSettings>;
  /** A life of a node begins; its disk can be read. */
  readonly onStarted?: (node: TopologyNode) => void;
  /** A node has written to its disk. */
  readonly onWritten?: (node: TopologyNode, disk: SimulatedDisk, mutations: readonly Mutation[]) => void;
  /** A topology is in force on a node. */
  readonly onTopology?: (node: TopologyNode, topology: Topology) => void;
}

export interface RunningParts {
  readonly clock: SimulatedClock;
  readonly replication: ReplicationDriver;
  readonly topology: TopologyDriver;
}

const CLUSTER_NAME = "simulated";

export class TopologyNode {
  readonly member: MemberDescription;
  readonly disk: SimulatedDisk;
  readonly #cluster: TopologyCluster;
  readonly #skew: Skew;
  readonly #random: Random;
  #clock: SimulatedClock | undefined;
  #parts: RunningParts | undefined;
  #join: JoinDriver | undefined;
  #life = 0;

  constructor(cluster: TopologyCluster, member: MemberDescription) {
    const { world, options } = cluster;
    this.#cluster = cluster;
    this.member = member;
    this.#random = world.stream(member.nodeId);
    this.#skew = new Skew(world, {
      wallOffsetMs: nextBetween(this.#random, -2_000, 2_000),
      rate: nextBetween(this.#random, 0.99, 1.01),
    });
    const { partitionCount } = options;
    const random = world.stream(`${member.nodeId} disk`);
    this.disk = new SimulatedDisk(
      { owner: member.nodeId, partitionCount, syncMs: [0.2, 2], lateness: true },
      random,
      (disk, mutations) => options.onWritten?.(this, disk, mutations),
    );
  }

  get nodeId(): NodeId {
    return this.member.nodeId;
  }

  /** Numbers the lives of its process, from 1. */
  get life(): number {
    return this.#life;
  }

  /** The process runs; it need not be a member yet. */
  get isUp(): boolean {
    return this.#clock !== undefined;
  }

  /** Undefined while it is down or no member. */
  get parts(): RunningParts | undefined {
    return this.#parts;
  }

  start(): void {
    if (this.#clock !== undefined) return;
    const { world, network } = this.#cluster;
    const clock = new SimulatedClock(world, this.#skew);
    this.#clock = clock;
    this.#life++;
    this.#cluster.options.onStarted?.(this);
    const transport = network.attach(this.nodeId, clock, {
      onMessage: (from, message) => {
        if (message.kind !== "control") this.#parts?.replication.onMessage(from, message);
        else if (message.topic === TOPOLOGY_TOPIC) {
          if (this.#parts !== undefined) this.#parts.topology.receive(from, message.bytes);
          else this.#join?.receive(message.bytes);
        }
      },
      onLink: (peer, up) => this.#parts?.replication.onLink(peer, up),
      afterMessage: () => undefined,
    });
    this.#begin(clock, transport).catch((error: unknown) => {
      if (!clock.stopped) world.fail(error);
    });
  }

  crash(options: { readonly powerCut: boolean }): void {
    if (this.#clock === undefined) return;
    this.#cluster.world.trace(`${this.nodeId} crashed`);
    this.#clock.stop();
    this.#cluster.network.detach(this.nodeId);
    this.#clock = undefined;
    this.#parts = undefined;
    this.#join = undefined;
    this.disk.crash(options);
  }

  /** Changes the topology through this node, which must serve. */
  change(decide: Decide): Promise<ChangeOutcome> {
    return this.#parts!.topology.writer.change(decide);
  }

  async #begin(clock: SimulatedClock, transport: Transport): Promise<void> {
    const store = this.disk.open(clock);
    const stored = await readStoredTopology(store);
    // One that was removed has nothing to serve.
    if (stored !== undefined && memberOf(stored, this.nodeId) === undefined) return;
    if (stored !== undefined) return this.#serve(clock, transport, store, stored);
    const { founding } = this.#cluster;
    if (founding.members.some(({ nodeId }) => nodeId === this.nodeId))
      return this.#serve(clock, transport, store, founding);
    const join = new JoinDriver({
      self: this.member,
      clusterName: CLUSTER_NAME,
      clock,
      transport,
      members: () =>
        this.#cluster.nodes.filter((node) => node.parts !== undefined).map(({ nodeId }) => nodeId),
      obstacle: () => "",
      onJoined: (topology) => {
        this.#join = undefined;
        this.#serve(clock, transport, store, topology).catch((error: unknown) =>
          this.#cluster.world.fail(error),
        );
      },
    });
    this.#join = join;
    join.start();
  }

  async #serve(clock: SimulatedClock, transport: Transport, store: Store, topology: Topology): Promise<void> {
    const { world, options } = this.#cluster;
    const fail = (error: unknown): void => {
      if (!clock.stopped) world.fail(error);
    };
    await storeTopology(store, topology);
    const replication: ReplicationDriver = new ReplicationDriver({
      self: this.nodeId,
      boot: this.#life,
      store,
      clock,
      random: new SeededRandom(nextInteger(this.#random, 2 ** 32)),
      transport,
      settings: { ...DEFAULT_REPLICATION_SETTINGS, ...options.settings },
      machine: new RegisterMachine(),
      systemMachine: new SystemMachine(),
      configurations: configurationsOf(topology),
      onFailure: fail,
      onSystemApplied: (index, keys) => systemGroup.applied(index, keys),
      onEpochMismatch: (peer, partition, epoch) => driver.onEpochMismatch(peer, partition, epoch),
    });
    const systemGroup: SystemGroupDriver = new SystemGroupDriver({
      replication,
      clock,
      peers: () => driver.topology.members.map(({ nodeId }) => nodeId).filter((id) => transport.isLinked(id)),
      fail,
    });
    const driver: TopologyDriver = new TopologyDriver({
      self: this.nodeId,
      clusterName: CLUSTER_NAME,
      clock,
      store,
      transport,
      replication,
      systemGroup,
      topology,
      joining: {
        policy: { rebalance: "automatic", replace: "automatic" },
        isDead: ({ nodeId }) => !transport.isLinked(nodeId) && nodeId !== this.nodeId,
      },
      onChange: (after) => {
        options.onTopology?.(this, after);
        world.trace(`${this.nodeId} at epoch ${after.epoch}`);
      },
      log: (what, message) => this.#cluster.log(this.nodeId, message, what),
      fail,
    });
    await replication.start();
    if (clock.stopped) return;
    await systemGroup.start();
    this.#parts = { clock, replication, topology: driver };
    options.onTopology?.(this, topology);
    await driver.start();
  }
}

export class TopologyCluster {
  readonly world: World;
  readonly network: Network;
  readonly options: TopologyClusterOptions;
  readonly founding: Topology;
  readonly nodes: TopologyNode[] = [];
  log: (nodeId: NodeId, message: string, what: object) => void = () => undefined;

  constructor(world: World, options: TopologyClusterOptions) {
    this.world = world;
    this.options = options;
    this.network = new Network(world);
    const members = Array.from({ length: options.founders }, (_, i) =>
      describe(`n${i + 1}`, `node-${i + 1}`),
    );
    this.founding = initialTopology({
      clusterId: "cluster",
      members,
      partitionCount: options.partitionCount,
      replicationFactor: options.replicationFactor ?? 3,
    });
    for (const member of members) this.nodes.push(new TopologyNode(this, member));
  }

  /** Adds a node that is not started; with the name of another it is that one without its disk. */
  add(name: string): TopologyNode {
    const node = new TopologyNode(this, describe(`n${this.nodes.length + 1}`, name));
    this.nodes.push(node);
    return node;
  }

  /** Members that serve. */
  get serving(): (TopologyNode & { readonly parts: RunningParts })[] {
    return this.nodes.filter(
      (node): node is TopologyNode & { parts: RunningParts } => node.parts !== undefined,
    );
  }

  /** The newest topology that any node has. */
  get newest(): Topology {
    const topologies = this.serving.map(({ parts }) => parts.topology.topology);
    return topologies.reduce((a, b) => (b.epoch > a.epoch ? b : a), this.founding);
  }
}

function describe(nodeId: NodeId, name: string): MemberDescription {
  return { nodeId, storeId: `store-${nodeId}`, name, zone: "", weight: 1 };
}
