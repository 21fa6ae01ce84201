/**
 * What must hold while the topology changes: no epoch, of the document or of a partition, has two values (I11); two
 * configurations of a partition never have a quorum each at one moment (R30); and at one index of a log nobody applies
 * anything else than the others (I12).
 */
import { LogAgreement } from "../checkers/log-agreement.js";
import { InvariantViolation } from "../checkers/violation.js";
import type { Epoch, PartitionId } from "../../core/ids.js";
import { configurationOf, isQuorum } from "../../ring/configuration.js";
import { encodeTopology } from "../../ring/topology-codec.js";
import type { PartitionConfiguration, Topology } from "../../ring/topology.js";
import type { Mutation } from "../../storage/store.js";
import { AppliedWatch } from "./applied-watch.js";
import type { SimulatedDisk } from "./disk.js";
import type { TopologyNode } from "./topology-cluster.js";
import type { World } from "./world.js";

export class TopologyWatch {
  readonly #world: World;
  /** What was seen of each epoch, of the document and of each partition. */
  readonly #texts = new Map<string, string>();
  readonly #configurations: Map<Epoch, PartitionConfiguration>[];
  /** By partition and node: the epoch that is in force there, or was when it went down. */
  readonly #epochs: Map<string, Epoch>[];
  readonly #applied: AppliedWatch<TopologyNode>;
  /** Documents, and configurations of partitions, that were in force somewhere. */
  documents = 0;
  configurations = 0;
  transfers = 0;

  constructor(world: World, partitionCount: number) {
    this.#world = world;
    this.#configurations = Array.from({ length: partitionCount }, () => new Map());
    this.#epochs = Array.from({ length: partitionCount }, () => new Map());
    this.#applied = new AppliedWatch({
      agreement: new LogAgreement(),
      // The last family is the system group's.
      families: [...Array(partitionCount).keys(), partitionCount + 1],
      onTransfer: () => this.transfers++,
    });
  }

  started(node: TopologyNode): void {
    this.#applied.started(node, node.disk);
  }

  written(node: TopologyNode, disk: SimulatedDisk, mutations: readonly Mutation[]): void {
    this.#guard(() => this.#applied.written(node, disk, mutations));
  }

  /** A topology is in force on a node, and on its disk. */
  saw(node: TopologyNode, topology: Topology): void {
    this.#guard(() => {
      const text = Buffer.from(encodeTopology(topology)).toString();
      if (this.#sawEpoch(`document ${topology.epoch}`, text, node)) this.documents++;
      for (const [partition, configuration] of topology.partitions.entries()) {
        // Targets are wishes: they change without the configuration.
        const { epoch, phase, replicas, next } = configuration;
        const value = JSON.stringify([phase, replicas, next]);
        if (this.#sawEpoch(`partition ${partition} ${epoch}`, value, node)) this.configurations++;
        this.#configurations[partition]!.set(epoch, configuration);
        this.#epochs[partition]!.set(node.nodeId, epoch);
        this.#checkMajorities(partition);
      }
    });
  }

  /** True: it is new. */
  #sawEpoch(key: string, text: string, node: TopologyNode): boolean {
    const known = this.#texts.get(key);
    if (known !== undefined && known !== text)
      throw new InvariantViolation("I11", `${key} is ${known}, and at ${node.nodeId} ${text}`);
    this.#texts.set(key, text);
    return known === undefined;
  }

  #checkMajorities(partition: PartitionId): void {
    const epochs = this.#epochs[partition]!;
    const quorate = [...new Set(epochs.values())].filter((epoch) => {
      const configuration = configurationOf(this.#configurations[partition]!.get(epoch)!);
      return isQuorum(configuration, (nodeId) => epochs.get(nodeId) === epoch);
    });
    if (quorate.length < 2) return;
    const held = JSON.stringify([...epochs]);
    throw new InvariantViolation(
      "R30",
      `partition ${partition} has quorums at ${quorate.join(", ")}: ${held}`,
    );
  }

  /** Drivers must not see the checkers' errors. */
  #guard(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.#world.fail(error);
    }
  }
}
