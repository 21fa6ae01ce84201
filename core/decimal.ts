/**
 * DynamoDB numbers: decimals of up to 38 significant digits, magnitudes from 1E-130 to 9.99…E+125, never floating point.
 *
 * A number is held as its canonical text, the form in which the service returns it: expanded, without exponent, plus
 * sign, or zeros that do not count ("-0.5", "1200"). Canonical texts are equal exactly when the numbers are, so most of
 * the program treats numbers as strings. Nearly all numbers arrive canonical, which one scan without allocation settles.
 *
 * Source: the service's answers, as the public conformance captures record them (forms accepted, stored form, messages).
 */
import { validationError } from "./errors.js";

export const SIGNIFICANT_DIGITS_MAX = 38;
/** Exponents of the first significant digit. */
export const EXPONENT_MAX = 125;
export const EXPONENT_MIN = -130;

const NOT_NUMERIC = "The parameter cannot be converted to a numeric value";
const OVERFLOW = "Number overflow. Attempting to store a number with magnitude larger than supported range";
const UNDERFLOW =
  "Number underflow. Attempting to store a number with magnitude smaller than supported range";
const TOO_PRECISE = "Attempting to store more than 38 significant digits in a Number";

/** Integers of up to 15 digits add exactly as JavaScript integers. */
const SMALL_INTEGER_LENGTH = 15;
/** An exponent beyond 32 bits is no number to the service, whatever its mantissa. */
const EXPONENT_DIGITS_MAX = 10;

const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * A number as sign, significant digits and exponent: `d.ddd × 10^exponent`. `digits` has no zero at either end; it is
 * empty for zero, which is never negative.
 */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

/**
 * The canonical text of a number in any form the service accepts ("+1", ".5", "5.", "1e+2").
 * Throws ValidationException in the service's words.
 */
export function normalizeNumber(text: string): string {
  if (isCanonical(text)) return text;
  const decimal = scan(text);
  if (decimal === undefined) throw validationError(text === "" ? NOT_NUMERIC : `${NOT_NUMERIC}: ${text}`);
  if (decimal.exponent > EXPONENT_MAX) throw validationError(OVERFLOW);
  if (decimal.exponent < EXPONENT_MIN) throw validationError(UNDERFLOW);
  if (decimal.digits.length > SIGNIFICANT_DIGITS_MAX) throw validationError(TOO_PRECISE);
  return formatDecimal(decimal);
}

/** The parts of a canonical number. */
export function parseDecimal(canonical: string): Decimal {
  const decimal = scan(canonical);
  if (decimal === undefined) throw new Error(`not a canonical number: ${canonical}`);
  return decimal;
}

