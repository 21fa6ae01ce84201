import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("Query", () => {
  let node: SingleNode;

  const put = (Item: object) => node.run("PutItem", { TableName: "Things", Item });
  const query = (more: object) => node.run("Query", { TableName: "Things", ...more });
  const of = (pk: string, condition = "", values: object = {}, more: object = {}) =>
    query({
      KeyConditionExpression: `pk = :pk${condition && ` AND ${condition}`}`,
      ExpressionAttributeValues: { ":pk": { S: pk }, ...values },
      ...more,
    });
  const sorts = (answer: { Items: { sk: { N: string } }[] }) => answer.Items.map((item) => Number(item.sk.N));

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Things", "pk:S sk:N");
    for (const n of [3, -2, 10, 0, 1.5, 100]) {
      await put({ pk: { S: "a" }, sk: { N: String(n) }, even: { BOOL: n % 2 === 0 }, note: { S: `t${n}` } });
    }
    await put({ pk: { S: "ab" }, sk: { N: "1" } });
  });

  it("answers one partition key's items in the order of the sort key", async () => {
    const answer = await of("a");
    expect(sorts(answer)).toEqual([-2, 0, 1.5, 3, 10, 100]);
    expect(answer).toMatchObject({ Count: 6, ScannedCount: 6 });
    expect(answer.LastEvaluatedKey).toBeUndefined();
  });

  it("answers them backwards", async () => {
    expect(sorts(await of("a", "", {}, { ScanIndexForward: false }))).toEqual([100, 10, 3, 1.5, 0, -2]);
  });

  it("answers no items for a partition key without any", async () => {
    expect(await of("none")).toEqual({ Items: [], Count: 0, ScannedCount: 0 });
  });

  const ranges: [string, object, number[]][] = [
    ["sk = :x", { ":x": { N: "3.0" } }, [3]],
    ["sk < :x", { ":x": { N: "1.5" } }, [-2, 0]],
    ["sk <= :x", { ":x": { N: "1.5" } }, [-2, 0, 1.5]],
    ["sk > :x", { ":x": { N: "1.5" } }, [3, 10, 100]],
    ["sk >= :x", { ":x": { N: "1.5" } }, [1.5, 3, 10, 100]],
    ["sk BETWEEN :x AND :y", { ":x": { N: "0" }, ":y": { N: "10" } }, [0, 1.5, 3, 10]],
    [":x <= sk", { ":x": { N: "10" } }, [10, 100]],
  ];
  for (const [condition, values, expected] of ranges) {
    it(`selects by ${condition}`, async () => {
      expect(sorts(await of("a", condition, values))).toEqual(expected);
    });
  }

  it("selects text by how it begins", async () => {
    await createTable(node, "Texts", "pk:S sk:S");
    for (const sk of ["a", "ab", "abc", "abd", "b", "ab\u0000", "ab\uffff"]) {
      await node.run("PutItem", { TableName: "Texts", Item: { pk: { S: "p" }, sk: { S: sk } } });
    }
    const answer = await node.run("Query", {
      TableName: "Texts",
      KeyConditionExpression: "pk = :p AND begins_with(sk, :s)",
      ExpressionAttributeValues: { ":p": { S: "p" }, ":s": { S: "ab" } },
    });
    expect(answer.Items.map((item: { sk: { S: string } }) => item.sk.S)).toEqual([
      "ab",
      "ab\u0000",
      "abc",
      "abd",
      "ab\uffff",
    ]);
  });

  it("filters after it has counted and limited", async () => {
    const answer = await of(
      "a",
      "",
      { ":yes": { BOOL: true } },
      { FilterExpression: "even = :yes", Limit: 3 },
    );
    expect(sorts(answer)).toEqual([-2, 0]);
    expect(answer).toMatchObject({
      Count: 2,
      ScannedCount: 3,
      LastEvaluatedKey: { pk: { S: "a" }, sk: { N: "1.5" } },
    });
  });

  it("counts without items, and projects attributes", async () => {
    expect(await of("a", "", {}, { Select: "COUNT" })).toEqual({ Count: 6, ScannedCount: 6 });
    const projected = await of("a", "sk = :x", { ":x": { N: "3" } }, { ProjectionExpression: "note" });
    expect(projected.Items).toEqual([{ note: { S: "t3" } }]);
  });

  it("says where it stopped even when nothing is left behind", async () => {
    const answer = await of("a", "", {}, { Limit: 6 });
    expect(answer.LastEvaluatedKey).toEqual({ pk: { S: "a" }, sk: { N: "100" } });
    const next = await of("a", "", {}, { Limit: 6, ExclusiveStartKey: answer.LastEvaluatedKey });
    expect(next).toEqual({ Items: [], Count: 0, ScannedCount: 0 });
  });

  it("ends a page at 1 MB, before the filter", async () => {
    await createTable(node, "Big", "pk:S sk:N");
    for (let i = 0; i < 20; i++) {
      const Item = { pk: { S: "p" }, sk: { N: String(i) }, v: { S: "x".repeat(60_000) } };
      await node.run("PutItem", { TableName: "Big", Item });
    }
    const input = {
      TableName: "Big",
      KeyConditionExpression: "pk = :p",
      FilterExpression: "attribute_not_exists(v)",
      ExpressionAttributeValues: { ":p": { S: "p" } },
      ReturnConsumedCapacity: "TOTAL",
    };
    const first = await node.run("Query", input);
    expect(first).toMatchObject({ Count: 0, ScannedCount: 18, LastEvaluatedKey: { sk: { N: "17" } } });
    expect(first.ConsumedCapacity.CapacityUnits).toBe(132);
    const second = await node.run("Query", { ...input, ExclusiveStartKey: first.LastEvaluatedKey });
    expect(second).toMatchObject({ Count: 0, ScannedCount: 2 });
    expect(second.LastEvaluatedKey).toBeUndefined();
  });

  it("walks the same items in pages of any size as in one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), fc.boolean(), async (Limit, ScanIndexForward) => {
        const whole = sorts(await of("a", "", {}, { ScanIndexForward }));
        const walked: number[] = [];
        let ExclusiveStartKey: object | undefined;
        do {
          const page = await of(
            "a",
            "",
            {},
            { Limit, ScanIndexForward, ...(ExclusiveStartKey && { ExclusiveStartKey }) },
          );
          walked.push(...sorts(page));
          ExclusiveStartKey = page.LastEvaluatedKey;
        } while (ExclusiveStartKey);
        expect(walked).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it("understands the KeyConditions and QueryFilter of old", async () => {
    const answer = await query({
      KeyConditions: {
        pk: { ComparisonOperator: "EQ", AttributeValueList: [{ S: "a" }] },
        sk: { ComparisonOperator: "GE", AttributeValueList: [{ N: "1.5" }] },
      },
      QueryFilter: { even: { ComparisonOperator: "EQ", AttributeValueList: [{ BOOL: true }] } },
      AttributesToGet: ["sk"],
    });
    expect(answer).toEqual({ Items: [{ sk: { N: "10" } }, { sk: { N: "100" } }], Count: 2, ScannedCount: 4 });
  });

  const values = { ":v": { S: "a" } };
  const refused: [string, object, string][] = [
    [
      "no key condition",
      {},
      "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
    ],
    [
      "a condition without the partition key",
      { KeyConditionExpression: "sk = :v", ExpressionAttributeValues: { ":v": { N: "1" } } },
      "Query condition missed key schema element: pk",
    ],
    [
      "a condition on what is no key",
      { KeyConditionExpression: "attr1 = :v", ExpressionAttributeValues: values },
      "Query condition missed key schema element: pk",
    ],
    [
      "a range of partition keys",
      { KeyConditionExpression: "pk > :v", ExpressionAttributeValues: values },
      "Query key condition not supported",
    ],
    [
      "an empty condition",
      { KeyConditionExpression: "", ExpressionAttributeValues: values },
      "Invalid KeyConditionExpression: The expression can not be empty;",
    ],
    [
      "a limit of nothing",
      { KeyConditionExpression: "pk = :v", ExpressionAttributeValues: values, Limit: 0 },
      "1 validation error detected: Value at 'Limit' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    [
      "a Select that there is not",
      { KeyConditionExpression: "pk = :v", ExpressionAttributeValues: values, Select: "INVALID_VALUE" },
      "1 validation error detected: Value 'INVALID_VALUE' at 'select' failed to satisfy constraint: Member must satisfy enum value set: [SPECIFIC_ATTRIBUTES, COUNT, ALL_ATTRIBUTES, ALL_PROJECTED_ATTRIBUTES]",
    ],
    [
      "an index that there is not",
      { IndexName: "none", KeyConditionExpression: "pk = :v", ExpressionAttributeValues: values },
      "The table does not have the specified index: none",
    ],
    [
      "a filter on a key",
      {
        KeyConditionExpression: "pk = :v",
        FilterExpression: "sk > :n",
        ExpressionAttributeValues: { ...values, ":n": { N: "1" } },
      },
      "Filter Expression can only contain non-primary key attributes: Primary key attribute: sk",
    ],
    [
      "a sort key of another type",
      { KeyConditionExpression: "pk = :v AND sk = :v", ExpressionAttributeValues: values },
      "One or more parameter values were invalid: Condition parameter type does not match schema type",
    ],
    [
      "a starting key of another partition key",
      {
        KeyConditionExpression: "pk = :v",
        ExpressionAttributeValues: values,
        ExclusiveStartKey: { pk: { S: "b" }, sk: { N: "1" } },
      },
      "The provided starting key is outside query boundaries based on provided conditions",
    ],
    [
      "a starting key outside the range",
      {
        KeyConditionExpression: "pk = :v AND sk > :n",
        ExpressionAttributeValues: { ...values, ":n": { N: "5" } },
        ExclusiveStartKey: { pk: { S: "a" }, sk: { N: "1" } },
      },
      "The provided starting key does not match the range key predicate",
    ],
    [
      "a starting key that is no key",
      {
        KeyConditionExpression: "pk = :v",
        ExpressionAttributeValues: values,
        ExclusiveStartKey: { pk: { S: "a" } },
      },
      "The provided starting key is invalid",
    ],
    [
      "a projection with Select ALL_ATTRIBUTES",
      {
        KeyConditionExpression: "pk = :v",
        ExpressionAttributeValues: values,
        Select: "ALL_ATTRIBUTES",
        ProjectionExpression: "sk",
      },
      "One or more parameter values were invalid: Cannot specify the ProjectionExpression when choosing to get ALL_ATTRIBUTES",
    ],
    [
      "a path into a key",
      { KeyConditionExpression: "pk = :v AND sk.x = :v", ExpressionAttributeValues: values },
      "KeyConditionExpressions cannot have conditions on nested attributes",
    ],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, async () => {
      const error = await node.error("Query", { TableName: "Things", ...input });
      expect({ code: error.code, message: error.message }).toEqual({ code: "ValidationException", message });
    });
  }
});
