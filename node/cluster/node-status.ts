/** What a node tells about itself and its cluster: to clients (routing), to operators (/status), to gossip. */
import type { NodeId, PartitionId } from "../../core/ids.js";
import type { Member } from "../../gossip/member.js";
import type { ReplicationDriver } from "../../replication/replication-driver.js";
import type { Topology } from "../../ring/topology.js";
import type { ClusterView, NodeView, StatusView, TopologyView } from "../grpc/cluster-view.js";

export interface NodeStatusOptions {
  readonly nodeId: NodeId;
  readonly version: string;
  readonly startedMs: number;
  readonly monotonicMs: () => number;
  /** Live values: all may be undefined until the cluster is formed. */
  readonly topology: () => Topology | undefined;
  readonly replication: () => ReplicationDriver | undefined;
  readonly members: () => readonly Member[];
  /** Empty when the node serves. */
  readonly waitingFor: () => string;
}

export class NodeStatus implements ClusterView {
  readonly #options: NodeStatusOptions;

  constructor(options: NodeStatusOptions) {
    this.#options = options;
  }

  get nodeId(): NodeId {
    return this.#options.nodeId;
  }

  get epoch(): number {
    return this.#options.topology()?.epoch ?? 0;
  }

  proposerOf(partition: PartitionId): NodeId | undefined {
    return this.#options.replication()?.proposerOf(partition);
  }

  topology(): TopologyView | undefined {
    const topology = this.#options.topology();
    if (topology === undefined) return undefined;
    const known = new Map(this.#options.members().map((member) => [member.nodeId, member]));
    return {
      clusterId: topology.clusterId,
      epoch: topology.epoch,
      nodes: topology.members.map(({ nodeId, name, zone }) =>
        nodeViewOf(nodeId, name, zone, known.get(nodeId)),
      ),
      partitions: topology.partitions.map(({ replicas }, partition) => ({
        replicas,
        proposer: this.proposerOf(partition),
      })),
    };
  }

  status(): StatusView {
    const { nodeId, version, startedMs, monotonicMs, waitingFor } = this.#options;
    const self = this.#options.members().find((member) => member.nodeId === nodeId);
    const waiting = waitingFor();
    return {
      node: nodeViewOf(nodeId, self?.name ?? "", self?.zone ?? "", self),
      clusterId: this.#options.topology()?.clusterId ?? "",
      epoch: this.epoch,
      version,
      uptimeMs: Math.round(monotonicMs() - startedMs),
      ready: waiting === "",
      waitingFor: waiting,
    };
  }

  /** Everything an operator may want to see at a glance, for the admin port. */
  report(): unknown {
    const replication = this.#options.replication();
    const partitions = [...(replication?.drivers() ?? [])].map((driver) => ({
      partition: driver.partition,
      proposer: driver.replica.proposer,
      leading: driver.replica.isLeading,
      lastIndex: driver.replica.lastIndex,
      commitIndex: driver.replica.commitIndex,
      appliedIndex: driver.appliedIndex,
      logFirstIndex: driver.log.firstIndex,
      logBytes: driver.log.bytes,
    }));
    const members = this.#options
      .members()
      .map(({ nodeId, name, zone, state, grpcAddress, httpAddress, adminAddress }) => ({
        nodeId,
        name,
        zone,
        state,
        grpcAddress,
        httpAddress,
        adminAddress,
      }));
    return { ...this.status(), members, partitions };
  }
}

function nodeViewOf(nodeId: NodeId, name: string, zone: string, member: Member | undefined): NodeView {
  return {
    nodeId,
    name,
    grpcAddress: member?.grpcAddress ?? "",
    httpAddress: member?.httpAddress ?? "",
    zone,
    state: member?.state ?? "dead",
  };
}
