import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttributeValue } from "../../core/attribute-value.js";
import { compareStrings, compareValues, sameValue } from "../../core/value-comparison.js";
import { attributeValue } from "./arbitrary-values.js";

/** The slow obvious model of equality: one text for all values that are equal. */
function fingerprint(value: AttributeValue): string {
  if (value.M !== undefined) {
    const members = Object.entries(value.M).map(
      ([name, member]) => `${JSON.stringify(name)}:${fingerprint(member)}`,
    );
    return `M{${members.sort().join(",")}}`;
  }
  if (value.L !== undefined) return `L[${value.L.map(fingerprint).join(",")}]`;
  for (const type of ["SS", "NS", "BS"] as const) {
    const set = value[type];
    if (set !== undefined) return `${type}${JSON.stringify([...set].sort())}`;
  }
  return JSON.stringify(value);
}

const anyString = fc.string({ unit: "binary", maxLength: 4 });

describe("comparing values", () => {
  it("finds values equal exactly when they are, whatever the order of sets and maps", () => {
    fc.assert(
      fc.property(attributeValue, attributeValue, (a, b) => {
        expect(sameValue(a, b)).toBe(fingerprint(a) === fingerprint(b));
        expect(sameValue(a, structuredClone(a))).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(sameValue({ SS: ["a", "b"] }, { SS: ["b", "a"] })).toBe(true);
    expect(sameValue({ L: [{ NS: ["1", "2"] }] }, { L: [{ NS: ["2", "1"] }] })).toBe(true);
    expect(sameValue({ NS: ["100000000000000001"] }, { NS: ["100000000000000002"] })).toBe(false);
    expect(
      sameValue({ M: { toString: { S: "a" } } } as unknown as AttributeValue, { M: { a: { S: "a" } } }),
    ).toBe(false);
  });

  it("orders strings by their UTF-8 bytes", () => {
    fc.assert(
      fc.property(anyString, anyString, (a, b) => {
        expect(Math.sign(compareStrings(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
      { numRuns: 1000 },
    );
    expect(compareStrings("\uffff", "\u{10000}")).toBeLessThan(0);
  });

  it("orders binaries by unsigned bytes, and nothing across types", () => {
    expect(compareValues({ B: "/w==" }, { B: "AA==" })).toBeGreaterThan(0);
    expect(compareValues({ N: "10" }, { N: "9" })).toBeGreaterThan(0);
    expect(compareValues({ S: "10" }, { S: "9" })).toBeLessThan(0);
    expect(compareValues({ S: "1" }, { N: "1" })).toBeUndefined();
    expect(compareValues({ BOOL: true }, { BOOL: false })).toBeUndefined();
  });
});
