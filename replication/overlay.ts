/**
 * The proposer's own entries in flight, as a layer over the applied state: commands are evaluated on what the state will
 * be once everything before them is applied (R6). This is what lets a hundred increments of one item share a few round
 * trips.
 *
 * A read of the store takes a while, and an entry may be applied and dropped from here in between; so entries are kept
 * until no read that began before their application is still awaited.
 *
 * Invariant: holds every effect with an index above `prunedTo`.
 */
import { bytesToMapKey } from "../core/bytes.js";
import type { LogIndex } from "../core/ids.js";
import type { Effect } from "./machine.js";

export interface PendingValue {
  readonly index: LogIndex;
  /** Absent: deleted. */
  readonly value: Uint8Array | undefined;
}

export class Overlay {
  readonly #latest = new Map<string, PendingValue>();
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

  get(key: Uint8Array): PendingValue | undefined {
    if (this.#latest.size === 0) return undefined;
    return this.#latest.get(bytesToMapKey(key));
  }

  /** Drops effects at or below `index`: they are visible in the store to every read still awaited. */
  prune(index: LogIndex): void {
    while (this.#head < this.#order.length && this.#order[this.#head]!.index <= index) {
      const { index: at, key } = this.#order[this.#head++]!;
      if (this.#latest.get(key)?.index === at) this.#latest.delete(key);
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
  }
}
