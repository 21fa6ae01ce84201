/**
 * Errors as gRPC puts them on the wire: the one table from `ErrorCode` to status, and the message that carries the rest.
 * Its inverse is `client/errors.ts`.
 */
import { Metadata, status, type ServiceError } from "@grpc/grpc-js";
import type { CoveyError, ErrorCode } from "../../core/errors.js";
import { covey } from "../../proto/generated/covey.js";
import { ERROR_METADATA } from "../../proto/services.js";

const STATUS: Readonly<Record<ErrorCode, status>> = {
  ValidationException: status.INVALID_ARGUMENT,
  SerializationException: status.INVALID_ARGUMENT,
  IdempotentParameterMismatchException: status.INVALID_ARGUMENT,
  UnknownOperationException: status.UNIMPLEMENTED,
  ResourceNotFoundException: status.NOT_FOUND,
  TableNotFoundException: status.NOT_FOUND,
  ResourceInUseException: status.FAILED_PRECONDITION,
  ConditionalCheckFailedException: status.FAILED_PRECONDITION,
  ItemCollectionSizeLimitExceededException: status.RESOURCE_EXHAUSTED,
  LimitExceededException: status.RESOURCE_EXHAUSTED,
  ThrottlingException: status.RESOURCE_EXHAUSTED,
  TransactionCanceledException: status.ABORTED,
  TransactionConflictException: status.ABORTED,
  TransactionInProgressException: status.ABORTED,
  AccessDeniedException: status.PERMISSION_DENIED,
  MissingAuthenticationTokenException: status.UNAUTHENTICATED,
  IncompleteSignatureException: status.UNAUTHENTICATED,
  InvalidSignatureException: status.UNAUTHENTICATED,
  UnrecognizedClientException: status.UNAUTHENTICATED,
  // Clients of every language repeat UNAVAILABLE without asking, which is right: its outcome is always `none`.
  ServiceUnavailable: status.UNAVAILABLE,
  InternalServerError: status.INTERNAL,
};

export function errorMessage(error: CoveyError): covey.v1.Error.$Properties {
  return {
    code: error.code,
    message: error.message,
    outcome: error.outcome === "none" ? covey.v1.Outcome.OUTCOME_NONE : covey.v1.Outcome.OUTCOME_UNKNOWN,
    ...(error.details && { details: Buffer.from(JSON.stringify(error.details)) }),
  };
}

/** What ends a unary call. */
export function serviceError(error: CoveyError): Pick<ServiceError, "code" | "details" | "metadata"> {
  const metadata = new Metadata();
  metadata.set(ERROR_METADATA, covey.v1.Error.encode(errorMessage(error)).finish() as Buffer);
  // An unknown outcome must not look like one of the statuses that clients repeat.
  const code = error.outcome === "unknown" ? status.UNKNOWN : STATUS[error.code];
  return { code, details: error.message, metadata };
}
