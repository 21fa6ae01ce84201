/** More seeds: `npm run sim:topology -- --seeds 500`. */
import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { MOVE_FAULTS } from "./move-faults.js";
import { runSeed, type Simulation } from "./seed-run.js";
import { ReportTally } from "./tally.js";

const FRESH_SEEDS: readonly (readonly [simulation: Simulation, what: string, seeds: number])[] = [
  ["topology", "topology changes amid crashes and cuts lose nothing, and no epoch has two values", 24],
  ["founding", "nodes that expect each other found one cluster, whoever is late, cut off or wiped", 100],
];

const first = randomInt(1_000_000, 1_000_000_000);

test.each(FRESH_SEEDS)(`%s: %s, in %d fresh seeds from ${first}`, async (simulation, _, seeds) => {
  const tally = new ReportTally();
  for (let seed = first; seed < first + seeds; seed++) {
    const { failure, ...outcome } = await runSeed({ simulation, seed, without: [] });
    const replay = `npm run sim:topology -- --only ${simulation} --from ${seed} --seeds 1 --verbose`;
    expect(failure, replay).toBeUndefined();
    if ("report" in outcome) tally.add(outcome.report);
  }
  console.log(`${simulation}: seeds ${first} to ${first + seeds - 1} passed\n${tally.lines.join("\n")}`);
  // A run in which nothing happened would have shown nothing.
  if (simulation === "founding") return expect(tally.sum("founders that formed")).toBeGreaterThan(seeds);
  expect(tally.sum("configurations")).toBeGreaterThan(10 * seeds);
  expect(tally.sum("transfers")).toBeGreaterThan(3 * seeds);
  expect(tally.faults("left behind")).toBeGreaterThan(seeds / 4);
});

test("a move goes on whoever of its nodes dies at whichever step", async () => {
  for (const [number, fault] of MOVE_FAULTS.entries()) {
    const { failure } = await runSeed({ simulation: "move", seed: number, without: [] });
    expect(failure, JSON.stringify(fault)).toBeUndefined();
  }
});

test("a seed is one run", async () => {
  const run = () => runSeed({ simulation: "topology", seed: 7, without: [] });
  expect(await run()).toEqual(await run());
});
