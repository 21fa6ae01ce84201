/** How far the moves of the committed plan are, from the documents that go by: counted since there was last nothing to move. */
import type { PartitionId } from "../../core/ids.js";
import type { PartitionConfiguration, Topology } from "../../ring/topology.js";

export interface ProgressView {
  readonly partitionsDone: number;
  readonly partitionsLeft: number;
  /** About how much has been and is still to be copied. */
  readonly bytesDone: number;
  readonly bytesLeft: number;
  /** At the pace so far; undefined while nothing is done, or nothing left. */
  readonly msLeft: number | undefined;
}

export class MoveProgress {
  #sinceMs = 0;
  #done = 0;
  #bytesDone = 0;
  /** Per partition that has to move, the bytes to copy. */
  #left = new Map<PartitionId, number>();

  /** To be called with every document, in order. */
  observe(topology: Topology, bytesOf: (partition: PartitionId) => number, nowMs: number): void {
    const left = new Map<PartitionId, number>();
    for (const [partition, configuration] of topology.partitions.entries()) {
      if (!isToMove(configuration)) continue;
      left.set(partition, this.#left.get(partition) ?? copiesOf(configuration) * bytesOf(partition));
    }
    if (this.#left.size === 0 && left.size > 0) {
      this.#sinceMs = nowMs;
      this.#done = 0;
      this.#bytesDone = 0;
    }
    for (const [partition, bytes] of this.#left) {
      if (left.has(partition)) continue;
      this.#done++;
      this.#bytesDone += bytes;
    }
    this.#left = left;
  }

  view(nowMs: number): ProgressView {
    const bytesLeft = [...this.#left.values()].reduce((sum, bytes) => sum + bytes, 0);
    const left = this.#left.size;
    const msLeft =
      left === 0 || this.#done === 0 ? undefined : Math.round(((nowMs - this.#sinceMs) * left) / this.#done);
    return {
      partitionsDone: this.#done,
      partitionsLeft: left,
      bytesDone: this.#bytesDone,
      bytesLeft,
      msLeft,
    };
  }
}

function isToMove({ phase, target }: PartitionConfiguration): boolean {
  return phase !== "stable" || target !== undefined;
}

function copiesOf({ replicas, next, target }: PartitionConfiguration): number {
  return (target ?? next ?? []).filter((nodeId) => !replicas.includes(nodeId)).length;
}
