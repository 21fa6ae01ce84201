/**
 * The same requests, good and bad, over HTTP, over gRPC's unary calls and over its pipeline, at one node: the answers,
 * error codes and messages must be the same. Each way has a table of its own, under a name of its own, which is all that
 * may differ. Empty lists and maps are left out before answers are compared: a protobuf message cannot tell them from
 * absent ones.
 */
import { Client, credentials, type ServiceError } from "@grpc/grpc-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorFromMessage, errorFromStatus } from "../../client/errors.js";
import { CoveyError } from "../../core/errors.js";
import { conversions } from "../../node/grpc/conversions/operations.js";
import type { Field } from "../../node/grpc/fields.js";
import { databaseMethods, type Method, type UnaryOperation } from "../../proto/services.js";
import { callUnary, collectFrames, openPipeline, type PipelineClient } from "../node/grpc/grpc-fixture.js";
import { signedRequest } from "../node/http/endpoint.js";
import { tableRequest } from "../support/tables.js";
import { useNodes } from "./use-nodes.js";

/** Stands for the table's name. */
const T = "TABLE";

type Json = Record<string, unknown>;
type Send = (operation: UnaryOperation, input: Json) => Promise<unknown>;

const Key = { pk: { S: "a" }, sk: { N: "1" } };
const Item = {
  ...Key,
  v: { N: "-1.50" },
  b: { B: "AAH/" },
  yes: { BOOL: false },
  none: { NULL: true },
  m: { M: { l: { L: [{ S: "" }, { M: {} }, { L: [] }] } } },
  ss: { SS: ["b", "a"] },
  ns: { NS: ["1", "2e1"] },
  bs: { BS: ["AA==", "AQ=="] },
};
const all = { ReturnConsumedCapacity: "INDEXES", ReturnItemCollectionMetrics: "SIZE" };

