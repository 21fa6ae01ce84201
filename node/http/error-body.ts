/**
 * Errors as DynamoDB puts them on the wire: the one table from `ErrorCode` to HTTP status, `__type` and the spelling of the
 * message's member. Which family an error belongs to shows in its `__type`; SDKs read what follows the "#", logs and
 * hand-made clients compare all of it.
 */
import type { CoveyError, ErrorCode } from "../../core/errors.js";

interface WireForm {
  readonly status: number;
  readonly type: string;
  /** The service's own models spell it both ways. */
  readonly messageMember: "message" | "Message";
}

const FORMS: Readonly<Record<ErrorCode, WireForm>> = {
  ValidationException: form("com.amazon.coral.validate#ValidationException"),
  SerializationException: form("com.amazon.coral.service#SerializationException", "Message"),
  UnknownOperationException: form("com.amazon.coral.service#UnknownOperationException"),
  AccessDeniedException: form("com.amazon.coral.service#AccessDeniedException", "Message"),
  MissingAuthenticationTokenException: form("com.amazon.coral.service#MissingAuthenticationTokenException"),
  IncompleteSignatureException: form("com.amazon.coral.service#IncompleteSignatureException"),
  InvalidSignatureException: form("com.amazon.coral.service#InvalidSignatureException"),
  UnrecognizedClientException: form("com.amazon.coral.service#UnrecognizedClientException"),
  ResourceNotFoundException: dynamoDb("ResourceNotFoundException"),
  TableNotFoundException: dynamoDb("TableNotFoundException"),
  ResourceInUseException: dynamoDb("ResourceInUseException"),
  ConditionalCheckFailedException: dynamoDb("ConditionalCheckFailedException"),
  ItemCollectionSizeLimitExceededException: dynamoDb("ItemCollectionSizeLimitExceededException"),
  LimitExceededException: dynamoDb("LimitExceededException"),
  IdempotentParameterMismatchException: dynamoDb("IdempotentParameterMismatchException", "Message"),
  TransactionCanceledException: dynamoDb("TransactionCanceledException", "Message"),
  TransactionConflictException: dynamoDb("TransactionConflictException"),
  TransactionInProgressException: dynamoDb("TransactionInProgressException", "Message"),
  ThrottlingException: form("com.amazon.coral.availability#ThrottlingException"),
  ServiceUnavailable: { ...dynamoDb("ServiceUnavailable"), status: 503 },
  InternalServerError: { ...dynamoDb("InternalServerError"), status: 500 },
};

export interface ErrorAnswer {
  readonly status: number;
  /** UTF-8 JSON. */
  readonly body: Buffer;
}

export function errorAnswer(error: CoveyError): ErrorAnswer {
  const { status, type, messageMember } = FORMS[error.code];
  const body = { __type: type, [messageMember]: error.message, ...error.details };
  return { status, body: Buffer.from(JSON.stringify(body)) };
}

function dynamoDb(name: string, messageMember: WireForm["messageMember"] = "message"): WireForm {
  return form(`com.amazonaws.dynamodb.v20120810#${name}`, messageMember);
}

function form(type: string, messageMember: WireForm["messageMember"] = "message"): WireForm {
  return { status: 400, type, messageMember };
}
