/**
 * What the fast path takes for the head of a request, and that it is never more than what `node:http` takes, nor read in
 * another way: two readers that differ about where a request ends are how requests are smuggled.
 */
import { createServer } from "node:http";
import { Duplex } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HEAD_BYTES_MAX, INCOMPLETE, OTHER, readHead } from "../../../node/http/request-head.js";
import { readRequestHeaders } from "../../../node/http/request-headers.js";
import { runsFor, SECONDS } from "./fuzz-runs.js";

const REQUEST_LINE = "POST / HTTP/1.1";
const JAVASCRIPT = [
  REQUEST_LINE,
  "content-type: application/x-amz-json-1.0",
  "x-amz-target: DynamoDB_20120810.GetItem",
  "content-length: 21",
  "Host: 127.0.0.1:8000",
  "x-amz-user-agent: aws-sdk-js/3.1164.0",
  "amz-sdk-invocation-id: 3c2dba1c-8f9c-4f7e-a6d7-0e3a27f4f1d5",
  "amz-sdk-request: attempt=1; max=3",
  "x-amz-date: 20261120T120000Z",
  "authorization: AWS4-HMAC-SHA256 Credential=AKIA/20261120/us-east-1/dynamodb/aws4_request, Signature=0a",
  "Connection: keep-alive",
];
const PYTHON = [
  REQUEST_LINE,
  "Host: localhost:8000",
  "Accept-Encoding: identity",
  "X-Amz-Target: DynamoDB_20120810.PutItem",
  "Content-Type: application/x-amz-json-1.0",
  "User-Agent: Boto3/1.40.0 md/Botocore#1.40.0 ua/2.1 os/linux lang/python#3.12.0",
  "X-Amz-Date: 20261120T120000Z",
  "Authorization: AWS4-HMAC-SHA256 Credential=a, Signature=b",
  "amz-sdk-invocation-id: 0",
  "amz-sdk-request: attempt=2; max=5",
  "Content-Length: 2",
];
const GO = [
  REQUEST_LINE,
  "Host: db.example",
  "User-Agent: aws-sdk-go-v2/1.39.0",
  "Content-Length: 0",
  "Accept-Encoding: gzip",
  "X-Amz-Target: DynamoDB_20120810.ListTables",
];
const LEAST = [REQUEST_LINE, "Host: a", "Content-Length: 5"];

function headOf(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
}

/** LEAST with a line after its others. */
function withLine(line: string): Buffer {
  return headOf([...LEAST, line]);
}

describe("a head of the fast path", () => {
  it.each([
    ["JavaScript", JAVASCRIPT],
    ["Python", PYTHON],
    ["Go", GO],
  ])("is what the SDK for %s sends", (_, lines) => {
    const bytes = headOf(lines);
    const raw = lines.slice(1).flatMap((line) => line.split(/: (.*)/).slice(0, 2));
    const headers = readRequestHeaders(raw);
    expect(readHead(bytes)).toEqual({
      headers,
      bodyStart: bytes.length,
      bodyBytes: headers.contentLength,
    });
    const more = Buffer.concat([bytes, Buffer.from("{}\r\n\r\nPOST")]);
    expect(readHead(more)).toEqual(readHead(bytes));
  });

  it.each([["JavaScript", JAVASCRIPT] as const, ["Python", PYTHON] as const, ["least", LEAST] as const])(
    "of %s is incomplete wherever it is cut",
    (_, lines) => {
      const bytes = headOf(lines);
      for (let end = 0; end < bytes.length; end++)
        expect(readHead(bytes.subarray(0, end)), String(end)).toBe(INCOMPLETE);
    },
  );

  it.each([
    "X:",
    "X:y",
    "X:   y  ",
    "!#$%&'*+-.^_`|~09azAZ: y",
    "CONNECTION:Keep-Alive",
    "Connection: keep-alive\r\nConnection: keep-alive",
    "Keep-Alive: timeout=5",
    "Content-Type: text/plain",
    "Accept: */*",
    "Date: now",
    "Hosts: b",
    "Content-Lengths: 7",
  ])("may have the line %j", (line) => {
    expect(readHead(withLine(line))).toMatchObject({ bodyBytes: 5, headers: { host: "a" } });
  });

  it.each([
    ["0", 0],
    ["007", 7],
    ["999999999999999", 999_999_999_999_999],
  ])("may say Content-Length: %s", (length, bodyBytes) => {
    expect(readHead(headOf([REQUEST_LINE, "Host: a", `Content-Length: ${length}`]))).toMatchObject({
      bodyBytes,
    });
  });

  it("is as long as the bound at most", () => {
    const rest = HEAD_BYTES_MAX - withLine("X: ").length;
    expect(readHead(withLine(`X: ${"y".repeat(rest)}`))).toMatchObject({ bodyBytes: 5 });
    expect(readHead(withLine(`X: ${"y".repeat(rest + 4)}`))).toBe(OTHER);
    expect(readHead(withLine(`X: ${"y".repeat(rest + 4)}`).subarray(0, HEAD_BYTES_MAX))).toBe(OTHER);
    expect(readHead(withLine(`X: ${"y".repeat(rest + 4)}`).subarray(0, HEAD_BYTES_MAX - 1))).toBe(INCOMPLETE);
  });
});

