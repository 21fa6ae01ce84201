/** What the gRPC services need to know about the cluster. The composition root implements it from the node's own parts. */
import type { ClusterId, Epoch, NodeId, PartitionId } from "../../core/ids.js";

export interface ClusterView {
  readonly nodeId: NodeId;
  /** Of the topology in use; 0 while there is none. */
  readonly epoch: Epoch;
  /** Who holds the partition's ballot, as far as this node knows. Asked for every routed call: cheap. */
  proposerOf(partition: PartitionId): NodeId | undefined;
  /** `undefined` until the cluster is formed. */
  topology(): TopologyView | undefined;
  status(): StatusView;
}

export interface TopologyView {
  readonly clusterId: ClusterId;
  readonly epoch: Epoch;
  readonly nodes: readonly NodeView[];
  /** By partition number. */
  readonly partitions: readonly PartitionView[];
}

export interface NodeView {
  readonly nodeId: NodeId;
  readonly name: string;
  /** "host:port", reachable by clients. */
  readonly grpcAddress: string;
  readonly httpAddress: string;
  /** Empty: none given. */
  readonly zone: string;
  readonly state: "alive" | "suspect" | "dead" | "left";
}

export interface PartitionView {
  /** In preference order. */
  readonly replicas: readonly NodeId[];
  readonly proposer: NodeId | undefined;
}

export interface StatusView {
  readonly node: NodeView;
  /** Empty until the cluster is formed. */
  readonly clusterId: ClusterId;
  readonly epoch: Epoch;
  readonly version: string;
  readonly uptimeMs: number;
  readonly ready: boolean;
  /** Empty when ready. */
  readonly waitingFor: string;
}
