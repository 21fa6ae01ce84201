/** The command line of the benchmark. */
import { parseArgs } from "node:util";
import { PARTITION_KEYS } from "./load/items.js";
import { OPERATIONS, PROTOCOLS, type OperationName, type Protocol } from "./load/operations.js";

export const USAGE = `npm run bench -- [--quick] [--nodes 1,3] [--protocols ${PROTOCOLS.join(",")}] [--operations ${OPERATIONS.join(",")}]
               [--connections 64] [--durability fsync|os] [--json FILE] [--profile DIRECTORY]`;

const NODES_MAX = 32;
const DURABILITIES = ["fsync", "os"] as const;

export interface BenchOptions {
  /** Sizes of the clusters, one after the other. */
  readonly nodes: readonly number[];
  readonly protocols: readonly Protocol[];
  readonly operations: readonly OperationName[];
  /** Operations in flight, and with HTTP connections. */
  readonly connections: number;
  readonly durability: (typeof DURABILITIES)[number];
  /** Before the first operation over each protocol: V8 compiles the nodes' code while it runs, three nodes' code on two cores slowly. */
  readonly firstWarmUpMs: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
  /** Where the results go as JSON. */
  readonly jsonFile?: string;
  /** Where the nodes' CPU profiles are kept; without it there are none. */
  readonly profileDirectory?: string;
}

/** The command line is wrong. */
export class UsageError extends Error {}

/** `args` without the program. Throws UsageError, with one line that names the flag. */
export function parseOptions(args: readonly string[]): BenchOptions {
  const values = parseFlags(args);
  return {
    nodes: values.nodes.split(",").map((value) => wholeNumber("--nodes", value, NODES_MAX)),
    protocols: namesOf("--protocols", values.protocols, PROTOCOLS),
    operations: namesOf("--operations", values.operations, OPERATIONS),
    connections: wholeNumber("--connections", values.connections, PARTITION_KEYS),
    durability: nameOf("--durability", values.durability, DURABILITIES),
    firstWarmUpMs: values.quick ? 10_000 : 20_000,
    warmUpMs: values.quick ? 2_000 : 5_000,
    measureMs: values.quick ? 3_000 : 15_000,
    ...(values.json !== undefined && { jsonFile: values.json }),
    ...(values.profile !== undefined && { profileDirectory: values.profile }),
  };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: "boolean", default: false },
        nodes: { type: "string", default: "1,3" },
        protocols: { type: "string", default: PROTOCOLS.join(",") },
        operations: { type: "string", default: OPERATIONS.join(",") },
        connections: { type: "string", default: "64" },
        durability: { type: "string", default: "fsync" },
        json: { type: "string" },
        profile: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function wholeNumber(flag: string, text: string, max: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > max)
    throw new UsageError(`${flag}: "${text}" is not a whole number from 1 to ${max}`);
  return value;
}

function namesOf<Name extends string>(flag: string, text: string, known: readonly Name[]): Name[] {
  return text.split(",").map((name) => nameOf(flag, name, known));
}

function nameOf<Name extends string>(flag: string, text: string, known: readonly Name[]): Name {
  const name = known.find((other) => other === text);
  if (name === undefined) throw new UsageError(`${flag}: "${text}" is not one of ${known.join(", ")}`);
  return name;
}
