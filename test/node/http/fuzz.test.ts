/**
 * Whatever arrives at the DynamoDB endpoint, it answers, and never with a failure of its own: the real handler and the real
 * operations over a store in memory. Requests are valid ones that were mutated (members dropped, renamed, replaced by
 * other types and by extreme values), bodies that are no requests, and heads that no SDK sends. `npm run fuzz` runs it for
 * as many seconds as FUZZ_SECONDS says.
 */
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { tableRequest } from "../../support/tables.js";
import { Endpoint, LIMITS, SIGNED, WAYS, type Reply } from "./endpoint.js";
import { runsFor, SECONDS } from "./fuzz-runs.js";

/** When no time is given: by number, so that a slow machine does as much. */
const RUNS = 150;
/** Requests at the same time. */
const ABREAST = 8;
const ANSWER_TIMEOUT_MS = 60_000;
const TEST_TIMEOUT_MS = 1000 * SECONDS * 4 + 600_000;

const KEY = { pk: { S: "a" }, sk: { N: "1" } };
const ITEM = {
  ...KEY,
  v: { N: "1.5" },
  m: { M: { l: { L: [{ S: "x" }, { NULL: true }] } } },
  s: { SS: ["x", "y"] },
};
const VALUES = { ":n": { N: "1" }, ":s": { SS: ["y"] } };
const TableName = "Fuzzed";

/** One valid request of every kind, as the mutations' beginning. */
const VALID: readonly (readonly [operation: string, input: object])[] = [
  ["PutItem", { TableName, Item: ITEM, ReturnValues: "ALL_OLD", ReturnConsumedCapacity: "INDEXES" }],
  [
    "PutItem",
    {
      TableName,
      Item: ITEM,
      Expected: { v: { ComparisonOperator: "GE", AttributeValueList: [{ N: "0" }] } },
    },
  ],
  [
    "GetItem",
    { TableName, Key: KEY, ProjectionExpression: "m.l[0], #s", ExpressionAttributeNames: { "#s": "s" } },
  ],
  ["GetItem", { TableName, Key: KEY, AttributesToGet: ["v"], ConsistentRead: true }],
  [
    "UpdateItem",
    {
      TableName,
      Key: KEY,
      UpdateExpression: "SET v = if_not_exists(v, :n) + :n, m.l[1] = :n REMOVE m.k DELETE s :s",
      ConditionExpression: "attribute_exists(pk) AND NOT contains(s, :n) OR size(m) IN (:n)",
      ExpressionAttributeValues: VALUES,
      ReturnValues: "UPDATED_NEW",
      ReturnItemCollectionMetrics: "SIZE",
    },
  ],
  ["UpdateItem", { TableName, Key: KEY, AttributeUpdates: { v: { Action: "ADD", Value: { N: "1" } } } }],
  [
    "DeleteItem",
    {
      TableName,
      Key: KEY,
      ConditionExpression: "v BETWEEN :n AND :n",
      ExpressionAttributeValues: { ":n": { N: "1" } },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    },
  ],
  [
    "Query",
    {
      TableName,
      IndexName: "byV",
      KeyConditionExpression: "pk = :p AND v > :n",
      FilterExpression: "size(s) > :n",
      ExpressionAttributeValues: { ":p": { S: "a" }, ":n": { N: "0" } },
      Limit: 2,
      ScanIndexForward: false,
      Select: "ALL_ATTRIBUTES",
      ExclusiveStartKey: { ...KEY, v: { N: "1.5" } },
    },
  ],
  [
    "Query",
    {
      TableName,
      KeyConditions: { pk: { ComparisonOperator: "EQ", AttributeValueList: [{ S: "a" }] } },
      QueryFilter: { v: { ComparisonOperator: "NOT_NULL" } },
      ConditionalOperator: "OR",
      ReturnConsumedCapacity: "TOTAL",
    },
  ],
  ["Scan", { TableName, Segment: 1, TotalSegments: 3, Limit: 5, ExclusiveStartKey: KEY, Select: "COUNT" }],
  ["Scan", { TableName, IndexName: "byV", ScanFilter: { v: { ComparisonOperator: "NULL" } } }],
  ["BatchGetItem", { RequestItems: { [TableName]: { Keys: [KEY], AttributesToGet: ["v"] } } }],
  [
    "BatchWriteItem",
    {
      RequestItems: {
        [TableName]: [{ PutRequest: { Item: ITEM } }, { DeleteRequest: { Key: { ...KEY, sk: { N: "2" } } } }],
      },
      ReturnItemCollectionMetrics: "SIZE",
    },
  ],
  ["CreateTable", tableRequest("Made", "pk:S sk:N", { localIndexes: ["byV v:N a,b"] })],
  [
    "CreateTable",
    {
      ...tableRequest("Other", "pk:B"),
      BillingMode: "PROVISIONED",
      ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 },
      Tags: [{ Key: "k", Value: "v" }],
    },
  ],
  ["UpdateTable", { TableName: "Other", BillingMode: "PAY_PER_REQUEST", DeletionProtectionEnabled: true }],
  ["DescribeTable", { TableName }],
  ["DeleteTable", { TableName: "Made" }],
  ["ListTables", { Limit: 1, ExclusiveStartTableName: "A" }],
  [
    "TagResource",
    { ResourceArn: "arn:aws:dynamodb:us-east-1:000000000000:table/Other", Tags: [{ Key: "k", Value: "v" }] },
  ],
  ["UntagResource", { ResourceArn: "arn:aws:dynamodb:us-east-1:000000000000:table/Other", TagKeys: ["k"] }],
  ["ListTagsOfResource", { ResourceArn: "arn:aws:dynamodb:us-east-1:000000000000:table/Other" }],
  ["DescribeTimeToLive", { TableName }],
  ["DescribeContinuousBackups", { TableName }],
];

