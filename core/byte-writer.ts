/**
 * Small binary records: unsigned varints (LEB128, up to 2^53 - 1), fixed 48-bit integers and length-prefixed byte
 * strings. The writer grows one buffer by doubling, so a record costs one allocation and one copy.
 */

export class ByteWriter {
  #buffer: Buffer;
  #length = 0;

  constructor(capacity = 256) {
    this.#buffer = Buffer.allocUnsafe(capacity);
  }

  byte(value: number): this {
    this.#reserve(1);
    this.#buffer[this.#length++] = value;
    return this;
  }

  varint(value: number): this {
    this.#reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      this.#buffer[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#buffer[this.#length++] = rest;
    return this;
  }

  /** A 48-bit unsigned integer, most significant byte first, so that it orders as bytes. */
  uint48(value: number): this {
    this.#reserve(6);
    this.#buffer.writeUIntBE(value, this.#length, 6);
    this.#length += 6;
    return this;
  }

  uint32(value: number): this {
    this.#reserve(4);
    this.#buffer.writeUInt32BE(value, this.#length);
    this.#length += 4;
    return this;
  }

  raw(bytes: Uint8Array): this {
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** A byte string behind its length. */
  bytes(bytes: Uint8Array): this {
    return this.varint(bytes.length).raw(bytes);
  }

  /** A string behind its length, in UTF-8. */
  string(text: string): this {
    const length = Buffer.byteLength(text);
    this.varint(length);
    this.#reserve(length);
    this.#length += this.#buffer.write(text, this.#length, length, "utf8");
    return this;
  }

  /** The record. The writer must not be used afterwards: the bytes are not copied. */
  finish(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2));
    this.#buffer.copy(grown, 0, 0, this.#length);
    this.#buffer = grown;
  }
}

/** Thrown when a record ends too early or carries an impossible length. */
export class MalformedRecordError extends Error {}

/** Reads what ByteWriter wrote. Byte strings alias the given buffer. */
export class ByteReader {
  readonly #buffer: Buffer;
  #position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#buffer = Buffer.isBuffer(bytes)
      ? bytes
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#position = position;
  }

  get position(): number {
    return this.#position;
  }

  get atEnd(): boolean {
    return this.#position === this.#buffer.length;
  }

  byte(): number {
    this.#need(1);
    return this.#buffer[this.#position++]!;
  }

  varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) break;
      factor *= 0x80;
      if (factor > 2 ** 49) throw new MalformedRecordError("an integer is too long");
    }
    return value;
  }

  uint48(): number {
    this.#need(6);
    const value = this.#buffer.readUIntBE(this.#position, 6);
    this.#position += 6;
    return value;
  }

  uint32(): number {
    this.#need(4);
    const value = this.#buffer.readUInt32BE(this.#position);
    this.#position += 4;
    return value;
  }

  raw(length: number): Buffer {
    this.#need(length);
    const bytes = this.#buffer.subarray(this.#position, this.#position + length);
    this.#position += length;
    return bytes;
  }

  bytes(): Buffer {
    return this.raw(this.varint());
  }

  string(): string {
    return this.bytes().toString("utf8");
  }

  #need(length: number): void {
    if (length > this.#buffer.length - this.#position)
      throw new MalformedRecordError("a record ends too early");
  }
}
