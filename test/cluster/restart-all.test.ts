/**
 * Goal: what was acknowledged is there after all nodes were down at the same time, whether they were asked to stop or killed.
 * Method: writers run until the nodes end, so that there are writes in every state; those in flight then are repeated
 * after the restart, as a client would.
 */
import { BatchWriteItemCommand, paginateQuery, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import {
  createMessageTable,
  createTable,
  missing,
  putBySdk,
  scanCount,
  sdkClient,
  untilFound,
} from "./message-table.js";
import { useNodes } from "./use-nodes.js";
import { Writer } from "./writer.js";

const LANES = 12;
const WRITES = 1000;
const ROOM = "room";
const ROOM_MESSAGES = 100;

describe.each([
  { signal: "SIGTERM", end: "exit code 0" },
  { signal: "SIGKILL", end: "signal SIGKILL" },
] as const)("after $signal of all three nodes at once", ({ signal, end }) => {
  const nodes = useNodes();

  it("everything acknowledged is there when they are started again, and they go on", async () => {
    const clients = nodes().http.map((endpoint) => sdkClient(endpoint));
    await createMessageTable(nodes().http[0]!, "messages");
    await createTable(clients[0]!, "rooms", { hash: "room", range: { name: "number", type: "N" } });
    await fillRoom(clients[0]!);
    const writer = new Writer(
      Array.from({ length: LANES }, (_, lane) => (id) => putBySdk(clients[lane % 3]!, "messages")(id)),
    );
    await writer.more(WRITES);

    expect(await nodes().stopAll(signal)).toEqual([end, end, end]);
    const acknowledged = [...writer.acknowledged];
    await nodes().startAll();
    await writer.more(LANES);
    await writer.stop();

    for (const client of clients) {
      expect(await missing(client, "messages", acknowledged, { consistent: true })).toEqual([]);
      await untilFound(client, "messages", writer.acknowledged);
      expect(await scanCount(client, "messages")).toBe(writer.acknowledged.length);
      expect(await roomNumbers(client)).toEqual(Array.from({ length: ROOM_MESSAGES }, (_, n) => n));
      client.destroy();
    }
  });
});

async function fillRoom(client: DynamoDBClient): Promise<void> {
  for (let n = 0; n < ROOM_MESSAGES; n += 25) {
    const requests = Array.from({ length: 25 }, (_, i) => ({
      // Backwards, so that the order read is not the order written.
      PutRequest: { Item: { room: { S: ROOM }, number: { N: `${ROOM_MESSAGES - 1 - n - i}` } } },
    }));
    const { UnprocessedItems } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { rooms: requests } }),
    );
    expect(UnprocessedItems).toEqual({});
  }
}

async function roomNumbers(client: DynamoDBClient): Promise<number[]> {
  const numbers: number[] = [];
  const pages = paginateQuery(
    { client, pageSize: 30 },
    {
      TableName: "rooms",
      KeyConditionExpression: "room = :room",
      ExpressionAttributeValues: { ":room": { S: ROOM } },
      ConsistentRead: true,
    },
  );
  for await (const { Items } of pages) numbers.push(...Items!.map(({ number }) => Number(number!.N)));
  return numbers;
}
