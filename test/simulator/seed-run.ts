/** Runs one seed and tells how it ended as plain data, which threads and processes can pass on. */
import { InvariantViolation } from "../checkers/violation.js";
import { runChaos, type ChaosReport } from "./chaos.js";

export interface SeedTask {
  readonly seed: number;
  /** Numbers of faults that are left out. */
  readonly without: readonly number[];
}

export interface SeedFailure {
  /** The checker that found it; `assertion` when the product itself did. */
  readonly invariant: string;
  readonly message: string;
}

export type SeedOutcome =
  | { readonly seed: number; readonly report: ChaosReport; readonly failure?: undefined }
  | { readonly seed: number; readonly failure: SeedFailure };

export async function runSeed(
  { seed, without }: SeedTask,
  log?: (line: string) => void,
): Promise<SeedOutcome> {
  try {
    const report = await runChaos({
      seed,
      ...(without.length === 0 ? {} : { without: new Set(without) }),
      ...(log === undefined ? {} : { log }),
    });
    return { seed, report };
  } catch (error) {
    if (error instanceof InvariantViolation)
      return { seed, failure: { invariant: error.invariant, message: error.message } };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, failure: { invariant: "assertion", message } };
  }
}
