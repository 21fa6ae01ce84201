/**
 * Record of peer.proto → PeerMessage. Called once for every message that reaches the node.
 *
 * Everything here came from a peer. Whatever does not follow the contract throws a WireError; lists and strings are
 * bounded before anything is made for them. Kinds and fields of a newer version are passed over. Byte fields are views
 * of the received frame.
 */
import type { ErrorCode } from "../../core/errors.js";
import type {
  ControlMessage,
  Digest,
  Forward,
  ForwardReply,
  PeerMessage,
} from "../../replication/messages.js";
import { CONTROL, DIGEST, FAILURE, FORWARD, FORWARD_REPLY, POSITION, RECORD } from "./peer-fields.js";
import { ELEMENTS_MAX, ID_BYTES_MAX, TEXT_BYTES_MAX } from "./peer-limits.js";
import { readReplicaMessage } from "./replica-record-reader.js";
import { NO_BYTES, WireError, type WireReader } from "./wire-reader.js";
import { DELIMITED, fieldKey, VARINT } from "./wire-writer.js";

/** Reads the record field that was just entered by its key. `undefined`: a kind that this version does not know. */
export function readRecord(from: WireReader): PeerMessage | undefined {
  let message: PeerMessage | undefined;
  const outerEnd = from.enter();
  while (from.more) {
    const key = from.key();
    if ((key & 7) !== DELIMITED) {
      from.skip(key);
      continue;
    }
    const recordEnd = from.enter();
    message = readBody(from, key >>> 3);
    from.leave(recordEnd);
  }
  from.leave(outerEnd);
  return message;
}

function readBody(from: WireReader, kind: number): PeerMessage | undefined {
  switch (kind) {
    case RECORD.forward:
      return readForward(from);
    case RECORD.forwardReply:
      return readForwardReply(from);
    case RECORD.digest:
      return readDigest(from);
    case RECORD.control:
      return readControl(from);
    default:
      return readReplicaMessage(from, kind);
  }
}

function readDigest(from: WireReader): Digest {
  const partitions: Digest["partitions"][number][] = [];
  while (from.more) {
    const key = from.key();
    if (key !== fieldKey(DIGEST.partitions, DELIMITED)) {
      from.skip(key);
      continue;
    }
    if (partitions.length >= ELEMENTS_MAX) throw new WireError("too many positions");
    partitions.push(readPosition(from));
  }
  return { kind: "digest", partitions };
}

function readPosition(from: WireReader): Digest["partitions"][number] {
  let partition = 0;
  let epoch = 0;
  let commitIndex = 0;
  let appliedIndex = 0;
  const outerEnd = from.enter();
  while (from.more) {
    const key = from.key();
    if (key === fieldKey(POSITION.partition, VARINT)) partition = from.unsigned32();
    else if (key === fieldKey(POSITION.epoch, VARINT)) epoch = from.unsigned();
    else if (key === fieldKey(POSITION.commitIndex, VARINT)) commitIndex = from.unsigned();
    else if (key === fieldKey(POSITION.appliedIndex, VARINT)) appliedIndex = from.unsigned();
    else from.skip(key);
  }
  from.leave(outerEnd);
  return { partition, epoch, commitIndex, appliedIndex };
}

function readForward(from: WireReader): Forward {
  let requestId = 0;
  let partition = 0;
  let operation = 0;
  let consistency = 0;
  let payload = NO_BYTES;
  let operationId = "";
  let timeoutMs = 0;
  let hopsLeft = 0;
  let retry = false;
  while (from.more) {
    const key = from.key();
    if (key === fieldKey(FORWARD.requestId, VARINT)) requestId = from.unsigned();
    else if (key === fieldKey(FORWARD.partition, VARINT)) partition = from.unsigned32();
    else if (key === fieldKey(FORWARD.operation, VARINT)) operation = from.unsigned32();
    else if (key === fieldKey(FORWARD.consistency, VARINT)) consistency = from.unsigned32();
    else if (key === fieldKey(FORWARD.payload, DELIMITED)) payload = from.bytes();
    else if (key === fieldKey(FORWARD.operationId, DELIMITED)) operationId = from.string(ID_BYTES_MAX);
    else if (key === fieldKey(FORWARD.timeoutMs, VARINT)) timeoutMs = from.unsigned32();
    else if (key === fieldKey(FORWARD.hopsLeft, VARINT)) hopsLeft = from.unsigned32();
    else if (key === fieldKey(FORWARD.retry, VARINT)) retry = from.boolean();
    else from.skip(key);
  }
  return {
    kind: "forward",
    requestId,
    partition,
    operation: oneOfTwo(operation, "write", "read"),
    consistency: oneOfTwo(consistency, "strong", "eventual"),
    payload,
    operationId,
    timeoutMs,
    hopsLeft,
    retry,
  };
}

