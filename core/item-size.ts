/** DynamoDB sizes in bytes. SKELETON: signatures only, bodies follow. */
import type { AttributeValue, Item } from "./attribute-value.js";

/** The greatest size of an item, names and values, in bytes. Callers check it: each write path has its own message. */
export const ITEM_BYTES_MAX = 409_600;

export function itemSize(item: Item): number {
  throw new Error(`not built yet: ${Object.keys(item).length}`);
}

/** Without the attribute's name. */
export function valueSize(value: AttributeValue): number {
  throw new Error(`not built yet: ${Object.keys(value).length}`);
}