const extreme = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    false,
    0,
    -1,
    0.5,
    1.5,
    1e300,
    -1e300,
    2 ** 31,
    2 ** 53,
    "",
    "a",
    "constructor",
    "__proto__",
  ],
  ...[
    [],
    {},
    [null],
    [[]],
    { S: "x" },
    { N: "1" },
    { N: "9e999" },
    { B: "AA==" },
    { L: [] },
    { M: {} },
    { S: null },
  ],
  ...[
    "\u0000",
    "\ud800",
    "é😀".repeat(50),
    "x".repeat(2049),
    { NS: ["1", "1.0"] },
    { BS: ["AA=="] },
    { N: 1 },
  ],
  ...[
    "ALL_NEW",
    "pk",
    "arn:aws:dynamodb:us-east-1:000000000000:table/Fuzzed",
    "arn:",
    "size(v) > :n",
    "SET v = v",
  ],
  deep(40),
  deep(400),
);
const name = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "TableName", "Key", "Item", "pk", "S", "N", ":n", "#s", ""),
  fc.string({ unit: "binary", maxLength: 5 }),
);
const mutation = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("number" as const),
      at: fc.nat(),
      by: fc.constantFrom(-1, -0.5, 0, 0.5, 1.5, 1e6, 2 ** 31 - 1, 2 ** 31, 2 ** 53, 1e300),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("replace" as const),
      at: fc.nat(),
      by: fc.oneof(
        extreme,
        fc.json().map((text) => JSON.parse(text) as unknown),
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("drop" as const), at: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), at: fc.nat(), to: name }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("repeat" as const),
      at: fc.nat(),
      times: fc.integer({ min: 2, max: 120 }),
    }),
  },
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

const body = fc
  .tuple(fc.constantFrom(...VALID), fc.array(mutation, { maxLength: 4 }))
  .map(([[operation, input], mutations]) => {
    const request = { input: structuredClone(input) as unknown };
    for (const one of mutations) mutate(request, one);
    return { operation, text: JSON.stringify(request.input) ?? "" };
  });
const broken = fc
  .tuple(body, fc.nat(), fc.string({ unit: "binary", maxLength: 3 }))
  .map(([one, at, text]) => ({
    ...one,
    text:
      one.text.slice(0, at % (one.text.length + 1)) + text + one.text.slice((at % (one.text.length + 1)) + 1),
  }));
