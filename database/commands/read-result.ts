/**
 * What a replica answers to a read. Items travel as JSON that the answer to the client is spliced from; the items of a
 * page are joined by commas already.
 *
 *     get         (size + 1, JSON) or 0, for each key
 *     page        flags, count, scanned count, evaluated bytes, fetched bytes, last key, items
 *     statistics  (count, bytes) of the table and of each local index
 *     keys        key count, keys
 */
import { ByteReader, ByteWriter } from "../../core/byte-writer.js";
import type { Figures } from "../records/table-statistics-record.js";

export interface FoundItem {
  /** DynamoDB size of the stored item, before any projection. */
  readonly size: number;
  /** The projected item. */
  readonly json: Uint8Array;
}

export function encodeFoundItems(items: readonly (FoundItem | undefined)[]): Uint8Array {
  const writer = new ByteWriter(items.reduce((sum, item) => sum + 8 + (item?.json.length ?? 0), 8));
  for (const item of items) {
    if (item === undefined) writer.byte(0);
    else writer.varint(item.size + 1).bytes(item.json);
  }
  return writer.finish();
}

export function decodeFoundItems(bytes: Uint8Array, count: number): (FoundItem | undefined)[] {
  const reader = new ByteReader(bytes);
  return Array.from({ length: count }, () => {
    const size = reader.varint();
    return size === 0 ? undefined : { size: size - 1, json: reader.bytes() };
  });
}

export interface Page {
  /** Rows that passed the filter. */
  readonly count: number;
  /** Rows evaluated. */
  readonly scannedCount: number;
  /** Bytes of the rows evaluated, by DynamoDB's count. */
  readonly bytes: number;
  /** Bytes of the items that were fetched from the table for index entries. */
  readonly fetchedBytes: number;
  /** The storage key of the last row evaluated, when a limit ended the page; `undefined` at the end of the range. */
  readonly lastKey: Uint8Array | undefined;
  /** JSON objects joined by commas. */
  readonly items: readonly Uint8Array[];
}

const COMMA = Uint8Array.of(0x2c);

export function encodePage(page: Page): Uint8Array {
  let length = 0;
  for (const item of page.items) length += item.length + 1;
  const writer = new ByteWriter(64 + (page.lastKey?.length ?? 0) + length)
    .varint(page.count)
    .varint(page.scannedCount)
    .varint(page.bytes)
    .varint(page.fetchedBytes)
    .bytes(page.lastKey ?? new Uint8Array(0));
  page.items.forEach((item, i) => {
    if (i > 0) writer.raw(COMMA);
    writer.raw(item);
  });
  return writer.finish();
}

/** The items come back in one piece; none at all when the page has none. */
export function decodePage(bytes: Uint8Array): Page {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  const scannedCount = reader.varint();
  const evaluated = reader.varint();
  const fetchedBytes = reader.varint();
  const lastKey = reader.bytes();
  const items = bytes.subarray(reader.position);
  return {
    count,
    scannedCount,
    bytes: evaluated,
    fetchedBytes,
    lastKey: lastKey.length === 0 ? undefined : lastKey,
    items: items.length === 0 ? [] : [items],
  };
}

export function encodeFigures(figures: readonly Figures[]): Uint8Array {
  const writer = new ByteWriter(16 * figures.length);
  for (const { count, bytes } of figures) writer.varint(count).varint(bytes);
  return writer.finish();
}

export function decodeFigures(bytes: Uint8Array): readonly Figures[] {
  const reader = new ByteReader(bytes);
  const figures: Figures[] = [];
  while (!reader.atEnd) figures.push({ count: reader.varint(), bytes: reader.varint() });
  return figures;
}

export function encodeKeys(keys: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter(1024).varint(keys.length);
  for (const key of keys) writer.bytes(key);
  return writer.finish();
}

export function decodeKeys(bytes: Uint8Array): readonly Uint8Array[] {
  const reader = new ByteReader(bytes);
  return Array.from({ length: reader.varint() }, () => reader.bytes());
}
