/** Operations that tools call after every deployment, and whose answers are the same for every table or cluster. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("descriptions of settings", () => {
  let node: SingleNode;

  beforeEach(async () => {
    node = new SingleNode({ config: { endpoint: "db.example.org:8000" } });
    await createTable(node, "Things", "pk:S");
  });

  it("DescribeTimeToLive says that items do not expire", async () => {
    expect(await node.run("DescribeTimeToLive", { TableName: "Things" })).toEqual({
      TimeToLiveDescription: { TimeToLiveStatus: "DISABLED" },
    });
  });

  it("DescribeContinuousBackups says that there are none", async () => {
    const answer = await node.run("DescribeContinuousBackups", { TableName: "Things" });
    expect(answer.ContinuousBackupsDescription.PointInTimeRecoveryDescription).toEqual({
      PointInTimeRecoveryStatus: "DISABLED",
    });
  });

  it("DescribeTimeToLive refuses a table that does not exist", async () => {
    const { code } = await node.error("DescribeTimeToLive", { TableName: "Missing" });
    expect(code).toBe("ResourceNotFoundException");
  });

  it("DescribeContinuousBackups refuses it by another name, once it is sure that there is none", async () => {
    const refreshed = vi.spyOn(node.group, "refresh");
    expect(await node.error("DescribeContinuousBackups", { TableName: "Missing" })).toMatchObject({
      code: "TableNotFoundException",
      message: "Table not found: Missing",
    });
    expect(refreshed).toHaveBeenCalledOnce();
  });

  it("DescribeLimits answers the service's defaults", async () => {
    const answer = await node.run("DescribeLimits", {});
    expect(answer.TableMaxReadCapacityUnits).toBe(40_000);
  });

  it("DescribeEndpoints answers where clients reach the cluster", async () => {
    expect(await node.run("DescribeEndpoints", {})).toEqual({
      Endpoints: [{ Address: "db.example.org:8000", CachePeriodInMinutes: 1440 }],
    });
  });

  it("an operation that there is not is unknown", async () => {
    expect((await node.error("DescribeBackup", {})).code).toBe("UnknownOperationException");
    expect(node.database.operations.has("DescribeBackup")).toBe(false);
  });

  it("a request that is no object is refused by its type", async () => {
    for (const input of [null, [], "text", 5]) {
      expect((await node.error("GetItem", input)).code).toBe("SerializationException");
    }
  });
});
