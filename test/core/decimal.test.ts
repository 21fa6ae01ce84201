import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addNumbers,
  compareNumbers,
  formatDecimal,
  normalizeNumber,
  numberSize,
  parseDecimal,
  subtractNumbers,
} from "../../core/decimal.js";
import { CoveyError } from "../../core/errors.js";
import { canonicalNumber } from "./arbitrary-values.js";

const SCALE = 300;

/** The slow obvious model: every number in range times 10^300 is an integer. */
function model(text: string): bigint {
  const [mantissa, exponent = "0"] = text.toLowerCase().split("e") as [string, string?];
  const [integer, fraction = ""] = mantissa.replace("+", "").split(".") as [string, string?];
  const negative = integer.startsWith("-");
  const digits = BigInt((integer.replace("-", "") || "0") + fraction);
  const magnitude = digits * 10n ** BigInt(SCALE - fraction.length + Number(exponent));
  return negative ? -magnitude : magnitude;
}

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(CoveyError);
    expect((error as CoveyError).code).toBe("ValidationException");
    return (error as CoveyError).message;
  }
  return "accepted";
}

const OVERFLOW = "Number overflow. Attempting to store a number with magnitude larger than supported range";
const UNDERFLOW =
  "Number underflow. Attempting to store a number with magnitude smaller than supported range";
const TOO_PRECISE = "Attempting to store more than 38 significant digits in a Number";

describe("normalizing a number", () => {
  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["+0.0", "0"],
    ["0e1000", "0"],
    ["+5", "5"],
    ["00042", "42"],
    ["-007.500", "-7.5"],
    [".5", "0.5"],
    ["5.", "5"],
    ["1.e5", "100000"],
    ["1e+2", "100"],
    ["1.5E+3", "1500"],
    ["+1e-2", "0.01"],
    ["1.23E10", "12300000000"],
    ["100", "100"],
    ["0.10", "0.1"],
    ["0042.1200", "42.12"],
    ["1E125", `1${"0".repeat(125)}`],
    ["1E-130", `0.${"0".repeat(129)}1`],
    ["-9.9999999999999999999999999999999999999E+125", `-${"9".repeat(38)}${"0".repeat(88)}`],
    [`${"0".repeat(500)}1`, "1"],
    [`1.${"0".repeat(500)}`, "1"],
  ])("turns %s into %s", (text, canonical) => {
    expect(normalizeNumber(text)).toBe(canonical);
    expect(normalizeNumber(canonical)).toBe(canonical);
  });

  it.each([
    "+e2",
    "e2",
    "+1+2",
    "1.2.3",
    "++5",
    "+-5",
    "-+5",
    "+",
    "-",
    "1e",
    "1e+",
    ".",
    "-.",
    "1.2e3.4",
    "0x5",
    "NaN",
    "Infinity",
    "1_000",
    " 5",
    "5 ",
    "1 5",
    "abc",
    "1e99999999999",
    "٣",
  ])("refuses %j as not numeric", (text) => {
    expect(messageOf(() => normalizeNumber(text))).toBe(
      `The parameter cannot be converted to a numeric value: ${text}`,
    );
  });

  it.each([
    ["", "The parameter cannot be converted to a numeric value"],
    ["1e126", OVERFLOW],
    ["-1e126", OVERFLOW],
    ["11e125", OVERFLOW],
    ["1e2147483647", OVERFLOW],
    ["1e-131", UNDERFLOW],
    ["-0.9e-130", UNDERFLOW],
    ["123456789012345678901234567890123456789", TOO_PRECISE],
    ["-1.23456789012345678901234567890123456789", TOO_PRECISE],
    ["314159265358979323846264338327950288419e30", TOO_PRECISE],
  ])("refuses %j: %s", (text, message) => {
    expect(messageOf(() => normalizeNumber(text))).toBe(message);
  });

  it("keeps the value, and gives equal numbers one text", () => {
    const written = fc.tuple(canonicalNumber, fc.nat(5));
    fc.assert(
      fc.property(written, ([canonical, zeros]) => {
        const { negative, digits, exponent } = parseDecimal(canonical);
        const text = `${negative ? "-" : ""}${"0".repeat(zeros)}${digits || "0"}.${"0".repeat(zeros)}e${exponent - Math.max(digits.length, 1) + 1}`;
        const shifted = `${negative ? "-" : "+"}.${"0".repeat(zeros)}${digits || "0"}E${exponent + 1 + zeros}`;
        expect(normalizeNumber(text)).toBe(canonical);
        expect(normalizeNumber(shifted)).toBe(canonical);
        expect(model(canonical)).toBe(model(text));
      }),
      { numRuns: 300 },
    );
  });

  it("formats what it parses", () => {
    fc.assert(
      fc.property(canonicalNumber, (number) => {
        expect(formatDecimal(parseDecimal(number))).toBe(number);
      }),
    );
  });
});

