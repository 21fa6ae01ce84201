/**
 * Requests and answers between the client's form (camelCase, native values) and DynamoDB JSON (PascalCase, attribute
 * values). Only the members that hold attributes or names chosen by the user are told apart by name; everything else is
 * carried over as it is, so a member that is new in the server needs nothing here.
 */
import type { Item } from "../core/attribute-value.js";
import { marshalItem, unmarshalItem, type NativeItem } from "./marshalling.js";

export type Json = Record<string, unknown>;

/** Members that are an item, a key, or lists of such. */
const ITEMS: ReadonlySet<string> = new Set([
  "Item",
  "Items",
  "Key",
  "Keys",
  "Attributes",
  "ExclusiveStartKey",
  "LastEvaluatedKey",
  "ItemCollectionKey",
  "ExpressionAttributeValues",
]);

/** Members whose own members are named by the user: tables and indexes. */
const BY_NAME: ReadonlySet<string> = new Set([
  "RequestItems",
  "Responses",
  "UnprocessedKeys",
  "UnprocessedItems",
  "ItemCollectionMetrics",
  "LocalSecondaryIndexes",
  "GlobalSecondaryIndexes",
]);

/** The request as DynamoDB JSON. Throws TypeError for values that cannot be stored. */
export function toWire(input: object): Json {
  const wire: Json = {};
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const wireName = name[0]!.toUpperCase() + name.slice(1);
    wire[wireName] = memberToWire(wireName, value, name);
  }
  return wire;
}

function memberToWire(wireName: string, value: unknown, path: string): unknown {
  if (wireName === "ExpressionAttributeNames") return value;
  if (ITEMS.has(wireName)) return itemsToWire(value, path);
  if (BY_NAME.has(wireName) && isObject(value)) return mapValues(value, (member) => valueToWire(member));
  return valueToWire(value);
}

function itemsToWire(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item, i) => marshalItem(item as NativeItem, `${path}[${i}]`));
  return marshalItem(value as NativeItem, path);
}

function valueToWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueToWire);
  return isObject(value) ? toWire(value) : value;
}

/** The answer in the client's form. */
export function fromWire(wire: Json): Json {
  const answer: Json = {};
  for (const [wireName, value] of Object.entries(wire)) {
    answer[wireName[0]!.toLowerCase() + wireName.slice(1)] = memberFromWire(wireName, value);
  }
  return answer;
}

function memberFromWire(wireName: string, value: unknown): unknown {
  if (wireName === "ExpressionAttributeNames") return value;
  if (ITEMS.has(wireName)) return itemsFromWire(value);
  if (wireName.endsWith("DateTime")) return new Date((value as number) * 1000);
  // By table, BatchGetItem answers items themselves; TransactGetItems answers a list of `{ Item }`.
  if (wireName === "Responses" && isObject(value)) return mapValues(value, itemsFromWire);
  if (BY_NAME.has(wireName) && isObject(value)) return mapValues(value, valueFromWire);
  return valueFromWire(value);
}

function itemsFromWire(value: unknown): unknown {
  return Array.isArray(value) ? (value as Item[]).map(unmarshalItem) : unmarshalItem(value as Item);
}

function valueFromWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueFromWire);
  return isObject(value) ? fromWire(value) : value;
}

function mapValues(object: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
