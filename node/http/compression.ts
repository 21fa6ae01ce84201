/**
 * gzip in both directions. What comes in is a claim: it is never unpacked past the size that a plain request may have.
 */
import { promisify } from "node:util";
import { constants, gunzip, gzip } from "node:zlib";
import { CoveyError } from "../../core/errors.js";
import { RequestTooLarge } from "./request-body.js";

const gunzipAsync = promisify(gunzip);
const gzipAsync = promisify(gzip);

/**
 * The body as it was before `contentEncoding` was applied.
 * Throws CoveyError when it cannot be undone, RequestTooLarge when the result would be over `bytesMax`.
 */
export async function decodeBody(body: Buffer, contentEncoding: string, bytesMax: number): Promise<Buffer> {
  const encoding = contentEncoding.trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return body;
  if (encoding !== "gzip") {
    throw new CoveyError(
      "SerializationException",
      `Content-Encoding '${encoding}' is not supported; use gzip`,
    );
  }
  try {
    return await gunzipAsync(body, { maxOutputLength: bytesMax });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new RequestTooLarge(bytesMax);
    throw new CoveyError("SerializationException", "The body is not valid gzip", { cause });
  }
}

/** Fast rather than small: a node's processor is scarcer than the wire. */
export function compressBody(body: Uint8Array): Promise<Buffer> {
  return gzipAsync(body, { level: constants.Z_BEST_SPEED });
}

/** Whether a client that sent this `Accept-Encoding` takes gzip (RFC 9110, section 12.5.3). */
export function acceptsGzip(acceptEncoding: string): boolean {
  return acceptEncoding.split(",").some((choice) => {
    const [coding, ...parameters] = choice.split(";").map((part) => part.trim().toLowerCase());
    const refused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    return (coding === "gzip" || coding === "*") && !refused;
  });
}
