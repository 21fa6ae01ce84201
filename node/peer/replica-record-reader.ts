/**
 * What replicas of a partition say to each other, read from its record. All these messages share one table of field
 * numbers (see peer.proto), so one loop gathers the fields and the kind then says which of them make up the message.
 */
import type { Ballot } from "../../core/ballot.js";
import type { LogEntry, PartitionMessage, TransferChunk } from "../../replication/messages.js";
import { BALLOT, ENTRY, RECORD, REPLICA, ROW } from "./peer-fields.js";
import { ELEMENTS_MAX, ID_BYTES_MAX } from "./peer-limits.js";
import { NO_BYTES, WireError, type WireReader } from "./wire-reader.js";
import { DELIMITED, fieldKey, FIXED32, VARINT } from "./wire-writer.js";

/** Reads the message that was just entered. `undefined`: a kind that this version does not know. */
export function readReplicaMessage(from: WireReader, kind: number): PartitionMessage | undefined {
  if (kind > RECORD.hintOffer) {
    from.skipRest();
    return undefined;
  }
  return partitionMessage(kind, new ReplicaFields(from));
}

/** The fields that messages between replicas share, each at its value for "absent". */
class ReplicaFields {
  partition = 0;
  epoch = 0;
  previousIndex = 0;
  commitIndex = 0;
  matchIndex = 0;
  nextIndex = 0;
  round = 0;
  lastIndex = 0;
  fromIndex = 0;
  granted = false;
  trimmed = false;
  entries: LogEntry[] = [];
  #ballot: Ballot | undefined;
  previousBallot: Ballot | undefined;
  promised: Ballot | undefined;
  lastBallot: Ballot | undefined;
  transfer: TransferFields | undefined;

  constructor(from: WireReader) {
    while (from.more) this.#read(from, from.key());
  }

