import { beforeEach, describe, expect, it } from "vitest";
import { throttled } from "../../../core/errors.js";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("BatchGetItem", () => {
  let node: SingleNode;
  const key = (i: number) => ({ pk: { S: `id-${i}` } });

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Things", "pk:S");
    await createTable(node, "Others", "pk:S");
    for (let i = 0; i < 20; i++) {
      await node.run("PutItem", { TableName: "Things", Item: { ...key(i), n: { N: String(i) } } });
    }
    await node.run("PutItem", { TableName: "Others", Item: { ...key(1), o: { S: "other" } } });
  });

  it("answers what there is, by table, in the order of the keys", async () => {
    const answer = await node.run("BatchGetItem", {
      RequestItems: {
        Things: { Keys: [key(7), key(99), key(3)], ProjectionExpression: "n" },
        Others: { Keys: [key(1)] },
      },
    });
    expect(answer).toEqual({
      Responses: {
        Things: [{ n: { N: "7" } }, { n: { N: "3" } }],
        Others: [{ ...key(1), o: { S: "other" } }],
      },
      UnprocessedKeys: {},
    });
  });

  it("rounds what it consumes for every item, found or not", async () => {
    const { ConsumedCapacity } = await node.run("BatchGetItem", {
      RequestItems: {
        Things: { Keys: [key(1), key(2), key(99)] },
        Others: { Keys: [key(1)], ConsistentRead: true },
      },
      ReturnConsumedCapacity: "TOTAL",
    });
    expect(ConsumedCapacity).toEqual([
      { TableName: "Things", CapacityUnits: 1.5 },
      { TableName: "Others", CapacityUnits: 1 },
    ]);
  });

  it("hands back the keys of a partition that is out of reach", async () => {
    const Keys = Array.from({ length: 20 }, (_, i) => key(i));
    node.partitions.intercept = (_kind, partition) => {
      if (partition >= 4) throw throttled("half of the partitions");
    };
    const answer = await node.run("BatchGetItem", {
      RequestItems: { Things: { Keys, ConsistentRead: true } },
    });
    const left = answer.UnprocessedKeys.Things;
    expect(left.ConsistentRead).toBe(true);
    expect(left.Keys.length).toBeGreaterThan(0);
    expect(left.Keys.length + answer.Responses.Things.length).toBe(20);
  });

  it("fails only when nothing could be read", async () => {
    node.partitions.intercept = () => {
      throw throttled("everything");
    };
    const error = await node.error("BatchGetItem", { RequestItems: { Things: { Keys: [key(1), key(2)] } } });
    expect(error.code).toBe("ThrottlingException");
  });

  it("answers at most 16 MB, and hands back the rest", async () => {
    for (let i = 0; i < 45; i++) {
      const Item = { pk: { S: `big-${i}` }, v: { S: "x".repeat(400_000) } };
      await node.run("PutItem", { TableName: "Others", Item });
    }
    const Keys = Array.from({ length: 45 }, (_, i) => ({ pk: { S: `big-${i}` } }));
    const answer = await node.run("BatchGetItem", { RequestItems: { Others: { Keys } } });
    expect(answer.Responses.Others.length).toBe(41);
    expect(answer.UnprocessedKeys.Others.Keys.length).toBe(4);
  });

  const refused: [string, object, string, string][] = [
    ["nothing", {}, "ValidationException", "The requestItems parameter is required for BatchGetItem"],
    [
      "more than 100 keys of a table",
      { Things: { Keys: Array.from({ length: 101 }, (_, i) => key(i)) } },
      "ValidationException",
      "1 validation error detected: Value at 'RequestItems.Things.member.Keys' failed to satisfy constraint: Member must have length less than or equal to 100",
    ],
    [
      "more than 100 keys of two tables",
      {
        Things: { Keys: Array.from({ length: 60 }, (_, i) => key(i)) },
        Others: { Keys: Array.from({ length: 60 }, (_, i) => key(i)) },
      },
      "ValidationException",
      "Too many items requested for the BatchGetItem call",
    ],
    [
      "a key asked for twice",
      { Things: { Keys: [key(1), key(1)] } },
      "ValidationException",
      "Provided list of item keys contains duplicates",
    ],
    [
      "a table that does not exist",
      { Things: { Keys: [key(1)] }, Missing: { Keys: [key(1)] } },
      "ResourceNotFoundException",
      "Requested resource not found",
    ],
    [
      "a key that is not the table's",
      { Things: { Keys: [{ other: { S: "x" } }] } },
      "ValidationException",
      "The provided key element does not match the schema",
    ],
    [
      "one table's expression beside another's attributes of old",
      {
        Things: { Keys: [key(1)], ProjectionExpression: "n" },
        Others: { Keys: [key(1)], AttributesToGet: ["o"] },
      },
      "ValidationException",
      "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}",
    ],
    [
      "a null among the keys",
      { Things: { Keys: [null] } },
      "ValidationException",
      "1 validation error detected: Value null at 'requestItems.Things.member.keys.1.member' failed to satisfy constraint: Member must not be null",
    ],
  ];
  for (const [what, RequestItems, code, message] of refused) {
    it(`refuses ${what}`, async () => {
      const error = await node.error("BatchGetItem", { RequestItems });
      expect({ code: error.code, message: error.message }).toEqual({ code, message });
    });
  }
});
