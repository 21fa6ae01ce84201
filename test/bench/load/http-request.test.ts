import { expect, test } from "vitest";
import { HttpRequest } from "../../../bench/load/http-request.js";
import { FIRST_REVISION, itemOf, toWireItem } from "../../../bench/load/items.js";

function read(bytes: Buffer) {
  const [head, body] = bytes.toString().split("\r\n\r\n") as [string, string];
  const headers = new Map(
    head
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(": ") as [string, string]),
  );
  return {
    headers,
    body: JSON.parse(body) as { Item: Record<string, unknown> },
    bodyBytes: Buffer.byteLength(body),
  };
}

test("a request is new each time, so that a repeated write is not taken for a retry", () => {
  const request = new HttpRequest("localhost:1", "GetItem", { TableName: "t" });
  const idOfNext = () => read(request.next()).headers.get("amz-sdk-invocation-id");
  const first = idOfNext();
  const second = idOfNext();
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).not.toBe(first);
});

test("a revision is written over the one that was prepared, and nothing else changes", () => {
  const request = new HttpRequest("localhost:1", "PutItem", { Item: toWireItem(itemOf(7, FIRST_REVISION)) });
  const { headers, body, bodyBytes } = read(request.next(FIRST_REVISION + 12));
  expect(body.Item).toEqual(toWireItem(itemOf(7, FIRST_REVISION + 12)));
  expect(headers.get("content-length")).toBe(String(bodyBytes));
});

test("a request without a place for a revision refuses one", () => {
  const request = new HttpRequest("localhost:1", "GetItem", { TableName: "t" });
  expect(() => request.next(FIRST_REVISION)).toThrow(RangeError);
});
