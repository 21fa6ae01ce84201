/** Adds up what many runs did, so that a reader sees whether they were hard enough. */
import type { ChaosReport } from "./chaos.js";

export class ReportTally {
  seeds = 0;
  readonly #sums = new Map<string, number>();
  readonly #faults = new Map<string, number>();

  add(report: ChaosReport): void {
    this.seeds++;
    const { operations, messages } = report;
    count(this.#sums, "operations", operations.ok);
    count(this.#sums, "failed", operations.failed);
    count(this.#sums, "unknown", operations.unknown);
    count(this.#sums, "repeated", operations.repeated);
    count(this.#sums, "log entries", report.entries);
    count(this.#sums, "ballots asked for", messages["prepare"] ?? 0);
    count(this.#sums, "logs fetched", messages["fetched"] ?? 0);
    count(this.#sums, "hand-overs", messages["takeOver"] ?? 0);
    count(this.#sums, "catch-ups", messages["caughtUp"] ?? 0);
    count(this.#sums, "transfers", report.transfers);
    count(this.#sums, "messages lost", report.messagesDropped);
    count(this.#sums, "histories undecided", report.undecided);
    for (const [kind, times] of Object.entries(report.faults)) count(this.#faults, kind, times);
  }

  sum(name: string): number {
    return this.#sums.get(name) ?? 0;
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
