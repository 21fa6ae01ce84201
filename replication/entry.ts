/**
 * What an entry of a partition's log says. Replication stores and sends entries as bytes and decodes them only to apply
 * them or to find a repeated operation.
 */
import { ByteReader, ByteWriter, MalformedRecordError } from "../core/byte-writer.js";
import type { Effect } from "./machine.js";

/** The no-op that opens a ballot (R3): nothing older counts as committed before it is. */
export interface OpenEntry {
  readonly kind: "open";
}

export interface WriteEntry {
  readonly kind: "write";
  /** The proposer's wall clock when it evaluated the command (R24). */
  readonly timeMs: number;
  /** Empty: the client gave none and the operation cannot be recognised again. */
  readonly operationId: string;
  /** Of the command, to refuse the same id with another payload (R11). */
  readonly payloadHash: number;
  readonly result: Uint8Array;
  readonly effects: readonly Effect[];
}

export type Entry = OpenEntry | WriteEntry;

const OPEN = 1;
const WRITE = 2;

const PUT = 1;
const DELETE = 2;
const DELETE_RANGE = 3;

export const OPEN_ENTRY_BYTES: Uint8Array = Uint8Array.of(OPEN);

export function encodeWriteEntry(entry: WriteEntry): Uint8Array {
  let capacity = 64 + entry.operationId.length + entry.result.length;
  for (const effect of entry.effects)
    capacity += 16 + effect.key.length + (effect.value?.length ?? effect.end?.length ?? 0);
  const writer = new ByteWriter(capacity)
    .byte(WRITE)
    .uint48(entry.timeMs)
    .uint32(entry.payloadHash)
    .string(entry.operationId)
    .bytes(entry.result)
    .varint(entry.effects.length);
  for (const effect of entry.effects) {
    if (effect.value !== undefined) writer.byte(PUT).bytes(effect.key).bytes(effect.value);
    else if (effect.end !== undefined) writer.byte(DELETE_RANGE).bytes(effect.key).bytes(effect.end);
    else writer.byte(DELETE).bytes(effect.key);
  }
  return writer.finish();
}

/** Byte strings of the entry alias `bytes`. Throws MalformedRecordError. */
export function decodeEntry(bytes: Uint8Array): Entry {
  const reader = new ByteReader(bytes);
  const kind = reader.byte();
  if (kind === OPEN) return { kind: "open" };
  if (kind !== WRITE) throw new MalformedRecordError(`no entry is of kind ${kind}`);
  const timeMs = reader.uint48();
  const payloadHash = reader.uint32();
  const operationId = reader.string();
  const result = reader.bytes();
  const count = reader.varint();
  const effects: Effect[] = [];
  for (let i = 0; i < count; i++) {
    const effect = reader.byte();
    const key = reader.bytes();
    if (effect === PUT) effects.push({ key, value: reader.bytes() });
    else if (effect === DELETE_RANGE) effects.push({ key, end: reader.bytes() });
    else if (effect === DELETE) effects.push({ key });
    else throw new MalformedRecordError(`no effect is of kind ${effect}`);
  }
  return { kind: "write", timeMs, operationId, payloadHash, result, effects };
}

/** When its proposer wrote an entry, on the proposer's wall clock; undefined for OPEN. */
export function timeOf(bytes: Uint8Array): number | undefined {
  return bytes[0] === WRITE ? new ByteReader(bytes, 1).uint48() : undefined;
}

/** Only what the table of operations needs, without looking at the effects. `undefined` for entries without an id. */
export function operationOf(
  bytes: Uint8Array,
): { operationId: string; payloadHash: number; timeMs: number; result: Uint8Array } | undefined {
  if (bytes[0] !== WRITE) return undefined;
  const reader = new ByteReader(bytes, 1);
  const timeMs = reader.uint48();
  const payloadHash = reader.uint32();
  const operationId = reader.string();
  if (operationId === "") return undefined;
  return { operationId, payloadHash, timeMs, result: reader.bytes() };
}
