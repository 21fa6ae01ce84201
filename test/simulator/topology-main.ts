/**
 * `npm run sim:topology -- --seeds 500 [--from 1] [--jobs 2] [--verbose]`: every step of a move with every fault once
 * (move-faults.ts), and so many seeds of foundings and of the topology chaos. Ends at the first failure and says how to
 * replay it. With --only, one of the three.
 */
import { MOVE_FAULTS } from "./move-faults.js";
import { parseSeedArguments } from "./seed-arguments.js";
import { SeedPool } from "./seed-pool.js";
import { runAloud, runMany } from "./seed-range.js";
import type { Simulation } from "./seed-run.js";
import { orUsage } from "./usage.js";

const PARTS = ["move", "founding", "topology"] as const satisfies readonly Simulation[];
const USAGE =
  "npm run sim:topology -- [--seeds 100] [--from 1] [--jobs N] [--only move|founding|topology] [--verbose]";

const { only, range } = orUsage(USAGE, () => {
  const args = process.argv.slice(2);
  const at = args.indexOf("--only");
  const name = at < 0 ? undefined : args.splice(at, 2)[1];
  const part = PARTS.find((one) => one === name);
  if (at >= 0 && part === undefined) throw new Error(`--only is to be one of ${PARTS.join(", ")}`);
  return { only: part, range: parseSeedArguments(args, 100) };
});

const pool = new SeedPool(range.jobs);
try {
  for (const part of only === undefined ? PARTS : [only]) {
    // Its numbers are cases, and there are no more of them.
    const whole = part === "move" && !range.verbose && range.seeds > 1;
    const wanted = whole ? { ...range, from: 0, seeds: MOVE_FAULTS.length } : range;
    const failed = await (range.verbose ? runAloud(part, wanted) : runMany(part, wanted, pool));
    if (failed === undefined) continue;
    console.log(`replay: npm run sim:topology -- --only ${part} --from ${failed.seed} --seeds 1 --verbose`);
    process.exitCode = 1;
    break;
  }
} finally {
  await pool.close();
}
