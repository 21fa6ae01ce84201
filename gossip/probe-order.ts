/**
 * Whom to probe next: every member once per round in a shuffled order, newcomers at a random place of the current round.
 * This bounds the time until a crash is first noticed to 2n - 1 probes, which random choice does not.
 *
 * Source: SWIM §4.3. `hasten` is ours: see `confirmEarly` in gossip-config.ts.
 */
import type { NodeId } from "../core/ids.js";
import { nextInteger, shuffle, type Random } from "../core/random.js";

export class ProbeOrder {
  readonly #random: Random;
  /** Invariant: no node id twice. What lies before `#next` was probed in this round. */
  readonly #order: NodeId[] = [];
  #next = 0;
  /** To be probed before the round goes on. Invariant: a subset of `#order`. */
  readonly #hastened = new Set<NodeId>();

  constructor(random: Random) {
    this.#random = random;
  }

  get size(): number {
    return this.#order.length;
  }

  add(nodeId: NodeId): void {
    if (this.#order.includes(nodeId)) return;
    // Only in the part that is still to come: a newcomer is probed within the round that it arrived in.
    const place = this.#next + nextInteger(this.#random, this.#order.length - this.#next + 1);
    this.#order.splice(place, 0, nodeId);
  }

  remove(nodeId: NodeId): void {
    const place = this.#order.indexOf(nodeId);
    if (place < 0) return;
    this.#order.splice(place, 1);
    this.#hastened.delete(nodeId);
    if (place < this.#next) this.#next--;
  }

  /** Puts a member before the rest of the round. Its own turn in the round remains. */
  hasten(nodeId: NodeId): void {
    if (this.#order.includes(nodeId)) this.#hastened.add(nodeId);
  }

  next(): NodeId | undefined {
    const [first] = this.#hastened;
    if (first !== undefined) {
      this.#hastened.delete(first);
      return first;
    }
    if (this.#next >= this.#order.length) {
      shuffle(this.#random, this.#order);
      this.#next = 0;
    }
    return this.#order[this.#next++];
  }
}
