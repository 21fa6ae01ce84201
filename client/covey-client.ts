/**
 * The client library for programs in JavaScript and TypeScript: plain values in and out, over gRPC, straight to the node
 * that holds the item.
 *
 *     const client = new CoveyClient({ endpoints: ["127.0.0.1:7000"] });
 *     await client.putItem({ tableName: "chat", item: { chat_id: "a", message_id: 1n, text: "hello" } });
 *
 * Writes carry an operation id, so the client repeats them safely when a node fails in the middle.
 */
import { credentials as grpcCredentials, type ChannelCredentials } from "@grpc/grpc-js";
import type { Clock } from "../core/clock.js";
import type { Random } from "../core/random.js";
import { newId, SystemClock, systemRandom } from "../core/system.js";
import { ClusterConnections } from "./cluster-connections.js";
import { Dispatcher } from "./dispatcher.js";
import { PartitionKeys } from "./partition-keys.js";
import { purposeOf, tokenOfRequest, traitsOf } from "./request-route.js";
import { fromWire, toWire, type Json } from "./request-shape.js";
import type * as requests from "./requests.js";
import { DEFAULT_RETRY_POLICY, type RetryPolicy } from "./retry-policy.js";

export interface CoveyClientOptions {
  /** gRPC addresses to begin with, "host:port": one is enough, a few survive the loss of one. */
  readonly endpoints: readonly string[];
  /** Default: no encryption. */
  readonly credentials?: ChannelCredentials;
  /** The time for a request with all its attempts, in milliseconds. Default 10,000. */
  readonly requestTimeoutMs?: number;
  /**
   * How long to wait for one node before asking another, in milliseconds. Default 2,500. Lower finds a node that hangs
   * sooner, and repeats more for nothing when nodes are merely slow.
   */
  readonly attemptTimeoutMs?: number;
  readonly retryPolicy?: RetryPolicy;
  /** Requests that wait or are in flight; further ones are refused with ThrottlingException. Default 10,000. */
  readonly requestsInFlightMax?: number;
  /** Calls sent to one node and not answered yet; further ones wait. Default 512; a node takes 1,024 from a stream. */
  readonly callsInFlightMax?: number;
  readonly clock?: Clock;
  readonly random?: Random;
}

export class CoveyClient {
  readonly #cluster: ClusterConnections;
  readonly #dispatcher: Dispatcher;
  readonly #partitionKeys: PartitionKeys;
  readonly #requestTimeoutMs: number;
  /** Operation ids are this and a count. */
  readonly #clientId = newId();
  #operations = 0;

