import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

const ITEMS = 60;

describe("Scan", () => {
  let node: SingleNode;
  const scan = (more: object = {}) => node.run("Scan", { TableName: "Things", ...more });
  const ids = (answer: { Items: { pk: { S: string } }[] }) => answer.Items.map((item) => item.pk.S);

  async function walk(more: object): Promise<string[]> {
    const walked: string[] = [];
    let ExclusiveStartKey: object | undefined;
    do {
      const page = await scan({ ...more, ...(ExclusiveStartKey && { ExclusiveStartKey }) });
      walked.push(...ids(page));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    return walked;
  }

  beforeEach(async () => {
    node = new SingleNode({ partitionCount: 32 });
    await createTable(node, "Things", "pk:S");
    await createTable(node, "Others", "pk:S");
    for (let i = 0; i < ITEMS; i++) {
      const Item = { pk: { S: `id-${i}` }, n: { N: String(i) } };
      await node.run("PutItem", { TableName: "Things", Item });
      await node.run("PutItem", { TableName: "Others", Item });
    }
  });

  it("answers every item of its table once, and none of another's", async () => {
    const answer = await scan();
    expect(new Set(ids(answer)).size).toBe(ITEMS);
    expect(answer).toMatchObject({ Count: ITEMS, ScannedCount: ITEMS });
    expect(answer.LastEvaluatedKey).toBeUndefined();
  });

  it("answers an empty table", async () => {
    await createTable(node, "Empty", "pk:S");
    expect(await node.run("Scan", { TableName: "Empty" })).toEqual({ Items: [], Count: 0, ScannedCount: 0 });
  });

  it("walks the same items in pages of any size as in one, in the same order", async () => {
    const whole = ids(await scan());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: ITEMS + 1 }), async (Limit) => {
        expect(await walk({ Limit })).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it("divides the table into segments that have nothing in common and miss nothing", async () => {
    const whole = ids(await scan()).sort();
    for (const TotalSegments of [1, 2, 3, 7, 200]) {
      const found: string[] = [];
      for (let Segment = 0; Segment < TotalSegments; Segment++) {
        found.push(...(await walk({ Segment, TotalSegments, Limit: 3 })));
      }
      expect(found.sort()).toEqual(whole);
    }
  });

  it("filters after it has counted and limited", async () => {
    const answer = await scan({
      FilterExpression: "n < :n",
      ExpressionAttributeValues: { ":n": { N: "10" } },
    });
    expect(answer).toMatchObject({ Count: 10, ScannedCount: ITEMS });
    const limited = await scan({
      FilterExpression: "n < :n",
      ExpressionAttributeValues: { ":n": { N: "0" } },
      Limit: 5,
    });
    expect(limited).toMatchObject({ Items: [], Count: 0, ScannedCount: 5 });
    expect(limited.LastEvaluatedKey).toBeDefined();
  });

  it("ends a page at 1 MB, though it reads partitions ahead", async () => {
    await createTable(node, "Big", "pk:S");
    for (let i = 0; i < 40; i++) {
      await node.run("PutItem", {
        TableName: "Big",
        Item: { pk: { S: `id-${i}` }, v: { S: "x".repeat(60_000) } },
      });
    }
    const seen: string[] = [];
    const counts: number[] = [];
    let ExclusiveStartKey: object | undefined;
    do {
      const page = await node.run("Scan", {
        TableName: "Big",
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      });
      seen.push(...ids(page));
      counts.push(page.Count);
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    expect(counts).toEqual([18, 18, 4]);
    expect(new Set(seen).size).toBe(40);
  });

  it("understands the ScanFilter of old", async () => {
    const answer = await scan({
      ScanFilter: { n: { ComparisonOperator: "BETWEEN", AttributeValueList: [{ N: "5" }, { N: "7" }] } },
      AttributesToGet: ["n"],
    });
    expect(answer.Items.map((item: { n: { N: string } }) => item.n.N).sort()).toEqual(["5", "6", "7"]);
  });

  it("counts what it consumes by what it evaluated", async () => {
    const units = async (more: object) =>
      (await scan({ ReturnConsumedCapacity: "TOTAL", ...more })).ConsumedCapacity.CapacityUnits;
    expect(await units({})).toBe(0.5);
    expect(await units({ ConsistentRead: true, ProjectionExpression: "pk" })).toBe(1);
  });

  const refused: [string, object, string][] = [
    [
      "a segment of nothing",
      { Segment: 0 },
      "The TotalSegments parameter is required but was not present in the request when Segment parameter is present",
    ],
    [
      "segments without one",
      { TotalSegments: 4 },
      "The Segment parameter is required but was not present in the request when parameter TotalSegments is present",
    ],
    [
      "a segment beyond the last",
      { Segment: 5, TotalSegments: 5 },
      "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 5 is not less than TotalSegments: 5",
    ],
    [
      "too many segments",
      { Segment: 0, TotalSegments: 1_000_001 },
      "1 validation error detected: Value '1000001' at 'totalSegments' failed to satisfy constraint: Member must have value less than or equal to 1000000",
    ],
    [
      "a limit of nothing",
      { Limit: 0 },
      "1 validation error detected: Value '0' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    [
      "a starting key that is no key",
      { ExclusiveStartKey: { other: { S: "x" }, pk: { S: "x" } } },
      "The provided starting key is invalid: The provided key element does not match the schema",
    ],
    [
      "an index that there is not",
      { IndexName: "none" },
      "The table does not have the specified index: none",
    ],
    [
      "attributes that are not said",
      { Select: "SPECIFIC_ATTRIBUTES" },
      "One or more parameter values were invalid: Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
    ],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, async () => {
      const error = await node.error("Scan", { TableName: "Things", ...input });
      expect({ code: error.code, message: error.message }).toEqual({ code: "ValidationException", message });
    });
  }

  it("refuses a starting key of another segment", async () => {
    const page = await scan({ Segment: 0, TotalSegments: 2, Limit: 1 });
    const error = await node.error("Scan", {
      TableName: "Things",
      Segment: 1,
      TotalSegments: 2,
      ExclusiveStartKey: page.LastEvaluatedKey,
    });
    expect(error.message).toBe(
      "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. TotalSegments: 2 Segment: 1",
    );
  });

  it("reads integers as the service does: without their fractions, and refused when they do not fit", async () => {
    const whole = await node.run("Scan", { TableName: "Things", Segment: 1, TotalSegments: 2 });
    const cut = await node.run("Scan", { TableName: "Things", Segment: 1.5, TotalSegments: 2.9 });
    expect(cut).toEqual(whole);
    for (const Limit of [2 ** 31, 1e300]) {
      expect(await node.error("Scan", { TableName: "Things", Limit })).toMatchObject({
        code: "SerializationException",
        message: "NUMBER_VALUE cannot be converted to Integer",
      });
    }
    expect((await node.run("Scan", { TableName: "Things", Limit: 2 ** 31 - 1 })).Count).toBeGreaterThan(0);
  });
});
