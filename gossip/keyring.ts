/**
 * Seals packets with AES-256-GCM under a shared key, so that only nodes that hold it can speak or listen.
 *
 *     sealed   magic u8 · key id (first 4 bytes of the key's SHA-256) · nonce (12 bytes) · ciphertext · tag (16 bytes)
 *
 * The first key seals, every key opens. To rotate without a gap: add the new key last on every node, then move it to
 * the front on every node, then drop the old one. To switch encryption on in a running cluster: first keys with
 * `seal: false` and `acceptPlain: true`, then `seal: true`, then `acceptPlain: false`.
 *
 * A nonce is a random 8-byte prefix drawn once a life and a 4-byte counter; a new prefix is drawn when the counter is used
 * up. Purely random nonces would be safe for only 2^32 packets under one key, two weeks of a large cluster.
 * A recorded packet that is played back is harmless: its claims are no newer than what is known, its answers match
 * no probe in flight.
 */
import { createCipheriv, createDecipheriv, createHash } from "node:crypto";

const MAGIC = 0xc6;
const KEY_BYTES = 32;
const KEY_ID_BYTES = 4;
const NONCE_BYTES = 12;
const NONCE_PREFIX_BYTES = 8;
const TAG_BYTES = 16;
const COUNTER_MAX = 0xffffffff;
const HEADER_BYTES = 1 + KEY_ID_BYTES;
const KEYS_MAX = 8;

/** What sealing adds to a packet. */
export const SEAL_BYTES = HEADER_BYTES + NONCE_BYTES + TAG_BYTES;

export type SealRefusal =
  /** Sealed, and we have no keyring. */
  | "sealed"
  /** Plain, and only sealed packets are accepted. */
  | "plain"
  /** Sealed with a key that we do not have. */
  | "unknownKey"
  /** Too short, altered, or sealed by someone who knows only the key's id. */
  | "unauthentic";

export type Opened =
  | { readonly kind: "opened"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly reason: SealRefusal };

/** Whether a packet claims to be sealed. */
export function isSealed(packet: Uint8Array): boolean {
  return packet[0] === MAGIC;
}

interface Key {
  readonly id: number;
  readonly bytes: Uint8Array;
}

export class Keyring {
  readonly #keys: readonly Key[];
  readonly #seals: boolean;
  readonly #acceptPlain: boolean;
  readonly #randomBytes: (length: number) => Uint8Array;
  #noncePrefix: Uint8Array;
  #counter = 0;

  /**
   * `keys` are 32 bytes each, at most 8, the sealing one first. `randomBytes` must be the operating system's
   * generator in production: nonces must not repeat under one key. Throws a RangeError on keys that cannot be used.
   */
  constructor(
    randomBytes: (length: number) => Uint8Array,
    options: { keys: readonly Uint8Array[]; seal?: boolean; acceptPlain?: boolean },
  ) {
    const { keys } = options;
    if (keys.length === 0 || keys.length > KEYS_MAX) {
      throw new RangeError(`a keyring holds 1 to ${KEYS_MAX} keys, not ${keys.length}`);
    }
    this.#keys = keys.map((bytes) => {
      if (bytes.length !== KEY_BYTES) {
        throw new RangeError(`a gossip key has ${KEY_BYTES} bytes, not ${bytes.length}`);
      }
      return {
        id: createHash("sha256").update(bytes).digest().readUInt32BE(0),
        bytes: Uint8Array.from(bytes),
      };
    });
    if (new Set(this.#keys.map((key) => key.id)).size !== keys.length) {
      throw new RangeError("a key is in the keyring twice");
    }
    this.#seals = options.seal ?? true;
    this.#acceptPlain = options.acceptPlain ?? false;
    this.#randomBytes = randomBytes;
    this.#noncePrefix = randomBytes(NONCE_PREFIX_BYTES);
  }

  seal(packet: Uint8Array): Uint8Array {
    if (!this.#seals) return packet;
    const key = this.#keys[0]!;
    const sealed = Buffer.allocUnsafe(packet.length + SEAL_BYTES);
    sealed.writeUInt8(MAGIC, 0);
    sealed.writeUInt32BE(key.id, 1);
    this.#writeNonce(sealed, HEADER_BYTES);
    const nonce = sealed.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
    const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce);
    cipher.setAAD(sealed.subarray(0, HEADER_BYTES));
    const start = HEADER_BYTES + NONCE_BYTES;
    sealed.set(cipher.update(packet), start);
    cipher.final();
    sealed.set(cipher.getAuthTag(), start + packet.length);
    return sealed;
  }

  /** Never throws. What is opened shares memory with `packet` only when the packet was plain. */
  open(packet: Uint8Array): Opened {
    if (!isSealed(packet)) {
      return this.#acceptPlain ? { kind: "opened", bytes: packet } : { kind: "refused", reason: "plain" };
    }
    if (packet.length < SEAL_BYTES) return { kind: "refused", reason: "unauthentic" };
    const sealed = Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength);
    const id = sealed.readUInt32BE(1);
    const key = this.#keys.find((candidate) => candidate.id === id);
    if (key === undefined) return { kind: "refused", reason: "unknownKey" };
    const start = HEADER_BYTES + NONCE_BYTES;
    const decipher = createDecipheriv("aes-256-gcm", key.bytes, sealed.subarray(HEADER_BYTES, start), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(sealed.subarray(0, HEADER_BYTES));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    const bytes = decipher.update(sealed.subarray(start, sealed.length - TAG_BYTES));
    try {
      decipher.final();
    } catch {
      // The only thing `final` reports is a tag that does not match: a refusal, not an accident.
      return { kind: "refused", reason: "unauthentic" };
    }
    return { kind: "opened", bytes };
  }

  #writeNonce(target: Buffer, offset: number): void {
    if (this.#counter > COUNTER_MAX) {
      this.#noncePrefix = this.#randomBytes(NONCE_PREFIX_BYTES);
      this.#counter = 0;
    }
    target.set(this.#noncePrefix, offset);
    target.writeUInt32BE(this.#counter++, offset + NONCE_PREFIX_BYTES);
  }
}
