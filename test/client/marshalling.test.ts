import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DecimalNumber } from "../../client/decimal-number.js";
import { marshalItem, unmarshalItem, unmarshalValue, type NativeValue } from "../../client/marshalling.js";

const set = <T>(element: fc.Arbitrary<T>, selector: (value: T) => unknown = (value) => value) =>
  fc.uniqueArray(element, { minLength: 1, maxLength: 4, selector }).map((values) => new Set(values));

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const beyondSafe = fc
  .bigInt({ min: -(10n ** 38n) + 1n, max: 10n ** 38n - 1n })
  .filter((value) => !Number.isSafeInteger(Number(value)));
const bytes = fc.uint8Array({ maxLength: 20 });

const value: fc.Arbitrary<NativeValue> = fc.letrec<{ value: NativeValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.maxSafeInteger(),
    beyondSafe,
    fc.boolean(),
    fc.constant(null),
    bytes,
    set(fc.string()),
    set(fc.maxSafeInteger()),
    set(bytes, String),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe("native values", () => {
  it("come back as they went", () => {
    const item = fc.dictionary(fc.string(), value, { maxKeys: 5, noNullPrototype: true });
    fc.assert(
      fc.property(item, (native) => {
        expect(unmarshalItem(marshalItem(native, "item"))).toEqual(native);
      }),
      { numRuns: 300 },
    );
  });

  it("keep every double, whatever its notation", () => {
    fc.assert(
      fc.property(finite, (number) => {
        const native = unmarshalValue({ N: String(number) });
        expect(Number(native)).toBe(number);
        if (!Number.isInteger(number)) expect(native).toBe(number);
      }),
    );
  });

  it("keep an attribute named __proto__", () => {
    const item = JSON.parse('{"__proto__":"x","a":1}') as Record<string, NativeValue>;
    const wire = marshalItem(item, "item");
    expect(Object.keys(wire)).toEqual(["__proto__", "a"]);
    expect(Object.keys(unmarshalItem(wire))).toEqual(["__proto__", "a"]);
  });
});

describe("a number that is answered", () => {
  it.each([
    ["0", 0],
    ["-5", -5],
    ["0.1", 0.1],
    ["5.0", 5],
    ["123.456", 123.456],
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["99999999999999999999999999999999999999", 99999999999999999999999999999999999999n],
    ["1E+100", 1e100],
    ["1E-130", 1e-130],
    ["0.1000000000000000055511151231257827", new DecimalNumber("0.1000000000000000055511151231257827")],
    ["9007199254740991.4", new DecimalNumber("9007199254740991.4")],
    ["3.14159265358979323846", new DecimalNumber("3.14159265358979323846")],
  ])("%s is exact", (text, native) => {
    expect(unmarshalValue({ N: text })).toEqual(native);
  });
});

describe("what cannot be stored", () => {
  it.each([
    ["undefined", { a: undefined }, "item.a is undefined"],
    ["NaN", { a: [1, NaN] }, "item.a[1] is NaN"],
    ["a function", { a: { b: () => 1 } }, "item.a.b is function"],
    ["a class instance", { a: new Date(0) }, "item.a is a Date"],
    ["an empty set", { a: new Set() }, "item.a is an empty set"],
    ["a mixed set", { a: new Set([1, "x"]) }, "item.a is a set of neither"],
  ])("%s is refused with its place", (_name, item, message) => {
    expect(() => marshalItem(item as never, "item")).toThrow(message);
  });
});
