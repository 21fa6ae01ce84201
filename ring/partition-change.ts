/**
 * The steps of one partition's move (R30): stable → learners → joint → stable, and back to the old replicas from either
 * step between. Each names the partition's epoch that it was decided on, so a step that two nodes ask for happens once.
 *
 * Cancelling a joint configuration is as safe as finishing it: what was committed under it has a majority of the old
 * replicas too, and the configuration before it had the same voters.
 */
import type { Epoch, NodeId, PartitionId } from "../core/ids.js";
import { refused, type Refused } from "./refusal.js";
import { sameNodes, type PartitionConfiguration, type Topology } from "./topology.js";

interface Step {
  readonly partition: PartitionId;
  /** The partition's epoch before the step. */
  readonly epoch: Epoch;
}

export type PartitionChange =
  /** Begins the move to the partition's target: its new nodes become learners. */
  | ({ readonly kind: "addLearners" } & Step)
  /** From now on everything needs a majority of the old replicas and one of the new. */
  | ({ readonly kind: "enterJoint" } & Step)
  /** The new replicas alone. */
  | ({ readonly kind: "finishMove" } & Step)
  /** Back to the old replicas alone; the target is forgotten, if the move was towards it. */
  | ({ readonly kind: "cancelMove" } & Step)
  /** The same replicas in the target's order: no data moves, another replica is preferred as proposer. */
  | ({ readonly kind: "reorder" } & Step);

/** The partition's next configuration. */
export function changePartition(
  topology: Topology,
  change: PartitionChange,
): PartitionConfiguration | Refused {
  const { partition: id, epoch } = change;
  const partition = topology.partitions[id];
  if (partition === undefined) return refused("unknownPartition", `there is no partition ${id}`);
  if (partition.epoch !== epoch) {
    return refused("stale", `partition ${id} is at epoch ${partition.epoch}, the step is for ${epoch}`);
  }
  const wrong = (): Refused =>
    refused("wrongState", `partition ${id} is ${partition.phase}: ${change.kind} does not follow`);

  const { replicas, next, target, phase } = partition;
  switch (change.kind) {
    case "addLearners":
      if (phase !== "stable" || target === undefined || sameSet(target, replicas)) return wrong();
      return { epoch: epoch + 1, replicas, phase: "learners", next: target, target };
    case "enterJoint":
      if (phase !== "learners" || next === undefined) return wrong();
      return { ...partition, epoch: epoch + 1, phase: "joint" };
    case "finishMove":
      if (phase !== "joint" || next === undefined) return wrong();
      return stable(epoch + 1, next, target);
    case "cancelMove":
      if (phase === "stable" || next === undefined) return wrong();
      return stable(
        epoch + 1,
        replicas,
        target !== undefined && sameNodes(target, next) ? undefined : target,
      );
    case "reorder":
      if (phase !== "stable" || target === undefined || !sameSet(target, replicas)) return wrong();
      return stable(epoch + 1, target, undefined);
  }
}

/** A partition at rest; a target that it has reached is forgotten. */
function stable(
  epoch: Epoch,
  replicas: readonly NodeId[],
  target: readonly NodeId[] | undefined,
): PartitionConfiguration {
  const reached = target === undefined || sameNodes(target, replicas);
  return { epoch, replicas, phase: "stable", ...(reached ? {} : { target }) };
}

/** Whether two replica lists name the same nodes, in whatever order. */
export function sameSet(a: readonly NodeId[], b: readonly NodeId[]): boolean {
  return a.length === b.length && a.every((nodeId) => b.includes(nodeId));
}
