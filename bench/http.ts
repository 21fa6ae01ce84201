/**
 * What the DynamoDB endpoint costs by itself: server CPU per request of 600 bytes each way, with a database that answers
 * at once. Client and server are separate processes, so that the figure is the server's alone. The client speaks raw
 * HTTP/1.1 on keep-alive connections, because an SDK costs twenty times what is measured here.
 *
 *     node dist/bench/http.js [--connections 64] [--seconds 5]
 */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SystemClock } from "../core/system.js";
import { createDynamoDbServer } from "../node/http/dynamodb-server.js";
import { createLogger } from "../node/logging.js";
import { createMetrics } from "../node/metrics/metrics.js";

const BODY_BYTES = 600;

/** What the server process says: where it listens, and, when asked, its CPU time so far. */
type Report = { readonly port: number } | { readonly cpuMicroseconds: number };

if (process.argv[2] === "--server") await serve();
else await measure();

async function serve(): Promise<void> {
  const answer = Buffer.from(JSON.stringify({ Item: { text: { S: "x".repeat(BODY_BYTES - 25) } } }));
  const server = createDynamoDbServer({
    database: { operations: new Set(["GetItem"]), execute: () => Promise.resolve(answer) },
    clock: new SystemClock(),
    logger: createLogger({ level: "warn", node: "bench" }),
    metrics: createMetrics({ processMetrics: false }),
    authentication: "any",
    liveNodes: () => [],
    limits: {
      requestBytesMax: 16 * 1024 * 1024,
      requestBytesInFlightMax: 256 * 1024 * 1024,
      requestsInFlightMax: 4_096,
      requestTimeoutMs: 10_000,
      httpConnectionsMax: 10_000,
      httpHeadersTimeoutMs: 10_000,
      httpReceiveTimeoutMs: 30_000,
      httpKeepAliveTimeoutMs: 60_000,
      httpGzipBytesMin: 4_096,
      shutdownGraceMs: 1_000,
    },
  });
  const { port } = await server.start("127.0.0.1", 0);
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send!({ cpuMicroseconds: user + system } satisfies Report);
  });
  process.once("disconnect", () => void server.stop());
  process.send!({ port } satisfies Report);
}

async function measure(): Promise<void> {
  const { values } = parseArgs({
    options: { connections: { type: "string", default: "64" }, seconds: { type: "string", default: "5" } },
  });
  const connections = Number(values.connections);
  const seconds = Number(values.seconds);
  const server = fork(fileURLToPath(import.meta.url), ["--server"]);
  const { port } = (await nextReport(server)) as { port: number };

  await load(port, connections, 1); // Compiles the hot path.
  const before = await cpuMicroseconds(server);
  const requests = await load(port, connections, seconds);
  const after = await cpuMicroseconds(server);
  server.disconnect();

  console.log(
    JSON.stringify({
      connections,
      requestsPerSecond: Math.round(requests / seconds),
      serverCpuMicrosecondsPerRequest: Number(((after - before) / requests).toFixed(1)),
    }),
  );
}

async function nextReport(server: ChildProcess): Promise<Report> {
  const [report] = (await once(server, "message")) as [Report];
  return report;
}

async function cpuMicroseconds(server: ChildProcess): Promise<number> {
  const report = nextReport(server);
  server.send("cpu");
  return ((await report) as { cpuMicroseconds: number }).cpuMicroseconds;
}

/** Resolves to the number of requests answered on all connections, one in flight on each. */
async function load(port: number, connections: number, seconds: number): Promise<number> {
  const endMs = performance.now() + seconds * 1000;
  const counts = await Promise.all(Array.from({ length: connections }, () => client(port, endMs)));
  return counts.reduce((sum, count) => sum + count, 0);
}

function client(port: number, endMs: number): Promise<number> {
  const body = JSON.stringify({ TableName: "bench", Key: { id: { S: "k".repeat(BODY_BYTES - 43) } } });
  // The headers of a stock AWS SDK for JavaScript.
  const request = Buffer.from(
    [
      "POST / HTTP/1.1",
      "content-type: application/x-amz-json-1.0",
      "x-amz-target: DynamoDB_20120810.GetItem",
      `content-length: ${body.length}`,
      `Host: 127.0.0.1:${port}`,
      "x-amz-user-agent: aws-sdk-js/3.1164.0",
      "user-agent: aws-sdk-js/3.1164.0 ua/2.1 os/linux lang/js md/nodejs#20.20.2 api/dynamodb#3.1164.0",
      "amz-sdk-invocation-id: 3c2dba1c-8f9c-4f7e-a6d7-0e3a27f4f1d5",
      "amz-sdk-request: attempt=1; max=3",
      "x-amz-date: 20261120T120000Z",
      `x-amz-content-sha256: ${"a".repeat(64)}`,
      `authorization: AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20261120/us-east-1/dynamodb/aws4_request, SignedHeaders=amz-sdk-invocation-id;amz-sdk-request;content-length;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-target;x-amz-user-agent, Signature=${"b".repeat(64)}`,
      "Connection: keep-alive",
      "",
      body,
    ].join("\r\n"),
  );
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let answers = 0;
    let expected = 0;
    let received = 0;
    socket.on("connect", () => socket.write(request));
    socket.on("data", (chunk) => {
      received += chunk.length;
      // Every answer is as long as the first, which comes in one piece.
      if (answers === 0 && expected === 0) expected = chunk.length;
      if (received < expected) return;
      received = 0;
      answers++;
      if (performance.now() < endMs) socket.write(request);
      else socket.end();
    });
    socket.on("close", () => resolve(answers));
    socket.on("error", reject);
  });
}
