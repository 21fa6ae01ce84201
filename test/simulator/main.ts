/**
 * `npm run sim -- --seeds 2000 [--from 1] [--jobs 2] [--verbose] [--without 3,5-9]`: runs seeds of the chaos simulation on all
 * cores. On a failure it looks for the few faults that matter and prints the command that replays exactly those.
 */
import { faultsOf } from "./chaos.js";
import { describeFault } from "./faults.js";
import { formatNumbers } from "./number-list.js";
import { parseSeedArguments } from "./seed-arguments.js";
import { SeedPool } from "./seed-pool.js";
import { runAloud, runMany } from "./seed-range.js";
import { shrinkFaults } from "./shrink.js";
import { orUsage } from "./usage.js";

const SHRINK_RUNS_MAX = 150;

const USAGE = "npm run sim -- [--seeds 200] [--from 1] [--jobs N] [--without 3,5-9] [--verbose]";
const range = orUsage(USAGE, () => parseSeedArguments(process.argv.slice(2), 200));
const { without } = range;

if (range.verbose || range.seeds === 1) {
  if ((await runAloud("log", range)) !== undefined) process.exitCode = 1;
} else {
  const pool = new SeedPool(range.jobs);
  try {
    const failed = await runMany("log", range, pool);
    if (failed !== undefined) {
      process.exitCode = 1;
      await shorten(pool, failed.seed);
    }
  } finally {
    await pool.close();
  }
}

async function shorten(pool: SeedPool, seed: number): Promise<void> {
  const faults = faultsOf({ seed, without: new Set(without) });
  const all = faultsOf({ seed }).map(({ number }) => number);
  const leftOut = (kept: readonly number[]): number[] => all.filter((number) => !kept.includes(number));
  const { kept, runs } = await shrinkFaults(
    faults.map(({ number }) => number),
    async (some) =>
      (await pool.run({ simulation: "log", seed, without: leftOut(some) })).failure !== undefined,
    SHRINK_RUNS_MAX,
  );
  console.log(`${kept.length} of ${faults.length} faults are enough (found in ${runs} runs):`);
  for (const fault of faults) if (kept.includes(fault.number)) console.log(`  ${describeFault(fault)}`);
  const rest = formatNumbers(leftOut(kept));
  console.log(`all faults:   npm run sim -- --from ${seed} --seeds 1 --verbose`);
  console.log(`these faults: npm run sim -- --from ${seed} --seeds 1 --verbose --without ${rest}`);
}
