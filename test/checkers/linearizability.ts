/**
 * Is a history of one register explained by some order of its operations that respects real time? An operation whose
 * outcome is unknown may take effect at any moment after its call, or never (I1, I4).
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
}

export interface Verdict {
  readonly linearizable: boolean;
  /** The longest prefix that could be explained, as indexes into the history; for people. */
  readonly longest: readonly number[];
}

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

/** `history` must hold no operation that certainly did nothing. The register is empty at first. */
export function checkLinearizable(history: readonly HistoryEntry[]): Verdict {
  const entries = history
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => a.entry.calledMs - b.entry.calledMs);
  const count = entries.length;
  const done = new Uint8Array(count);
  const refuted = new Set<string>();
  let longest: number[] = [];
  const order: number[] = [];

  const search = (state: State, first: number): boolean => {
    while (first < count && done[first] === 1) first++;
    // Everything that returned is explained; what is left is unknown and may never have happened.
    let earliestReturn = Infinity;
    for (let i = first; i < count; i++) {
      if (done[i] === 0 && entries[i]!.entry.returnedMs < earliestReturn)
        earliestReturn = entries[i]!.entry.returnedMs;
    }
    if (earliestReturn === Infinity) return true;
    const key = `${first}:${state}:${rest(done, first)}`;
    if (refuted.has(key)) return false;
    for (let i = first; i < count; i++) {
      const { entry, index } = entries[i]!;
      if (entry.calledMs > earliestReturn) break;
      if (done[i] === 1) continue;
      const result = step(state, entry);
      if (result === undefined) continue;
      done[i] = 1;
      order.push(index);
      if (order.length > longest.length) longest = [...order];
      if (search(result.next, first)) return true;
      order.pop();
      done[i] = 0;
    }
    refuted.add(key);
    return false;
  };

  return { linearizable: search(null, 0), longest };
}

function rest(done: Uint8Array, first: number): string {
  let last = done.length;
  while (last > first && done[last - 1] === 0) last--;
  return Buffer.from(done.buffer, first, last - first).toString("latin1");
}
