import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytes } from "../../core/bytes.js";
import { compareNumbers, normalizeNumber } from "../../core/decimal.js";
import { KeyReader, KeyWriter, decodeKeyValue, encodeKeyValue } from "../../core/key-encoding.js";
import { canonicalNumber } from "./arbitrary-values.js";

const bytes = fc.uint8Array({ maxLength: 8 });
/** Bytes in which the escape, its partners and their neighbours are common. */
const awkwardBytes = fc
  .array(fc.constantFrom(0x00, 0x01, 0x02, 0xfe, 0xff, 0x61), { maxLength: 6 })
  .map((list) => Uint8Array.from(list));

describe("encoding a key value", () => {
  it("orders numbers as numbers", () => {
    fc.assert(
      fc.property(canonicalNumber, canonicalNumber, (a, b) => {
        const order = compareBytes(encodeKeyValue("N", a), encodeKeyValue("N", b));
        expect(Math.sign(order)).toBe(Math.sign(compareNumbers(a, b)));
      }),
      { numRuns: 2000 },
    );
  });

  it("orders numbers of neighbouring digits, signs and exponents", () => {
    const numbers = ["-1e125", "-12.5", "-12", "-10.5", "-10", "-1", "-0.12", "-0.1", "-1e-130", "0"]
      .concat(
        "1e-130",
        "0.1",
        "0.105",
        "0.12",
        "1",
        "1.01",
        "1.1",
        "2",
        "9",
        "10",
        "10.5",
        "12",
        "12.5",
        "99",
        "100",
      )
      .concat(
        "100.01",
        "101",
        "12345678901234567890123456789012345677",
        "12345678901234567890123456789012345678",
      )
      .concat("9.9999999999999999999999999999999999999E125")
      .map(normalizeNumber);
    const encoded = numbers.map((number) => encodeKeyValue("N", number));
    for (let i = 1; i < encoded.length; i++) {
      expect(
        compareBytes(encoded[i - 1]!, encoded[i]!),
        `${numbers[i - 1]} before ${numbers[i]}`,
      ).toBeLessThan(0);
    }
  });

  it("never makes one number's bytes the beginning of another's", () => {
    fc.assert(
      fc.property(canonicalNumber, canonicalNumber, (a, b) => {
        fc.pre(a !== b);
        const [short, long] = [encodeKeyValue("N", a), encodeKeyValue("N", b)].sort(
          (x, y) => x.length - y.length,
        );
        expect(compareBytes(short!, long!.subarray(0, short!.length))).not.toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("decodes what it encodes", () => {
    fc.assert(
      fc.property(canonicalNumber, fc.string({ unit: "grapheme" }), bytes, (number, text, binary) => {
        expect(decodeKeyValue("N", encodeKeyValue("N", number))).toEqual({ N: number });
        expect(decodeKeyValue("S", encodeKeyValue("S", text))).toEqual({ S: text });
        const base64 = Buffer.from(binary.buffer, binary.byteOffset, binary.byteLength).toString("base64");
        expect(decodeKeyValue("B", encodeKeyValue("B", base64))).toEqual({ B: base64 });
      }),
    );
  });

  it("keeps small numbers small", () => {
    expect(encodeKeyValue("N", "0")).toHaveLength(1);
    expect(encodeKeyValue("N", "42")).toHaveLength(3);
    expect(encodeKeyValue("N", "-1234567890")).toHaveLength(7);
  });

  it("refuses bytes that encode no number", () => {
    expect(() => decodeKeyValue("N", Uint8Array.of(0x10, 0, 0))).toThrow("encode no number");
    expect(() => decodeKeyValue("N", new Uint8Array(0))).toThrow("encode no number");
  });
});

describe("composing a key", () => {
  it("orders by the first component, then by the second, whatever bytes they hold", () => {
    fc.assert(
      fc.property(awkwardBytes, awkwardBytes, awkwardBytes, awkwardBytes, (a1, a2, b1, b2) => {
        const a = new KeyWriter().terminated(a1).raw(a2).finish();
        const b = new KeyWriter().terminated(b1).raw(b2).finish();
        const expected = compareBytes(a1, b1) || compareBytes(a2, b2);
        expect(Math.sign(compareBytes(a, b))).toBe(Math.sign(expected));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(
        awkwardBytes,
        awkwardBytes,
        awkwardBytes,
        fc.nat(255),
        fc.nat(0xffffffff),
        (a, b, c, small, large) => {
          const key = new KeyWriter()
            .byte(small)
            .uint32(large)
            .terminated(a)
            .lengthPrefixed(b)
            .raw(c)
            .finish();
          const reader = new KeyReader(key);
          expect(reader.byte()).toBe(small);
          expect(reader.uint32()).toBe(large);
          expect(reader.terminated()).toEqual(a);
          expect(reader.lengthPrefixed()).toEqual(b);
          expect(reader.raw()).toEqual(c);
        },
      ),
    );
  });

  it("grows to the longest key values", () => {
    const long = new Uint8Array(2048);
    const key = new KeyWriter().terminated(long).lengthPrefixed(long).finish();
    const reader = new KeyReader(key);
    expect(reader.terminated()).toEqual(long);
    expect(reader.raw(2)).toEqual(Uint8Array.of(8, 0));
    expect(reader.raw(2048)).toEqual(long);
  });

  it("refuses keys that end early or hold a broken escape", () => {
    expect(() => new KeyReader(Uint8Array.of(1)).uint32()).toThrow("ends inside");
    expect(() => new KeyReader(Uint8Array.of(0, 9, 1)).lengthPrefixed()).toThrow("ends inside");
    expect(() => new KeyReader(Uint8Array.of(0x61, 0x00)).terminated()).toThrow("ends inside");
    expect(() => new KeyReader(Uint8Array.of(0x61, 0x00, 0x61)).terminated()).toThrow("broken escape");
    expect(() => new KeyWriter().lengthPrefixed(new Uint8Array(65_536))).toThrow("65536 bytes");
  });
});