/** The canonical text: the inverse of `parseDecimal`. */
export function formatDecimal({ negative, digits, exponent }: Decimal): string {
  if (digits === "") return "0";
  const sign = negative ? "-" : "";
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const integerLength = exponent + 1;
  if (digits.length <= integerLength) return sign + digits.padEnd(integerLength, "0");
  return `${sign}${digits.slice(0, integerLength)}.${digits.slice(integerLength)}`;
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`; both canonical. */
export function compareNumbers(a: string, b: string): number {
  if (a === b) return 0;
  const aNegative = a.charCodeAt(0) === MINUS;
  if (aNegative !== (b.charCodeAt(0) === MINUS)) return aNegative ? -1 : 1;
  return aNegative ? compareMagnitudes(b, a, 1) : compareMagnitudes(a, b, 0);
}

/**
 * The canonical sum of two canonical numbers. Throws ValidationException when it is out of range, or needs more than 38
 * digits: the service does not round, and calls that an overflow too.
 */
export function addNumbers(a: string, b: string): string {
  if (isSmallInteger(a) && isSmallInteger(b)) return String(Number(a) + Number(b));
  return addDecimals(parseDecimal(a), parseDecimal(b));
}

/** The canonical difference; throws as `addNumbers` does. */
export function subtractNumbers(a: string, b: string): string {
  if (isSmallInteger(a) && isSmallInteger(b)) return String(Number(a) - Number(b));
  const subtrahend = parseDecimal(b);
  return addDecimals(parseDecimal(a), { ...subtrahend, negative: !subtrahend.negative });
}

/**
 * The bytes that a canonical number counts in an item: one, and one for each pair of significant digits begun on either
 * side of the point, and one when negative. (The developer guide's formula is wrong when digits straddle the point.)
 */
export function numberSize(canonical: string): number {
  if (canonical === "0") return 1;
  const start = canonical.charCodeAt(0) === MINUS ? 1 : 0;
  const point = canonical.indexOf(".", start);
  if (point < 0) {
    let end = canonical.length;
    while (canonical.charCodeAt(end - 1) === ZERO) end--;
    return 1 + start + ((end - start + 1) >> 1);
  }
  let firstFraction = point + 1;
  let integerDigits = point - start;
  if (canonical.charCodeAt(start) === ZERO) {
    integerDigits = 0;
    while (canonical.charCodeAt(firstFraction) === ZERO) firstFraction++;
  }
  return 1 + start + ((integerDigits + 1) >> 1) + ((canonical.length - firstFraction + 1) >> 1);
}

/** True when the text is canonical and has at most 38 digits in all; false says only that a closer look is needed. */
function isCanonical(text: string): boolean {
  const length = text.length;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (length === start || length - start > SIGNIFICANT_DIGITS_MAX) return false;
  let point = -1;
  for (let i = start; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === POINT && point < 0) point = i;
    else if (code < ZERO || code > NINE) return false;
  }
  if (point === start || point === length - 1) return false;
  if (point > 0 && text.charCodeAt(length - 1) === ZERO) return false;
  if (text.charCodeAt(start) !== ZERO) return true;
  return point === start + 1 || length === 1;
}

/** Reads any accepted form; `undefined` when the text is no number. Checks no range but that of the exponent's digits. */
function scan(text: string): Decimal | undefined {
  let at = 0;
  const negative = text.charCodeAt(0) === MINUS;
  if (negative || text.charCodeAt(0) === PLUS) at++;
  const integerStart = at;
  at = skipDigits(text, at);
  let digits = text.slice(integerStart, at);
  const integerLength = digits.length;
  if (text.charCodeAt(at) === POINT) {
    const fractionStart = at + 1;
    at = skipDigits(text, fractionStart);
    digits += text.slice(fractionStart, at);
  }
  if (digits === "") return undefined;
  let exponent = integerLength - 1;
  if (at < text.length) {
    const written = scanExponent(text, at);
    if (written === undefined) return undefined;
    exponent += written;
  }
  let first = 0;
  while (digits.charCodeAt(first) === ZERO) first++;
  let end = digits.length;
  while (end > first && digits.charCodeAt(end - 1) === ZERO) end--;
  if (first === end) return { negative: false, digits: "", exponent: 0 };
  return { negative, digits: digits.slice(first, end), exponent: exponent - first };
}

/** The exponent that stands from `at` to the end of the text: "e5", "E+5", "e-12". */
function scanExponent(text: string, at: number): number | undefined {
  if ((text.charCodeAt(at) | 0x20) !== 0x65) return undefined;
  let start = at + 1;
  const sign = text.charCodeAt(start);
  if (sign === MINUS || sign === PLUS) start++;
  const end = skipDigits(text, start);
  if (end === start || end !== text.length || end - start > EXPONENT_DIGITS_MAX) return undefined;
  const magnitude = Number(text.slice(start, end));
  return sign === MINUS ? -magnitude : magnitude;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (!(code >= ZERO && code <= NINE)) return at;
    at++;
  }
}

/**
 * Compares two canonical texts from `start` as magnitudes: the longer integer part is greater, and texts with equally
 * long ones order as strings.
 */
function compareMagnitudes(a: string, b: string, start: number): number {
  const aPoint = a.indexOf(".", start);
  const bPoint = b.indexOf(".", start);
  const difference = (aPoint < 0 ? a.length : aPoint) - (bPoint < 0 ? b.length : bPoint);
  if (difference !== 0) return difference;
  return a < b ? -1 : 1;
}

function isSmallInteger(canonical: string): boolean {
  return canonical.length <= SMALL_INTEGER_LENGTH && !canonical.includes(".");
}

function addDecimals(a: Decimal, b: Decimal): string {
  const scale = Math.min(lastPlace(a), lastPlace(b));
  const sum = scaled(a, scale) + scaled(b, scale);
  const negative = sum < 0n;
  const all = (negative ? -sum : sum).toString();
  const exponent = all.length - 1 + scale;
  let end = all.length;
  while (end > 0 && all.charCodeAt(end - 1) === ZERO) end--;
  const digits = all.slice(0, end);
  if (digits === "") return "0";
  if (exponent > EXPONENT_MAX || digits.length > SIGNIFICANT_DIGITS_MAX) throw validationError(OVERFLOW);
  if (exponent < EXPONENT_MIN) throw validationError(UNDERFLOW);
  return formatDecimal({ negative, digits, exponent });
}

/** The power of ten of the last significant digit; 0 for zero. */
function lastPlace({ digits, exponent }: Decimal): number {
  return digits === "" ? 0 : exponent - digits.length + 1;
}

/** The number divided by 10^scale, which must be an integer. */
function scaled(decimal: Decimal, scale: number): bigint {
  if (decimal.digits === "") return 0n;
  const magnitude = BigInt(decimal.digits + "0".repeat(lastPlace(decimal) - scale));
  return decimal.negative ? -magnitude : magnitude;
}
