/**
 * What the gRPC edge and the client cost by themselves: operations per second and the CPU microseconds of each end per
 * operation, against a database that answers at once. The server is a process of its own, so that its CPU is told from the
 * client's. Items have 11 attributes, about 400 bytes as JSON.
 *
 *     node dist/bench/grpc.js [--seconds 2] [--in-flight 256]
 */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { Client, credentials } from "@grpc/grpc-js";
import { pino } from "pino";
import { Registry } from "prom-client";
import { CoveyClient } from "../client/index.js";
import { toWire } from "../client/request-shape.js";
import { SystemClock } from "../core/system.js";
import { createClusterService } from "../node/grpc/cluster-service.js";
import type { ClusterView, NodeView } from "../node/grpc/cluster-view.js";
import { createDatabaseService } from "../node/grpc/database-service.js";
import { createGrpcServer } from "../node/grpc/grpc-server.js";
import { OperationRunner } from "../node/grpc/operation-runner.js";
import { PipelineHandler } from "../node/grpc/pipeline-service.js";
import { RequestMetrics } from "../node/metrics/request-metrics.js";
import { databaseMethods, pipelineMethod } from "../proto/services.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "2" },
    "in-flight": { type: "string", default: "256" },
    serve: { type: "boolean", default: false },
  },
});
const seconds = Number(values.seconds);
const inFlight = Number(values["in-flight"]);
const clock = new SystemClock();

const item = {
  pk: "customer-000123",
  sk: 1000123,
  title: "A title of a few words",
  status: "open",
  views: 4211,
  price: 19.99,
  active: true,
  owner: "someone@example.com",
  tags: ["red", "green", "blue"],
  text: "Some more text, so that the item has a usual size of a few hundred bytes in all.",
  updated: 1764000000,
};
const key = { pk: item.pk, sk: item.sk };

interface Row {
  readonly scenario: string;
  readonly operationsPerSecond: number;
  readonly clientMicrosecondsPerOperation: number;
  readonly serverMicrosecondsPerOperation: number;
}

if (values.serve) await serve();
else await measureAll();

async function measureAll(): Promise<void> {
  const server = fork(process.argv[1]!, ["--serve"]);
  const [address] = (await once(server, "message")) as [string];
  const covey = new CoveyClient({ endpoints: [address] });
  const client = new Client(address, credentials.createInsecure());
  const rows: Row[] = [];
  try {
    rows.push(await measure(server, "unary GetItem, typed", 16, () => unaryGet(client)));
    rows.push(
      await measure(server, "CoveyClient GetItem", inFlight, () => covey.getItem({ tableName: "t", key })),
    );
    rows.push(
      await measure(server, "CoveyClient PutItem", inFlight, () => covey.putItem({ tableName: "t", item })),
    );
    const body = Buffer.from(JSON.stringify(toWire({ tableName: "t", key })));
    for (const calls of [1, 32]) {
      rows.push(
        await measure(
          server,
          `bare stream, GetItem, ${calls} a frame`,
          inFlight,
          bareCalls(client, body, calls),
        ),
      );
    }
  } finally {
    covey.close();
    client.close();
    server.kill();
  }
  console.table(rows);
  console.log(JSON.stringify(rows));
}

/** Keeps `width` operations in flight for the time of a measurement. */
async function measure(
  server: ChildProcess,
  scenario: string,
  width: number,
  operation: () => Promise<unknown>,
): Promise<Row> {
  let done = 0;
  const run = async (untilMs: number) => {
    while (clock.monotonicMs() < untilMs) {
      await operation();
      done++;
    }
  };
  const runAll = (forSeconds: number) => {
    const untilMs = clock.monotonicMs() + forSeconds * 1000;
    return Promise.all(Array.from({ length: width }, () => run(untilMs)));
  };
  await runAll(Math.min(1, seconds));
  done = 0;
  const serverBefore = await cpuOf(server);
  const clientBefore = process.cpuUsage();
  const startMs = clock.monotonicMs();
  await runAll(seconds);
  const elapsedSeconds = (clock.monotonicMs() - startMs) / 1000;
  const used = process.cpuUsage(clientBefore);
  const serverUsed = (await cpuOf(server)) - serverBefore;
  return {
    scenario,
    operationsPerSecond: Math.round(done / elapsedSeconds),
    clientMicrosecondsPerOperation: Math.round(((used.user + used.system) / done) * 10) / 10,
    serverMicrosecondsPerOperation: Math.round((serverUsed / done) * 10) / 10,
  };
}

