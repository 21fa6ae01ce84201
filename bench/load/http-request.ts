/**
 * A prepared HTTP request with the headers of a stock AWS SDK. What must differ from one sending to the next stands at a
 * known place and is overwritten there: the invocation id, by which the cluster recognises a repeated write, and the revision
 * in the item.
 */
import { randomUUID } from "node:crypto";
import { FIRST_REVISION, REVISION_DIGITS } from "./items.js";

const COUNT_DIGITS = 12;
/** The first digits of an invocation id, the same for this process. */
const INVOCATION_PREFIX = randomUUID().slice(0, -COUNT_DIGITS);
const SIGNED =
  "amz-sdk-invocation-id;amz-sdk-request;content-length;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-target;x-amz-user-agent";

let invocations = 0;

export class HttpRequest {
  readonly #bytes: Buffer;
  readonly #countAt: number;
  readonly #revisionAt: number;

  /** `host` is host:port; `input` is DynamoDB JSON. */
  constructor(host: string, operation: string, input: object) {
    const body = Buffer.from(JSON.stringify(input));
    const head = Buffer.from(
      [
        "POST / HTTP/1.1",
        `host: ${host}`,
        "content-type: application/x-amz-json-1.0",
        `content-length: ${body.length}`,
        `x-amz-target: DynamoDB_20120810.${operation}`,
        "x-amz-user-agent: aws-sdk-js/3.1164.0",
        "user-agent: aws-sdk-js/3.1164.0 ua/2.1 os/linux lang/js md/nodejs#20.20.2 api/dynamodb#3.1164.0",
        `amz-sdk-invocation-id: ${INVOCATION_PREFIX}${"0".repeat(COUNT_DIGITS)}`,
        "amz-sdk-request: attempt=1; max=3",
        "x-amz-date: 20261120T120000Z",
        `x-amz-content-sha256: ${"a".repeat(64)}`,
        `authorization: AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20261120/us-east-1/dynamodb/aws4_request, SignedHeaders=${SIGNED}, Signature=${"b".repeat(64)}`,
        "connection: keep-alive",
        "",
        "",
      ].join("\r\n"),
    );
    this.#bytes = Buffer.concat([head, body]);
    this.#countAt = head.indexOf(INVOCATION_PREFIX) + INVOCATION_PREFIX.length;
    const revisionAt = body.indexOf(`"${FIRST_REVISION}"`);
    this.#revisionAt = revisionAt < 0 ? -1 : head.length + revisionAt + 1;
  }

  /** The bytes to send, as a new invocation. They are good until the next call. Throws RangeError when there is no place for a revision. */
  next(revision?: number): Buffer {
    const count = (++invocations).toString(16).padStart(COUNT_DIGITS, "0");
    this.#bytes.write(count, this.#countAt, "latin1");
    if (revision !== undefined) {
      if (this.#revisionAt < 0) throw new RangeError("the request has no revision");
      this.#bytes.write(String(revision), this.#revisionAt, REVISION_DIGITS, "latin1");
    }
    return this.#bytes;
  }
}
