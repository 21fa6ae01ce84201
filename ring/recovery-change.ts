/**
 * The changes that only an unsafe recovery makes (R33): they take a majority away from nodes that are gone for good,
 * without asking it. unsafe-recovery.ts decides on them and says why nothing more is lost than has to be.
 */
import type { Epoch, NodeId, PartitionId } from "../core/ids.js";
import { refused, type Refused } from "./refusal.js";
import { memberOf, takesPart, type PartitionConfiguration, type Topology } from "./topology.js";

export type RecoveryChange =
  /**
   * `survivor` alone is the partition from now on. `learners` follow it, and vote with it when they agree with it: the
   * replicas that it is to have, which may name the survivor. `empty`: no copy is left, the survivor begins with none.
   */
  | {
      readonly kind: "recoverPartition";
      readonly partition: PartitionId;
      readonly epoch: Epoch;
      readonly survivor: NodeId;
      readonly learners: readonly NodeId[];
      readonly empty: boolean;
    }
  /** `nodeId` alone votes in the system group from now on; the others come back one at a time (R29). */
  | { readonly kind: "recoverVoters"; readonly nodeId: NodeId }
  /**
   * What follows is another history than the one that the lost nodes may know. The document gets an epoch of at least
   * `epochMin`, which no document of the old history that anybody may still find has.
   */
  | {
      readonly kind: "beginLineage";
      readonly id: string;
      readonly epochMin: Epoch;
      readonly lost: readonly NodeId[];
    };

/** The document after the change, its epoch untouched but for `beginLineage`. */
export function changeByRecovery(topology: Topology, change: RecoveryChange): Topology | Refused {
  switch (change.kind) {
    case "recoverPartition": {
      const partition = recoverPartition(topology, change);
      if ("kind" in partition) return partition;
      return { ...topology, partitions: topology.partitions.with(change.partition, partition) };
    }
    case "recoverVoters":
      if (memberOf(topology, change.nodeId) === undefined)
        return refused("unknownMember", `${change.nodeId} is no member`);
      return { ...topology, voters: [change.nodeId], votersEpoch: topology.votersEpoch + 1 };
    case "beginLineage": {
      const { id, epochMin, lost } = change;
      // The epoch grows by one when all changes are made.
      const epoch = Math.max(topology.epoch + 1, epochMin);
      return { ...topology, epoch: epoch - 1, lineage: { id, epoch, lost } };
    }
  }
}

function recoverPartition(
  topology: Topology,
  change: Extract<RecoveryChange, { kind: "recoverPartition" }>,
): PartitionConfiguration | Refused {
  const { partition: id, epoch, survivor, learners, empty } = change;
  const partition = topology.partitions[id];
  if (partition === undefined) return refused("unknownPartition", `there is no partition ${id}`);
  if (partition.epoch !== epoch)
    return refused("stale", `partition ${id} is at epoch ${partition.epoch}, the recovery is for ${epoch}`);
  if ([survivor, ...learners].some((nodeId) => memberOf(topology, nodeId) === undefined))
    return refused("unknownMember", `partition ${id} cannot go to ${survivor}`);
  if (takesPart(partition, survivor) === empty)
    return refused(
      "invalidReplicas",
      `${survivor} ${empty ? "has a copy" : "has no copy"} of partition ${id}`,
    );
  if (learners.length === 0) return { epoch: epoch + 1, replicas: [survivor], phase: "stable" };
  const next = learners.includes(survivor) ? learners : [survivor, ...learners];
  return { epoch: epoch + 1, replicas: [survivor], phase: "learners", next, target: next };
}
