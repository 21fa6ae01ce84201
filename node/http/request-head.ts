/**
 * The heads of the requests that an SDK sends, read in one pass: the fast path's grammar (see fast-connection.ts). It takes
 * a part of what HTTP/1.1 allows and never more: a request whose end could be in doubt, or that asks for anything but an
 * answer to one POST of a known length, is left to `node:http`, with all that that refuses.
 *
 * RFC 9112, sections 2 to 6; RFC 9110, section 5.
 */
import { addHeader, noHeaders, type RequestHeaders } from "./request-headers.js";

export interface RequestHead {
  readonly headers: RequestHeaders;
  /** Where the body begins in the bytes that were given, and how long it is. */
  readonly bodyStart: number;
  readonly bodyBytes: number;
}

/** More bytes are needed to tell. */
export const INCOMPLETE = Symbol("incomplete");
/** A request that is none of the fast path's, or no request at all. */
export const OTHER = Symbol("other");

/** A longer head is left to `node:http`, which has the same bound. */
export const HEAD_BYTES_MAX = 16 * 1024;

/** More fields than an SDK sends are left to `node:http`, which looks at the first 1000 only. */
const FIELDS_MAX = 100;

const REQUEST_LINE = "POST / HTTP/1.1\r\n";
const REQUEST_LINE_BYTES = Buffer.from(REQUEST_LINE);

/**
 * Field lines: a token, a colon, visible ASCII and spaces. Neither folded lines nor bytes beyond ASCII; nor tabs, which
 * readers differ about.
 */
const FIELD_LINES = /^(?:[!#$%&'*+\-.^_`|~\w]+:[\x20-\x7e]*\r\n)+$/;

/** Whole and short enough to be a safe integer. */
const LENGTH = /^\d{1,15}$/;

/** Headers that change where a request ends, what its bytes mean, or what becomes of its connection. */
const LEFT_TO_OTHERS = new Set([
  "content-encoding",
  "expect",
  "origin",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);
const LEFT_TO_OTHERS_LENGTHS = new Set([...LEFT_TO_OTHERS].map((name) => name.length));

/** What the head at the beginning of `bytes` says. */
export function readHead(bytes: Buffer): RequestHead | typeof INCOMPLETE | typeof OTHER {
  const end = bytes.indexOf("\r\n\r\n", 0, "latin1");
  const compared = Math.min(bytes.length, REQUEST_LINE.length);
  if (bytes.compare(REQUEST_LINE_BYTES, 0, compared, 0, compared) !== 0) return OTHER;
  if (end < 0) return bytes.length < HEAD_BYTES_MAX ? INCOMPLETE : OTHER;
  if (end >= HEAD_BYTES_MAX) return OTHER;
  const lines = bytes.toString("latin1", REQUEST_LINE.length, end + 2);
  if (!FIELD_LINES.test(lines)) return OTHER;
  const headers = noHeaders();
  let fields = 0;
  for (let at = 0; at < lines.length;) {
    if (++fields > FIELDS_MAX) return OTHER;
    const colon = lines.indexOf(":", at);
    const lineEnd = lines.indexOf("\r\n", colon);
    const name = lines.slice(at, colon);
    const value = lines.slice(colon + 1, lineEnd).trim();
    if (!isOrdinary(name, value, headers)) return OTHER;
    addHeader(headers, name, value);
    at = lineEnd + 2;
  }
  const { host, contentLength } = headers;
  if (host === undefined || contentLength === undefined) return OTHER;
  return { headers, bodyStart: end + 4, bodyBytes: contentLength };
}

function isOrdinary(name: string, value: string, before: RequestHeaders): boolean {
  const { length } = name;
  if (LEFT_TO_OTHERS_LENGTHS.has(length) && LEFT_TO_OTHERS.has(name.toLowerCase())) return false;
  switch (length) {
    case 4:
      return before.host === undefined || name.toLowerCase() !== "host";
    case 10:
      return name.toLowerCase() !== "connection" || value.toLowerCase() === "keep-alive";
    case 14:
      if (name.toLowerCase() !== "content-length") return true;
      return before.contentLength === undefined && LENGTH.test(value);
    default:
      return true;
  }
}
