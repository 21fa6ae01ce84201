/**
 * Runs a store's background work: once a second, and sooner when much was written. Never twice at a time.
 */
import type { Clock } from "../core/clock.js";

const INTERVAL_MS = 1000;

export interface UpkeepOptions {
  readonly clock: Clock;
  readonly work: () => Promise<void>;
  /** Called with what `work` rejected with; it does not run again. */
  readonly onFailure: (cause: unknown) => void;
}

export class Upkeep {
  readonly #options: UpkeepOptions;
  #cancel: (() => void) | undefined;
  #running: Promise<void> | undefined;

  constructor(options: UpkeepOptions) {
    this.#options = options;
  }

  start(): void {
    this.#cancel = this.#options.clock.every(INTERVAL_MS, () => this.runSoon());
  }

  /** Runs now, unless it runs already or was stopped. */
  runSoon(): void {
    if (this.#cancel === undefined) return;
    this.#running ??= this.#run();
  }

  /** Waits for the run that is under way; none begins afterwards. */
  async stop(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      await this.#options.work();
    } catch (cause) {
      this.#cancel?.();
      this.#cancel = undefined;
      this.#options.onFailure(cause);
    } finally {
      this.#running = undefined;
    }
  }
}
