import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("DeleteItem", () => {
  let node: SingleNode;
  const Key = { pk: { S: "a" } };

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Things", "pk:S");
    await node.run("PutItem", { TableName: "Things", Item: { ...Key, v: { N: "1" } } });
  });

  it("deletes, and answers what was there when asked", async () => {
    const answer = await node.run("DeleteItem", { TableName: "Things", Key, ReturnValues: "ALL_OLD" });
    expect(answer).toEqual({ Attributes: { ...Key, v: { N: "1" } } });
    expect(await node.run("GetItem", { TableName: "Things", Key })).toEqual({});
  });

  it("succeeds where there is nothing", async () => {
    const input = { TableName: "Things", Key: { pk: { S: "none" } }, ReturnValues: "ALL_OLD" };
    expect(await node.run("DeleteItem", input)).toEqual({});
  });

  it("is refused by a condition, also where there is nothing", async () => {
    const condition = { ConditionExpression: "v = :v", ExpressionAttributeValues: { ":v": { N: "2" } } };
    for (const key of [Key, { pk: { S: "none" } }]) {
      const error = await node.error("DeleteItem", { TableName: "Things", Key: key, ...condition });
      expect(error.code).toBe("ConditionalCheckFailedException");
    }
  });

  it("counts what it consumes by the item that was there", async () => {
    await node.run("PutItem", { TableName: "Things", Item: { ...Key, v: { S: "x".repeat(2000) } } });
    const input = { TableName: "Things", Key, ReturnConsumedCapacity: "TOTAL" };
    expect((await node.run("DeleteItem", input)).ConsumedCapacity.CapacityUnits).toBe(2);
    expect((await node.run("DeleteItem", input)).ConsumedCapacity.CapacityUnits).toBe(1);
  });

  it("refuses ReturnValues that make no sense for it", async () => {
    const error = await node.error("DeleteItem", { TableName: "Things", Key, ReturnValues: "UPDATED_NEW" });
    expect(error.message).toBe("ReturnValues can only be ALL_OLD or NONE");
  });

  it("refuses a key that is not the table's", async () => {
    const error = await node.error("DeleteItem", { TableName: "Things", Key: { other: { S: "a" } } });
    expect(error.message).toBe("The provided key element does not match the schema");
  });
});
