/** The answer that PutItem, UpdateItem and DeleteItem have in common. */
import type { Item } from "../../core/attribute-value.js";
import type { Written } from "../commands/write-result.js";
import type { TableDefinition } from "../tables/table-definition.js";
import { consumedCapacity, writeUnits, type ReturnConsumedCapacity } from "./capacity.js";
import { itemCollectionMetrics, type ReturnItemCollectionMetrics } from "./item-collection.js";
import { emptyAnswer, jsonText, splicedAnswer } from "./json-bytes.js";

/** The members that ask for something besides the write itself. */
export interface WriteAnswerMembers {
  readonly ReturnConsumedCapacity?: ReturnConsumedCapacity;
  readonly ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics;
}

export function itemWriteAnswer(
  asked: WriteAnswerMembers,
  table: TableDefinition,
  key: Item,
  written: Written,
): Uint8Array {
  const capacity = consumedCapacity(asked.ReturnConsumedCapacity, {
    table,
    tableUnits: writtenUnits(written),
    indexUnits: written.indexUnits,
  });
  const metrics = itemCollectionMetrics(asked.ReturnItemCollectionMetrics, {
    key,
    schema: table.key,
    bytes: written.collectionBytes,
  });
  if (written.attributes === undefined && capacity === undefined && metrics === undefined)
    return emptyAnswer();
  return splicedAnswer([
    ["Attributes", written.attributes],
    ["ConsumedCapacity", jsonText(capacity)],
    ["ItemCollectionMetrics", jsonText(metrics)],
  ]);
}

/** What the write of the item itself cost: by the larger of what was there and what is there now. */
export function writtenUnits(written: Written): number {
  return writeUnits(Math.max(written.oldSize ?? 0, written.newSize ?? 0));
}
