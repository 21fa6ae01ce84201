/**
 * When to try the seeds: soon and ever less often until one has answered, then only now and then, for those seeds that
 * are no live members (a cluster that split and forgot heals by them).
 */
import { nextBetween, type Random } from "../core/random.js";
import type { Address } from "./member.js";

const FIRST_DELAY_MS = 500;
const DELAY_MS_MAX = 10_000;
const JOINED_DELAY_MS = 30_000;
const SEEDS_MAX = 64;

export class SeedSchedule {
  readonly #random: Random;
  #attempts = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** How long to wait after an attempt. Jittered by a half, so that nodes started together spread out. */
  nextDelayMs(hasJoined: boolean): number {
    if (hasJoined) {
      this.#attempts = 0;
      return nextBetween(this.#random, 0.5 * JOINED_DELAY_MS, 1.5 * JOINED_DELAY_MS);
    }
    const delayMs = Math.min(DELAY_MS_MAX, FIRST_DELAY_MS * 2 ** this.#attempts);
    this.#attempts = Math.min(this.#attempts + 1, 16);
    return nextBetween(this.#random, 0.5 * delayMs, 1.5 * delayMs);
  }
}

/** Reads `host:port` or `[IPv6]:port`, at most 64 of them. Throws a RangeError that quotes what cannot be read. */
export function parseSeeds(seeds: readonly string[]): Address[] {
  if (seeds.length > SEEDS_MAX) throw new RangeError(`at most ${SEEDS_MAX} seeds, not ${seeds.length}`);
  return seeds.map((seed) => {
    const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]]+)):(\d{1,5})$/.exec(seed.trim());
    const port = Number(match?.[3]);
    if (match === null || port < 1 || port > 65_535) {
      throw new RangeError(`a gossip seed is host:port, not ${JSON.stringify(seed)}`);
    }
    return { host: (match[1] ?? match[2])!, port };
  });
}
