/** A variant of the product that leaves one rule out, to show that the simulator finds what the rule prevents. */
import type { Simulation } from "../simulator/seed-run.js";

export interface Patch {
  /** From the root of the repository. */
  readonly file: string;
  /** Occurs exactly once in the file: when it does not, the product has changed and the mutant must follow. */
  readonly from: string;
  readonly to: string;
}

export interface Mutant {
  readonly name: string;
  /** The rule of docs/protocol.md that is left out. */
  readonly rule: string;
  readonly patches: readonly Patch[];
  /** Where it is looked for: in one of the simulations, or by the explorer. Default: `log`. */
  readonly foundBy?: Simulation | "explorer";
}

/** Throws when the patch does not fit exactly once. */
export function patched(source: string, { file, from, to }: Patch): string {
  const parts = source.split(from);
  if (parts.length !== 2)
    throw new Error(`${file} holds ${parts.length - 1} times what the mutant replaces:\n${from}`);
  return parts.join(to);
}
