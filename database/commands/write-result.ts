/**
 * What the proposer answers to a write, in bytes: they are part of the replicated entry, so that a retry gets the same
 * answer.
 *
 *     written          0, old size + 1 or 0, new size + 1 or 0, collection bytes + 1 or 0,
 *                      index count, (index id, units) …, attributes JSON (empty: none)
 *     conditionFailed  1, item JSON (empty: none)
 *     refused          2, error code, message
 *     tableUnknown     3: the proposer's catalog is older than the table
 */
import { ByteReader, ByteWriter, MalformedRecordError } from "../../core/byte-writer.js";
import { CoveyError, type ErrorCode } from "../../core/errors.js";
import { decodeItem } from "../../core/item-codec.js";

/** Write units that one local index cost. */
export interface IndexUnits {
  readonly indexId: number;
  readonly units: number;
}

export interface Written {
  readonly kind: "written";
  /** DynamoDB size of the item before; `undefined` when there was none. */
  readonly oldSize: number | undefined;
  readonly newSize: number | undefined;
  /** Bytes of the item's collection afterwards; only for tables with local indexes. */
  readonly collectionBytes: number | undefined;
  /** Only the indexes that the write changed. */
  readonly indexUnits: readonly IndexUnits[];
  /** What `ReturnValues` asked for, as JSON; `undefined` when there is nothing to show. */
  readonly attributes: Uint8Array | undefined;
}

export type WriteResult =
  | Written
  | { readonly kind: "conditionFailed"; readonly item: Uint8Array | undefined }
  | { readonly kind: "refused"; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: "tableUnknown" };

const Code = { written: 0, conditionFailed: 1, refused: 2, tableUnknown: 3 } as const;
const NO_BYTES = new Uint8Array(0);

export function encodeWriteResult(result: WriteResult): Uint8Array {
  switch (result.kind) {
    case "written": {
      const writer = new ByteWriter(16 + (result.attributes?.length ?? 0))
        .byte(Code.written)
        .varint(orZero(result.oldSize))
        .varint(orZero(result.newSize))
        .varint(orZero(result.collectionBytes))
        .varint(result.indexUnits.length);
      for (const { indexId, units } of result.indexUnits) writer.byte(indexId).varint(units);
      return writer.bytes(result.attributes ?? NO_BYTES).finish();
    }
    case "conditionFailed":
      return new ByteWriter(8 + (result.item?.length ?? 0))
        .byte(Code.conditionFailed)
        .bytes(result.item ?? NO_BYTES)
        .finish();
    case "refused":
      return new ByteWriter(128).byte(Code.refused).string(result.code).string(result.message).finish();
    case "tableUnknown":
      return Uint8Array.of(Code.tableUnknown);
  }
}

export function decodeWriteResult(bytes: Uint8Array): WriteResult {
  const reader = new ByteReader(bytes);
  const code = reader.byte();
  switch (code) {
    case Code.written:
      return {
        kind: "written",
        oldSize: orUndefined(reader.varint()),
        newSize: orUndefined(reader.varint()),
        collectionBytes: orUndefined(reader.varint()),
        indexUnits: Array.from({ length: reader.varint() }, () => ({
          indexId: reader.byte(),
          units: reader.varint(),
        })),
        attributes: nonEmpty(reader.bytes()),
      };
    case Code.conditionFailed:
      return { kind: "conditionFailed", item: nonEmpty(reader.bytes()) };
    case Code.refused:
      return { kind: "refused", code: reader.string() as ErrorCode, message: reader.string() };
    case Code.tableUnknown:
      return { kind: "tableUnknown" };
    default:
      throw new MalformedRecordError(`no write result has the code ${code}`);
  }
}

/** The result of a write that happened. Throws CoveyError for every other one. */
export function expectWritten(bytes: Uint8Array): Written {
  const result = decodeWriteResult(bytes);
  switch (result.kind) {
    case "written":
      return result;
    case "conditionFailed":
      throw new CoveyError("ConditionalCheckFailedException", "The conditional request failed", {
        ...(result.item && { details: { Item: decodeItem(result.item) } }),
      });
    case "refused":
      throw new CoveyError(result.code, result.message);
    case "tableUnknown":
      throw new CoveyError("ServiceUnavailable", "The partition has not learned of the table yet");
  }
}

function orZero(value: number | undefined): number {
  return value === undefined ? 0 : value + 1;
}

function orUndefined(value: number): number | undefined {
  return value === 0 ? undefined : value - 1;
}

function nonEmpty(bytes: Uint8Array): Uint8Array | undefined {
  return bytes.length === 0 ? undefined : bytes;
}
