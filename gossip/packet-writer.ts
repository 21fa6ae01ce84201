/**
 * Writes the fields of packets into a buffer of fixed capacity. Running over it is our bug: a RangeError. (The writer in
 * `core` grows, and its reader throws on bad bytes: right for records of our own, wrong for datagrams from strangers.)
 */
import { Buffer } from "node:buffer";

const PLAIN_ID = /^[0-9a-f]{16}$/;
/** The length byte that announces a 16-digit id as 8 raw bytes; lengths of text stay below it. */
export const PACKED_ID = 0xff;

export class PacketWriter {
  readonly #bytes: Buffer;
  #length = 0;

  constructor(capacityBytes: number) {
    this.#bytes = Buffer.allocUnsafe(capacityBytes);
  }

  get length(): number {
    return this.#length;
  }

  get bytesLeft(): number {
    return this.#bytes.length - this.#length;
  }

  u8(value: number): void {
    this.#length = this.#bytes.writeUInt8(value, this.#length);
  }

  u16(value: number): void {
    this.#length = this.#bytes.writeUInt16BE(value, this.#length);
  }

  u32(value: number): void {
    this.#length = this.#bytes.writeUInt32BE(value, this.#length);
  }

  /** A whole number of 0 to 2^53 - 1, seven bits a byte, the low ones first. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.u8((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.u8(rest);
  }

  /** Printable ASCII of at most 254 bytes, after its length. */
  text(value: string): void {
    this.u8(value.length);
    if (this.#bytes.write(value, this.#length, "latin1") !== value.length) {
      throw new RangeError(`no room for ${value.length} bytes of text`);
    }
    this.#length += value.length;
  }

  /** An id: 9 bytes when it has the usual 16 hex digits, otherwise as text. */
  id(value: string): void {
    if (!PLAIN_ID.test(value)) return this.text(value);
    this.u8(PACKED_ID);
    if (this.#bytes.write(value, this.#length, "hex") !== 8) throw new RangeError("no room for an id");
    this.#length += 8;
  }

  bytes(value: Uint8Array): void {
    if (value.length > this.bytesLeft) throw new RangeError(`no room for ${value.length} bytes`);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** What was written; shares the writer's memory, so write no more after it. */
  finish(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }
}
