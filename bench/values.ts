/**
 * What attribute values cost: validation, normalisation, size and JSON of items; numbers; keys.
 *
 *     node dist/bench/values.js
 */
import { addNumbers, compareNumbers, normalizeNumber, numberSize } from "../core/decimal.js";
import { canonicalItem, decodeItem, encodeItem } from "../core/item-codec.js";
import { itemSize } from "../core/item-size.js";
import { decodeKeyValue, encodeKeyValue, KeyReader, KeyWriter } from "../core/key-encoding.js";
import { report } from "./microseconds.js";

/** Eleven attributes; `padding` makes up the size. */
function item(padding: number): Record<string, unknown> {
  return {
    pk: { S: "user#000000000042" },
    sk: { N: "1731430922123" },
    name: { S: "Ada Lovelace" },
    email: { S: "ada@example.org" },
    age: { N: "36" },
    balance: { N: "-1042.55" },
    active: { BOOL: true },
    tags: { SS: ["math", "engine", "notes"] },
    address: {
      M: { city: { S: "London" }, zip: { S: "W1J 7NT" }, lines: { L: [{ S: "12 St James's Sq" }] } },
    },
    avatar: { B: "aGVsbG8gd29ybGQsIHRoaXMgaXMgYmluYXJ5" },
    bio: { S: "x".repeat(padding) },
  };
}

for (const [size, padding] of [
  ["400 B", 140],
  ["4 KB", 3700],
] as const) {
  const value = item(padding);
  const text = JSON.stringify(value);
  const { json, item: canonical } = canonicalItem(JSON.parse(text));
  report(`JSON.parse of an item of 11 attributes, ${size}`, () => JSON.parse(text));
  report(`  canonicalItem (validate, normalise, measure, encode)`, () => canonicalItem(value));
  report(`  of it JSON.stringify`, () => JSON.stringify(value));
  report(`  of it bytes`, () => Buffer.from(text, "utf8"));
  report(`  encodeItem`, () => encodeItem(canonical));
  report(`  decodeItem`, () => decodeItem(json));
  report(`  itemSize`, () => itemSize(canonical));
}

const small = Array.from({ length: 64 }, (_, i) => String(i * 97));
const precise = Array.from({ length: 64 }, (_, i) => `12345678901234567890.1234567890123456${10 + i}`);
const written = Array.from({ length: 64 }, (_, i) => `1.${10 + i}e-${i}`);
const at = (list: readonly string[], call: number): string => list[call & 63]!;
report("normalizeNumber, small integer", (call) => normalizeNumber(at(small, call)));
report("normalizeNumber, 38 digits, canonical", (call) => normalizeNumber(at(precise, call)));
report("normalizeNumber, with exponent", (call) => normalizeNumber(at(written, call)));
report("compareNumbers, small integers", (call) => compareNumbers(at(small, call), at(small, call + 1)));
report("compareNumbers, 38 digits", (call) => compareNumbers(at(precise, call), at(precise, call + 1)));
report("addNumbers, small integers", (call) => addNumbers(at(small, call), at(small, call + 1)));
report("addNumbers, 36 digits", (call) => addNumbers(at(precise, call).slice(0, -1) + "1", "0.5"));
report("numberSize", (call) => numberSize(at(precise, call)));

const encoded = small.map((number) => encodeKeyValue("N", number));
const key = encodeKeyValue("S", "user#000000000042");
report("encodeKeyValue, string of 17", () => encodeKeyValue("S", "user#000000000042"));
report("encodeKeyValue, small number", (call) => encodeKeyValue("N", at(small, call)));
report("encodeKeyValue, 38 digits", (call) => encodeKeyValue("N", at(precise, call)));
report("decodeKeyValue, small number", (call) => decodeKeyValue("N", encoded[call & 63]!));
report("KeyWriter: kind, table, token, partition key, sort key", (call) =>
  new KeyWriter()
    .byte(1)
    .uint32(7)
    .uint32(call)
    .lengthPrefixed(key)
    .raw(encoded[call & 63]!)
    .finish(),
);
const composed = new KeyWriter().byte(1).terminated(key).raw(key).finish();
report("KeyReader: a terminated component", () => {
  const reader = new KeyReader(composed);
  reader.byte();
  return reader.terminated();
});
