/** What Query and Scan have in common: their members, what they check, and the shape of their answers. */
import type { Item } from "../../core/attribute-value.js";
import { CoveyError, validationError } from "../../core/errors.js";
import { canonicalAttributes } from "../../core/item-codec.js";
import { consumedCapacity, readUnits, type ReturnConsumedCapacity } from "../answers/capacity.js";
import { jsonText, splicedAnswer } from "../answers/json-bytes.js";
import type { BoundProjection } from "../expressions/expressions.js";
import {
  localIndexNamed,
  projectedNames,
  type LocalIndex,
  type TableDefinition,
} from "../tables/table-definition.js";
import { lastEvaluatedKey } from "../tables/start-key.js";
import type { ExpressionMembers } from "../validation/request-clauses.js";

/** A page ends with the row that reaches this many bytes, before any filter. */
export const PAGE_BYTES_MAX = 1024 * 1024;

export interface PageMembers extends ExpressionMembers {
  readonly TableName: string;
  readonly IndexName?: string;
  readonly Select?: "SPECIFIC_ATTRIBUTES" | "COUNT" | "ALL_ATTRIBUTES" | "ALL_PROJECTED_ATTRIBUTES";
  readonly Limit?: number;
  readonly ExclusiveStartKey?: unknown;
  readonly ConsistentRead?: boolean;
  readonly ReturnConsumedCapacity?: ReturnConsumedCapacity;
}

/** Throws ValidationException when Select and the projection contradict each other. */
export function checkSelect(request: PageMembers): void {
  const projection =
    request.ProjectionExpression !== undefined
      ? "ProjectionExpression"
      : request.AttributesToGet !== undefined
        ? "AttributesToGet"
        : undefined;
  const { Select: select } = request;
  if (select === "SPECIFIC_ATTRIBUTES" && projection === undefined) {
    throw invalid(
      "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
    );
  }
  if (select === "ALL_PROJECTED_ATTRIBUTES" && request.IndexName === undefined) {
    throw invalid("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
  }
  if (projection === undefined || select === undefined || select === "SPECIFIC_ATTRIBUTES") return;
  const what = select === "COUNT" ? "only the Count" : select;
  throw invalid(`Cannot specify the ${projection} when choosing to get ${what}`);
}

/** The starting key's values, still without a table to check them against. */
export function startKeyValues(request: PageMembers): Item | undefined {
  if (request.ExclusiveStartKey === undefined) return undefined;
  try {
    return canonicalAttributes(request.ExclusiveStartKey);
  } catch (error) {
    if (!(error instanceof CoveyError) || error.code !== "ValidationException") throw error;
    // The service puts these words before some messages only.
    const bare = /contains duplicates|number set|numeric value|significant digits|number with magnitude/i;
    if (bare.test(error.message)) throw error;
    throw validationError(`The provided starting key is invalid: ${error.message}`);
  }
}

/** The index that the request names. Throws ValidationException. */
export function indexOf(table: TableDefinition, name: string | undefined): LocalIndex | undefined {
  if (name === undefined) return undefined;
  const index = localIndexNamed(table, name);
  if (index === undefined) {
    throw validationError(`The table does not have the specified index: ${name}`);
  }
  return index;
}

/** Whether the rows of an index lack something that the request asks for, so that items must be fetched from the table. */
export function needsItems(
  request: PageMembers,
  table: TableDefinition,
  index: LocalIndex | undefined,
  projection: BoundProjection | undefined,
): boolean {
  if (index === undefined) return false;
  const projected = projectedNames(table, index);
  if (projected === undefined) return false;
  if (request.Select === "ALL_ATTRIBUTES") return true;
  return projection?.paths.some((path) => !projected.has(path[0] as string)) ?? false;
}

/** What a whole Query or Scan found. */
export interface PageTotals {
  readonly count: number;
  readonly scannedCount: number;
  /** Bytes evaluated in the table or index. */
  readonly bytes: number;
  /** Bytes of items fetched from the table for index entries. */
  readonly fetchedBytes: number;
  readonly lastKey: Uint8Array | undefined;
  /** JSON objects joined by commas, in pieces. */
  readonly items: readonly Uint8Array[];
}

const OPEN_BRACKET = Uint8Array.of(0x5b);
const CLOSE_BRACKET = Uint8Array.of(0x5d);
export const COMMA = Uint8Array.of(0x2c);

export function pageAnswer(
  request: PageMembers,
  source: { readonly table: TableDefinition; readonly index: LocalIndex | undefined },
  totals: PageTotals,
): Uint8Array {
  const { table, index } = source;
  const strong = request.ConsistentRead === true;
  const evaluatedUnits = readUnits(totals.bytes, { strong, least: 1 });
  const fetchedUnits = readUnits(totals.fetchedBytes, { strong, least: 0 });
  const capacity = consumedCapacity(request.ReturnConsumedCapacity, {
    table,
    tableUnits: index === undefined ? evaluatedUnits : fetchedUnits,
    indexUnits: index && [{ indexId: index.id, units: evaluatedUnits }],
  });
  const lastKey = totals.lastKey && lastEvaluatedKey(table, index, totals.lastKey);
  return splicedAnswer([
    ["Items", request.Select === "COUNT" ? undefined : [OPEN_BRACKET, ...totals.items, CLOSE_BRACKET]],
    ["Count", String(totals.count)],
    ["ScannedCount", String(totals.scannedCount)],
    ["LastEvaluatedKey", jsonText(lastKey)],
    ["ConsumedCapacity", jsonText(capacity)],
  ]);
}

function invalid(what: string): CoveyError {
  return validationError(`One or more parameter values were invalid: ${what}`);
}
