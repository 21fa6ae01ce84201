/** Compares, while a cluster runs, everything that its replicas write and commit with what others did. */
import type { LogAgreement } from "../checkers/log-agreement.js";
import { checkReplicaStates } from "../checkers/replica-states.js";
import { InvariantViolation } from "../checkers/violation.js";
import type { NodeId } from "../../core/ids.js";
import type { Corruption } from "../../replication/integrity.js";
import { hintOf, HINTS_START } from "../../replication/records.js";
import type { Mutation } from "../../storage/store.js";
import { AppliedWatch } from "./applied-watch.js";
import type { ClusterObserver } from "./cluster.js";
import type { SimulatedDisk } from "./disk.js";
import type { SimulatedNode } from "./node.js";
import { replay, stateWrittenOn } from "./replayed-state.js";
import type { World } from "./world.js";

export class Watch implements ClusterObserver {
  readonly #world: World;
  readonly #agreement: LogAgreement;
  readonly #partitionCount: number;
  readonly #onStopped: (node: SimulatedNode) => void;
  readonly #corruptible: ReadonlySet<NodeId>;
  readonly #applied: AppliedWatch<SimulatedNode>;
  /** Transfers that were completed. */
  transfers = 0;

  constructor(options: {
    readonly world: World;
    readonly agreement: LogAgreement;
    readonly partitionCount: number;
    readonly onStopped: (node: SimulatedNode) => void;
    /** The nodes on whose disks bits may flip. */
    readonly corruptible: readonly NodeId[];
  }) {
    this.#world = options.world;
    this.#agreement = options.agreement;
    this.#partitionCount = options.partitionCount;
    this.#onStopped = options.onStopped;
    this.#corruptible = new Set(options.corruptible);
    this.#applied = new AppliedWatch({
      agreement: options.agreement,
      families: [...Array(options.partitionCount).keys()],
      onTransfer: (node, disk, family) => {
        this.transfers++;
        // A wrong row that was copied before a scrub saw it has a majority, perhaps: no vote can find that out.
        if (!this.#corruptible.has(node.nodeId)) disk.unflip(family);
      },
    });
  }

  started(node: SimulatedNode): void {
    this.#applied.started(node, node.disk);
  }

  /** A replica that has a vote begins with exactly what the log leaves behind up to its applied index. */
  ready(node: SimulatedNode): void {
    this.#guard(() => {
      for (const { partition, replica, appliedIndex } of node.driver.drivers()) {
        if (!replica.canVote || partition >= this.#partitionCount) continue;
        const log = this.#agreement.entries(partition).slice(0, appliedIndex);
        const { nodeId } = node;
        checkReplicaStates(partition, replay(log), [{ nodeId, state: stateWrittenOn(node.disk, partition) }]);
      }
    });
  }

  written(node: SimulatedNode, disk: SimulatedDisk, mutations: readonly Mutation[]): void {
    this.#guard(() => this.#applied.written(node, disk, mutations));
    for (const { family, key, value } of mutations) {
      // The family of the node itself comes after those of the partitions.
      if (family !== this.#partitionCount || value === undefined || key[0] !== HINTS_START[0]) continue;
      const { partition, index } = hintOf(key);
      this.#guard(() => this.#agreement.kept(node, partition, index, value));
    }
  }

  turned(node: SimulatedNode): void {
    if (!node.isUp) return;
    this.#guard(() => {
      for (const { partition, replica } of node.driver.drivers())
        this.#agreement.committed(node, partition, replica.commitIndex);
    });
  }

  stopped(node: SimulatedNode): void {
    this.#onStopped(node);
  }

  /** Only what was harmed may be found wrong: a scrub must give no false alarm (I6). */
  corrupted({ nodeId }: SimulatedNode, found: Corruption): void {
    const accused = found.kind === "quarantined" ? [nodeId] : found.wrong;
    this.#guard(() => {
      // With replicas away there may be no majority to say who is wrong.
      if (this.#corruptible.size === 0)
        throw new InvariantViolation("I6", `${nodeId} reports ${JSON.stringify(found)}; every disk is sound`);
      for (const one of accused) {
        if (!this.#corruptible.has(one))
          throw new InvariantViolation("I6", `${one} is ${found.kind} at ${nodeId}; its disk is sound`);
      }
    });
  }

  /** A driver must not see the checkers' errors. */
  #guard(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.#world.fail(error);
    }
  }
}
