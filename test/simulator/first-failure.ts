/**
 * Runs seeds until one fails, and prints that outcome as one line of JSON; `null` when none does. What runs is whatever
 * lies beside this file, which may be a broken variant of it (see test/mutants).
 */
import { parseArgs } from "node:util";
import { runSeed, type SeedOutcome, type Simulation } from "./seed-run.js";

const { values } = parseArgs({
  options: { simulation: { type: "string" }, from: { type: "string" }, seeds: { type: "string" } },
});
const from = Number(values.from);
const simulation = values.simulation as Simulation;

async function firstFailure(): Promise<SeedOutcome | null> {
  for (let seed = from; seed < from + Number(values.seeds); seed++) {
    const outcome = await runSeed({ simulation, seed, without: [] });
    if (outcome.failure !== undefined) return outcome;
  }
  return null;
}

console.log(JSON.stringify(await firstFailure()));
