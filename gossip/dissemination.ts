/**
 * News to pass on. Each piece rides on whatever packet leaves next, the least often sent first, until it has been sent
 * λ·log n times: after that everyone has heard it with high probability, and full-state sync catches the rest.
 *
 * Newer news about a member replaces older news about it, so the queue never holds more than one piece a member.
 *
 * Source: SWIM §4.1 (piggybacking); the limit is memberlist's `retransmitMultiplier × ceil(log10(n + 1))`.
 */
import type { NodeId } from "../core/ids.js";

export function retransmitLimit(multiplier: number, memberCount: number): number {
  return multiplier * Math.ceil(Math.log10(memberCount + 1));
}

export class Dissemination {
  /** `#tiers[t]` holds the encoded claims that were sent t times, in order of arrival. */
  readonly #tiers: Map<NodeId, Uint8Array>[] = [new Map()];
  /** The tier that each member's news is in. Invariant: mirrors `#tiers`. */
  readonly #tierOf = new Map<NodeId, number>();

  get size(): number {
    return this.#tierOf.size;
  }

  has(about: NodeId): boolean {
    return this.#tierOf.has(about);
  }

  /** Queues `claim`, already encoded and never mutated again, in place of older news about the same member. */
  put(about: NodeId, claim: Uint8Array): void {
    this.drop(about);
    this.#tiers[0]!.set(about, claim);
    this.#tierOf.set(about, 0);
  }

  drop(about: NodeId): void {
    const tier = this.#tierOf.get(about);
    if (tier === undefined) return;
    this.#tiers[tier]!.delete(about);
    this.#tierOf.delete(about);
  }

  /**
   * Claims that fit into `bytesMax` when each costs its length and `overheadBytes` more; counts them as sent once, and
   * forgets those that were sent `limit` times.
   */
  take(bytesMax: number, overheadBytes: number, limit: number): Uint8Array[] {
    const taken: { about: NodeId; claim: Uint8Array; tier: number }[] = [];
    let bytesLeft = bytesMax;
    for (let tier = 0; tier < this.#tiers.length; tier++) {
      for (const [about, claim] of this.#tiers[tier]!) {
        if (claim.length + overheadBytes > bytesLeft) continue;
        bytesLeft -= claim.length + overheadBytes;
        taken.push({ about, claim, tier });
      }
    }
    for (const { about, claim, tier } of taken) this.#promote(about, claim, tier + 1, limit);
    return taken.map(({ claim }) => claim);
  }

  #promote(about: NodeId, claim: Uint8Array, tier: number, limit: number): void {
    this.#tiers[tier - 1]!.delete(about);
    if (tier >= limit) {
      this.#tierOf.delete(about);
      return;
    }
    if (this.#tiers.length === tier) this.#tiers.push(new Map());
    this.#tiers[tier]!.set(about, claim);
    this.#tierOf.set(about, tier);
  }
}
