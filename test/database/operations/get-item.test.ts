import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("GetItem", () => {
  let node: SingleNode;
  const key = { pk: { S: "a" }, sk: { N: "1" } };

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Things", "pk:S sk:N");
    await node.run("PutItem", {
      TableName: "Things",
      Item: { ...key, v: { M: { deep: { L: [{ S: "x" }, { S: "y" }] } } }, size: { S: "x".repeat(5000) } },
    });
  });

  it("answers nothing for an item that is not there", async () => {
    expect(
      await node.run("GetItem", { TableName: "Things", Key: { pk: { S: "b" }, sk: { N: "1" } } }),
    ).toEqual({});
  });

  it("projects paths and names", async () => {
    const { Item } = await node.run("GetItem", {
      TableName: "Things",
      Key: key,
      ProjectionExpression: "pk, v.#d[1]",
      ExpressionAttributeNames: { "#d": "deep" },
    });
    expect(Item).toEqual({ pk: { S: "a" }, v: { M: { deep: { L: [{ S: "y" }] } } } });
  });

  it("answers an empty item when the projection finds nothing in it", async () => {
    expect(
      await node.run("GetItem", { TableName: "Things", Key: key, ProjectionExpression: "nothing" }),
    ).toEqual({
      Item: {},
    });
  });

  it("understands the AttributesToGet of old", async () => {
    const { Item } = await node.run("GetItem", {
      TableName: "Things",
      Key: key,
      AttributesToGet: ["sk", "none"],
    });
    expect(Item).toEqual({ sk: { N: "1" } });
  });

  it("counts half as much for an eventual read, before the projection, and the least for nothing", async () => {
    const consumed = async (more: object) =>
      (await node.run("GetItem", { TableName: "Things", Key: key, ReturnConsumedCapacity: "TOTAL", ...more }))
        .ConsumedCapacity.CapacityUnits;
    expect(await consumed({})).toBe(1);
    expect(await consumed({ ConsistentRead: true })).toBe(2);
    expect(await consumed({ ConsistentRead: true, ProjectionExpression: "pk" })).toBe(2);
    expect(await consumed({ Key: { pk: { S: "none" }, sk: { N: "0" } } })).toBe(0.5);
  });

  const refused: [string, object, string][] = [
    [
      "a key without its sort key",
      { Key: { pk: { S: "a" } } },
      "The provided key element does not match the schema",
    ],
    [
      "a key with a third attribute",
      { Key: { ...key, more: { S: "x" } } },
      "The provided key element does not match the schema",
    ],
    [
      "a key of another type",
      { Key: { pk: { S: "a" }, sk: { S: "1" } } },
      "The provided key element does not match the schema",
    ],
    [
      "an empty key",
      { Key: { pk: { S: "" }, sk: { N: "1" } } },
      "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk",
    ],
    [
      "a projection into a key",
      { Key: key, ProjectionExpression: "pk.x" },
      "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: Key: pk",
    ],
    [
      "a projection that is no projection",
      { Key: key, ProjectionExpression: "!!! INVALID !!!" },
      'Invalid ProjectionExpression: Syntax error; token: "!", near: "!!"',
    ],
    [
      "two projections at once",
      { Key: key, ProjectionExpression: "v", AttributesToGet: ["v"] },
      "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}",
    ],
    [
      "an attribute asked for twice",
      { Key: key, AttributesToGet: ["v", "v"] },
      "One or more parameter values were invalid: Duplicate value in attribute name: v",
    ],
    [
      "names that are not used",
      { Key: key, ProjectionExpression: "v", ExpressionAttributeNames: { "#x": "y" } },
      "Value provided in ExpressionAttributeNames unused in expressions: keys: {#x}",
    ],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, async () => {
      const error = await node.error("GetItem", { TableName: "Things", ...input });
      expect({ code: error.code, message: error.message }).toEqual({ code: "ValidationException", message });
    });
  }

  it("looks for the table only after the expressions", async () => {
    const input = { TableName: "Missing", Key: { pk: { S: "a" } } };
    expect((await node.error("GetItem", { ...input, ProjectionExpression: "a,,b" })).code).toBe(
      "ValidationException",
    );
    expect((await node.error("GetItem", input)).code).toBe("ResourceNotFoundException");
  });
});
