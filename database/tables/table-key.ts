/**
 * Keys of items against the key schema of their table: the service's checks with its words, and the way from key
 * attributes to storage addresses and back.
 */
import {
  attributeOf,
  setAttribute,
  typeOf,
  type AttributeType,
  type AttributeValue,
  type Item,
  type KeyType,
  type MutableItem,
} from "../../core/attribute-value.js";
import { CoveyError, validationError } from "../../core/errors.js";
import { decodeKeyValue, encodeKeyValue } from "../../core/key-encoding.js";
import { tokenOf } from "../../core/token.js";
import type { KeyAttribute, KeySchema } from "../expressions/expressions.js";
import type { ItemAddress } from "../records/record-key.js";
import type { LocalIndex, TableDefinition } from "./table-definition.js";

const PARTITION_KEY_BYTES_MAX = 2048;
const SORT_KEY_BYTES_MAX = 1024;
const NO_BYTES = new Uint8Array(0);

/**
 * The address of the item that `key` names. Throws ValidationException when it has not exactly the key attributes of
 * the table, of their types, neither empty nor too long.
 */
export function addressOfKey(table: TableDefinition, key: Item): ItemAddress {
  const { partition, sort } = table.key;
  if (Object.keys(key).length !== (sort === undefined ? 1 : 2)) throw keyMismatch();
  const partitionKey = keyValue(partition, attributeOf(key, partition.name), keyMismatch);
  const sortKey = sort && keyValue(sort, attributeOf(key, sort.name), keyMismatch);
  return addressOf(table, partitionKey, sortKey);
}

/**
 * The address of a new item. Throws ValidationException for missing and mistyped key attributes: by name, or in a batch, as
 * the service does, for the key as a whole.
 */
export function addressOfItem(
  table: TableDefinition,
  item: Item,
  options: { readonly inBatch?: boolean } = {},
): ItemAddress {
  const { partition, sort } = table.key;
  const encode = (attribute: KeyAttribute): Uint8Array => {
    const value = attributeOf(item, attribute.name);
    return keyValue(attribute, value, () =>
      options.inBatch === true ? keyMismatch() : itemKeyMismatch(attribute, value),
    );
  };
  return addressOf(table, encode(partition), sort && encode(sort));
}

/** Where the items with this partition key are. Throws ValidationException when it is empty, too long or mistyped. */
export function collectionOf(
  table: TableDefinition,
  partitionKey: AttributeValue,
): Omit<ItemAddress, "sortKey"> {
  return addressOf(table, keyValue(table.key.partition, partitionKey, keyMismatch), undefined);
}

/** The key attributes that a storage address stands for. */
export function keyItemOf(schema: KeySchema, address: ItemAddress): Item {
  const key: MutableItem = {};
  setAttribute(key, schema.partition.name, decodeKeyValue(schema.partition.type, address.partitionKey));
  if (schema.sort) setAttribute(key, schema.sort.name, decodeKeyValue(schema.sort.type, address.sortKey));
  return key;
}

/** Throws ValidationException when an attribute that is a key of a local index has another type, or is empty. */
export function checkIndexKeys(table: TableDefinition, item: Item): void {
  for (const index of table.localIndexes) {
    const value = attributeOf(item, index.sort.name);
    if (value !== undefined) checkIndexKey(index, value);
  }
}

/** The same for what an update made of an item, in the words that the service has for it. */
export function checkUpdatedIndexKeys(table: TableDefinition, item: Item): void {
  for (const index of table.localIndexes) {
    const value = attributeOf(item, index.sort.name);
    if (value === undefined) continue;
    if (value[index.sort.type] === undefined) {
      throw validationError(
        "The update expression attempted to update the secondary index key to unsupported type",
      );
    }
    checkIndexKey(index, value);
  }
}

export function refuseIndexKeyType({ name, sort }: LocalIndex, actual: AttributeType): never {
  throw validationError(
    `One or more parameter values were invalid: Type mismatch for Index Key ${sort.name} Expected: ${sort.type} ` +
      `Actual: ${actual} IndexName: ${name}`,
  );
}

/** Throws ValidationException when `value` cannot be the sort key of an entry in a local index. */
export function checkIndexKey(index: LocalIndex, value: AttributeValue): void {
  const { name, type } = index.sort;
  const content = value[type];
  if (content === undefined) refuseIndexKeyType(index, typeOf(value));
  if (content === "") {
    throw validationError(
      "One or more parameter values are not valid. A value specified for a secondary index key is not supported. " +
        `The AttributeValue for a key attribute cannot contain an empty ${emptyName(type)} value. ` +
        `IndexName: ${index.name}, IndexKey: ${name}`,
    );
  }
  if (type !== "N" && contentBytes(type, content) > SORT_KEY_BYTES_MAX) throw sortKeyTooLong();
}

function addressOf(
  table: TableDefinition,
  partitionKey: Uint8Array,
  sortKey: Uint8Array | undefined,
): ItemAddress {
  if (table.key.partition.type !== "N" && partitionKey.length > PARTITION_KEY_BYTES_MAX) {
    throw validationError(
      "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes",
    );
  }
  if (sortKey !== undefined && table.key.sort!.type !== "N" && sortKey.length > SORT_KEY_BYTES_MAX) {
    throw sortKeyTooLong();
  }
  return { tableId: table.id, token: tokenOf(partitionKey), partitionKey, sortKey: sortKey ?? NO_BYTES };
}

function keyValue(
  attribute: KeyAttribute,
  value: AttributeValue | undefined,
  mismatch: () => CoveyError,
): Uint8Array {
  const content = value?.[attribute.type];
  if (content === undefined) throw mismatch();
  if (content === "") {
    throw validationError(
      "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty " +
        `${emptyName(attribute.type)} value. Key: ${attribute.name}`,
    );
  }
  return encodeKeyValue(attribute.type, content);
}

function keyMismatch(): CoveyError {
  return validationError("The provided key element does not match the schema");
}

function itemKeyMismatch(attribute: KeyAttribute, value: AttributeValue | undefined): CoveyError {
  const what =
    value === undefined
      ? `Missing the key ${attribute.name} in the item`
      : `Type mismatch for key ${attribute.name} expected: ${attribute.type} actual: ${typeOf(value)}`;
  return validationError(`One or more parameter values were invalid: ${what}`);
}

function sortKeyTooLong(): CoveyError {
  return validationError(
    "One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes",
  );
}

function emptyName(type: KeyType): string {
  return type === "B" ? "binary" : "string";
}

function contentBytes(type: KeyType, content: string): number {
  return Buffer.byteLength(content, type === "B" ? "base64" : "utf8");
}
