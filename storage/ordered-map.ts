/**
 * An ordered map from byte strings to byte strings, in memory, with cheap frozen copies.
 *
 * The keys stand in sorted chunks of at most `CHUNK_ROWS`, as in the leaves of a B+tree with one inner level: a write
 * moves a few hundred references however large the map is. A copy shares every chunk with its original; whichever of
 * the two writes first into a shared chunk makes its own. Chunks that deletes leave small are not joined, only empty
 * ones are dropped: this map serves tests and the simulator, where data is deleted to be written anew.
 *
 * Neither keys nor values are copied: the owner hands over arrays that nobody changes afterwards.
 */
import { compareBytes } from "../core/bytes.js";
import type { Range, Row } from "./store.js";

const CHUNK_ROWS = 256;

interface Chunk {
  /** The map that may write into this chunk: the one with this token. */
  owner: object;
  /** Invariant: never empty, strictly ascending, and below the first key of the next chunk. */
  readonly keys: Uint8Array[];
  /** `values[i]` belongs to `keys[i]`. */
  readonly values: Uint8Array[];
}

export class OrderedMap {
  /** Replaced when the map is copied, so that neither side owns the chunks that both have. */
  #token: object = {};
  #chunks: Chunk[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** A map with the same rows; later changes to either are not seen by the other. Costs one reference a chunk. */
  copy(): OrderedMap {
    const copy = new OrderedMap();
    copy.#chunks = this.#chunks.slice();
    copy.#size = this.#size;
    this.#token = {};
    return copy;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    const chunk = this.#chunks[this.#chunkFor(key)];
    if (chunk === undefined) return undefined;
    const at = firstAtLeast(chunk.keys, key);
    return at < chunk.keys.length && compareBytes(chunk.keys[at]!, key) === 0 ? chunk.values[at] : undefined;
  }

  /** Stores the value and returns the one that was there. */
  set(key: Uint8Array, value: Uint8Array): Uint8Array | undefined {
    if (this.#chunks.length === 0) {
      this.#chunks.push({ owner: this.#token, keys: [key], values: [value] });
      this.#size = 1;
      return undefined;
    }
    const index = this.#chunkFor(key);
    const chunk = this.#own(index);
    const at = firstAtLeast(chunk.keys, key);
    if (at < chunk.keys.length && compareBytes(chunk.keys[at]!, key) === 0) {
      const previous = chunk.values[at];
      chunk.values[at] = value;
      return previous;
    }
    chunk.keys.splice(at, 0, key);
    chunk.values.splice(at, 0, value);
    this.#size++;
    if (chunk.keys.length > CHUNK_ROWS) this.#split(index);
    return undefined;
  }

  /** Removes the key and returns the value that was there. */
  delete(key: Uint8Array): Uint8Array | undefined {
    const index = this.#chunkFor(key);
    const shared = this.#chunks[index];
    if (shared === undefined) return undefined;
    const at = firstAtLeast(shared.keys, key);
    if (at === shared.keys.length || compareBytes(shared.keys[at]!, key) !== 0) return undefined;
    const chunk = this.#own(index);
    const previous = chunk.values[at];
    chunk.keys.splice(at, 1);
    chunk.values.splice(at, 1);
    this.#size--;
    if (chunk.keys.length === 0) this.#chunks.splice(index, 1);
    return previous;
  }

  /** The rows of the range. They are the map's own arrays: the caller copies what it hands on. */
  rows(range: Range): Row[] {
    const rows: Row[] = [];
    if (range.limit <= 0 || compareBytes(range.gte, range.lt) >= 0) return rows;
    if (range.reverse === true) this.#descend(range, rows);
    else this.#ascend(range, rows);
    return rows;
  }

  #ascend(range: Range, rows: Row[]): void {
    let index = this.#chunkFor(range.gte);
    let at = index < this.#chunks.length ? firstAtLeast(this.#chunks[index]!.keys, range.gte) : 0;
    for (; index < this.#chunks.length; index++, at = 0) {
      const { keys, values } = this.#chunks[index]!;
      for (; at < keys.length; at++) {
        if (rows.length === range.limit || compareBytes(keys[at]!, range.lt) >= 0) return;
        rows.push({ key: keys[at]!, value: values[at]! });
      }
    }
  }

  #descend(range: Range, rows: Row[]): void {
    let index = Math.min(this.#chunkFor(range.lt), this.#chunks.length - 1);
    let at = index >= 0 ? firstAtLeast(this.#chunks[index]!.keys, range.lt) - 1 : -1;
    for (; index >= 0; index--, at = index >= 0 ? this.#chunks[index]!.keys.length - 1 : -1) {
      const { keys, values } = this.#chunks[index]!;
      for (; at >= 0; at--) {
        if (rows.length === range.limit || compareBytes(keys[at]!, range.gte) < 0) return;
        rows.push({ key: keys[at]!, value: values[at]! });
      }
    }
  }

  /** The chunk that holds `key` if any does: the last one that begins at or below it, else the first. */
  #chunkFor(key: Uint8Array): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareBytes(this.#chunks[middle]!.keys[0]!, key) <= 0) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  #own(index: number): Chunk {
    const chunk = this.#chunks[index]!;
    if (chunk.owner === this.#token) return chunk;
    const own = { owner: this.#token, keys: chunk.keys.slice(), values: chunk.values.slice() };
    this.#chunks[index] = own;
    return own;
  }

  #split(index: number): void {
    const { keys, values } = this.#chunks[index]!;
    const half = keys.length >>> 1;
    this.#chunks.splice(index + 1, 0, {
      owner: this.#token,
      keys: keys.splice(half),
      values: values.splice(half),
    });
  }
}

/** The index of the first key that is not below `key`; `keys.length` when all are. */
function firstAtLeast(keys: readonly Uint8Array[], key: Uint8Array): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareBytes(keys[middle]!, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
