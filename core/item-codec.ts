/** Validation, canonical form and JSON bytes of items. SKELETON: signatures only, bodies follow. */
import type { AttributeValue, Item } from "./attribute-value.js";

export interface CanonicalItem {
  /** The item with numbers in canonical text; may be the input object itself, which the codec then owns. */
  readonly item: Item;
  /** The canonical DynamoDB JSON, UTF-8. */
  readonly json: Buffer;
  /** DynamoDB size: names and values, bytes. */
  readonly size: number;
}

/**
 * Validates a client's item (or key), normalises it (in place), encodes and measures it in one walk. Throws CoveyError
 * SerializationException (wrong JSON types) or ValidationException.
 */
export function canonicalItem(input: unknown): CanonicalItem {
  throw new Error(`not built yet: ${typeof input}`);
}

/** As `canonicalItem`, without bytes and size: for keys, and values of expressions and conditions. */
export function canonicalAttributes(input: unknown): Item {
  throw new Error(`not built yet: ${typeof input}`);
}

/** One value. */
export function canonicalValue(input: unknown): AttributeValue {
  throw new Error(`not built yet: ${typeof input}`);
}

/**
 * Only the JSON types: throws SerializationException or nothing. The service checks these for the whole request before
 * anything else; so an operation that is about to refuse a request runs this over its members first.
 */
export function checkItemShape(input: unknown): void {
  throw new Error(`not built yet: ${typeof input}`);
}

/** The item in stored bytes (trusted). */
export function decodeItem(json: Uint8Array): Item {
  return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8")) as Item;
}

/** The stored bytes of an item that is already canonical, such as the result of an update. */
export function encodeItem(item: Item): Buffer {
  return Buffer.from(JSON.stringify(item), "utf8");
}
