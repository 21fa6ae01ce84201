/** What the clients of one run saw: the input of the checkers. */
import type { HistoryEntry } from "../checkers/linearizability.js";
import type { FinishedWrite } from "../checkers/operations.js";

export interface Recorded extends HistoryEntry {
  readonly key: string;
  readonly node: string;
  /** Of a write. */
  readonly operationId?: string;
}

interface Increments {
  acknowledged: number;
  possible: number;
}

export class History {
  readonly #byKey = new Map<string, Recorded[]>();
  readonly writes: FinishedWrite[] = [];
  readonly counters = new Map<string, Increments>();
  readonly counts = { ok: 0, failed: 0, unknown: 0, repeated: 0 };

  record(entry: Recorded): void {
    const entries = this.#byKey.get(entry.key);
    if (entries === undefined) this.#byKey.set(entry.key, [entry]);
    else entries.push(entry);
  }

  get keys(): IterableIterator<string> {
    return this.#byKey.keys();
  }

  of(key: string): readonly Recorded[] {
    return this.#byKey.get(key) ?? [];
  }

  finished(write: FinishedWrite): void {
    this.writes.push(write);
    this.counts[write.end]++;
  }

  /** An increment of a counter has ended. */
  incremented(key: string, end: FinishedWrite["end"]): void {
    let counter = this.counters.get(key);
    if (counter === undefined) this.counters.set(key, (counter = { acknowledged: 0, possible: 0 }));
    if (end !== "failed") counter.possible++;
    if (end === "ok") counter.acknowledged++;
  }
}

/** One line for each entry in order of the calls; those not in `explained` are marked. */
export function printHistory(entries: readonly Recorded[], explained: readonly number[]): string {
  const known = new Set(explained);
  return [...entries.entries()]
    .sort(([, a], [, b]) => a.calledMs - b.calledMs)
    .map(([index, { operation, calledMs, returnedMs, node, result }]) => {
      const command = operation.kind === "read" ? "read" : JSON.stringify(operation.command);
      const returned = returnedMs === Infinity ? "?" : returnedMs.toFixed(1);
      const mark = known.has(index) ? " " : "!";
      return `${mark} ${calledMs.toFixed(1)}-${returned} ${node} ${command} -> ${JSON.stringify(result)}`;
    })
    .join("\n");
}
