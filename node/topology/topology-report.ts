/**
 * What one node tells about the steps that it has taken: all that the schedule of moves needs to know (R30). A report
 * replaces the one before it; everything in it, once true, stays true, but for `copied`, which is for people.
 */
import type { Epoch, NodeId, PartitionId } from "../../core/ids.js";
import type { ReplicationDriver } from "../../replication/replication-driver.js";
import { isMoving } from "../../ring/configuration.js";
import type { Topology } from "../../ring/topology.js";

export interface TopologyReport {
  /** Of the document that the node has on disk. */
  readonly epoch: Epoch;
  readonly votersEpoch: Epoch;
  /** By partition: the partition's epoch in that document. */
  readonly partitions: readonly Epoch[];
  /** Learners that have a whole copy and follow the log, as the proposer of their partition knows. */
  readonly matched: readonly {
    readonly partition: PartitionId;
    readonly epoch: Epoch;
    readonly nodeIds: readonly NodeId[];
  }[];
  /** Moving partitions whose OPEN this node has committed under that epoch. */
  readonly opened: readonly { readonly partition: PartitionId; readonly epoch: Epoch }[];
  /** Bytes of the transfers that this node is taking as a learner. */
  readonly copied: readonly { readonly partition: PartitionId; readonly bytes: number }[];
  /** The node has a whole copy of the system group, so it may vote there. */
  readonly followsSystemGroup: boolean;
  /** Partitions of which the node has data and no replica. */
  readonly leftovers: readonly PartitionId[];
}

/** A learner this close behind keeps up: a joint configuration will not have to wait for it. Log entries. */
const LAG_MAX = 256;

export function reportOf(
  topology: Topology,
  replication: ReplicationDriver,
  leftovers: readonly PartitionId[],
): TopologyReport {
  const matched: TopologyReport["matched"][number][] = [];
  const opened: TopologyReport["opened"][number][] = [];
  const copied: TopologyReport["copied"][number][] = [];
  for (const { partition, replica, catchUp } of replication.drivers()) {
    const { configuration, openIndex, openedEpoch, commitIndex } = replica;
    if (partition === replication.systemPartition || !isMoving(configuration)) continue;
    const { epoch, learners } = configuration;
    const bytes = catchUp.transferredBytes;
    if (bytes > 0) copied.push({ partition, bytes });
    if (openedEpoch === epoch) opened.push({ partition, epoch });
    if (openIndex === undefined) continue;
    const nodeIds = learners.filter((nodeId) => {
      const matchIndex = replica.matchIndexOf(nodeId) ?? 0;
      return matchIndex >= openIndex && matchIndex + LAG_MAX >= commitIndex;
    });
    if (nodeIds.length > 0) matched.push({ partition, epoch, nodeIds });
  }
  return {
    epoch: topology.epoch,
    votersEpoch: topology.votersEpoch,
    partitions: topology.partitions.map(({ epoch }) => epoch),
    matched,
    opened,
    copied,
    followsSystemGroup: replication.driverOf(replication.systemPartition)?.replica.canVote ?? false,
    leftovers,
  };
}
