/**
 * What calls of the client reject with: always a `CoveyError` with a stable `code`, in some cases of a class of its own.
 * Match `code` or the class, never the message. This is the inverse of the server's `node/grpc/status.ts`.
 */
import { status, type ServiceError } from "@grpc/grpc-js";
import type { Item } from "../core/attribute-value.js";
import { CoveyError, type ErrorCode, type Outcome } from "../core/errors.js";
import { covey } from "../proto/generated/covey.js";
import { ERROR_METADATA } from "../proto/services.js";
import { unmarshalItem, type NativeValue } from "./marshalling.js";

/** The item did not meet the condition. Nothing was changed. */
export class ConditionalCheckFailedError extends CoveyError {
  /** The item as it is, when `returnValuesOnConditionCheckFailure` asked for it. */
  get item(): Record<string, NativeValue> | undefined {
    const item = this.details?.["Item"] as Item | undefined;
    return item && unmarshalItem(item);
  }
}

/**
 * The write may have taken effect, or may yet do so: nobody can tell. The client has already repeated it where that was
 * safe. Read to find out, or send the write again with the same `operationId`.
 */
export class UnknownOutcomeError extends CoveyError {
  constructor(message: string, cause: unknown, code: ErrorCode = "InternalServerError") {
    super(code, message, { outcome: "unknown", cause });
  }
}

/** What a reply or the trailing metadata of a call says went wrong. */
export function errorFromMessage(message: covey.v1.Error.$Properties): CoveyError {
  const code = (message.code || "InternalServerError") as ErrorCode;
  const outcome: Outcome = message.outcome === covey.v1.Outcome.OUTCOME_NONE ? "none" : "unknown";
  const details = message.details?.length
    ? (JSON.parse(Buffer.from(message.details).toString("utf8")) as Record<string, unknown>)
    : undefined;
  const options = { outcome, ...(details && { details }) };
  return code === "ConditionalCheckFailedException"
    ? new ConditionalCheckFailedError(code, message.message ?? "", options)
    : new CoveyError(code, message.message ?? "", options);
}

/**
 * What a gRPC call that failed means. `sent` says whether its request may have reached the node: if so, and the node did
 * not say what happened, the outcome is unknown.
 */
export function errorFromStatus(error: ServiceError, sent: boolean): CoveyError {
  const [encoded] = error.metadata?.get(ERROR_METADATA) ?? [];
  if (Buffer.isBuffer(encoded)) return errorFromMessage(covey.v1.Error.decode(encoded));
  return new CoveyError(codeOfStatus(error.code), `gRPC call failed: ${error.message}`, {
    outcome: sent ? "unknown" : "none",
    cause: error,
  });
}

/** For statuses that the library or something between made: a node's own come with a message. */
function codeOfStatus(code: status): ErrorCode {
  switch (code) {
    case status.UNAUTHENTICATED:
      return "UnrecognizedClientException";
    case status.PERMISSION_DENIED:
      return "AccessDeniedException";
    case status.UNIMPLEMENTED:
      return "UnknownOperationException";
    case status.RESOURCE_EXHAUSTED:
      return "LimitExceededException";
    default:
      return "ServiceUnavailable";
  }
}
