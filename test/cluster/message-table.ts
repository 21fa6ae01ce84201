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
import type { Put } from "./writer.js";

const BATCH_READ_MAX = 100;
const POLL_MS = 100;

export function sdkClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
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
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: tableName });
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

/** Those of `ids` that a read through `client` does not find. */
export async function missing(
  client: DynamoDBClient,
  tableName: string,
  ids: readonly string[],
  options: { readonly consistent: boolean },
): Promise<string[]> {
  const found = new Set<string>();
  for (let i = 0; i < ids.length; i += BATCH_READ_MAX) {
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
      keys = (UnprocessedKeys?.[tableName]?.Keys ?? []) as typeof keys;
    }
  }
  return ids.filter((id) => !found.has(id));
}

/** Resolves when eventual reads through `client` find all of `ids`; rejects, saying how many they do not, after a time. */
export async function untilFound(
  client: DynamoDBClient,
  tableName: string,
  ids: readonly string[],
  timeoutMs: number,
): Promise<void> {
  const deadlineMs = performance.now() + timeoutMs;
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
