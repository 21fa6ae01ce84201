/** Bounds how many bytes a second background work reads from a node's disk. */
import type { Clock } from "../core/clock.js";

/** Pauses shorter than this are saved up. Milliseconds. */
const PAUSE_MS_MIN = 10;

export class Pace {
  readonly #clock: Clock;
  readonly #bytesPerSecond: number;
  /** When everything that was read so far has had its time. */
  #nextMs = 0;

  constructor(clock: Clock, bytesPerSecond: number) {
    this.#clock = clock;
    this.#bytesPerSecond = bytesPerSecond;
  }

  /** To be called after `bytes` were read; resolves when the next may be. */
  async spent(bytes: number): Promise<void> {
    const nowMs = this.#clock.monotonicMs();
    this.#nextMs = Math.max(nowMs, this.#nextMs) + (bytes / this.#bytesPerSecond) * 1_000;
    const pauseMs = this.#nextMs - nowMs;
    if (pauseMs < PAUSE_MS_MIN) return;
    await new Promise<void>((resolve) => void this.#clock.after(pauseMs, resolve));
  }
}
