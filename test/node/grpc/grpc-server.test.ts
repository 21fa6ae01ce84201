import { status } from "@grpc/grpc-js";
import { afterEach, describe, expect, it } from "vitest";
import { SystemClock } from "../../../core/system.js";
import { createGrpcServer } from "../../../node/grpc/grpc-server.js";
import { databaseMethods, MESSAGE_BYTES_MAX } from "../../../proto/services.js";
import { callUnary, openPipeline, startFixture, type Fixture } from "./grpc-fixture.js";

describe("the gRPC server", () => {
  let fixture: Fixture;
  afterEach(() => fixture.stop());

  it("says which port is taken, and how to choose another", async () => {
    fixture = await startFixture();
    const port = Number(fixture.address.split(":")[1]);
    const second = createGrpcServer({
      host: "127.0.0.1",
      port,
      services: [],
      clock: new SystemClock(),
      shutdownGraceMs: 100,
    });
    await expect(second.start()).rejects.toMatchObject({
      problem: "port-taken",
      message: expect.stringMatching(`port ${port} .*--grpc-port`) as string,
    });
  });

  it("refuses a message beyond the bound and lives on", async () => {
    fixture = await startFixture();
    const send = (length: number) =>
      callUnary(fixture.client, databaseMethods.DescribeTable, { tableName: "x".repeat(length) });
    await expect(send(MESSAGE_BYTES_MAX + 1)).rejects.toMatchObject({ code: status.RESOURCE_EXHAUSTED });
    await send(10);
  });

  it("lets a call in flight finish when it stops", async () => {
    fixture = await startFixture();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    fixture.database.answer = () => held.then(() => ({ TableNames: ["a"] }));
    const call = callUnary(fixture.client, databaseMethods.ListTables, {});
    await expect.poll(() => fixture.database.executions.length).toBe(1);
    const stopped = fixture.server.stop();
    release();
    expect((await call).tableNames).toEqual(["a"]);
    await stopped;
  });

  it("cuts what does not finish within its grace", async () => {
    fixture = await startFixture({ shutdownGraceMs: 50 });
    fixture.database.answer = () => new Promise(() => {});
    const call = callUnary(fixture.client, databaseMethods.ListTables, {}).catch((error: unknown) => error);
    const stream = openPipeline(fixture.client);
    const cut = new Promise((resolve) => stream.on("error", resolve));
    stream.on("data", () => {});
    stream.write({ calls: [{ id: 1, operation: "ListTables", body: Buffer.from("{}") }] });
    await expect.poll(() => fixture.database.executions.length).toBe(2);
    await fixture.server.stop();
    expect(await call).toMatchObject({ code: expect.any(Number) as number });
    await cut;
  });
});
