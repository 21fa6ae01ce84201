/** Compares, while a cluster runs, everything that its replicas write and commit with what others did. */
import type { LogAgreement } from "../checkers/log-agreement.js";
import { checkReplicaStates } from "../checkers/replica-states.js";
import { compareBytes } from "../../core/bytes.js";
import type { LogIndex } from "../../core/ids.js";
import { APPLIED_KEY, decodeApplied, logKey } from "../../replication/records.js";
import type { Family, Mutation } from "../../storage/store.js";
import type { ClusterObserver } from "./cluster.js";
import type { SimulatedDisk } from "./disk.js";
import type { SimulatedNode } from "./node.js";
import { replay, stateOn } from "./replayed-state.js";
import type { World } from "./world.js";

export class Watch implements ClusterObserver {
  readonly #world: World;
  readonly #agreement: LogAgreement;
  readonly #partitionCount: number;
  readonly #onStopped: (node: SimulatedNode) => void;
  /** How far each node's disk shows each partition as applied; undefined while a transfer replaces it. */
  readonly #applied = new Map<SimulatedNode, (LogIndex | undefined)[]>();
  /** Transfers that were completed. */
  transfers = 0;

  constructor(options: {
    readonly world: World;
    readonly agreement: LogAgreement;
    readonly partitionCount: number;
    readonly onStopped: (node: SimulatedNode) => void;
  }) {
    this.#world = options.world;
    this.#agreement = options.agreement;
    this.#partitionCount = options.partitionCount;
    this.#onStopped = options.onStopped;
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
        checkReplicaStates(partition, replay(log), [{ nodeId, state: stateOn(node.disk, partition) }]);
      }
    });
  }

  written(node: SimulatedNode, disk: SimulatedDisk, mutations: readonly Mutation[]): void {
    for (const { family, key } of mutations) {
      if (family < this.#partitionCount && compareBytes(key, APPLIED_KEY) === 0)
        this.#guard(() => this.#compare(node, disk, family));
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

  #compare(node: SimulatedNode, disk: SimulatedDisk, family: Family): void {
    const applied = this.#applied.get(node)!;
    const before = applied[family];
    const index = appliedOn(disk, family);
    applied[family] = index;
    if (index === undefined) return;
    if (before === undefined) {
      this.transfers++;
      return;
    }
    const rows = disk.rowsNow(family, { gte: logKey(before + 1), lt: logKey(index + 1), limit: Infinity });
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
