/** What the DynamoDB endpoint allows: sizes, times, connections, requests in flight; and clients that go away. */
import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Endpoint, LIMITS, WAYS, signedRequest } from "./endpoint.js";
import { expectError } from "./expect-error.js";

describe.each(WAYS)("by %s", (way) => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await new Endpoint({ way }).start();
  });

  afterEach(() => endpoint.stop());

  describe("bounds", () => {
    it.each(["with its length declared", "in chunks"])("a body over the limit %s gets 413", async (how) => {
      const body = Buffer.alloc(LIMITS.requestBytesMax + 1, " ");
      const headers = { ...signedRequest("PutItem") };
      if (how === "in chunks") headers["transfer-encoding"] = "chunked";
      const reply = await endpoint.send({ headers, body });
      expect(reply.status).toBe(413);
      expect(JSON.parse(reply.text).message).toBe(`Request size exceeded ${LIMITS.requestBytesMax} bytes`);
      expect(endpoint.database.calls).toEqual([]);
    });

    it("a body at the limit passes", async () => {
      const body = `{}${" ".repeat(LIMITS.requestBytesMax - 2)}`;
      expect((await endpoint.call("PutItem", body)).status).toBe(200);
    });

    it("a declared length far over the limit is refused before the body comes", async () => {
      const socket = connect(endpoint.port, "127.0.0.1");
      socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\n");
      const [answer] = (await once(socket, "data")) as [Buffer];
      expect(answer.toString()).toMatch(/^HTTP\/1.1 413 /);
      expect(answer.toString()).toMatch(/Connection: close/);
      await once(socket, "close");
    });

    it("a body that goes on for ever is cut off", async () => {
      const socket = connect(endpoint.port, "127.0.0.1");
      socket.on("error", () => undefined); // The reset is what the test waits for.
      socket.write("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
      const chunk = `4000\r\n${"x".repeat(0x4000)}\r\n`;
      const pump = () => {
        while (socket.writable && socket.write(chunk));
      };
      socket.on("drain", pump);
      const closed = new Promise((resolve) => socket.once("close", resolve));
      pump();
      await closed;
    });

    it("a client that sends its request too slowly is cut off", async () => {
      const strict = await new Endpoint({
        way,
        limits: { httpReceiveTimeoutMs: 50, httpHeadersTimeoutMs: 50 },
      }).start();
      const socket = connect(strict.port, "127.0.0.1");
      socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n1");
      const [answer] = (await once(socket, "data")) as [Buffer];
      expect(answer.toString()).toMatch(/^HTTP\/1.1 408 /);
      await strict.stop();
    });

    it("more connections than allowed are closed at once and counted", async () => {
      const strict = await new Endpoint({ way, limits: { httpConnectionsMax: 1 } }).start();
      const first = connect(strict.port, "127.0.0.1");
      await once(first, "connect");
      const second = connect(strict.port, "127.0.0.1");
      await once(second, "close");
      expect(await strict.metrics.registry.metrics()).toMatch(/^covey_http_connections_refused_total 1$/m);
      first.destroy();
      await strict.stop();
    });

    it("more requests in flight than allowed are throttled at once", async () => {
      const strict = await new Endpoint({ way, limits: { requestsInFlightMax: 1 } }).start();
      let finish: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        strict.database.answer = () => {
          resolve();
          return new Promise<object>((done) => (finish = () => done({})));
        };
      });
      const first = strict.call("GetItem", {});
      await held;
      expectError(
        await strict.call("GetItem", {}),
        400,
        "com.amazon.coral.availability#ThrottlingException",
        /too many requests/,
      );
      finish();
      expect((await first).status).toBe(200);
      await strict.stop();
    });

    it("bodies that do not fit the memory set aside for them are throttled", async () => {
      const strict = await new Endpoint({ way, limits: { requestBytesInFlightMax: 100 } }).start();
      const reply = await strict.call("GetItem", { text: "x".repeat(200) });
      expectError(reply, 400, "com.amazon.coral.availability#ThrottlingException", /too many requests/);
      expect((await strict.call("GetItem", {})).status).toBe(200);
      expect(await strict.metrics.registry.metrics()).toMatch(/^covey_http_request_bytes_in_flight 0$/m);
      await strict.stop();
    });

    it("a client that goes away in the middle of its request leaves nothing behind", async () => {
      const socket = connect(endpoint.port, "127.0.0.1");
      socket.write(
        "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Target: DynamoDB_20120810.GetItem\r\nContent-Length: 100\r\n\r\n{",
        () => socket.resetAndDestroy(),
      );
      await expect
        .poll(() => endpoint.metrics.registry.metrics())
        .toContain('operation="GetItem",code="RequestAborted"} 1');
      expect(await endpoint.metrics.registry.metrics()).toMatch(/^covey_http_request_bytes_in_flight 0$/m);
      expect(endpoint.database.calls).toEqual([]);
    });

    it("a client that goes away before its answer harms nobody", async () => {
      let finish: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        endpoint.database.answer = () => {
          resolve();
          return new Promise<object>((done) => (finish = () => done({})));
        };
      });
      const socket = connect(endpoint.port, "127.0.0.1");
      const head = Object.entries(signedRequest("GetItem")).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.write(`POST / HTTP/1.1\r\nHost: a\r\n${head.join("")}Content-Length: 2\r\n\r\n{}`);
      await asked;
      socket.destroy();
      await expect.poll(() => endpoint.metrics.registry.metrics()).toMatch(/^covey_http_connections 0$/m);
      finish();
      endpoint.database.answer = () => ({});
      expect((await endpoint.call("GetItem", {})).status).toBe(200);
    });
  });
});
