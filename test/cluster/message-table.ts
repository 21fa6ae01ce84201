/** Tables, and one of messages by id for tests that count what was written: through an AWS SDK and through CoveyClient. */
import { setTimeout as delay } from "node:timers/promises";
import {
  BatchGetItemCommand,
  CreateTableCommand,
  DynamoDBClient,
  paginateScan,
  PutItemCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { CoveyClient } from "../../client/index.js";
import { PATIENCE_MS } from "./patience.js";
import type { Put } from "./writer.js";

const BATCH_READ_MAX = 100;
const POLL_MS = 100;
const ATTEMPTS_MAX = 6;
/** How long keys that a node leaves unprocessed are asked for again. */
const UNREAD_MS_MAX = 60_000;

/** Its requests are tried more often than by default: on a slow machine a node may be too busy for a while. */
export function sdkClient(endpoint: string, options: { readonly maxAttempts?: number } = {}): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    maxAttempts: options.maxAttempts ?? ATTEMPTS_MAX,
    region: "local",
    credentials: { accessKeyId: "any", secretAccessKey: "any" },
  });
}

export async function createMessageTable(endpoint: string, tableName: string): Promise<void> {
  const client = sdkClient(endpoint);
  await createTable(client, tableName, { hash: "id" });
  client.destroy();
}

/** Resolves when the table can be used. The hash key is a string. */
export async function createTable(
  client: DynamoDBClient,
  tableName: string,
  key: { readonly hash: string; readonly range?: { readonly name: string; readonly type: "S" | "N" } },
): Promise<void> {
  const { hash, range } = key;
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      AttributeDefinitions: [
        { AttributeName: hash, AttributeType: "S" },
        ...(range ? [{ AttributeName: range.name, AttributeType: range.type }] : []),
      ],
      KeySchema: [
        { AttributeName: hash, KeyType: "HASH" },
        ...(range ? [{ AttributeName: range.name, KeyType: "RANGE" as const }] : []),
      ],
      BillingMode: "PAY_PER_REQUEST",
    }),
  );
  const patience = { maxWaitTime: PATIENCE_MS / 1_000, minDelay: 1, maxDelay: 1 };
  await waitUntilTableExists({ client, ...patience }, { TableName: tableName });
}

export function putBySdk(client: DynamoDBClient, tableName: string): Put {
  return (id) =>
    client.send(
      new PutItemCommand({ TableName: tableName, Item: { id: { S: id }, text: { S: `message ${id}` } } }),
    );
}

export function putByCovey(client: CoveyClient, tableName: string): Put {
  return (id) => client.putItem({ tableName, item: { id, text: `message ${id}` } });
}

/** Those of `ids` that a read through `client` does not find. Rejects when some of them can never be read. */
export async function missing(
  client: DynamoDBClient,
  tableName: string,
  ids: readonly string[],
  options: { readonly consistent: boolean },
): Promise<string[]> {
  const found = new Set<string>();
  for (let i = 0; i < ids.length; i += BATCH_READ_MAX) {
    let deadlineMs = performance.now() + UNREAD_MS_MAX;
    let keys = ids.slice(i, i + BATCH_READ_MAX).map((id) => ({ id: { S: id } }));
    while (keys.length > 0) {
      const { Responses, UnprocessedKeys } = await client.send(
        new BatchGetItemCommand({
          RequestItems: { [tableName]: { Keys: keys, ConsistentRead: options.consistent } },
        }),
      );
      for (const { id, text } of Responses![tableName]!) {
        if (text!.S === `message ${id!.S!}`) found.add(id!.S!);
      }
      const left = (UnprocessedKeys?.[tableName]?.Keys ?? []) as typeof keys;
      if (left.length < keys.length) deadlineMs = performance.now() + UNREAD_MS_MAX;
      else if (performance.now() > deadlineMs) throw new Error(`${left.length} keys cannot be read`);
      keys = left;
    }
  }
  return ids.filter((id) => !found.has(id));
}

/** Resolves when eventual reads through `client` find all of `ids`; rejects, saying how many they do not, after a long time. */
export async function untilFound(
  client: DynamoDBClient,
  tableName: string,
  ids: readonly string[],
): Promise<void> {
  const deadlineMs = performance.now() + PATIENCE_MS;
  let left = ids;
  for (;;) {
    left = await missing(client, tableName, left, { consistent: false });
    if (left.length === 0) return;
    if (performance.now() > deadlineMs) {
      throw new Error(
        `${left.length} of ${ids.length} acknowledged writes were not found, such as ${left[0]!}`,
      );
    }
    await delay(POLL_MS);
  }
}

/** How many items a strongly consistent scan finds. */
export async function scanCount(client: DynamoDBClient, tableName: string): Promise<number> {
  let count = 0;
  for await (const page of paginateScan({ client }, { TableName: tableName, ConsistentRead: true })) {
    count += page.Count!;
  }
  return count;
}
