/**
 * The reads that travel to a replica of a partition.
 *
 *     get         1, clauses, key count, keys
 *     page        2, flags, gte, lt, limit, bytes limit, clauses
 *     statistics  3, table id, index count
 *     keys        4, gte, lt, limit: only the keys of a range
 */
import { ByteReader, ByteWriter, MalformedRecordError } from "../../core/byte-writer.js";
import { readClauses, writeClauses, type Clauses } from "./clauses.js";

export interface GetRequest {
  readonly kind: "get";
  /** Item keys; the answer has one place for each, in order. */
  readonly keys: readonly Uint8Array[];
  /** Only the projection counts. */
  readonly clauses: Clauses;
}

/** One step of a Query or Scan in one partition. */
export interface PageRequest {
  readonly kind: "page";
  readonly gte: Uint8Array;
  readonly lt: Uint8Array;
  readonly reverse: boolean;
  /** Rows to evaluate at most, before the filter; 0 for no limit. */
  readonly limit: number;
  /** Evaluation stops with the row that reaches this many bytes. */
  readonly bytesMax: number;
  /** Count rows, return none. */
  readonly countOnly: boolean;
  /** The rows are local index entries: read the whole items from the table and evaluate those. */
  readonly fetchItems: boolean;
  /** Filter (`condition`) and projection. */
  readonly clauses: Clauses;
}

export interface StatisticsRequest {
  readonly kind: "statistics";
  readonly tableId: number;
  readonly indexCount: number;
}

export interface KeysRequest {
  readonly kind: "keys";
  readonly gte: Uint8Array;
  readonly lt: Uint8Array;
  readonly limit: number;
}

export type ReadRequest = GetRequest | PageRequest | StatisticsRequest | KeysRequest;

const Code = { get: 1, page: 2, statistics: 3, keys: 4 } as const;
const Flag = { reverse: 1, countOnly: 2, fetchItems: 4 } as const;

export function encodeReadRequest(request: ReadRequest): Uint8Array {
  switch (request.kind) {
    case "get": {
      const writer = new ByteWriter(128).byte(Code.get);
      writeClauses(writer, request.clauses);
      writer.varint(request.keys.length);
      for (const key of request.keys) writer.bytes(key);
      return writer.finish();
    }
    case "page": {
      const writer = new ByteWriter(256)
        .byte(Code.page)
        .byte(
          (request.reverse ? Flag.reverse : 0) |
            (request.countOnly ? Flag.countOnly : 0) |
            (request.fetchItems ? Flag.fetchItems : 0),
        )
        .bytes(request.gte)
        .bytes(request.lt)
        .varint(request.limit)
        .varint(request.bytesMax);
      writeClauses(writer, request.clauses);
      return writer.finish();
    }
    case "statistics":
      return new ByteWriter(8)
        .byte(Code.statistics)
        .uint32(request.tableId)
        .byte(request.indexCount)
        .finish();
    case "keys":
      return new ByteWriter(64)
        .byte(Code.keys)
        .bytes(request.gte)
        .bytes(request.lt)
        .varint(request.limit)
        .finish();
  }
}

/** Byte arrays alias `bytes`. Throws MalformedRecordError on bytes that `encodeReadRequest` cannot make. */
export function decodeReadRequest(bytes: Uint8Array): ReadRequest {
  const reader = new ByteReader(bytes);
  const code = reader.byte();
  switch (code) {
    case Code.get: {
      const clauses = readClauses(reader);
      const keys = Array.from({ length: reader.varint() }, () => reader.bytes());
      return { kind: "get", keys, clauses };
    }
    case Code.page: {
      const flags = reader.byte();
      return {
        kind: "page",
        reverse: (flags & Flag.reverse) !== 0,
        countOnly: (flags & Flag.countOnly) !== 0,
        fetchItems: (flags & Flag.fetchItems) !== 0,
        gte: reader.bytes(),
        lt: reader.bytes(),
        limit: reader.varint(),
        bytesMax: reader.varint(),
        clauses: readClauses(reader),
      };
    }
    case Code.statistics:
      return { kind: "statistics", tableId: reader.uint32(), indexCount: reader.byte() };
    case Code.keys:
      return { kind: "keys", gte: reader.bytes(), lt: reader.bytes(), limit: reader.varint() };
    default:
      throw new MalformedRecordError(`no read request has the code ${code}`);
  }
}
