/** What is read and answered on the bare socket, what goes over to node:http, and that no client can tell which it was. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CoveyError } from "../../../core/errors.js";
import { Endpoint, type Call } from "./endpoint.js";
import { runsFor, SECONDS } from "./fuzz-runs.js";
import { RawClient, rawRequest, turns } from "./raw-client.js";

let endpoint: Endpoint;
let clients: RawClient[] = [];

async function connected(): Promise<RawClient> {
  const client = await RawClient.connect(endpoint.port);
  clients.push(client);
  return client;
}

/** Answers with the input's `id`, and as much text as its `bytes` says. */
const echo = ({ input }: Call): unknown => {
  const { id, bytes = 0 } = input as { id: number; bytes?: number };
  return { id, text: "é".repeat(bytes / 2) };
};

beforeEach(async () => {
  endpoint = await new Endpoint({ limits: { requestBytesMax: 256 * 1024 } }).start();
  endpoint.database.answer = echo;
});

afterEach(async () => {
  for (const client of clients) client.socket.destroy();
  clients = [];
  await endpoint.stop();
  await expect.poll(() => endpoint.figure("covey_http_connections")).toBe(0);
  expect(await endpoint.figure("covey_http_request_bytes_in_flight")).toBe(0);
});

describe("a request in pieces", () => {
  const request = rawRequest('{"id":1}');

  it("is read whichever two they are", async () => {
    const client = await connected();
    for (let cut = 1; cut < request.length; cut++) {
      await client.writePieces(request, [cut]);
      expect((await client.answer()).text).toBe('{"id":1,"text":""}');
    }
    expect(await endpoint.handedOver()).toBe(0);
  });

  it("is read as eight of them", async () => {
    const client = await connected();
    for (let step = 1; step * 7 < request.length; step += 3) {
      await client.writePieces(
        request,
        Array.from({ length: 7 }, (_, i) => (i + 1) * step),
      );
      expect((await client.answer()).status).toBe(200);
    }
    expect(await endpoint.handedOver()).toBe(0);
  });

  it("goes over to node:http with the ninth", async () => {
    for (const step of [1, 10, 20]) {
      const client = await connected();
      const ends = Array.from({ length: request.length }, (_, i) => (i + 1) * step);
      await client.writePieces(
        request,
        ends.filter((end) => end < request.length),
      );
      expect((await client.answer()).text).toBe('{"id":1,"text":""}');
    }
    expect(await endpoint.handedOver()).toBe(3);
  });

  it("counts what has come of its body as held, and no longer once it is gone", async () => {
    const client = await connected();
    const long = rawRequest(JSON.stringify({ id: 2, more: "x".repeat(10_000) }));
    client.write(long.subarray(0, long.length - 1));
    const held = () => endpoint.figure("covey_http_request_bytes_in_flight");
    await expect.poll(held).toBeGreaterThan(9_000);
    client.write(long.subarray(long.length - 1));
    expect((await client.answer()).status).toBe(200);
    expect(await held()).toBe(0);
    client.write(long.subarray(0, long.length - 1));
    await expect.poll(held).toBeGreaterThan(9_000);
    client.socket.resetAndDestroy();
    await expect.poll(held).toBe(0);
  });

  it("is throttled when there is no memory left for its body", async () => {
    const strict = await new Endpoint({ limits: { requestBytesInFlightMax: 1_000 } }).start();
    const client = await RawClient.connect(strict.port);
    const long = rawRequest(" ".repeat(2_000));
    await client.writePieces(long, [long.length - 1]);
    expect((await client.answer()).text).toMatch(/ThrottlingException.*too many requests/);
    expect(await strict.handedOver()).toBe(1);
    client.socket.destroy();
    await strict.stop();
  });
});

describe("a body over the limit", () => {
  it.each(["in one piece", "in two pieces"])("gets 413 %s where the limit is low too", async (how) => {
    const strict = await new Endpoint({ limits: { requestBytesMax: 1_024 } }).start();
    const client = await RawClient.connect(strict.port);
    const request = (bytes: number): Buffer => rawRequest(`{}${" ".repeat(bytes - 2)}`);
    const ends = how === "in two pieces" ? [1_000] : [];
    await client.writePieces(request(1_024), ends);
    expect((await client.answer()).status).toBe(200);
    await client.writePieces(request(1_025), ends);
    const answer = await client.answer();
    expect(answer.status).toBe(413);
    expect(answer.head).toContain("Connection: close");
    await client.closed;
    expect(strict.database.calls).toHaveLength(1);
    await strict.stop();
  });
});

