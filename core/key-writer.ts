/**
 * Composed keys. A component in the middle of a key, whose order counts, is terminated: its zero bytes become 00 ff and
 * 00 01 ends it. As 01 sorts below ff, a value sorts before every longer one that it begins, and no terminated value is
 * the beginning of another.
 */
const ESCAPE = 0x00;
const ESCAPED_ZERO = 0xff;
const TERMINATOR = 0x01;
const LENGTH_MAX = 0xffff;

/** Writes one key, component by component. */
export class KeyWriter {
  // From Node's pool: storage takes keys by their ArrayBuffer, and making one for each small array costs more than the key.
  #bytes: Uint8Array = Buffer.allocUnsafe(64);
  #length = 0;

  /** One byte. */
  byte(value: number): this {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
    return this;
  }

  /** Four bytes, big-endian: numeric order is byte order. */
  uint32(value: number): this {
    this.#reserve(4);
    this.#bytes[this.#length++] = value >>> 24;
    this.#bytes[this.#length++] = value >>> 16;
    this.#bytes[this.#length++] = value >>> 8;
    this.#bytes[this.#length++] = value;
    return this;
  }

  /** As it is: the last component, or one of fixed length. */
  raw(bytes: Uint8Array): this {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** Escaped and terminated: order-preserving and prefix-free, for components before the last one. */
  terminated(bytes: Uint8Array): this {
    this.#reserve(2 * bytes.length + 2);
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!;
      this.#bytes[this.#length++] = byte;
      if (byte === ESCAPE) this.#bytes[this.#length++] = ESCAPED_ZERO;
    }
    this.#bytes[this.#length++] = ESCAPE;
    this.#bytes[this.#length++] = TERMINATOR;
    return this;
  }

  /** Two bytes of length, then the bytes (at most 65,535): for components whose order does not matter. */
  lengthPrefixed(bytes: Uint8Array): this {
    if (bytes.length > LENGTH_MAX) throw new Error(`a key component of ${bytes.length} bytes`);
    this.#reserve(2 + bytes.length);
    this.#bytes[this.#length++] = bytes.length >>> 8;
    this.#bytes[this.#length++] = bytes.length;
    return this.raw(bytes);
  }

  /** The key; it belongs to the caller, and the writer must not be used again. */
  finish(): Uint8Array {
    return new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset, this.#length);
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/**
 * Reads what `KeyWriter` wrote, in the same order. Results share the key's memory, except those of `terminated`. Throws
 * Error when the key ends early.
 */
export class KeyReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.#take(1)[0]!;
  }

  uint32(): number {
    const four = this.#take(4);
    return ((four[0]! << 24) | (four[1]! << 16) | (four[2]! << 8) | four[3]!) >>> 0;
  }

  /** `length` bytes, or all that is left. */
  raw(length: number = this.#bytes.length - this.#at): Uint8Array {
    return this.#take(length);
  }

  terminated(): Uint8Array {
    const value = new Uint8Array(this.#bytes.length - this.#at);
    let length = 0;
    for (;;) {
      const byte = this.byte();
      if (byte === ESCAPE) {
        const next = this.byte();
        if (next === TERMINATOR) return value.subarray(0, length);
        if (next !== ESCAPED_ZERO) throw new Error("a key component with a broken escape");
      }
      value[length++] = byte;
    }
  }

  lengthPrefixed(): Uint8Array {
    const length = this.#take(2);
    return this.#take((length[0]! << 8) | length[1]!);
  }

  #take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new Error("a key that ends inside a component");
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}
