/**
 * The DynamoDB endpoint of a node: HTTP/1.1 on `node:http`, with a shorter way for what SDKs send (`fast-path.ts`). Bounds
 * keep slow, idle and too many connections away. What a request means is `dynamodb-handler.ts`'s.
 */
import { createServer, type Server } from "node:http";
import { Counter, Gauge } from "prom-client";
import { closeServer, listen } from "../listener.js";
import type { Metrics } from "../metrics/metrics.js";
import { DynamoDbHandler, type HandlerOptions } from "./dynamodb-handler.js";
import { FastPath } from "./fast-path.js";

export interface DynamoDbServerOptions extends Omit<HandlerOptions, "metrics"> {
  readonly metrics: Metrics;
}

export interface DynamoDbServer {
  /** Resolves to the port bound, which matters when 0 was asked for. Rejects with StartError. */
  start(host: string, port: number): Promise<{ port: number }>;
  /**
   * Stops accepting, lets requests in flight finish for at most `shutdownGraceMs`, and closes every connection. Resolves
   * when none is left.
   */
  stop(): Promise<void>;
}

export function createDynamoDbServer(options: DynamoDbServerOptions): DynamoDbServer {
  const { clock, limits, metrics } = options;
  const handler = new DynamoDbHandler({ ...options, metrics: metrics.requests });
  const server = createServer(
    {
      headersTimeout: limits.httpHeadersTimeoutMs,
      requestTimeout: limits.httpReceiveTimeoutMs,
      keepAliveTimeout: limits.httpKeepAliveTimeoutMs,
      connectionsCheckingInterval: Math.min(1_000, limits.httpHeadersTimeoutMs),
      noDelay: true,
    },
    (request, response) => handler.handle(request, response),
  );
  const handedOver = new Counter({
    name: "covey_http_connections_handed_over_total",
    help: "Connections whose client sent something else than SDKs do, and is served by a slower path since.",
    registers: [metrics.registry],
  });
  const fastPath = FastPath.before(server, { handler, clock, limits }, () => handedOver.inc());
  server.maxConnections = limits.httpConnectionsMax;
  registerGauges(metrics, server, handler);

  return {
    start: async (host, port) => {
      const purpose = "the DynamoDB endpoint";
      return { port: await listen(server, { host, port, purpose, flag: "--http-port" }) };
    },
    stop: () => {
      handler.drain();
      fastPath.drain();
      return closeServer(server, clock, limits.shutdownGraceMs, () => fastPath.close());
    },
  };
}

function registerGauges({ registry }: Metrics, server: Server, handler: DynamoDbHandler): void {
  const registers = [registry];
  let connections = 0;
  server.on("connection", (socket) => {
    connections++;
    socket.once("close", () => connections--);
  });
  new Gauge({
    name: "covey_http_connections",
    help: "Open connections to the DynamoDB endpoint.",
    registers,
    collect() {
      this.set(connections);
    },
  });
  const refused = new Counter({
    name: "covey_http_connections_refused_total",
    help: "Connections closed at once because as many as allowed were open.",
    registers,
  });
  server.on("drop", () => refused.inc());
  new Gauge({
    name: "covey_http_requests_in_flight",
    help: "Requests that the database is working on for the DynamoDB endpoint.",
    registers,
    collect() {
      this.set(handler.requestsInFlight);
    },
  });
  new Gauge({
    name: "covey_http_request_bytes_in_flight",
    help: "Bytes of request bodies that the DynamoDB endpoint holds.",
    registers,
    collect() {
      this.set(handler.memory.bytes);
    },
  });
}
