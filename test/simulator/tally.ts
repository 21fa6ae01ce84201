/** Adds up what many runs did, so that a reader sees whether they were hard enough. */
import type { SeedReport } from "./seed-run.js";

export class ReportTally {
  seeds = 0;
  readonly #sums = new Map<string, number>();
  readonly #faults = new Map<string, number>();

  add({ counts, faults }: SeedReport): void {
    this.seeds++;
    for (const [name, times] of Object.entries(counts)) count(this.#sums, name, times);
    for (const [kind, times] of Object.entries(faults)) count(this.#faults, kind, times);
  }

  sum(name: string): number {
    return this.#sums.get(name) ?? 0;
  }

  faults(kind: string): number {
    return this.#faults.get(kind) ?? 0;
  }

  get lines(): string[] {
    return [list(this.#sums), `faults: ${list(this.#faults)}`];
  }
}

function count(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

function list(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, times]) => `${name} ${times}`).join(", ");
}
