/**
 * Where a page ended and the next one begins: storage keys and the keys that clients see as LastEvaluatedKey and
 * ExclusiveStartKey. In an index they hold the index's key attributes and the table's.
 */
import { attributeOf, setAttribute, type Item, type MutableItem } from "../../core/attribute-value.js";
import { CoveyError, validationError } from "../../core/errors.js";
import { decodeKeyValue, encodeKeyValue } from "../../core/key-encoding.js";
import { addressOfItemKey, addressOfLocalIndexKey, itemKey, localIndexKey } from "../records/record-key.js";
import { addressOfKey, keyItemOf } from "./table-key.js";
import { keyNames, type LocalIndex, type TableDefinition } from "./table-definition.js";

/** The client's form of the storage key of a row of `table`, or of `index`. */
export function lastEvaluatedKey(
  table: TableDefinition,
  index: LocalIndex | undefined,
  storageKey: Uint8Array,
): Item {
  if (index === undefined) return keyItemOf(table.key, addressOfItemKey(storageKey));
  const address = addressOfLocalIndexKey(storageKey);
  const key: MutableItem = { ...keyItemOf(table.key, address) };
  setAttribute(key, index.sort.name, decodeKeyValue(index.sort.type, address.indexSortKey));
  return key;
}

export interface StartKey {
  readonly storageKey: Uint8Array;
  readonly token: number;
}

/** The place behind which a page begins. Throws ValidationException when `key` is no key of the table or index. */
export function startKeyOf(
  table: TableDefinition,
  index: LocalIndex | undefined,
  key: Item,
  operation: "Query" | "Scan",
): StartKey {
  const names = new Set(keyNames(table.key));
  if (index !== undefined) names.add(index.sort.name);
  if (Object.keys(key).length !== names.size) {
    throw invalidStartKey(
      operation === "Scan" && index === undefined
        ? "The provided key element does not match the schema"
        : undefined,
    );
  }
  const tableKey: MutableItem = {};
  for (const name of keyNames(table.key)) {
    const value = attributeOf(key, name);
    if (value !== undefined) setAttribute(tableKey, name, value);
  }
  const address = invalidWhenRefused(() => addressOfKey(table, tableKey));
  if (index === undefined) return { storageKey: itemKey(address), token: address.token };
  const sort = attributeOf(key, index.sort.name)?.[index.sort.type];
  if (sort === undefined) throw invalidStartKey(undefined);
  const indexSortKey = encodeKeyValue(index.sort.type, sort);
  return {
    storageKey: localIndexKey({ ...address, indexId: index.id, indexSortKey }),
    token: address.token,
  };
}

function invalidWhenRefused<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof CoveyError) throw invalidStartKey(error.message);
    throw error;
  }
}

export function invalidStartKey(why: string | undefined): CoveyError {
  return validationError(`The provided starting key is invalid${why === undefined ? "" : `: ${why}`}`);
}
