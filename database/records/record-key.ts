/**
 * Where the database keeps its records inside a partition's column family.
 *
 *     item             kind  table(4)           token(4) partition-key sort-key
 *     local index      kind  table(4) index(1)  token(4) partition-key index-sort-key sort-key
 *     item collection  kind  table(4) 0         token(4) partition-key
 *     statistics       kind  "statistics/" table(4)
 *
 * The token leads the key, so that ranges of tokens can be scanned in parallel. The partition key carries its length,
 * since only equality is ever asked of it; sort keys keep their order, the last one as it is, the one before it
 * terminated. Kinds are in core/record-kind.ts.
 */
import { RecordKind } from "../../core/record-kind.js";
import { KeyReader, KeyWriter } from "../../core/key-encoding.js";
import { prefixEnd } from "../../core/bytes.js";

/** The place in a local index that holds the sizes of item collections; indexes are numbered from 1. */
const COLLECTION_INDEX = 0;
const STATISTICS_NAME = Buffer.from("statistics/", "latin1");
const NO_BYTES = new Uint8Array(0);
/** What `KeyWriter.terminated` puts behind a component. */
const TERMINATOR_BYTES = 2;

/** Encoded key values; `sortKey` is empty for a table without one. */
export interface ItemAddress {
  readonly tableId: number;
  readonly token: number;
  readonly partitionKey: Uint8Array;
  readonly sortKey: Uint8Array;
}

export function itemKey(address: ItemAddress): Uint8Array {
  return new KeyWriter()
    .byte(RecordKind.item)
    .uint32(address.tableId)
    .uint32(address.token)
    .lengthPrefixed(address.partitionKey)
    .raw(address.sortKey)
    .finish();
}

export function addressOfItemKey(key: Uint8Array): ItemAddress {
  const reader = new KeyReader(key);
  reader.byte();
  return {
    tableId: reader.uint32(),
    token: reader.uint32(),
    partitionKey: reader.lengthPrefixed(),
    sortKey: reader.raw(),
  };
}

/** The table that an item key belongs to, without reading the rest. */
export function tableIdOfItemKey(key: Uint8Array): number {
  return ((key[1]! << 24) | (key[2]! << 16) | (key[3]! << 8) | key[4]!) >>> 0;
}

export interface LocalIndexAddress extends ItemAddress {
  readonly indexId: number;
  readonly indexSortKey: Uint8Array;
}

export function localIndexKey(address: LocalIndexAddress): Uint8Array {
  return localIndexCollection(address, address.indexId)
    .terminated(address.indexSortKey)
    .raw(address.sortKey)
    .finish();
}

export function addressOfLocalIndexKey(key: Uint8Array): LocalIndexAddress {
  const reader = new KeyReader(key);
  reader.byte();
  return {
    tableId: reader.uint32(),
    indexId: reader.byte(),
    token: reader.uint32(),
    partitionKey: reader.lengthPrefixed(),
    indexSortKey: reader.terminated(),
    sortKey: reader.raw(),
  };
}

/** The record that holds the bytes of all items and local index entries with one partition key. */
export function collectionKey(address: ItemAddress): Uint8Array {
  return localIndexCollection(address, COLLECTION_INDEX).finish();
}

/** The record that holds a table's figures in this partition; see table-statistics-record.ts. */
export function statisticsKey(tableId: number): Uint8Array {
  return new KeyWriter().byte(RecordKind.meta).raw(STATISTICS_NAME).uint32(tableId).finish();
}

/** What all items of one partition key begin with. */
export function itemCollectionPrefix(address: Omit<ItemAddress, "sortKey">): Uint8Array {
  return itemKey({ ...address, sortKey: NO_BYTES });
}

/** What all entries of one partition key in a local index begin with. */
export function localIndexCollectionPrefix(
  address: Omit<ItemAddress, "sortKey">,
  indexId: number,
): Uint8Array {
  return localIndexCollection(address, indexId).finish();
}

/** What the entries of a local index begin with whose sort key begins with `indexSortKeyPrefix`. */
export function localIndexSortPrefix(
  address: Omit<ItemAddress, "sortKey">,
  indexId: number,
  indexSortKeyPrefix: Uint8Array,
): Uint8Array {
  const terminated = localIndexCollection(address, indexId).terminated(indexSortKeyPrefix).finish();
  return terminated.subarray(0, terminated.length - TERMINATOR_BYTES);
}

/** Keys from `gte` (included) to `lt` (excluded). */
export interface KeyRange {
  readonly gte: Uint8Array;
  readonly lt: Uint8Array;
}

/** Everything that begins with `prefix`. */
export function rangeOfPrefix(prefix: Uint8Array): KeyRange {
  return { gte: prefix, lt: prefixEnd(prefix)! };
}

/** The rows of a table (`indexId` absent) or of a local index with tokens from `firstToken` to `lastToken`, included. */
export function rangeOfTokens(
  source: { readonly tableId: number; readonly indexId?: number | undefined },
  firstToken: number,
  lastToken: number,
): KeyRange {
  const prefix = sourcePrefix(source);
  return {
    gte: withUint32(prefix, firstToken),
    lt: lastToken === 0xffffffff ? prefixEnd(prefix)! : withUint32(prefix, lastToken + 1),
  };
}

/** Every row of a table that a drop deletes: its items, and its local index entries and collection sizes. */
export function rangesOfTable(tableId: number): readonly KeyRange[] {
  return [RecordKind.item, RecordKind.localIndex].map((kind) =>
    rangeOfPrefix(new KeyWriter().byte(kind).uint32(tableId).finish()),
  );
}

/** The smallest key after `key`. */
export function keyAfter(key: Uint8Array): Uint8Array {
  const after = new Uint8Array(key.length + 1);
  after.set(key);
  return after;
}

function sourcePrefix(source: {
  readonly tableId: number;
  readonly indexId?: number | undefined;
}): Uint8Array {
  return source.indexId === undefined
    ? new KeyWriter().byte(RecordKind.item).uint32(source.tableId).finish()
    : new KeyWriter().byte(RecordKind.localIndex).uint32(source.tableId).byte(source.indexId).finish();
}

function withUint32(prefix: Uint8Array, value: number): Uint8Array {
  return new KeyWriter().raw(prefix).uint32(value).finish();
}

function localIndexCollection(address: Omit<ItemAddress, "sortKey">, indexId: number): KeyWriter {
  return new KeyWriter()
    .byte(RecordKind.localIndex)
    .uint32(address.tableId)
    .byte(indexId)
    .uint32(address.token)
    .lengthPrefixed(address.partitionKey);
}