function readForwardReply(from: WireReader): ForwardReply {
  let requestId = 0;
  let partition = 0;
  let result: Uint8Array | undefined;
  let error: ForwardReply["error"];
  let proposer = "";
  while (from.more) {
    const key = from.key();
    if (key === fieldKey(FORWARD_REPLY.requestId, VARINT)) requestId = from.unsigned();
    else if (key === fieldKey(FORWARD_REPLY.partition, VARINT)) partition = from.unsigned32();
    else if (key === fieldKey(FORWARD_REPLY.result, DELIMITED)) result = from.bytes();
    else if (key === fieldKey(FORWARD_REPLY.error, DELIMITED)) error = readFailure(from);
    else if (key === fieldKey(FORWARD_REPLY.proposer, DELIMITED)) proposer = from.string(ID_BYTES_MAX);
    else from.skip(key);
  }
  return { kind: "forwardReply", requestId, partition, result, error, proposer };
}

function readFailure(from: WireReader): NonNullable<ForwardReply["error"]> {
  let code = "";
  let message = "";
  let outcome = 0;
  let retryable = false;
  const outerEnd = from.enter();
  while (from.more) {
    const key = from.key();
    if (key === fieldKey(FAILURE.code, DELIMITED)) code = from.string(ID_BYTES_MAX);
    else if (key === fieldKey(FAILURE.message, DELIMITED)) message = from.string(TEXT_BYTES_MAX);
    else if (key === fieldKey(FAILURE.outcome, VARINT)) outcome = from.unsigned32();
    else if (key === fieldKey(FAILURE.retryable, VARINT)) retryable = from.boolean();
    else from.skip(key);
  }
  from.leave(outerEnd);
  if (!isErrorCode(code)) throw new WireError(`error code "${code}"`);
  return { code, message, outcome: oneOfTwo(outcome, "none", "unknown"), retryable };
}

function readControl(from: WireReader): ControlMessage {
  let topic = "";
  let bytes = NO_BYTES;
  while (from.more) {
    const key = from.key();
    if (key === fieldKey(CONTROL.topic, DELIMITED)) topic = from.string(ID_BYTES_MAX);
    else if (key === fieldKey(CONTROL.bytes, DELIMITED)) bytes = from.bytes();
    else from.skip(key);
  }
  return { kind: "control", topic, bytes };
}

function oneOfTwo<First, Second>(value: number, first: First, second: Second): First | Second {
  if (value === 1) return first;
  if (value === 2) return second;
  throw new WireError(`enumeration value ${value}`);
}

const ERROR_CODES: Readonly<Record<ErrorCode, true>> = {
  ValidationException: true,
  SerializationException: true,
  UnknownOperationException: true,
  ResourceNotFoundException: true,
  TableNotFoundException: true,
  ResourceInUseException: true,
  ConditionalCheckFailedException: true,
  ItemCollectionSizeLimitExceededException: true,
  LimitExceededException: true,
  IdempotentParameterMismatchException: true,
  TransactionCanceledException: true,
  TransactionConflictException: true,
  TransactionInProgressException: true,
  AccessDeniedException: true,
  MissingAuthenticationTokenException: true,
  IncompleteSignatureException: true,
  InvalidSignatureException: true,
  UnrecognizedClientException: true,
  ThrottlingException: true,
  ServiceUnavailable: true,
  InternalServerError: true,
};

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_CODES, code);
}
