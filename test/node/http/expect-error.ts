import { crc32 } from "node:zlib";
import { expect } from "vitest";
import type { Reply } from "./endpoint.js";

/** A reply is an error as DynamoDB writes it: `member` is where this type of error has its text. */
export function expectError(
  reply: Reply,
  status: number,
  type: string,
  message: string | RegExp,
  member = "message",
): void {
  expect(reply.status).toBe(status);
  const body = JSON.parse(reply.text);
  expect(body.__type).toBe(type);
  expect(body[member]).toMatch(message);
  expect(reply.headers["x-amz-crc32"]).toBe(String(crc32(reply.body)));
  expect(reply.headers["x-amzn-requestid"]).toMatch(/^[0-9A-Z]{52}$/);
}
