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
  port = 0;

  constructor(
    options: Partial<Omit<DynamoDbServerOptions, "limits">> & { limits?: Partial<HttpLimits> } = {},
  ) {
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

  send(options: {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string | Buffer;
  }): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const { method = "POST", path = "/", headers = {}, body } = options;
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
