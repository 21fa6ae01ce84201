/**
 * Bits that flipped on disks. Checkers that look at a disk ask here what had been written, since what the disk says is
 * wrong by intent; and a store asks whether its own checksums would have noticed.
 */
import { compareBytes } from "../../core/bytes.js";
import type { Family, Row } from "../../storage/store.js";

/**
 * `silent`: nobody notices at reading, as when memory was wrong before the database made its checksum. `noticed`: the
 * database refuses to read the row.
 */
export type FlipKind = "silent" | "noticed";

interface Flip {
  readonly kind: FlipKind;
  /** The disk on which it happened: a silent one may be copied to others. */
  readonly owner: string;
  readonly original: Uint8Array;
}

export class FlippedBits {
  /** By family, key and what stands there now: a row that was written again is whole again. */
  readonly #flips = new Map<string, Flip>();

  /** One bit of the row flips: the value from now on. `position` is from 0 to below 1. */
  flip(owner: string, family: Family, row: Row, options: { kind: FlipKind; position: number }): Uint8Array {
    const bit = Math.floor(options.position * row.value.length * 8);
    const flipped = Uint8Array.from(row.value);
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    const original = this.originalOf(family, row);
    // The same bit twice: the row is whole again, and what others hold of it was never wrong.
    if (compareBytes(flipped, original) !== 0)
      this.#flips.set(keyOf(family, row.key, flipped), { kind: options.kind, owner, original });
    return flipped;
  }

  /** What was written there. */
  originalOf(family: Family, { key, value }: Row): Uint8Array {
    return this.#flips.size === 0 ? value : (this.#flips.get(keyOf(family, key, value))?.original ?? value);
  }

  isFlipped(family: Family, { key, value }: Row): boolean {
    return this.#flips.size > 0 && this.#flips.has(keyOf(family, key, value));
  }

  /** Whether a read of the row on that disk fails. */
  isNoticed(owner: string, family: Family, { key, value }: Row): boolean {
    if (this.#flips.size === 0) return false;
    const flip = this.#flips.get(keyOf(family, key, value));
    return flip?.kind === "noticed" && flip.owner === owner;
  }
}

function keyOf(family: Family, key: Uint8Array, value: Uint8Array): string {
  return `${family} ${Buffer.from(key).toString("hex")} ${Buffer.from(value).toString("hex")}`;
}
