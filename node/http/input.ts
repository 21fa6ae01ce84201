/** From the bytes of a request to the value that the database validates. */
import { isUtf8 } from "node:buffer";
import { CoveyError } from "../../core/errors.js";

/** The request's members. Throws SerializationException unless `body` is the UTF-8 text of one JSON object. */
export function parseInput(body: Buffer): Record<string, unknown> {
  if (body.length === 0) throw unreadable("The request has no body; it must be a JSON object");
  // Decoding would quietly replace what is not UTF-8, and store something else than what was sent.
  if (!isUtf8(body)) throw unreadable("The body is not valid UTF-8");
  let input: unknown;
  try {
    input = JSON.parse(body.toString("utf8"));
  } catch (cause) {
    throw unreadable(`The body is not valid JSON: ${(cause as SyntaxError).message}`, cause);
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw unreadable("The body must be a JSON object");
  }
  return input as Record<string, unknown>;
}

function unreadable(message: string, cause?: unknown): CoveyError {
  return new CoveyError("SerializationException", message, { cause });
}
