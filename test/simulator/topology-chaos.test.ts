/** More seeds: `node dist/test/simulator/topology-main.js --from 1 --seeds 1000`. */
import { expect, test } from "vitest";
import { runTopologyChaos } from "./topology-chaos.js";

const SEEDS = 12;

test("topology changes amid crashes and cuts lose nothing, and no epoch has two values", async () => {
  let configurations = 0;
  for (let seed = 1; seed <= SEEDS; seed++)
    configurations += (await runTopologyChaos(seed)).counts["configurations"]!;
  expect(configurations).toBeGreaterThan(10 * SEEDS);
}, 120_000);

test("a seed is one run", async () => {
  const [one, other] = [await runTopologyChaos(7), await runTopologyChaos(7)];
  expect(one).toEqual(other);
}, 60_000);
