import { Metadata, status } from "@grpc/grpc-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CoveyError } from "../../../core/errors.js";
import { covey } from "../../../proto/generated/covey.js";
import { databaseMethods } from "../../../proto/services.js";
import { callUnary, startFixture, type Fixture } from "./grpc-fixture.js";

const v1 = covey.v1;

describe("covey.v1.Database", () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await startFixture();
  });
  afterEach(() => fixture.stop());

  const key = { attributes: { id: { stringValue: "x" }, at: { numberValue: "1.5" } } };

  it("turns a typed request into DynamoDB JSON, without what was not set", async () => {
    await callUnary(fixture.client, databaseMethods.UpdateItem, {
      tableName: "t",
      key,
      updateExpression: "SET b = :b",
      expressionAttributeValues: { ":b": { binaryValue: Uint8Array.of(1, 2, 3) } },
      returnValues: v1.ReturnValue.RETURN_VALUE_ALL_NEW,
    });
    expect(fixture.database.executions).toMatchObject([
      {
        operation: "UpdateItem",
        input: {
          TableName: "t",
          Key: { id: { S: "x" }, at: { N: "1.5" } },
          UpdateExpression: "SET b = :b",
          ExpressionAttributeValues: { ":b": { B: "AQID" } },
          ReturnValues: "ALL_NEW",
        },
      },
    ]);
    expect(Object.keys(fixture.database.executions[0]!.input)).toHaveLength(5);
  });

  it("turns the answer into a typed response", async () => {
    fixture.database.answer = () => ({
      Items: [{ id: { S: "x" }, list: { L: [{ NULL: true }, { BOOL: false }] } }],
      Count: 1,
      ScannedCount: 2,
      LastEvaluatedKey: { id: { S: "x" } },
      ConsumedCapacity: { TableName: "t", CapacityUnits: 0.5 },
    });
    const response = await callUnary(fixture.client, databaseMethods.Query, { tableName: "t", limit: 1 });
    expect(response).toMatchObject({
      items: [
        {
          attributes: {
            id: { stringValue: "x" },
            list: { listValue: { values: [{ nullValue: true }, { boolValue: false }] } },
          },
        },
      ],
      count: 1,
      scannedCount: 2,
      lastEvaluatedKey: { attributes: { id: { stringValue: "x" } } },
      consumedCapacity: { tableName: "t", capacityUnits: 0.5 },
    });
  });

  it("tells an item without attributes from no item", async () => {
    fixture.database.answer = ({ input }) => (input["ConsistentRead"] === true ? { Item: {} } : {});
    const get = (consistentRead: boolean) =>
      callUnary(fixture.client, databaseMethods.GetItem, { tableName: "t", key, consistentRead });
    expect((await get(true)).item).not.toBeNull();
    expect((await get(false)).item).toBeNull();
  });

  it("passes the operation id and the deadline on", async () => {
    await fixture.stop();
    fixture = await startFixture({ runner: { requestTimeoutMs: 3_600_000 } });
    await callUnary(
      fixture.client,
      databaseMethods.PutItem,
      { tableName: "t", item: key },
      { metadata: { "covey-operation-id": "op-1" }, deadline: Date.now() + 60_000 },
    );
    await callUnary(fixture.client, databaseMethods.PutItem, { tableName: "t", item: key });
    const [first, second] = fixture.database.executions.map(({ context }) => context);
    expect(first!.operationId).toBe("op-1");
    expect(second!.operationId).toBeUndefined();
    expect(second!.deadlineMs! - first!.deadlineMs!).toBeGreaterThan(600_000);
  });

  it("ends a failed call with the status of its code, and the error in the metadata", async () => {
    fixture.database.answer = () => {
      throw new CoveyError("ConditionalCheckFailedException", "no: é", {
        details: { Item: { a: { S: "ü" } } },
      });
    };
    const failure = (await callUnary(fixture.client, databaseMethods.PutItem, { tableName: "t" }).catch(
      (error: unknown) => error,
    )) as { code: number; details: string; metadata: Metadata };
    expect(failure.code).toBe(status.FAILED_PRECONDITION);
    expect(failure.details).toBe("no: é");
    const error = v1.Error.decode(failure.metadata.get("covey-error-bin")[0] as Buffer);
    expect(error).toMatchObject({
      code: "ConditionalCheckFailedException",
      message: "no: é",
      outcome: v1.Outcome.OUTCOME_NONE,
    });
    expect(JSON.parse(Buffer.from(error.details).toString())).toEqual({ Item: { a: { S: "ü" } } });
  });

  it("gives an unknown outcome a status that no client repeats by itself", async () => {
    fixture.database.answer = () => {
      throw new CoveyError("ServiceUnavailable", "lost", { outcome: "unknown" });
    };
    const call = callUnary(fixture.client, databaseMethods.PutItem, { tableName: "t" });
    await expect(call).rejects.toMatchObject({ code: status.UNKNOWN });
  });

  it("answers our own mistakes without their details", async () => {
    fixture.database.answer = () => {
      throw new TypeError("secret");
    };
    const call = callUnary(fixture.client, databaseMethods.PutItem, { tableName: "t" });
    await expect(call).rejects.toMatchObject({
      code: status.UNKNOWN,
      details: "the request failed because of an unknown error",
    });
  });

  it("answers an enum value that it does not know as the caller's mistake", async () => {
    const call = callUnary(fixture.client, databaseMethods.PutItem, {
      tableName: "t",
      returnValues: 99 as covey.v1.ReturnValue,
    });
    await expect(call).rejects.toMatchObject({ code: status.INVALID_ARGUMENT });
    expect(fixture.database.executions).toEqual([]);
  });

  it("answers an operation that the database does not have as unimplemented", async () => {
    await fixture.stop();
    fixture = await startFixture({ operations: ["PutItem"] });
    const call = callUnary(fixture.client, databaseMethods.TransactGetItems, {});
    await expect(call).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
  });

  it("refuses a request beyond the bound of the node", async () => {
    await fixture.stop();
    fixture = await startFixture({ runner: { requestsInFlightMax: 1 } });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    fixture.database.answer = () => held.then(() => ({}));
    const first = callUnary(fixture.client, databaseMethods.PutItem, { tableName: "t" });
    await expect.poll(() => fixture.database.executions.length).toBe(1);
    const second = callUnary(fixture.client, databaseMethods.PutItem, { tableName: "t" });
    await expect(second).rejects.toMatchObject({ code: status.RESOURCE_EXHAUSTED });
    release();
    await first;
  });
});
