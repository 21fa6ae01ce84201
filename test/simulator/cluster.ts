/** A simulated cluster: real replication drivers over memory stores, a simulated network and virtual time. */
import type { NodeId } from "../../core/ids.js";
import { nextBetween, nextInteger, SeededRandom } from "../../core/random.js";
import type { PartitionMachine } from "../../replication/machine.js";
import type { Configuration } from "../../ring/configuration.js";
import { ReplicationDriver } from "../../replication/replication-driver.js";
import { DEFAULT_REPLICATION_SETTINGS, type ReplicationSettings } from "../../replication/settings.js";
import { SystemMachine } from "../../replication/system-machine.js";
import { MemoryStore } from "../../storage/memory-store.js";
import { Network } from "./network.js";
import { RegisterMachine } from "./register-machine.js";
import { SimulatedClock, type Skew, type World } from "./world.js";

export interface ClusterOptions {
  readonly nodeCount: number;
  readonly partitionCount: number;
  readonly replicationFactor: number;
  readonly settings?: Partial<ReplicationSettings>;
  readonly machine?: () => PartitionMachine;
  /** Bounds of the time that a durable write takes, in milliseconds. */
  readonly syncMs?: readonly [number, number];
}

export class SimulatedNode {
  readonly nodeId: NodeId;
  readonly skew: Skew;
  readonly #cluster: SimulatedCluster;
  #store: MemoryStore;
  #boot = 0;
  #clock: SimulatedClock | undefined;
  #driver: ReplicationDriver | undefined;
  /** Multiplies the time that this node's syncs take. */
  diskSlowness = 1;

  constructor(cluster: SimulatedCluster, nodeId: NodeId, skew: Skew) {
    this.#cluster = cluster;
    this.nodeId = nodeId;
    this.skew = skew;
    this.#store = this.#newStore();
  }

  get isUp(): boolean {
    return this.#driver !== undefined;
  }

  /** Throws when the node is down. */
  get driver(): ReplicationDriver {
    if (this.#driver === undefined) throw new Error(`${this.nodeId} is down`);
    return this.#driver;
  }

  get clock(): SimulatedClock {
    if (this.#clock === undefined) throw new Error(`${this.nodeId} is down`);
    return this.#clock;
  }

  get store(): MemoryStore {
    return this.#store;
  }

  async start(): Promise<void> {
    const { world, network, options, configurations } = this.#cluster;
    const clock = new SimulatedClock(world, this.skew);
    this.#clock = clock;
    const transport = network.attach(this.nodeId, clock, {
      onMessage: (from, message) => this.#driver?.onMessage(from, message),
      onLink: (peer, up) => this.#driver?.onLink(peer, up),
    });
    const started = new ReplicationDriver({
      self: this.nodeId,
      boot: ++this.#boot,
      store: this.#store,
      clock,
      random: new SeededRandom(nextInteger(world.random, 2 ** 32)),
      transport,
      settings: { ...DEFAULT_REPLICATION_SETTINGS, ...options.settings },
      machine: options.machine?.() ?? new RegisterMachine(),
      systemMachine: new SystemMachine(),
      configurations,
      onFailure: (error) => world.fail(error),
    });
    await started.start();
    if (clock.stopped) return;
    this.#driver = started;
    world.trace(`${this.nodeId} started, life ${this.#boot}`);
  }

  /** The process dies; with `powerCut`, so does what was not synced. */
  crash(options: { readonly powerCut: boolean }): void {
    if (this.#clock === undefined) return;
    this.#cluster.world.trace(`${this.nodeId} crashed${options.powerCut ? ", power cut" : ""}`);
    this.#clock.stop();
    this.#cluster.network.detach(this.nodeId);
    this.#driver = undefined;
    this.#clock = undefined;
    const unsynced = this.#store.unsyncedWrites;
    const survivors = options.powerCut ? nextInteger(this.#cluster.world.random, unsynced + 1) : unsynced;
    this.#store = this.#store.crash(survivors, this.#storeOptions());
  }

  #newStore(): MemoryStore {
    return new MemoryStore(this.#storeOptions());
  }

  #storeOptions(): ConstructorParameters<typeof MemoryStore>[0] {
    const { world, options } = this.#cluster;
    const [low, high] = options.syncMs ?? [0.2, 2];
    return {
      partitionCount: options.partitionCount,
      onWrite: ({ durable }) =>
        world.sleep(
          durable
            ? nextBetween(world.random, low, high) * this.diskSlowness
            : nextBetween(world.random, 0.01, 0.2),
        ),
      onRead: () => world.sleep(nextBetween(world.random, 0.01, 0.3)),
      onFailure: (cause) => world.fail(cause),
    };
  }
}

export class SimulatedCluster {
  readonly world: World;
  readonly network: Network;
  readonly options: ClusterOptions;
  readonly nodes: readonly SimulatedNode[];
  readonly configurations: readonly Configuration[];

  constructor(world: World, options: ClusterOptions) {
    this.world = world;
    this.options = options;
    this.network = new Network(world);
    const ids = Array.from({ length: options.nodeCount }, (_, i) => `n${i + 1}`);
    this.configurations = Array.from({ length: options.partitionCount + 1 }, (_, partition) => ({
      epoch: 1,
      voters: [
        Array.from({ length: options.replicationFactor }, (_, i) => ids[(partition + i) % ids.length]!),
      ],
      learners: partition === options.partitionCount ? ids.slice(options.replicationFactor) : [],
    }));
    this.nodes = ids.map(
      (nodeId) =>
        new SimulatedNode(this, nodeId, {
          wallOffsetMs: nextBetween(world.random, -2_000, 2_000),
          rate: nextBetween(world.random, 0.99, 1.01),
        }),
    );
  }

  async start(): Promise<void> {
    await Promise.all(this.nodes.map((node) => this.startNode(node)));
  }

  /** Starts a node while the world runs. */
  startNode(node: SimulatedNode): Promise<void> {
    const started = node.start();
    return this.world.run(this.world.nowMs + 5_000, settledOf(started)).then(() => started);
  }
}

function settledOf(promise: Promise<unknown>): () => boolean {
  let settled = false;
  const settle = (): void => {
    settled = true;
  };
  promise.then(settle, settle);
  return () => settled;
}
