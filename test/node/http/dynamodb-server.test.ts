/** What the DynamoDB endpoint answers to what it understands, beside the protocol too, and how it starts and stops. */
import { once } from "node:events";
import { connect, createServer as createTcpServer, type AddressInfo } from "node:net";
import { crc32, gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Endpoint, LIMITS, WAYS, signedRequest } from "./endpoint.js";
import { expectError } from "./expect-error.js";

describe.each(WAYS)("by %s", (way) => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await new Endpoint({ way }).start();
  });

  afterEach(() => endpoint.stop());

  describe("a request that is understood", () => {
    it("is served by the way meant", async () => {
      await endpoint.call("GetItem", {});
      expect(await endpoint.handedOver()).toBe(way === "fast path" ? 0 : 1);
    });

    it("reaches the database with its operation, input, invocation id and deadline", async () => {
      const before = endpoint.clock.monotonicMs();
      await endpoint.call("GetItem", { TableName: "chat" }, { "Amz-Sdk-Invocation-Id": "one-call" });
      const [call] = endpoint.database.calls;
      expect(call!.operation).toBe("GetItem");
      expect(call!.input).toEqual({ TableName: "chat" });
      expect(call!.context.operationId).toBe("one-call");
      expect(call!.context.deadlineMs).toBeGreaterThanOrEqual(before + LIMITS.requestTimeoutMs);
    });

    it("is answered with the database's bytes, their CRC32 and a request id of its own", async () => {
      endpoint.database.answer = () => ({ Item: { text: { S: "naïve ☃ 😀" } } });
      const replies = [await endpoint.call("GetItem", {}), await endpoint.call("GetItem", {})];
      for (const reply of replies) {
        expect(reply.status).toBe(200);
        expect(reply.text).toBe('{"Item":{"text":{"S":"naïve ☃ 😀"}}}');
        expect(reply.headers["content-length"]).toBe(String(reply.body.length));
        expect(reply.headers["x-amz-crc32"]).toBe(String(crc32(reply.body)));
        expect(reply.headers["x-amzn-requestid"]).toMatch(/^[0-9A-Z]{52}$/);
        expect(reply.headers.date).toBeUndefined();
      }
      expect(replies[0]!.headers["x-amzn-requestid"]).not.toBe(replies[1]!.headers["x-amzn-requestid"]);
    });

    it("may be longer than one packet, in both directions", async () => {
      const text = "é".repeat(20_000);
      endpoint.database.answer = ({ input }) => input;
      const reply = await endpoint.call("PutItem", { text });
      expect(JSON.parse(reply.text)).toEqual({ text });
    });

    it.each([
      ["application/x-amz-json-1.0", "application/x-amz-json-1.0"],
      ["application/x-amz-json-1.1", "application/x-amz-json-1.1"],
      ["application/json", "application/json"],
      ["Application/X-Amz-Json-1.0; charset=utf-8", "application/x-amz-json-1.0"],
    ])("of type %s is answered with type %s", async (asked, answered) => {
      const reply = await endpoint.call("GetItem", {}, { "content-type": asked });
      expect(reply.status).toBe(200);
      expect(reply.headers["content-type"]).toBe(answered);
    });

    it("finds the operations of streams under their own prefix", async () => {
      const headers = { ...signedRequest("GetItem"), "x-amz-target": "DynamoDBStreams_20120810.ListStreams" };
      expect((await endpoint.send({ headers, body: "{}" })).status).toBe(200);
      expect((await endpoint.call("ListStreams", {})).status).toBe(400);
    });

    it("forgets an invocation id that no SDK would send", async () => {
      await endpoint.call("PutItem", {}, { "amz-sdk-invocation-id": "x".repeat(65) });
      await endpoint.call("PutItem", {}, { "amz-sdk-invocation-id": "" });
      await endpoint.call("PutItem", {}, { "amz-sdk-invocation-id": "x".repeat(64) });
      const ids = endpoint.database.calls.map(({ context }) => context.operationId);
      expect(ids).toEqual([undefined, undefined, "x".repeat(64)]);
    });
  });

  describe("compression", () => {
    const long = { text: "long ".repeat(1_000) };

    it("packs a long answer when the client takes gzip, with the CRC32 of what is sent", async () => {
      endpoint.database.answer = () => long;
      const reply = await endpoint.call("GetItem", {}, { "accept-encoding": "deflate, gzip;q=0.8" });
      expect(reply.headers["content-encoding"]).toBe("gzip");
      expect(reply.headers["x-amz-crc32"]).toBe(String(crc32(reply.body)));
      expect(JSON.parse(gunzipSync(reply.body).toString())).toEqual(long);
    });

    it.each(["identity", "gzip;q=0", "br"])("leaves a long answer as it is for %s", async (accepted) => {
      endpoint.database.answer = () => long;
      const reply = await endpoint.call("GetItem", {}, { "accept-encoding": accepted });
      expect(reply.headers["content-encoding"]).toBeUndefined();
      expect(JSON.parse(reply.text)).toEqual(long);
    });

    it("leaves a short answer as it is", async () => {
      const reply = await endpoint.call("GetItem", {}, { "accept-encoding": "gzip" });
      expect(reply.headers["content-encoding"]).toBeUndefined();
    });

    it("unpacks a request", async () => {
      const body = gzipSync(JSON.stringify(long));
      const headers = { ...signedRequest("PutItem"), "content-encoding": "gzip" };
      expect((await endpoint.send({ headers, body })).status).toBe(200);
      expect(endpoint.database.calls[0]!.input).toEqual(long);
    });

    it("refuses a small request that would unpack to one over the bound", async () => {
      const body = gzipSync(Buffer.alloc(LIMITS.requestBytesMax + 1, " "));
      const headers = { ...signedRequest("PutItem"), "content-encoding": "gzip" };
      expect((await endpoint.send({ headers, body })).status).toBe(413);
      expect(endpoint.database.calls).toEqual([]);
    });

    it.each([
      ["gzip", "not gzip at all"],
      ["br", "{}"],
    ])("refuses what claims to be %s and cannot be unpacked", async (encoding, body) => {
      const headers = { ...signedRequest("PutItem"), "content-encoding": encoding };
      const reply = await endpoint.send({ headers, body });
      expectError(reply, 400, "com.amazon.coral.service#SerializationException", /gzip/, "Message");
    });
  });

  describe("beside the protocol", () => {
    it("GET / says that the node is healthy, under the name it was asked by", async () => {
      const reply = await endpoint.send({ method: "GET", headers: { host: "db.example:8000" } });
      expect(reply.status).toBe(200);
      expect(reply.text).toBe("healthy: db.example:8000 ");
      expect(reply.headers["x-amz-crc32"]).toBe(String(crc32(reply.body)));
    });

    it("GET /localnodes lists the nodes that are alive", async () => {
      const reply = await endpoint.send({ method: "GET", path: "/localnodes" });
      expect(JSON.parse(reply.text)).toEqual(["127.0.0.1:8000", "127.0.0.1:8001"]);
    });

    it("a browser may ask from any origin", async () => {
      const headers = {
        origin: "https://app.example",
        "access-control-request-headers": "x-amz-target, authorization",
        "access-control-request-method": "POST",
      };
      const reply = await endpoint.send({ method: "OPTIONS", headers });
      expect(reply.status).toBe(200);
      expect(reply.text).toBe("");
      expect(reply.headers["access-control-allow-origin"]).toBe("*");
      expect(reply.headers["access-control-allow-headers"]).toBe("x-amz-target, authorization");
      expect(reply.headers["access-control-allow-methods"]).toBe("POST");
      expect(reply.headers["access-control-max-age"]).toBe("172800");

      const call = await endpoint.call("GetItem", {}, { origin: "https://app.example" });
      expect(call.headers["access-control-allow-origin"]).toBe("*");
      const failed = await endpoint.call("Nothing", {}, { origin: "https://app.example" });
      expect(failed.headers["access-control-allow-origin"]).toBe("*");
      expect((await endpoint.call("GetItem", {})).headers["access-control-allow-origin"]).toBeUndefined();
    });
  });

  describe("figures", () => {
    it("count requests and errors by operation", async () => {
      await endpoint.call("GetItem", {});
      await endpoint.call("PutItem", "{");
      await endpoint.call("Nothing", {});
      const text = await endpoint.metrics.registry.metrics();
      expect(text).toContain(
        'covey_request_duration_seconds_count{protocol="dynamodb",operation="GetItem"} 1',
      );
      expect(text).toContain(
        'covey_request_duration_seconds_bucket{protocol="dynamodb",operation="GetItem",le="+Inf"} 1',
      );
      expect(text).toContain(
        'covey_request_errors_total{protocol="dynamodb",operation="PutItem",code="SerializationException"} 1',
      );
      expect(text).toContain(
        'covey_request_errors_total{protocol="dynamodb",operation="unknown",code="UnknownOperationException"} 1',
      );
    });
  });

  describe("starting and stopping", () => {
    it("a taken port is one clear line", async () => {
      const other = createTcpServer().listen(0, "127.0.0.1");
      await once(other, "listening");
      const { port } = other.address() as AddressInfo;
      await expect(new Endpoint({ way }).start(port)).rejects.toThrow(
        new RegExp(
          `^port ${port} on 127.0.0.1 is taken, the DynamoDB endpoint cannot use it: .*--http-port$`,
        ),
      );
      other.close();
    });

    it("a stop lets requests in flight finish and closes idle connections", async () => {
      const stopping = await new Endpoint({ way }).start();
      let finish: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        stopping.database.answer = () => {
          resolve();
          return new Promise<object>((done) => (finish = () => done({ done: true })));
        };
      });
      const idle = connect(stopping.port, "127.0.0.1");
      await once(idle, "connect");
      idle.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
      await once(idle, "data");
      const call = stopping.call("GetItem", {}, { connection: "keep-alive" });
      await asked;
      const idleClosed = once(idle, "close");
      const stopped = stopping.stop();
      await idleClosed;
      finish();
      const reply = await call;
      expect(JSON.parse(reply.text)).toEqual({ done: true });
      expect(reply.headers.connection).toBe("close");
      await stopped;
      await expect(stopping.call("GetItem", {})).rejects.toThrow(/ECONNREFUSED/);
    });

    it("a stop does not wait for ever for a request that never ends", async () => {
      const stopping = await new Endpoint({ way, limits: { shutdownGraceMs: 20 } }).start();
      const asked = new Promise<void>((resolve) => {
        stopping.database.answer = () => {
          resolve();
          return new Promise<never>(() => undefined);
        };
      });
      const call = stopping.call("GetItem", {});
      await asked;
      await Promise.all([stopping.stop(), expect(call).rejects.toThrow(/socket hang up|ECONNRESET/)]);
    });
  });
});
