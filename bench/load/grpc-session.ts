/** Operations through `CoveyClient`, which knows the ring and sends all calls of a turn to a node in one frame. */
import assert from "node:assert/strict";
import { CoveyClient } from "../../client/index.js";
import { CHECK_INTERVAL, checkNativeItem, checkPage } from "./answer-check.js";
import { itemOf, keyOf, partitionKeyOf, TABLE } from "./items.js";
import type { LoadOptions, Session } from "./load.js";
import { subjectOf, type OperationName } from "./operations.js";
import { Revisions } from "./revisions.js";

const VERIFIED_ITEMS = 200;

export class GrpcSession implements Session {
  readonly #client: CoveyClient;
  readonly #operation: OperationName;
  readonly #workers: number;
  readonly #revisions = new Revisions();

  constructor({ operation, addresses, workers }: LoadOptions) {
    this.#client = new CoveyClient({ endpoints: addresses });
    this.#operation = operation;
    this.#workers = workers;
  }

  async perform(worker: number, turn: number): Promise<void> {
    const subject = subjectOf(this.#operation, { worker, workers: this.#workers, turn });
    const check = (worker + turn) % CHECK_INTERVAL === 0;
    switch (this.#operation) {
      case "PutItem": {
        const revision = this.#revisions.begin(subject);
        await this.#client.putItem({ tableName: TABLE, item: itemOf(subject, revision) });
        this.#revisions.acknowledge(subject, revision);
        return;
      }
      case "GetItemEventual":
      case "GetItemStrong": {
        const consistentRead = this.#operation === "GetItemStrong";
        const { item } = await this.#client.getItem({
          tableName: TABLE,
          key: keyOf(subject),
          ...(consistentRead && { consistentRead }),
        });
        if (check) checkNativeItem(item, subject);
        return;
      }
      case "Query": {
        const { items } = await this.#client.query({
          tableName: TABLE,
          keyConditionExpression: "pk = :pk",
          expressionAttributeValues: { ":pk": partitionKeyOf(subject) },
        });
        if (check) checkPage(items, subject, checkNativeItem);
      }
    }
  }

  async verify(): Promise<number> {
    const sample = this.#revisions.sample(VERIFIED_ITEMS);
    for (const { item: number, revision } of sample) {
      const { item } = await this.#client.getItem({
        tableName: TABLE,
        key: keyOf(number),
        consistentRead: true,
      });
      assert.ok(item);
      checkNativeItem(item, number, revision);
    }
    return sample.length;
  }

  close(): void {
    this.#client.close();
  }
}
