/**
 * Replication's own records in a partition's column family: the log, the operations that were trimmed from it, and what
 * is true of this replica only (its promise, how far it has applied). Everything else there belongs to the layer above;
 * its values are stored behind the log index that wrote them, their version.
 *
 * Promises, applied indexes and log entries stand behind a CRC-32 of their own. A database's checksums vouch for what it
 * was given and not for what memory did to it before; and these records decide what a majority has agreed to (R15).
 */
import { crc32 } from "node:zlib";
import { BALLOT_NONE, compareBallots, type Ballot } from "../core/ballot.js";
import { ByteReader, ByteWriter, MalformedRecordError } from "../core/byte-writer.js";
import type { Epoch, LogIndex, NodeId, PartitionId } from "../core/ids.js";
import { isCorruption } from "../storage/errors.js";
import type { LogEntry } from "./messages.js";
import type { KnownOperation } from "./operation-table.js";

const LOG = 0x10;
/** Operations whose entries were trimmed: part of the partition's state, so they move with it (R11). */
const OPERATIONS = 0x21;
/** True of this replica only; never transferred. */
const LOCAL = 0x30;

/** In the node's own family: entries kept for replicas on other nodes (see stand-ins-driver.ts). */
const HINT = 0x31;

export const PROMISE_KEY = Uint8Array.of(LOCAL, 1);
export const APPLIED_KEY = Uint8Array.of(LOCAL, 2);
/** Present while a transfer is being installed: the replica's data are incomplete (R16). */
export const INSTALLING_KEY = Uint8Array.of(LOCAL, 3);

export const LOG_START = Uint8Array.of(LOG);
export const LOG_END = Uint8Array.of(LOG + 1);
export const HINTS_START = Uint8Array.of(HINT);
export const HINTS_END = Uint8Array.of(HINT + 1);
export const OPERATIONS_START = Uint8Array.of(OPERATIONS);
export const OPERATIONS_END = Uint8Array.of(OPERATIONS + 1);

/** The key ranges that make up a partition's replicated state, in key order: all but the log and the local records. */
export const STATE_RANGES: readonly { readonly gte: Uint8Array; readonly lt: Uint8Array }[] = [
  { gte: Uint8Array.of(0), lt: LOG_START },
  { gte: LOG_END, lt: Uint8Array.of(LOCAL) },
];

/**
 * What all replicas hold alike at the same applied index: their state but for the trimmed operations, which each replica
 * moves out of its log when it trims it, by its own clock.
 */
export const SCRUBBED_RANGES: typeof STATE_RANGES = [
  { gte: Uint8Array.of(0), lt: LOG_START },
  { gte: LOG_END, lt: OPERATIONS_START },
  { gte: OPERATIONS_END, lt: Uint8Array.of(LOCAL) },
];

/** The bytes of the version in front of every stored value. */
export const VERSION_BYTES = 6;

const CHECKSUM_BYTES = 4;

export function logKey(index: LogIndex): Buffer {
  return new ByteWriter(7).byte(LOG).uint48(index).finish();
}

/** Which entry of which partition is kept for whom, and under which configuration epoch of the partition it was got. */
export interface HintPosition {
  readonly partition: PartitionId;
  readonly target: NodeId;
  readonly epoch: Epoch;
  readonly index: LogIndex;
}

/** Entries that are kept together lie together, in order of their indexes. The value is that of a log entry. */
export function hintKey({ partition, target, epoch, index }: HintPosition): Buffer {
  const writer = new ByteWriter(24 + target.length).byte(HINT).uint32(partition).string(target);
  return writer.uint48(epoch).uint48(index).finish();
}

export function hintOf(key: Uint8Array): HintPosition {
  const reader = new ByteReader(key, 1);
  const [partition, target] = [reader.uint32(), reader.string()];
  return { partition, target, epoch: reader.uint48(), index: reader.uint48() };
}

/** A record of replication's own whose checksum does not hold, or that is missing where there must be one. */
export class CorruptRecordError extends MalformedRecordError {
  override readonly name = "CorruptRecordError";
}

/** Whether a read failed because of what is stored, and would fail again. */
export function isCorrupt(error: unknown): boolean {
  return error instanceof CorruptRecordError || isCorruption(error);
}

