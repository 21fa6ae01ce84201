import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesToMapKey, compareBytes, prefixEnd } from "../../core/bytes.js";

/** Bytes around the edges of signed and unsigned, so that equal prefixes are common. */
const bytes = fc
  .array(fc.constantFrom(0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff), { maxLength: 4 })
  .map((list) => Uint8Array.from(list));

describe("comparing bytes", () => {
  it("agrees with the order of hexadecimal digits", () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const [x, y] = [Buffer.from(a).toString("hex"), Buffer.from(b).toString("hex")];
        expect(Math.sign(compareBytes(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the end of a prefix", () => {
  it("is above whatever begins with the prefix, and nothing lies between", () => {
    fc.assert(
      fc.property(bytes, bytes, (prefix, other) => {
        const end = prefixEnd(prefix);
        const begins = Buffer.from(other).subarray(0, prefix.length).equals(prefix);
        const inRange =
          compareBytes(other, prefix) >= 0 && (end === undefined || compareBytes(other, end) < 0);
        expect(inRange).toBe(begins);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not exist for an empty prefix nor for one of the highest bytes only", () => {
    expect(prefixEnd(new Uint8Array())).toBeUndefined();
    expect(prefixEnd(Uint8Array.of(0xff, 0xff))).toBeUndefined();
  });

  it("drops the highest bytes at the end", () => {
    expect(prefixEnd(Uint8Array.of(1, 0xff, 0xff))).toEqual(Uint8Array.of(2));
  });

  it("leaves the prefix as it was, also when it is a Buffer, whose slices share its memory", () => {
    for (const prefix of [Uint8Array.of(1, 2, 0xff), Buffer.from([1, 2, 0xff])]) {
      const end = prefixEnd(prefix)!;
      expect([...prefix]).toEqual([1, 2, 0xff]);
      expect([...end]).toEqual([1, 3]);
      end.fill(9);
      expect([...prefix]).toEqual([1, 2, 0xff]);
    }
  });
});

describe("bytes as a map key", () => {
  it("are different for different bytes, and equal for equal ones wherever they lie", () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const moved = Buffer.concat([Uint8Array.of(5), a]).subarray(1);
        expect(bytesToMapKey(moved)).toBe(bytesToMapKey(a));
        expect(bytesToMapKey(a) === bytesToMapKey(b)).toBe(compareBytes(a, b) === 0);
      }),
      { numRuns: 500 },
    );
  });
});
