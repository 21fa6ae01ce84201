/**
 * `npm run sim -- --seeds 2000 [--from 1] [--jobs 2] [--verbose] [--without 3,5-9]`: runs seeds of the chaos simulation on all
 * cores. On a failure it looks for the few faults that matter and prints the command that replays exactly those.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { faultsOf } from "./chaos.js";
import { describeFault } from "./faults.js";
import { formatNumbers, parseNumbers } from "./number-list.js";
import { SeedPool } from "./seed-pool.js";
import { runSeed, type SeedOutcome } from "./seed-run.js";
import { shrinkFaults } from "./shrink.js";
import { ReportTally } from "./tally.js";

const SHRINK_RUNS_MAX = 150;
const PROGRESS_MS = 2_000;

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "200" },
    from: { type: "string", default: "1" },
    jobs: { type: "string", default: String(availableParallelism()) },
    without: { type: "string", default: "" },
    verbose: { type: "boolean", default: false },
  },
});
const from = Number(values.from);
const count = Number(values.seeds);
const without = parseNumbers(values.without);

const failed = values.verbose || count === 1 ? await runAloud() : await runMany();
if (failed !== undefined) process.exitCode = 1;

/** One seed after another in this thread, telling what happens. */
async function runAloud(): Promise<SeedOutcome | undefined> {
  for (let seed = from; seed < from + count; seed++) {
    const outcome = await runSeed({ seed, without }, (line) => console.log(line));
    if (outcome.failure !== undefined) {
      console.log(`seed ${seed} failed\n${outcome.failure.message}`);
      return outcome;
    }
    console.log(JSON.stringify(outcome.report));
  }
  return undefined;
}

async function runMany(): Promise<SeedOutcome | undefined> {
  const pool = new SeedPool(Math.max(1, Number(values.jobs)));
  const tally = new ReportTally();
  const startedMs = Date.now();
  const progress = setInterval(() => {
    console.error(`${tally.seeds} of ${count} seeds passed, ${tally.sum("operations")} operations`);
  }, PROGRESS_MS);
  try {
    const first = await firstFailure(pool, tally);
    if (first?.failure !== undefined) await report(pool, first.seed, first.failure.message);
    const seconds = (Date.now() - startedMs) / 1_000;
    console.log(`seeds ${from} to ${from + count - 1}: ${tally.seeds} passed in ${seconds.toFixed(1)} s`);
    for (const line of tally.lines) console.log(line);
    return first;
  } finally {
    clearInterval(progress);
    await pool.close();
  }
}

/** The lowest seed that fails among those that were begun when the first failure was seen. */
async function firstFailure(pool: SeedPool, tally: ReportTally): Promise<SeedOutcome | undefined> {
  let next = from;
  const failures: SeedOutcome[] = [];
  const runOnward = async (): Promise<void> => {
    while (failures.length === 0 && next < from + count) {
      const outcome = await pool.run({ seed: next++, without });
      if (outcome.failure === undefined) tally.add(outcome.report);
      else failures.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Number(values.jobs)) }, runOnward));
  return failures.sort((a, b) => a.seed - b.seed)[0];
}

async function report(pool: SeedPool, seed: number, message: string): Promise<void> {
  console.log(`seed ${seed} failed\n${message}`);
  const faults = faultsOf({ seed, without: new Set(without) });
  const all = faultsOf({ seed }).map(({ number }) => number);
  const leftOut = (kept: readonly number[]): number[] => all.filter((number) => !kept.includes(number));
  const { kept, runs } = await shrinkFaults(
    faults.map(({ number }) => number),
    async (some) => (await pool.run({ seed, without: leftOut(some) })).failure !== undefined,
    SHRINK_RUNS_MAX,
  );
  console.log(`${kept.length} of ${faults.length} faults are enough (found in ${runs} runs):`);
  for (const fault of faults) if (kept.includes(fault.number)) console.log(`  ${describeFault(fault)}`);
  const rest = formatNumbers(leftOut(kept));
  console.log(`all faults:   npm run sim -- --from ${seed} --seeds 1 --verbose`);
  console.log(`these faults: npm run sim -- --from ${seed} --seeds 1 --verbose --without ${rest}`);
}
