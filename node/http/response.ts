/**
 * Writing answers: the head as one flat list, no `Date`, and head and body in one write. Each of these is a measured part
 * of what a request costs (see bench/http.ts).
 *
 * Every body comes with its CRC32, of the bytes as sent: SDKs compare it and take a wrong one for a broken connection.
 */
import { STATUS_CODES, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
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

/** The answer to one request. */
export interface Reply {
  /** 52 characters. */
  readonly requestId: string;
  readonly answer: Answer;
}

/** Whether the answer tells the client that it is the last one on its connection. */
export function closesConnection({ headers }: Answer): boolean {
  return headers.length > 0 && headers.includes("close");
}

/** Sends an answer through `node:http`. */
export function sendAnswer(response: ServerResponse, { requestId, answer }: Reply): void {
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

/**
 * Sends an answer on a bare socket, byte for byte as `sendAnswer` would. False: the client is to take some of it before it
 * gets more; `drain` follows.
 */
export function writeAnswer(socket: Socket, { requestId, answer }: Reply, keepAliveMs: number): boolean {
  const { status, contentType, body, headers } = answer;
  let head =
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nx-amzn-RequestId: ${requestId}\r\nx-amz-crc32: ${crc32(body)}` +
    `\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n`;
  for (let i = 0; i + 1 < headers.length; i += 2) head += `${headers[i]}: ${headers[i + 1]}\r\n`;
  if (!closesConnection(answer))
    head += `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAliveMs / 1_000)}\r\n`;
  head += "\r\n";
  if (body.length <= JOINED_BYTES_MAX) return socket.write(head + oneCharacterPerByte(body), "latin1");
  socket.cork();
  socket.write(head, "latin1");
  const flushed = socket.write(body);
  socket.uncork();
  return flushed;
}

/** `node:http` sends a head and a string of the same encoding together, but a head and bytes apart. */
function oneCharacterPerByte(bytes: Uint8Array): string {
  const buffer = Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString("latin1");
}
