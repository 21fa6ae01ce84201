/**
 * Writes the protobuf wire format, one field after another, into one growing buffer.
 *
 * protobufjs writes the same bytes. This exists because the peer stream is the hottest code between nodes: measured for
 * Accepts of 400 bytes, protobufjs costs two to three times as much to write, with generated code as well as by hand, and
 * almost four times as much to read (README.md has the figures): integers of 64 bits pass through objects, and the node
 * ids that repeat in every message become new strings.
 *
 * Source: Protocol Buffers, "Encoding" (base 128 varints, length-delimited records).
 */

export const VARINT = 0;
export const DELIMITED = 2;
export const FIXED32 = 5;

/** The key that precedes a field's value. Fields 1 to 15 take one byte. */
export function fieldKey(field: number, wireType: number): number {
  return (field << 3) | wireType;
}

/** Strings up to this length are written by a loop: cheaper than a call into the engine's encoder. */
const SHORT_STRING = 64;

export class WireWriter {
  #bytes: Buffer;
  #length = 0;

  constructor(initialBytes: number) {
    this.#bytes = Buffer.allocUnsafe(initialBytes);
  }

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Forgets what was written after `length`. */
  truncate(length: number): void {
    this.#length = length;
  }

  /** A copy of what was written; the writer starts afresh and keeps its buffer, unless that grew beyond `keepBytes`. */
  take(keepBytes: number): Buffer {
    const taken = Buffer.allocUnsafe(this.#length);
    this.#bytes.copy(taken, 0, 0, this.#length);
    if (this.#bytes.length > keepBytes) this.#bytes = Buffer.allocUnsafe(keepBytes);
    this.#length = 0;
    return taken;
  }

  /** An integer from 0 to 2^53 - 1; left out when 0, as proto3 wants it. */
  unsigned(field: number, value: number): void {
    if (value === 0) return;
    if (!(value > 0 && value <= Number.MAX_SAFE_INTEGER && Number.isInteger(value))) {
      throw new RangeError(`field ${field} cannot carry ${value}`);
    }
    this.#reserve(15);
    this.#varint(fieldKey(field, VARINT));
    this.#varint(value);
  }

  boolean(field: number, value: boolean): void {
    if (!value) return;
    this.#reserve(6);
    this.#varint(fieldKey(field, VARINT));
    this.#bytes[this.#length++] = 1;
  }

  fixed32(field: number, value: number): void {
    if (value === 0) return;
    this.#reserve(9);
    this.#varint(fieldKey(field, FIXED32));
    this.#length = this.#bytes.writeUInt32LE(value, this.#length);
  }

  /** Left out when empty. */
  string(field: number, value: string): void {
    if (value.length !== 0) this.stringElement(field, value);
  }

  /** One element of a repeated field: written even when empty. */
  stringElement(field: number, value: string): void {
    if (value.length <= SHORT_STRING && this.#ascii(field, value)) return;
    const bytes = Buffer.byteLength(value);
    this.#reserve(15 + bytes);
    this.#varint(fieldKey(field, DELIMITED));
    this.#varint(bytes);
    this.#length += this.#bytes.write(value, this.#length);
  }

  /** Left out when empty. */
  bytes(field: number, value: Uint8Array): void {
    if (value.length !== 0) this.optionalBytes(field, value);
  }

  /** A field with presence: written even when empty. */
  optionalBytes(field: number, value: Uint8Array): void {
    this.#reserve(15 + value.length);
    this.#varint(fieldKey(field, DELIMITED));
    this.#varint(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** Opens a message field. What is written until `end` with the returned mark belongs to it. */
  begin(field: number): number {
    this.#reserve(6);
    this.#varint(fieldKey(field, DELIMITED));
    return this.#length++;
  }

  /** Closes the message that `begin` opened. Its length takes one byte, and moves a longer message to make room. */
  end(mark: number): void {
    const from = mark + 1;
    const bytes = this.#length - from;
    if (bytes < 0x80) {
      this.#bytes[mark] = bytes;
      return;
    }
    const shift = varintBytes(bytes) - 1;
    this.#reserve(shift);
    this.#bytes.copyWithin(from + shift, from, this.#length);
    this.#length = mark;
    this.#varint(bytes);
    this.#length += bytes;
  }

  #ascii(field: number, value: string): boolean {
    this.#reserve(6 + SHORT_STRING);
    const begin = this.#length;
    this.#varint(fieldKey(field, DELIMITED));
    const bytes = this.#bytes;
    let at = this.#length;
    bytes[at++] = value.length;
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      if (unit > 0x7f) {
        this.#length = begin;
        return false;
      }
      bytes[at++] = unit;
    }
    this.#length = at;
    return true;
  }

  #varint(value: number): void {
    const bytes = this.#bytes;
    let at = this.#length;
    let rest = value;
    while (rest > 0x7fffffff) {
      bytes[at++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    while (rest > 0x7f) {
      bytes[at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[at++] = rest;
    this.#length = at;
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
    this.#bytes.copy(grown, 0, 0, this.#length);
    this.#bytes = grown;
  }
}

function varintBytes(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x200000) return 3;
  return value < 0x10000000 ? 4 : 5;
}
