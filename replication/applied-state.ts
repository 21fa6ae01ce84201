/**
 * What one replica has applied: committed effects, in order, written beside the log (R5), and what is read from them.
 * Eventual reads see nothing else, and strong ones only once what they must see is here.
 */
import type { LogIndex } from "../core/ids.js";
import type { Family } from "../storage/store.js";
import { ApplyGate } from "./apply-gate.js";
import type { ApplyPause } from "./apply-pause.js";
import type { Settle } from "./attempt.js";
import { decodeEntry } from "./entry.js";
import type { PartitionMachine, PartitionView } from "./machine.js";
import type { LogEntry } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import { partitionView } from "./partition-view.js";
import { APPLIED_KEY, encodeApplied, withVersion } from "./records.js";
import type { Turn } from "./turn.js";

export interface AppliedStateOptions {
  readonly context: Pick<NodeContext, "store">;
  readonly family: Family;
  readonly machine: PartitionMachine;
  /** What is applied at the start. */
  readonly index: LogIndex;
  /**
   * Effects up to `index` can be read. `keys` are the ones written, none if `namesKeys` is false; undefined when everything
   * may have changed.
   */
  readonly onVisible: (index: LogIndex, keys: readonly Uint8Array[] | undefined) => void;
  readonly namesKeys: boolean;
  /** A pause has ended: there may be something to apply. */
  readonly wake: () => void;
  readonly readFailed: (error: unknown) => void;
}

export class AppliedState {
  readonly view: PartitionView;
  readonly #options: AppliedStateOptions;
  readonly #gate: ApplyGate;
  #appliedIndex: LogIndex;
  /** Invariant: every effect up to here can be read from the store. */
  #visibleIndex: LogIndex;
  /** How often the state began to be replaced. */
  #replacements = 0;

  constructor(options: AppliedStateOptions) {
    this.#options = options;
    this.view = partitionView(options.context.store, options.family);
    this.#gate = new ApplyGate(options.wake);
    this.#appliedIndex = options.index;
    this.#visibleIndex = options.index;
  }

  get appliedIndex(): LogIndex {
    return this.#appliedIndex;
  }

  get visibleIndex(): LogIndex {
    return this.#visibleIndex;
  }

  /** Answers from what is applied, unless that begins to be replaced meanwhile. */
  answer(request: Uint8Array, settle: Settle): void {
    const replacements = this.#replacements;
    this.#options.machine.read(request, this.view).then(
      (result) => {
        if (replacements === this.#replacements) settle({ kind: "done", result });
        else settle({ kind: "elsewhere", hint: undefined });
      },
      (error: unknown) => {
        this.#options.readFailed(error);
        settle({ kind: "elsewhere", hint: undefined });
      },
    );
  }

  /** What may be applied now that `committed`, which follows everything before, has been committed. */
  due(committed: readonly LogEntry[]): readonly LogEntry[] {
    return this.#gate.admit(committed);
  }

  /** Has the effects of `entries`, at least one, written with the turn. */
  apply(entries: readonly LogEntry[], turn: Turn): void {
    const { family, namesKeys } = this.#options;
    const keys: Uint8Array[] = [];
    for (const entry of entries) {
      const decoded = decodeEntry(entry.bytes);
      if (decoded.kind !== "write") continue;
      for (const { key, value, end } of decoded.effects) {
        if (namesKeys) keys.push(key);
        turn.applied.push({
          family,
          key,
          value: value === undefined ? undefined : withVersion(entry.index, value),
          end,
        });
      }
    }
    const last = entries.at(-1)!;
    this.#appliedIndex = last.index;
    turn.applied.push({ family, key: APPLIED_KEY, value: encodeApplied(last) });
    turn.onVisible(() => this.#becameVisible(last.index, keys));
  }

  /**
   * Applies nothing above `index`, from when it is reached until the pause is ended. Undefined: there is another pause, or
   * something above `index` was applied.
   */
  pauseAt(index: LogIndex): ApplyPause | undefined {
    if (this.#gate.isPaused || this.#appliedIndex > index) return undefined;
    return this.#gate.pauseAt(index, this.#visibleIndex);
  }

  /** Ends a pause; nothing that it has held back is applied any more. */
  dropHeldBack(): void {
    this.#gate.clear();
  }

  /** A transfer has begun to replace all of it: whoever is reading gets no answer. */
  beginReplacement(): void {
    this.#replacements++;
  }

  /** A transfer has replaced all of it. */
  replaced(index: LogIndex): void {
    this.#appliedIndex = index;
    this.#becameVisible(index, undefined);
  }

  #becameVisible(index: LogIndex, keys: readonly Uint8Array[] | undefined): void {
    this.#visibleIndex = Math.max(this.#visibleIndex, index);
    this.#gate.visible(this.#visibleIndex);
    this.#options.onVisible(this.#visibleIndex, keys);
  }
}
