/**
 * Keeps a replica from applying above one index until its state, exactly as it is there, has been looked at or put right.
 * What is committed meanwhile is held back: for as long as one write of the store takes, or a few reads.
 */
import type { LogIndex } from "../core/ids.js";
import type { LogEntry } from "./messages.js";

export class ApplyPause {
  readonly index: LogIndex;
  /** True: every effect up to `index` can be read from the store, and none above has been written. False: given up. */
  readonly reached: Promise<boolean>;
  readonly #onEnd: (held: readonly LogEntry[]) => void;
  #settle!: (reached: boolean) => void;
  #held: LogEntry[] = [];
  #ended = false;

  /** `onEnd` is called once, with what was held back. */
  constructor(index: LogIndex, onEnd: (held: readonly LogEntry[]) => void) {
    this.index = index;
    this.#onEnd = onEnd;
    this.reached = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Those of `entries`, which follow the ones before, that may be applied; the others are held back. */
  admit(entries: readonly LogEntry[]): readonly LogEntry[] {
    if ((entries.at(-1)?.index ?? 0) <= this.index) return entries;
    const allowed = entries.filter((entry) => entry.index <= this.index);
    for (let i = allowed.length; i < entries.length; i++) this.#held.push(entries[i]!);
    return allowed;
  }

  /** Everything up to `index` can be read from the store. */
  visible(index: LogIndex): void {
    if (index === this.index) this.#settle(true);
  }

  /** Lets the replica go on. Later calls change nothing. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#settle(false);
    const held = this.#held;
    this.#held = [];
    this.#onEnd(held);
  }
}
