/**
 * PeerMessage → Record of peer.proto. Called once for every message that leaves the node, so it makes no objects: each
 * kind writes its fields straight into the frame.
 */
import { sameBallot, type Ballot } from "../../core/ballot.js";
import type {
  Accept,
  CaughtUp,
  Digest,
  Fetched,
  Forward,
  ForwardReply,
  LogEntry,
  PartitionMessage,
  PeerMessage,
  Promised,
  ScrubRows,
  TransferChunk,
} from "../../replication/messages.js";
import {
  BALLOT,
  CONTROL,
  DIGEST,
  ENTRY,
  FAILURE,
  FORWARD,
  FORWARD_REPLY,
  FRAME,
  POSITION,
  RECORD,
  REPLICA,
  ROW,
} from "./peer-fields.js";
import { ELEMENTS_MAX, TEXT_LENGTH_MAX } from "./peer-limits.js";
import type { WireWriter } from "./wire-writer.js";

/** Appends one record to the frame in `out`. Throws RangeError, with a half-written frame, for a number that no
 * field can carry or a list beyond its bound. */
export function writeRecord(out: WireWriter, message: PeerMessage): void {
  const record = out.begin(FRAME.records);
  const body = out.begin(RECORD[message.kind]);
  writeBody(out, message);
  out.end(body);
  out.end(record);
}

function writeBody(out: WireWriter, message: PeerMessage): void {
  switch (message.kind) {
    case "digest":
      return writeDigest(out, message);
    case "forward":
      return writeForward(out, message);
    case "forwardReply":
      return writeForwardReply(out, message);
    case "control":
      out.string(CONTROL.topic, message.topic);
      return out.bytes(CONTROL.bytes, message.bytes);
    default:
      out.unsigned(REPLICA.partition, message.partition);
      out.unsigned(REPLICA.epoch, message.epoch);
      return writeReplicaFields(out, message);
  }
}

/** In ascending field order: a reader needs the ballot before the entries. */
function writeReplicaFields(out: WireWriter, message: PartitionMessage): void {
  switch (message.kind) {
    case "preVote":
    case "prepare":
    case "takeOver":
      return writeBallot(out, REPLICA.ballot, message.ballot);
    case "preVoteReply":
      writeBallot(out, REPLICA.ballot, message.ballot);
      out.boolean(REPLICA.granted, message.granted);
      return writeOtherBallot(out, REPLICA.promised, message.promised, message.ballot);
    case "promised":
      return writePromised(out, message);
    case "fetch":
      writeBallot(out, REPLICA.ballot, message.ballot);
      return out.unsigned(REPLICA.fromIndex, message.fromIndex);
    case "fetched":
      return writeFetched(out, message);
    case "accept":
      return writeAccept(out, message);
    case "accepted":
      writeBallot(out, REPLICA.ballot, message.ballot);
      return out.unsigned(REPLICA.matchIndex, message.matchIndex);
    case "acceptRefused":
      writeBallot(out, REPLICA.ballot, message.ballot);
      out.unsigned(REPLICA.nextIndex, message.nextIndex);
      return writeOtherBallot(out, REPLICA.promised, message.promised, message.ballot);
    case "confirm":
      writeBallot(out, REPLICA.ballot, message.ballot);
      out.unsigned(REPLICA.commitIndex, message.commitIndex);
      return out.unsigned(REPLICA.round, message.round);
    case "confirmed":
      writeBallot(out, REPLICA.ballot, message.ballot);
      return out.unsigned(REPLICA.round, message.round);
    case "catchUp":
      return out.unsigned(REPLICA.fromIndex, message.fromIndex);
    case "caughtUp":
      return writeCaughtUp(out, message);
    case "transferRequest":
      out.unsigned(REPLICA.transferId, message.transferId);
      if (message.afterKey !== undefined) out.optionalBytes(REPLICA.afterKey, message.afterKey);
      return;
    case "transferChunk":
      return writeTransferChunk(out, message);
    case "scrubRequest":
      out.unsigned(REPLICA.appliedIndex, message.appliedIndex);
      return out.unsigned(REPLICA.scrubId, message.scrubId);
    case "scrubReply":
      out.unsigned(REPLICA.appliedIndex, message.appliedIndex);
      out.unsigned(REPLICA.scrubId, message.scrubId);
      out.bytes(REPLICA.tree, message.tree);
      return out.unsigned(REPLICA.rowCount, message.rowCount);
    case "scrubRowsRequest":
      if (message.afterKey !== undefined) out.optionalBytes(REPLICA.afterKey, message.afterKey);
      out.unsigned(REPLICA.scrubId, message.scrubId);
      return out.bytes(REPLICA.leaves, message.leaves);
    case "scrubRows":
      return writeScrubRows(out, message);
    case "scrubHeal":
      writeRows(out, message.rows);
      out.boolean(REPLICA.last, message.last);
      out.unsigned(REPLICA.scrubId, message.scrubId);
      return out.boolean(REPLICA.quarantine, message.quarantine);
    case "quorumRead":
      out.unsigned(REPLICA.requestId, message.requestId);
      return out.bytes(REPLICA.payload, message.payload);
    case "quorumReadReply":
      out.unsigned(REPLICA.lastIndex, message.lastIndex);
      out.unsigned(REPLICA.appliedIndex, message.appliedIndex);
      out.unsigned(REPLICA.requestId, message.requestId);
      return out.bytes(REPLICA.result, message.result);
    case "hintRequest":
      out.unsigned(REPLICA.fromIndex, message.fromIndex);
      return out.string(REPLICA.target, message.target);
    case "hints":
      out.unsigned(REPLICA.commitIndex, message.commitIndex);
      writeEntries(out, message.entries, undefined);
      out.unsigned(REPLICA.fromIndex, message.fromIndex);
      return out.string(REPLICA.target, message.target);
    case "hintOffer":
      out.unsigned(REPLICA.lastIndex, message.lastIndex);
      return out.unsigned(REPLICA.fromIndex, message.fromIndex);
  }
}

