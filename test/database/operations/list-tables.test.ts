import { beforeEach, describe, expect, it } from "vitest";
import { SingleNode } from "../../support/single-node.js";
import { createTable } from "../../support/tables.js";

describe("ListTables", () => {
  let node: SingleNode;

  beforeEach(async () => {
    node = new SingleNode();
    for (const name of ["beta", "alpha", "Gamma", "delta"]) await createTable(node, name, "pk:S");
  });

  it("lists names in order, page by page", async () => {
    expect(await node.run("ListTables", {})).toEqual({ TableNames: ["Gamma", "alpha", "beta", "delta"] });
    expect(await node.run("ListTables", { Limit: 3 })).toEqual({
      LastEvaluatedTableName: "beta",
      TableNames: ["Gamma", "alpha", "beta"],
    });
    expect(await node.run("ListTables", { Limit: 3, ExclusiveStartTableName: "beta" })).toEqual({
      TableNames: ["delta"],
    });
  });

  it("refuses a limit that is no page", async () => {
    for (const [Limit, bound] of [
      [0, "greater than or equal to 1"],
      [101, "less than or equal to 100"],
    ]) {
      expect(await node.error("ListTables", { Limit })).toMatchObject({
        code: "ValidationException",
        message: `1 validation error detected: Value '${Limit}' at 'limit' failed to satisfy constraint: Member must have value ${bound}`,
      });
    }
  });
});
