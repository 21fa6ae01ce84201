/**
 * Randomness as an injected dependency: the same seed gives the same run.
 */
export interface Random {
  /** A uniform number in [0, 1). */
  next(): number;
}

/** A uniform integer in [0, bound). `bound` must be at least 1. */
export function nextInteger(random: Random, bound: number): number {
  return Math.floor(random.next() * bound);
}

/** A uniform number in [low, high). */
export function nextBetween(random: Random, low: number, high: number): number {
  return low + random.next() * (high - low);
}

/** Shuffles in place (Fisher-Yates) and returns the same array. */
export function shuffle<T>(random: Random, items: T[]): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = nextInteger(random, i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}

/**
 * A small seeded generator (mulberry32): fast, and good enough for jitter and simulation, not for secrets.
 * `seed` is read as an unsigned 32-bit integer.
 */
export class SeededRandom implements Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
}