describe("left to node:http is", () => {
  it.each([
    "GET / HTTP/1.1",
    "HEAD / HTTP/1.1",
    "PUT / HTTP/1.1",
    "post / HTTP/1.1",
    "OPTIONS * HTTP/1.1",
    "POST /x HTTP/1.1",
    "POST /?X-Amz-Date=a HTTP/1.1",
    "POST http://a/ HTTP/1.1",
    "POST / HTTP/1.0",
    "POST / HTTP/2.0",
    "POST  / HTTP/1.1",
    "POST /  HTTP/1.1",
    "POST / HTTP/1.1 ",
    "\r\nPOST / HTTP/1.1",
    " POST / HTTP/1.1",
    "PRI * HTTP/2.0",
    "\u0016\u0003\u0001",
  ])("request line %j", (line) => {
    expect(readHead(headOf([line, ...LEAST.slice(1)]))).toBe(OTHER);
  });

  it.each([
    " folded",
    "\tfolded",
    "X: y\r\n folded",
    "X : y",
    "X\t: y",
    "X:\ty",
    "X: y\t",
    ": y",
    "no colon",
    "X(: y",
    "X: a\u0000b",
    "X: a\u007fb",
    "X: a\u0080b",
    "X: \u00e9",
    "X\u00e9: y",
    "X: a\nY: b",
    "X: a\rY: b",
    "X: a\r\rY: b",
    "\nX: y",
    "X: y\n",
    "Host: b",
    "hOST: a",
    "Content-Length: 5",
    "content-length: 6",
    "Transfer-Encoding: chunked",
    "transfer-encoding:",
    "Expect: 100-continue",
    "Upgrade: h2c",
    "TE: trailers",
    "te: x",
    "Trailer: X",
    "Origin: https://app.example",
    "Content-Encoding: gzip",
    "Proxy-Connection: keep-alive",
    "Connection: close",
    "Connection: keep-alive, close",
    "Connection: upgrade",
    "Connection: te",
    "Connection:",
  ])("line %j", (line) => {
    expect(readHead(withLine(line))).toBe(OTHER);
    expect(readHead(headOf([REQUEST_LINE, line, ...LEAST.slice(1)]))).toBe(OTHER);
  });

  it.each(["", "-1", "+5", "0x5", "5, 5", "5,5", "5 5", "5.0", "1e1", "five", "9".repeat(16), "5;"])(
    "Content-Length: %s",
    (length) => {
      expect(readHead(headOf([REQUEST_LINE, "Host: a", `Content-Length: ${length}`]))).toBe(OTHER);
    },
  );

  it.each([[LEAST.slice(0, 1)], [LEAST.slice(0, 2)], [[REQUEST_LINE, "Content-Length: 5"]]])(
    "a head of %j alone",
    (lines) => {
      expect(readHead(headOf(lines))).toBe(OTHER);
    },
  );

  it("lines that end in a bare LF, and what such a line hides", () => {
    const { length } = REQUEST_LINE;
    const bytes = headOf(LEAST);
    for (let at = bytes.indexOf("\r"); at >= 0; at = bytes.indexOf("\r", at + 1)) {
      if (at === bytes.length - 4) continue; // Without it the head does not end, which is the next test's.
      const without = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
      expect([OTHER, INCOMPLETE], String(at > length)).toContain(readHead(without));
    }
    const hidden = Buffer.from("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\n\nGET / HTTP/1.1\r\n\r\n");
    expect(readHead(hidden)).toBe(OTHER);
  });

  it("a head of more lines than an SDK sends", () => {
    const lines = (count: number) => headOf([...LEAST, ...Array.from({ length: count }, () => "X: y")]);
    expect(readHead(lines(98))).toMatchObject({ bodyBytes: 5 });
    expect(readHead(lines(99))).toBe(OTHER);
  });
});

