/**
 * The writes that travel to a partition's proposer. The bytes of a new item are carried as they will be stored, and
 * never looked into on the way.
 *
 *     put     1, key, returns, fails-with-item, clauses, size, item JSON
 *     update  2, key, returns, fails-with-item, clauses
 *     delete  3, key, returns, fails-with-item, clauses
 *     sweep   4, table id, keys: deletes rows of a dropped table
 *     close   5, table id: refuses every later write to a dropped table, for good
 */
import { ByteReader, ByteWriter, MalformedRecordError } from "../../core/byte-writer.js";
import { readClauses, writeClauses, type Clauses } from "./clauses.js";

const RETURNS = ["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"] as const;
/** What `ReturnValues` asks for. */
export type Returns = (typeof RETURNS)[number];

interface ItemCommand {
  /** The item's storage key. */
  readonly key: Uint8Array;
  readonly returns: Returns;
  /** ReturnValuesOnConditionCheckFailure: ALL_OLD. */
  readonly failsWithItem: boolean;
  readonly clauses: Clauses;
}

export interface PutCommand extends ItemCommand {
  readonly kind: "put";
  /** DynamoDB size of the new item. */
  readonly size: number;
  /** Canonical JSON of the new item. */
  readonly json: Uint8Array;
}

export interface UpdateCommand extends ItemCommand {
  readonly kind: "update";
}

export interface DeleteCommand extends ItemCommand {
  readonly kind: "delete";
}

export type ItemWriteCommand = PutCommand | UpdateCommand | DeleteCommand;

export interface SweepCommand {
  readonly kind: "sweep";
  readonly tableId: number;
  readonly keys: readonly Uint8Array[];
}

export interface CloseCommand {
  readonly kind: "close";
  readonly tableId: number;
}

export type DatabaseCommand = ItemWriteCommand | SweepCommand | CloseCommand;

const Code = { put: 1, update: 2, delete: 3, sweep: 4, close: 5 } as const;

export function encodeCommand(command: DatabaseCommand): Uint8Array {
  switch (command.kind) {
    case "put": {
      const writer = itemWriter(command, 64 + command.key.length + command.json.length);
      return writer.varint(command.size).bytes(command.json).finish();
    }
    case "update":
    case "delete":
      return itemWriter(command, 256).finish();
    case "sweep": {
      const writer = new ByteWriter(1024)
        .byte(Code.sweep)
        .uint32(command.tableId)
        .varint(command.keys.length);
      for (const key of command.keys) writer.bytes(key);
      return writer.finish();
    }
    case "close":
      return new ByteWriter(8).byte(Code.close).uint32(command.tableId).finish();
  }
}

/** Byte arrays of the command alias `bytes`. Throws MalformedRecordError on bytes that `encodeCommand` cannot make. */
export function decodeCommand(bytes: Uint8Array): DatabaseCommand {
  const reader = new ByteReader(bytes);
  const code = reader.byte();
  switch (code) {
    case Code.put: {
      const common = readItemCommand(reader);
      return { kind: "put", ...common, size: reader.varint(), json: reader.bytes() };
    }
    case Code.update:
      return { kind: "update", ...readItemCommand(reader) };
    case Code.delete:
      return { kind: "delete", ...readItemCommand(reader) };
    case Code.sweep: {
      const tableId = reader.uint32();
      const keys = Array.from({ length: reader.varint() }, () => reader.bytes());
      return { kind: "sweep", tableId, keys };
    }
    case Code.close:
      return { kind: "close", tableId: reader.uint32() };
    default:
      throw new MalformedRecordError(`no database command has the code ${code}`);
  }
}

function itemWriter(command: ItemWriteCommand, capacity: number): ByteWriter {
  const writer = new ByteWriter(capacity)
    .byte(Code[command.kind])
    .bytes(command.key)
    .byte(RETURNS.indexOf(command.returns))
    .byte(command.failsWithItem ? 1 : 0);
  writeClauses(writer, command.clauses);
  return writer;
}

function readItemCommand(reader: ByteReader): ItemCommand {
  return {
    key: reader.bytes(),
    returns: RETURNS[reader.byte()] ?? "NONE",
    failsWithItem: reader.byte() === 1,
    clauses: readClauses(reader),
  };
}
