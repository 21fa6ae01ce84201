/** A gRPC server on a free port with a fake database and a fake view of the cluster behind it, and raw clients for it. */
import { Client, credentials, Metadata, type ClientDuplexStream, type ServiceError } from "@grpc/grpc-js";
import { SystemClock } from "../../../core/system.js";
import { createClusterService } from "../../../node/grpc/cluster-service.js";
import type { ClusterView, StatusView, TopologyView } from "../../../node/grpc/cluster-view.js";
import { createDatabaseService } from "../../../node/grpc/database-service.js";
import type { TopologyAdmin } from "../../../node/topology/topology-admin-driver.js";
import { createGrpcServer, type GrpcServer } from "../../../node/grpc/grpc-server.js";
import type { OperationRunnerOptions } from "../../../node/grpc/operation-runner.js";
import { PipelineHandler } from "../../../node/grpc/pipeline-service.js";
import type { covey } from "../../../proto/generated/covey.js";
import { pipelineMethod, type Method } from "../../../proto/services.js";
import { FakeDatabase, runnerFor } from "./fake-database.js";

export class FakeClusterView implements ClusterView {
  readonly nodeId: string;
  epoch = 1;
  proposer: string | undefined;
  topologyView: TopologyView | undefined;

  constructor(nodeId = "node-a") {
    this.nodeId = nodeId;
  }

  proposerOf(partition: number): string | undefined {
    return this.topologyView?.partitions[partition]?.proposer ?? this.proposer;
  }

  topology(): TopologyView | undefined {
    return this.topologyView;
  }

  status(): StatusView {
    return {
      node: nodeView(this.nodeId, "127.0.0.1:7000"),
      clusterId: "c1",
      epoch: this.epoch,
      version: "0.1.0",
      uptimeMs: 5,
      ready: false,
      waitingFor: "peers",
    };
  }
}

export function nodeView(nodeId: string, grpcAddress: string) {
  return {
    nodeId,
    name: `name-${nodeId}`,
    grpcAddress,
    httpAddress: "",
    zone: "z1",
    state: "alive" as const,
  };
}

export interface Fixture {
  readonly database: FakeDatabase;
  readonly cluster: FakeClusterView;
  readonly server: GrpcServer;
  readonly address: string;
  readonly client: Client;
  stop(): Promise<void>;
}

export async function startFixture(
  options: {
    nodeId?: string;
    callsInFlightMax?: number;
    shutdownGraceMs?: number;
    runner?: Partial<OperationRunnerOptions>;
    /** Default: all. */
    operations?: string[];
    /** Default: none, as of a node without a cluster. */
    topology?: TopologyAdmin;
  } = {},
): Promise<Fixture> {
  const clock = new SystemClock();
  const database = new FakeDatabase(options.operations);
  const cluster = new FakeClusterView(options.nodeId);
  const runner = runnerFor(database, options.runner);
  const { callsInFlightMax = 1024, shutdownGraceMs = 5_000 } = options;
  const pipeline = new PipelineHandler({ runner, cluster, clock, callsInFlightMax });
  const server = createGrpcServer({
    host: "127.0.0.1",
    port: 0,
    services: [
      createDatabaseService({ runner, pipeline, clock }),
      createClusterService(cluster, () => options.topology),
    ],
    clock,
    shutdownGraceMs,
  });
  const { port } = await server.start();
  const address = `127.0.0.1:${port}`;
  const client = new Client(address, credentials.createInsecure());
  return {
    database,
    cluster,
    server,
    address,
    client,
    stop: async () => {
      client.close();
      await server.stop();
    },
  };
}

export function callUnary<Request, Response>(
  client: Client,
  method: Method<Request, Response>,
  request: Request,
  options: { metadata?: Record<string, string>; deadline?: number } = {},
): Promise<Response> {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(options.metadata ?? {})) metadata.set(name, value);
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      method.path,
      (message: Request) => method.requestSerialize(message),
      (bytes: Buffer) => method.responseDeserialize(bytes),
      request,
      metadata,
      options.deadline === undefined ? {} : { deadline: options.deadline },
      (error: ServiceError | null, response?: Response) => (error ? reject(error) : resolve(response!)),
    );
  });
}

export type PipelineClient = ClientDuplexStream<
  covey.v1.PipelineRequest.$Properties,
  covey.v1.PipelineResponse.$Properties
>;

export function openPipeline(client: Client): PipelineClient {
  const stream: PipelineClient = client.makeBidiStreamRequest(
    pipelineMethod.path,
    (message: covey.v1.PipelineRequest.$Properties) => pipelineMethod.requestSerialize(message),
    (bytes: Buffer) => pipelineMethod.responseDeserialize(bytes),
  );
  // A server that stops resets the stream, perhaps after the last answer; whoever waits for one listens for itself.
  stream.on("error", () => undefined);
  return stream;
}

/** The frames that arrive until `count` replies are there. */
export function collectFrames(
  stream: PipelineClient,
  count: number,
): Promise<covey.v1.PipelineResponse.$Properties[]> {
  const frames: covey.v1.PipelineResponse.$Properties[] = [];
  let replies = 0;
  return new Promise((resolve, reject) => {
    stream.on("error", reject);
    stream.on("data", (frame: covey.v1.PipelineResponse.$Properties) => {
      frames.push(frame);
      replies += frame.replies!.length;
      if (replies >= count) resolve(frames);
    });
  });
}
