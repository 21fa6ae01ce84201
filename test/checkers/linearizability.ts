/**
 * Is a history of one register explained by some order of its operations that respects real time? An operation whose
 * outcome is unknown may take effect at any moment after its call, or never (I1, I4).
 *
 * A history is cut into windows wherever no operation is under way; each window is searched by itself, from every state
 * that the one before may have left. The search is bounded: past the bound the verdict is "undecided", which is neither.
 *
 * Source: Wing and Gong, "Testing and Verifying Concurrent Objects"; Lowe, "Testing for Linearizability" (the memo of
 * configurations already refuted).
 */
import type { RegisterCommand, RegisterResult } from "../simulator/register-machine.js";

export type RegisterOperation =
  | {
      readonly kind: "write";
      readonly command: Exclude<RegisterCommand, { kind: "putAll" }> | { kind: "put"; value: number };
    }
  | { readonly kind: "read" };

export interface HistoryEntry {
  readonly operation: RegisterOperation;
  readonly calledMs: number;
  /** Infinity: the outcome is unknown. */
  readonly returnedMs: number;
  /** What was answered; undefined when nothing was, or nothing that says something of the value before. */
  readonly result: RegisterResult | { readonly value: number | null } | undefined;
  /** Where it probably took effect among the others: tried first, believed never. Absent: nobody knows. */
  readonly position?: number | undefined;
}

export interface Verdict {
  readonly outcome: "linearizable" | "violated" | "undecided";
  /** The longest part that could be explained, as indexes into the history; for people. */
  readonly longest: readonly number[];
}

/** Configurations (a state, and which operations have taken effect) looked at in one history before giving up. */
const CONFIGURATIONS_MAX = 100_000;

type State = number | null;

/** Applies one operation; undefined when its recorded answer contradicts the state. */
function step(state: State, { operation, result }: HistoryEntry): { readonly next: State } | undefined {
  if (operation.kind === "read") {
    return result === undefined || (result as { value: State }).value === state ? { next: state } : undefined;
  }
  const { command } = operation;
  const answer = result as RegisterResult | undefined;
  if (command.kind === "compareAndSet") {
    const applies = state === command.expected;
    if (answer !== undefined && (answer.applied !== applies || answer.before !== state)) return undefined;
    return { next: applies ? command.value : state };
  }
  if (answer !== undefined && answer.before !== state) return undefined;
  switch (command.kind) {
    case "put":
      return { next: command.value };
    case "add":
      return { next: (state ?? 0) + command.value };
    case "delete":
      return { next: null };
  }
}

interface Indexed {
  readonly entry: HistoryEntry;
  readonly index: number;
}

/** `history` must hold no operation that certainly did nothing. The register is empty at first. */
export function checkLinearizable(
  history: readonly HistoryEntry[],
  configurationsMax: number = CONFIGURATIONS_MAX,
): Verdict {
  let states: State[] = [null];
  let left = configurationsMax;
  const longest: number[] = [];
  for (const window of windowsOf(history)) {
    const search = new WindowSearch(window, left);
    for (const state of states) search.from(state);
    longest.push(...search.longest);
    if (search.exhausted) return { outcome: "undecided", longest };
    if (search.endStates.size === 0) return { outcome: "violated", longest };
    states = [...search.endStates];
    left = search.configurationsLeft;
  }
  return { outcome: "linearizable", longest };
}

/** Cuts a history where every operation called before has returned. Entries are in order of their calls. */
function windowsOf(history: readonly HistoryEntry[]): Indexed[][] {
  const entries = history
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => a.entry.calledMs - b.entry.calledMs);
  const windows: Indexed[][] = [];
  let returnedMs = -Infinity;
  for (const indexed of entries) {
    if (indexed.entry.calledMs > returnedMs) windows.push([]);
    windows.at(-1)!.push(indexed);
    returnedMs = Math.max(returnedMs, indexed.entry.returnedMs);
  }
  return windows;
}

/** A depth-first search over the orders of one window's operations. */
class WindowSearch {
  readonly #entries: readonly Indexed[];
  /** An operation without an outcome keeps its window open to the end: one explanation is enough then. */
  readonly #isLast: boolean;
  readonly #done: Uint8Array;
  readonly #seen = new Set<string>();
  readonly #order: number[] = [];
  readonly endStates = new Set<State>();
  longest: number[] = [];
  configurationsLeft: number;

  constructor(entries: readonly Indexed[], configurationsMax: number) {
    this.#entries = entries;
    this.#isLast = entries.some(({ entry }) => entry.returnedMs === Infinity);
    this.#done = new Uint8Array(entries.length);
    this.configurationsLeft = configurationsMax;
  }

  get exhausted(): boolean {
    return this.configurationsLeft <= 0;
  }

  /** Adds the states in which the window may end when it begins in `state`. */
  from(state: State): void {
    this.#search(state, 0);
  }

  /** True: nothing more needs to be looked for. */
  #search(state: State, from: number): boolean {
    const count = this.#entries.length;
    let first = from;
    while (first < count && this.#done[first] === 1) first++;
    const earliestReturnMs = this.#earliestReturnMs(first);
    // Everything that returned is explained; what is left is unknown and may never have happened.
    if (earliestReturnMs === Infinity) {
      this.endStates.add(state);
      return this.#isLast;
    }
    const key = `${first}:${state}:${rest(this.#done, first)}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    if (--this.configurationsLeft <= 0) return true;
    for (const i of this.#candidates(state, first, earliestReturnMs)) {
      const { entry, index } = this.#entries[i]!;
      this.#done[i] = 1;
      this.#order.push(index);
      if (this.#order.length > this.longest.length) this.longest = [...this.#order];
      const found = this.#search(step(state, entry)!.next, first);
      this.#order.pop();
      this.#done[i] = 0;
      if (found) return true;
    }
    return false;
  }

  /**
   * Operations that may take effect next, the likeliest first. One that was answered and changes nothing may as well take
   * effect at once: whatever order explains the rest explains it then too.
   */
  #candidates(state: State, first: number, earliestReturnMs: number): number[] {
    const candidates: number[] = [];
    for (let i = first; i < this.#entries.length; i++) {
      const { entry } = this.#entries[i]!;
      if (entry.calledMs > earliestReturnMs) break;
      if (this.#done[i] === 1) continue;
      const result = step(state, entry);
      if (result === undefined) continue;
      if (result.next === state && entry.result !== undefined) return [i];
      candidates.push(i);
    }
    const positionOf = (i: number): number => this.#entries[i]!.entry.position ?? Number.MAX_SAFE_INTEGER;
    return candidates.sort((a, b) => positionOf(a) - positionOf(b));
  }

  #earliestReturnMs(first: number): number {
    let earliestMs = Infinity;
    for (let i = first; i < this.#entries.length; i++) {
      const { calledMs, returnedMs } = this.#entries[i]!.entry;
      if (calledMs > earliestMs) break;
      if (this.#done[i] === 0 && returnedMs < earliestMs) earliestMs = returnedMs;
    }
    return earliestMs;
  }
}

function rest(done: Uint8Array, first: number): string {
  let last = done.length;
  while (last > first && done[last - 1] === 0) last--;
  return Buffer.from(done.buffer, first, last - first).toString("latin1");
}
