/**
 * What all partitions of a node have to write at the end of one event-loop turn: it reaches the store as one batch, so
 * that one sync serves them all (group commit).
 */
import type { Mutation } from "../storage/store.js";

export class Turn {
  readonly mutations: Mutation[] = [];
  /** Something in it must be on stable storage before `afterDurable`. */
  durable = false;
  /** A promise or an epoch is among it: those are synced in every durability mode (R14). */
  promise = false;
  readonly #afterDurable: (() => void)[] = [];
  /** Applied effects: written after the mutations above; nobody waits for their sync, since the log replays (R5). */
  readonly applied: Mutation[] = [];
  readonly #afterVisible: (() => void)[] = [];

  onDurable(callback: () => void): void {
    this.#afterDurable.push(callback);
  }

  onVisible(callback: () => void): void {
    this.#afterVisible.push(callback);
  }

  becameDurable(): void {
    for (const callback of this.#afterDurable) callback();
  }

  becameVisible(): void {
    for (const callback of this.#afterVisible) callback();
  }
}
