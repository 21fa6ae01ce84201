/** How far the moves of the committed plan are, from the documents that go by: counted since there was last nothing to move. */
import type { NodeId, PartitionId } from "../../core/ids.js";
import { sameNodes, type PartitionConfiguration, type Topology } from "../../ring/topology.js";

export interface MoveView {
  readonly partition: PartitionId;
  /** `waiting`: not begun. `learners`: copies are made. `joint`: old and new replicas decide together. */
  readonly phase: "waiting" | "learners" | "joint";
  /** Replicas that go, and nodes that become replicas. */
  readonly from: readonly NodeId[];
  readonly to: readonly NodeId[];
  /** About how much is copied, and has been. */
  readonly bytes: number;
  readonly bytesDone: number;
  /** At the pace so far; undefined while nothing is copied. */
  readonly msLeft: number | undefined;
}

export interface ProgressView {
  readonly partitionsDone: number;
  readonly partitionsLeft: number;
  /** About how much has been and is still to be copied. */
  readonly bytesDone: number;
  readonly bytesLeft: number;
  /** At the pace so far; undefined while nothing is done, or nothing left. */
  readonly msLeft: number | undefined;
  /** Those that are left, by partition. */
  readonly moves: readonly MoveView[];
}

interface Move {
  readonly bytes: number;
  /** Since when copies are made; undefined before. */
  readonly sinceMs: number | undefined;
  readonly configuration: PartitionConfiguration;
}

export class MoveProgress {
  #sinceMs = 0;
  #done = 0;
  #bytesDone = 0;
  /** Of the partitions that have to move. */
  #left = new Map<PartitionId, Move>();

  /** To be called with every document, in order. */
  observe(topology: Topology, bytesOf: (partition: PartitionId) => number, nowMs: number): void {
    const left = new Map<PartitionId, Move>();
    for (const [partition, configuration] of topology.partitions.entries()) {
      if (!isToMove(configuration)) continue;
      const known = this.#left.get(partition);
      const bytes = known?.bytes ?? comingTo(configuration).length * bytesOf(partition);
      const sinceMs = configuration.phase === "stable" ? undefined : (known?.sinceMs ?? nowMs);
      left.set(partition, { bytes, sinceMs, configuration });
    }
    if (this.#left.size === 0 && left.size > 0) {
      this.#sinceMs = nowMs;
      this.#done = 0;
      this.#bytesDone = 0;
    }
    for (const [partition, { bytes, configuration }] of this.#left) {
      if (left.has(partition)) continue;
      // One that is not where it was to go was cancelled.
      const { next = [], target = next } = configuration;
      if (!sameNodes(topology.partitions[partition]!.replicas, target)) continue;
      this.#done++;
      this.#bytesDone += bytes;
    }
    this.#left = left;
  }

  /** `copiedOf` tells how many bytes the learners of a partition have got, as far as is known. */
  view(nowMs: number, copiedOf: (partition: PartitionId) => number): ProgressView {
    const moves = [...this.#left].map(([partition, move]) =>
      viewOf(partition, move, { nowMs, copied: copiedOf(partition) }),
    );
    const copied = moves.reduce((sum, { bytesDone }) => sum + bytesDone, 0);
    const bytes = moves.reduce((sum, move) => sum + move.bytes, 0);
    // Moves that are under way count as the part of them that is copied.
    const begun = moves.reduce((sum, move) => sum + (move.bytes > 0 ? move.bytesDone / move.bytes : 0), 0);
    const done = this.#done + begun;
    const left = moves.length - begun;
    const isKnown = moves.length > 0 && done > 0;
    return {
      partitionsDone: this.#done,
      partitionsLeft: moves.length,
      bytesDone: this.#bytesDone + copied,
      bytesLeft: bytes - copied,
      msLeft: isKnown ? Math.round(((nowMs - this.#sinceMs) * left) / done) : undefined,
      moves,
    };
  }
}

function viewOf(
  partition: PartitionId,
  { bytes, sinceMs, configuration }: Move,
  { nowMs, copied }: { nowMs: number; copied: number },
): MoveView {
  const { phase, replicas } = configuration;
  const after = configuration.next ?? configuration.target ?? replicas;
  const bytesDone = phase === "joint" ? bytes : Math.min(bytes, copied);
  return {
    partition,
    phase: phase === "stable" ? "waiting" : phase,
    from: replicas.filter((nodeId) => !after.includes(nodeId)),
    to: comingTo(configuration),
    bytes,
    bytesDone,
    msLeft:
      bytesDone === 0 || sinceMs === undefined
        ? undefined
        : Math.round(((nowMs - sinceMs) * (bytes - bytesDone)) / bytesDone),
  };
}

function isToMove({ phase, target }: PartitionConfiguration): boolean {
  return phase !== "stable" || target !== undefined;
}

function comingTo({ replicas, next, target }: PartitionConfiguration): NodeId[] {
  return (target ?? next ?? []).filter((nodeId) => !replicas.includes(nodeId));
}
