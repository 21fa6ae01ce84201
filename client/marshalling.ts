/**
 * Plain JavaScript values to attribute values and back.
 *
 * A number comes back as a JavaScript number when that loses nothing, else as a bigint when it is an integer, else as a
 * `DecimalNumber`. Anything that could not be stored as it is is refused with a TypeError that names where it stands.
 */
import { setAttribute, type AttributeValue, type Item, type MutableItem } from "../core/attribute-value.js";
import { DecimalNumber } from "./decimal-number.js";

export type NativeNumber = number | bigint | DecimalNumber;

export type NativeValue =
  | string
  | NativeNumber
  | boolean
  | null
  | Uint8Array
  | ReadonlySet<string>
  | ReadonlySet<NativeNumber>
  | ReadonlySet<Uint8Array>
  | readonly NativeValue[]
  | { readonly [name: string]: NativeValue };

/** Attributes by name. */
export type NativeItem = Readonly<Record<string, NativeValue>>;

/** `path` is where the item stands, for error messages. */
export function marshalItem(item: NativeItem, path: string): Item {
  const attributes: MutableItem = {};
  for (const name of Object.keys(item)) {
    setAttribute(attributes, name, marshalValue(item[name]!, `${path}.${name}`));
  }
  return attributes;
}

export function marshalValue(value: NativeValue, path: string): AttributeValue {
  switch (typeof value) {
    case "string":
      return { S: value };
    case "number":
    case "bigint":
      return { N: numberText(value, path) };
    case "boolean":
      return { BOOL: value };
    case "object":
      return marshalObject(value, path);
    default:
      throw new TypeError(`${path} is ${typeof value}, which cannot be stored`);
  }
}

function marshalObject(value: NativeValue & (object | null), path: string): AttributeValue {
  if (value === null) return { NULL: true };
  if (value instanceof Uint8Array) return { B: base64(value) };
  if (value instanceof DecimalNumber) return { N: value.text };
  if (Array.isArray(value)) {
    return { L: (value as NativeValue[]).map((element, i) => marshalValue(element, `${path}[${i}]`)) };
  }
  if (value instanceof Set) return marshalSet([...(value as ReadonlySet<unknown>)], path);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${path} is a ${value.constructor.name}, which cannot be stored`);
  }
  return { M: marshalItem(value as NativeItem, path) };
}

function marshalSet(elements: readonly unknown[], path: string): AttributeValue {
  if (elements.length === 0) throw new TypeError(`${path} is an empty set, which cannot be stored`);
  if (elements.every((element) => typeof element === "string")) return { SS: elements };
  if (elements.every((element) => element instanceof Uint8Array)) return { BS: elements.map(base64) };
  if (elements.every(isNumber)) return { NS: elements.map((element) => numberText(element, path)) };
  throw new TypeError(`${path} is a set of neither strings, numbers nor byte strings only`);
}

function isNumber(value: unknown): value is NativeNumber {
  return typeof value === "number" || typeof value === "bigint" || value instanceof DecimalNumber;
}

function numberText(value: NativeNumber, path: string): string {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`${path} is ${value}, which cannot be stored`);
  }
  return String(value);
}

export function unmarshalItem(item: Item): Record<string, NativeValue> {
  const native: Record<string, NativeValue> = {};
  for (const name of Object.keys(item)) {
    if (name === "__proto__") defineOwn(native, name, unmarshalValue(item[name]!));
    else native[name] = unmarshalValue(item[name]!);
  }
  return native;
}

export function unmarshalValue(value: AttributeValue): NativeValue {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return unmarshalNumber(value.N);
  if (value.B !== undefined) return bytes(value.B);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.M !== undefined) return unmarshalItem(value.M);
  if (value.L !== undefined) return value.L.map(unmarshalValue);
  if (value.SS !== undefined) return new Set(value.SS);
  if (value.NS !== undefined) return new Set(value.NS.map(unmarshalNumber));
  if (value.BS !== undefined) return new Set(value.BS.map(bytes));
  return null;
}

/** The significant digits of decimal text, and nothing of its notation. */
const DIGITS = /^-?0*(\d*)\.?(\d*?)0*(?:[eE].*)?$/;

function unmarshalNumber(text: string): NativeNumber {
  const number = Number(text);
  if (Number.isSafeInteger(number) && !text.includes(".")) return number;
  if (/^-?\d+$/.test(text)) return BigInt(text);
  return sameNumber(String(number), text) ? number : new DecimalNumber(text);
}

/** Whether two texts that are close as doubles have the same significant digits, and so are the same number. */
function sameNumber(a: string, b: string): boolean {
  return significantDigits(a) === significantDigits(b);
}

function significantDigits(text: string): string {
  const [, integer = "", fraction = ""] = DIGITS.exec(text) ?? [];
  return (integer + fraction).replace(/^0+|0+$/g, "");
}

function base64(value: Uint8Array): string {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, "base64"));
}

function defineOwn(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
