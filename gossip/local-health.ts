/**
 * How much this node should distrust itself. A node whose probes fail, whose relays' answers do not arrive, or that has
 * to refute suspicions, is probably the slow one; it probes less often and waits longer, in proportion to its score.
 *
 * Source: Lifeguard (arXiv 1707.00788), §IV-A "Local Health Multiplier"; events and weights as in memberlist.
 */
export class LocalHealth {
  /** Invariant: 0 (healthy) <= score <= max. */
  #score = 0;
  readonly #max: number;

  /** `max` 0 switches the multiplier off. */
  constructor(max: number) {
    this.#max = max;
  }

  get score(): number {
    return this.#score;
  }

  /** `ms` as this node should wait it: multiplied by 1 (healthy) to max + 1. */
  scale(ms: number): number {
    return ms * (this.#score + 1);
  }

  probeSucceeded(): void {
    this.#add(-1);
  }

  /**
   * A probe failed. Relays that received our request say so within the probe's time (nack), so what is missing
   * measures *our* link and *our* slowness. Without relays there is no such witness, and the failure itself counts.
   */
  probeFailed(relaysAsked: number, relaysHeard: number): void {
    this.#add(relaysAsked === 0 ? 1 : Math.max(0, relaysAsked - relaysHeard));
  }

  /** Somebody suspected us. */
  refuted(): void {
    this.#add(1);
  }

  /** This process did not run when it should have. */
  stalled(): void {
    this.#add(1);
  }

  #add(delta: number): void {
    this.#score = Math.min(this.#max, Math.max(0, this.#score + delta));
  }
}
