/**
 * Comparing values as DynamoDB does: equal whatever the order of sets and map members; ordered only within one scalar
 * type: numbers by value, strings by their UTF-8 bytes, binaries by unsigned bytes.
 */
import { attributeOf, type AttributeValue, type Item } from "./attribute-value.js";
import { compareNumbers } from "./decimal.js";

const FIRST_SURROGATE = 0xd800;
const AFTER_SURROGATES = 0xe000;

/** True when both are values of one type and equal. Both must be canonical. */
export function sameValue(a: AttributeValue, b: AttributeValue): boolean {
  if (a.S !== undefined) return a.S === b.S;
  if (a.N !== undefined) return a.N === b.N;
  if (a.B !== undefined) return a.B === b.B;
  if (a.BOOL !== undefined) return a.BOOL === b.BOOL;
  if (a.NULL !== undefined) return b.NULL !== undefined;
  if (a.M !== undefined) return b.M !== undefined && sameMap(a.M, b.M);
  if (a.L !== undefined) return b.L !== undefined && sameList(a.L, b.L);
  if (a.SS !== undefined) return b.SS !== undefined && sameSet(a.SS, b.SS);
  if (a.NS !== undefined) return b.NS !== undefined && sameSet(a.NS, b.NS);
  return b.BS !== undefined && sameSet(a.BS, b.BS);
}

/**
 * Negative, 0 or positive as `a` comes before, with or after `b`; `undefined` when they have no order: two types, or a
 * type without one.
 */
export function compareValues(a: AttributeValue, b: AttributeValue): number | undefined {
  if (a.S !== undefined) return b.S === undefined ? undefined : compareStrings(a.S, b.S);
  if (a.N !== undefined) return b.N === undefined ? undefined : compareNumbers(a.N, b.N);
  if (a.B === undefined || b.B === undefined) return undefined;
  return Buffer.compare(Buffer.from(a.B, "base64"), Buffer.from(b.B, "base64"));
}

/**
 * Compares strings as their UTF-8 bytes compare. UTF-16 agrees with that but for the surrogates, which stand for the
 * highest code points and yet sort below U+E000 to U+FFFF.
 */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (i === length) return a.length - b.length;
  return utf8Rank(a.charCodeAt(i)) - utf8Rank(b.charCodeAt(i));
}

function utf8Rank(unit: number): number {
  return unit >= FIRST_SURROGATE && unit < AFTER_SURROGATES ? unit + 0x10000 : unit;
}

function sameMap(a: Item, b: Item): boolean {
  let count = 0;
  for (const name in a) {
    const other = attributeOf(b, name);
    if (other === undefined || !sameValue(a[name]!, other)) return false;
    count++;
  }
  return count === Object.keys(b).length;
}

function sameList(a: readonly AttributeValue[], b: readonly AttributeValue[]): boolean {
  return a.length === b.length && a.every((element, index) => sameValue(element, b[index]!));
}

/** Members are canonical texts and each stands once. */
function sameSet(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const members = new Set(b);
  return a.every((member) => members.has(member));
}
