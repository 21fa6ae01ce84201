/**
 * `npm run sim:mutants [-- --seeds 1000 --from 1 --jobs 2 --only text]`: every broken variant of the product must be caught by
 * some seed. Prints which seed, after how many, and by which checker; fails when one survives.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { wholeNumber } from "../simulator/seed-arguments.js";
import { orUsage } from "../simulator/usage.js";
import { ALL_MUTANTS } from "./all-mutants.js";
import type { Mutant } from "./mutant.js";
import { Workshop } from "./workshop.js";

const USAGE = "npm run sim:mutants -- [--seeds 1000] [--from 1] [--jobs N] [--only part-of-a-name]";
const { range, jobs, mutants } = orUsage(USAGE, () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "1000" },
      from: { type: "string", default: "1" },
      jobs: { type: "string", default: String(availableParallelism()) },
      only: { type: "string", default: "" },
    },
  });
  const chosen = ALL_MUTANTS.filter(({ name }) => name.includes(values.only));
  if (chosen.length === 0) throw new Error(`no mutant has "${values.only}" in its name`);
  return {
    range: { from: wholeNumber("--from", values.from, 0), seeds: wholeNumber("--seeds", values.seeds, 1) },
    jobs: wholeNumber("--jobs", values.jobs, 1),
    mutants: chosen,
  };
});
const workshop = await Workshop.open(process.cwd());
/** What is not broken must pass this many seeds, or catching the mutants means nothing. */
const CONTROL_SEEDS = 30;
let survivors = 0;

async function judge(mutant: Mutant): Promise<void> {
  const outcome = await workshop.firstFailure(await workshop.make(mutant), range, mutant.foundBy);
  const label = `${mutant.rule.padEnd(9)} ${mutant.name}`;
  if (outcome?.failure === undefined) {
    survivors++;
    console.log(`SURVIVED ${range.seeds} seeds: ${label}`);
    return;
  }
  const { seed, failure } = outcome;
  const [first = ""] = failure.message.split("\n");
  console.log(
    `seed ${String(seed).padStart(3)} (${seed - range.from + 1} seeds): ${label} | ${failure.invariant}: ${first.slice(0, 140)}`,
  );
}

async function work(): Promise<void> {
  for (let mutant = mutants.shift(); mutant !== undefined; mutant = mutants.shift()) await judge(mutant);
}

try {
  for (const simulation of new Set(mutants.map(({ foundBy = "log" }) => foundBy))) {
    const control = await workshop.firstFailure(
      workshop.original,
      { ...range, seeds: CONTROL_SEEDS },
      simulation,
    );
    if (control?.failure !== undefined)
      throw new Error(
        `the product itself fails at seed ${control.seed} (${simulation}): ${control.failure.message}`,
      );
  }
  await Promise.all(Array.from({ length: jobs }, work));
} finally {
  await workshop.close();
}
console.log(survivors === 0 ? "every mutant was caught" : `${survivors} mutants survived`);
if (survivors > 0) process.exitCode = 1;