  /** Connects to nothing until the first request. */
  constructor(options: CoveyClientOptions) {
    if (options.endpoints.length === 0) throw new TypeError("the client needs at least one endpoint");
    const clock = options.clock ?? new SystemClock();
    const random = options.random ?? systemRandom();
    const attemptTimeoutMs = options.attemptTimeoutMs ?? 2_500;
    this.#requestTimeoutMs = options.requestTimeoutMs ?? 10_000;
    this.#cluster = new ClusterConnections({
      endpoints: options.endpoints,
      credentials: options.credentials ?? grpcCredentials.createInsecure(),
      clock,
      random,
      connectTimeoutMs: attemptTimeoutMs,
      callsInFlightMax: options.callsInFlightMax ?? 512,
    });
    this.#dispatcher = new Dispatcher({
      cluster: this.#cluster,
      clock,
      random,
      retryPolicy: options.retryPolicy ?? DEFAULT_RETRY_POLICY,
      attemptTimeoutMs,
      requestsInFlightMax: options.requestsInFlightMax ?? 10_000,
    });
    this.#partitionKeys = new PartitionKeys(clock, (tableName) =>
      this.#send("DescribeTable", { TableName: tableName }, undefined, {}),
    );
  }

  /**
   * Any operation of the cluster, DynamoDB JSON in and out: no value is converted, so no number is ever looked at.
   * Rejects, as every method does, with CoveyError.
   */
  async raw(operation: string, input: Json, options: requests.CallOptions = {}): Promise<Json> {
    const token = await this.#tokenOf(operation, input);
    try {
      return await this.#send(operation, input, token, options);
    } finally {
      if (operation === "DeleteTable" || operation === "CreateTable") {
        this.#partitionKeys.forget(input["TableName"] as string);
      }
    }
  }

  createTable(
    input: requests.CreateTableInput,
    options?: requests.CallOptions,
  ): Promise<requests.TableOutput> {
    const billingMode = input.provisionedThroughput ? "PROVISIONED" : "PAY_PER_REQUEST";
    return this.#run("CreateTable", { billingMode, ...input }, options);
  }

  describeTable(
    input: requests.TableInput,
    options?: requests.CallOptions,
  ): Promise<requests.DescribeTableOutput> {
    return this.#run("DescribeTable", input, options);
  }

  listTables(
    input: requests.ListTablesInput = {},
    options?: requests.CallOptions,
  ): Promise<requests.ListTablesOutput> {
    return this.#run("ListTables", input, options);
  }

  updateTable(
    input: requests.UpdateTableInput,
    options?: requests.CallOptions,
  ): Promise<requests.TableOutput> {
    return this.#run("UpdateTable", input, options);
  }

  deleteTable(input: requests.TableInput, options?: requests.CallOptions): Promise<requests.TableOutput> {
    return this.#run("DeleteTable", input, options);
  }

  /** Rejects with ConditionalCheckFailedError when the condition does not hold, as the next two do. */
  putItem(input: requests.PutItemInput, options?: requests.CallOptions): Promise<requests.WriteOutput> {
    return this.#run("PutItem", input, options);
  }

  updateItem(input: requests.UpdateItemInput, options?: requests.CallOptions): Promise<requests.WriteOutput> {
    return this.#run("UpdateItem", input, options);
  }

  deleteItem(input: requests.DeleteItemInput, options?: requests.CallOptions): Promise<requests.WriteOutput> {
    return this.#run("DeleteItem", input, options);
  }

  getItem(input: requests.GetItemInput, options?: requests.CallOptions): Promise<requests.GetItemOutput> {
    return this.#run("GetItem", input, options);
  }

  /** One page; `queryAll` gives all of them. */
  query(input: requests.QueryInput, options?: requests.CallOptions): Promise<requests.PageOutput> {
    return this.#run("Query", input, options);
  }

  /** One page; `scanAll` gives all of them. */
  scan(input: requests.ScanInput, options?: requests.CallOptions): Promise<requests.PageOutput> {
    return this.#run("Scan", input, options);
  }

  /** Page after page until there are no more; each is asked for when it is wanted. */
  queryAll(input: requests.QueryInput, options?: requests.CallOptions): AsyncGenerator<requests.PageOutput> {
    return allPages(input, (page) => this.query(page, options));
  }

  /** Page after page until there are no more; each is asked for when it is wanted. */
  scanAll(input: requests.ScanInput, options?: requests.CallOptions): AsyncGenerator<requests.PageOutput> {
    return allPages(input, (page) => this.scan(page, options));
  }

  batchGetItem(
    input: requests.BatchGetItemInput,
    options?: requests.CallOptions,
  ): Promise<requests.BatchGetItemOutput> {
    return this.#run("BatchGetItem", input, options);
  }

  batchWriteItem(
    input: requests.BatchWriteItemInput,
    options?: requests.CallOptions,
  ): Promise<requests.BatchWriteItemOutput> {
    return this.#run("BatchWriteItem", input, options);
  }

  /** Fails what is not answered yet and closes all connections. */
  close(): void {
    this.#cluster.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    return Promise.resolve();
  }

  async #run<Answer>(operation: string, input: object, options?: requests.CallOptions): Promise<Answer> {
    return fromWire(await this.raw(operation, toWire(input), options)) as Answer;
  }

  async #tokenOf(operation: string, input: Json): Promise<number | undefined> {
    const tableName = input["TableName"];
    if (traitsOf(operation).key === undefined || typeof tableName !== "string") return undefined;
    const known = this.#partitionKeys.get(tableName);
    const partitionKey = known instanceof Promise ? await known : known;
    return partitionKey && tokenOfRequest(operation, input, partitionKey);
  }

  async #send(
    operation: string,
    input: Json,
    token: number | undefined,
    options: requests.CallOptions,
  ): Promise<Json> {
    const { effect } = traitsOf(operation);
    const body = await this.#dispatcher.dispatch({
      operation,
      body: Buffer.from(JSON.stringify(input)),
      token,
      purpose: purposeOf(operation, input),
      operationId: effect === "write" ? (options.operationId ?? this.#newOperationId()) : undefined,
      retry: options.operationId !== undefined,
      changesNothing: effect === "read",
      timeoutMs: options.timeoutMs ?? this.#requestTimeoutMs,
    });
    return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8")) as Json;
  }

  #newOperationId(): string {
    return `${this.#clientId}-${++this.#operations}`;
  }
}

async function* allPages<Input extends requests.QueryInput | requests.ScanInput>(
  input: Input,
  ask: (input: Input) => Promise<requests.PageOutput>,
): AsyncGenerator<requests.PageOutput> {
  let next: Input | undefined = input;
  while (next) {
    const page: requests.PageOutput = await ask(next);
    yield page;
    next = page.lastEvaluatedKey && { ...next, exclusiveStartKey: page.lastEvaluatedKey };
  }
}
