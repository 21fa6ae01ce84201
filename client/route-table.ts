/**
 * Which node to send a request to. Pure: it is told topologies and hints, and asked for a node.
 *
 * Routes are a matter of speed, never of correctness: any node takes any request and forwards it.
 */
import { partitionOfToken } from "../core/token.js";
import type { Epoch, NodeId, PartitionId } from "../core/ids.js";

export interface Topology {
  readonly clusterId: string;
  readonly epoch: Epoch;
  readonly nodes: readonly TopologyNode[];
  /** By partition number. */
  readonly partitions: readonly TopologyPartition[];
}

export interface TopologyNode {
  readonly nodeId: NodeId;
  /** "host:port". */
  readonly address: string;
  readonly alive: boolean;
}

export interface TopologyPartition {
  /** In preference order. */
  readonly replicas: readonly NodeId[];
  readonly proposer: NodeId | undefined;
}

/** `proposer`: writes and strong reads. `replica`: eventual reads. Without a partition: any node. */
export interface Route {
  readonly partition?: PartitionId | undefined;
  readonly purpose: "proposer" | "replica";
}

/** What the caller knows of a node: calls in flight; `undefined` when it cannot be reached at present. */
export type Load = (nodeId: NodeId) => number | undefined;

export class RouteTable {
  #topology: Topology | undefined;
  #proposers: (NodeId | undefined)[] = [];
  #nodes = new Map<NodeId, TopologyNode>();
  /** Rotates choices among equals. */
  #turn = 0;

  /** 0 while nothing is known. */
  get epoch(): Epoch {
    return this.#topology?.epoch ?? 0;
  }

  get nodes(): readonly TopologyNode[] {
    return this.#topology?.nodes ?? [];
  }

  /**
   * Takes a topology, unless a newer one is known. Throws Error when it is another cluster's: an endpoint that leads to
   * the wrong place must not take the client along.
   */
  update(topology: Topology): void {
    if (this.#topology && this.#topology.clusterId !== topology.clusterId) {
      throw new Error(`the topology is cluster ${topology.clusterId}'s, not ${this.#topology.clusterId}'s`);
    }
    if (topology.epoch < this.epoch) return;
    this.#topology = topology;
    this.#proposers = topology.partitions.map(({ proposer }) => proposer);
    this.#nodes = new Map(topology.nodes.map((node) => [node.nodeId, node]));
  }

  /** A node said that another one is the proposer. */
  learnProposer(partition: PartitionId, proposer: NodeId): void {
    if (partition < this.#proposers.length && this.#nodes.has(proposer))
      this.#proposers[partition] = proposer;
  }

  addressOf(nodeId: NodeId): string | undefined {
    return this.#nodes.get(nodeId)?.address;
  }

  /** `undefined` while no topology is known. */
  partitionOf(token: number): PartitionId | undefined {
    return this.#topology && partitionOfToken(token, this.#topology.partitions.length);
  }

  /**
   * The node for a request. `avoid` holds nodes that failed it before: they are chosen only when there is no other, as
   * are those that cannot be reached or are said to be dead. `undefined` only while no topology is known.
   */
  choose(route: Route, load: Load, avoid: ReadonlySet<NodeId>): TopologyNode | undefined {
    const usable = (nodeId: NodeId) =>
      !avoid.has(nodeId) && this.#nodes.get(nodeId)?.alive === true && load(nodeId) !== undefined;
    const all = this.nodes.map(({ nodeId }) => nodeId);
    const chosen =
      this.#chooseReplica(route, load, usable) ??
      this.#leastLoaded(all.filter(usable), load) ??
      // Nobody is known to be well: what is known may be old, so try all in turn rather than give up.
      this.#rotate(all.filter((nodeId) => !avoid.has(nodeId))) ??
      this.#rotate(all);
    return chosen === undefined ? undefined : this.#nodes.get(chosen);
  }

  #chooseReplica(route: Route, load: Load, usable: (nodeId: NodeId) => boolean): NodeId | undefined {
    if (route.partition === undefined) return undefined;
    const replicas = this.#topology?.partitions[route.partition]?.replicas ?? [];
    if (route.purpose === "replica") return this.#leastLoaded(replicas.filter(usable), load);
    const proposer = this.#proposers[route.partition];
    if (proposer !== undefined && usable(proposer)) return proposer;
    return replicas.find(usable);
  }

  #leastLoaded(nodeIds: readonly NodeId[], load: Load): NodeId | undefined {
    if (nodeIds.length === 0) return undefined;
    let chosen: NodeId | undefined;
    let least = Infinity;
    const first = this.#nextTurn();
    for (let i = 0; i < nodeIds.length; i++) {
      const nodeId = nodeIds[(first + i) % nodeIds.length]!;
      const inFlight = load(nodeId) ?? Infinity;
      if (inFlight < least) {
        least = inFlight;
        chosen = nodeId;
      }
    }
    return chosen;
  }

  #rotate(nodeIds: readonly NodeId[]): NodeId | undefined {
    return nodeIds.length === 0 ? undefined : nodeIds[this.#nextTurn() % nodeIds.length];
  }

  #nextTurn(): number {
    this.#turn = (this.#turn + 1) % 1_000_000;
    return this.#turn;
  }
}
