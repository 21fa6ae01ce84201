/** Every mutant. */
import { LOG_MUTANTS } from "./log-mutants.js";
import type { Mutant } from "./mutant.js";
import { REQUEST_MUTANTS } from "./request-mutants.js";
import { TOPOLOGY_MUTANTS } from "./topology-mutants.js";

export const ALL_MUTANTS: readonly Mutant[] = [...LOG_MUTANTS, ...REQUEST_MUTANTS, ...TOPOLOGY_MUTANTS];
