/**
 * Collecting the body of a request. One over the bound is read on for a while and thrown away, so that a client that writes
 * all of it before it reads gets to see the answer; one that goes on after that is cut off.
 */
import type { IncomingMessage } from "node:http";
import type { RequestMemory } from "./request-memory.js";

/** How much is read before the connection is cut, as a multiple of the bound. */
const DISCARDED_FACTOR = 4;

const NO_BYTES = Buffer.alloc(0);

/** The request is over the bound; answered with HTTP status 413. */
export class RequestTooLarge extends Error {
  override readonly name = "RequestTooLarge";

  constructor(bytesMax: number) {
    super(`Request size exceeded ${bytesMax} bytes`);
  }
}

/** The client went away before its request was complete; nobody is left to answer. */
export class RequestAborted extends Error {
  override readonly name = "RequestAborted";

  constructor() {
    super("the client went away before its request was complete");
  }
}

/**
 * Resolves to the bytes as sent; as many are then taken from `memory`, and the caller releases them.
 * Rejects, with nothing taken, with RequestTooLarge, with RequestAborted, or with what `memory` throws when it is full.
 */
export function readBody(
  request: IncomingMessage,
  declaredBytes: number | undefined,
  bytesMax: number,
  memory: RequestMemory,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (declaredBytes !== undefined && declaredBytes > bytesMax * DISCARDED_FACTOR) {
      reject(new RequestTooLarge(bytesMax));
      return;
    }
    const chunks: Buffer[] = [];
    let bytesSeen = 0;
    let bytesTaken = 0;
    /** Why the body is thrown away. */
    let refusal: Error | undefined;
    let complete = false;

    const refuse = (why: Error) => {
      refusal = why;
      chunks.length = 0;
      memory.release(bytesTaken);
      bytesTaken = 0;
    };

    request.on("data", (chunk: Buffer) => {
      bytesSeen += chunk.length;
      if (refusal) {
        if (bytesSeen > bytesMax * DISCARDED_FACTOR) request.destroy();
        return;
      }
      if (bytesSeen > bytesMax) {
        refuse(new RequestTooLarge(bytesMax));
        return;
      }
      try {
        memory.take(chunk.length);
      } catch (full) {
        refuse(full as Error);
        return;
      }
      bytesTaken += chunk.length;
      chunks.push(chunk);
    });
    request.on("end", () => {
      complete = true;
      if (refusal) reject(refusal);
      else resolve(chunks.length === 1 ? chunks[0]! : chunks.length === 0 ? NO_BYTES : Buffer.concat(chunks));
    });
    request.on("close", () => {
      if (complete) return;
      refuse(new RequestAborted());
      reject(refusal!);
    });
  });
}
