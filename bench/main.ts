/**
 * What a client gets from whole clusters of real processes, and what that costs the nodes: operations per second, latencies
 * and CPU per operation. See README.md for what is measured how.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BUDGET_SOURCE } from "./budgets.js";
import { BenchCluster } from "./cluster/bench-cluster.js";
import { fillTable } from "./cluster/bench-table.js";
import { describeMachine } from "./machine.js";
import { measure, type Measured, type Measurement } from "./measurement.js";
import { parseOptions, UsageError, USAGE, type BenchOptions } from "./options.js";
import { profileLines } from "./profile/profile-report.js";
import { machineLines, measurementLines } from "./report.js";

const SAMPLING_MICROSECONDS = 250;
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const EXIT_INTERRUPTED = 130;
const BUILT = fileURLToPath(new URL("../", import.meta.url));
const SOURCES = resolve(BUILT, "..");

try {
  await main(parseOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`bench: ${error.message}\n${USAGE}`);
  process.exitCode = 1;
}

async function main(options: BenchOptions): Promise<void> {
  // The nodes take their settings from the environment.
  process.env["COVEY_DURABILITY"] = options.durability;
  const machine = describeMachine();
  for (const line of machineLines(machine)) console.log(line);
  const measurements: Measurement[] = [];
  for (const nodes of options.nodes) measurements.push(...(await measureCluster(nodes, options)));
  console.log("");
  for (const line of measurementLines(measurements)) console.log(line);
  const { connections, durability, firstWarmUpMs, warmUpMs, measureMs } = options;
  const results = {
    machine,
    ...{ connections, durability, firstWarmUpMs, warmUpMs, measureMs },
    budgetSource: BUDGET_SOURCE,
    measurements,
  };
  if (options.jsonFile === undefined) console.log(`\n${JSON.stringify(results)}`);
  else await writeFile(options.jsonFile, `${JSON.stringify(results, undefined, 2)}\n`);
  failOnErrors(measurements);
}

async function measureCluster(nodes: number, options: BenchOptions): Promise<Measurement[]> {
  const profiles = options.profileDirectory && resolve(options.profileDirectory, `${nodes}-nodes`);
  const measured: Measured[] = [];
  if (profiles !== undefined) await mkdir(profiles, { recursive: true });
  console.log(`\nstarting ${nodes} node${nodes === 1 ? "" : "s"}`);
  const cluster = await BenchCluster.start({
    nodes,
    nodeFlags:
      profiles === undefined
        ? []
        : ["--cpu-prof", `--cpu-prof-dir=${profiles}`, `--cpu-prof-interval=${SAMPLING_MICROSECONDS}`],
  });
  const onSignal = () => void cluster.stop().finally(() => process.exit(EXIT_INTERRUPTED));
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    await fillTable(cluster.grpcAddresses);
    for (const protocol of options.protocols) {
      for (const [i, operation] of options.operations.entries()) {
        const warmUpMs = i === 0 ? options.firstWarmUpMs : options.warmUpMs;
        const one = await measure(cluster, { nodes, protocol, operation }, { ...options, warmUpMs });
        measured.push(one);
        console.log(progressOf(one.measurement));
      }
    }
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    await cluster.stop();
  }
  if (profiles !== undefined) {
    for (const line of await profileLines(profiles, measured, { built: BUILT, sources: SOURCES }))
      console.log(line);
  }
  return measured.map(({ measurement }) => measurement);
}

function progressOf({
  protocol,
  operation,
  operationsPerSecond,
  serverCpuMicroseconds,
}: Measurement): string {
  return `${join(protocol, operation)}: ${operationsPerSecond} operations/s, ${serverCpuMicroseconds} µs of server CPU each`;
}

/** Figures with errors in them are no figures. */
function failOnErrors(measurements: readonly Measurement[]): void {
  for (const { nodes, protocol, operation, errors, operations, firstError } of measurements) {
    if (errors === 0) continue;
    console.error(
      `bench: ${errors} of ${operations} ${operation} over ${protocol} on ${nodes} nodes failed, the first: ${firstError}`,
    );
    process.exitCode = 1;
  }
}
