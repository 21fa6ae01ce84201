/**
 * The range of storage keys that a Query's key condition selects. Sort keys are stored in their order, so every
 * condition that DynamoDB allows on one is a range: the partition key's collection, narrowed at one end or both.
 */
import type { AttributeValue } from "../../core/attribute-value.js";
import { prefixEnd } from "../../core/bytes.js";
import { encodeKeyValue } from "../../core/key-encoding.js";
import type { KeyAttribute, SortCondition } from "../expressions/expressions.js";
import {
  itemCollectionPrefix,
  itemKey,
  keyAfter,
  localIndexCollectionPrefix,
  localIndexKey,
  localIndexSortPrefix,
  rangeOfPrefix,
  type ItemAddress,
  type KeyRange,
} from "../records/record-key.js";

const NO_BYTES = new Uint8Array(0);

/** Where the rows are: in the table itself, or in one of its local indexes. */
export interface QuerySource {
  readonly collection: Omit<ItemAddress, "sortKey">;
  /** Absent: the table. */
  readonly indexId: number | undefined;
  readonly sort: KeyAttribute | undefined;
}

export function queryRange(source: QuerySource, condition: SortCondition | undefined): KeyRange {
  const all = rangeOfPrefix(
    source.indexId === undefined
      ? itemCollectionPrefix(source.collection)
      : localIndexCollectionPrefix(source.collection, source.indexId),
  );
  if (condition === undefined) return all;
  if (condition.operator === "between") {
    return { gte: firstKeyOf(source, condition.low), lt: firstKeyAfter(source, condition.high) };
  }
  const { value } = condition;
  switch (condition.operator) {
    case "=":
      return { gte: firstKeyOf(source, value), lt: firstKeyAfter(source, value) };
    case "<":
      return { gte: all.gte, lt: firstKeyOf(source, value) };
    case "<=":
      return { gte: all.gte, lt: firstKeyAfter(source, value) };
    case ">":
      return { gte: firstKeyAfter(source, value), lt: all.lt };
    case ">=":
      return { gte: firstKeyOf(source, value), lt: all.lt };
    case "begins_with":
      return rangeOfPrefix(sortPrefix(source, encodeSort(source, value)));
  }
}

/** The first storage key with the sort key `value`. */
function firstKeyOf(source: QuerySource, value: AttributeValue): Uint8Array {
  const sortKey = encodeSort(source, value);
  return source.indexId === undefined
    ? itemKey({ ...source.collection, sortKey })
    : localIndexKey({
        ...source.collection,
        indexId: source.indexId,
        indexSortKey: sortKey,
        sortKey: NO_BYTES,
      });
}

/** The first storage key whose sort key is greater than `value`. */
function firstKeyAfter(source: QuerySource, value: AttributeValue): Uint8Array {
  const first = firstKeyOf(source, value);
  return source.indexId === undefined ? keyAfter(first) : prefixEnd(first)!;
}

function sortPrefix(source: QuerySource, sortKey: Uint8Array): Uint8Array {
  return source.indexId === undefined
    ? itemKey({ ...source.collection, sortKey })
    : localIndexSortPrefix(source.collection, source.indexId, sortKey);
}

function encodeSort(source: QuerySource, value: AttributeValue): Uint8Array {
  const { type } = source.sort!;
  return encodeKeyValue(type, value[type]!);
}