const request = fc.record({
  way: fc.constantFrom(...WAYS),
  body: fc.oneof({ weight: 8, arbitrary: body }, { weight: 1, arbitrary: broken }),
  bytes: fc.option(fc.uint8Array({ maxLength: 200 }), { freq: 20 }),
  gzip: often("no", "yes", "cut", "claimed"),
  method: often("POST", "GET", "PUT", "OPTIONS"),
  path: often("/", "/x?X-Amz-Algorithm=a", "/?a=%zz", "//", "/localnodes"),
  target: fc.option(
    fc.constantFrom(
      "DynamoDB_20120810.",
      "DynamoDB_20120810.getitem",
      "__proto__",
      "DynamoDBStreams_20120810.Scan",
    ),
    { freq: 12 },
  ),
  contentType: fc.option(
    fc.constantFrom("application/json", "text/xml", "application/x-amz-json-1.1;charset=x"),
    { freq: 8 },
  ),
  headers: fc.dictionary(
    fc.constantFrom(
      "authorization",
      "origin",
      "accept-encoding",
      "amz-sdk-invocation-id",
      "x-amz-date",
      "expect",
    ),
    fc.constantFrom(
      "",
      "gzip",
      "*;q=0",
      "AWS4-HMAC-SHA256",
      "AWS4- Credential=,Signature=",
      "x".repeat(300),
      "100-continue",
    ),
    { maxKeys: 2 },
  ),
});
type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

describe("fuzzing the DynamoDB endpoint", () => {
  const node = new SingleNode();
  const endpoint = new Endpoint({ database: node.database, limits: { requestBytesMax: 256 * 1024 } });

  beforeAll(async () => {
    await endpoint.start();
    await node.run("CreateTable", tableRequest(TableName, "pk:S sk:N", { localIndexes: ["byV v:N a"] }));
  });
  afterAll(() => endpoint.stop());

  const isAlive = async (): Promise<void> =>
    expect((await endpoint.send({ method: "GET" })).status).toBe(200);

  it(
    "answers every request, and none as a failure of its own",
    async () => {
      const answered = { ok: 0, refused: 0 };
      let sent = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(request, { minLength: ABREAST, maxLength: ABREAST }), async (requests) => {
          sent += requests.length;
          const replies = await Promise.all(requests.map((one) => send(endpoint, one)));
          for (const reply of replies) {
            expect([200, 400, 404, 413, 417], reply.text).toContain(reply.status);
            answered[reply.status === 200 ? "ok" : "refused"]++;
          }
          expect(endpoint.logLines).toEqual([]);
        }),
        runsFor(1000 * SECONDS, RUNS),
      );
      await isAlive();
      expect(answered.ok).toBeGreaterThan(20);
      expect(answered.refused).toBeGreaterThan(20);
      const handedOver = await endpoint.handedOver();
      expect(handedOver).toBeGreaterThan(sent / 4);
      expect(sent - handedOver).toBeGreaterThan(sent / 10);
    },
    TEST_TIMEOUT_MS,
  );

  it(
    "survives whatever comes over a connection",
    async () => {
      const head = "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: DynamoDB_20120810.Scan\r\n";
      const line = fc.oneof(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.constantFrom("Content-Length: 5", "Content-Length: -1", "Content-Length: 99999999999999999999"),
        fc.constantFrom("Transfer-Encoding: chunked", "Transfer-Encoding: gzip", "Content-Encoding: gzip"),
        fc.constantFrom(
          "Expect: 100-continue",
          "Connection: upgrade\r\nUpgrade: h2c",
          "X: " + "y".repeat(20_000),
        ),
      );
      const end = fc.constantFrom(
        "\r\n\r\n{}",
        "\r\n\r\n5\r\n{}   \r\n0\r\n\r\n",
        "\r\n\r\nzz\r\n",
        "",
        "\r\n",
      );
      const raw = fc.oneof(
        fc
          .tuple(fc.array(line, { maxLength: 3 }), end)
          .map(([lines, tail]) => head + lines.join("\r\n") + tail),
        fc.string({ unit: "binary", maxLength: 200 }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(raw, { maxLength: ABREAST }), async (texts) => {
          const answers = await Promise.all(texts.map((text) => exchange(endpoint.port, text)));
          for (const answer of answers) expect(answer).not.toMatch(/^HTTP\/1.1 5/);
          expect(endpoint.logLines).toEqual([]);
        }),
        runsFor(500 * SECONDS, RUNS),
      );
      await isAlive();
    },
    TEST_TIMEOUT_MS,
  );

  it("refuses what is too large, packed or not", async () => {
    const large = Buffer.alloc(LIMITS.requestBytesMax * 8, " ");
    expect((await endpoint.call("Scan", large.toString("latin1"))).status).toBe(413);
    const packed = await endpoint.send({
      headers: { ...SIGNED, ...headOf("Scan"), "content-encoding": "gzip" },
      body: gzipSync(large),
    });
    expect(packed.status).toBe(413);
    await isAlive();
  });
});

