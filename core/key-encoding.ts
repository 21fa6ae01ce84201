/** Order-preserving key bytes. SKELETON: signatures only, bodies follow. */
import type { AttributeValue, KeyType } from "./attribute-value.js";

/** `value` is the content: text, canonical number, or base64. The bytes compare as the values do. */
export function encodeKeyValue(type: KeyType, value: string): Uint8Array {
  throw new Error(`not built yet: ${type} ${value}`);
}

/** The inverse of `encodeKeyValue`. */
export function decodeKeyValue(type: KeyType, bytes: Uint8Array): AttributeValue {
  throw new Error(`not built yet: ${type} ${bytes.length}`);
}

/** Writes a composed key; `finish` gives the bytes, which belong to the caller. */
export declare class KeyWriter {
  /** One byte. */
  byte(value: number): this;
  /** Four bytes, big-endian: numeric order is byte order. */
  uint32(value: number): this;
  /** As it is: the last component, or one of fixed length. */
  raw(bytes: Uint8Array): this;
  /** Escaped and terminated: order-preserving and prefix-free, for components before the last one. */
  terminated(bytes: Uint8Array): this;
  /** Two bytes of length, then the bytes (at most 65,535): for components whose order does not matter. */
  lengthPrefixed(bytes: Uint8Array): this;
  finish(): Uint8Array;
}

/** Reads what `KeyWriter` wrote, in the same order. Throws Error on bytes that it cannot have written. */
export declare class KeyReader {
  constructor(bytes: Uint8Array);
  byte(): number;
  uint32(): number;
  raw(length?: number): Uint8Array;
  terminated(): Uint8Array;
  lengthPrefixed(): Uint8Array;
}
