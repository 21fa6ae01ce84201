/**
 * What waits for an answer, by ascending id; most is taken from near the front. Two arrays and not a Map: V8 links a Map's
 * old table to the one that replaces it, so once a table has grown old, it keeps all later ones of a busy Map, with what
 * was in them, until the whole heap is collected.
 */
export class Pending<T> {
  /** Invariant: ascending; as long as `#values`. */
  readonly #ids: number[] = [];
  readonly #values: T[] = [];

  get size(): number {
    return this.#ids.length;
  }

  /** Throws unless `id` is greater than every one before. */
  add(id: number, value: T): void {
    if (id <= (this.#ids.at(-1) ?? -Infinity)) throw new Error(`id ${id} does not ascend`);
    this.#ids.push(id);
    this.#values.push(value);
  }

  /** Undefined: nothing waits under this id. */
  find(id: number): T | undefined {
    return this.#ids[this.#positionOf(id)] === id ? this.#values[this.#positionOf(id)] : undefined;
  }

  /** Removes and returns what waits under this id, if anything does. */
  take(id: number): T | undefined {
    const at = this.#positionOf(id);
    if (this.#ids[at] !== id) return undefined;
    if (at === 0) {
      this.#ids.shift();
      return this.#values.shift();
    }
    this.#ids.splice(at, 1);
    return this.#values.splice(at, 1)[0];
  }

  /** Removes and returns what `which` says, in order. */
  takeAll(which: (value: T) => boolean = () => true): T[] {
    const taken: T[] = [];
    let kept = 0;
    for (const [at, value] of this.#values.entries()) {
      if (which(value)) {
        taken.push(value);
      } else {
        this.#ids[kept] = this.#ids[at]!;
        this.#values[kept++] = value;
      }
    }
    this.#ids.length = kept;
    this.#values.length = kept;
    return taken;
  }

  /** Of the first id that is not less than `id`. */
  #positionOf(id: number): number {
    if (this.#ids.length === 0 || this.#ids[0]! >= id) return 0;
    let low = 1;
    let high = this.#ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#ids[middle]! < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
