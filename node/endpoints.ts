/** The doors of a node: gRPC (which carries the peers' streams too), the DynamoDB endpoint and the operator's port. */
import type { Clock } from "../core/clock.js";
import type { Database } from "../database/database.js";
import { createAdminServer, type Readiness } from "./admin/admin-server.js";
import type { NodeStatus } from "./cluster/node-status.js";
import type { NodeConfig } from "./config/settings.js";
import { createClusterService } from "./grpc/cluster-service.js";
import { createDatabaseService } from "./grpc/database-service.js";
import { createGrpcServer } from "./grpc/grpc-server.js";
import { OperationRunner } from "./grpc/operation-runner.js";
import { PipelineHandler } from "./grpc/pipeline-service.js";
import { createDynamoDbServer } from "./http/dynamodb-server.js";
import type { Logger } from "./logging.js";
import type { Metrics } from "./metrics/metrics.js";
import { DEFAULT_PEER_LIMITS } from "./peer/peer-limits.js";
import { peerChannelOptions } from "./peer/peer-service.js";
import type { PeerTransport } from "./peer/peer-transport.js";
import type { TopologyAdmin } from "./topology/topology-admin-driver.js";

export interface EndpointsOptions {
  readonly config: NodeConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly database: Database;
  readonly status: NodeStatus;
  readonly transport: PeerTransport;
  /** Why the process should be started anew; empty while it should not. */
  readonly illness: () => string;
  readonly readiness: () => Readiness;
  /** Absent until the node belongs to a cluster. */
  readonly topology: () => TopologyAdmin | undefined;
  /** The DynamoDB endpoints of all live nodes, as "host:port". */
  readonly liveNodes: () => readonly string[];
}

export interface Ports {
  readonly grpcPort: number;
  readonly httpPort: number;
  readonly adminPort: number;
}

/** How often a drain looks whether gRPC's requests have ended. Milliseconds. */
const DRAIN_LOOK_MS = 20;

export class Endpoints {
  readonly #options: EndpointsOptions;
  readonly #drains: (() => Promise<void>)[] = [];
  /** How each started part ends, in the order of their start. */
  readonly #endings: (() => Promise<void>)[] = [];

  constructor(options: EndpointsOptions) {
    this.#options = options;
  }

  /** Resolves to the ports that were bound. Rejects with StartError; `stop` ends what was started by then. */
  async start(): Promise<Ports> {
    const grpcPort = await this.#startGrpc();
    const httpPort = await this.#startHttp();
    const adminPort = await this.#startAdmin();
    return { grpcPort, httpPort, adminPort };
  }

  /**
   * Takes no more clients, and resolves when those that are there have been answered, or after the grace period. Peers,
   * and the operator's port, go on.
   */
  async drain(): Promise<void> {
    await Promise.all(this.#drains.map((drain) => drain()));
  }

  async stop(): Promise<void> {
    for (const end of this.#endings.splice(0).reverse()) await end();
  }

  async #startGrpc(): Promise<number> {
    const { config, clock, logger, metrics, database, status, transport, topology } = this.#options;
    const { requestTimeoutMs, requestsInFlightMax, shutdownGraceMs, grpcHost, grpcPort } = config;
    const runner = new OperationRunner({
      database,
      clock,
      logger,
      metrics: metrics.requests,
      requestTimeoutMs,
      requestsInFlightMax,
    });
    const pipeline = new PipelineHandler({
      runner,
      cluster: status,
      clock,
      callsInFlightMax: requestsInFlightMax,
    });
    const server = createGrpcServer({
      host: grpcHost,
      port: grpcPort,
      services: [
        createDatabaseService({ runner, pipeline, clock }),
        createClusterService(status, topology),
        transport.service,
      ],
      channelOptions: peerChannelOptions(DEFAULT_PEER_LIMITS),
      clock,
      shutdownGraceMs,
    });
    const { port } = await server.start();
    this.#endings.push(() => server.stop());
    this.#drains.push(async () => {
      const untilMs = clock.monotonicMs() + shutdownGraceMs;
      server.drain();
      while (runner.requestsInFlight > 0 && clock.monotonicMs() < untilMs)
        await new Promise<void>((resolve) => clock.after(DRAIN_LOOK_MS, resolve));
    });
    transport.start();
    this.#endings.push(() => transport.stop());
    return port;
  }

  async #startHttp(): Promise<number> {
    const { config, clock, logger, metrics, database, liveNodes } = this.#options;
    const server = createDynamoDbServer({
      database,
      clock,
      logger,
      metrics,
      limits: config,
      authentication: config.auth,
      liveNodes,
    });
    const { port } = await server.start(config.httpHost, config.httpPort);
    let ended: Promise<void> | undefined;
    const stop = (): Promise<void> => (ended ??= server.stop());
    this.#drains.push(stop);
    this.#endings.push(stop);
    return port;
  }

  async #startAdmin(): Promise<number> {
    const { config, clock, logger, metrics, illness, readiness, status, topology } = this.#options;
    const server = createAdminServer({
      clock,
      logger,
      metrics,
      illness,
      readiness,
      status: () => status.report(),
      topology,
    });
    const { port } = await server.start(config.adminHost, config.adminPort);
    this.#endings.push(() => server.stop());
    return port;
  }
}
