/**
 * Writing answers: the head as one flat list, no `Date`, and head and body in one write. Each of these is a measured part
 * of what a request costs (see bench/http.ts).
 *
 * Every body comes with its CRC32, of the bytes as sent: SDKs compare it and take a wrong one for a broken connection.
 */
import type { ServerResponse } from "node:http";
import { crc32 } from "node:zlib";

/** Bodies up to this length are joined to the head in one string; longer ones are cheaper to hand over as they are. */
const JOINED_BYTES_MAX = 16 * 1024;

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** Further headers, names and values in turn. */
  readonly headers: readonly string[];
}

export function sendAnswer(response: ServerResponse, requestId: string, answer: Answer): void {
  const { status, contentType, body, headers } = answer;
  const head = [
    "x-amzn-RequestId",
    requestId,
    "x-amz-crc32",
    String(crc32(body)),
    "Content-Type",
    contentType,
    "Content-Length",
    String(body.length),
  ];
  if (headers.length > 0) head.push(...headers);
  response.sendDate = false;
  response.writeHead(status, head);
  if (body.length > JOINED_BYTES_MAX) response.end(body);
  else response.end(oneCharacterPerByte(body), "latin1");
}

/** `node:http` sends a head and a string of the same encoding together, but a head and bytes apart. */
function oneCharacterPerByte(bytes: Uint8Array): string {
  const buffer = Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString("latin1");
}
