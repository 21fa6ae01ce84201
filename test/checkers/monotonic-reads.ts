/** Eventual reads at one life of one replica never go back. Made for values that only grow, such as counters. */
import { InvariantViolation } from "./violation.js";

export class MonotonicReads {
  readonly #shown = new Map<string, number>();

  /** Throws InvariantViolation. `reader` names the life of the replica. `null`: it showed nothing. */
  shown(reader: string, key: string, value: number | null): void {
    const name = `${reader}/${key}`;
    const before = this.#shown.get(name);
    if (before !== undefined && (value ?? 0) < before) {
      throw new InvariantViolation(
        "eventual reads",
        `${reader} showed ${key} = ${before}, and then ${value}`,
      );
    }
    this.#shown.set(name, value ?? 0);
  }
}
