/**
 * What the DynamoDB endpoint does with one request: the checks in the service's order (content type, JSON, target,
 * signature, body), then the database, then the answer. Connections and life cycle are `dynamodb-server.ts`'s.
 *
 * Nothing here rejects or throws to its caller: every request ends in one answer, or in none when its client is gone.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../../core/clock.js";
import { CoveyError, throttled } from "../../core/errors.js";
import { OPERATION_ID_LENGTH_MAX, type OperationId } from "../../core/ids.js";
import type { Database, RequestContext } from "../../database/database.js";
import type { Logger } from "../logging.js";
import type { RequestMetrics, RequestRecorder } from "../metrics/request-metrics.js";
import { acceptsGzip, compressBody, decodeBody } from "./compression.js";
import { DEFAULT_JSON_TYPE, jsonType } from "./content-type.js";
import { CORS_HEADERS, preflightHeaders } from "./cors.js";
import { requireCredentials, type Authentication } from "./credentials.js";
import { errorAnswer } from "./error-body.js";
import { parseInput } from "./input.js";
import type { HttpLimits } from "./limits.js";
import { readBody, RequestAborted, RequestTooLarge } from "./request-body.js";
import { readRequestHeaders, type RequestHeaders } from "./request-headers.js";
import { RequestIds } from "./request-id.js";
import { RequestMemory } from "./request-memory.js";
import { sendAnswer, type Answer, type Reply } from "./response.js";
import { Targets, type Target } from "./targets.js";

export interface HandlerOptions {
  readonly database: Pick<Database, "operations" | "execute">;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: RequestMetrics;
  readonly limits: HttpLimits;
  readonly authentication: Authentication;
  /** The addresses of the DynamoDB endpoints that are alive, for `GET /localnodes`. */
  readonly liveNodes: () => readonly string[];
}

/** A POST, by whichever way it came. */
export interface Post {
  readonly headers: RequestHeaders;
  /** Path and query. */
  readonly url: string;
  /**
   * The bytes as sent, as many of which are then taken from `memory`. Throws or rejects, with nothing taken, with
   * RequestTooLarge, with RequestAborted, or with what `memory` throws when it is full.
   */
  readonly readBody: (memory: RequestMemory) => Buffer | Promise<Buffer>;
}

/** One request on its way through the handler. */
interface Exchange {
  readonly post: Post;
  readonly requestId: string;
  readonly startMs: number;
}

const NO_HEADERS: readonly string[] = [];
const CLOSE: readonly string[] = ["Connection", "close"];

/** As the service words it; whoever needs to know more finds the request id in the node's log. */
const INTERNAL_MESSAGE =
  "The request processing has failed because of an unknown error, exception or failure.";

export class DynamoDbHandler {
  readonly #options: HandlerOptions;
  readonly #targets: Targets;
  readonly #memory: RequestMemory;
  readonly #requestIds = new RequestIds();
  #requestsInFlight = 0;
  #draining = false;

  constructor(options: HandlerOptions) {
    this.#options = options;
    this.#targets = new Targets(options.database.operations, options.metrics);
    this.#memory = new RequestMemory(options.limits.requestBytesInFlightMax);
  }

  /** Requests that the database is working on. */
  get requestsInFlight(): number {
    return this.#requestsInFlight;
  }

  /** What the bodies held are taken from. */
  get memory(): RequestMemory {
    return this.#memory;
  }

  /** From now on every answer is the last one on its connection. */
  drain(): void {
    this.#draining = true;
  }

