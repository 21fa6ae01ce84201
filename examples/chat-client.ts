/**
 * The same application as `chat.ts`, through Covey's own client: plain values, over gRPC, straight to the node that holds
 * the item. Run it against any node's gRPC endpoint:
 *
 *     node dist/examples/chat-client.js 127.0.0.1:7000
 */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import {
  ConditionalCheckFailedError,
  CoveyClient,
  type PageOutput,
  type WriteRequest,
} from "../client/index.js";

const CHATS = 10;
const MESSAGES = 100;
const BATCH = 25;

/**
 * `endpoint` is "host:port" of a node's gRPC server. The table is made, used and deleted. `print` gets one line for each
 * step. Rejects when a step's result is not what it must be.
 */
export async function chatClient(
  endpoint: string,
  print: (line: string) => void = () => {},
  tableName = "chat-client",
): Promise<void> {
  const client = new CoveyClient({ endpoints: [endpoint] });
  const inChat = {
    tableName,
    keyConditionExpression: "chat_id = :chat",
    expressionAttributeValues: { ":chat": "chat-3" },
    consistentRead: true,
  };
  const first = { chat_id: "chat-3", message_id: 0 };
  try {
    await client.createTable({
      tableName,
      attributeDefinitions: [
        { attributeName: "chat_id", attributeType: "S" },
        { attributeName: "message_id", attributeType: "N" },
      ],
      keySchema: [
        { attributeName: "chat_id", keyType: "HASH" },
        { attributeName: "message_id", keyType: "RANGE" },
      ],
    });
    while ((await client.describeTable({ tableName })).table.tableStatus !== "ACTIVE") await sleep(100);
    print(`created table ${tableName}`);

    const writes = Array.from({ length: CHATS * MESSAGES }, (_, n) => putRequest(n));
    for (let i = 0; i < writes.length; i += BATCH)
      await writeAll(client, tableName, writes.slice(i, i + BATCH));
    print(`wrote ${writes.length} messages in ${CHATS} chats`);

    const range = await client.query({
      ...inChat,
      keyConditionExpression: "chat_id = :chat AND message_id BETWEEN :from AND :to",
      expressionAttributeValues: { ":chat": "chat-3", ":from": 9, ":to": 20 },
    });
    assert.deepEqual(messageIds(range), upTo(20).slice(9));
    print(`read messages 9 to 20 of chat-3, in order: ${range.count}`);

    const newest = await client.query({ ...inChat, scanIndexForward: false, limit: 5 });
    assert.deepEqual(messageIds(newest), [99, 98, 97, 96, 95]);
    print(`read the newest ${newest.count} messages of chat-3, in reverse`);

    const pages: number[][] = [];
    for await (const page of client.queryAll({ ...inChat, limit: 30 })) {
      if (page.count > 0) pages.push(messageIds(page));
    }
    assert.deepEqual(
      pages.map((page) => page.length),
      [30, 30, 30, 10],
    );
    assert.deepEqual(pages.flat(), upTo(99));
    print(`read chat-3 in ${pages.length} pages by limit and lastEvaluatedKey`);

    const scanned = new Set<string>();
    for await (const page of client.scanAll({ tableName, consistentRead: true })) {
      for (const item of page.items!) scanned.add(`${String(item["chat_id"])}/${String(item["message_id"])}`);
    }
    assert.equal(scanned.size, CHATS * MESSAGES);
    print(`scanned all ${scanned.size} messages`);

    const updated = await client.updateItem({
      tableName,
      key: first,
      updateExpression: "SET #text = :text, edits = if_not_exists(edits, :none) + :one",
      expressionAttributeNames: { "#text": "text" },
      expressionAttributeValues: { ":text": "edited", ":none": 0, ":one": 1 },
      returnValues: "ALL_NEW",
    });
    assert.deepEqual(updated.attributes, { ...first, text: "edited", edits: 1 });
    print("edited a message");

    const putTwice = client.putItem({
      tableName,
      item: { ...first, text: "again" },
      conditionExpression: "attribute_not_exists(chat_id)",
    });
    await assert.rejects(putTwice, ConditionalCheckFailedError);
    print("was refused a message that exists: ConditionalCheckFailedError");

    const get = () => client.getItem({ tableName, key: first, consistentRead: true });
    assert.equal((await get()).item?.["text"], "edited");
    await client.deleteItem({ tableName, key: first });
    assert.equal((await get()).item, undefined);
    print("deleted a message");

    await client.deleteTable({ tableName });
    print(`deleted table ${tableName}`);
  } finally {
    client.close();
  }
}

/** Message n of all, spread over the chats. */
function putRequest(n: number): WriteRequest {
  const message_id = Math.floor(n / CHATS);
  return { putRequest: { item: { chat_id: `chat-${n % CHATS}`, message_id, text: `message ${n}` } } };
}

/** A batch is not atomic: what was not done is asked for again. */
async function writeAll(client: CoveyClient, tableName: string, requests: WriteRequest[]): Promise<void> {
  let left: readonly WriteRequest[] | undefined = requests;
  while (left?.length) {
    const answer = await client.batchWriteItem({ requestItems: { [tableName]: left } });
    left = answer.unprocessedItems[tableName];
  }
}

function messageIds(page: PageOutput): number[] {
  return page.items!.map((item) => item["message_id"] as number);
}

function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, n) => n);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await chatClient(process.argv[2] ?? "127.0.0.1:7000", console.log);
}
