/**
 * Which operations are in the log already, so that a client's retry is answered from its first result and never executed
 * twice (R11). Every replica keeps the table for its own log, uncommitted entries included: a new proposer must
 * recognise what it adopted.
 *
 * A node remembers a million operations and forgets each after minutes: as objects they were a sixth of what a write cost,
 * all of it the garbage collector's. So the records lie in typed arrays, in the order in which they came, behind a hash
 * table of their ids by open addressing.
 *
 * Source: Lee et al., "Implementing Linearizability at Large Scale and Low Latency" (RIFL), section 3; deletion from the
 * hash table: Knuth, "The Art of Computer Programming", volume 3, section 6.4, algorithm R.
 */
import type { LogIndex } from "../core/ids.js";
import { BytesColumn } from "./bytes-column.js";
import { TextColumn } from "./text-column.js";

export interface OperationRecord {
  readonly index: LogIndex;
  readonly payloadHash: number;
  /** When the proposer evaluated it. */
  readonly timeMs: number;
  /** Absent when it is large: read it from the log. */
  readonly result: Uint8Array | undefined;
}

/** An operation with its result. */
export interface KnownOperation extends OperationRecord {
  readonly operationId: string;
  readonly result: Uint8Array;
}

/** Larger results are not kept in memory: those of writes that return attributes. */
const RESULT_BYTES_MAX = 32;

/** Records that there is always room for. A power of two, as every capacity. */
const CAPACITY_MIN = 16;

/** Of a record that was forgotten before older ones. */
const NO_INDEX = -1;

export class OperationTable {
  readonly #countMax: number;
  #capacity = CAPACITY_MIN;
  /**
   * The numbers of the oldest record and of the next one; a record's place is its number modulo the capacity. The oldest
   * one, if there is any, is not forgotten.
   */
  #first = 0;
  #next = 0;
  /** Records between the two that are not forgotten. */
  #size = 0;
  // By place.
  #ids = new TextColumn(CAPACITY_MIN);
  #idHashes = new Uint32Array(CAPACITY_MIN);
  #indexes = new Float64Array(CAPACITY_MIN);
  #timesMs = new Float64Array(CAPACITY_MIN);
  #payloadHashes = new Uint32Array(CAPACITY_MIN);
  #results = new BytesColumn(CAPACITY_MIN, RESULT_BYTES_MAX);
  /** Places plus one, 0 where free; each stands as near behind where its hash points as there is room. */
  #slots = new Uint32Array(2 * CAPACITY_MIN);

  constructor(countMax: number) {
    this.#countMax = countMax;
  }

  get size(): number {
    return this.#size;
  }

  find(operationId: string): OperationRecord | undefined {
    const place = this.#placeOf(operationId);
    if (place === undefined) return undefined;
    return {
      index: this.#indexes[place]!,
      payloadHash: this.#payloadHashes[place]!,
      timeMs: this.#timesMs[place]!,
      result: this.#results.get(place),
    };
  }

