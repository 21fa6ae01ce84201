/** One packet on a TCP stream: its length (unsigned 32 bits, big endian), then its bytes. */
import { SEAL_BYTES } from "./keyring.js";
import { STREAM_PACKET_BYTES_MAX } from "./packet.js";

const LENGTH_BYTES = 4;
const FRAME_BYTES_MAX = STREAM_PACKET_BYTES_MAX + SEAL_BYTES;

/** The length prefix of a packet. */
export function frameLength(packet: Uint8Array): Uint8Array {
  const bytes = Buffer.allocUnsafe(LENGTH_BYTES);
  bytes.writeUInt32BE(packet.length, 0);
  return bytes;
}

export type Frame =
  | { readonly kind: "packet"; readonly bytes: Uint8Array }
  | { readonly kind: "incomplete" }
  /** The peer announced more than any packet may have; nothing was kept for it. */
  | { readonly kind: "oversized" };

/** Gathers the chunks of one packet. Memory grows with what arrives, never with what was announced. */
export class FrameReader {
  #chunks: Uint8Array[] = [];
  #length = 0;

  push(chunk: Uint8Array): Frame {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < LENGTH_BYTES) return { kind: "incomplete" };
    if (this.#chunks[0]!.length < LENGTH_BYTES) this.#chunks = [Buffer.concat(this.#chunks)];
    const head = this.#chunks[0]!;
    const packetBytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength).readUInt32BE(0);
    if (packetBytes > FRAME_BYTES_MAX) {
      this.#chunks = [];
      return { kind: "oversized" };
    }
    if (this.#length < LENGTH_BYTES + packetBytes) return { kind: "incomplete" };
    const whole = Buffer.concat(this.#chunks);
    return { kind: "packet", bytes: whole.subarray(LENGTH_BYTES, LENGTH_BYTES + packetBytes) };
  }
}
