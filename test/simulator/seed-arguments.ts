/** What the commands of the simulators are told: `--seeds 2000 --from 1 --jobs 2 --without 3,5-9 --verbose`. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { parseNumbers } from "./number-list.js";

export interface SeedArguments {
  readonly from: number;
  readonly seeds: number;
  /** Threads. */
  readonly jobs: number;
  /** Numbers of faults that are left out. */
  readonly without: readonly number[];
  readonly verbose: boolean;
}

/** Throws an Error whose message is for the person who typed them. */
export function parseSeedArguments(args: readonly string[], seeds: number): SeedArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: "string", default: String(seeds) },
      from: { type: "string", default: "1" },
      jobs: { type: "string", default: String(availableParallelism()) },
      without: { type: "string", default: "" },
      verbose: { type: "boolean", default: false },
    },
  });
  return {
    seeds: wholeNumber("--seeds", values.seeds, 1),
    from: wholeNumber("--from", values.from, 0),
    jobs: wholeNumber("--jobs", values.jobs, 1),
    without: parseNumbers(values.without),
    verbose: values.verbose,
  };
}

export function wholeNumber(name: string, text: string, min: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < min)
    throw new Error(`${name} is to be a whole number, at least ${min}, not "${text}"`);
  return value;
}
