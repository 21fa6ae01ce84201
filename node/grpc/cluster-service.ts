/** covey.v1.Cluster: the node's view of the cluster, for routing clients and operators. */
import type { handleUnaryCall } from "@grpc/grpc-js";
import { CoveyError } from "../../core/errors.js";
import { covey } from "../../proto/generated/covey.js";
import { clusterService } from "../../proto/services.js";
import type { ClusterView, NodeView, TopologyView } from "./cluster-view.js";
import type { GrpcService } from "./grpc-server.js";
import type { TopologyAdmin } from "../topology/topology-admin-driver.js";
import { serviceError } from "./status.js";
import { topologyVerbs } from "./topology-verbs.js";

const v1 = covey.v1;

const STATES: Readonly<Record<NodeView["state"], covey.v1.NodeState>> = {
  alive: v1.NodeState.NODE_STATE_ALIVE,
  suspect: v1.NodeState.NODE_STATE_SUSPECT,
  dead: v1.NodeState.NODE_STATE_DEAD,
  left: v1.NodeState.NODE_STATE_LEFT,
};

export function createClusterService(
  cluster: ClusterView,
  topology: () => TopologyAdmin | undefined,
): GrpcService {
  const getTopology: handleUnaryCall<object, covey.v1.GetTopologyResponse.$Properties> = (
    _call,
    callback,
  ) => {
    const view = cluster.topology();
    if (view) callback(null, { topology: topologyMessage(view) });
    else callback(serviceError(new CoveyError("ServiceUnavailable", "the cluster is not formed yet")));
  };
  const getStatus: handleUnaryCall<object, covey.v1.GetStatusResponse.$Properties> = (_call, callback) => {
    const { node, ...status } = cluster.status();
    callback(null, { ...status, node: nodeMessage(node) });
  };
  return {
    definition: clusterService,
    implementation: { GetTopology: getTopology, GetStatus: getStatus, ...topologyVerbs(topology) },
  };
}

function topologyMessage(topology: TopologyView): covey.v1.Topology.$Properties {
  return {
    clusterId: topology.clusterId,
    epoch: topology.epoch,
    nodes: topology.nodes.map(nodeMessage),
    partitions: topology.partitions.map(({ replicas, proposer }) => ({
      replicaNodeIds: [...replicas],
      proposerNodeId: proposer ?? "",
    })),
  };
}

function nodeMessage(node: NodeView): covey.v1.Node.$Properties {
  return { ...node, state: STATES[node.state] };
}
