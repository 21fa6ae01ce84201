/**
 * What was last written to each item, to hold answers against. Invariant: an item has one writer, which waits for each
 * answer before it writes again.
 */
import { FIRST_REVISION, ITEM_COUNT } from "./items.js";

export class Revisions {
  /** By number of the item; NaN after a write whose outcome is unknown. */
  readonly #acknowledged = new Float64Array(ITEM_COUNT).fill(FIRST_REVISION);
  readonly #written = new Set<number>();
  #next = FIRST_REVISION + 1;

  /** The revision to write next. */
  begin(item: number): number {
    this.#acknowledged[item] = NaN;
    return this.#next++;
  }

  acknowledge(item: number, revision: number): void {
    this.#acknowledged[item] = revision;
    this.#written.add(item);
  }

  /** Up to `count` of the items with an acknowledged write whose revision is certain, evenly chosen. */
  sample(count: number): { item: number; revision: number }[] {
    const certain = [...this.#written].filter((item) => !Number.isNaN(this.#acknowledged[item]));
    const step = Math.max(1, Math.floor(certain.length / count));
    return certain
      .filter((_, i) => i % step === 0)
      .slice(0, count)
      .map((item) => ({ item, revision: this.#acknowledged[item]! }));
  }
}