const LINES = fc.constantFrom(
  "Transfer-Encoding: chunked",
  "Transfer-Encoding : chunked",
  "Transfer-Encoding:\u000bchunked",
  "X: y\nTransfer-Encoding: chunked",
  "Content-Length: 3",
  "Content-Length:\t 3 ",
  "Content-Length: 3\t",
  "Content-Length: 3, 3",
  "Content-Length: +3",
  "Content-Length: 0003",
  "Content-Length",
  "Connection: keep-alive, close",
  "Connection: close",
  "connection:keep-alive\t",
  "Connection: upgrade",
  "Upgrade: h2c",
  "Expect: 100-continue",
  "TE: trailers",
  "Host: b",
  "Host:",
  "Date: today",
  "X-Amz-Target: other",
  "Keep-Alive: timeout=1, max=2",
  "X: \t\t",
  "X:",
  " folded: line",
);
const PLACES = fc.nat({ max: 2_000 });
const BYTES = fc.oneof(
  fc.constantFrom(...Buffer.from("\r\n\t :,;+-09aZ\u0000\u000b\u000c\u007f\u0080\u00a0\u00ff", "latin1")),
  fc.nat({ max: 255 }),
);
const SPACES = fc.constantFrom("", " ", "\t", "  ", " \t ", "\r\n ", "\u000b", "\u00a0");
const lineChange = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), at: PLACES, line: LINES }),
  fc.record({ kind: fc.constant("repeat" as const), at: PLACES, to: PLACES }),
  fc.record({ kind: fc.constant("move" as const), at: PLACES, to: PLACES }),
  fc.record({ kind: fc.constant("drop" as const), at: PLACES }),
  fc.record({ kind: fc.constant("case" as const), at: PLACES, upper: fc.boolean() }),
  fc.record({ kind: fc.constant("space" as const), at: PLACES, before: SPACES, after: SPACES, end: SPACES }),
);
const byteChange = fc.record({
  kind: fc.constantFrom("insert" as const, "remove" as const, "replace" as const),
  at: PLACES,
  byte: BYTES,
});
type LineChange = typeof lineChange extends fc.Arbitrary<infer T> ? T : never;
type ByteChange = typeof byteChange extends fc.Arbitrary<infer T> ? T : never;

const mutatedHead = fc
  .tuple(
    fc.constantFrom(JAVASCRIPT, PYTHON, GO, LEAST),
    fc.array(lineChange, { maxLength: 3 }),
    fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fc.array(byteChange, { maxLength: 2 }) },
    ),
  )
  .map(([lines, lineChanges, byteChanges]) => {
    const changed = [...lines];
    for (const one of lineChanges) changeLines(changed, one);
    let bytes = headOf(changed);
    for (const one of byteChanges) bytes = changeBytes(bytes, one);
    return bytes;
  });