describe("requests one behind the other", () => {
  it("are worked on one at a time and answered in order", async () => {
    let open = 0;
    endpoint.database.answer = async (call) => {
      expect(++open).toBe(1);
      await turns(1);
      open--;
      return echo(call);
    };
    const client = await connected();
    const ids = Array.from({ length: 50 }, (_, id) => id);
    client.write(Buffer.concat(ids.map((id) => rawRequest(JSON.stringify({ id, bytes: id * 1_000 })))));
    for (const id of ids) expect(JSON.parse((await client.answer()).text).id).toBe(id);
    expect(await endpoint.handedOver()).toBe(0);
  });

  it("do not keep others from being served", async () => {
    const client = await connected();
    const other = await connected();
    client.write(Buffer.concat(Array.from({ length: 200 }, () => rawRequest('{"id":1}'))));
    other.write(rawRequest('{"id":2}'));
    await other.answer();
    expect(endpoint.database.calls.length).toBeLessThan(100);
    for (let i = 0; i < 200; i++) await client.answer();
  });

  it.each([
    ["GET /", Buffer.from("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), /^healthy: a $/],
    ["a body in chunks", chunked('{"id":"chunked"}'), /"chunked"/],
    ["a long body", rawRequest(JSON.stringify({ id: "long", more: "x".repeat(100_000) })), /"long"/],
    ["a packed body", rawRequest(gzipSync('{"id":"packed"}'), { "content-encoding": "gzip" }), /"packed"/],
  ])("go on being answered in order after %s", async (_, odd, expected) => {
    const client = await connected();
    const one = (id: number): Buffer => rawRequest(JSON.stringify({ id, bytes: 20_000 }));
    client.write(Buffer.concat([one(1), one(2), odd, one(3), odd, one(4)]));
    expect(JSON.parse((await client.answer()).text).id).toBe(1);
    expect(JSON.parse((await client.answer()).text).id).toBe(2);
    expect((await client.answer()).text).toMatch(expected);
    expect(JSON.parse((await client.answer()).text).id).toBe(3);
    expect((await client.answer()).text).toMatch(expected);
    expect(JSON.parse((await client.answer()).text).id).toBe(4);
    expect(await endpoint.handedOver()).toBe(1);
  });

  it("may ask whether to go on", async () => {
    const client = await connected();
    const asking = rawRequest('{"id":"asked"}', { expect: "100-continue" });
    client.write(Buffer.concat([rawRequest('{"id":1}'), asking.subarray(0, asking.length - 14)]));
    expect((await client.answer()).text).toContain('"id":1');
    expect((await client.answer()).status).toBe(100);
    client.write(Buffer.concat([asking.subarray(asking.length - 14), rawRequest('{"id":2}')]));
    expect((await client.answer()).text).toContain('"asked"');
    expect((await client.answer()).text).toContain('"id":2');
  });

  it("are handed over complete, with all that came while the first was worked on", async () => {
    let finish: () => void = () => undefined;
    endpoint.database.answer = (call) =>
      (call.input as { id: number }).id === 0
        ? new Promise((resolve) => (finish = () => resolve({ id: 0 })))
        : echo(call);
    const client = await connected();
    client.write(rawRequest('{"id":0}'));
    await expect.poll(() => endpoint.database.calls.length).toBe(1);
    const later = Array.from({ length: 40 }, (_, i) =>
      i === 0
        ? chunked('{"id":1}')
        : rawRequest(JSON.stringify({ id: i + 1, bytes: 2_000, more: "y".repeat(9_000) })),
    );
    for (const request of later) {
      client.write(request);
      await turns();
    }
    finish();
    for (let id = 0; id <= 40; id++) expect(JSON.parse((await client.answer()).text).id).toBe(id);
    expect(await endpoint.handedOver()).toBe(1);
  });
});

/** A request whose body comes in chunks, which no SDK does. */
function chunked(body: string): Buffer {
  const [head] = rawRequest("")
    .toString("latin1")
    .split(/content-length: 0\r\n/);
  const half = Math.floor(body.length / 2);
  const chunks = [body.slice(0, half), body.slice(half), ""].map(
    (chunk) => `${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`,
  );
  return Buffer.from(`${head}transfer-encoding: chunked\r\n\r\n${chunks.join("")}`);
}

describe("answers", () => {
  const refuse = (): never => {
    throw new CoveyError("ConditionalCheckFailedException", "nö", { details: { Item: { a: { S: "☃" } } } });
  };
  const fail = (): never => {
    throw new Error("a bug");
  };
  it.each<[string, Buffer, ((call: Call) => unknown)?]>([
    ["an answer", rawRequest('{"id":1}')],
    ["one that is not ASCII", rawRequest('{"id":1,"bytes":4}')],
    ["one just below the length that is joined", rawRequest('{"id":1,"bytes":16360}')],
    ["one of 16 KiB", rawRequest('{"id":1,"bytes":16364}')],
    ["a long one", rawRequest('{"id":1,"bytes":300000}')],
    ["a packed one", rawRequest('{"id":1,"bytes":300000}', { "accept-encoding": "gzip" })],
    ["a short one that may be packed", rawRequest('{"id":1}', { "accept-encoding": "gzip" })],
    ["JSON 1.1", rawRequest('{"id":1}', { "content-type": "application/x-amz-json-1.1" })],
    ["an error of the database", rawRequest("{}"), refuse],
    ["a bug", rawRequest("{}"), fail],
    ["no body", rawRequest("")],
    ["no JSON", rawRequest("{")],
    ["no JSON, by type", rawRequest("{}", { "content-type": "text/plain" })],
    ["an unknown operation", rawRequest("{}", {}, { operation: "Nothing" })],
    ["no signature", rawRequest("{}", { authorization: "" })],
    ["half a signature", rawRequest("{}", { authorization: "AWS4-HMAC-SHA256" })],
  ])("with %s are those of node:http but for their id", async (_, request, answer) => {
    if (answer) endpoint.database.answer = answer;
    const viaFastPath = await connected();
    viaFastPath.write(request);
    const fast = await viaFastPath.answer();
    expect(await endpoint.handedOver()).toBe(0);
    const viaNode = await connected();
    viaNode.write(request.toString("latin1").replace("host: a\r\n", "host: a\r\nTE: trailers\r\n"));
    const slow = await viaNode.answer();
    expect(await endpoint.handedOver()).toBe(1);
    const anonymous = (head: string) => head.replace(/(RequestId: )\w{52}/, "$1");
    expect(anonymous(fast.head)).toBe(anonymous(slow.head));
    expect(fast.head).toMatch(/RequestId: \w{52}\r\n/);
    expect(fast.body.equals(slow.body)).toBe(true);
  });
});

describe("any requests, in any pieces", () => {
  const kind = fc.constantFrom<string>(
    "plain",
    "plain",
    "plain",
    "large",
    "chunked",
    "packed",
    "asking",
    "get",
    "te",
    "long",
  );
  const ordinary = fc.constantFrom<string>("plain", "large");
  const bounds = { minLength: 1, maxLength: 12 };
  const conversation = fc.record({
    kinds: fc.oneof(fc.array(ordinary, bounds), fc.array(kind, bounds)),
    answerBytes: fc.array(fc.constantFrom(0, 0, 100, 20_000, 100_000), { minLength: 12, maxLength: 12 }),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
    late: fc.boolean(),
  });

  const requestOf = (kind: string, id: number, bytes: number): Buffer => {
    const body = JSON.stringify({ id, bytes });
    switch (kind) {
      case "large":
        return rawRequest(JSON.stringify({ id, bytes, more: "z".repeat(40_000) }));
      case "long":
        return rawRequest(JSON.stringify({ id, bytes, more: "z".repeat(90_000) }));
      case "chunked":
        return chunked(body);
      case "packed":
        return rawRequest(gzipSync(body), { "content-encoding": "gzip" });
      case "asking":
        return rawRequest(body, { expect: "100-continue" });
      case "get":
        return Buffer.from("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
      case "te":
        return rawRequest(body, { te: "trailers" });
      default:
        return rawRequest(body);
    }
  };

  it("are answered in order, each with its own answer", async () => {
    const seen = { conversations: 0, fastOnly: 0 };
    await fc.assert(
      fc.asyncProperty(conversation, async ({ kinds, answerBytes, cuts, late }) => {
        endpoint.database.answer = late ? (call) => turns(1).then(() => echo(call)) : echo;
        const before = await endpoint.handedOver();
        const client = await RawClient.connect(endpoint.port);
        // A client that asks and does not wait gets its leave to go on in the middle of a long answer from node:http.
        const bytesOf = (id: number) => (kinds[id] === "asking" ? 0 : answerBytes[id]!);
        const bytes = Buffer.concat(kinds.map((one, id) => requestOf(one, id, bytesOf(id))));
        const ends = cuts.map((cut) => Math.floor(cut * bytes.length)).sort((a, b) => a - b);
        const written = client.writePieces(bytes, ends);
        for (const [id, one] of kinds.entries()) {
          let answer = await client.answer();
          if (answer.status === 100) answer = await client.answer();
          expect(answer.status).toBe(200);
          if (one === "get") expect(answer.text).toBe("healthy: a ");
          else expect(JSON.parse(answer.text)).toEqual({ id, text: "é".repeat(bytesOf(id) / 2) });
        }
        await written;
        expect(client.unread()).toBe("");
        expect(client.isClosed).toBe(false);
        client.socket.destroy();
        seen.conversations++;
        if ((await endpoint.handedOver()) === before) seen.fastOnly++;
      }),
      runsFor(300 * SECONDS, 150),
    );
    expect(seen.fastOnly).toBeGreaterThan(10);
    expect(seen.conversations - seen.fastOnly).toBeGreaterThan(10);
    endpoint.database.answer = echo;
    await expect.poll(() => endpoint.figure("covey_http_connections")).toBe(0);
  });
});
