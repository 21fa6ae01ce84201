/**
 * The client's connections and its picture of the cluster. The picture is fetched when there is none, when a node tells of
 * a newer epoch, when a node fails, and when it is old; requests go on with the one at hand meanwhile.
 */
import type { ChannelCredentials } from "@grpc/grpc-js";
import type { Clock } from "../core/clock.js";
import { CoveyError } from "../core/errors.js";
import { shuffle, type Random } from "../core/random.js";
import { covey } from "../proto/generated/covey.js";
import { clusterService } from "../proto/services.js";
import { NodeConnection } from "./node-connection.js";
import { RouteTable, type Topology } from "./route-table.js";

export interface ClusterConnectionsOptions {
  /** Addresses to begin with, "host:port"; any node of the cluster. At least one. */
  readonly endpoints: readonly string[];
  readonly credentials: ChannelCredentials;
  readonly clock: Clock;
  readonly random: Random;
  readonly connectTimeoutMs: number;
  /** How many calls to one node may be sent and not yet answered. */
  readonly callsInFlightMax: number;
}

/** Node states and proposers change without a new epoch, in milliseconds. */
const TOPOLOGY_OLD_MS = 10_000;

/** However many requests fail, the topology is not asked for more often than this, in milliseconds. */
const REFRESH_INTERVAL_MS = 200;

const TOPOLOGY_TIMEOUT_MS = 1_000;

export class ClusterConnections {
  readonly routes = new RouteTable();
  readonly #options: ClusterConnectionsOptions;
  readonly #connections = new Map<string, NodeConnection>();
  #refreshing: Promise<void> | undefined;
  #refreshedMs = -Infinity;
  #closed = false;

  constructor(options: ClusterConnectionsOptions) {
    this.#options = options;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** The connection to a node; made when there is none. */
  connection(address: string): NodeConnection {
    let connection = this.#connections.get(address);
    if (!connection) {
      const { credentials, clock, connectTimeoutMs, callsInFlightMax } = this.#options;
      connection = new NodeConnection({
        address,
        credentials,
        clock,
        connectTimeoutMs,
        callsInFlightMax,
        onEpoch: (epoch) => {
          if (epoch > this.routes.epoch) this.refreshSoon();
        },
        onProposer: (partition, proposer) => this.routes.learnProposer(partition, proposer),
      });
      this.#connections.set(address, connection);
    }
    return connection;
  }

  /** Fetches the topology; calls that come meanwhile share the one fetch. Rejects with CoveyError when nobody answers. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#fetch().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  /** Has the topology fetched in the background, unless that was done just now. */
  refreshSoon(): void {
    const nowMs = this.#options.clock.monotonicMs();
    if (this.#closed || this.#refreshing || nowMs < this.#refreshedMs + REFRESH_INTERVAL_MS) return;
    // Whoever cannot be asked now cannot be asked for its requests either: those report it, here the old picture stays.
    this.refresh().catch(() => undefined);
  }

  refreshWhenOld(): void {
    if (this.#options.clock.monotonicMs() > this.#refreshedMs + TOPOLOGY_OLD_MS) this.refreshSoon();
  }

  close(): void {
    this.#closed = true;
    for (const connection of this.#connections.values()) connection.close();
    this.#connections.clear();
  }

  async #fetch(): Promise<void> {
    this.#refreshedMs = this.#options.clock.monotonicMs();
    let cause: unknown;
    for (const address of this.#askable()) {
      if (this.#closed) break;
      try {
        const answer = await this.connection(address).callUnary(
          clusterService.GetTopology,
          {},
          TOPOLOGY_TIMEOUT_MS,
        );
        if (this.#closed) break;
        this.routes.update(topologyOf(answer.topology ?? {}));
        this.#dropForeign();
        return;
      } catch (error) {
        cause = error;
      }
    }
    const reason = this.#closed ? "the client was closed" : `no node tells the topology: ${String(cause)}`;
    throw new CoveyError("ServiceUnavailable", reason, { cause });
  }

  /** Nodes that are well first, in random order, so that many clients do not all ask one. */
  #askable(): Set<string> {
    const { random, endpoints } = this.#options;
    const nodes = this.routes.nodes.filter(({ alive }) => alive).map(({ address }) => address);
    const known = shuffle(random, nodes);
    const isResting = (address: string) => this.#connections.get(address)?.load === undefined;
    return new Set([
      ...known.filter((address) => !isResting(address)),
      ...shuffle(random, [...endpoints]),
      ...known,
    ]);
  }

  /** Lets go of nodes that are in the topology no more, once nothing is in flight to them. */
  #dropForeign(): void {
    const addresses = new Set(this.routes.nodes.map(({ address }) => address));
    for (const [address, connection] of this.#connections) {
      if (addresses.has(address) || connection.load) continue;
      connection.close();
      this.#connections.delete(address);
    }
  }
}

function topologyOf(message: covey.v1.Topology.$Properties): Topology {
  const { NODE_STATE_DEAD, NODE_STATE_LEFT } = covey.v1.NodeState;
  return {
    clusterId: message.clusterId ?? "",
    epoch: message.epoch ?? 0,
    nodes: (message.nodes ?? []).map((node) => ({
      nodeId: node.nodeId ?? "",
      address: node.grpcAddress ?? "",
      alive: node.grpcAddress !== "" && node.state !== NODE_STATE_DEAD && node.state !== NODE_STATE_LEFT,
    })),
    partitions: (message.partitions ?? []).map((partition) => ({
      replicas: partition.replicaNodeIds ?? [],
      proposer: partition.proposerNodeId || undefined,
    })),
  };
}
