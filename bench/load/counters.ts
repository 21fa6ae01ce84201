/** Counters: items with one number that clients add to. */
import { setTimeout as sleep } from "node:timers/promises";
import { CoveyError, type CoveyClient } from "../../client/index.js";

const TABLE = "counters";
const POLL_MS = 50;

/** Resolves when the table can be used. */
export async function createCounterTable(client: CoveyClient): Promise<void> {
  await client.raw("CreateTable", {
    TableName: TABLE,
    AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
    BillingMode: "PAY_PER_REQUEST",
  });
  while (!(await isActive(client))) await sleep(POLL_MS);
}

async function isActive(client: CoveyClient): Promise<boolean> {
  try {
    return (await client.describeTable({ tableName: TABLE })).table.tableStatus === "ACTIVE";
  } catch (error) {
    // As with the service, a node may not know of a new table for a moment.
    if (error instanceof CoveyError && error.code === "ResourceNotFoundException") return false;
    throw error;
  }
}

export async function increment(client: CoveyClient, id: string): Promise<void> {
  await client.updateItem({
    tableName: TABLE,
    key: { id },
    updateExpression: "ADD #total :one",
    expressionAttributeNames: { "#total": "total" },
    expressionAttributeValues: { ":one": 1 },
  });
}

/** Read strongly; 0 when there is no such counter. */
export async function readCounter(client: CoveyClient, id: string): Promise<number> {
  const { item } = await client.getItem({ tableName: TABLE, key: { id }, consistentRead: true });
  return Number(item?.["total"] ?? 0);
}
