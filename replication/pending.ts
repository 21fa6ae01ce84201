/**
 * What waits for an answer, by ascending id. Two arrays and not a Map: V8 links a Map's old table to the one that replaces
 * it, so once a table has grown old, it keeps all later ones of a busy Map, with what was in them, until the whole heap is
 * collected.
 *
 * What is taken leaves a gap, and gaps are closed once there are more of them than values: with tens of thousands waiting
 * for a peer that is slow, moving everything behind each answer would cost more than the request itself.
 */

/** Gaps that are left alone however little waits. */
const GAPS_MIN = 32;

export class Pending<T extends object> {
  /** Invariant: ascending; as long as `#values`; empty when nothing waits. */
  readonly #ids: number[] = [];
  /** Undefined: taken. */
  readonly #values: (T | undefined)[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Throws unless `id` is greater than every one since nothing waited. */
  add(id: number, value: T): void {
    if (id <= (this.#ids.at(-1) ?? -Infinity)) throw new Error(`id ${id} does not ascend`);
    this.#ids.push(id);
    this.#values.push(value);
    this.#size++;
  }

  /** Undefined: nothing waits under this id. */
  find(id: number): T | undefined {
    const at = this.#positionOf(id);
    return at === undefined ? undefined : this.#values[at];
  }

  /** Removes and returns what waits under this id, if anything does. */
  take(id: number): T | undefined {
    const at = this.#positionOf(id);
    if (at === undefined) return undefined;
    const value = this.#values[at];
    if (value === undefined) return undefined;
    this.#values[at] = undefined;
    this.#size--;
    if (this.#size === 0 || this.#ids.length > 2 * this.#size + GAPS_MIN) this.#closeGaps();
    return value;
  }

  /** Removes and returns what `which` says, in order. */
  takeAll(which: (value: T) => boolean = () => true): T[] {
    const taken: T[] = [];
    for (const [at, value] of this.#values.entries()) {
      if (value === undefined || !which(value)) continue;
      taken.push(value);
      this.#values[at] = undefined;
    }
    this.#size -= taken.length;
    if (taken.length > 0) this.#closeGaps();
    return taken;
  }

  #closeGaps(): void {
    let kept = 0;
    for (const [at, value] of this.#values.entries()) {
      if (value === undefined) continue;
      this.#ids[kept] = this.#ids[at]!;
      this.#values[kept++] = value;
    }
    this.#ids.length = kept;
    this.#values.length = kept;
  }

  /** Undefined: it never waited, or was taken long ago. */
  #positionOf(id: number): number | undefined {
    let low = 0;
    let high = this.#ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#ids[middle]! < id) low = middle + 1;
      else high = middle;
    }
    return low < this.#ids.length && this.#ids[low] === id ? low : undefined;
  }
}
