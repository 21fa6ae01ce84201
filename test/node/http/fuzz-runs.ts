/** How long the random tests of the endpoint go on: `npm run fuzz` says it in seconds. */
import type fc from "fast-check";

export const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? 0);

/** As many as fit into so many milliseconds; `runs` of them when that is 0, so that a slow machine does as much. */
export function runsFor(limitMs: number, runs: number): fc.Parameters<unknown> {
  if (limitMs === 0) return { numRuns: runs };
  return { numRuns: 10_000_000, interruptAfterTimeLimit: limitMs, markInterruptAsFailure: false };
}
