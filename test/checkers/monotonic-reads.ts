/**
 * Eventual reads at one life of one replica never go back: a read shows no less than any read that had returned before it
 * was called. Made for values that only grow, such as counters.
 */
import { InvariantViolation } from "./violation.js";

export class MonotonicReads {
  readonly #shown = new Map<string, number>();

  /** What a read that begins now must show at least. `reader` names the life of the replica. */
  floor(reader: string, key: string): number {
    return this.#shown.get(`${reader}/${key}`) ?? 0;
  }

  /** The read has returned `value`; `null`: there was none. Throws InvariantViolation. */
  shown(reader: string, key: string, value: number | null, floor: number): void {
    if ((value ?? 0) < floor) {
      throw new InvariantViolation("eventual reads", `${reader} showed ${key} = ${floor}, and then ${value}`);
    }
    this.#shown.set(`${reader}/${key}`, Math.max(value ?? 0, this.floor(reader, key)));
  }
}