const REQUESTS: readonly (readonly [operation: UnaryOperation, input: Json])[] = [
  ["DescribeTable", { TableName: T }],
  ["DescribeTable", { TableName: `${T}.not` }],
  ["PutItem", { TableName: T, Item, ReturnValues: "ALL_OLD", ...all }],
  ["PutItem", { TableName: T, Item: { ...Item, v: { N: "2" } }, ReturnValues: "ALL_OLD", ...all }],
  ["PutItem", { TableName: T, Item: { pk: { S: "" }, sk: { N: "1" } } }],
  ["PutItem", { TableName: T, Item: { pk: { S: "a" }, sk: { S: "1" } } }],
  ["PutItem", { TableName: T, Item: { ...Key, n: { N: "1e200" } } }],
  ["PutItem", { TableName: T, Item: { ...Key, n: { N: "x" } } }],
  ["PutItem", { TableName: T, Item: { ...Key, s: { SS: ["a", "a"] } } }],
  ["PutItem", { TableName: T, Item: { ...Key, s: { NS: [] } } }],
  ["PutItem", { TableName: T, Item: { ...Key, big: { S: "x".repeat(409_600) } } }],
  ["PutItem", { TableName: T, Item, ReturnValues: "ALL_NEW" }],
  [
    "PutItem",
    {
      TableName: T,
      Item,
      ConditionExpression: "attribute_not_exists(pk)",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    },
  ],
  ["PutItem", { TableName: T, Item, ConditionExpression: "size(v) > :n" }],
  ["PutItem", { TableName: T, Item, ConditionExpression: "and = or" }],
  ["GetItem", { TableName: T, Key, ConsistentRead: true, ...{ ReturnConsumedCapacity: "TOTAL" } }],
  [
    "GetItem",
    { TableName: T, Key, ProjectionExpression: "m.l[1], #v", ExpressionAttributeNames: { "#v": "v" } },
  ],
  ["GetItem", { TableName: T, Key: { pk: { S: "a" } } }],
  ["GetItem", { TableName: T, Key, ProjectionExpression: "m, m.l" }],
  ["GetItem", { TableName: T, Key: { pk: { S: "none" }, sk: { N: "0" } } }],
  [
    "UpdateItem",
    {
      TableName: T,
      Key,
      UpdateExpression: "SET v = v + :n, m.l[9] = :s REMOVE yes ADD ns :ns DELETE ss :ss",
      ExpressionAttributeValues: {
        ":n": { N: "0.5" },
        ":s": { S: "x" },
        ":ns": { NS: ["3"] },
        ":ss": { SS: ["a"] },
      },
      ReturnValues: "ALL_NEW",
      ...all,
    },
  ],
  [
    "UpdateItem",
    {
      TableName: T,
      Key,
      UpdateExpression: "SET pk = :n",
      ExpressionAttributeValues: { ":n": { N: "0.5" } },
    },
  ],
  ["UpdateItem", { TableName: T, Key, UpdateExpression: "SET v = none.x" }],
  ["UpdateItem", { TableName: T, Key, UpdateExpression: "SET v.x = v" }],
  ["BatchWriteItem", { RequestItems: { [T]: [{ PutRequest: { Item } }, { DeleteRequest: { Key } }] } }],
  [
    "BatchWriteItem",
    {
      RequestItems: {
        [T]: Array.from({ length: 9 }, (_, i) => ({
          PutRequest: { Item: { pk: { S: "q" }, sk: { N: String(i) }, v: { N: String(-i) }, w: { S: "w" } } },
        })),
      },
      ...all,
    },
  ],
  ["BatchWriteItem", { RequestItems: { [`${T}.not`]: [{ PutRequest: { Item } }] } }],
  ["BatchGetItem", { RequestItems: { [T]: { Keys: [Key, Key] } } }],
  ["BatchGetItem", { RequestItems: { [T]: { Keys: [Key], ProjectionExpression: "v" } } }],
  [
    "Query",
    {
      TableName: T,
      IndexName: "byV",
      KeyConditionExpression: "pk = :p AND v BETWEEN :a AND :b",
      ExpressionAttributeValues: { ":p": { S: "q" }, ":a": { N: "-6" }, ":b": { N: "-2" } },
      ScanIndexForward: false,
      Limit: 3,
      Select: "ALL_ATTRIBUTES",
      ReturnConsumedCapacity: "INDEXES",
    },
  ],
  [
    "Query",
    { TableName: T, KeyConditionExpression: "pk = :p", ExpressionAttributeValues: { ":p": { S: "none" } } },
  ],
  [
    "Query",
    { TableName: T, KeyConditionExpression: "pk > :p", ExpressionAttributeValues: { ":p": { S: "q" } } },
  ],
  [
    "Query",
    { TableName: T, KeyConditionExpression: "pk = :p", ExpressionAttributeValues: { ":p": { N: "1" } } },
  ],
  ["Query", { TableName: T }],
  [
    "Query",
    {
      TableName: T,
      IndexName: "missing",
      KeyConditionExpression: "pk = :p",
      ExpressionAttributeValues: { ":p": { S: "q" } },
    },
  ],
  [
    "Scan",
    { TableName: T, Limit: 4, ExclusiveStartKey: { pk: { S: "q" }, sk: { N: "3" } }, Select: "COUNT" },
  ],
  ["Scan", { TableName: T, Segment: 5, TotalSegments: 2 }],
  ["Scan", { TableName: T, Limit: -1 }],
  ["Scan", { TableName: T, ExclusiveStartKey: { pk: { S: "q" } } }],
  ["DeleteItem", { TableName: T, Key, ReturnValues: "ALL_OLD", ...all }],
  ["DeleteItem", { TableName: T, Key, ConditionExpression: "attribute_exists(pk)" }],
  ["UpdateTable", { TableName: T, DeletionProtectionEnabled: true }],
  ["UpdateTable", { TableName: T }],
  ["DeleteTable", { TableName: T }],
  ["DeleteTable", { TableName: "a" }],
  ["DescribeTimeToLive", { TableName: T }],
  [
    "TagResource",
    { ResourceArn: `arn:aws:dynamodb:us-east-1:000000000000:table/${T}`, Tags: [{ Key: "k", Value: "v" }] },
  ],
  ["ListTagsOfResource", { ResourceArn: `arn:aws:dynamodb:us-east-1:000000000000:table/${T}` }],
  ["ListTagsOfResource", { ResourceArn: "arn:aws:dynamodb:us-east-1:111111111111:table/Other" }],
  ["CreateTable", tableRequest(T, "pk:S") as Json],
  ["CreateTable", { ...tableRequest(`${T}2`, "pk:S"), BillingMode: "PROVISIONED" }],
];

