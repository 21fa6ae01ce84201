/**
 * News to pass on. Each piece rides on whatever packet leaves next, the least often sent first, until it has been sent
 * λ·log n times: after that everyone has heard it with high probability, and full-state sync catches the rest.
 *
 * Nobody is sent a piece twice while there is anyone who was not sent it. Without that rule, which is ours, a node that
 * answers a burst of pings after a pause spends all its retransmissions on the two or three that asked, and the
 * refutation that it had to spread reaches some member too late. In a small cluster the rule reaches every member directly.
 *
 * Newer news about a member replaces older news about it, so the queue never holds more than one piece a member.
 *
 * Source: SWIM §4.1 (piggybacking); the limit is memberlist's `retransmitMultiplier × ceil(log10(n + 1))`.
 */
import type { NodeId } from "../core/ids.js";

export function retransmitLimit(multiplier: number, memberCount: number): number {
  return multiplier * Math.ceil(Math.log10(memberCount + 1));
}

interface Piece {
  readonly about: NodeId;
  readonly claim: Uint8Array;
  sent: number;
  /** Invariant: at most `sent` members, the limit being far below the size of a large cluster. */
  readonly sentTo: Set<NodeId>;
}

/** What one packet may take. */
export interface Load {
  readonly recipient: NodeId;
  readonly bytesMax: number;
  /** What each claim costs beside its length. */
  readonly overheadBytes: number;
  /** After how many times a piece is forgotten. */
  readonly limit: number;
  /** How many members there are beside this node. */
  readonly others: number;
}

export class Dissemination {
  /** `#tiers[t]` holds the pieces that were sent t times, in order of arrival. */
  readonly #tiers: Map<NodeId, Piece>[] = [new Map()];
  /** Invariant: exactly the pieces in `#tiers`. */
  readonly #pieces = new Map<NodeId, Piece>();

  get size(): number {
    return this.#pieces.size;
  }

  has(about: NodeId): boolean {
    return this.#pieces.has(about);
  }

  /** Queues `claim`, already encoded and never mutated again, in place of older news about the same member. */
  put(about: NodeId, claim: Uint8Array): void {
    this.drop(about);
    const piece = { about, claim, sent: 0, sentTo: new Set<NodeId>() };
    this.#tiers[0]!.set(about, piece);
    this.#pieces.set(about, piece);
  }

  drop(about: NodeId): void {
    const piece = this.#pieces.get(about);
    if (piece === undefined) return;
    this.#tiers[piece.sent]!.delete(about);
    this.#pieces.delete(about);
  }

  /** Claims that fit; counts them as sent once more, and forgets those that were sent often enough. */
  take(load: Load): Uint8Array[] {
    const taken: Piece[] = [];
    let bytesLeft = load.bytesMax;
    for (const tier of this.#tiers) {
      for (const piece of tier.values()) {
        const bytes = piece.claim.length + load.overheadBytes;
        const isRepeated = piece.sentTo.has(load.recipient) && piece.sentTo.size < load.others;
        if (bytes > bytesLeft || isRepeated) continue;
        bytesLeft -= bytes;
        taken.push(piece);
      }
    }
    for (const piece of taken) this.#promote(piece, load);
    return taken.map(({ claim }) => claim);
  }

  #promote(piece: Piece, { recipient, limit }: Load): void {
    this.#tiers[piece.sent]!.delete(piece.about);
    piece.sent++;
    piece.sentTo.add(recipient);
    if (piece.sent >= limit) {
      this.#pieces.delete(piece.about);
      return;
    }
    if (this.#tiers.length === piece.sent) this.#tiers.push(new Map());
    this.#tiers[piece.sent]!.set(piece.about, piece);
  }
}
