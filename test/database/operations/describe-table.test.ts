import { beforeEach, describe, expect, it } from "vitest";
import { throttled } from "../../../core/errors.js";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

/** Longer than figures are shown before they are asked for again. */
const LATER_MS = 10_000;

describe("DescribeTable", () => {
  let node: SingleNode;

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Things", "pk:S sk:N", { localIndexes: ["by-name name:S KEYS_ONLY"] });
  });

  const figures = async () => {
    node.clock.advance(LATER_MS);
    const { Table } = await node.run("DescribeTable", { TableName: "Things" });
    const [index] = Table.LocalSecondaryIndexes;
    return [Table.ItemCount, Table.TableSizeBytes, index.ItemCount, index.IndexSizeBytes];
  };
  const put = (id: string, more: object) =>
    node.run("PutItem", { TableName: "Things", Item: { pk: { S: id }, sk: { N: "1" }, ...more } });

  it("counts items and bytes of the table and its indexes exactly", async () => {
    expect(await figures()).toEqual([0, 0, 0, 0]);
    await put("a", { name: { S: "abc" }, v: { S: "x".repeat(10) } });
    // Names and values: pk 2 + 1, sk 2 + 2, name 4 + 3, v 1 + 10.
    expect(await figures()).toEqual([1, 25, 1, 14]);
    await put("b", {});
    expect(await figures()).toEqual([2, 32, 1, 14]);
    await put("a", { v: { S: "y" } });
    expect(await figures()).toEqual([2, 16, 0, 0]);
    await node.run("DeleteItem", { TableName: "Things", Key: { pk: { S: "a" }, sk: { N: "1" } } });
    await node.run("DeleteItem", { TableName: "Things", Key: { pk: { S: "a" }, sk: { N: "1" } } });
    expect(await figures()).toEqual([1, 7, 0, 0]);
  });

  it("asks the partitions at most every few seconds", async () => {
    await figures();
    await put("a", {});
    let reads = 0;
    node.partitions.intercept = (kind) => {
      if (kind === "read") reads++;
    };
    const describe = async () => (await node.run("DescribeTable", { TableName: "Things" })).Table.ItemCount;
    expect(await describe()).toBe(0);
    expect(reads).toBe(0);
    node.clock.advance(LATER_MS);
    expect(await Promise.all([describe(), describe()])).toEqual([1, 1]);
    expect(reads).toBe(node.partitions.partitionCount);
  });

  it("describes a table though a partition is out of reach", async () => {
    node.partitions.intercept = (_kind, partition) => {
      if (partition === 1) throw throttled("partition 1");
    };
    expect((await figures())[0]).toBe(0);
  });

  it("refuses a table that does not exist, by name", async () => {
    expect(await node.error("DescribeTable", { TableName: "Missing" })).toMatchObject({
      code: "ResourceNotFoundException",
      message: "Requested resource not found: Table: Missing not found",
    });
  });
});
