/**
 * Every error that Covey reports to a caller, with a stable code: people and clients match the code, never the message.
 *
 * Three kinds are told apart. The caller's mistake carries one of DynamoDB's error names. The world's misfortune (no
 * quorum, too slow, too much) says whether the request may be repeated safely. Our own bug is no CoveyError at all.
 *
 * The tables from code to HTTP and gRPC status stand at the edge, in `node`; their inverse in `client`.
 */

export type ErrorCode =
  // The caller's mistake; the names are DynamoDB's.
  | "ValidationException"
  | "SerializationException"
  | "UnknownOperationException"
  | "ResourceNotFoundException"
  | "TableNotFoundException"
  | "ResourceInUseException"
  | "ConditionalCheckFailedException"
  | "ItemCollectionSizeLimitExceededException"
  | "LimitExceededException"
  | "IdempotentParameterMismatchException"
  | "TransactionCanceledException"
  | "TransactionConflictException"
  | "TransactionInProgressException"
  | "AccessDeniedException"
  | "MissingAuthenticationTokenException"
  | "IncompleteSignatureException"
  | "InvalidSignatureException"
  | "UnrecognizedClientException"
  // The world's misfortune.
  | "ThrottlingException"
  | "ServiceUnavailable"
  | "InternalServerError";

/**
 * What is known about the effect of a failed request (R10).
 * `none`: it certainly had and will have no effect. `unknown`: it may have taken effect, or may yet do so.
 */
export type Outcome = "none" | "unknown";

export class CoveyError extends Error {
  readonly code: ErrorCode;
  readonly outcome: Outcome;
  /** Members that the wire form carries beside code and message, such as `Item` or `CancellationReasons`. */
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { outcome?: Outcome; details?: Readonly<Record<string, unknown>>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = code;
    this.code = code;
    this.outcome = options.outcome ?? "none";
    this.details = options.details;
  }
}

/**
 * No majority answered, and nothing was sent that could still take effect. Safe to repeat. When fewer replicas can be
 * reached than are needed, repeating helps only once one of them is back (R33), and the error says so.
 */
export function quorumUnavailable(partition: number, needed: number, reachable: number): CoveyError {
  const counts = `it needs ${needed} replicas and can reach ${reachable}`;
  return new CoveyError(
    "ServiceUnavailable",
    reachable < needed
      ? `partition ${partition} has lost its majority: ${counts}`
      : `partition ${partition} has not agreed on a proposer in time: ${counts}`,
    { details: { reason: reachable < needed ? "lostMajority" : "noProposer", partition, needed, reachable } },
  );
}

/** The write left its proposer, and nobody can say yet whether it will be committed (R10). */
export function unknownOutcome(partition: number, why: string): CoveyError {
  return new CoveyError(
    "InternalServerError",
    `the outcome of the write to partition ${partition} is unknown: ${why}`,
    {
      outcome: "unknown",
      details: { partition },
    },
  );
}

/** A queue is at its bound; nothing was done. */
export function throttled(what: string): CoveyError {
  return new CoveyError("ThrottlingException", `too many requests in flight: ${what}`);
}

/** The caller's mistake in DynamoDB's own words; the name that most of its messages carry. */
export function validationError(message: string): CoveyError {
  return new CoveyError("ValidationException", message);
}

/** The request's JSON has the wrong types: checked before anything else in it. */
export function serializationError(message: string): CoveyError {
  return new CoveyError("SerializationException", message);
}
