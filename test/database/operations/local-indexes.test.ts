/** Local secondary indexes through every operation that writes or reads them. */
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("local secondary indexes", () => {
  let node: SingleNode;
  const put = (Item: object, more: object = {}) =>
    node.run("PutItem", { TableName: "Things", Item, ...more });
  const item = (pk: string, sk: string, more: object = {}) => ({ pk: { S: pk }, sk: { S: sk }, ...more });
  const query = (IndexName: string, condition: string, values: object, more: object = {}) =>
    node.run("Query", {
      TableName: "Things",
      IndexName,
      KeyConditionExpression: condition,
      ExpressionAttributeValues: values,
      ConsistentRead: true,
      ...more,
    });

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Things", "pk:S sk:S", {
      localIndexes: ["whole weight:N ALL", "keys weight:N KEYS_ONLY", "some label:S extra"],
    });
  });

  it("hold items in the order of their own sort key, ties in that of the table's", async () => {
    await put(item("p", "a", { weight: { N: "10" } }));
    await put(item("p", "b", { weight: { N: "-1" } }));
    await put(item("p", "c", { weight: { N: "10" } }));
    await put(item("p", "d"));
    await put(item("q", "e", { weight: { N: "5" } }));
    const answer = await query("whole", "pk = :p", { ":p": { S: "p" } });
    expect(answer.Items.map((one: { sk: { S: string } }) => one.sk.S)).toEqual(["b", "a", "c"]);
    const ranged = await query("whole", "pk = :p AND weight >= :r", { ":p": { S: "p" }, ":r": { N: "10" } });
    expect(ranged.Count).toBe(2);
    const backwards = await query("whole", "pk = :p", { ":p": { S: "p" } }, { ScanIndexForward: false });
    expect(backwards.Items.map((one: { sk: { S: string } }) => one.sk.S)).toEqual(["c", "a", "b"]);
  });

  it("follow every change of the item", async () => {
    const count = async () => (await query("whole", "pk = :p", { ":p": { S: "p" } })).Items;
    const Key = item("p", "a");
    await put(item("p", "a", { weight: { N: "1" } }));
    const update = (UpdateExpression: string, values?: object) =>
      node.run("UpdateItem", {
        TableName: "Things",
        Key,
        UpdateExpression,
        ...(values && { ExpressionAttributeValues: values }),
      });
    await update("SET weight = :r", { ":r": { N: "2" } });
    expect(await count()).toEqual([item("p", "a", { weight: { N: "2" } })]);
    await update("SET another = :o", { ":o": { S: "x" } });
    expect(await count()).toEqual([item("p", "a", { weight: { N: "2" }, another: { S: "x" } })]);
    await update("REMOVE weight");
    expect(await count()).toEqual([]);
    await update("ADD weight :r", { ":r": { N: "3" } });
    await node.run("DeleteItem", { TableName: "Things", Key });
    expect(await count()).toEqual([]);
  });

  it("show what they project, and fetch the rest from the table when asked", async () => {
    const whole = item("p", "a", {
      weight: { N: "1" },
      label: { S: "l" },
      extra: { S: "e" },
      another: { S: "o" },
    });
    await put(whole);
    const values = { ":p": { S: "p" } };
    const only = async (index: string, more: object = {}) =>
      (await query(index, "pk = :p", values, more)).Items[0];
    expect(await only("whole")).toEqual(whole);
    expect(await only("keys")).toEqual(item("p", "a", { weight: { N: "1" } }));
    expect(await only("some")).toEqual(item("p", "a", { label: { S: "l" }, extra: { S: "e" } }));
    expect(await only("keys", { Select: "ALL_ATTRIBUTES" })).toEqual(whole);
    expect(await only("some", { Select: "ALL_PROJECTED_ATTRIBUTES" })).toEqual(await only("some"));
    expect(await only("keys", { ProjectionExpression: "another, sk" })).toEqual({
      sk: { S: "a" },
      another: { S: "o" },
    });
    expect((await query("keys", "pk = :p", values, { Select: "COUNT" })).Count).toBe(1);
  });

  it("walk ties in pages, by a key of four attributes' worth", async () => {
    for (let i = 0; i < 7; i++) await put(item("p", `s${i}`, { weight: { N: "1" } }));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom("Query", "Scan"),
        async (Limit, operation) => {
          const seen: string[] = [];
          let ExclusiveStartKey: object | undefined;
          do {
            const page = await node.run(operation, {
              TableName: "Things",
              IndexName: "whole",
              Limit,
              ...(operation === "Query" && {
                KeyConditionExpression: "pk = :p AND weight = :r",
                ExpressionAttributeValues: { ":p": { S: "p" }, ":r": { N: "1" } },
              }),
              ...(ExclusiveStartKey && { ExclusiveStartKey }),
            });
            seen.push(...page.Items.map((one: { sk: { S: string } }) => one.sk.S));
            ExclusiveStartKey = page.LastEvaluatedKey;
            if (ExclusiveStartKey)
              expect(Object.keys(ExclusiveStartKey).sort()).toEqual(["pk", "sk", "weight"]);
          } while (ExclusiveStartKey);
          expect(seen).toEqual(["s0", "s1", "s2", "s3", "s4", "s5", "s6"]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("select text by how it begins, zero bytes included", async () => {
    for (const label of ["a", "a\u0000", "a\u0000b", "ab", "b"]) {
      await put(item("p", JSON.stringify(label), { label: { S: label } }));
    }
    const labels = async (prefix: string) =>
      (
        await query("some", "pk = :p AND begins_with(label, :l)", { ":p": { S: "p" }, ":l": { S: prefix } })
      ).Items.map((one: { label: { S: string } }) => one.label.S);
    expect(await labels("a")).toEqual(["a", "a\u0000", "a\u0000b", "ab"]);
    expect(await labels("a\u0000")).toEqual(["a\u0000", "a\u0000b"]);
  });

  it("cost what they change: nothing, one write, or two", async () => {
    const consumed = async (Item: object) =>
      (await put(Item, { ReturnConsumedCapacity: "INDEXES" })).ConsumedCapacity;
    expect(await consumed(item("p", "a"))).toEqual({
      TableName: "Things",
      CapacityUnits: 1,
      Table: { CapacityUnits: 1 },
    });
    const ranked = item("p", "a", { weight: { N: "1" } });
    expect(await consumed(ranked)).toMatchObject({
      CapacityUnits: 3,
      LocalSecondaryIndexes: { whole: { CapacityUnits: 1 }, keys: { CapacityUnits: 1 } },
    });
    expect((await consumed(ranked)).CapacityUnits).toBe(1);
    expect(await consumed({ ...ranked, another: { S: "x" } })).toMatchObject({
      CapacityUnits: 2,
      LocalSecondaryIndexes: { whole: { CapacityUnits: 1 } },
    });
    expect(await consumed({ ...ranked, weight: { N: "2" } })).toMatchObject({
      CapacityUnits: 5,
      LocalSecondaryIndexes: { whole: { CapacityUnits: 2 }, keys: { CapacityUnits: 2 } },
    });
  });

  it("count a collection's bytes, and show them where they were asked for", async () => {
    const metrics = { ReturnItemCollectionMetrics: "SIZE" };
    const answer = await put(item("p", "a", { weight: { N: "1" } }), metrics);
    expect(answer).toEqual({
      ItemCollectionMetrics: { ItemCollectionKey: { pk: { S: "p" } }, SizeEstimateRangeGB: [0, 1] },
    });
    const batch = await node.run("BatchWriteItem", {
      RequestItems: { Things: [{ PutRequest: { Item: item("q", "a") } }] },
      ...metrics,
    });
    expect(batch.ItemCollectionMetrics.Things).toHaveLength(1);
    await createTable(node, "Plain", "pk:S");
    expect(await node.run("PutItem", { TableName: "Plain", Item: { pk: { S: "p" } }, ...metrics })).toEqual(
      {},
    );
  });

  it("refuse sort keys of another type, and empty ones", async () => {
    const typed = await node.error("PutItem", {
      TableName: "Things",
      Item: item("p", "a", { weight: { S: "x" } }),
    });
    expect(typed.message).toBe(
      "One or more parameter values were invalid: Type mismatch for Index Key weight Expected: N Actual: S IndexName: whole",
    );
    const empty = await node.error("PutItem", {
      TableName: "Things",
      Item: item("p", "a", { label: { S: "" } }),
    });
    expect(empty.message).toBe(
      "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: some, IndexKey: label",
    );
    const updated = await node.error("UpdateItem", {
      TableName: "Things",
      Key: item("p", "a"),
      UpdateExpression: "SET weight = :r",
      ExpressionAttributeValues: { ":r": { S: "x" } },
    });
    expect(updated.message).toContain("Type mismatch for Index Key weight");
  });
});