describe("comparing and adding", () => {
  it("compares as the integers that the numbers scale to", () => {
    fc.assert(
      fc.property(canonicalNumber, canonicalNumber, (a, b) => {
        const expected = model(a) < model(b) ? -1 : model(a) > model(b) ? 1 : 0;
        expect(Math.sign(compareNumbers(a, b))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("adds and subtracts exactly, or says that the result is out of range", () => {
    fc.assert(
      fc.property(canonicalNumber, canonicalNumber, (a, b) => {
        for (const [combine, sum] of [
          [addNumbers, model(a) + model(b)],
          [subtractNumbers, model(a) - model(b)],
        ] as const) {
          const magnitude = (sum < 0n ? -sum : sum).toString();
          const digits = magnitude.replace(/0+$/, "").length;
          const exponent = magnitude.length - 1 - SCALE;
          if (sum !== 0n && (digits > 38 || exponent > 125)) {
            expect(messageOf(() => combine(a, b))).toBe(OVERFLOW);
          } else if (sum !== 0n && exponent < -130) {
            expect(messageOf(() => combine(a, b))).toBe(UNDERFLOW);
          } else {
            const result = combine(a, b);
            expect(model(result)).toBe(sum);
            expect(normalizeNumber(result)).toBe(result);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["1", "10000000000000000000000", "10000000000000000000001"],
    ["0.1", "0.2", "0.3"],
    ["-5", "5", "0"],
    ["999999999999999", "999999999999999", "1999999999999998"],
    ["-0.5", "0", "-0.5"],
  ])("%s + %s = %s", (a, b, sum) => {
    expect(addNumbers(a, b)).toBe(sum);
    expect(subtractNumbers(sum, b)).toBe(a);
  });

  it("refuses a sum that needs more than 38 digits instead of rounding it", () => {
    expect(messageOf(() => addNumbers(normalizeNumber("1e50"), "1"))).toBe(OVERFLOW);
    expect(messageOf(() => subtractNumbers(normalizeNumber("1e50"), "1"))).toBe(OVERFLOW);
    expect(messageOf(() => addNumbers(normalizeNumber("9e125"), normalizeNumber("9e125")))).toBe(OVERFLOW);
  });
});

describe("the size of a number", () => {
  // As measured on the real service, an item at the byte limit on either side of each.
  it.each([
    ["0", 1],
    ["1", 2],
    ["12", 2],
    ["123", 3],
    ["1234", 3],
    ["12345678901234567890123456789012345678", 20],
    ["0042", 2],
    ["100", 2],
    ["1010", 3],
    ["0.0000001", 2],
    ["1E125", 2],
    ["1E-100", 2],
    ["1.5", 3],
    ["15", 2],
    ["1.200", 3],
    ["1.234", 4],
    ["3.14159", 5],
    ["123456", 4],
    ["100.5", 4],
    ["0.15", 2],
    ["-42", 3],
    ["-0", 1],
  ])("%s counts %d", (text, size) => {
    expect(numberSize(normalizeNumber(text))).toBe(size);
  });
});