/** What is no head to the fast path is another's business; what is one has to be the same one to `node:http`. */
describe("of heads near those of SDKs", () => {
  it("none is taken that node:http would refuse, or read in another way", async () => {
    const seen = { taken: 0, other: 0, incomplete: 0 };
    await fc.assert(
      fc.asyncProperty(mutatedHead, async (bytes) => {
        const head = readHead(bytes);
        if (typeof head === "symbol") {
          seen[head === OTHER ? "other" : "incomplete"]++;
          return;
        }
        seen.taken++;
        const { headers, bodyStart } = head;
        // A body longer than can be sent here is cut: what matters is that node:http waits for the same length.
        const bodyBytes = Math.min(head.bodyBytes, 5_000);
        const body = Buffer.alloc(bodyBytes, "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n");
        const all = Buffer.concat([bytes.subarray(0, bodyStart), body, NEXT]);
        const requests = await readByNode(all);
        expect(requests[0]).toMatchObject({
          method: "POST",
          url: "/",
          version: "1.1",
          shouldKeepAlive: true,
        });
        expect(readRequestHeaders(requests[0]!.rawHeaders)).toEqual(headers);
        if (bodyBytes < head.bodyBytes) {
          expect(requests).toHaveLength(1);
          return;
        }
        expect(requests[0]!.body).toEqual(body);
        expect(requests.slice(1)).toMatchObject([{ method: "GET", url: "/next" }]);
      }),
      runsFor(500 * SECONDS, 3_000),
    );
    expect(seen.taken).toBeGreaterThan(500);
    expect(seen.other).toBeGreaterThan(500);
    expect(seen.incomplete).toBeGreaterThan(10);
  });
});

const NEXT = Buffer.from("GET /next HTTP/1.1\r\nHost: a\r\n\r\n");

interface NodeRequest {
  readonly method: string;
  readonly url: string;
  readonly version: string;
  readonly rawHeaders: readonly string[];
  readonly shouldKeepAlive: boolean;
  body: Buffer | undefined;
}

/** The requests that `node:http` finds in what a connection brings; the body is missing when it is not complete. */
function readByNode(bytes: Buffer): Promise<readonly NodeRequest[]> {
  return new Promise((resolve) => {
    const requests: NodeRequest[] = [];
    const server = createServer((request, response) => {
      const { rawHeaders } = request;
      const one: NodeRequest = {
        method: request.method!,
        url: request.url!,
        version: request.httpVersion,
        rawHeaders,
        shouldKeepAlive: response.shouldKeepAlive,
        body: undefined,
      };
      requests.push(one);
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        one.body = Buffer.concat(chunks);
        response.end();
      });
      request.on("error", () => undefined); // Its body is cut short; the test looks at what came.
    });
    const socket = new Duplex({
      read: () => undefined,
      write: (_chunk, _encoding, done) => done(),
    });
    socket.on("close", () => resolve(requests));
    server.emit("connection", socket);
    socket.push(bytes);
    socket.push(null);
  });
}

function changeLines(lines: string[], change: LineChange): void {
  const at = change.at % lines.length;
  const line = lines[at]!;
  switch (change.kind) {
    case "add":
      lines.splice(1 + (at % lines.length), 0, change.line);
      return;
    case "repeat":
      lines.splice(1 + (change.to % lines.length), 0, line);
      return;
    case "move":
      lines.splice(at, 1);
      lines.splice(1 + (change.to % (lines.length + 1)), 0, line);
      return;
    case "drop":
      if (lines.length > 1) lines.splice(at, 1);
      return;
    case "case":
      if (at > 0)
        lines[at] = line.replace(/^[^:]*/, (name) =>
          change.upper ? name.toUpperCase() : name.toLowerCase(),
        );
      return;
    case "space":
      lines[at] = line.replace(/^([^:]*): ?(.*)$/, `$1${change.before}:${change.after}$2${change.end}`);
  }
}

function changeBytes(bytes: Buffer, { kind, at, byte }: ByteChange): Buffer {
  const place = at % bytes.length;
  return Buffer.concat([
    bytes.subarray(0, place),
    Buffer.from(kind === "remove" ? [] : [byte]),
    bytes.subarray(kind === "insert" ? place : place + 1),
  ]);
}
