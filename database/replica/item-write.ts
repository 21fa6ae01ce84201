/**
 * Evaluates a write to one item at its partition's proposer: the condition, the new item, and everything that changes with
 * it. The stored item is looked into only where the outcome depends on what is in it: an unconditional put copies
 * bytes, and a condition on key attributes alone needs to know only whether there is an item.
 */
import type { Item } from "../../core/attribute-value.js";
import { compareBytes } from "../../core/bytes.js";
import { CoveyError, type ErrorCode, validationError } from "../../core/errors.js";
import { decodeItem, encodeItem } from "../../core/item-codec.js";
import { ITEM_BYTES_MAX, itemSize } from "../../core/item-size.js";
import type { Effect, Evaluation } from "../../replication/machine.js";
import { bindTrusted, type BoundClauses } from "../commands/clauses.js";
import type { ItemWriteCommand } from "../commands/write-command.js";
import { encodeWriteResult, type IndexUnits, type WriteResult } from "../commands/write-result.js";
import {
  applyUpdate,
  evaluateCondition,
  type BoundCondition,
  type Updated,
} from "../expressions/expressions.js";
import { addressOfItemKey, collectionKey, statisticsKey } from "../records/record-key.js";
import { jsonOfStored, sizeOfStored, storedItem } from "../records/stored-item.js";
import { changedTableRecord, isClosedTable, type FigureChange } from "../records/table-statistics-record.js";
import { keyNames, type TableDefinition } from "../tables/table-definition.js";
import { checkUpdatedIndexKeys, keyItemOf } from "../tables/table-key.js";
import { localIndexChanges } from "./local-indexes.js";

/** Items and local index entries of one partition key, in a table that has local indexes. */
const COLLECTION_BYTES_MAX = 10 * 1024 ** 3;
const COLLECTION_VALUE_BYTES = 6;

/** The keys whose values `evaluateItemWrite` needs, in this order. */
export function keysOfItemWrite(command: ItemWriteCommand, table: TableDefinition): readonly Uint8Array[] {
  const keys = [command.key, statisticsKey(table.id)];
  if (table.localIndexes.length > 0) keys.push(collectionKey(addressOfItemKey(command.key)));
  return keys;
}

export function evaluateItemWrite(
  command: ItemWriteCommand,
  table: TableDefinition,
  values: readonly (Uint8Array | undefined)[],
): Evaluation {
  const [stored, statistics, collection] = values;
  if (isClosedTable(statistics)) return refusal("ResourceNotFoundException", "Requested resource not found");
  try {
    return new ItemWrite(command, table, stored).evaluate(statistics, collection);
  } catch (error) {
    // What a client's expression makes of the stored item can be wrong: operand types, sizes, paths.
    if (error instanceof CoveyError) return refusal(error.code, error.message);
    throw error;
  }
}

/** A negative answer that changes nothing. */
export function refusal(code: ErrorCode, message: string): Evaluation {
  return answer({ kind: "refused", code, message });
}

function answer(result: WriteResult): Evaluation {
  return { kind: "answer", result: encodeWriteResult(result) };
}

/** The item after the write. */
interface NewItem {
  readonly size: number;
  readonly json: Uint8Array;
  /** Decoded only where somebody needs it. */
  item(): Item;
  readonly updated?: Updated;
}

class ItemWrite {
  readonly #command: ItemWriteCommand;
  readonly #table: TableDefinition;
  readonly #stored: Uint8Array | undefined;
  #old: Item | undefined;

  constructor(command: ItemWriteCommand, table: TableDefinition, stored: Uint8Array | undefined) {
    this.#command = command;
    this.#table = table;
    this.#stored = stored;
  }

