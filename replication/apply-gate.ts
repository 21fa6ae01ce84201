/** What a replica applies of what is committed: everything, in order, but for what a pause holds back until it has ended. */
import type { LogIndex } from "../core/ids.js";
import { ApplyPause } from "./apply-pause.js";
import type { LogEntry } from "./messages.js";

export class ApplyGate {
  readonly #wake: () => void;
  #pause: ApplyPause | undefined;
  /** Committed entries that a pause, which is over, has held back. */
  #heldBack: readonly LogEntry[] = [];

  /** `wake` is called when a pause has ended: there may be something to apply. */
  constructor(wake: () => void) {
    this.#wake = wake;
  }

  get isPaused(): boolean {
    return this.#pause !== undefined;
  }

  /**
   * Lets nothing above `index` through from now on, until the pause is ended. Not while there is another pause, nor once
   * something above `index` was applied. `visibleIndex` is how far the applied state can be read.
   */
  pauseAt(index: LogIndex, visibleIndex: LogIndex): ApplyPause {
    const pause = new ApplyPause(index, (heldBack) => {
      this.#pause = undefined;
      this.#heldBack = [...this.#heldBack, ...heldBack];
      this.#wake();
    });
    this.#pause = pause;
    pause.visible(visibleIndex);
    return pause;
  }

  /** What is to be applied now that `committed` has been added. */
  admit(committed: readonly LogEntry[]): readonly LogEntry[] {
    let due = committed;
    if (this.#heldBack.length > 0) {
      due = [...this.#heldBack, ...committed];
      this.#heldBack = [];
    }
    return this.#pause === undefined ? due : this.#pause.admit(due);
  }

  /** Everything up to `index` can be read from the store. */
  visible(index: LogIndex): void {
    this.#pause?.visible(index);
  }

  /** Ends the pause and forgets what was held back: it is not to be applied any more. */
  clear(): void {
    this.#pause?.end();
    this.#heldBack = [];
  }
}
