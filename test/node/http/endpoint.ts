/** A DynamoDB endpoint on a port of its own with a scripted database behind it, and a plain client that speaks to it. */
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { SystemClock } from "../../../core/system.js";
import type { Database, RequestContext } from "../../../database/database.js";
import { createDynamoDbServer, type DynamoDbServerOptions } from "../../../node/http/dynamodb-server.js";
import type { HttpLimits } from "../../../node/http/limits.js";
import { createLogger } from "../../../node/logging.js";
import { createMetrics, type Metrics } from "../../../node/metrics/metrics.js";

export const LIMITS: HttpLimits = {
  requestBytesMax: 64 * 1024,
  requestBytesInFlightMax: 1024 * 1024,
  requestsInFlightMax: 100,
  requestTimeoutMs: 10_000,
  httpConnectionsMax: 100,
  httpHeadersTimeoutMs: 5_000,
  httpReceiveTimeoutMs: 5_000,
  httpKeepAliveTimeoutMs: 60_000,
  httpGzipBytesMin: 1_000,
  shutdownGraceMs: 5_000,
};

export const SIGNED = {
  authorization:
    "AWS4-HMAC-SHA256 Credential=key/20261120/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0a",
  "x-amz-date": "20261120T000000Z",
};

export function signedRequest(operation: string): Record<string, string> {
  return {
    ...SIGNED,
    "content-type": "application/x-amz-json-1.0",
    "x-amz-target": `DynamoDB_20120810.${operation}`,
  };
}

export interface Call {
  readonly operation: string;
  readonly input: unknown;
  readonly context: RequestContext;
}

/** Answers every operation with what `answer` returns, and remembers what it was asked. */
export class ScriptedDatabase implements Pick<Database, "operations" | "execute"> {
  readonly operations = new Set(["GetItem", "PutItem", "ListStreams"]);
  readonly calls: Call[] = [];
  answer: (call: Call) => unknown = () => ({});

  async execute(operation: string, input: unknown, context: RequestContext): Promise<Uint8Array> {
    const call = { operation, input, context };
    this.calls.push(call);
    return Buffer.from(JSON.stringify(await this.answer(call)));
  }
}

/**
 * How a request is served: as an SDK's, on a connection that is kept alive (node/http/fast-connection.ts), or by
 * `node:http`, as one that says `Connection: close`.
 */
export type Way = "fast path" | "node:http";
export const WAYS: readonly Way[] = ["fast path", "node:http"];

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly text: string;
}

export class Endpoint {
  readonly database = new ScriptedDatabase();
  readonly metrics: Metrics = createMetrics({ processMetrics: false });
  readonly clock = new SystemClock();
  readonly logLines: string[] = [];
  readonly #server;
  readonly #way: Way;
  port = 0;

  constructor({
    way = "fast path",
    ...options
  }: Partial<Omit<DynamoDbServerOptions, "limits">> & { limits?: Partial<HttpLimits>; way?: Way } = {}) {
    this.#way = way;
    this.#server = createDynamoDbServer({
      database: this.database,
      clock: this.clock,
      logger: createLogger(
        { level: "info", node: "test" },
        { write: (line) => void this.logLines.push(line) },
      ),
      metrics: this.metrics,
      authentication: "any",
      liveNodes: () => ["127.0.0.1:8000", "127.0.0.1:8001"],
      ...options,
      limits: { ...LIMITS, ...options.limits },
    });
  }

  async start(port = 0): Promise<this> {
    this.port = (await this.#server.start("127.0.0.1", port)).port;
    return this;
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** The value of a metric that has no labels. */
  async figure(name: string): Promise<number> {
    const metric = await this.metrics.registry.getSingleMetric(name)!.get();
    return metric.values[0]!.value;
  }

  /** How many connections `node:http` has got. */
  handedOver(): Promise<number> {
    return this.figure("covey_http_connections_handed_over_total");
  }

  /** One request on a connection of its own. */
  send(options: {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string | Buffer;
    way?: Way;
  }): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const { method = "POST", path = "/", body, way = this.#way } = options;
      const headers = { connection: way === "fast path" ? "keep-alive" : "close", ...options.headers };
      const request = httpRequest(
        { host: "127.0.0.1", port: this.port, method, path, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            const bytes = Buffer.concat(chunks);
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              body: bytes,
              text: bytes.toString(),
            });
          });
          response.on("error", reject);
        },
      );
      request.on("error", reject);
      request.end(body);
    });
  }

  call(operation: string, input: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send({
      headers: { ...signedRequest(operation), ...headers },
      body: typeof input === "string" ? input : JSON.stringify(input),
    });
  }
}
