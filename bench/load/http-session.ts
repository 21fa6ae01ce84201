/** Operations over the DynamoDB endpoint: one connection for each worker, spread over all nodes. */
import assert from "node:assert/strict";
import { CHECK_INTERVAL, checkPage, checkWireItem } from "./answer-check.js";
import { HttpConnection } from "./http-connection.js";
import { HttpRequest } from "./http-request.js";
import { FIRST_REVISION, itemOf, keyOf, partitionKeyOf, TABLE, toWireItem } from "./items.js";
import type { LoadOptions, Session } from "./load.js";
import { subjectCount, subjectOf, type OperationName } from "./operations.js";
import { Revisions } from "./revisions.js";

const VERIFIED_ITEMS = 200;

interface Page {
  readonly Items?: Record<string, unknown>[];
}

export class HttpSession implements Session {
  readonly #operation: OperationName;
  readonly #addresses: readonly string[];
  readonly #connections: readonly HttpConnection[];
  /** By subject; made when first used, for each worker sends only its own. */
  readonly #requests: (HttpRequest | undefined)[];
  readonly #revisions = new Revisions();

  private constructor(options: LoadOptions, connections: readonly HttpConnection[]) {
    this.#operation = options.operation;
    this.#addresses = options.addresses;
    this.#connections = connections;
    this.#requests = new Array<undefined>(subjectCount(options.operation)).fill(undefined);
  }

  static async open(options: LoadOptions): Promise<HttpSession> {
    const { addresses, workers } = options;
    const connections = Array.from({ length: workers }, (_, worker) =>
      HttpConnection.open(addresses[worker % addresses.length]!),
    );
    return new HttpSession(options, await Promise.all(connections));
  }

  async perform(worker: number, turn: number): Promise<void> {
    const workers = this.#connections.length;
    const subject = subjectOf(this.#operation, { worker, workers, turn });
    const request = (this.#requests[subject] ??= this.#prepare(this.#operation, worker, subject));
    const revision = this.#operation === "PutItem" ? this.#revisions.begin(subject) : undefined;
    const { status, body } = await this.#connections[worker]!.exchange(request.next(revision));
    if (status !== 200) throw new Error(`status ${status}: ${body.toString()}`);
    if (revision !== undefined) this.#revisions.acknowledge(subject, revision);
    if ((worker + turn) % CHECK_INTERVAL === 0) this.#check(subject, body);
  }

  async verify(): Promise<number> {
    const sample = this.#revisions.sample(VERIFIED_ITEMS);
    for (const [i, { item, revision }] of sample.entries()) {
      const worker = i % this.#connections.length;
      const request = this.#prepare("GetItemStrong", worker, item);
      const { status, body } = await this.#connections[worker]!.exchange(request.next());
      assert.equal(status, 200, body.toString());
      checkWireItem((parse(body) as { Item?: Record<string, unknown> }).Item, item, revision);
    }
    return sample.length;
  }

  close(): void {
    for (const connection of this.#connections) connection.close();
  }

  #prepare(operation: OperationName, worker: number, subject: number): HttpRequest {
    const host = this.#addresses[worker % this.#addresses.length]!;
    switch (operation) {
      case "PutItem":
        return new HttpRequest(host, "PutItem", {
          TableName: TABLE,
          Item: toWireItem(itemOf(subject, FIRST_REVISION)),
        });
      case "GetItemEventual":
        return new HttpRequest(host, "GetItem", { TableName: TABLE, Key: toWireItem(keyOf(subject)) });
      case "GetItemStrong":
        return new HttpRequest(host, "GetItem", {
          TableName: TABLE,
          Key: toWireItem(keyOf(subject)),
          ConsistentRead: true,
        });
      case "Query":
        return new HttpRequest(host, "Query", {
          TableName: TABLE,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": { S: partitionKeyOf(subject) } },
        });
    }
  }

  #check(subject: number, body: Buffer): void {
    const answer = parse(body);
    if (this.#operation === "PutItem") assert.deepEqual(answer, {});
    else if (this.#operation === "Query") checkPage((answer as Page).Items, subject, checkWireItem);
    else checkWireItem((answer as { Item?: Record<string, unknown> }).Item, subject);
  }
}

function parse(body: Buffer): unknown {
  return JSON.parse(body.toString());
}