  /**
   * What is known of the operations at `first` to `last`, in log order; undefined when the result of one of them is not in
   * memory. Operations forgotten because there were too many newer ones are missing.
   */
  between(first: LogIndex, last: LogIndex): KnownOperation[] | undefined {
    const operations: KnownOperation[] = [];
    for (let number = this.#first; number < this.#next; number++) {
      const place = number & (this.#capacity - 1);
      const index = this.#indexes[place]!;
      if (index < first || index > last) continue;
      const result = this.#results.get(place);
      if (result === undefined) return undefined;
      const [payloadHash, timeMs] = [this.#payloadHashes[place]!, this.#timesMs[place]!];
      operations.push({ operationId: this.#ids.get(place), index, payloadHash, timeMs, result });
    }
    return operations;
  }

  /** Where in the log the operation is; `undefined` when it is not known. */
  indexOf(operationId: string): LogIndex | undefined {
    const place = this.#placeOf(operationId);
    return place === undefined ? undefined : this.#indexes[place];
  }

  add(
    operationId: string,
    record: { index: LogIndex; payloadHash: number; timeMs: number; result: Uint8Array },
  ): void {
    const idHash = hashOf(operationId);
    const before = this.#placeOf(operationId, idHash);
    if (before !== undefined) this.#forget(before);
    // Laying out anew drops what was forgotten between the others: that may make room enough.
    if (this.#next - this.#first === this.#capacity)
      this.#resize(2 * this.#size > this.#capacity ? 2 * this.#capacity : this.#capacity);
    const place = this.#next++ & (this.#capacity - 1);
    this.#ids.set(place, operationId);
    this.#idHashes[place] = idHash;
    this.#indexes[place] = record.index;
    this.#timesMs[place] = record.timeMs;
    this.#payloadHashes[place] = record.payloadHash;
    this.#results.set(place, record.result);
    this.#link(place);
    this.#size++;
    if (this.#size > this.#countMax) this.#forget(this.#oldest);
  }

  /** Uncommitted entries were cut off the log, from `index` on. Rare, so a walk through everything will do. */
  removeFrom(index: LogIndex): void {
    for (let number = this.#first; number < this.#next; number++) {
      const place = number & (this.#capacity - 1);
      if (this.#indexes[place]! >= index) this.#forget(place);
    }
    while (this.#next > this.#first && this.#indexes[(this.#next - 1) & (this.#capacity - 1)] === NO_INDEX)
      this.#next--;
  }

  /** Forgets what is older than `timeMs`. Records are held in log order, which is nearly the order of time. */
  expire(timeMs: number): void {
    while (this.#size > 0 && this.#timesMs[this.#oldest]! < timeMs) this.#forget(this.#oldest);
    if (this.#capacity > CAPACITY_MIN && 8 * (this.#next - this.#first) <= this.#capacity)
      this.#resize(this.#capacity / 2);
  }

  clear(): void {
    this.#first = this.#next;
    this.#size = 0;
    this.#resize(CAPACITY_MIN);
  }

  /** The place of the oldest record. */
  get #oldest(): number {
    return this.#first & (this.#capacity - 1);
  }

  #placeOf(operationId: string, idHash = hashOf(operationId)): number | undefined {
    const mask = this.#slots.length - 1;
    for (let slot = idHash & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1;
      if (this.#idHashes[place] === idHash && this.#ids.equals(place, operationId)) return place;
    }
    return undefined;
  }

  #link(place: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#idHashes[place]! & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = place + 1;
  }

  /** Its place is free again once it is the oldest. */
  #forget(place: number): void {
    if (this.#indexes[place] === NO_INDEX) return;
    this.#indexes[place] = NO_INDEX;
    this.#size--;
    this.#unlink(place);
    while (this.#first < this.#next && this.#indexes[this.#oldest] === NO_INDEX) this.#first++;
  }

  /** What stands behind it in the same run moves up, as far as its own hash lets it. */
  #unlink(place: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let hole = this.#idHashes[place]! & mask;
    while (slots[hole] !== place + 1) hole = (hole + 1) & mask;
    for (let slot = (hole + 1) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const wanted = this.#idHashes[slots[slot]! - 1]! & mask;
      if (((slot - wanted) & mask) < ((slot - hole) & mask)) continue;
      slots[hole] = slots[slot]!;
      hole = slot;
    }
    slots[hole] = 0;
  }

  /** Lays everything out anew; `capacity` has room for it. */
  #resize(capacity: number): void {
    const places: number[] = [];
    for (let number = this.#first; number < this.#next; number++) {
      const place = number & (this.#capacity - 1);
      if (this.#indexes[place] !== NO_INDEX) places.push(place);
    }
    this.#ids = this.#ids.pick(places, capacity);
    this.#idHashes = pick(this.#idHashes, places, new Uint32Array(capacity));
    this.#indexes = pick(this.#indexes, places, new Float64Array(capacity));
    this.#timesMs = pick(this.#timesMs, places, new Float64Array(capacity));
    this.#payloadHashes = pick(this.#payloadHashes, places, new Uint32Array(capacity));
    this.#results = this.#results.pick(places, capacity);
    this.#slots = new Uint32Array(2 * capacity);
    this.#capacity = capacity;
    this.#first = 0;
    this.#next = places.length;
    for (let place = 0; place < places.length; place++) this.#link(place);
  }
}

function pick<Column extends Uint32Array | Float64Array>(
  from: Column,
  places: readonly number[],
  to: Column,
): Column {
  for (const [i, place] of places.entries()) to[i] = from[place]!;
  return to;
}

/** FNV-1a over UTF-16 code units, 32 bits. Whoever chooses ids that collide makes the walks of one partition longer, no more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The low bits choose the slot.
  return (hash ^ (hash >>> 15)) >>> 0;
}
