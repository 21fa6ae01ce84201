import { beforeEach, describe, expect, it } from "vitest";
import { throttled, unknownOutcome } from "../../../core/errors.js";
import { OPERATION_ID_LENGTH_MAX } from "../../../core/ids.js";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("BatchWriteItem", () => {
  let node: SingleNode;
  const put = (i: number, more: object = {}) => ({ PutRequest: { Item: { pk: { S: `id-${i}` }, ...more } } });
  const drop = (i: number) => ({ DeleteRequest: { Key: { pk: { S: `id-${i}` } } } });
  const count = async () => (await node.run("Scan", { TableName: "Things", Select: "COUNT" })).Count;

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Things", "pk:S");
    await createTable(node, "Others", "pk:S");
  });

  it("puts and deletes in several tables", async () => {
    await node.run("PutItem", { TableName: "Things", Item: { pk: { S: "id-0" } } });
    const answer = await node.run("BatchWriteItem", {
      RequestItems: {
        Things: [drop(0), ...Array.from({ length: 20 }, (_, i) => put(i + 1))],
        Others: [put(1)],
      },
    });
    expect(answer).toEqual({ UnprocessedItems: {} });
    expect(await count()).toBe(20);
  });

  it("says what it consumed, by table", async () => {
    const { ConsumedCapacity } = await node.run("BatchWriteItem", {
      RequestItems: { Things: [put(1), put(2, { v: { S: "x".repeat(1500) } })], Others: [put(1)] },
      ReturnConsumedCapacity: "INDEXES",
    });
    expect(ConsumedCapacity).toEqual([
      { TableName: "Things", CapacityUnits: 3, Table: { CapacityUnits: 3 } },
      { TableName: "Others", CapacityUnits: 1, Table: { CapacityUnits: 1 } },
    ]);
  });

  it("hands back what certainly had no effect", async () => {
    node.partitions.intercept = (kind, partition) => {
      if (kind === "write" && partition >= 4) throw throttled("half of the partitions");
    };
    const writes = Array.from({ length: 20 }, (_, i) => put(i));
    const answer = await node.run("BatchWriteItem", { RequestItems: { Things: writes } });
    node.partitions.intercept = undefined;
    const left = answer.UnprocessedItems.Things;
    expect(left.length).toBeGreaterThan(0);
    expect(await count()).toBe(20 - left.length);
    await node.run("BatchWriteItem", { RequestItems: answer.UnprocessedItems });
    expect(await count()).toBe(20);
  });

  it("is an error when nobody knows what became of a write", async () => {
    node.partitions.intercept = (kind) => {
      if (kind === "write") throw unknownOutcome(1, "the proposer went away");
    };
    const error = await node.error("BatchWriteItem", { RequestItems: { Things: [put(1)] } });
    expect(error.code).toBe("InternalServerError");
  });

  it("gives every write an operation id of its own", async () => {
    const batch = { RequestItems: { Things: [put(1, { v: { N: "1" } }), put(2, { v: { N: "1" } })] } };
    await node.run("BatchWriteItem", batch, { operationId: "op" });
    await node.run("PutItem", { TableName: "Things", Item: { pk: { S: "id-2" }, v: { N: "2" } } });
    await node.run("BatchWriteItem", batch, { operationId: "op" });
    const { Item } = await node.run("GetItem", { TableName: "Things", Key: { pk: { S: "id-2" } } });
    expect(Item.v).toEqual({ N: "2" });
  });

  it("gives every write an id that replication takes, however long the batch's is", async () => {
    const ids: (string | undefined)[] = [];
    const { partitions } = node;
    const write = partitions.write.bind(partitions);
    partitions.write = (partition, command, options) => {
      ids.push(options.operationId);
      return write(partition, command, options);
    };
    const batch = { RequestItems: { Things: [put(1), put(2)] } };
    for (const operationId of ["s".repeat(62), "l".repeat(64), "l".repeat(64)]) {
      await node.run("BatchWriteItem", batch, { operationId });
    }
    expect(ids.slice(0, 2)).toEqual([`${"s".repeat(62)}.0`, `${"s".repeat(62)}.1`]);
    expect(new Set(ids.slice(2, 4)).size).toBe(2);
    expect(ids.slice(4)).toEqual(ids.slice(2, 4));
    expect(Math.max(...ids.map((id) => id!.length))).toBeLessThanOrEqual(OPERATION_ID_LENGTH_MAX);
  });

  it.each(["constructor", "__proto__", "toString"])("takes a table named %s", async (name) => {
    await createTable(node, name, "pk:S sk:S", { localIndexes: ["byV v:N ALL"] });
    const writes = [1, 2].map((i) => ({ PutRequest: { Item: { pk: { S: "a" }, sk: { S: `${i}` } } } }));
    const RequestItems = Object.fromEntries([[name, writes]]);
    const answer = await node.run("BatchWriteItem", { RequestItems, ReturnItemCollectionMetrics: "SIZE" });
    expect(Object.entries(answer.ItemCollectionMetrics)).toMatchObject([[name, [{}, {}]]]);
    node.partitions.intercept = () => {
      node.partitions.intercept = undefined;
      throw throttled("partition");
    };
    const { UnprocessedItems } = await node.run("BatchWriteItem", { RequestItems });
    expect(Object.entries(UnprocessedItems)).toEqual([[name, [writes[0]]]]);
  });

  const refused: [string, object, string, string | RegExp][] = [
    ["nothing", {}, "ValidationException", "The requestItems parameter is required for BatchWriteItem"],
    [
      "more than 25 writes to a table",
      { Things: Array.from({ length: 26 }, (_, i) => put(i)) },
      "ValidationException",
      /^1 validation error detected: Value '\{Things=\[.+\]\}' at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: \[Member must have length less than or equal to 25, Member must have length greater than or equal to 1\]$/s,
    ],
    [
      "more than 25 writes to two tables",
      {
        Things: Array.from({ length: 20 }, (_, i) => put(i)),
        Others: Array.from({ length: 20 }, (_, i) => put(i)),
      },
      "ValidationException",
      "Too many items requested for the BatchWriteItem call",
    ],
    [
      "two writes to one item",
      { Things: [put(1), drop(1)] },
      "ValidationException",
      "Provided list of item keys contains duplicates",
    ],
    [
      "a table that does not exist",
      { Things: [put(1)], Missing: [put(1)] },
      "ResourceNotFoundException",
      "Requested resource not found",
    ],
    [
      "a key of another type",
      { Things: [{ PutRequest: { Item: { pk: { N: "5" } } } }] },
      "ValidationException",
      "The provided key element does not match the schema",
    ],
    [
      "an empty key",
      { Things: [{ PutRequest: { Item: { pk: { S: "" } } } }] },
      "ValidationException",
      "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk",
    ],
    [
      "a write that is neither put nor delete",
      { Things: [{}] },
      "ValidationException",
      "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
    ],
    [
      "an item that is too big",
      { Things: [put(1, { v: { S: "x".repeat(409_600) } })] },
      "ValidationException",
      "Item size has exceeded the maximum allowed size",
    ],
  ];
  for (const [what, RequestItems, code, message] of refused) {
    it(`refuses ${what}, and stores nothing`, async () => {
      const error = await node.error("BatchWriteItem", { RequestItems });
      expect(error.code).toBe(code);
      if (typeof message === "string") expect(error.message).toBe(message);
      else expect(error.message).toMatch(message);
      expect(await count()).toBe(0);
    });
  }
});