  /** Answers a request that `node:http` has read. */
  handle(request: IncomingMessage, response: ServerResponse): void {
    const headers = readRequestHeaders(request.rawHeaders);
    if (request.method === "POST") {
      void this.#postFrom(request, headers).then((reply) => {
        if (reply !== undefined) sendAnswer(response, reply);
      });
    } else {
      const answer = this.#final(headers, this.#plainAnswer(request, headers));
      sendAnswer(response, { requestId: this.#requestIds.next(), answer });
    }
  }

  #postFrom(request: IncomingMessage, headers: RequestHeaders): Promise<Reply | undefined> {
    const { requestBytesMax } = this.#options.limits;
    return this.post({
      headers,
      url: request.url ?? "/",
      readBody: (memory) => readBody(request, headers.contentLength, requestBytesMax, memory),
    });
  }

  /** Resolves to the answer, to `undefined` when its client is gone. */
  async post(post: Post): Promise<Reply | undefined> {
    const { headers } = post;
    const exchange: Exchange = {
      post,
      requestId: this.#requestIds.next(),
      startMs: this.#options.clock.monotonicMs(),
    };
    const target = this.#targetOf(headers);
    const recorder = target?.recorder ?? this.#targets.unknown;
    let bytesTaken = 0;
    let answer: Answer;
    try {
      const { requestBytesMax } = this.#options.limits;
      const read = post.readBody(this.#memory);
      let body = read instanceof Promise ? await read : read;
      bytesTaken = body.length;
      if (headers.contentEncoding !== undefined) {
        body = await decodeBody(body, headers.contentEncoding, requestBytesMax);
        this.#memory.take(body.length);
        bytesTaken += body.length;
      }
      answer = await this.#answer(exchange, target, body);
    } catch (thrown) {
      if (thrown instanceof RequestAborted) {
        recorder.countError(thrown.name);
        return undefined;
      }
      answer = this.#failure(exchange, recorder, thrown);
    } finally {
      this.#memory.release(bytesTaken);
    }
    recorder.observeMs(this.#options.clock.monotonicMs() - exchange.startMs);
    return { requestId: exchange.requestId, answer: this.#final(headers, answer) };
  }

  /** A client went away before its request was complete. */
  countAborted(headers: RequestHeaders): void {
    const recorder = this.#targetOf(headers)?.recorder ?? this.#targets.unknown;
    recorder.countError(new RequestAborted().name);
  }

  #targetOf({ target }: RequestHeaders): Target | undefined {
    return target === undefined ? undefined : this.#targets.get(target);
  }

  /** The checks in the service's order; throws what they or the database throw. */
  async #answer(exchange: Exchange, target: Target | undefined, body: Buffer): Promise<Answer> {
    const { headers, url } = exchange.post;
    const contentType = jsonType(headers.contentType);
    if (contentType === undefined && body.length > 0) return UNKNOWN_PAGE;
    const input = body.length > 0 ? parseInput(body) : undefined;
    if (!target) throw unknownOperation(headers.target);
    if (this.#options.authentication === "any") requireCredentials(headers, url);
    const answerBody = await this.#execute(exchange, target.operation, input ?? parseInput(body));
    return this.#maybeCompressed(headers, contentType ?? DEFAULT_JSON_TYPE, answerBody);
  }

  async #execute(exchange: Exchange, operation: string, input: unknown): Promise<Uint8Array> {
    const { database, limits } = this.#options;
    if (this.#requestsInFlight >= limits.requestsInFlightMax) throw throttled("the requests of this node");
    const context: RequestContext = {
      operationId: operationIdOf(exchange.post.headers),
      retry: mayBeRetry(exchange.post.headers),
      deadlineMs: exchange.startMs + limits.requestTimeoutMs,
    };
    this.#requestsInFlight++;
    try {
      return await database.execute(operation, input, context);
    } finally {
      this.#requestsInFlight--;
    }
  }

  #maybeCompressed(headers: RequestHeaders, contentType: string, body: Uint8Array): Answer | Promise<Answer> {
    const { httpGzipBytesMin } = this.#options.limits;
    const { acceptEncoding } = headers;
    const worthIt = httpGzipBytesMin > 0 && body.length >= httpGzipBytesMin;
    if (!worthIt || acceptEncoding === undefined || !acceptsGzip(acceptEncoding)) {
      return { status: 200, contentType, body, headers: NO_HEADERS };
    }
    return compressBody(body).then((compressed) => ({
      status: 200,
      contentType,
      body: compressed,
      headers: ["Content-Encoding", "gzip", "Vary", "Accept-Encoding"],
    }));
  }

  #failure(exchange: Exchange, recorder: RequestRecorder, thrown: unknown): Answer {
    const contentType = jsonType(exchange.post.headers.contentType) ?? DEFAULT_JSON_TYPE;
    if (thrown instanceof RequestTooLarge) {
      recorder.countError(thrown.name);
      const body = {
        __type: "com.amazon.coral.service#RequestEntityTooLargeException",
        message: thrown.message,
      };
      return { status: 413, contentType, body: Buffer.from(JSON.stringify(body)), headers: CLOSE };
    }
    const error = thrown instanceof CoveyError ? thrown : this.#bug(exchange, thrown);
    recorder.countError(error.code);
    return { ...errorAnswer(error), contentType, headers: NO_HEADERS };
  }

  /** Our own mistake: the log gets everything, the client nothing but a request id to quote. */
  #bug(exchange: Exchange, thrown: unknown): CoveyError {
    const { requestId, post } = exchange;
    this.#options.logger.error(
      { err: thrown, requestId, target: post.headers.target },
      "a request met a bug",
    );
    return new CoveyError("InternalServerError", INTERNAL_MESSAGE, { outcome: "unknown", cause: thrown });
  }

  /** What a browser, a load balancer or a client in search of nodes asks for. */
  #plainAnswer(request: IncomingMessage, headers: RequestHeaders): Answer {
    const path = request.url ?? "/";
    if (request.method === "OPTIONS" && headers.origin !== undefined) {
      return text(200, "text/plain", "", preflightHeaders(request.headers));
    }
    if (request.method !== "GET" && request.method !== "HEAD") return UNKNOWN_PAGE;
    // The space at the end is the service's.
    if (path === "/") return text(200, "text/plain", `healthy: ${headers.host ?? ""} `);
    if (path === "/localnodes")
      return text(200, "application/json", JSON.stringify(this.#options.liveNodes()));
    return UNKNOWN_PAGE;
  }

  /** The answer with the headers that have nothing to do with what was asked. */
  #final(headers: RequestHeaders, answer: Answer): Answer {
    if (headers.origin === undefined && !this.#draining) return answer;
    const more = [...answer.headers];
    if (headers.origin !== undefined) more.push(...CORS_HEADERS);
    if (this.#draining && !more.includes("Connection")) more.push(...CLOSE);
    return { ...answer, headers: more };
  }
}

/** An id that is longer is no SDK's: the write goes without one. */
function operationIdOf({ invocationId }: RequestHeaders): OperationId | undefined {
  if (invocationId === undefined || invocationId === "") return undefined;
  return invocationId.length <= OPERATION_ID_LENGTH_MAX ? invocationId : undefined;
}

/** Unless the SDK says that this is its first attempt: to take one for a retry costs little (R11). */
function mayBeRetry({ sdkRequest }: RequestHeaders): boolean {
  return sdkRequest === undefined || !/(?:^|[;\s])attempt=1(?:$|[;\s])/.test(sdkRequest);
}

function unknownOperation(target: string | undefined): CoveyError {
  const message =
    target === undefined
      ? "The request has no X-Amz-Target header, which names the operation"
      : `The operation '${target}' is not known`;
  return new CoveyError("UnknownOperationException", message);
}

function text(
  status: number,
  contentType: string,
  body: string,
  headers: readonly string[] = NO_HEADERS,
): Answer {
  return { status, contentType, body: Buffer.from(body), headers };
}

/** The service's answer to whatever is no request of its protocol. */
const UNKNOWN_PAGE: Answer = text(404, "application/xml", "<UnknownOperationException/>\n");
