/**
 * The machine's own clock and randomness: the one place where they enter. Only the composition root (`node`), the
 * client and tests use this file.
 */
import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.js";
import { SeededRandom, type Random } from "./random.js";

export class SystemClock implements Clock {
  wallMs(): number {
    return Date.now();
  }

  monotonicMs(): number {
    return performance.now();
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  }

  every(intervalMs: number, callback: () => void): () => void {
    const timer = setInterval(callback, intervalMs);
    return () => clearInterval(timer);
  }

  atTurnEnd(callback: () => void): void {
    setImmediate(callback);
  }
}

/** A generator seeded by the operating system. */
export function systemRandom(): Random {
  return new SeededRandom(randomBytes(4).readUInt32LE(0));
}

/** A new identity: 16 lower-case hex digits from the operating system's generator. */
export function newId(): string {
  return randomBytes(8).toString("hex");
}