async function send(endpoint: Endpoint, one: Request): Promise<Reply> {
  const plain = one.bytes === null ? Buffer.from(one.body.text) : Buffer.from(one.bytes);
  const isPacked = one.gzip === "yes" || one.gzip === "cut";
  const packed = isPacked ? gzipSync(plain) : plain;
  const headers = {
    ...SIGNED,
    ...headOf(one.body.operation),
    ...(one.target !== null && { "x-amz-target": one.target }),
    ...(one.contentType !== null && { "content-type": one.contentType }),
    ...(one.gzip !== "no" && { "content-encoding": "gzip" }),
    ...one.headers,
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), ANSWER_TIMEOUT_MS);
  });
  const bytes = one.gzip === "cut" ? packed.subarray(0, packed.length - 5) : packed;
  const { method, path, way } = one;
  try {
    return await Promise.race([endpoint.send({ method, path, headers, body: bytes, way }), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The first as often as three times the others. */
function often<const T extends string>(first: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(first) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

function headOf(operation: string): Record<string, string> {
  return { "content-type": "application/x-amz-json-1.0", "x-amz-target": `DynamoDB_20120810.${operation}` };
}

/** Sends text as it is, stops sending, and resolves to what came back. */
function exchange(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(Buffer.from(text, "latin1")));
    socket.on("data", (chunk) => (answer += chunk.toString("latin1")));
    // A connection that is cut off is an answer too.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
}

/** Changes one place in a request; `at` counts through all of its members and elements. */
function mutate(request: { input: unknown }, change: Mutation): void {
  const places: [holder: Record<string, unknown>, name: string][] = [];
  const visit = (holder: object, depth: number): void => {
    for (const [key, value] of Object.entries(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      if (typeof value === "object" && value !== null && depth < 12) visit(value, depth + 1);
    }
  };
  visit(request, 0);
  // What a number may do, a count of anything, is worth trying more often than its share of the members is.
  const chosen =
    change.kind === "number" ? places.filter(([holder, key]) => typeof holder[key] === "number") : places;
  const place = chosen[change.at % chosen.length];
  if (place === undefined) return;
  const [holder, key] = place;
  const value = holder[key];
  const set = (name: string, to: unknown): void =>
    void Object.defineProperty(holder, name, {
      value: to,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  switch (change.kind) {
    case "number":
    case "replace":
      set(key, structuredClone(change.by));
      return;
    case "drop":
      Reflect.deleteProperty(holder, key);
      return;
    case "rename":
      if (Array.isArray(holder)) return;
      Reflect.deleteProperty(holder, key);
      set(change.to, value);
      return;
    case "repeat":
      if (typeof value === "string") set(key, value.repeat(change.times));
      else if (Array.isArray(value)) set(key, Array.from({ length: change.times }, () => value).flat());
  }
}

function deep(levels: number): unknown {
  let value: unknown = { S: "x" };
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? { L: [value] } : { M: { a: value } };
  return value;
}
