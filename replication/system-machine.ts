/**
 * The meaning of the system group's commands: a small map of named records, changed by compare-and-set.
 */
import { ByteReader, ByteWriter } from "../core/byte-writer.js";
import type { Effect, PartitionMachine, PartitionView, WriteCommand } from "./machine.js";
import type { SystemChange, SystemRecord } from "./system-group.js";

const RECORD = 0x01;
const RECORDS_END = Uint8Array.of(RECORD + 1);
/** Holds the index of the last change. It orders before every record, whose names are not empty. */
const LAST_CHANGE_KEY = Uint8Array.of(RECORD);

export class SystemMachine implements PartitionMachine {
  decodeWrite(command: Uint8Array): WriteCommand {
    const changes = decodeChanges(command);
    return {
      keys: changes.map(({ key }) => recordKey(key)),
      evaluate: ({ values, index }) => {
        const agree = changes.every(({ expectedVersion }, i) => versionOf(values[i]) === expectedVersion);
        if (!agree) return { kind: "answer", result: encodeOutcome(undefined) };
        const effects: Effect[] = changes.map(({ key, value }) => ({
          key: recordKey(key),
          value: value === undefined ? undefined : encodeRecord(index, value),
        }));
        effects.push({ key: LAST_CHANGE_KEY, value: encodeRecord(index, new Uint8Array()) });
        return { kind: "write", effects, result: encodeOutcome(index) };
      },
    };
  }

  /** The only read asks for the index of the last change. */
  async read(_request: Uint8Array, view: PartitionView): Promise<Uint8Array> {
    return encodeOutcome(versionOf(await view.get(LAST_CHANGE_KEY)));
  }
}

export function encodeChanges(changes: readonly SystemChange[]): Uint8Array {
  const writer = new ByteWriter().varint(changes.length);
  for (const { key, expectedVersion, value } of changes) {
    writer.string(key).varint(expectedVersion);
    if (value === undefined) writer.byte(0);
    else writer.byte(1).bytes(value);
  }
  return writer.finish();
}

/** The index of the write, or undefined when a version did not agree. */
export function decodeOutcome(result: Uint8Array): number | undefined {
  const reader = new ByteReader(result);
  return reader.byte() === 1 ? reader.varint() : undefined;
}

/** All records, in key order. */
export async function readAll(view: PartitionView): Promise<SystemRecord[]> {
  const records: SystemRecord[] = [];
  let gte = Uint8Array.of(RECORD, 0);
  for (;;) {
    const rows = await view.scan({ gte, lt: RECORDS_END, limit: 1_000 });
    for (const { key, value } of rows) records.push(decodeRecord(key, value));
    if (rows.length < 1_000) return records;
    gte = new Uint8Array([...rows.at(-1)!.key, 0]);
  }
}

/** The record stored at `key`, a key of this machine; undefined for the bookkeeping one. */
export async function readRecord(
  view: PartitionView,
  key: Uint8Array,
): Promise<{ key: string; record: SystemRecord | undefined } | undefined> {
  if (key.length === 1) return undefined;
  const value = await view.get(key);
  const name = nameOf(key);
  return { key: name, record: value === undefined ? undefined : decodeRecord(key, value) };
}

function decodeChanges(command: Uint8Array): SystemChange[] {
  const reader = new ByteReader(command);
  const changes: SystemChange[] = [];
  for (let count = reader.varint(); count > 0; count--) {
    const key = reader.string();
    const expectedVersion = reader.varint();
    changes.push({ key, expectedVersion, value: reader.byte() === 1 ? reader.bytes() : undefined });
  }
  return changes;
}

function encodeOutcome(index: number | undefined): Uint8Array {
  return index === undefined ? Uint8Array.of(0) : new ByteWriter(9).byte(1).varint(index).finish();
}

function encodeRecord(version: number, value: Uint8Array): Uint8Array {
  return new ByteWriter(6 + value.length).uint48(version).raw(value).finish();
}

function versionOf(stored: Uint8Array | undefined): number {
  return stored === undefined ? 0 : new ByteReader(stored).uint48();
}

function decodeRecord(key: Uint8Array, stored: Uint8Array): SystemRecord {
  return { key: nameOf(key), version: versionOf(stored), value: stored.subarray(6) };
}

function recordKey(name: string): Buffer {
  return Buffer.concat([LAST_CHANGE_KEY, Buffer.from(name)]);
}

function nameOf(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset + 1, key.length - 1).toString("utf8");
}
