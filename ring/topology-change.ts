/**
 * Every way in which the topology can change. A change is a plain value: it can be shown, logged and sent. Applied to
 * one document it gives the next; where it does not fit it is refused with a code and nothing happens. The same change
 * applied again is refused, never done twice.
 *
 * What depends on the disks of the nodes (R30: step k+1 only after step k was persisted) is decided by
 * move-schedule.ts and voters.ts; here is what can be told from the document alone.
 *
 * Source: Cassandra CEP-21, `tcm/Transformation.java` (metadata changes as values in a log).
 */
import type { Epoch, NodeId, PartitionId } from "../core/ids.js";
import { changeMembership, type MembershipChange } from "./membership-change.js";
import { changePartition, type PartitionChange } from "./partition-change.js";
import { changeByRecovery, type RecoveryChange } from "./recovery-change.js";
import { refused, type Refused } from "./refusal.js";
import { sameNodes, stayingMembers, type PartitionConfiguration, type Topology } from "./topology.js";

export interface MoveTarget {
  readonly partition: PartitionId;
  /** In preference order. */
  readonly replicas: readonly NodeId[];
}

export type PlanChange =
  /** Where partitions shall go; replaces every earlier target. `basedOn` is the epoch of the document it was made for. */
  | { readonly kind: "commitPlan"; readonly basedOn: Epoch; readonly targets: readonly MoveTarget[] }
  /** Forgets all targets: moves under way are cancelled, what has moved stays where it is. */
  | { readonly kind: "cancelPlan" };

export type TopologyChange = MembershipChange | PlanChange | PartitionChange | RecoveryChange;

export type ChangeOutcome = { readonly kind: "changed"; readonly topology: Topology } | Refused;

/** The next document, with the next epoch; after an unsafe recovery perhaps one further on. */
export function applyChange(topology: Topology, change: TopologyChange): ChangeOutcome {
  return applyChanges(topology, [change]);
}

/** All changes, in order, as one next document; or none, when one of them is refused. */
export function applyChanges(topology: Topology, changes: readonly TopologyChange[]): ChangeOutcome {
  let next = topology;
  for (const change of changes) {
    const result = transform(next, change);
    if ("kind" in result) return result;
    next = result;
  }
  return { kind: "changed", topology: { ...next, epoch: next.epoch + 1 } };
}

function transform(topology: Topology, change: TopologyChange): Topology | Refused {
  switch (change.kind) {
    case "addLearners":
    case "enterJoint":
    case "finishMove":
    case "cancelMove":
    case "reorder": {
      const result = changePartition(topology, change);
      if ("kind" in result) return result;
      return { ...topology, partitions: topology.partitions.with(change.partition, result) };
    }
    case "recoverPartition":
    case "recoverVoters":
    case "beginLineage":
      return changeByRecovery(topology, change);
    case "commitPlan":
      return commitPlan(topology, change.basedOn, change.targets);
    case "cancelPlan":
      return {
        ...topology,
        partitions: topology.partitions.map((partition) => withTarget(partition, undefined)),
      };
    default:
      return changeMembership(topology, change);
  }
}

function commitPlan(topology: Topology, basedOn: Epoch, targets: readonly MoveTarget[]): Topology | Refused {
  if (basedOn !== topology.epoch) {
    return refused("stale", `the plan was made at epoch ${basedOn}, the topology is at ${topology.epoch}`);
  }
  const staying = new Set(stayingMembers(topology).map(({ nodeId }) => nodeId));
  const replicaCount = Math.min(topology.replicationFactor, staying.size);
  const wanted = new Map<PartitionId, readonly NodeId[]>();
  for (const { partition, replicas } of targets) {
    if (topology.partitions[partition] === undefined) {
      return refused("unknownPartition", `there is no partition ${partition}`);
    }
    const sound =
      replicas.length === replicaCount &&
      new Set(replicas).size === replicaCount &&
      replicas.every((nodeId) => staying.has(nodeId));
    if (!sound || wanted.has(partition)) {
      return refused("invalidReplicas", `partition ${partition} cannot go to ${replicas.join(", ")}`);
    }
    wanted.set(partition, replicas);
  }
  return {
    ...topology,
    partitions: topology.partitions.map((partition, id) => withTarget(partition, wanted.get(id))),
  };
}

function withTarget(
  { target: _former, ...partition }: PartitionConfiguration,
  target: readonly NodeId[] | undefined,
): PartitionConfiguration {
  const reached =
    partition.phase === "stable" && target !== undefined && sameNodes(target, partition.replicas);
  return target === undefined || reached ? partition : { ...partition, target };
}
