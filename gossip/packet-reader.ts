/**
 * Reads what a stranger sent. It never throws: the first field that does not fit makes the reader `failed` for good,
 * and every read from then on gives zero or nothing. So a decoder reads straight through and asks once at the end.
 */
import { Buffer } from "node:buffer";
import { PACKED_ID } from "./packet-writer.js";

const EMPTY = Buffer.alloc(0);

export class PacketReader {
  readonly #bytes: Buffer;
  #offset = 0;
  #failed = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get failed(): boolean {
    return this.#failed;
  }

  get bytesLeft(): number {
    return this.#bytes.length - this.#offset;
  }

  fail(): void {
    this.#failed = true;
  }

  u8(): number {
    return this.#advance(1) ? this.#bytes[this.#offset - 1]! : 0;
  }

  u16(): number {
    return this.#advance(2) ? this.#bytes.readUInt16BE(this.#offset - 2) : 0;
  }

  u32(): number {
    return this.#advance(4) ? this.#bytes.readUInt32BE(this.#offset - 4) : 0;
  }

  /** A whole number of at most `max` (itself at most 2^53 - 1). */
  varint(max: number): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 8; i++) {
      const byte = this.u8();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) {
        if (value <= max) return value;
        break;
      }
      scale *= 0x80;
    }
    this.fail();
    return 0;
  }

  /** Printable ASCII without spaces, of at most `bytesMax`: safe to print and to log. */
  text(bytesMax: number): string {
    const length = this.u8();
    if (length > bytesMax) this.fail();
    return this.#printable(length);
  }

  id(bytesMax: number): string {
    const length = this.u8();
    if (length === PACKED_ID) {
      return this.#advance(8) ? this.#bytes.toString("hex", this.#offset - 8, this.#offset) : "";
    }
    if (length > bytesMax) this.fail();
    return this.#printable(length);
  }

  /** A view of the next `length` bytes; it shares the packet's memory. */
  bytes(length: number): Buffer {
    return this.#advance(length) ? this.#bytes.subarray(this.#offset - length, this.#offset) : EMPTY;
  }

  #printable(length: number): string {
    if (!this.#advance(length)) return "";
    for (let i = this.#offset - length; i < this.#offset; i++) {
      const byte = this.#bytes[i]!;
      if (byte < 0x21 || byte > 0x7e) {
        this.fail();
        return "";
      }
    }
    return this.#bytes.toString("latin1", this.#offset - length, this.#offset);
  }

  #advance(length: number): boolean {
    if (this.#failed || length > this.bytesLeft) {
      this.#failed = true;
      return false;
    }
    this.#offset += length;
    return true;
  }
}
