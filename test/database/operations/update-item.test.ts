import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("UpdateItem", () => {
  let node: SingleNode;
  const Key = { pk: { S: "a" } };
  const update = (more: object) => node.run("UpdateItem", { TableName: "Things", Key, ...more });
  const stored = async () => (await node.run("GetItem", { TableName: "Things", Key })).Item;

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Things", "pk:S");
  });

  it("creates an item that is not there", async () => {
    await update({ UpdateExpression: "SET v = :v", ExpressionAttributeValues: { ":v": { N: "1" } } });
    expect(await stored()).toEqual({ ...Key, v: { N: "1" } });
  });

  it("creates an item of nothing but its key when there is nothing to update", async () => {
    await update({});
    expect(await stored()).toEqual(Key);
  });

  it("sees the item as it was in every part of the expression", async () => {
    await node.run("PutItem", { TableName: "Things", Item: { ...Key, x: { N: "1" }, y: { N: "2" } } });
    await update({ UpdateExpression: "SET x = y, y = x" });
    expect(await stored()).toEqual({ ...Key, x: { N: "2" }, y: { N: "1" } });
  });

  it("adds to numbers and sets, and deletes from sets", async () => {
    await node.run("PutItem", {
      TableName: "Things",
      Item: { ...Key, n: { N: "1" }, s: { SS: ["a", "b"] } },
    });
    await update({
      UpdateExpression: "ADD n :n, fresh :n DELETE s :s",
      ExpressionAttributeValues: { ":n": { N: "0.5" }, ":s": { SS: ["b", "c"] } },
    });
    expect(await stored()).toEqual({ ...Key, n: { N: "1.5" }, fresh: { N: "0.5" }, s: { SS: ["a"] } });
  });

  describe("answers", () => {
    beforeEach(async () => {
      await node.run("PutItem", { TableName: "Things", Item: { ...Key, v: { N: "1" }, w: { S: "x" } } });
    });
    const change = {
      UpdateExpression: "SET v = v + :one",
      ExpressionAttributeValues: { ":one": { N: "1" } },
    };
    const answers: [string, object][] = [
      ["NONE", {}],
      ["ALL_OLD", { Attributes: { ...Key, v: { N: "1" }, w: { S: "x" } } }],
      ["ALL_NEW", { Attributes: { ...Key, v: { N: "2" }, w: { S: "x" } } }],
      ["UPDATED_OLD", { Attributes: { v: { N: "1" } } }],
      ["UPDATED_NEW", { Attributes: { v: { N: "2" } } }],
    ];
    for (const [ReturnValues, answer] of answers) {
      it(ReturnValues, async () => {
        expect(await update({ ...change, ReturnValues })).toEqual(answer);
      });
    }

    it("no old attributes where there were none", async () => {
      const more = { UpdateExpression: "SET fresh = :v", ExpressionAttributeValues: { ":v": { S: "x" } } };
      expect(await update({ ...more, ReturnValues: "UPDATED_OLD" })).toEqual({});
    });
  });

  it("is refused by a condition, which it shows the item to when asked", async () => {
    await node.run("PutItem", { TableName: "Things", Item: { ...Key, v: { N: "1" } } });
    const error = await node.error("UpdateItem", {
      TableName: "Things",
      Key,
      UpdateExpression: "SET v = :new",
      ConditionExpression: "v = :old",
      ExpressionAttributeValues: { ":new": { N: "3" }, ":old": { N: "2" } },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    });
    expect(error.code).toBe("ConditionalCheckFailedException");
    expect(error.details).toEqual({ Item: { ...Key, v: { N: "1" } } });
    expect(await stored()).toEqual({ ...Key, v: { N: "1" } });
  });

  it("understands the AttributeUpdates of old", async () => {
    await node.run("PutItem", { TableName: "Things", Item: { ...Key, n: { N: "1" }, gone: { S: "x" } } });
    await update({
      AttributeUpdates: {
        n: { Action: "ADD", Value: { N: "2" } },
        put: { Value: { S: "y" } },
        gone: { Action: "DELETE" },
      },
      Expected: { n: { Value: { N: "1" } } },
    });
    expect(await stored()).toEqual({ ...Key, n: { N: "3" }, put: { S: "y" } });
  });

  it("refuses an item that grows too big, whatever was there", async () => {
    const part = "x".repeat(205_000);
    await node.run("PutItem", { TableName: "Things", Item: { ...Key, one: { S: part } } });
    const error = await node.error("UpdateItem", {
      TableName: "Things",
      Key,
      UpdateExpression: "SET two = :two",
      ExpressionAttributeValues: { ":two": { S: part } },
    });
    expect(error.message).toBe("Item size to update has exceeded the maximum allowed size");
    expect(Object.keys(await stored())).toEqual(["pk", "one"]);
  });

  const refused: [string, object, string][] = [
    [
      "a change of the key",
      { UpdateExpression: "SET pk = :v", ExpressionAttributeValues: { ":v": { S: "b" } } },
      "One or more parameter values were invalid: Cannot update attribute pk. This attribute is part of the key",
    ],
    [
      "a change of the key in the way of old",
      { AttributeUpdates: { pk: { Value: { S: "b" } } } },
      "One or more parameter values were invalid: Cannot update attribute pk. This attribute is part of the key",
    ],
    [
      "an empty expression",
      { UpdateExpression: "" },
      "Invalid UpdateExpression: The expression can not be empty;",
    ],
    [
      "an expression that is none",
      { UpdateExpression: "INVALID SYNTAX HERE", ExpressionAttributeValues: { ":v": { S: "x" } } },
      'Invalid UpdateExpression: Syntax error; token: "INVALID", near: "INVALID SYNTAX"',
    ],
    [
      "a value that is not defined",
      { UpdateExpression: "SET v = :v" },
      "Invalid UpdateExpression: An expression attribute value used in expression is not defined; attribute value: :v",
    ],
    [
      "a path that leads nowhere",
      { UpdateExpression: "SET a.b = :v", ExpressionAttributeValues: { ":v": { S: "x" } } },
      "The document path provided in the update expression is invalid for update",
    ],
    [
      "an operand that is not there",
      { UpdateExpression: "SET v = absent" },
      "The provided expression refers to an attribute that does not exist in the item",
    ],
    [
      "both ways at once",
      {
        UpdateExpression: "SET v = :v",
        ExpressionAttributeValues: { ":v": { S: "x" } },
        AttributeUpdates: { v: { Value: { S: "x" } } },
      },
      "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {AttributeUpdates} Expression parameters: {UpdateExpression}",
    ],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, async () => {
      const error = await node.error("UpdateItem", { TableName: "Things", Key, ...input });
      expect({ code: error.code, message: error.message }).toEqual({ code: "ValidationException", message });
      expect(await stored()).toBeUndefined();
    });
  }
});