function writeAccept(out: WireWriter, message: Accept): void {
  writeBallot(out, REPLICA.ballot, message.ballot);
  out.unsigned(REPLICA.previousIndex, message.previousIndex);
  writeOtherBallot(out, REPLICA.previousBallot, message.previousBallot, message.ballot);
  out.unsigned(REPLICA.commitIndex, message.commitIndex);
  writeEntries(out, message.entries, message.ballot);
  out.unsigned(REPLICA.matchIndex, message.matchedEverywhere);
}

function writePromised(out: WireWriter, message: Promised): void {
  writeBallot(out, REPLICA.ballot, message.ballot);
  out.unsigned(REPLICA.commitIndex, message.commitIndex);
  out.boolean(REPLICA.granted, message.granted);
  writeOtherBallot(out, REPLICA.promised, message.promised, message.ballot);
  writeOtherBallot(out, REPLICA.lastBallot, message.lastBallot, message.ballot);
  out.unsigned(REPLICA.lastIndex, message.lastIndex);
}

function writeFetched(out: WireWriter, message: Fetched): void {
  writeBallot(out, REPLICA.ballot, message.ballot);
  writeEntries(out, message.entries, message.ballot);
  out.unsigned(REPLICA.lastIndex, message.lastIndex);
  out.boolean(REPLICA.trimmed, message.trimmed);
}

function writeCaughtUp(out: WireWriter, message: CaughtUp): void {
  out.unsigned(REPLICA.commitIndex, message.commitIndex);
  writeEntries(out, message.entries, undefined);
  out.boolean(REPLICA.trimmed, message.trimmed);
}

function writeTransferChunk(out: WireWriter, message: TransferChunk): void {
  out.unsigned(REPLICA.transferId, message.transferId);
  writeRows(out, message.rows);
  out.fixed32(REPLICA.checksum, message.checksum);
  out.unsigned(REPLICA.appliedIndex, message.appliedIndex);
  writeBallot(out, REPLICA.appliedBallot, message.appliedBallot);
  out.boolean(REPLICA.last, message.last);
  out.boolean(REPLICA.refused, message.refused);
}

