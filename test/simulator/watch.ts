/** Compares, while a cluster runs, everything that its replicas write and commit with what others did. */
import type { LogAgreement } from "../checkers/log-agreement.js";
import { checkReplicaStates } from "../checkers/replica-states.js";
import { InvariantViolation } from "../checkers/violation.js";
import { compareBytes } from "../../core/bytes.js";
import type { LogIndex, NodeId } from "../../core/ids.js";
import type { Corruption } from "../../replication/integrity.js";
import { APPLIED_KEY, decodeApplied, hintOf, HINTS_START, logKey } from "../../replication/records.js";
import type { Family, Mutation } from "../../storage/store.js";
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
  /** How far each node's disk shows each partition as applied; undefined while a transfer replaces it. */
  readonly #applied = new Map<SimulatedNode, (LogIndex | undefined)[]>();
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
  }

  started(node: SimulatedNode): void {
    const applied = Array.from({ length: this.#partitionCount }, (_, family) => appliedOn(node.disk, family));
    this.#applied.set(
      node,
      applied.map((index) => index ?? 0),
    );
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
    for (const { family, key } of mutations) {
      if (family < this.#partitionCount && compareBytes(key, APPLIED_KEY) === 0)
        this.#guard(() => this.#compare(node, disk, family));
    }
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

  #compare(node: SimulatedNode, disk: SimulatedDisk, family: Family): void {
    const applied = this.#applied.get(node)!;
    const before = applied[family];
    const index = appliedOn(disk, family);
    applied[family] = index;
    if (index === undefined) return;
    if (before === undefined) {
      this.transfers++;
      // A wrong row that was copied before a scrub saw it has a majority, perhaps: no vote can find that out.
      if (!this.#corruptible.has(node.nodeId)) disk.unflip(family);
      return;
    }
    const rows = disk.rowsWritten(family, {
      gte: logKey(before + 1),
      lt: logKey(index + 1),
      limit: Infinity,
    });
    for (const [i, { value }] of rows.entries()) this.#agreement.applied(node, family, before + 1 + i, value);
    if (rows.length < index - before)
      throw new Error(
        `${node.nodeId} applied up to ${index} and holds ${rows.length} entries after ${before}`,
      );
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

function appliedOn(disk: SimulatedDisk, family: Family): LogIndex | undefined {
  const [row] = disk.rowsNow(family, {
    gte: APPLIED_KEY,
    lt: Uint8Array.of(...APPLIED_KEY, 0),
    limit: 1,
  });
  return row === undefined ? undefined : decodeApplied(row.value).index;
}
