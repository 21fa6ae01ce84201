/** Runs one seed of one of the simulations and tells how it ended as plain data, which threads and processes can pass on. */
import { InvariantViolation } from "../checkers/violation.js";
import { runChaos } from "./chaos.js";
import { runFoundingChaos } from "./founding-chaos.js";
import { runMoveFault } from "./move-faults.js";
import { runTopologyChaos } from "./topology-chaos.js";

/** `log`: chaos.ts. `topology`: topology-chaos.ts. `move`: move-faults.ts. `founding`: founding-chaos.ts. */
export type Simulation = "log" | "topology" | "move" | "founding";

export interface SeedTask {
  readonly simulation: Simulation;
  readonly seed: number;
  /** Numbers of faults that are left out; only of `log`. */
  readonly without: readonly number[];
}

/** What a run did, for readers who want to know whether it was hard enough. */
export interface SeedReport {
  readonly seed: number;
  /** Identifies the run: the same seed gives the same hash. */
  readonly traceHash: string;
  /** What happened, by name. Can be added up over seeds. */
  readonly counts: Readonly<Record<string, number>>;
  /** How often each kind of fault really happened. */
  readonly faults: Readonly<Record<string, number>>;
}

export interface SeedFailure {
  /** The checker that found it; `assertion` when the product itself did. */
  readonly invariant: string;
  readonly message: string;
}

export type SeedOutcome =
  | { readonly seed: number; readonly report: SeedReport; readonly failure?: undefined }
  | { readonly seed: number; readonly failure: SeedFailure };

type Log = (line: string) => void;

export async function runSeed(task: SeedTask, log?: Log): Promise<SeedOutcome> {
  const { seed } = task;
  try {
    return { seed, report: await reportOf(task, log) };
  } catch (error) {
    if (error instanceof InvariantViolation)
      return { seed, failure: { invariant: error.invariant, message: error.message } };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, failure: { invariant: "assertion", message } };
  }
}

function reportOf({ simulation, seed, without }: SeedTask, log?: Log): Promise<SeedReport> {
  switch (simulation) {
    case "log":
      return runChaos({
        seed,
        ...(without.length === 0 ? {} : { without: new Set(without) }),
        ...(log === undefined ? {} : { log }),
      });
    case "topology":
      return runTopologyChaos(seed, log);
    case "move":
      return runMoveFault(seed, log);
    case "founding":
      return runFoundingChaos(seed, log);
  }
}
