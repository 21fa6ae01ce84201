/**
 * What the database costs by itself: one CPU's microseconds per operation through the real operations and the real
 * machine, over a memory store and without replication, network or HTTP. The request is given as JSON text and parsed
 * within the measurement, as an endpoint does.
 *
 *     node dist/bench/database.js [--seconds 2]
 */
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { SeededRandom } from "../core/random.js";
import { SystemClock } from "../core/system.js";
import { createDatabase } from "../database/create-database.js";
import { createMachine } from "../database/machine.js";
import { TableCatalog } from "../database/tables/table-catalog.js";
import { MemoryStore } from "../storage/memory-store.js";
import { LocalPartitions, LocalSystemGroup } from "../test/support/single-node.js";

const ITEMS = 10_000;
const ROWS_PER_QUERY = 10;
const IN_FLIGHT = 32;

const { values } = parseArgs({ options: { seconds: { type: "string", default: "2" } } });
const seconds = Number(values.seconds);

const clock = new SystemClock();
const tables = new TableCatalog(new LocalSystemGroup());
const store = new MemoryStore({ partitionCount: 128 });
const partitions = new LocalPartitions(store, createMachine({ tables }), clock);
const database = createDatabase({
  partitions,
  tables,
  clock,
  random: new SeededRandom(1),
  newUuid: randomUUID,
});

await createTable("Bench", []);
await createTable("Indexed", [
  {
    IndexName: "by-status",
    KeySchema: [
      { AttributeName: "pk", KeyType: "HASH" },
      { AttributeName: "status", KeyType: "RANGE" },
    ],
    Projection: { ProjectionType: "ALL" },
  },
]);

for (let i = 0; i < ITEMS; i++) await database.execute("PutItem", { TableName: "Bench", Item: item(i) }, {});

const rows: Row[] = [];
const writes = (table: string) => (i: number) => JSON.stringify({ TableName: table, Item: item(i) });
rows.push(await measure("PutItem, 11 attributes, 400 B", "PutItem", writes("Bench")));
rows.push(
  await measure("PutItem, attribute_exists(pk)", "PutItem", (i) =>
    JSON.stringify({
      TableName: "Bench",
      Item: item(i),
      ConditionExpression: "attribute_exists(pk)",
    }),
  ),
);
rows.push(
  await measure("UpdateItem, SET one ADD one", "UpdateItem", (i) =>
    JSON.stringify({
      TableName: "Bench",
      Key: key(i),
      UpdateExpression: "SET title = :title ADD hits :one",
      ExpressionAttributeValues: { ":title": { S: `title ${i}` }, ":one": { N: "1" } },
    }),
  ),
);
rows.push(await measure("PutItem, one local index", "PutItem", writes("Indexed")));
rows.push(await measure("GetItem", "GetItem", (i) => JSON.stringify({ TableName: "Bench", Key: key(i) })));
rows.push(
  await measure("GetItem, projection of 3", "GetItem", (i) =>
    JSON.stringify({ TableName: "Bench", Key: key(i), ProjectionExpression: "pk, sk, title" }),
  ),
);
rows.push(
  await measure(`Query of ${ROWS_PER_QUERY}`, "Query", (i) =>
    JSON.stringify({
      TableName: "Bench",
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": key(i).pk },
      Limit: ROWS_PER_QUERY,
    }),
  ),
);
console.table(rows);

interface Row {
  readonly operation: string;
  readonly "CPU µs": number;
  readonly "operations/s": number;
}

async function createTable(name: string, localIndexes: readonly object[]): Promise<void> {
  const attributes = localIndexes.length > 0 ? ["pk", "sk", "status"] : ["pk", "sk"];
  await database.execute(
    "CreateTable",
    {
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: attributes.map((AttributeName) => ({
        AttributeName,
        AttributeType: AttributeName === "sk" ? "N" : "S",
      })),
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      ...(localIndexes.length > 0 && { LocalSecondaryIndexes: localIndexes }),
    },
    {},
  );
}

/** Runs an operation, some at a time, for the given seconds after a warm-up of a quarter of them. */
async function measure(operation: string, name: string, request: (i: number) => string): Promise<Row> {
  const requests = Array.from({ length: ITEMS }, (_, i) => request(i));
  let next = 0;
  const run = async (untilMs: number): Promise<number> => {
    let count = 0;
    const worker = async (): Promise<void> => {
      while (performance.now() < untilMs) {
        await database.execute(name, JSON.parse(requests[next++ % ITEMS]!), {});
        count++;
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
    return count;
  };
  await run(performance.now() + 250 * seconds);
  const before = process.cpuUsage();
  const count = await run(performance.now() + 1000 * seconds);
  const { user, system } = process.cpuUsage(before);
  return {
    operation,
    "CPU µs": Math.round(((user + system) / count) * 10) / 10,
    "operations/s": Math.round(count / seconds),
  };
}

function key(i: number): { pk: { S: string }; sk: { N: string } } {
  return { pk: { S: `chat-${i % (ITEMS / ROWS_PER_QUERY)}` }, sk: { N: String(i) } };
}

function item(i: number): object {
  return {
    ...key(i),
    status: { S: `state-${i % 7}` },
    title: { S: "a title of some length" },
    body: { S: "x".repeat(160) },
    author: { S: "somebody@example.org" },
    hits: { N: "0" },
    score: { N: "12.75" },
    flags: { SS: ["new", "unread"] },
    pinned: { BOOL: false },
    extra: { M: { device: { S: "phone" }, version: { N: "3" } } },
  };
}
