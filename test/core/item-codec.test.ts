import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalAttributes,
  canonicalItem,
  canonicalValue,
  checkItemShape,
  checkNesting,
  decodeItem,
  encodeItem,
} from "../../core/item-codec.js";
import { CoveyError } from "../../core/errors.js";
import { itemSize } from "../../core/item-size.js";
import { arbitraryItem } from "./arbitrary-values.js";

function failure(run: () => unknown): [code: string, message: string] {
  try {
    run();
  } catch (error) {
    if (error instanceof CoveyError) return [error.code, error.message];
    throw error;
  }
  return ["", "accepted"];
}

function deep(wraps: number): unknown {
  let value: unknown = { S: "leaf" };
  for (let i = 0; i < wraps; i++) value = i % 2 === 0 ? { M: { n: value } } : { L: [value] };
  return value;
}

const INVALID = "One or more parameter values were invalid: ";
const NO_TYPE = "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes";
const TWO_TYPES =
  "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes";

describe("bringing an item into canonical form", () => {
  it("keeps the order of attributes, and normalises numbers wherever they stand", () => {
    const input = JSON.parse(
      '{"z":{"N":"007"},"a":{"L":[{"N":"1e2"},{"M":{"n":{"NS":["1.50","+2"]}}}]},"m":{"S":"é\\u0000"}}',
    );
    const { item, json, size } = canonicalItem(input);
    expect(json.toString()).toBe(
      '{"z":{"N":"7"},"a":{"L":[{"N":"100"},{"M":{"n":{"NS":["1.5","2"]}}}]},"m":{"S":"é\\u0000"}}',
    );
    expect(decodeItem(json)).toEqual(item);
    // z 1+2, a 1+(3+2 + 2 + (3+1 + 1+5)), m 1+3
    expect(size).toBe(3 + 18 + 4);
  });

  it("is idempotent, measures as itemSize does, and loses nothing, whatever the attributes are called", () => {
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        const before = JSON.stringify(item);
        const { json, size } = canonicalItem(JSON.parse(before));
        expect(json.toString("utf8")).toBe(before);
        expect(size).toBe(itemSize(item));
        const again = canonicalItem(decodeItem(json));
        expect(again.json.equals(json)).toBe(true);
        expect(encodeItem(again.item).equals(json)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps attributes named like members of Object.prototype as attributes", () => {
    const text = '{"__proto__":{"S":"p"},"constructor":{"M":{"__proto__":{"N":"1.0"}}}}';
    const { item, json } = canonicalItem(JSON.parse(text));
    expect(json.toString()).toBe(text.replace("1.0", "1"));
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
  });

  it("does not see types that it does not know, nor members that are null", () => {
    expect(canonicalValue({ X: 1, S: "a", N: null })).toEqual({ S: "a" });
    expect(failure(() => canonicalValue({ X: "a" }))).toEqual(["ValidationException", NO_TYPE]);
    expect(failure(() => canonicalValue(null))).toEqual(["ValidationException", NO_TYPE]);
  });

  it("takes words for booleans", () => {
    expect(canonicalValue({ BOOL: "yes" })).toEqual({ BOOL: true });
    expect(canonicalValue({ BOOL: "0" })).toEqual({ BOOL: false });
    expect(canonicalValue({ NULL: "true" })).toEqual({ NULL: true });
  });

  it("accepts empty strings and binaries, also in sets, and empty documents", () => {
    const item = {
      a: { S: "" },
      b: { B: "" },
      c: { SS: [""] },
      d: { BS: ["", "AQ=="] },
      e: { L: [] },
      f: { M: {} },
    };
    expect(canonicalItem(item).size).toBe(6 + 0 + 0 + 0 + 1 + 3 + 3);
  });
});

describe("refusing an invalid value", () => {
  it.each<[unknown, string]>([
    [{}, NO_TYPE],
    [{ a: "" }, NO_TYPE],
    [{ M: { a: {} } }, NO_TYPE],
    [{ L: [{}] }, NO_TYPE],
    [{ S: "a", N: "1" }, TWO_TYPES],
    [{ S: "", N: "" }, "The parameter cannot be converted to a numeric value"],
    [{ S: "a", N: "b" }, "The parameter cannot be converted to a numeric value: b"],
    [{ NS: ["1", ""] }, "The parameter cannot be converted to a numeric value"],
    [{ NS: ["1", "b"] }, "The parameter cannot be converted to a numeric value: b"],
    [{ NS: ["1", "1.0"] }, "Input collection contains duplicates"],
    [{ NULL: false }, `${INVALID}Null attribute value types must have the value of true`],
    [{ NULL: "no" }, `${INVALID}Null attribute value types must have the value of true`],
    [{ SS: [] }, `${INVALID}An string set  may not be empty`],
    [{ NS: [] }, `${INVALID}An number set  may not be empty`],
    [{ BS: [] }, `${INVALID}Binary sets should not be empty`],
    [{ SS: ["a", "a"] }, `${INVALID}Input collection [a, a] contains duplicates.`],
    [{ BS: ["Yg==", "Yg=="] }, `${INVALID}Input collection [Yg==, Yg==]of type BS contains duplicates.`],
    [{ SS: [null] }, `${INVALID}An string set may not have a null string as a member`],
  ])("%j: %s", (value, message) => {
    const text = JSON.stringify(value);
    expect(failure(() => canonicalValue(value))).toEqual(["ValidationException", message]);
    expect(failure(() => canonicalItem({ ok: { S: "a" }, bad: JSON.parse(text) }))[1]).toBe(message);
    expect(failure(() => canonicalAttributes({ bad: { L: [JSON.parse(text)] } }))[1]).toBe(message);
  });

  it("allows 32 levels, the attribute's own being the first", () => {
    expect(failure(() => canonicalItem({ a: deep(31) }))[1]).toBe("accepted");
    const [code, message] = failure(() => canonicalItem({ a: deep(32) }));
    expect([code, message]).toEqual([
      "ValidationException",
      "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit",
    ]);
    expect(failure(() => canonicalItem({ a: deep(20_000) }))[1]).toBe(message);
    expect(failure(() => checkNesting({ a: canonicalValue(deep(31)) }))[1]).toBe("accepted");
    expect(failure(() => checkNesting({ a: { L: [canonicalValue(deep(31))] } }))[1]).toBe(message);
  });

  it("bounds attribute names", () => {
    expect(failure(() => canonicalItem({ ["é".repeat(32_767)]: { S: "" } }))[1]).toBe("accepted");
    expect(failure(() => canonicalItem({ ["é".repeat(32_768)]: { S: "" } }))[1]).toContain("too large");
    expect(failure(() => canonicalItem({ "": { S: "" } }))[1]).toContain("may not be empty");
  });
});

describe("refusing wrong JSON types", () => {
  const MAP =
    "Unrecognized collection type java.util.Map<java.lang.String, com.amazonaws.dynamodb.v20120810.AttributeValue>";
  const STRUCTURE = "Start of structure or map found where not expected";

  it.each<[unknown, string]>([
    ["a", "Unexpected value type in payload"],
    [1, "Unexpected value type in payload"],
    [[], "Unrecognized collection type class com.amazonaws.dynamodb.v20120810.AttributeValue"],
    [{ S: 1 }, "NUMBER_VALUE cannot be converted to String"],
    [{ S: 1.5 }, "DECIMAL_VALUE cannot be converted to String"],
    [{ N: 1 }, "NUMBER_VALUE cannot be converted to String"],
    [{ N: true }, "TRUE_VALUE cannot be converted to String"],
    [{ S: false }, "FALSE_VALUE cannot be converted to String"],
    [{ S: [] }, "Unrecognized collection type class java.lang.String"],
    [{ S: {} }, STRUCTURE],
    [{ B: 1 }, "only base-64-encoded strings are convertible to bytes"],
    [{ B: [] }, "Unrecognized collection type class java.nio.ByteBuffer"],
    [{ B: {} }, STRUCTURE],
    [{ B: "23456" }, "Base64 encoded length is expected a multiple of 4 bytes but found: 5"],
    [{ B: "=+/=" }, "Invalid last non-pad Base64 character dectected"],
    [{ B: "+/+=" }, "Invalid last non-pad Base64 character dectected"],
    [{ B: "YR==" }, "Invalid last non-pad Base64 character dectected"],
    [{ B: "a-_b" }, "Invalid last non-pad Base64 character dectected"],
    [{ B: "====" }, "Invalid last non-pad Base64 character dectected"],
    [{ BOOL: 1 }, "NUMBER_VALUE cannot be converted to Boolean"],
    [{ BOOL: "maybe" }, "Unexpected token received from parser"],
    [{ BOOL: [] }, "Unrecognized collection type class java.lang.Boolean"],
    [{ NULL: {} }, STRUCTURE],
    [{ SS: "a" }, "Unexpected field type"],
    [{ SS: {} }, STRUCTURE],
    [{ SS: [1] }, "NUMBER_VALUE cannot be converted to String"],
    [{ NS: [1] }, "NUMBER_VALUE cannot be converted to String"],
    [{ BS: [1] }, "only base-64-encoded strings are convertible to bytes"],
    [{ L: "a" }, "Unexpected field type"],
    [{ L: ["a"] }, "Unexpected value type in payload"],
    [{ M: "a" }, "Unexpected field type"],
    [{ M: [] }, MAP],
    [{ M: { a: 1 } }, "Unexpected value type in payload"],
  ])("%j: %s", (value, message) => {
    expect(failure(() => canonicalValue(value))).toEqual(["SerializationException", message]);
    expect(failure(() => checkItemShape({ a: value }))).toEqual(["SerializationException", message]);
  });

  it("tells about a wrong JSON type even behind an invalid value", () => {
    const input = { a: { SS: [] }, b: { M: {} }, c: { L: [{ N: 1 }] } };
    expect(failure(() => canonicalItem(input))).toEqual([
      "SerializationException",
      "NUMBER_VALUE cannot be converted to String",
    ]);
  });

  it("refuses an item that is no map", () => {
    expect(failure(() => canonicalItem("a"))).toEqual(["SerializationException", "Unexpected field type"]);
    expect(failure(() => canonicalItem([]))).toEqual(["SerializationException", MAP]);
  });
});
