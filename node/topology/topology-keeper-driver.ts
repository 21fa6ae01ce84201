/**
 * Holds the topology of one node: takes newer documents from wherever they come (they are committed, so they are
 * facts), puts each on disk before anything acts on it, and has replication follow. One document after another; those
 * that were overtaken meanwhile are left out, which refuses older epochs all the more (R29, R30).
 */
import type { Epoch, NodeId } from "../../core/ids.js";
import type { ReplicationDriver } from "../../replication/replication-driver.js";
import { configurationOf, systemConfigurationOf, type Configuration } from "../../ring/configuration.js";
import { memberOf, type Topology } from "../../ring/topology.js";
import type { Store } from "../../storage/store.js";
import { storeTopology } from "./topology-record.js";

export interface TopologyKeeperOptions {
  readonly self: NodeId;
  readonly store: Store;
  readonly replication: ReplicationDriver;
  /** What replication was started with. */
  readonly topology: Topology;
  /** The newer topology is on disk and in force here. */
  readonly onChange: (topology: Topology, before: Topology) => void;
  readonly fail: (error: unknown) => void;
}

/** What replication needs to know of a topology: configurations by partition, the system group's last. */
export function configurationsOf(topology: Topology): Configuration[] {
  return [...topology.partitions.map(configurationOf), systemConfigurationOf(topology)];
}

export class TopologyKeeper {
  readonly #options: TopologyKeeperOptions;
  #topology: Topology;
  /** The newest document that is not in force yet. */
  #offered: Topology | undefined;
  /** Of all documents that were offered. */
  #newestEpoch: Epoch;
  #work: Promise<void> = Promise.resolve();

  constructor(options: TopologyKeeperOptions) {
    this.#options = options;
    this.#topology = options.topology;
    this.#newestEpoch = options.topology.epoch;
  }

  /** The newest topology that is on disk and in force. */
  get topology(): Topology {
    return this.#topology;
  }

  /** Of the newest document that was offered, which may not be in force yet. */
  get newestEpoch(): Epoch {
    return this.#newestEpoch;
  }

  /** Resolves when the topology that replication was started with is on disk. */
  start(): Promise<void> {
    return storeTopology(this.#options.store, this.#topology);
  }

  /** Takes a committed topology; one that is not newer changes nothing. */
  offer(topology: Topology): void {
    if (topology.clusterId !== this.#topology.clusterId || topology.epoch <= this.#newestEpoch) return;
    const waiting = this.#offered !== undefined;
    this.#offered = topology;
    this.#newestEpoch = topology.epoch;
    if (!waiting) void this.run(() => this.#takeOver());
  }

  /** Runs `task` while no topology is being taken over. Tasks run one after another. */
  run(task: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(task).catch(this.#options.fail);
    return this.#work;
  }

  async #takeOver(): Promise<void> {
    const topology = this.#offered!;
    const before = this.#topology;
    const { self, store, replication, onChange } = this.#options;
    this.#offered = undefined;
    await storeTopology(store, topology);
    if (memberOf(topology, self) !== undefined) await replication.reconfigure(configurationsOf(topology));
    this.#topology = topology;
    onChange(topology, before);
  }
}