  get ballot(): Ballot {
    if (this.#ballot === undefined) throw new WireError("a message without its ballot");
    return this.#ballot;
  }

  #read(from: WireReader, key: number): void {
    switch (key) {
      case fieldKey(REPLICA.partition, VARINT):
        this.partition = from.unsigned32();
        return;
      case fieldKey(REPLICA.epoch, VARINT):
        this.epoch = from.unsigned();
        return;
      case fieldKey(REPLICA.ballot, DELIMITED):
        this.#ballot = readBallot(from);
        return;
      case fieldKey(REPLICA.previousIndex, VARINT):
        this.previousIndex = from.unsigned();
        return;
      case fieldKey(REPLICA.previousBallot, DELIMITED):
        this.previousBallot = readBallot(from);
        return;
      case fieldKey(REPLICA.commitIndex, VARINT):
        this.commitIndex = from.unsigned();
        return;
      case fieldKey(REPLICA.entries, DELIMITED):
        boundElements(this.entries);
        this.entries.push(readEntry(from, this.entries.at(-1)?.ballot ?? this.#ballot));
        return;
      case fieldKey(REPLICA.matchIndex, VARINT):
        this.matchIndex = from.unsigned();
        return;
      case fieldKey(REPLICA.nextIndex, VARINT):
        this.nextIndex = from.unsigned();
        return;
      case fieldKey(REPLICA.round, VARINT):
        this.round = from.unsigned();
        return;
      case fieldKey(REPLICA.granted, VARINT):
        this.granted = from.boolean();
        return;
      case fieldKey(REPLICA.promised, DELIMITED):
        this.promised = readBallot(from);
        return;
      case fieldKey(REPLICA.lastBallot, DELIMITED):
        this.lastBallot = readBallot(from);
        return;
      case fieldKey(REPLICA.lastIndex, VARINT):
        this.lastIndex = from.unsigned();
        return;
      case fieldKey(REPLICA.fromIndex, VARINT):
        this.fromIndex = from.unsigned();
        return;
      case fieldKey(REPLICA.trimmed, VARINT):
        this.trimmed = from.boolean();
        return;
      default:
        this.transfer ??= new TransferFields();
        this.transfer.read(from, key);
    }
  }
}

/** The fields that only transfers, scrubs, quorum reads and stand-ins use. */
class TransferFields {
  transferId = 0;
  scrubId = 0;
  tree: Uint8Array = NO_BYTES;
  rowCount = 0;
  leaves: Uint8Array = NO_BYTES;
  quarantine = false;
  afterKey: Uint8Array | undefined;
  readonly rows: TransferChunk["rows"][number][] = [];
  checksum = 0;
  appliedIndex = 0;
  appliedBallot: Ballot | undefined;
  last = false;
  refused = false;
  requestId = 0;
  payload: Uint8Array = NO_BYTES;
  result: Uint8Array = NO_BYTES;
  target = "";

  read(from: WireReader, key: number): void {
    switch (key) {
      case fieldKey(REPLICA.transferId, VARINT):
        this.transferId = from.unsigned();
        return;
      case fieldKey(REPLICA.afterKey, DELIMITED):
        this.afterKey = from.bytes();
        return;
      case fieldKey(REPLICA.rows, DELIMITED):
        boundElements(this.rows);
        this.rows.push(readRow(from));
        return;
      case fieldKey(REPLICA.checksum, FIXED32):
        this.checksum = from.fixed32();
        return;
      case fieldKey(REPLICA.appliedIndex, VARINT):
        this.appliedIndex = from.unsigned();
        return;
      case fieldKey(REPLICA.appliedBallot, DELIMITED):
        this.appliedBallot = readBallot(from);
        return;
      case fieldKey(REPLICA.last, VARINT):
        this.last = from.boolean();
        return;
      case fieldKey(REPLICA.refused, VARINT):
        this.refused = from.boolean();
        return;
      case fieldKey(REPLICA.scrubId, VARINT):
        this.scrubId = from.unsigned();
        return;
      case fieldKey(REPLICA.tree, DELIMITED):
        this.tree = from.bytes();
        return;
      case fieldKey(REPLICA.rowCount, VARINT):
        this.rowCount = from.unsigned();
        return;
      case fieldKey(REPLICA.leaves, DELIMITED):
        this.leaves = from.bytes();
        return;
      case fieldKey(REPLICA.quarantine, VARINT):
        this.quarantine = from.boolean();
        return;
      case fieldKey(REPLICA.requestId, VARINT):
        this.requestId = from.unsigned();
        return;
      case fieldKey(REPLICA.payload, DELIMITED):
        this.payload = from.bytes();
        return;
      case fieldKey(REPLICA.result, DELIMITED):
        this.result = from.bytes();
        return;
      case fieldKey(REPLICA.target, DELIMITED):
        this.target = from.string(ID_BYTES_MAX);
        return;
      default:
        from.skip(key);
    }
  }
}

function partitionMessage(kind: number, fields: ReplicaFields): PartitionMessage | undefined {
  const { partition, epoch } = fields;
  switch (kind) {
    case RECORD.accept: {
      const { ballot, previousIndex, previousBallot = ballot, entries, commitIndex } = fields;
      const { matchIndex: matchedEverywhere } = fields;
      return {
        kind: "accept",
        partition,
        epoch,
        ballot,
        previousIndex,
        previousBallot,
        entries,
        commitIndex,
        matchedEverywhere,
      };
    }
    case RECORD.accepted: {
      const { ballot, matchIndex } = fields;
      return { kind: "accepted", partition, epoch, ballot, matchIndex };
    }
    case RECORD.acceptRefused: {
      const { ballot, promised = ballot, nextIndex } = fields;
      return { kind: "acceptRefused", partition, epoch, ballot, promised, nextIndex };
    }
    case RECORD.confirm: {
      const { ballot, round, commitIndex } = fields;
      return { kind: "confirm", partition, epoch, ballot, round, commitIndex };
    }
    case RECORD.confirmed: {
      const { ballot, round } = fields;
      return { kind: "confirmed", partition, epoch, ballot, round };
    }
    case RECORD.preVote:
      return { kind: "preVote", partition, epoch, ballot: fields.ballot };
    case RECORD.preVoteReply: {
      const { ballot, granted, promised = ballot } = fields;
      return { kind: "preVoteReply", partition, epoch, ballot, granted, promised };
    }
    case RECORD.prepare:
      return { kind: "prepare", partition, epoch, ballot: fields.ballot };
    case RECORD.promised: {
      const { ballot, granted, promised = ballot, lastBallot = ballot, lastIndex, commitIndex } = fields;
      return {
        kind: "promised",
        partition,
        epoch,
        ballot,
        granted,
        promised,
        lastBallot,
        lastIndex,
        commitIndex,
      };
    }
    case RECORD.fetch: {
      const { ballot, fromIndex } = fields;
      return { kind: "fetch", partition, epoch, ballot, fromIndex };
    }
    case RECORD.fetched: {
      const { ballot, entries, lastIndex, trimmed } = fields;
      return { kind: "fetched", partition, epoch, ballot, entries, lastIndex, trimmed };
    }
    case RECORD.takeOver:
      return { kind: "takeOver", partition, epoch, ballot: fields.ballot };
    case RECORD.catchUp:
      return { kind: "catchUp", partition, epoch, fromIndex: fields.fromIndex };
    case RECORD.caughtUp: {
      const { entries, commitIndex, trimmed } = fields;
      return { kind: "caughtUp", partition, epoch, entries, commitIndex, trimmed };
    }
    case RECORD.transferRequest: {
      const { transferId, afterKey } = fields.transfer ?? new TransferFields();
      if (afterKey === undefined) return { kind: "transferRequest", partition, epoch, transferId };
      return { kind: "transferRequest", partition, epoch, transferId, afterKey };
    }
    case RECORD.transferChunk:
      return transferChunk(fields);
    case RECORD.quorumRead:
    case RECORD.quorumReadReply:
      return quorumReadMessage(kind, fields);
    case RECORD.hintRequest:
    case RECORD.hints:
    case RECORD.hintOffer:
      return hintMessage(kind, fields);
    default:
      return scrubMessage(kind, fields);
  }
}

function scrubMessage(kind: number, fields: ReplicaFields): PartitionMessage | undefined {
  const { partition, epoch, transfer = new TransferFields() } = fields;
  const { scrubId, appliedIndex, tree, rowCount, leaves, rows, last, refused, quarantine } = transfer;
  const after = transfer.afterKey === undefined ? {} : { afterKey: transfer.afterKey };
  switch (kind) {
    case RECORD.scrubRequest:
      return { kind: "scrubRequest", partition, epoch, scrubId, appliedIndex };
    case RECORD.scrubReply:
      return { kind: "scrubReply", partition, epoch, scrubId, appliedIndex, tree, rowCount };
    case RECORD.scrubRowsRequest:
      return { kind: "scrubRowsRequest", partition, epoch, scrubId, leaves, ...after };
    case RECORD.scrubRows:
      return { kind: "scrubRows", partition, epoch, scrubId, rows, last, refused, ...after };
    case RECORD.scrubHeal:
      return { kind: "scrubHeal", partition, epoch, scrubId, rows, last, quarantine };
    default:
      return undefined;
  }
}

function quorumReadMessage(kind: number, fields: ReplicaFields): PartitionMessage {
  const { partition, epoch, lastIndex, transfer = new TransferFields() } = fields;
  const { requestId, payload, appliedIndex, result } = transfer;
  if (kind === RECORD.quorumRead) return { kind: "quorumRead", partition, epoch, requestId, payload };
  return { kind: "quorumReadReply", partition, epoch, requestId, appliedIndex, lastIndex, result };
}

function hintMessage(kind: number, fields: ReplicaFields): PartitionMessage {
  const { partition, epoch, entries, commitIndex, fromIndex, lastIndex } = fields;
  if (kind === RECORD.hintOffer) return { kind: "hintOffer", partition, epoch, fromIndex, lastIndex };
  const { target } = fields.transfer ?? new TransferFields();
  if (kind === RECORD.hintRequest) return { kind: "hintRequest", partition, epoch, target, fromIndex };
  return { kind: "hints", partition, epoch, target, entries, commitIndex, fromIndex };
}

function transferChunk({ partition, epoch, transfer = new TransferFields() }: ReplicaFields): TransferChunk {
  const { transferId, rows, checksum, appliedIndex, appliedBallot, last, refused } = transfer;
  if (appliedBallot === undefined) throw new WireError("a transfer chunk without its ballot");
  return {
    kind: "transferChunk",
    partition,
    epoch,
    transferId,
    rows,
    checksum,
    appliedIndex,
    appliedBallot,
    last,
    refused,
  };
}

function readBallot(from: WireReader): Ballot {
  let round = 0;
  let nodeId = "";
  let boot = 0;
  const outerEnd = from.enter();
  while (from.more) {
    const key = from.key();
    if (key === fieldKey(BALLOT.round, VARINT)) round = from.unsigned();
    else if (key === fieldKey(BALLOT.nodeId, DELIMITED)) nodeId = from.string(ID_BYTES_MAX);
    else if (key === fieldKey(BALLOT.boot, VARINT)) boot = from.unsigned();
    else from.skip(key);
  }
  from.leave(outerEnd);
  return { round, nodeId, boot };
}

function readEntry(from: WireReader, before: Ballot | undefined): LogEntry {
  let index = 0;
  let ballot = before;
  let bytes = NO_BYTES;
  const outerEnd = from.enter();
  while (from.more) {
    const key = from.key();
    if (key === fieldKey(ENTRY.index, VARINT)) index = from.unsigned();
    else if (key === fieldKey(ENTRY.ballot, DELIMITED)) ballot = readBallot(from);
    else if (key === fieldKey(ENTRY.bytes, DELIMITED)) bytes = from.bytes();
    else from.skip(key);
  }
  from.leave(outerEnd);
  if (ballot === undefined) throw new WireError("an entry without a ballot");
  return { index, ballot, bytes };
}

function readRow(from: WireReader): TransferChunk["rows"][number] {
  let key = NO_BYTES;
  let value = NO_BYTES;
  const outerEnd = from.enter();
  while (from.more) {
    const field = from.key();
    if (field === fieldKey(ROW.key, DELIMITED)) key = from.bytes();
    else if (field === fieldKey(ROW.value, DELIMITED)) value = from.bytes();
    else from.skip(field);
  }
  from.leave(outerEnd);
  return { key, value };
}

function boundElements(elements: readonly unknown[]): void {
  if (elements.length >= ELEMENTS_MAX) throw new WireError(`more than ${ELEMENTS_MAX} elements`);
}
