/**
 * Replication's own records in a partition's column family: the log, the operations that were trimmed from it, and what
 * is true of this replica only (its promise, how far it has applied). Everything else there belongs to the layer above;
 * its values are stored behind the log index that wrote them, their version.
 */
import { BALLOT_NONE, type Ballot } from "../core/ballot.js";
import { ByteReader, ByteWriter } from "../core/byte-writer.js";
import type { LogIndex } from "../core/ids.js";
import type { LogEntry } from "./messages.js";

const LOG = 0x10;
/** Operations whose entries were trimmed: part of the partition's state, so they move with it (R11). */
const OPERATIONS = 0x21;
/** True of this replica only; never transferred. */
const LOCAL = 0x30;

export const PROMISE_KEY = Uint8Array.of(LOCAL, 1);
export const APPLIED_KEY = Uint8Array.of(LOCAL, 2);
/** Present while a transfer is being installed: the replica's data are incomplete (R16). */
export const INSTALLING_KEY = Uint8Array.of(LOCAL, 3);

export const LOG_START = Uint8Array.of(LOG);
export const LOG_END = Uint8Array.of(LOG + 1);
export const OPERATIONS_START = Uint8Array.of(OPERATIONS);
export const OPERATIONS_END = Uint8Array.of(OPERATIONS + 1);

/** The key ranges that make up a partition's replicated state, in key order: all but the log and the local records. */
export const STATE_RANGES: readonly { readonly gte: Uint8Array; readonly lt: Uint8Array }[] = [
  { gte: Uint8Array.of(0), lt: LOG_START },
  { gte: LOG_END, lt: Uint8Array.of(LOCAL) },
];

/** The bytes of the version in front of every stored value. */
export const VERSION_BYTES = 6;

export function logKey(index: LogIndex): Buffer {
  return new ByteWriter(7).byte(LOG).uint48(index).finish();
}

export function encodeLogEntry(entry: LogEntry): Buffer {
  return writeBallot(new ByteWriter(48 + entry.bytes.length), entry.ballot)
    .raw(entry.bytes)
    .finish();
}

/** The entry's bytes alias `value`. */
export function decodeLogEntry(key: Uint8Array, value: Uint8Array): LogEntry {
  const index = new ByteReader(key, 1).uint48();
  const reader = new ByteReader(value);
  const ballot = readBallot(reader);
  return { index, ballot, bytes: value.subarray(reader.position) };
}

export function encodeBallot(ballot: Ballot): Buffer {
  return writeBallot(new ByteWriter(48), ballot).finish();
}

export function decodeBallot(value: Uint8Array | undefined): Ballot {
  return value === undefined ? BALLOT_NONE : readBallot(new ByteReader(value));
}

/** How far a replica has applied its log. */
export interface Applied {
  readonly index: LogIndex;
  /** The ballot of the entry at `index`. */
  readonly ballot: Ballot;
}

export function encodeApplied(applied: Applied): Buffer {
  return writeBallot(new ByteWriter(48).varint(applied.index), applied.ballot).finish();
}

export function decodeApplied(value: Uint8Array | undefined): Applied {
  if (value === undefined) return { index: 0, ballot: BALLOT_NONE };
  const reader = new ByteReader(value);
  return { index: reader.varint(), ballot: readBallot(reader) };
}

export function withVersion(index: LogIndex, value: Uint8Array): Buffer {
  const stored = Buffer.allocUnsafe(VERSION_BYTES + value.length);
  stored.writeUIntBE(index, 0, VERSION_BYTES);
  stored.set(value, VERSION_BYTES);
  return stored;
}

export function versionOf(stored: Uint8Array): LogIndex {
  return new ByteReader(stored).uint48();
}

export function withoutVersion(stored: Uint8Array): Uint8Array {
  return stored.subarray(VERSION_BYTES);
}

/** A trimmed operation, as the table knows it. */
export interface TrimmedOperation {
  readonly operationId: string;
  readonly index: LogIndex;
  readonly payloadHash: number;
  readonly timeMs: number;
  readonly result: Uint8Array;
}

export function operationsKey(firstIndex: LogIndex): Buffer {
  return new ByteWriter(7).byte(OPERATIONS).uint48(firstIndex).finish();
}

export function encodeOperations(operations: readonly TrimmedOperation[]): Buffer {
  const writer = new ByteWriter(64 * operations.length + 8).varint(operations.length);
  for (const operation of operations) {
    writer
      .uint48(operation.timeMs)
      .uint48(operation.index)
      .uint32(operation.payloadHash)
      .string(operation.operationId)
      .bytes(operation.result);
  }
  return writer.finish();
}

export function decodeOperations(value: Uint8Array): TrimmedOperation[] {
  const reader = new ByteReader(value);
  const operations: TrimmedOperation[] = [];
  for (let count = reader.varint(); count > 0; count--) {
    const timeMs = reader.uint48();
    const index = reader.uint48();
    const payloadHash = reader.uint32();
    const operationId = reader.string();
    operations.push({ operationId, index, payloadHash, timeMs, result: reader.bytes() });
  }
  return operations;
}

function writeBallot(writer: ByteWriter, ballot: Ballot): ByteWriter {
  return writer.varint(ballot.round).string(ballot.nodeId).varint(ballot.boot);
}

function readBallot(reader: ByteReader): Ballot {
  return { round: reader.varint(), nodeId: reader.string(), boot: reader.varint() };
}
