/** Runs a range of seeds of one simulation on all cores, up to the first failure. */
import type { SeedPool } from "./seed-pool.js";
import { runSeed, type SeedOutcome, type Simulation } from "./seed-run.js";
import type { SeedArguments } from "./seed-arguments.js";
import { ReportTally } from "./tally.js";

const PROGRESS_MS = 2_000;

export type FailedSeed = Extract<SeedOutcome, { failure: object }>;

/** One seed after another in this thread, telling what happens. */
export async function runAloud(
  simulation: Simulation,
  { from, seeds, without }: SeedArguments,
): Promise<FailedSeed | undefined> {
  for (let seed = from; seed < from + seeds; seed++) {
    const outcome = await runSeed({ simulation, seed, without }, (line) => console.log(line));
    if (outcome.failure !== undefined) {
      console.log(`seed ${seed} failed\n${outcome.failure.message}`);
      return outcome;
    }
    console.log(JSON.stringify(outcome.report));
  }
  return undefined;
}

/** Prints how far it is and what the runs did. The lowest seed that failed; undefined when none did. */
export async function runMany(
  simulation: Simulation,
  range: SeedArguments,
  pool: SeedPool,
): Promise<FailedSeed | undefined> {
  const { from, seeds } = range;
  const tally = new ReportTally();
  const startedMs = Date.now();
  const progress = setInterval(() => console.error(`${tally.seeds} of ${seeds} seeds passed`), PROGRESS_MS);
  try {
    const failed = await firstFailure(simulation, range, pool, tally);
    if (failed !== undefined) console.log(`seed ${failed.seed} failed\n${failed.failure.message}`);
    const took = ((Date.now() - startedMs) / 1_000).toFixed(1);
    console.log(`${simulation}: seeds ${from} to ${from + seeds - 1}: ${tally.seeds} passed in ${took} s`);
    for (const line of tally.lines) console.log(line);
    return failed;
  } finally {
    clearInterval(progress);
  }
}

/** The lowest seed that fails among those that were begun when the first failure was seen. */
async function firstFailure(
  simulation: Simulation,
  { from, seeds, jobs, without }: SeedArguments,
  pool: SeedPool,
  tally: ReportTally,
): Promise<FailedSeed | undefined> {
  let next = from;
  const failures: FailedSeed[] = [];
  const runOnward = async (): Promise<void> => {
    while (failures.length === 0 && next < from + seeds) {
      const outcome = await pool.run({ simulation, seed: next++, without });
      if (outcome.failure === undefined) tally.add(outcome.report);
      else failures.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: jobs }, runOnward));
  return failures.sort((a, b) => a.seed - b.seed)[0];
}
