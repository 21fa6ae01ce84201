/**
 * Keys as bytes: the bytes of two values of one type compare (unsigned, a prefix first) exactly as the values do.
 *
 * Strings are their UTF-8, binaries themselves. A number begins with a byte for its sign (below, at, above 0x80), then
 * comes its exponent, then its digits in pairs, two to a byte, shifted left to make room for a bit that is set while
 * more follow. A negative number has everything behind the sign inverted. The last bit makes a number end by itself, so
 * that one number's bytes are never the beginning of another's, whatever stands behind them in a composed key.
 *
 * Source for the numbers: the key encoding of SQLite4 ("Numeric values"), reduced to one form of exponent.
 */
import type { AttributeValue, KeyType } from "./attribute-value.js";
import { EXPONENT_MIN, formatDecimal, parseDecimal } from "./decimal.js";

export { KeyReader, KeyWriter } from "./key-writer.js";

const ZERO_SIGN = 0x80;
const NEGATIVE_SIGN = 0x7f;
const POSITIVE_SIGN = 0x81;
const DIGIT_ZERO = 0x30;

/**
 * `value` is the content of a valid value: text, canonical number, or base64. The result belongs to the caller and is
 * never empty, unless the text or binary is.
 */
export function encodeKeyValue(type: KeyType, value: string): Uint8Array {
  switch (type) {
    case "S":
      return Buffer.from(value, "utf8");
    case "B":
      return Buffer.from(value, "base64");
    case "N":
      return encodeNumber(value);
  }
}

/** The inverse of `encodeKeyValue`. Throws Error on bytes that it cannot have made. */
export function decodeKeyValue(type: KeyType, bytes: Uint8Array): AttributeValue {
  switch (type) {
    case "S":
      return { S: bufferOf(bytes).toString("utf8") };
    case "B":
      return { B: bufferOf(bytes).toString("base64") };
    case "N":
      return { N: decodeNumber(bytes) };
  }
}

function encodeNumber(canonical: string): Uint8Array {
  const { negative, digits, exponent } = parseDecimal(canonical);
  if (digits === "") return Uint8Array.of(ZERO_SIGN);
  const pairs = (digits.length + 1) >> 1;
  const bytes = new Uint8Array(2 + pairs);
  const invert = negative ? 0xff : 0;
  bytes[0] = negative ? NEGATIVE_SIGN : POSITIVE_SIGN;
  bytes[1] = (exponent - EXPONENT_MIN) ^ invert;
  for (let pair = 0; pair < pairs; pair++) {
    const tens = digits.charCodeAt(2 * pair) - DIGIT_ZERO;
    const units = 2 * pair + 1 < digits.length ? digits.charCodeAt(2 * pair + 1) - DIGIT_ZERO : 0;
    const more = pair + 1 < pairs ? 1 : 0;
    bytes[2 + pair] = ((10 * tens + units) * 2 + more) ^ invert;
  }
  return bytes;
}

function decodeNumber(bytes: Uint8Array): string {
  const sign = bytes[0];
  if (sign === ZERO_SIGN) return "0";
  if ((sign !== POSITIVE_SIGN && sign !== NEGATIVE_SIGN) || bytes.length < 3) {
    throw new Error("these bytes encode no number");
  }
  const invert = sign === NEGATIVE_SIGN ? 0xff : 0;
  let digits = "";
  for (let i = 2; i < bytes.length; i++) {
    digits += String((bytes[i]! ^ invert) >> 1).padStart(2, "0");
  }
  if (digits.endsWith("0")) digits = digits.slice(0, -1);
  return formatDecimal({
    negative: invert !== 0,
    digits,
    exponent: (bytes[1]! ^ invert) + EXPONENT_MIN,
  });
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