/** The index of an entry seeds its checksum, so that no entry passes for another one. */
export function encodeLogEntry(entry: LogEntry): Buffer {
  const writer = new ByteWriter(CHECKSUM_BYTES + 48 + entry.bytes.length).uint32(0);
  return seal(writeBallot(writer, entry.ballot).raw(entry.bytes).finish(), seedOf(entry.index));
}

/** The entry's bytes alias `value`. Throws CorruptRecordError. */
export function decodeLogEntry(key: Uint8Array, value: Uint8Array): LogEntry {
  const index = indexOfLogKey(key);
  const reader = unseal(value, seedOf(index), `log entry ${index}`);
  const ballot = readBallot(reader);
  return { index, ballot, bytes: value.subarray(reader.position) };
}

export function indexOfLogKey(key: Uint8Array): LogIndex {
  return new ByteReader(key, 1).uint48();
}

export function encodeBallot(ballot: Ballot): Buffer {
  return seal(writeBallot(new ByteWriter(CHECKSUM_BYTES + 48).uint32(0), ballot).finish(), 0);
}

/** Throws CorruptRecordError. */
export function decodeBallot(value: Uint8Array | undefined): Ballot {
  return value === undefined ? BALLOT_NONE : readBallot(unseal(value, 0, "promise"));
}

/** How far a replica has applied its log. */
export interface Applied {
  readonly index: LogIndex;
  /** The ballot of the entry at `index`. */
  readonly ballot: Ballot;
}

/**
 * Which of two ends of logs is the greater (R2); negative when `a` is less. A log whose last entry is committed lacks
 * nothing that was committed with the help of one with a lesser end: entries of older ballots beyond its own end are dead.
 */
export function compareEnds(a: Applied, b: Applied): number {
  return compareBallots(a.ballot, b.ballot) || (a.index === b.index ? 0 : a.index - b.index);
}

export function encodeApplied(applied: Applied): Buffer {
  const writer = new ByteWriter(CHECKSUM_BYTES + 56).uint32(0).varint(applied.index);
  return seal(writeBallot(writer, applied.ballot).finish(), 0);
}

/** Throws CorruptRecordError. */
export function decodeApplied(value: Uint8Array | undefined): Applied {
  if (value === undefined) return { index: 0, ballot: BALLOT_NONE };
  const reader = unseal(value, 0, "applied index");
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

export function operationsKey(firstIndex: LogIndex): Buffer {
  return new ByteWriter(7).byte(OPERATIONS).uint48(firstIndex).finish();
}

export function encodeOperations(operations: readonly KnownOperation[]): Buffer {
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

export function decodeOperations(value: Uint8Array): KnownOperation[] {
  const reader = new ByteReader(value);
  const operations: KnownOperation[] = [];
  for (let count = reader.varint(); count > 0; count--) {
    const timeMs = reader.uint48();
    const index = reader.uint48();
    const payloadHash = reader.uint32();
    const operationId = reader.string();
    operations.push({ operationId, index, payloadHash, timeMs, result: reader.bytes() });
  }
  return operations;
}

/** Fills in the checksum, for which `record` has room at its beginning. */
function seal(record: Buffer, seed: number): Buffer {
  record.writeUInt32BE(crc32(record.subarray(CHECKSUM_BYTES), seed), 0);
  return record;
}

/** A reader behind the checksum, which holds. */
function unseal(value: Uint8Array, seed: number, what: string): ByteReader {
  if (value.length > CHECKSUM_BYTES) {
    const reader = new ByteReader(value);
    if (reader.uint32() === crc32(value.subarray(CHECKSUM_BYTES), seed)) return reader;
  }
  throw new CorruptRecordError(`the checksum of a stored ${what} does not hold`);
}

function seedOf(index: LogIndex): number {
  return ((index % 2 ** 32) ^ Math.floor(index / 2 ** 32)) >>> 0;
}

function writeBallot(writer: ByteWriter, ballot: Ballot): ByteWriter {
  return writer.varint(ballot.round).string(ballot.nodeId).varint(ballot.boot);
}

function readBallot(reader: ByteReader): Ballot {
  return { round: reader.varint(), nodeId: reader.string(), boot: reader.varint() };
}
