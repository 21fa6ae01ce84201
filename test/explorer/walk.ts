/** Random ways through the worlds of three replicas that campaign again and again: deeper than every order can be looked at. */
import { SeededRandom } from "../../core/random.js";
import { wander, type Exploration } from "./explorer.js";

const WAYS_PER_SEED = 250;

export function walk(seed: number): Exploration {
  const options = {
    voters: ["n1", "n2", "n3"],
    proposers: { n1: { campaigns: 2, writes: 2 }, n2: { campaigns: 2, writes: 1 } },
    crashesMax: 0,
    depthMax: 60,
    worldsMax: Infinity,
  };
  return wander(options, new SeededRandom(seed), WAYS_PER_SEED);
}
