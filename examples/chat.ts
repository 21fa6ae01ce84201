/**
 * A chat application's table through the stock AWS SDK, step by step; each step checks its own result. Run it against any
 * node's DynamoDB endpoint:
 *
 *     node dist/examples/chat.js http://127.0.0.1:8000
 */
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  DynamoDBClient,
  GetItemCommand,
  paginateQuery,
  paginateScan,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
  waitUntilTableExists,
  type AttributeValue,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";

const CHATS = 10;
const MESSAGES = 100;
const BATCH = 25;

/**
 * `endpoint` is the URL of a DynamoDB endpoint. The table is made, used and deleted. `print` gets one line for each step.
 * Rejects when a step's result is not what it must be.
 */
export async function chat(
  endpoint: string,
  print: (line: string) => void = () => {},
  tableName = "chat",
): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: "local",
    credentials: { accessKeyId: "any", secretAccessKey: "any" },
  });
  const inChat = {
    TableName: tableName,
    KeyConditionExpression: "chat_id = :chat",
    ExpressionAttributeValues: { ":chat": { S: "chat-3" } },
    ConsistentRead: true,
  };
  const first = { chat_id: { S: "chat-3" }, message_id: { N: "0" } };
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        AttributeDefinitions: [
          { AttributeName: "chat_id", AttributeType: "S" },
          { AttributeName: "message_id", AttributeType: "N" },
        ],
        KeySchema: [
          { AttributeName: "chat_id", KeyType: "HASH" },
          { AttributeName: "message_id", KeyType: "RANGE" },
        ],
        BillingMode: "PAY_PER_REQUEST",
      }),
    );
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: tableName });
    print(`created table ${tableName}`);

    const writes = Array.from({ length: CHATS * MESSAGES }, (_, n) => putRequest(n));
    for (let i = 0; i < writes.length; i += BATCH)
      await writeAll(client, tableName, writes.slice(i, i + BATCH));
    print(`wrote ${writes.length} messages in ${CHATS} chats`);

    const range = await client.send(
      new QueryCommand({
        ...inChat,
        KeyConditionExpression: "chat_id = :chat AND message_id BETWEEN :from AND :to",
        ExpressionAttributeValues: { ":chat": { S: "chat-3" }, ":from": { N: "9" }, ":to": { N: "20" } },
      }),
    );
    assert.deepEqual(messageIds(range.Items), upTo(20).slice(9));
    print(`read messages 9 to 20 of chat-3, in order: ${range.Count}`);

    const newest = await client.send(new QueryCommand({ ...inChat, ScanIndexForward: false, Limit: 5 }));
    assert.deepEqual(messageIds(newest.Items), [99, 98, 97, 96, 95]);
    print(`read the newest ${newest.Count} messages of chat-3, in reverse`);

    const pages: number[][] = [];
    for await (const page of paginateQuery({ client, pageSize: 30 }, inChat)) {
      if (page.Items!.length > 0) pages.push(messageIds(page.Items));
    }
    assert.deepEqual(
      pages.map((page) => page.length),
      [30, 30, 30, 10],
    );
    assert.deepEqual(pages.flat(), upTo(99));
    print(`read chat-3 in ${pages.length} pages by Limit and LastEvaluatedKey`);

    const scanned = new Set<string>();
    for await (const page of paginateScan({ client }, { TableName: tableName, ConsistentRead: true })) {
      for (const item of page.Items!) scanned.add(`${item["chat_id"]!.S}/${item["message_id"]!.N}`);
    }
    assert.equal(scanned.size, CHATS * MESSAGES);
    print(`scanned all ${scanned.size} messages`);

    const updated = await client.send(
      new UpdateItemCommand({
        TableName: tableName,
        Key: first,
        UpdateExpression: "SET #text = :text, edits = if_not_exists(edits, :none) + :one",
        ExpressionAttributeNames: { "#text": "text" },
        ExpressionAttributeValues: { ":text": { S: "edited" }, ":none": { N: "0" }, ":one": { N: "1" } },
        ReturnValues: "ALL_NEW",
      }),
    );
    assert.deepEqual(updated.Attributes, { ...first, text: { S: "edited" }, edits: { N: "1" } });
    print("edited a message");

    const putTwice = client.send(
      new PutItemCommand({
        TableName: tableName,
        Item: { ...first, text: { S: "again" } },
        ConditionExpression: "attribute_not_exists(chat_id)",
      }),
    );
    await assert.rejects(putTwice, ConditionalCheckFailedException);
    print("was refused a message that exists: ConditionalCheckFailedException");

    const get = new GetItemCommand({ TableName: tableName, Key: first, ConsistentRead: true });
    assert.equal((await client.send(get)).Item?.["text"]?.S, "edited");
    await client.send(new DeleteItemCommand({ TableName: tableName, Key: first }));
    assert.equal((await client.send(get)).Item, undefined);
    print("deleted a message");

    await client.send(new DeleteTableCommand({ TableName: tableName }));
    print(`deleted table ${tableName}`);
  } finally {
    client.destroy();
  }
}

/** Message n of all, spread over the chats. */
function putRequest(n: number): WriteRequest {
  const chatId = { S: `chat-${n % CHATS}` };
  const messageId = { N: `${Math.floor(n / CHATS)}` };
  return { PutRequest: { Item: { chat_id: chatId, message_id: messageId, text: { S: `message ${n}` } } } };
}

/** A batch is not atomic: what was not done is asked for again. */
async function writeAll(client: DynamoDBClient, tableName: string, requests: WriteRequest[]): Promise<void> {
  let left: WriteRequest[] | undefined = requests;
  while (left?.length) {
    const answer: { UnprocessedItems?: Record<string, WriteRequest[]> | undefined } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [tableName]: left } }),
    );
    left = answer.UnprocessedItems?.[tableName];
  }
}

function messageIds(items: readonly Record<string, AttributeValue>[] | undefined): number[] {
  return items!.map((item) => Number(item["message_id"]!.N));
}

function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, n) => n);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await chat(process.argv[2] ?? "http://127.0.0.1:8000", console.log);
}
