/** With everything healed, requests are served again within a deadline (I14). */
import { InvariantViolation } from "./violation.js";

export interface Probe {
  readonly what: string;
  readonly sentMs: number;
  /** undefined: not answered. */
  readonly answeredMs: number | undefined;
}

export function checkProgress(probes: readonly Probe[], deadlineMs: number): void {
  for (const { what, sentMs, answeredMs } of probes) {
    const tookMs = (answeredMs ?? Infinity) - sentMs;
    if (tookMs <= deadlineMs) continue;
    const how = answeredMs === undefined ? "was not answered" : `took ${tookMs.toFixed(0)} ms`;
    throw new InvariantViolation("I14", `after healing ${what} ${how}; the deadline is ${deadlineMs} ms`);
  }
}
