/**
 * Goal: a request that cannot be done is refused in DynamoDB's words, with its error name and HTTP status, and leaves nothing
 * behind. Method: bytes as they are, because an SDK would not send most of these; strong scans before and after.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { signedRequest } from "../node/http/endpoint.js";
import { createTable, scanCount, sdkClient } from "./message-table.js";
import { useNodes } from "./use-nodes.js";

const TABLE = "things";

/** `[what, operation, body, error name, message]`; a body that is no text is sent as JSON. */
type Case = readonly [string, string, unknown, string, RegExp];

const KEY = { pk: { S: "a" }, sk: { N: "1" } };
const put = (item: object, more: object = {}) => ({ TableName: TABLE, Item: { ...KEY, ...item }, ...more });
const update = (expression: string, values?: object) => ({
  TableName: TABLE,
  Key: KEY,
  UpdateExpression: expression,
  ...(values && { ExpressionAttributeValues: values }),
});
const query = (condition: string, values: object) => ({
  TableName: TABLE,
  KeyConditionExpression: condition,
  ExpressionAttributeValues: values,
});

/** A list in a list in a list, `levels` deep. */
function nested(levels: number): object {
  return levels === 0 ? { S: "bottom" } : { L: [nested(levels - 1)] };
}

const CASES: readonly Case[] = [
  ["no JSON", "PutItem", '{"TableName": ', "SerializationException", /./],
  ["JSON that is no object", "PutItem", "[1,2]", "SerializationException", /./],
  [
    "a string where a structure belongs",
    "PutItem",
    { TableName: TABLE, Item: "a" },
    "SerializationException",
    /./,
  ],
  ["an operation there is none of", "MakeCoffee", {}, "UnknownOperationException", /MakeCoffee/],
  ["no table name", "GetItem", { Key: KEY }, "ValidationException", /tableName/],
  [
    "a table there is none of",
    "PutItem",
    { TableName: "nowhere", Item: KEY },
    "ResourceNotFoundException",
    /Requested resource not found/,
  ],
  [
    "a table there is none of, to read",
    "Query",
    { ...query("pk = :p", { ":p": { S: "a" } }), TableName: "nowhere" },
    "ResourceNotFoundException",
    /Requested resource not found/,
  ],
  ["a table name too short", "PutItem", { TableName: "ab", Item: KEY }, "ValidationException", /TableName/i],
  [
    "a key attribute of another type",
    "PutItem",
    put({ pk: { N: "1" } }),
    "ValidationException",
    /Type mismatch for key pk expected: S actual: N/,
  ],
  [
    "a key attribute that is missing",
    "PutItem",
    { TableName: TABLE, Item: { pk: { S: "a" } } },
    "ValidationException",
    /Missing the key sk in the item/,
  ],
  ["an empty key", "PutItem", put({ pk: { S: "" } }), "ValidationException", /empty string value.*Key: pk/],
  [
    "a key with more than it should have",
    "GetItem",
    { TableName: TABLE, Key: { ...KEY, x: { S: "" } } },
    "ValidationException",
    /The provided key element does not match the schema/,
  ],
  [
    "an item above 400 KB",
    "PutItem",
    put({ text: { S: "x".repeat(400 * 1024) } }),
    "ValidationException",
    /Item size has exceeded the maximum allowed size/,
  ],
  [
    "a partition key above 2048 bytes",
    "PutItem",
    put({ pk: { S: "x".repeat(2049) } }),
    "ValidationException",
    /2048 bytes/,
  ],
  [
    "nesting above 32 levels",
    "PutItem",
    put({ deep: nested(33) }),
    "ValidationException",
    /Nesting Levels have exceeded supported limits/,
  ],
  [
    "a number that is none",
    "PutItem",
    put({ n: { N: "one" } }),
    "ValidationException",
    /cannot be converted to a numeric value: one/,
  ],
  [
    "a number with 39 digits",
    "PutItem",
    put({ n: { N: "1".repeat(39) } }),
    "ValidationException",
    /more than 38 significant digits/,
  ],
  ["a number too large", "PutItem", put({ n: { N: "1e126" } }), "ValidationException", /Number overflow/],
  [
    "a value of two types",
    "PutItem",
    put({ v: { S: "a", N: "1" } }),
    "ValidationException",
    /more than one datatypes/,
  ],
  [
    "a value of no type",
    "PutItem",
    put({ v: {} }),
    "ValidationException",
    /must contain exactly one of the supported datatypes/,
  ],
  ["an empty set", "PutItem", put({ v: { SS: [] } }), "ValidationException", /set.*empty/],
  [
    "a set with a value twice",
    "PutItem",
    put({ v: { SS: ["a", "a"] } }),
    "ValidationException",
    /duplicates/,
  ],
  ["bytes that are no base64", "PutItem", put({ v: { B: "!" } }), "SerializationException", /./],
  [
    "a condition with a syntax error",
    "PutItem",
    put({}, { ConditionExpression: "a = = b" }),
    "ValidationException",
    /Invalid ConditionExpression: Syntax error/,
  ],
  [
    "a condition with a value that is not given",
    "PutItem",
    put({}, { ConditionExpression: "a = :v" }),
    "ValidationException",
    /attribute value used in expression is not defined; attribute value: :v/,
  ],
  [
    "a value that no expression uses",
    "PutItem",
    put({}, { ExpressionAttributeValues: { ":v": { S: "a" } } }),
    "ValidationException",
    /ExpressionAttributeValues/,
  ],
  [
    "a condition that does not hold",
    "PutItem",
    put({}, { ConditionExpression: "attribute_exists(pk)" }),
    "ConditionalCheckFailedException",
    /^The conditional request failed$/,
  ],
  [
    "an update of the key",
    "UpdateItem",
    update("SET pk = :v", { ":v": { S: "b" } }),
    "ValidationException",
    /part of the key/,
  ],
  [
    "an update with overlapping paths",
    "UpdateItem",
    update("SET a = :v, a.b = :v", { ":v": { S: "b" } }),
    "ValidationException",
    /Two document paths overlap/,
  ],
  [
    "an update with a reserved word",
    "UpdateItem",
    update("SET name = :v", { ":v": { S: "b" } }),
    "ValidationException",
    /reserved keyword; reserved keyword: name/,
  ],
  [
    "an addition of a string",
    "UpdateItem",
    update("ADD a :v", { ":v": { S: "b" } }),
    "ValidationException",
    /Incorrect operand type for operator or function/,
  ],
  [
    "a query without the partition key",
    "Query",
    query("sk = :v", { ":v": { N: "1" } }),
    "ValidationException",
    /missed key schema element: pk/,
  ],
  [
    "a query with a key of another type",
    "Query",
    query("pk = :v", { ":v": { N: "1" } }),
    "ValidationException",
    /does not match schema type/,
  ],
  [
    "a page of no items",
    "Scan",
    { TableName: TABLE, Limit: 0 },
    "ValidationException",
    /greater than or equal to 1/,
  ],
  [
    "a batch with a bad item among good ones",
    "BatchWriteItem",
    {
      RequestItems: {
        [TABLE]: [{ PutRequest: { Item: KEY } }, { PutRequest: { Item: { pk: { S: "b" } } } }],
      },
    },
    "ValidationException",
    /./,
  ],
  [
    "a batch with a key twice",
    "BatchWriteItem",
    { RequestItems: { [TABLE]: [{ PutRequest: { Item: KEY } }, { DeleteRequest: { Key: KEY } }] } },
    "ValidationException",
    /Provided list of item keys contains duplicates/,
  ],
  [
    "a batch of 26",
    "BatchWriteItem",
    {
      RequestItems: {
        [TABLE]: Array.from({ length: 26 }, (_, n) => ({
          PutRequest: { Item: { pk: { S: "a" }, sk: { N: `${n}` } } },
        })),
      },
    },
    "ValidationException",
    /less than or equal to 25/,
  ],
  [
    "a table with a key of no known type",
    "CreateTable",
    {
      TableName: "other",
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [{ AttributeName: "a", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "a", AttributeType: "X" }],
    },
    "ValidationException",
    /attributeType/,
  ],
  [
    "a table that exists",
    "CreateTable",
    {
      TableName: TABLE,
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: [{ AttributeName: "a", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "a", AttributeType: "S" }],
    },
    "ResourceInUseException",
    /Table already exists: things/,
  ],
];

describe("a real node", () => {
  const nodes = useNodes({ environment: { COVEY_PARTITIONS: "8" } });
  beforeAll(async () => {
    const client = sdkClient(nodes().http[0]!);
    await createTable(client, TABLE, { hash: "pk", range: { name: "sk", type: "N" } });
    client.destroy();
  });

  it.each(CASES)("refuses %s", async (what, operation, body, error, message) => {
    // Whichever node is asked.
    const endpoint = nodes().http[CASES.findIndex(([other]) => other === what) % nodes().count]!;
    const answer = await fetch(endpoint, {
      method: "POST",
      headers: signedRequest(operation),
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    const { __type, message: lower, Message } = JSON.parse(text) as Record<string, string | undefined>;
    expect(answer.status).toBe(400);
    expect(__type?.split("#")[1]).toBe(error);
    expect(lower ?? Message ?? "").toMatch(message);
    expect(answer.headers.get("x-amzn-requestid")).toMatch(/^\w+/);
  });

  it("stored nothing of all that", async () => {
    const client = sdkClient(nodes().http[0]!);
    expect(await scanCount(client, TABLE)).toBe(0);
    client.destroy();
  });
});
