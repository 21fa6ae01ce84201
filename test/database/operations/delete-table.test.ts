import { beforeEach, describe, expect, it } from "vitest";
import { throttled } from "../../../core/errors.js";
import { encodeCommand } from "../../../database/commands/write-command.js";
import { decodeWriteResult } from "../../../database/commands/write-result.js";
import { NO_CLAUSES } from "../../../database/commands/clauses.js";
import { itemKey } from "../../../database/records/record-key.js";
import { storedItem } from "../../../database/records/stored-item.js";
import { addressOfKey } from "../../../database/tables/table-key.js";
import { partitionOfToken } from "../../../core/token.js";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("DeleteTable", () => {
  let node: SingleNode;
  const TableName = "Things";

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, TableName, "pk:S sk:S", { localIndexes: ["by-name name:S ALL"] });
    await createTable(node, "Others", "pk:S sk:S");
    for (let i = 0; i < 50; i++) {
      const Item = { pk: { S: `id-${i}` }, sk: { S: "x" }, name: { S: "n" } };
      await node.run("PutItem", { TableName, Item });
      await node.run("PutItem", { TableName: "Others", Item });
    }
  });

  /** Rows of items and local indexes, over all partitions. */
  async function rowsOf(tableId: number): Promise<number> {
    let count = 0;
    for (let p = 0; p < node.partitions.partitionCount; p++) {
      const rows = await node.partitions.rows(p);
      count += rows.filter(
        ({ key }) => key[0]! < 0x10 && Buffer.from(key).readUInt32BE(1) === tableId,
      ).length;
    }
    return count;
  }

  it("shows DELETING, then deletes every row of this table and of no other, and forgets it", async () => {
    const { id } = node.tables.usable(TableName);
    const other = node.tables.usable("Others").id;
    expect(await rowsOf(id)).toBe(150);
    const { TableDescription } = await node.run("DeleteTable", { TableName });
    expect(TableDescription).toMatchObject({ TableName, TableStatus: "DELETING" });
    const put = { TableName, Item: { pk: { S: "late" }, sk: { S: "x" } } };
    expect((await node.error("PutItem", put)).code).toBe("ResourceNotFoundException");
    await node.database.stop();
    expect(await rowsOf(id)).toBe(0);
    expect(await rowsOf(other)).toBe(50);
    expect((await node.error("DescribeTable", { TableName })).code).toBe("ResourceNotFoundException");
    expect((await node.run("ListTables", {})).TableNames).toEqual(["Others"]);
  });

  it("gives a new table of the same name nothing of the old one", async () => {
    await node.run("DeleteTable", { TableName });
    await node.database.stop();
    await createTable(node, TableName, "pk:S sk:S");
    expect((await node.run("Scan", { TableName })).Count).toBe(0);
  });

  it("lets no write that comes late bring an item back, not even at a proposer whose catalog is behind", async () => {
    const table = node.tables.usable(TableName);
    const address = addressOfKey(table, { pk: { S: "late" }, sk: { S: "x" } });
    const json = Buffer.from(`{"pk":{"S":"late"},"sk":{"S":"x"}}`);
    const command = encodeCommand({
      kind: "put",
      key: itemKey(address),
      returns: "NONE",
      failsWithItem: false,
      clauses: NO_CLAUSES,
      size: storedItem(0, json).length,
      json,
    });
    const write = async () => {
      const partition = partitionOfToken(address.token, node.partitions.partitionCount);
      return decodeWriteResult(await node.partitions.write(partition, command, {}));
    };
    const record = node.group.get(`table/${TableName}`)!;
    await node.run("DeleteTable", { TableName });
    await node.database.stop();
    expect(await write()).toMatchObject({ kind: "refused", code: "ResourceNotFoundException" });
    await node.group.compareAndSet([{ key: `table/${TableName}`, expectedVersion: 0, value: record.value }]);
    expect(await write()).toMatchObject({ kind: "refused", code: "ResourceNotFoundException" });
    expect(await rowsOf(table.id)).toBe(0);
  });

  it("is finished by another node when the one that was asked went away", async () => {
    node.partitions.intercept = (kind) => {
      if (kind === "write") throw throttled("everything");
    };
    await node.run("DeleteTable", { TableName });
    await node.database.stop();
    const { Table } = await node.run("DescribeTable", { TableName });
    expect(Table.TableStatus).toBe("DELETING");
    node.partitions.intercept = undefined;
    node.database.start();
    node.clock.advance(60_000);
    await node.database.stop();
    expect((await node.error("DescribeTable", { TableName })).code).toBe("ResourceNotFoundException");
  });

  it("refuses a table that is protected, or being deleted already", async () => {
    await node.run("UpdateTable", { TableName, DeletionProtectionEnabled: true });
    expect(await node.error("DeleteTable", { TableName })).toMatchObject({
      code: "ValidationException",
      message: expect.stringContaining("protected against deletion"),
    });
    await node.run("UpdateTable", { TableName, DeletionProtectionEnabled: false });
    await node.run("DeleteTable", { TableName });
    expect(await node.error("DeleteTable", { TableName })).toMatchObject({
      code: "ResourceInUseException",
      message: `Attempt to change a resource which is still in use: Table is being deleted: ${TableName}`,
    });
    await node.database.stop();
  });
});
