/**
 * Makes strings of received bytes, and remembers short ones: the same few node ids stand in every message, and finding
 * one again costs a third of making it anew. One small table, replaced slot by slot, never grows.
 */

const SLOTS = 256;
const LENGTH_MAX = 32;

export class RememberedStrings {
  readonly #slots: string[] = new Array<string>(SLOTS).fill("");

  /** The UTF-8 string at `at`; ill-formed bytes become U+FFFD. */
  read(bytes: Uint8Array, at: number, length: number): string {
    if (length > LENGTH_MAX) return decode(bytes, at, length);
    let hash = length;
    for (let i = at; i < at + length; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    const slot = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SLOTS - 1);
    const candidate = this.#slots[slot]!;
    if (isAscii(candidate, bytes, at, length)) return candidate;
    const text = decode(bytes, at, length);
    this.#slots[slot] = text;
    return text;
  }
}

/** True when `text` is plain ASCII with exactly these bytes. */
function isAscii(text: string, bytes: Uint8Array, at: number, length: number): boolean {
  if (text.length !== length) return false;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== bytes[at + i] || unit > 0x7f) return false;
  }
  return true;
}

function decode(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString("utf8");
}
