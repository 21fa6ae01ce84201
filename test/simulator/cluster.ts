/** A simulated cluster: real replication drivers over disks in memory, a simulated network and virtual time. */
import { nextBetween } from "../../core/random.js";
import type { Corruption } from "../../replication/integrity.js";
import type { PartitionMachine } from "../../replication/machine.js";
import type { PartitionDriver } from "../../replication/partition-driver.js";
import type { ReplicationSettings } from "../../replication/settings.js";
import type { Configuration } from "../../ring/configuration.js";
import type { Mutation } from "../../storage/store.js";
import { Skew } from "./clock.js";
import type { SimulatedDisk } from "./disk.js";
import { FlippedBits } from "./flipped-bits.js";
import { IntegrityTotal } from "./integrity-total.js";
import { Network } from "./network.js";
import { SimulatedNode } from "./node.js";
import type { World } from "./world.js";

/** Sees what nodes do while they run. */
export interface ClusterObserver {
  /** A life of a node begins; its disk can be read. */
  started(node: SimulatedNode): void;
  /** It has read its disk, and has not yet done anything. */
  ready(node: SimulatedNode): void;
  /** The node has written to its disk. */
  written(node: SimulatedNode, disk: SimulatedDisk, mutations: readonly Mutation[]): void;
  /** The node has handled a message. */
  turned(node: SimulatedNode): void;
  /** The node ended itself, because its store failed. */
  stopped(node: SimulatedNode): void;
  /** The node has found that it, or a replica that it compared with its own, holds something wrong. */
  corrupted(node: SimulatedNode, found: Corruption): void;
}

export interface ClusterOptions {
  readonly nodeCount: number;
  readonly partitionCount: number;
  readonly replicationFactor: number;
  readonly settings?: Partial<ReplicationSettings>;
  readonly machine?: () => PartitionMachine;
  /** Bounds of the time that a durable write takes, in milliseconds. Default 0.2 to 2. */
  readonly syncMs?: readonly [number, number];
  /** Small random delays at the store and at the ends of turns. Default false. */
  readonly buggify?: boolean;
  readonly observer?: ClusterObserver;
}

/** The replicas of one partition that are up. */
export interface PartitionReplicas {
  readonly partition: number;
  readonly replicas: readonly { readonly node: SimulatedNode; readonly driver: PartitionDriver }[];
}

export class SimulatedCluster {
  readonly world: World;
  readonly network: Network;
  readonly flips = new FlippedBits();
  /** What lives that are over have found. */
  readonly integrity = new IntegrityTotal();
  readonly options: ClusterOptions;
  readonly configurations: readonly Configuration[];
  readonly nodes: readonly SimulatedNode[];

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
    const random = world.stream("clocks");
    this.nodes = ids.map((nodeId) => {
      const skew = new Skew(world, {
        wallOffsetMs: nextBetween(random, -2_000, 2_000),
        rate: nextBetween(random, 0.99, 1.01),
      });
      return new SimulatedNode(this, nodeId, skew);
    });
  }

  get partitions(): PartitionReplicas[] {
    return Array.from({ length: this.options.partitionCount }, (_, partition) => ({
      partition,
      replicas: this.nodes.flatMap((node) => {
        const driver = node.isUp ? node.driver.driverOf(partition) : undefined;
        return driver === undefined ? [] : [{ node, driver }];
      }),
    }));
  }

  /** The nodes in ring order from a partition's point on: its replicas come first. */
  ringOf(partition: number): string[] {
    return this.nodes.map((_, i) => this.nodes[(partition + i) % this.nodes.length]!.nodeId);
  }

  get nodesUp(): SimulatedNode[] {
    return this.nodes.filter((node) => node.isUp);
  }

  async start(): Promise<void> {
    await this.world.within(5_000, Promise.all(this.nodes.map((node) => node.start())));
  }

  /** Starts a node while the world runs. */
  startNode(node: SimulatedNode): Promise<void> {
    return this.world.within(5_000, node.start());
  }
}
