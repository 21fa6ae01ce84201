import type { SeedReport } from "./seed-run.js";
export function runMoveFault(seed: number, log?: (line: string) => void): Promise<SeedReport> {
  log?.("");
  return Promise.resolve({ seed, traceHash: "", counts: {}, faults: {} });
}
export const MOVE_FAULTS: readonly string[] = ["none"];
