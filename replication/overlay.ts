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
  readonly #latest = new Map<string, PendingValue>();
  /** By key, the one written longest ago first. */
  readonly #recent = new Map<string, RecentValue>();
  #recentBytes = 0;
  #order: { readonly index: LogIndex; readonly key: string }[] = [];
  #head = 0;

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
    while (this.#head < this.#order.length && this.#order[this.#head]!.index <= index) {
      const { index: at, key } = this.#order[this.#head++]!;
      const latest = this.#latest.get(key);
      if (latest?.index !== at) continue;
      this.#latest.delete(key);
      this.#remember(key, latest.value);
    }
    if (this.#head > 256 && this.#head * 2 > this.#order.length) {
      this.#order = this.#order.slice(this.#head);
      this.#head = 0;
    }
  }

  clear(): void {
    this.#latest.clear();
    this.#order = [];
    this.#head = 0;
    this.clearRecent();
  }

  /** Rows in the store may have changed. */
  clearRecent(): void {
    this.#recent.clear();
    this.#recentBytes = 0;
  }

  #remember(key: string, value: Uint8Array | undefined): void {
    this.#forget(key);
    if (value !== undefined && value.length > RECENT_VALUE_BYTES_MAX) return;
    // Copied: the value is a piece of something larger, which it would keep alive.
    this.#recent.set(key, { value: value === undefined ? undefined : new Uint8Array(value) });
    this.#recentBytes += key.length + (value?.length ?? 0);
    while (this.#recent.size > RECENT_COUNT_MAX || this.#recentBytes > RECENT_BYTES_MAX) {
      this.#forget(this.#recent.keys().next().value!);
    }
  }

  #forget(key: string): void {
    const recent = this.#recent.get(key);
    if (recent === undefined) return;
    this.#recent.delete(key);
    this.#recentBytes -= key.length + (recent.value?.length ?? 0);
  }
}
