/**
 * Base64 as DynamoDB takes it: the standard alphabet, padded, and with no bits set beyond the last byte. Binaries stay
 * in this text form everywhere; canonical text is equal exactly when the bytes are.
 */
const PADDING = 0x3d;
const INVALID = 64;

/** The service's one message for any character out of place, its spelling included. */
const BAD_CHARACTER = "Invalid last non-pad Base64 character dectected";

/** The value of each ASCII character, or INVALID. */
const SEXTETS = sextets();

/** What is wrong with the text, in the service's words, or `undefined`. */
export function base64Problem(text: string): string | undefined {
  const length = text.length;
  if (length % 4 !== 0) {
    return `Base64 encoded length is expected a multiple of 4 bytes but found: ${length}`;
  }
  const end = length - paddingOf(text);
  for (let i = 0; i < end; i++) {
    if (sextetAt(text, i) === INVALID) return BAD_CHARACTER;
  }
  // One padding character leaves 2 bits of the last character unused, two leave 4.
  const unused = end === length ? 0 : end === length - 1 ? 0x03 : 0x0f;
  return unused !== 0 && (sextetAt(text, end - 1) & unused) !== 0 ? BAD_CHARACTER : undefined;
}

/** The number of bytes that valid text stands for. */
export function base64Size(text: string): number {
  return (text.length / 4) * 3 - paddingOf(text);
}

function paddingOf(text: string): number {
  if (text.charCodeAt(text.length - 1) !== PADDING) return 0;
  return text.charCodeAt(text.length - 2) === PADDING ? 2 : 1;
}

function sextetAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < SEXTETS.length ? SEXTETS[code]! : INVALID;
}

function sextets(): Uint8Array {
  const table = new Uint8Array(128).fill(INVALID);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let value = 0; value < alphabet.length; value++) table[alphabet.charCodeAt(value)] = value;
  return table;
}