async function cpuOf(server: ChildProcess): Promise<number> {
  server.send("cpu");
  const [microseconds] = (await once(server, "message")) as [number];
  return microseconds;
}

function unaryGet(client: Client): Promise<unknown> {
  const { path, requestSerialize, responseDeserialize } = databaseMethods.GetItem;
  const request = {
    tableName: "t",
    key: { attributes: { pk: { stringValue: "x" }, sk: { numberValue: "1" } } },
  };
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, (error, response) =>
      error ? reject(error) : resolve(response),
    );
  });
}

/** The stream without the client library: frames of exactly `calls` calls, sent when so many are asked for. */
function bareCalls(client: Client, body: Buffer, calls: number): () => Promise<unknown> {
  const { path, requestSerialize, responseDeserialize } = pipelineMethod;
  const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
  const waiting = new Map<number, () => void>();
  let nextId = 1;
  let frame: { id: number; operation: string; body: Buffer }[] = [];
  stream.on("data", ({ replies }: ReturnType<typeof responseDeserialize>) => {
    for (const reply of replies!) {
      waiting.get(reply.id!)!();
      waiting.delete(reply.id!);
    }
  });
  // Ends with the client.
  stream.on("error", () => undefined);
  const send = () => {
    if (frame.length > 0) stream.write({ calls: frame });
    frame = [];
  };
  return () =>
    new Promise<void>((resolve) => {
      const id = nextId++;
      waiting.set(id, resolve);
      frame.push({ id, operation: "GetItem", body });
      if (frame.length >= calls) send();
      else if (frame.length === 1) clock.atTurnEnd(send);
    });
}

async function serve(): Promise<void> {
  const answers = new Map(
    Object.entries({
      GetItem: { Item: toWire({ item })["Item"] },
      PutItem: {},
      DescribeTable: describeTable(),
    }).map(([operation, answer]) => [operation, Buffer.from(JSON.stringify(answer))]),
  );
  const database = {
    operations: new Set(answers.keys()),
    execute: (operation: string) => Promise.resolve(answers.get(operation)!),
  };
  const node: NodeView = {
    nodeId: "a",
    name: "a",
    grpcAddress: "",
    httpAddress: "",
    zone: "",
    state: "alive",
  };
  let address = "";
  const cluster: ClusterView = {
    nodeId: node.nodeId,
    epoch: 1,
    proposerOf: () => node.nodeId,
    topology: () => ({
      clusterId: "bench",
      epoch: 1,
      nodes: [{ ...node, grpcAddress: address }],
      partitions: Array.from({ length: 128 }, () => ({ replicas: [node.nodeId], proposer: node.nodeId })),
    }),
    status: () => ({
      node,
      clusterId: "bench",
      epoch: 1,
      version: "",
      uptimeMs: 0,
      ready: true,
      waitingFor: "",
    }),
  };
  const runner = new OperationRunner({
    database,
    clock,
    logger: pino({ level: "silent" }),
    metrics: new RequestMetrics(new Registry()),
    requestTimeoutMs: 10_000,
    requestsInFlightMax: 10_000,
  });
  const pipeline = new PipelineHandler({ runner, cluster, clock, callsInFlightMax: 1_024 });
  const server = createGrpcServer({
    host: "127.0.0.1",
    port: 0,
    services: [
      createDatabaseService({ runner, pipeline, clock }),
      createClusterService(cluster, () => undefined),
    ],
    clock,
    shutdownGraceMs: 100,
  });
  const { port } = await server.start();
  address = `127.0.0.1:${port}`;
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send!(user + system);
  });
  process.send!(address);
}

function describeTable() {
  return {
    Table: {
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
    },
  };
}
