import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("PutItem", () => {
  let node: SingleNode;

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Plain", "pk:S");
    await createTable(node, "Ordered", "pk:S sk:N");
  });

  it("stores an item that GetItem answers as it was", async () => {
    const item = {
      pk: { S: "a" },
      text: { S: "ü" },
      list: { L: [{ N: "1" }, { BOOL: false }, { NULL: true }] },
      map: { M: { inner: { B: "AAE=" } } },
      set: { SS: ["x", "y"] },
    };
    expect(await node.run("PutItem", { TableName: "Plain", Item: item })).toEqual({});
    expect(await node.run("GetItem", { TableName: "Plain", Key: { pk: { S: "a" } } })).toEqual({
      Item: item,
    });
  });

  it("replaces the whole item, and answers the old one when asked", async () => {
    await node.run("PutItem", { TableName: "Plain", Item: { pk: { S: "a" }, v: { N: "1" } } });
    const answer = await node.run("PutItem", {
      TableName: "Plain",
      Item: { pk: { S: "a" }, w: { N: "2" } },
      ReturnValues: "ALL_OLD",
    });
    expect(answer).toEqual({ Attributes: { pk: { S: "a" }, v: { N: "1" } } });
    const { Item } = await node.run("GetItem", { TableName: "Plain", Key: { pk: { S: "a" } } });
    expect(Item).toEqual({ pk: { S: "a" }, w: { N: "2" } });
  });

  it("answers no attributes when there was no old item", async () => {
    const input = { TableName: "Plain", Item: { pk: { S: "a" } }, ReturnValues: "ALL_OLD" };
    expect(await node.run("PutItem", input)).toEqual({});
  });

  it("puts numbers into their canonical form, also in the key", async () => {
    await node.run("PutItem", {
      TableName: "Ordered",
      Item: { pk: { S: "a" }, sk: { N: "1.50e1" }, v: { N: "0.0100" } },
    });
    const { Item } = await node.run("GetItem", {
      TableName: "Ordered",
      Key: { pk: { S: "a" }, sk: { N: "15" } },
    });
    expect(Item).toEqual({ pk: { S: "a" }, sk: { N: "15" }, v: { N: "0.01" } });
  });

  it("keeps attributes with names that objects inherit", async () => {
    const input = `{"TableName":"Plain","Item":{"pk":{"S":"a"},"__proto__":{"S":"x"},"constructor":{"N":"1"}}}`;
    await node.database.execute("PutItem", JSON.parse(input), {});
    const answer = await node.database.execute(
      "GetItem",
      { TableName: "Plain", Key: { pk: { S: "a" } } },
      {},
    );
    const text = Buffer.from(answer).toString("utf8");
    expect(text).toContain('"__proto__":{"S":"x"}');
    expect(text).toContain('"constructor":{"N":"1"}');
  });

  it("answers a retry with the same operation id from the first result", async () => {
    const put = (v: string) => ({
      TableName: "Plain",
      Item: { pk: { S: "a" }, v: { N: v } },
      ReturnValues: "ALL_OLD",
    });
    await node.run("PutItem", put("1"), { operationId: "first" });
    await node.run("PutItem", put("2"), { operationId: "second" });
    await node.run("PutItem", put("3"), { operationId: "third" });
    const retried = await node.run("PutItem", put("2"), { operationId: "second" });
    expect(retried.Attributes.v).toEqual({ N: "1" });
    const { Item } = await node.run("GetItem", { TableName: "Plain", Key: { pk: { S: "a" } } });
    expect(Item.v).toEqual({ N: "3" });
  });

  it("counts what a write consumes by the larger of the old and the new item", async () => {
    const put = async (bytes: number) => {
      const { ConsumedCapacity } = await node.run("PutItem", {
        TableName: "Plain",
        Item: { pk: { S: "a" }, v: { S: "x".repeat(bytes) } },
        ReturnConsumedCapacity: "TOTAL",
      });
      return ConsumedCapacity;
    };
    expect(await put(10)).toEqual({ TableName: "Plain", CapacityUnits: 1 });
    expect(await put(2500)).toEqual({ TableName: "Plain", CapacityUnits: 3 });
    expect(await put(10)).toEqual({ TableName: "Plain", CapacityUnits: 3 });
  });

  it("names the table in the capacity when indexes are asked for", async () => {
    const { ConsumedCapacity } = await node.run("PutItem", {
      TableName: "Plain",
      Item: { pk: { S: "a" } },
      ReturnConsumedCapacity: "INDEXES",
    });
    expect(ConsumedCapacity).toEqual({ TableName: "Plain", CapacityUnits: 1, Table: { CapacityUnits: 1 } });
  });

  it("accepts an ARN for the table's name", async () => {
    const TableName = "arn:aws:dynamodb:us-east-1:000000000000:table/Plain";
    await node.run("PutItem", { TableName, Item: { pk: { S: "a" } } });
    expect(await node.run("GetItem", { TableName, Key: { pk: { S: "a" } } })).toEqual({
      Item: { pk: { S: "a" } },
    });
  });

  describe("conditions", () => {
    beforeEach(async () => {
      await node.run("PutItem", { TableName: "Plain", Item: { pk: { S: "a" }, v: { N: "1" } } });
    });

    it("refuses when the condition is not met, and stores nothing", async () => {
      const error = await node.error("PutItem", {
        TableName: "Plain",
        Item: { pk: { S: "a" }, v: { N: "2" } },
        ConditionExpression: "attribute_not_exists(pk)",
      });
      expect(error).toEqual({
        code: "ConditionalCheckFailedException",
        message: "The conditional request failed",
        details: undefined,
      });
      const { Item } = await node.run("GetItem", { TableName: "Plain", Key: { pk: { S: "a" } } });
      expect(Item.v).toEqual({ N: "1" });
    });

    it("shows the item that stood in the way when asked", async () => {
      const error = await node.error("PutItem", {
        TableName: "Plain",
        Item: { pk: { S: "a" } },
        ConditionExpression: "v > :limit",
        ExpressionAttributeValues: { ":limit": { N: "5" } },
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      });
      expect(error.details).toEqual({ Item: { pk: { S: "a" }, v: { N: "1" } } });
    });

    it("stores when the condition is met", async () => {
      await node.run("PutItem", {
        TableName: "Plain",
        Item: { pk: { S: "a" }, v: { N: "2" } },
        ConditionExpression: "#v = :old AND attribute_exists(pk)",
        ExpressionAttributeNames: { "#v": "v" },
        ExpressionAttributeValues: { ":old": { N: "1.0" } },
      });
      const { Item } = await node.run("GetItem", { TableName: "Plain", Key: { pk: { S: "a" } } });
      expect(Item.v).toEqual({ N: "2" });
    });

    it("understands the Expected of old", async () => {
      const put = (Exists: boolean) => ({
        TableName: "Plain",
        Item: { pk: { S: "b" } },
        Expected: { pk: { Exists } },
      });
      await node.run("PutItem", put(false));
      expect((await node.error("PutItem", put(false))).code).toBe("ConditionalCheckFailedException");
    });
  });

  describe("refuses", () => {
    const cases: [string, object, string, string][] = [
      [
        "a missing table name",
        { Item: { pk: { S: "a" } } },
        "ValidationException",
        "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null",
      ],
      [
        "an empty table name, and looks no further",
        { TableName: "", Item: {}, ReturnValues: "INVALID" },
        "ValidationException",
        "1 validation error detected: Value at 'TableName' failed to satisfy constraint: Member must have length greater than or equal to 1",
      ],
      [
        "a table name with odd characters",
        { TableName: "bad table!@#", Item: { pk: { S: "a" } } },
        "ValidationException",
        "1 validation error detected: Value 'bad table!@#' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+",
      ],
      [
        "three wrong enum values at once",
        {
          TableName: "Plain",
          Item: { pk: { S: "a" } },
          ReturnConsumedCapacity: "X",
          ReturnItemCollectionMetrics: "Y",
          ReturnValues: "Z",
        },
        "ValidationException",
        "3 validation errors detected: Value 'X' at 'returnConsumedCapacity' failed to satisfy constraint: Member must satisfy enum value set: [INDEXES, TOTAL, NONE]; " +
          "Value 'Z' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]; " +
          "Value 'Y' at 'returnItemCollectionMetrics' failed to satisfy constraint: Member must satisfy enum value set: [SIZE, NONE]",
      ],
      [
        "a missing item",
        { TableName: "Plain" },
        "ValidationException",
        "1 validation error detected: Value null at 'item' failed to satisfy constraint: Member must not be null",
      ],
      [
        "a ReturnValues that is not its own",
        { TableName: "Plain", Item: { pk: { S: "a" } }, ReturnValues: "ALL_NEW" },
        "ValidationException",
        "ReturnValues can only be ALL_OLD or NONE",
      ],
      [
        "an item without its key",
        { TableName: "Plain", Item: { other: { S: "a" } } },
        "ValidationException",
        "One or more parameter values were invalid: Missing the key pk in the item",
      ],
      [
        "a key of another type",
        { TableName: "Plain", Item: { pk: { N: "1" } } },
        "ValidationException",
        "One or more parameter values were invalid: Type mismatch for key pk expected: S actual: N",
      ],
      [
        "an empty key",
        { TableName: "Plain", Item: { pk: { S: "" } } },
        "ValidationException",
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk",
      ],
      [
        "a partition key that is too long",
        { TableName: "Plain", Item: { pk: { S: "x".repeat(2049) } } },
        "ValidationException",
        "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes",
      ],
      [
        "an item that is too big by one byte",
        { TableName: "Plain", Item: { pk: { S: "a" }, v: { S: "x".repeat(409_600 - 3) } } },
        "ValidationException",
        "Item size has exceeded the maximum allowed size",
      ],
      [
        "a table that does not exist",
        { TableName: "Missing", Item: { pk: { S: "a" } } },
        "ResourceNotFoundException",
        "Requested resource not found",
      ],
      [
        "a wrong JSON type, before anything else",
        { TableName: "Missing", Item: { pk: { S: 5 } }, ReturnValues: "ALL_NEW" },
        "SerializationException",
        "NUMBER_VALUE cannot be converted to String",
      ],
      [
        "expressions mixed with what came before them",
        {
          TableName: "Plain",
          Item: { pk: { S: "a" } },
          Expected: { pk: { Exists: false } },
          ConditionExpression: "attribute_not_exists(pk)",
        },
        "ValidationException",
        "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}",
      ],
      [
        "values without an expression",
        { TableName: "Plain", Item: { pk: { S: "a" } }, ExpressionAttributeValues: { ":v": { S: "x" } } },
        "ValidationException",
        "ExpressionAttributeValues can only be specified when using expressions: ConditionExpression is null",
      ],
      [
        "names without an expression",
        { TableName: "Plain", Item: { pk: { S: "a" } }, ExpressionAttributeNames: { "#v": "x" } },
        "ValidationException",
        "ExpressionAttributeNames can only be specified when using expressions",
      ],
    ];

    for (const [what, input, code, message] of cases) {
      it(what, async () => {
        const error = await node.error("PutItem", input);
        expect({ code: error.code, message: error.message }).toEqual({ code, message });
      });
    }
  });

  it("accepts an item of exactly 400 KB", async () => {
    const input = { TableName: "Plain", Item: { pk: { S: "a" }, v: { S: "x".repeat(409_600 - 4) } } };
    expect(await node.run("PutItem", input)).toEqual({});
  });
});