describe("HTTP, gRPC's unary calls and its pipeline", () => {
  const nodes = useNodes({ count: 1 });
  let client: Client;
  let stream: PipelineClient;
  let calls = 0;

  const http: Send = async (operation, input) => {
    const headers = signedRequest(operation);
    const response = await fetch(nodes().http[0]!, { method: "POST", headers, body: JSON.stringify(input) });
    const body = (await response.json()) as Json;
    if (response.ok) return body;
    const { __type, message, Message, ...details } = body;
    return failure(String(__type).split("#")[1]!, message ?? Message, details);
  };

  const unary: Send = async (operation, input) => {
    const { request, response } = conversions[operation] as unknown as {
      request: Field<object>;
      response: Field<object>;
    };
    const method = databaseMethods[operation] as unknown as Method<object, object>;
    return await callUnary(client, method, request.fromJson(input)).then(
      (answer) => response.toJson(answer),
      (error: ServiceError) => failureOf(errorFromStatus(error, true)),
    );
  };

  const pipeline: Send = async (operation, input) => {
    const frames = collectFrames(stream, 1);
    const id = ++calls;
    stream.write({ calls: [{ id, operation, body: Buffer.from(JSON.stringify(input)) }] });
    const [reply] = (await frames)[0]!.replies!;
    stream.removeAllListeners();
    if (reply!.error) return failureOf(errorFromMessage(reply!.error));
    return JSON.parse(Buffer.from(reply!.body!).toString());
  };

  const ways: readonly (readonly [table: string, send: Send])[] = [
    ["ViaHttp", http],
    ["ViaUnar", unary],
    ["ViaPipe", pipeline],
  ];

  beforeAll(async () => {
    client = new Client(nodes().grpc[0]!, credentials.createInsecure());
    stream = openPipeline(client);
    for (const [table] of ways) {
      await http(
        "CreateTable",
        tableRequest(table, "pk:S sk:N", { localIndexes: ["byV v:N KEYS_ONLY"] }) as Json,
      );
    }
  });

  afterAll(() => {
    // The node that stops next may reset it.
    stream.on("error", () => undefined);
    stream.end();
    client.close();
  });

  it.each(REQUESTS.map(([operation, input], i) => ({ i, operation, input })))(
    "answer request $i, a $operation, alike",
    async ({ operation, input }) => {
      const answers: unknown[] = [];
      for (const [table, send] of ways) {
        const request = JSON.parse(JSON.stringify(input).replaceAll(T, table)) as Json;
        const answer = JSON.stringify(await send(operation, request)).replaceAll(table, T);
        answers.push(comparable(JSON.parse(answer)));
      }
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    },
  );
});

function failureOf(error: unknown): object {
  if (!(error instanceof CoveyError)) throw error;
  return failure(error.code, error.message, error.details);
}

function failure(code: string, message: unknown, details: object = {}): object {
  return { code, message, ...details };
}

const OWN = new Set([
  "TableId",
  "CreationDateTime",
  "LastUpdateToPayPerRequestDateTime",
  // The typed messages have no place for it: it is 0, as nothing limits decreases.
  "NumberOfDecreasesToday",
]);

/** Without what is empty, and without what may differ. */
function comparable(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(comparable);
  const members = Object.entries(value)
    .filter(([name]) => !OWN.has(name))
    .map(([name, member]) => [name, comparable(member)] as const)
    .filter(
      ([, member]) => !(typeof member === "object" && member !== null && Object.keys(member).length === 0),
    );
  return Object.fromEntries(members);
}
