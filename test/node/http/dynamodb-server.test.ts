import { connect, createServer as createTcpServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { crc32, gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CoveyError, type ErrorCode } from "../../../core/errors.js";
import { Endpoint, LIMITS, SIGNED, signedRequest, type Reply } from "./endpoint.js";

let endpoint: Endpoint;

beforeEach(async () => {
  endpoint = await new Endpoint().start();
});

afterEach(() => endpoint.stop());

function expectError(
  reply: Reply,
  status: number,
  type: string,
  message: string | RegExp,
  member = "message",
) {
  expect(reply.status).toBe(status);
  const body = JSON.parse(reply.text);
  expect(body.__type).toBe(type);
  expect(body[member]).toMatch(message);
  expect(reply.headers["x-amz-crc32"]).toBe(String(crc32(reply.body)));
  expect(reply.headers["x-amzn-requestid"]).toMatch(/^[0-9A-Z]{52}$/);
}

describe("a request that is understood", () => {
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

describe("what is no request of the protocol", () => {
  it.each([
    ["PUT", "/", {}, undefined],
    ["DELETE", "/", {}, undefined],
    ["OPTIONS", "/", {}, undefined],
    ["GET", "/anything", {}, undefined],
    ["POST", "/", {}, "a body without a type"],
    ["POST", "/", { "content-type": "text/plain" }, "hi"],
  ])("%s %s %j gets the service's page", async (method, path, headers, body) => {
    const reply = await endpoint.send({ method, path, headers, ...(body === undefined ? {} : { body }) });
    expect(reply.status).toBe(404);
    expect(reply.text).toBe("<UnknownOperationException/>\n");
    expect(reply.headers["x-amz-crc32"]).toBe("3552371480");
    expect(reply.headers["x-amzn-requestid"]).toMatch(/^[0-9A-Z]{52}$/);
  });

  it.each(["hi", "{", '{"a":1}}', "\u0000"])("body %j is no JSON", async (body) => {
    const reply = await endpoint.call("GetItem", body);
    expectError(reply, 400, "com.amazon.coral.service#SerializationException", /not valid JSON/, "Message");
  });

  it.each(["[]", "null", '"text"', "1"])("JSON %s is no object", async (body) => {
    const reply = await endpoint.call("GetItem", body);
    expectError(reply, 400, "com.amazon.coral.service#SerializationException", /JSON object/, "Message");
  });

  it("a body that is not UTF-8 is refused rather than repaired", async () => {
    const body = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const reply = await endpoint.send({ headers: signedRequest("GetItem"), body });
    expectError(reply, 400, "com.amazon.coral.service#SerializationException", /UTF-8/, "Message");
  });

  it("a signed request without a body is refused after its target", async () => {
    const reply = await endpoint.send({ headers: signedRequest("GetItem") });
    expectError(reply, 400, "com.amazon.coral.service#SerializationException", /no body/, "Message");
    expect(reply.headers["content-type"]).toBe("application/x-amz-json-1.0");
  });

  it.each([undefined, "whatever", "DynamoDB_20120810.ListTable", "DynamoDB_20120810.", "Other.GetItem"])(
    "target %s is unknown",
    async (target) => {
      const headers: Record<string, string> = { ...signedRequest("GetItem") };
      delete headers["x-amz-target"];
      if (target !== undefined) headers["x-amz-target"] = target;
      const reply = await endpoint.send({ headers, body: "{}" });
      expectError(reply, 400, "com.amazon.coral.service#UnknownOperationException", target ?? /X-Amz-Target/);
    },
  );
});

describe("credentials", () => {
  const unsigned = { "content-type": "application/json", "x-amz-target": "DynamoDB_20120810.GetItem" };

  it.each([{}, { authorization: "AWS4" }, { authorization: "Bearer token" }])(
    "headers %j carry no token",
    async (headers) => {
      const reply = await endpoint.send({ headers: { ...unsigned, ...headers }, body: "{}" });
      expectError(
        reply,
        400,
        "com.amazon.coral.service#MissingAuthenticationTokenException",
        "Request is missing Authentication Token",
      );
    },
  );

  it("an empty signature is told everything it lacks", async () => {
    const reply = await endpoint.send({ headers: { ...unsigned, authorization: "AWS4-" }, body: "{}" });
    expectError(reply, 400, "com.amazon.coral.service#IncompleteSignatureException", /^/);
    expect(reply.headers["x-amz-crc32"]).toBe("1828866742");
  });

  it("a signature in the query string is one too", async () => {
    const query = "X-Amz-Algorithm=a&X-Amz-Credential=b&X-Amz-Signature=c&X-Amz-SignedHeaders=d&X-Amz-Date=e";
    expect((await endpoint.send({ path: `/?${query}`, headers: unsigned, body: "{}" })).status).toBe(200);
    const partial = await endpoint.send({ path: "/?X-Amz-Algorithm=a", headers: unsigned, body: "{}" });
    expectError(
      partial,
      400,
      "com.amazon.coral.service#IncompleteSignatureException",
      /must include 'X-Amz-Date'\. Re-examine the query-string parameters\.$/,
    );
    const both = await endpoint.send({
      path: `/?${query}`,
      headers: { ...unsigned, ...SIGNED },
      body: "{}",
    });
    expectError(both, 400, "com.amazon.coral.service#InvalidSignatureException", /Found both/);
  });

  it("are not asked for where the configuration says so", async () => {
    const open = await new Endpoint({ authentication: "none" }).start();
    expect((await open.send({ headers: unsigned, body: "{}" })).status).toBe(200);
    await open.stop();
  });
});

describe("errors of the database", () => {
  const dynamoDb = "com.amazonaws.dynamodb.v20120810#";
  const service = "com.amazon.coral.service#";
  it.each<[ErrorCode, number, string, string]>([
    ["ValidationException", 400, "com.amazon.coral.validate#", "message"],
    ["SerializationException", 400, service, "Message"],
    ["AccessDeniedException", 400, service, "Message"],
    ["UnrecognizedClientException", 400, service, "message"],
    ["ResourceNotFoundException", 400, dynamoDb, "message"],
    ["ConditionalCheckFailedException", 400, dynamoDb, "message"],
    ["TransactionCanceledException", 400, dynamoDb, "Message"],
    ["TransactionConflictException", 400, dynamoDb, "message"],
    ["TransactionInProgressException", 400, dynamoDb, "Message"],
    ["IdempotentParameterMismatchException", 400, dynamoDb, "Message"],
    ["ThrottlingException", 400, "com.amazon.coral.availability#", "message"],
    ["ServiceUnavailable", 503, dynamoDb, "message"],
    ["InternalServerError", 500, dynamoDb, "message"],
  ])("%s is HTTP %d with the prefix %s", async (code, status, prefix, member) => {
    endpoint.database.answer = () => {
      throw new CoveyError(code, "what went wrong");
    };
    expectError(await endpoint.call("GetItem", {}), status, prefix + code, "what went wrong", member);
  });

  it("carry their further members", async () => {
    const Item = { id: { S: "1" } };
    endpoint.database.answer = () => {
      throw new CoveyError("ConditionalCheckFailedException", "no", { details: { Item } });
    };
    expect(JSON.parse((await endpoint.call("PutItem", {})).text).Item).toEqual(Item);
  });

  it("that are bugs stay in the log, and the client gets the request id", async () => {
    endpoint.database.answer = () => {
      throw new Error("secret detail");
    };
    const reply = await endpoint.call("PutItem", {});
    expectError(reply, 500, `${dynamoDb}InternalServerError`, /^The request processing has failed/);
    expect(reply.text).not.toContain("secret");
    const [line] = endpoint.logLines.map((text) => JSON.parse(text));
    expect(line.requestId).toBe(reply.headers["x-amzn-requestid"]);
    expect(line.err.stack).toContain("secret detail");
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
      limits: { httpReceiveTimeoutMs: 50, httpHeadersTimeoutMs: 50 },
    }).start();
    const socket = connect(strict.port, "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n1");
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 408 /);
    await strict.stop();
  });

  it("more connections than allowed are closed at once and counted", async () => {
    const strict = await new Endpoint({ limits: { httpConnectionsMax: 1 } }).start();
    const first = connect(strict.port, "127.0.0.1");
    await once(first, "connect");
    const second = connect(strict.port, "127.0.0.1");
    await once(second, "close");
    expect(await strict.metrics.registry.metrics()).toMatch(/^covey_http_connections_refused_total 1$/m);
    first.destroy();
    await strict.stop();
  });

  it("more requests in flight than allowed are throttled at once", async () => {
    const strict = await new Endpoint({ limits: { requestsInFlightMax: 1 } }).start();
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
    const strict = await new Endpoint({ limits: { requestBytesInFlightMax: 100 } }).start();
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

describe("figures", () => {
  it("count requests and errors by operation", async () => {
    await endpoint.call("GetItem", {});
    await endpoint.call("PutItem", "{");
    await endpoint.call("Nothing", {});
    const text = await endpoint.metrics.registry.metrics();
    expect(text).toContain('covey_request_duration_seconds_count{protocol="dynamodb",operation="GetItem"} 1');
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
    await expect(new Endpoint().start(port)).rejects.toThrow(
      new RegExp(`^port ${port} on 127.0.0.1 is taken, the DynamoDB endpoint cannot use it: .*--http-port$`),
    );
    other.close();
  });

  it("a stop lets requests in flight finish and closes idle connections", async () => {
    const stopping = await new Endpoint().start();
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
    const stopping = await new Endpoint({ limits: { shutdownGraceMs: 20 } }).start();
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
