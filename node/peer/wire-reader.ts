/**
 * Reads the protobuf wire format. What it reads came from a peer: every length is checked against what is really there,
 * and anything malformed throws a WireError, which the codec turns into a refusal.
 *
 * Nothing is copied: byte fields are views of the received buffer, so keeping one keeps the whole buffer alive.
 */
import type { RememberedStrings } from "./remembered-strings.js";
import { DELIMITED, FIXED32, VARINT } from "./wire-writer.js";

/** The bytes do not follow the contract. Never leaves the codec. */
export class WireError extends Error {}

/** What an absent byte field holds. */
export const NO_BYTES: Uint8Array = new Uint8Array(0);

const FIXED64 = 1;

export class WireReader {
  readonly #bytes: Uint8Array;
  readonly #strings: RememberedStrings;
  #position = 0;
  #end: number;

  constructor(bytes: Uint8Array, strings: RememberedStrings) {
    this.#bytes = bytes;
    this.#strings = strings;
    this.#end = bytes.length;
  }

  /** True while the message that is being read has more fields. */
  get more(): boolean {
    return this.#position < this.#end;
  }

  /** The next field's key: number and wire type, as `fieldKey` makes it. */
  key(): number {
    const key = this.unsigned();
    if (key < 8 || key > 0xffffffff) throw new WireError(`field key ${key}`);
    return key;
  }

  /** An integer from 0 to 2^53 - 1. */
  unsigned(): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#position;
    let byte = at < end ? bytes[at++]! : truncated();
    let value = byte & 0x7f;
    let shift = 7;
    while (byte >= 0x80 && shift < 28) {
      byte = at < end ? bytes[at++]! : truncated();
      value |= (byte & 0x7f) << shift;
      shift += 7;
    }
    let scale = 0x10000000;
    while (byte >= 0x80) {
      byte = at < end ? bytes[at++]! : truncated();
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
      if (value > Number.MAX_SAFE_INTEGER || scale > 2 ** 70) throw new WireError("integer too large");
    }
    this.#position = at;
    return value;
  }

  unsigned32(): number {
    const value = this.unsigned();
    if (value > 0xffffffff) throw new WireError("integer too large");
    return value;
  }

  boolean(): boolean {
    return this.unsigned() !== 0;
  }

  fixed32(): number {
    const at = this.#advance(4);
    const bytes = this.#bytes;
    return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
  }

  /** A view of the received buffer. */
  bytes(): Uint8Array {
    const length = this.unsigned();
    const at = this.#advance(length);
    const bytes = this.#bytes;
    return new Uint8Array(bytes.buffer, bytes.byteOffset + at, length);
  }

  string(bytesMax: number): string {
    const length = this.unsigned();
    if (length > bytesMax) throw new WireError(`string of ${length} bytes`);
    return this.#strings.read(this.#bytes, this.#advance(length), length);
  }

  /** Enters the message field whose key was just read. Answers what `leave` wants to go back to the outer message. */
  enter(): number {
    const length = this.unsigned();
    const outerEnd = this.#end;
    if (length > outerEnd - this.#position) truncated();
    this.#end = this.#position + length;
    return outerEnd;
  }

  leave(outerEnd: number): void {
    this.#end = outerEnd;
  }

  /** Passes over the value of a field that this version does not know. */
  skip(key: number): void {
    switch (key & 7) {
      case VARINT:
        this.#skipVarint();
        return;
      case FIXED64:
        this.#advance(8);
        return;
      case DELIMITED:
        this.#advance(this.unsigned());
        return;
      case FIXED32:
        this.#advance(4);
        return;
      default:
        throw new WireError(`wire type ${key & 7}`);
    }
  }

  /** Passes over what is left of the message that is being read. */
  skipRest(): void {
    this.#position = this.#end;
  }

  #skipVarint(): void {
    for (let i = 0; i < 10; i++) if (this.#bytes[this.#advance(1)]! < 0x80) return;
    throw new WireError("integer too large");
  }

  #advance(length: number): number {
    const at = this.#position;
    if (length > this.#end - at) truncated();
    this.#position = at + length;
    return at;
  }
}

function truncated(): never {
  throw new WireError("truncated");
}
