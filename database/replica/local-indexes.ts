/**
 * What a write to an item changes in the table's local indexes. Entries are written in the same log entry as the item, on
 * every replica, so they are as consistent as the item is. An item without the index's sort key has no entry.
 */
import {
  attributeOf,
  setAttribute,
  typeOf,
  type Item,
  type MutableItem,
} from "../../core/attribute-value.js";
import { compareBytes } from "../../core/bytes.js";
import { encodeItem } from "../../core/item-codec.js";
import { itemSize } from "../../core/item-size.js";
import { encodeKeyValue } from "../../core/key-encoding.js";
import { writeUnits } from "../answers/capacity.js";
import type { IndexUnits } from "../commands/write-result.js";
import { localIndexKey, type ItemAddress } from "../records/record-key.js";
import { sizeOfStored, storedItem } from "../records/stored-item.js";
import type { FigureChange } from "../records/table-statistics-record.js";
import { projectedNames, type LocalIndex, type TableDefinition } from "../tables/table-definition.js";
import type { Effect } from "../../replication/machine.js";

export interface LocalIndexChanges {
  readonly effects: readonly Effect[];
  readonly figures: readonly FigureChange[];
  /** Only for indexes that changed. */
  readonly units: readonly IndexUnits[];
}

interface IndexEntry {
  readonly key: Uint8Array;
  readonly size: number;
  readonly value: Uint8Array;
}

/** An item, and its record: an index that projects everything stores the same bytes. */
export interface IndexedItem {
  readonly item: Item;
  readonly stored: Uint8Array;
}

/** From `before` to `after`; `undefined` means that the item does not exist. */
export function localIndexChanges(
  table: TableDefinition,
  address: ItemAddress,
  before: IndexedItem | undefined,
  after: IndexedItem | undefined,
): LocalIndexChanges {
  const effects: Effect[] = [];
  const figures: FigureChange[] = [];
  const units: IndexUnits[] = [];
  for (const index of table.localIndexes) {
    const old = before && entryOf(table, index, address, before);
    const made = after && entryOf(table, index, address, after);
    const cost = entryChange(old, made, effects);
    if (cost === 0) continue;
    units.push({ indexId: index.id, units: cost });
    figures.push({
      indexId: index.id,
      count: (made ? 1 : 0) - (old ? 1 : 0),
      bytes: (made?.size ?? 0) - (old?.size ?? 0),
    });
  }
  return { effects, figures, units };
}

/** Adds the effects of one index and answers their cost in write units; 0 when its view of the item is unchanged. */
function entryChange(old: IndexEntry | undefined, made: IndexEntry | undefined, effects: Effect[]): number {
  if (old === undefined && made === undefined) return 0;
  if (old !== undefined && made !== undefined && compareBytes(old.key, made.key) === 0) {
    if (compareBytes(old.value, made.value) === 0) return 0;
    effects.push({ key: made.key, value: made.value });
    return writeUnits(Math.max(old.size, made.size));
  }
  let cost = 0;
  if (old !== undefined) {
    effects.push({ key: old.key });
    cost += writeUnits(old.size);
  }
  if (made !== undefined) {
    effects.push({ key: made.key, value: made.value });
    cost += writeUnits(made.size);
  }
  return cost;
}

function entryOf(
  table: TableDefinition,
  index: LocalIndex,
  address: ItemAddress,
  { item, stored }: IndexedItem,
): IndexEntry | undefined {
  const sort = attributeOf(item, index.sort.name);
  if (sort === undefined || typeOf(sort) !== index.sort.type) return undefined;
  const key = localIndexKey({
    ...address,
    indexId: index.id,
    indexSortKey: encodeKeyValue(index.sort.type, sort[index.sort.type]!),
  });
  const names = projectedNames(table, index);
  if (names === undefined) return { key, size: sizeOfStored(stored), value: stored };
  const projected = projectOnto(names, item);
  const size = itemSize(projected);
  return { key, size, value: storedItem(size, encodeItem(projected)) };
}

function projectOnto(names: ReadonlySet<string>, item: Item): Item {
  const projected: MutableItem = {};
  for (const name of Object.keys(item)) {
    if (names.has(name)) setAttribute(projected, name, item[name]!);
  }
  return projected;
}
