import { afterEach, describe, expect, it } from "vitest";
import { CoveyError } from "../../../core/errors.js";
import { covey } from "../../../proto/generated/covey.js";
import { collectFrames, openPipeline, startFixture, type Fixture } from "./grpc-fixture.js";

const { OUTCOME_NONE, OUTCOME_UNKNOWN } = covey.v1.Outcome;

describe("Database.Pipeline", () => {
  let fixture: Fixture;
  afterEach(() => fixture.stop());

  const call = (id: number, input: unknown = {}, more: covey.v1.Call.$Properties = {}) => ({
    id,
    operation: "GetItem",
    body: Buffer.from(JSON.stringify(input)),
    ...more,
  });

  it("answers the calls of a frame that are ready together in one frame", async () => {
    fixture = await startFixture();
    fixture.cluster.epoch = 7;
    fixture.database.answer = ({ input }) => ({ Item: input["Key"] });
    const stream = openPipeline(fixture.client);
    const frames = collectFrames(stream, 50);
    stream.write({ calls: Array.from({ length: 50 }, (_, i) => call(i, { Key: { k: { S: `${i}` } } })) });
    const received = await frames;
    stream.end();
    expect(received.length).toBe(1);
    expect(received[0]!.topologyEpoch).toBe(7);
    const bodies = received[0]!.replies!.map(
      (reply) => [reply.id, JSON.parse(Buffer.from(reply.body!).toString())] as const,
    );
    expect(bodies).toEqual(Array.from({ length: 50 }, (_, i) => [i, { Item: { k: { S: `${i}` } } }]));
  });

  it("passes the operation id and the shorter deadline on", async () => {
    fixture = await startFixture({ runner: { requestTimeoutMs: 60_000 } });
    const stream = openPipeline(fixture.client);
    const frames = collectFrames(stream, 3);
    stream.write({
      calls: [
        call(1, {}, { operationId: "op-1", timeoutMs: 1_000 }),
        call(2),
        call(3, {}, { timeoutMs: 1e9 }),
      ],
    });
    await frames;
    stream.end();
    const [first, second, third] = fixture.database.executions.map(({ context }) => context);
    expect(first!.operationId).toBe("op-1");
    expect(second!.operationId).toBeUndefined();
    expect(second!.deadlineMs! - first!.deadlineMs!).toBeGreaterThan(50_000);
    expect(third!.deadlineMs! - second!.deadlineMs!).toBeLessThan(10_000);
  });

  it("carries code, message, outcome and details of an error, and goes on with the other calls", async () => {
    fixture = await startFixture();
    fixture.database.answer = ({ input }) => {
      if (input["fail"] === "condition") {
        throw new CoveyError("ConditionalCheckFailedException", "no", {
          details: { Item: { k: { S: "é" } } },
        });
      }
      if (input["fail"] === "unknown")
        throw new CoveyError("InternalServerError", "lost", { outcome: "unknown" });
      if (input["fail"] === "bug") throw new TypeError("secret");
      return {};
    };
    const stream = openPipeline(fixture.client);
    const frames = collectFrames(stream, 7);
    stream.write({
      calls: [
        call(1, { fail: "condition" }),
        call(2, { fail: "unknown" }),
        call(3, { fail: "bug" }),
        call(4, {}, { body: Buffer.from("{nope") }),
        call(5, {}, { operation: "Nope" }),
        call(6, {}, { operationId: "x".repeat(65) }),
        call(7),
      ],
    });
    const replies = new Map(
      (await frames).flatMap((frame) => frame.replies!).map((reply) => [reply.id, reply]),
    );
    stream.end();
    const error = (id: number) => replies.get(id)!.error!;
    expect(error(1)).toMatchObject({ code: "ConditionalCheckFailedException", outcome: OUTCOME_NONE });
    expect(JSON.parse(Buffer.from(error(1).details!).toString())).toEqual({ Item: { k: { S: "é" } } });
    expect(error(2)).toMatchObject({
      code: "InternalServerError",
      message: "lost",
      outcome: OUTCOME_UNKNOWN,
    });
    expect(error(3)).toMatchObject({ code: "InternalServerError", outcome: OUTCOME_UNKNOWN });
    expect(error(3).message).not.toContain("secret");
    expect(error(4)).toMatchObject({ code: "SerializationException", outcome: OUTCOME_NONE });
    expect(error(5)).toMatchObject({ code: "UnknownOperationException", outcome: OUTCOME_NONE });
    expect(error(6)).toMatchObject({ code: "ValidationException", outcome: OUTCOME_NONE });
    expect(replies.get(7)!.body!.length).toBeGreaterThan(0);
  });

  it("refuses at once what is beyond the calls that may be in flight", async () => {
    fixture = await startFixture({ callsInFlightMax: 2 });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    fixture.database.answer = () => held.then(() => ({}));
    const stream = openPipeline(fixture.client);
    const refused = collectFrames(stream, 1);
    stream.write({ calls: [call(1), call(2), call(3)] });
    const [reply] = (await refused)[0]!.replies!;
    expect(reply).toMatchObject({ id: 3, error: { code: "ThrottlingException", outcome: OUTCOME_NONE } });
    const rest = collectFrames(stream, 2);
    release();
    expect((await rest).flatMap((frame) => frame.replies!).map(({ id }) => id)).toEqual([1, 2]);
    stream.end();
  });

  it("names the proposer to a client that took this node for it", async () => {
    fixture = await startFixture();
    const stream = openPipeline(fixture.client);
    const ask = async (more: covey.v1.Call.$Properties) => {
      const frames = collectFrames(stream, 1);
      stream.write({ calls: [call(1, {}, more)] });
      return (await frames)[0]!.replies![0]!.proposerNodeId;
    };
    fixture.cluster.proposer = "node-b";
    expect(await ask({ proposerOfPartition: 0 })).toBe("node-b");
    expect(await ask({})).toBe("");
    fixture.cluster.proposer = "node-a";
    expect(await ask({ proposerOfPartition: 0 })).toBe("");
    stream.end();
  });

  it("splits replies that together are too large for one frame", async () => {
    fixture = await startFixture();
    fixture.database.answer = () => ({ Item: "x".repeat(300_000) });
    const stream = openPipeline(fixture.client);
    const frames = collectFrames(stream, 10);
    stream.write({ calls: Array.from({ length: 10 }, (_, i) => call(i)) });
    expect((await frames).map((frame) => frame.replies!.length)).toEqual([4, 4, 2]);
    stream.end();
  });

  it("delivers everything to a client that reads late", async () => {
    fixture = await startFixture();
    fixture.database.answer = () => ({ Item: "x".repeat(200_000) });
    const stream = openPipeline(fixture.client);
    stream.pause();
    for (let i = 0; i < 100; i++) stream.write({ calls: [call(i)] });
    const frames = collectFrames(stream, 100);
    stream.resume();
    const ids = (await frames).flatMap((frame) => frame.replies!).map(({ id }) => id);
    expect(new Set(ids).size).toBe(100);
    stream.end();
  });

  it("ends the stream when the client has ended and everything is answered", async () => {
    fixture = await startFixture();
    const stream = openPipeline(fixture.client);
    const frames = collectFrames(stream, 1);
    const ended = new Promise((resolve) => stream.on("end", resolve));
    stream.write({ calls: [call(1)] });
    stream.end();
    await frames;
    await ended;
  });

  it("answers what is in flight, refuses what comes later, and ends when the server stops", async () => {
    fixture = await startFixture();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let began = () => {};
    const begun = new Promise<void>((resolve) => (began = resolve));
    fixture.database.answer = () => {
      began();
      return held.then(() => ({}));
    };
    const stream = openPipeline(fixture.client);
    const refused = collectFrames(stream, 1);
    const ended = new Promise((resolve) => stream.on("end", resolve));
    stream.write({ calls: [call(1)] });
    await begun;
    const stopped = fixture.server.stop();
    stream.write({ calls: [call(2)] });
    const [reply] = (await refused)[0]!.replies!;
    expect(reply).toMatchObject({ id: 2, error: { code: "ServiceUnavailable", outcome: OUTCOME_NONE } });
    const answered = collectFrames(stream, 1);
    release();
    expect((await answered)[0]!.replies![0]).toMatchObject({ id: 1 });
    await ended;
    stream.end();
    fixture.client.close();
    await stopped;
  });

  it("fails the stream on a malformed frame, and the server lives on", async () => {
    fixture = await startFixture();
    const broken = fixture.client.makeBidiStreamRequest(
      "/covey.v1.Database/Pipeline",
      () => Buffer.from([0xff, 0xff, 0xff]),
      (bytes: Buffer) => bytes,
    );
    const failure = new Promise<Error>((resolve) => broken.on("error", resolve));
    broken.on("data", () => {});
    broken.write({});
    expect(await failure).toMatchObject({ code: expect.any(Number) as number });
    const stream = openPipeline(fixture.client);
    const frames = collectFrames(stream, 1);
    stream.write({ calls: [call(1)] });
    expect((await frames)[0]!.replies!.length).toBe(1);
    stream.end();
  });
});
