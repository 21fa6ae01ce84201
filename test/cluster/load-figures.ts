/** What a load got out of a cluster, step by step of what was done to it: throughput, its dips, latency and errors. */
import type { Ending } from "./one-attempt.js";

interface Ended {
  readonly atMs: number;
  readonly tookMs: number;
  readonly kind: Ending["kind"];
}

interface Step {
  readonly name: string;
  readonly fromMs: number;
}

/** Throughput is counted in slices of this length; the worst one is the dip. */
const SLICE_MS = 500;
const COLUMNS = [
  "step",
  "seconds",
  "answers/s",
  "worst half second",
  "p50 ms",
  "p99 ms",
  "longest gap ms",
  "refused",
  "failed",
  "unknown",
  "errors",
];

export class LoadFigures {
  /** Why attempts did not succeed, with how often. */
  readonly reasons = new Map<string, number>();
  readonly #ended: Ended[] = [];
  readonly #steps: Step[] = [];

  /** Times of `performance.now()`. */
  attemptEnded(end: Ending, calledMs: number, atMs: number): void {
    this.#ended.push({ atMs, tookMs: atMs - calledMs, kind: end.kind });
    if (end.kind !== "ok") this.reasons.set(end.why, (this.reasons.get(end.why) ?? 0) + 1);
  }

  /** From now on, until the next one begins. */
  beginStep(name: string): void {
    this.#steps.push({ name, fromMs: performance.now() });
  }

  get attempts(): number {
    return this.#ended.length;
  }

  /** Attempts that had no good answer, as a share of all. */
  get errorRate(): number {
    const failed = this.#ended.filter(({ kind }) => kind !== "ok").length;
    return failed / Math.max(1, this.#ended.length);
  }

  /** A line for each step up to now, and one for all. */
  table(): string {
    const nowMs = performance.now();
    const rows = this.#steps.map(({ name, fromMs }, i) =>
      this.#row(name, fromMs, this.#steps[i + 1]?.fromMs ?? nowMs),
    );
    const all = this.#row("all", this.#steps[0]?.fromMs ?? nowMs, nowMs);
    return [COLUMNS, COLUMNS.map(() => "---"), ...rows, all]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n");
  }

  #row(name: string, fromMs: number, toMs: number): string[] {
    const ended = this.#ended.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
    const answered = ended.filter(({ kind }) => kind === "ok");
    const tookMs = answered.map((one) => one.tookMs).sort((a, b) => a - b);
    const count = (kind: Ending["kind"]): string => String(ended.filter((one) => one.kind === kind).length);
    const times = [fromMs, ...answered.map(({ atMs }) => atMs), toMs];
    const gapMsMax = Math.max(...times.slice(1).map((atMs, i) => atMs - times[i]!));
    const errors = (100 * (ended.length - answered.length)) / Math.max(1, ended.length);
    return [
      name,
      ((toMs - fromMs) / 1_000).toFixed(1),
      ((answered.length * 1_000) / (toMs - fromMs)).toFixed(),
      worstPerSecond(answered, fromMs, toMs),
      quantile(tookMs, 0.5),
      quantile(tookMs, 0.99),
      gapMsMax.toFixed(),
      count("refused"),
      count("failed"),
      count("unknown"),
      `${errors.toFixed(2)} %`,
    ];
  }
}

function worstPerSecond(answered: readonly Ended[], fromMs: number, toMs: number): string {
  const slices = new Array<number>(Math.floor((toMs - fromMs) / SLICE_MS)).fill(0);
  for (const { atMs } of answered) {
    const slice = Math.floor((atMs - fromMs) / SLICE_MS);
    if (slice < slices.length) slices[slice]!++;
  }
  return slices.length === 0 ? "-" : ((Math.min(...slices) * 1_000) / SLICE_MS).toFixed();
}

function quantile(sorted: readonly number[], share: number): string {
  return sorted.length === 0 ? "-" : sorted[Math.floor(share * (sorted.length - 1))]!.toFixed();
}
