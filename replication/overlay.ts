/**
 * The proposer's own entries in flight, as a layer over the applied state: commands are evaluated on what the state will
 * be once everything before them is applied (R6). This is what lets a hundred increments of one item share a few round
 * trips.
 *
 * A read of the store takes a while, and an entry may be applied and dropped from here in between; so entries are kept
 * until no read that began before their application is still awaited.
 *
 * Invariant: holds every effect with an index above `prunedTo`.
 *
 * What is dropped is remembered for a while as a recent value: the next command for the item need not read it from the
 * store. That is sound as long as nobody else writes; whoever loses the ballot or changes rows otherwise calls `clear`.
 */
import { bytesToMapKey } from "../core/bytes.js";
import type { LogIndex } from "../core/ids.js";
import type { Effect } from "./machine.js";

export interface PendingValue {
  readonly index: LogIndex;
  /** Absent: deleted. */
  readonly value: Uint8Array | undefined;
}

/** Recent values of a partition: how many, how large each, and how large together. */
const RECENT_COUNT_MAX = 1_024;
const RECENT_VALUE_BYTES_MAX = 4_096;
const RECENT_BYTES_MAX = 256 * 1024;

export interface RecentValue {
  /** Absent: there is no such row. */
  readonly value: Uint8Array | undefined;
}

export class Overlay {
  #latest = new Map<string, PendingValue>();
  /** By key, the one known longest first. */
  readonly #recent = new Map<string, { value: Uint8Array | undefined }>();
  #recentBytes = 0;
  #order: { readonly index: LogIndex; readonly key: string }[] = [];

  get size(): number {
    return this.#latest.size;
  }

  /** Range deletions are not shown: what they delete is never read again (a dropped table's id is not reused). */
  add(index: LogIndex, effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.end !== undefined) continue;
      const key = bytesToMapKey(effect.key);
      this.#latest.set(key, { index, value: effect.value });
      this.#order.push({ index, key });
    }
  }

  /** `mapKey` is `bytesToMapKey` of the stored key. */
  get(mapKey: string): PendingValue | undefined {
    return this.#latest.get(mapKey);
  }

  /** The row in the store, if it is known: of use only when `get` has nothing newer. */
  recent(mapKey: string): RecentValue | undefined {
    return this.#recent.get(mapKey);
  }

  /** Drops effects at or below `index`: they are visible in the store to every read still awaited. */
  prune(index: LogIndex): void {
    let count = 0;
    while (count < this.#order.length && this.#order[count]!.index <= index) {
      const { index: at, key } = this.#order[count++]!;
      const latest = this.#latest.get(key);
      if (latest?.index === at) this.#remember(key, latest.value);
    }
    if (count === this.#order.length) this.#dropAll();
    else this.#drop(count);
  }

  clear(): void {
    this.#dropAll();
    this.clearRecent();
  }

  /** Rows in the store may have changed. */
  clearRecent(): void {
    this.#recent.clear();
    this.#recentBytes = 0;
  }

  /** A new map, as that costs less than emptying one, and for the reason in `pending.ts`. */
  #dropAll(): void {
    if (this.#order.length === 0) return;
    this.#order = [];
    this.#latest = new Map();
  }

  #drop(count: number): void {
    for (const { index, key } of this.#order.splice(0, count))
      if (this.#latest.get(key)?.index === index) this.#latest.delete(key);
  }

  #remember(key: string, value: Uint8Array | undefined): void {
    if (value !== undefined && value.length > RECENT_VALUE_BYTES_MAX) return this.#forget(key);
    // Copied: the value is a piece of something larger, which it would keep alive.
    const copy = value === undefined ? undefined : new Uint8Array(value);
    const known = this.#recent.get(key);
    if (known === undefined) {
      this.#recent.set(key, { value: copy });
      this.#recentBytes += key.length + (value?.length ?? 0);
    } else {
      this.#recentBytes += (value?.length ?? 0) - (known.value?.length ?? 0);
      known.value = copy;
    }
    while (this.#recent.size > RECENT_COUNT_MAX || this.#recentBytes > RECENT_BYTES_MAX)
      this.#forget(this.#recent.keys().next().value!);
  }

  #forget(key: string): void {
    const recent = this.#recent.get(key);
    if (recent === undefined) return;
    this.#recent.delete(key);
    this.#recentBytes -= key.length + (recent.value?.length ?? 0);
  }
}
