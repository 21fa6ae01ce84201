import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("UpdateTable", () => {
  let node: SingleNode;
  const provisioned = (read: number, write: number) => ({
    ProvisionedThroughput: { ReadCapacityUnits: read, WriteCapacityUnits: write },
  });
  const update = (TableName: string, more: object) => node.run("UpdateTable", { TableName, ...more });
  const described = async (TableName: string) => (await node.run("DescribeTable", { TableName })).Table;

  beforeEach(async () => {
    node = new SingleNode();
    await createTable(node, "Provisioned", "pk:S", {
      request: { BillingMode: "PROVISIONED", ...provisioned(5, 5) },
    });
    await createTable(node, "OnDemand", "pk:S");
  });

  it("changes throughput, and says when it rose and fell", async () => {
    await update("Provisioned", provisioned(10, 2));
    expect((await described("Provisioned")).ProvisionedThroughput).toEqual({
      LastIncreaseDateTime: node.clock.wallMs() / 1000,
      LastDecreaseDateTime: node.clock.wallMs() / 1000,
      NumberOfDecreasesToday: 0,
      ReadCapacityUnits: 10,
      WriteCapacityUnits: 2,
    });
  });

  it("changes billing in both directions, and leaves what is already so", async () => {
    await update("Provisioned", { BillingMode: "PAY_PER_REQUEST" });
    expect(await described("Provisioned")).toMatchObject({
      BillingModeSummary: { BillingMode: "PAY_PER_REQUEST" },
      ProvisionedThroughput: { ReadCapacityUnits: 0, WriteCapacityUnits: 0 },
    });
    await update("Provisioned", { BillingMode: "PROVISIONED", ...provisioned(5, 5) });
    expect(await described("Provisioned")).toMatchObject({
      BillingModeSummary: { BillingMode: "PROVISIONED" },
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
    });
    await update("OnDemand", { BillingMode: "PAY_PER_REQUEST" });
  });

  it("changes class, protection and limits on demand", async () => {
    await update("OnDemand", {
      TableClass: "STANDARD_INFREQUENT_ACCESS",
      DeletionProtectionEnabled: true,
      OnDemandThroughput: { MaxReadRequestUnits: 20, MaxWriteRequestUnits: 15 },
    });
    expect(await described("OnDemand")).toMatchObject({
      TableClassSummary: { TableClass: "STANDARD_INFREQUENT_ACCESS" },
      DeletionProtectionEnabled: true,
      OnDemandThroughput: { MaxReadRequestUnits: 20, MaxWriteRequestUnits: 15 },
    });
  });

  it("is UPDATING, and usable, until every member knows of it", async () => {
    node.group.knownEverywhere = node.group.version;
    const { TableDescription } = await update("OnDemand", { DeletionProtectionEnabled: true });
    expect(TableDescription.TableStatus).toBe("UPDATING");
    await node.run("PutItem", { TableName: "OnDemand", Item: { pk: { S: "a" } } });
  });

  it("loses no change of two that are made at once", async () => {
    await Promise.all([
      update("OnDemand", { DeletionProtectionEnabled: true }),
      update("OnDemand", { TableClass: "STANDARD_INFREQUENT_ACCESS" }),
    ]);
    expect(await described("OnDemand")).toMatchObject({
      DeletionProtectionEnabled: true,
      TableClassSummary: { TableClass: "STANDARD_INFREQUENT_ACCESS" },
    });
  });

  const refused: [string, string, object, string, string][] = [
    [
      "nothing to change",
      "OnDemand",
      {},
      "ValidationException",
      "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required",
    ],
    [
      "the throughput that it has",
      "Provisioned",
      provisioned(5, 5),
      "ValidationException",
      "The provisioned throughput for the table will not change. The requested value equals the current value. Current ReadCapacityUnits provisioned for the table: 5. Requested ReadCapacityUnits: 5. Current WriteCapacityUnits provisioned for the table: 5. Requested WriteCapacityUnits: 5. Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.",
    ],
    [
      "throughput of a table on demand",
      "OnDemand",
      provisioned(5, 5),
      "ValidationException",
      "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
    ],
    [
      "no throughput at all",
      "Provisioned",
      provisioned(0, 5),
      "ValidationException",
      "1 validation error detected: Value '0' at 'provisionedThroughput.readCapacityUnits' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    [
      "the deletion of a global index that there is not",
      "OnDemand",
      { GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: "none" } }] },
      "ResourceNotFoundException",
      "Requested resource not found",
    ],
    [
      "a table that does not exist",
      "Missing",
      { DeletionProtectionEnabled: true },
      "ResourceNotFoundException",
      "Requested resource not found: Table: Missing not found",
    ],
  ];
  for (const [what, table, input, code, message] of refused) {
    it(`refuses ${what}`, async () => {
      const error = await node.error("UpdateTable", { TableName: table, ...input });
      expect({ code: error.code, message: error.message }).toEqual({ code, message });
    });
  }
});
