/** The AWS SDK's document client, with the paginators and waiters that stand beside it. */
import {
  CreateTableCommand,
  DeleteTableCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  NumberValue,
  paginateQuery,
  paginateScan,
  PutCommand,
  QueryCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
} from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useNodes } from "../cluster/use-nodes.js";
import { tableRequest } from "../support/tables.js";
import { documentClient, sdkClient } from "./endpoint.js";

const TableName = "Orders";
const WAIT = { maxWaitTime: 180, minDelay: 1, maxDelay: 1 };

describe("the SDK's document client", () => {
  const nodes = useNodes();
  let plain: DynamoDBClient;
  /** At another node than `plain`. */
  let client: DynamoDBDocumentClient;

  beforeAll(async () => {
    plain = sdkClient(nodes().http[0]!);
    client = documentClient(nodes().http[1]!);
    const localIndexes = ["byAmount amount:N customer"];
    await plain.send(
      new CreateTableCommand(tableRequest(TableName, "shop:S number:N", { localIndexes }) as never),
    );
    const waited = await waitUntilTableExists({ client: plain, ...WAIT }, { TableName });
    expect(waited.state).toBe("SUCCESS");
  });

  afterAll(() => {
    client.destroy();
    plain.destroy();
  });

  it("keeps every type of value", async () => {
    const Item = {
      shop: "types",
      number: 1,
      text: "naïve ☃",
      empty: "",
      fraction: 0.25,
      big: 9007199254740993n,
      yes: true,
      nothing: null,
      bytes: Uint8Array.of(0, 255, 1),
      list: [1, "two", [false]],
      map: { "a.b": { c: 1 } },
      texts: new Set(["b", "a"]),
      numbers: new Set([3, 1.5]),
    };
    await client.send(new PutCommand({ TableName, Item }));
    const Key = { shop: "types", number: 1 };
    const answer = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    expect(answer.Item).toEqual(Item);
  });

  it("keeps all digits of numbers that JavaScript has no room for", async () => {
    const precise = NumberValue.from("-1234567890123456789012345678.9012345678");
    await client.send(new PutCommand({ TableName, Item: { shop: "types", number: 2, precise } }));
    const exact = documentClient(nodes().http[2]!, { wrapNumbers: true });
    const Key = { shop: "types", number: 2 };
    const answer = await exact.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    await client.send(new DeleteCommand({ TableName, Key }));
    expect(String(answer.Item!["precise"].value)).toBe("-1234567890123456789012345678.9012345678");
    exact.destroy();
  });

  it("updates under a condition, and shows the item when that fails", async () => {
    const Key = { shop: "counter", number: 1 };
    const update = new UpdateCommand({
      TableName,
      Key,
      UpdateExpression:
        "SET #c = if_not_exists(#c, :zero) + :one, tags = list_append(if_not_exists(tags, :none), :tag)",
      ConditionExpression: "attribute_not_exists(#c) OR #c < :max",
      ExpressionAttributeNames: { "#c": "count" },
      ExpressionAttributeValues: { ":zero": 0, ":one": 1, ":max": 2, ":none": [], ":tag": ["t"] },
      ReturnValues: "ALL_NEW",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    });
    await client.send(update);
    expect((await client.send(update)).Attributes).toEqual({ ...Key, count: 2, tags: ["t", "t"] });
    await expect(client.send(update)).rejects.toMatchObject({
      name: "ConditionalCheckFailedException",
      Item: { count: { N: "2" } },
    });
    const deleted = await client.send(new DeleteCommand({ TableName, Key, ReturnValues: "ALL_OLD" }));
    expect(deleted.Attributes).toMatchObject({ count: 2 });
  });

  it("writes and reads batches", async () => {
    const writes = Array.from({ length: 25 }, (_, i) => ({
      PutRequest: {
        Item: { shop: "s", number: i, amount: 100 - i, customer: `c${i % 3}`, note: "n".repeat(100) },
      },
    }));
    const written = await client.send(new BatchWriteCommand({ RequestItems: { [TableName]: writes } }));
    expect(written.UnprocessedItems).toEqual({});
    const Keys = Array.from({ length: 30 }, (_, i) => ({ shop: "s", number: i }));
    const read = await client.send(
      new BatchGetCommand({
        RequestItems: { [TableName]: { Keys, ConsistentRead: true, ProjectionExpression: "customer" } },
      }),
    );
    expect(read.Responses![TableName]).toHaveLength(25);
    expect(read.UnprocessedKeys).toEqual({});
  });

  it("queries a range, backwards, and by a local index with and without its projection", async () => {
    const values = { ":s": "s", ":a": 5, ":b": 9 };
    const range = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: "shop = :s AND #n BETWEEN :a AND :b",
        ExpressionAttributeNames: { "#n": "number" },
        ExpressionAttributeValues: values,
        ScanIndexForward: false,
        ConsistentRead: true,
      }),
    );
    expect(range.Items!.map((item) => item["number"])).toEqual([9, 8, 7, 6, 5]);
    const byIndex = {
      TableName,
      IndexName: "byAmount",
      KeyConditionExpression: "shop = :s AND amount >= :t",
      ExpressionAttributeValues: { ":s": "s", ":t": 98 },
      ConsistentRead: true,
    };
    const projected = await client.send(new QueryCommand(byIndex));
    expect(projected.Items).toEqual([
      { shop: "s", number: 2, amount: 98, customer: "c2" },
      { shop: "s", number: 1, amount: 99, customer: "c1" },
      { shop: "s", number: 0, amount: 100, customer: "c0" },
    ]);
    const whole = await client.send(new QueryCommand({ ...byIndex, Select: "ALL_ATTRIBUTES" }));
    expect(whole.Items!.every((item) => item["note"].length === 100)).toBe(true);
  });

  it("pages through queries and parallel scans", async () => {
    const query = {
      TableName,
      KeyConditionExpression: "shop = :s",
      FilterExpression: "customer = :c",
      ExpressionAttributeValues: { ":s": "s", ":c": "c1" },
      ConsistentRead: true,
    };
    const pages: number[] = [];
    for await (const page of paginateQuery({ client, pageSize: 7 }, query)) pages.push(page.Count!);
    expect(pages).toHaveLength(4);
    expect(pages.reduce((sum, count) => sum + count, 0)).toBe(8);

    const segments = await Promise.all(
      [0, 1, 2].map(async (Segment) => {
        const found: string[] = [];
        const scan = { TableName, Segment, TotalSegments: 3, ConsistentRead: true };
        for await (const page of paginateScan({ client, pageSize: 4 }, scan)) {
          found.push(...page.Items!.map((item) => `${item["shop"]}/${item["number"]}`));
        }
        return found;
      }),
    );
    const all = segments.flat();
    expect(all).toHaveLength(26);
    expect(new Set(all).size).toBe(26);
  });

  it("waits until a deleted table is gone", async () => {
    await plain.send(new DeleteTableCommand({ TableName }));
    const waited = await waitUntilTableNotExists({ client: plain, ...WAIT }, { TableName });
    expect(waited.state).toBe("SUCCESS");
  });
});
