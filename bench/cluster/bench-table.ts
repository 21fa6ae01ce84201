/** Makes the table that is measured and fills it. */
import { setTimeout as sleep } from "node:timers/promises";
import { CoveyClient, CoveyError } from "../../client/index.js";
import { createTableInput, FIRST_REVISION, ITEM_COUNT, itemOf, TABLE } from "../load/items.js";

const BATCH_ITEMS = 25;
const BATCHES_IN_FLIGHT = 8;
const POLL_MS = 50;

/** `addresses` are gRPC endpoints. Resolves when every item is stored. */
export async function fillTable(addresses: readonly string[]): Promise<void> {
  const client = new CoveyClient({ endpoints: addresses });
  try {
    await client.raw("CreateTable", createTableInput);
    while (!(await isActive(client))) await sleep(POLL_MS);
    let next = 0;
    const worker = async () => {
      while (next < ITEM_COUNT) {
        const first = next;
        next += BATCH_ITEMS;
        await writeBatch(client, first);
      }
    };
    await Promise.all(Array.from({ length: BATCHES_IN_FLIGHT }, worker));
  } finally {
    client.close();
  }
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

async function writeBatch(client: CoveyClient, first: number): Promise<void> {
  const length = Math.min(BATCH_ITEMS, ITEM_COUNT - first);
  let requests = Array.from({ length }, (_, i) => ({
    putRequest: { item: itemOf(first + i, FIRST_REVISION) },
  })) as Parameters<CoveyClient["batchWriteItem"]>[0]["requestItems"][string];
  while (requests.length > 0) {
    const answer = await client.batchWriteItem({ requestItems: { [TABLE]: requests } });
    requests = answer.unprocessedItems[TABLE] ?? [];
  }
}
