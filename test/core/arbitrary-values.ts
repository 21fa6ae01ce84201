/** Random DynamoDB values for property tests: canonical, valid, small enough to collide often. */
import fc from "fast-check";
import type { AttributeValue, Item } from "../../core/attribute-value.js";
import { formatDecimal } from "../../core/decimal.js";

const anyDecimal = fc
  .record({
    negative: fc.boolean(),
    digits: fc
      .tuple(fc.integer({ min: 1, max: 38 }), fc.bigInt({ min: 1n, max: 10n ** 38n - 1n }))
      .map(([length, value]) => value.toString().slice(0, length).replace(/0+$/, "")),
    exponent: fc.integer({ min: -130, max: 125 }),
  })
  .map(formatDecimal);

/** Canonical texts of numbers over the whole range, with many small integers, near neighbours and extremes. */
export const canonicalNumber: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(String),
  fc.maxSafeInteger().map(String),
  fc
    .record({
      negative: fc.boolean(),
      digits: fc.integer({ min: 1, max: 999 }).map((value) => String(value).replace(/0+$/, "")),
      exponent: fc.integer({ min: -4, max: 4 }),
    })
    .map(formatDecimal),
  anyDecimal,
);

const shortString = fc.oneof(
  fc.constantFrom("", "a", "b", "ab", "abc", "\u0000", "\u{10ffff}", "é"),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const shortBinary = fc
  .uint8Array({ maxLength: 6 })
  .map((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"));

export const attributeName: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("a", "b", "c", "d") },
  { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "1") },
);

function set(element: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  return fc.uniqueArray(element, { minLength: 1, maxLength: 4 });
}

/** An item whose names may be `__proto__`, made as JSON.parse makes it: with own properties. */
function itemOf(entries: readonly (readonly [string, AttributeValue])[]): Item {
  return Object.fromEntries(entries);
}

export const { value: attributeValue, item: arbitraryItem } = fc.letrec<{
  value: AttributeValue;
  item: Item;
}>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: "value" },
    shortString.map((S): AttributeValue => ({ S })),
    canonicalNumber.map((N): AttributeValue => ({ N })),
    shortBinary.map((B): AttributeValue => ({ B })),
    fc.boolean().map((BOOL): AttributeValue => ({ BOOL })),
    fc.constant<AttributeValue>({ NULL: true }),
    set(shortString).map((SS): AttributeValue => ({ SS })),
    set(canonicalNumber).map((NS): AttributeValue => ({ NS })),
    set(shortBinary).map((BS): AttributeValue => ({ BS })),
    fc.array(tie("value"), { maxLength: 4, depthIdentifier: "value" }).map((L): AttributeValue => ({ L })),
    tie("item").map((M): AttributeValue => ({ M })),
  ),
  item: fc
    .array(fc.tuple(attributeName, tie("value")), { maxLength: 4, depthIdentifier: "value" })
    .map(itemOf),
}));
