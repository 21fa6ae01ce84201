/** The ItemCollectionMetrics member of an answer: an estimate of how big the item's collection has become. */
import type { Item } from "../../core/attribute-value.js";
import type { KeySchema } from "../expressions/expressions.js";

const BYTES_PER_GB = 1024 ** 3;
/** The service answers a range of one gigabyte around its estimate; ours is exact, and so is the lower end. */
const RANGE_GB = 1;

export type ReturnItemCollectionMetrics = "SIZE" | "NONE" | undefined;

export interface ItemCollectionMetrics {
  readonly ItemCollectionKey: Item;
  readonly SizeEstimateRangeGB: readonly [number, number];
}

/** `undefined` when it was not asked for, or the table has no local indexes and so no collections. */
export function itemCollectionMetrics(
  asked: ReturnItemCollectionMetrics,
  collection: { readonly key: Item; readonly schema: KeySchema; readonly bytes: number | undefined },
): ItemCollectionMetrics | undefined {
  if (asked !== "SIZE" || collection.bytes === undefined) return undefined;
  const name = collection.schema.partition.name;
  const sizeGb = Math.floor(collection.bytes / BYTES_PER_GB);
  return {
    ItemCollectionKey: { [name]: collection.key[name]! },
    SizeEstimateRangeGB: [sizeGb, sizeGb + RANGE_GB],
  };
}
