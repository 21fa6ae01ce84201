/**
 * Sizes as DynamoDB counts them: in bytes, names and values in UTF-8, whatever the bytes that Covey stores. Limits,
 * capacity units and the megabyte of a page are all in this measure.
 */
import type { AttributeValue, Item } from "./attribute-value.js";
import { base64Size } from "./base64.js";
import { numberSize } from "./decimal.js";

/** The greatest size of an item. Callers check it: each write path has its own message. */
export const ITEM_BYTES_MAX = 409_600;

/** What a list or map counts besides its content. */
export const DOCUMENT_OVERHEAD = 3;
/** What each element of a list or map counts besides its value (and name). */
export const ELEMENT_OVERHEAD = 1;

export function itemSize(item: Item): number {
  let size = 0;
  for (const name in item) size += utf8Size(name) + valueSize(item[name]!);
  return size;
}

/** Without the attribute's name. */
export function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return utf8Size(value.S);
  if (value.N !== undefined) return numberSize(value.N);
  if (value.B !== undefined) return base64Size(value.B);
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  if (value.M !== undefined) return documentSize(Object.keys(value.M).length, itemSize(value.M));
  if (value.L !== undefined) return documentSize(value.L.length, sum(value.L, valueSize));
  if (value.SS !== undefined) return sum(value.SS, utf8Size);
  if (value.NS !== undefined) return sum(value.NS, numberSize);
  return sum(value.BS, base64Size);
}

/** The UTF-8 bytes of a string. */
export function utf8Size(text: string): number {
  // Short strings are nearly always ASCII, and looping over them costs less than crossing into native code.
  if (text.length > 40) return Buffer.byteLength(text, "utf8");
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return Buffer.byteLength(text, "utf8");
  }
  return text.length;
}

function documentSize(elements: number, content: number): number {
  return DOCUMENT_OVERHEAD + content + ELEMENT_OVERHEAD * elements;
}

function sum<T>(elements: readonly T[], sizeOf: (element: T) => number): number {
  let size = 0;
  for (const element of elements) size += sizeOf(element);
  return size;
}