  evaluate(statistics: Uint8Array | undefined, collection: Uint8Array | undefined): Evaluation {
    const bound = bindTrusted(this.#command.clauses, "ConditionExpression");
    if (bound.condition !== undefined && !this.#holds(bound.condition)) return this.#conditionFailed();

    const made = this.#newItem(bound);
    const oldSize = this.#stored && sizeOfStored(this.#stored);
    const effects = this.#itemEffects(made);
    const units: IndexUnits[] = [];
    let collectionBytes: number | undefined;
    if (effects.length > 0) {
      const figures: FigureChange[] = [
        {
          indexId: 0,
          count: (made ? 1 : 0) - (this.#stored ? 1 : 0),
          bytes: (made?.size ?? 0) - (oldSize ?? 0),
        },
      ];
      if (this.#table.localIndexes.length > 0) {
        const address = addressOfItemKey(this.#command.key);
        const before = this.#stored && { item: this.#oldItem()!, stored: this.#stored };
        const after = made && { item: made.item(), stored: effects[0]!.value! };
        const indexes = localIndexChanges(this.#table, address, before, after);
        effects.push(...indexes.effects);
        figures.push(...indexes.figures);
        units.push(...indexes.units);
        collectionBytes = this.#changeCollection(collection, figures, effects);
      }
      const record = changedTableRecord(statistics, this.#table.localIndexes.length, figures);
      if (record !== undefined) effects.push({ key: statisticsKey(this.#table.id), value: record });
    } else if (this.#table.localIndexes.length > 0) {
      collectionBytes = readCollection(collection);
    }

    const result = encodeWriteResult({
      kind: "written",
      oldSize,
      newSize: made?.size,
      collectionBytes,
      indexUnits: units,
      attributes: this.#attributes(made),
    });
    return effects.length > 0 ? { kind: "write", effects, result } : { kind: "answer", result };
  }

  /** Decides the condition, without looking into the item when it reads nothing but key attributes. */
  #holds(condition: BoundCondition): boolean {
    if (this.#stored === undefined) return evaluateCondition(condition, undefined);
    const names = keyNames(this.#table.key);
    const onlyKeys = condition.paths.every((path) => path.length === 1 && names.includes(path[0] as string));
    return evaluateCondition(condition, onlyKeys ? this.#keyItem() : this.#oldItem());
  }

  #conditionFailed(): Evaluation {
    const shown = this.#command.failsWithItem && this.#stored ? jsonOfStored(this.#stored) : undefined;
    return answer({ kind: "conditionFailed", item: shown });
  }

  /** `undefined`: there is none afterwards. */
  #newItem(bound: BoundClauses): NewItem | undefined {
    const command = this.#command;
    switch (command.kind) {
      case "put":
        return { size: command.size, json: command.json, item: () => decodeItem(command.json) };
      case "delete":
        return undefined;
      case "update":
        return this.#updatedItem(bound);
    }
  }

  #updatedItem(bound: BoundClauses): NewItem | undefined {
    const updated = bound.update && applyUpdate(bound.update, this.#oldItem(), this.#keyItem());
    const item = updated === undefined ? (this.#oldItem() ?? this.#keyItem()) : updated.item;
    if (item === undefined) return undefined;
    const size = itemSize(item);
    if (size > ITEM_BYTES_MAX) {
      throw validationError("Item size to update has exceeded the maximum allowed size");
    }
    checkUpdatedIndexKeys(this.#table, item);
    return { size, json: encodeItem(item), item: () => item, ...(updated && { updated }) };
  }

  /** Empty when the item stays what it was. */
  #itemEffects(made: NewItem | undefined): Effect[] {
    const key = this.#command.key;
    if (made === undefined) return this.#stored === undefined ? [] : [{ key }];
    if (this.#stored !== undefined && compareBytes(jsonOfStored(this.#stored), made.json) === 0) return [];
    return [{ key, value: storedItem(made.size, made.json) }];
  }

  #changeCollection(
    collection: Uint8Array | undefined,
    figures: readonly FigureChange[],
    effects: Effect[],
  ): number {
    const growth = figures.reduce((sum, change) => sum + change.bytes, 0);
    const bytes = readCollection(collection) + growth;
    if (growth > 0 && bytes > COLLECTION_BYTES_MAX) {
      throw new CoveyError("ItemCollectionSizeLimitExceededException", "Collection size exceeded.");
    }
    const key = collectionKey(addressOfItemKey(this.#command.key));
    effects.push(bytes === 0 ? { key } : { key, value: collectionValue(bytes) });
    return bytes;
  }

  #attributes(made: NewItem | undefined): Uint8Array | undefined {
    switch (this.#command.returns) {
      case "NONE":
        return undefined;
      case "ALL_OLD":
        return this.#stored && jsonOfStored(this.#stored);
      case "ALL_NEW":
        return made?.json;
      case "UPDATED_OLD":
        return encodeShown(made?.updated?.updatedOld());
      case "UPDATED_NEW":
        return encodeShown(made?.updated?.updatedNew());
    }
  }

  #oldItem(): Item | undefined {
    if (this.#stored !== undefined) this.#old ??= decodeItem(jsonOfStored(this.#stored));
    return this.#old;
  }

  #keyItem(): Item {
    return keyItemOf(this.#table.key, addressOfItemKey(this.#command.key));
  }
}

function encodeShown(item: Item | undefined): Uint8Array | undefined {
  return item && encodeItem(item);
}

function readCollection(value: Uint8Array | undefined): number {
  return value === undefined
    ? 0
    : Buffer.from(value.buffer, value.byteOffset, value.byteLength).readUIntBE(0, COLLECTION_VALUE_BYTES);
}

function collectionValue(bytes: number): Uint8Array {
  const value = Buffer.alloc(COLLECTION_VALUE_BYTES);
  value.writeUIntBE(bytes, 0, COLLECTION_VALUE_BYTES);
  return value;
}