function writeScrubRows(out: WireWriter, message: ScrubRows): void {
  if (message.afterKey !== undefined) out.optionalBytes(REPLICA.afterKey, message.afterKey);
  writeRows(out, message.rows);
  out.boolean(REPLICA.last, message.last);
  out.boolean(REPLICA.refused, message.refused);
  out.unsigned(REPLICA.scrubId, message.scrubId);
}

function writeRows(out: WireWriter, rows: TransferChunk["rows"]): void {
  boundElements(rows);
  for (const row of rows) {
    const mark = out.begin(REPLICA.rows);
    out.bytes(ROW.key, row.key);
    out.bytes(ROW.value, row.value);
    out.end(mark);
  }
}

/** A run of entries under one ballot carries it once. */
function writeEntries(out: WireWriter, entries: readonly LogEntry[], ballot: Ballot | undefined): void {
  boundElements(entries);
  let before = ballot;
  for (const entry of entries) {
    const mark = out.begin(REPLICA.entries);
    out.unsigned(ENTRY.index, entry.index);
    if (before === undefined) writeBallot(out, ENTRY.ballot, entry.ballot);
    else writeOtherBallot(out, ENTRY.ballot, entry.ballot, before);
    out.bytes(ENTRY.bytes, entry.bytes);
    out.end(mark);
    before = entry.ballot;
  }
}

function writeOtherBallot(out: WireWriter, field: number, ballot: Ballot, first: Ballot): void {
  if (ballot !== first && !sameBallot(ballot, first)) writeBallot(out, field, ballot);
}

function writeBallot(out: WireWriter, field: number, ballot: Ballot): void {
  const mark = out.begin(field);
  out.unsigned(BALLOT.round, ballot.round);
  out.string(BALLOT.nodeId, ballot.nodeId);
  out.unsigned(BALLOT.boot, ballot.boot);
  out.end(mark);
}

function writeDigest(out: WireWriter, message: Digest): void {
  boundElements(message.partitions);
  for (const position of message.partitions) {
    const mark = out.begin(DIGEST.partitions);
    out.unsigned(POSITION.partition, position.partition);
    out.unsigned(POSITION.epoch, position.epoch);
    out.unsigned(POSITION.commitIndex, position.commitIndex);
    out.unsigned(POSITION.appliedIndex, position.appliedIndex);
    out.end(mark);
  }
}

function writeForward(out: WireWriter, message: Forward): void {
  out.unsigned(FORWARD.requestId, message.requestId);
  out.unsigned(FORWARD.partition, message.partition);
  out.unsigned(FORWARD.operation, message.operation === "write" ? 1 : 2);
  out.unsigned(FORWARD.consistency, message.consistency === "strong" ? 1 : 2);
  out.bytes(FORWARD.payload, message.payload);
  out.string(FORWARD.operationId, message.operationId);
  out.unsigned(FORWARD.timeoutMs, Math.max(0, Math.ceil(message.timeoutMs)));
  out.unsigned(FORWARD.hopsLeft, message.hopsLeft);
  out.boolean(FORWARD.retry, message.retry);
}

function writeForwardReply(out: WireWriter, message: ForwardReply): void {
  out.unsigned(FORWARD_REPLY.requestId, message.requestId);
  out.unsigned(FORWARD_REPLY.partition, message.partition);
  if (message.result !== undefined) out.optionalBytes(FORWARD_REPLY.result, message.result);
  if (message.error !== undefined) {
    const mark = out.begin(FORWARD_REPLY.error);
    out.string(FAILURE.code, message.error.code);
    out.string(FAILURE.message, message.error.message.slice(0, TEXT_LENGTH_MAX));
    out.unsigned(FAILURE.outcome, message.error.outcome === "none" ? 1 : 2);
    out.boolean(FAILURE.retryable, message.error.retryable);
    out.end(mark);
  }
  out.string(FORWARD_REPLY.proposer, message.proposer);
}

/** A receiver would refuse the whole stream. */
function boundElements(elements: readonly unknown[]): void {
  if (elements.length > ELEMENTS_MAX) throw new RangeError(`a message of ${elements.length} elements`);
}
