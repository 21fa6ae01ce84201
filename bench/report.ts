/** Measurements for people. */
import { BUDGET_SOURCE, type Budget } from "./budgets.js";
import type { Machine } from "./machine.js";
import type { Measurement } from "./measurement.js";

const HEADINGS = [
  "nodes",
  "protocol",
  "operation",
  "ops/s",
  "p50 ms",
  "p95 ms",
  "p99 ms",
  "errors",
  "server µs/op",
  `${BUDGET_SOURCE} µs/op`,
  "ratio",
  "client µs/op",
  "other cores",
];
/** The columns of words; figures stand on the right. */
const WORDS = 3;

export function machineLines(machine: Machine): string[] {
  const { cpuModel, cpuCores, memoryGib, system, nodeVersion, filesystem, commit, date } = machine;
  return [
    `${cpuModel}, ${cpuCores} cores, ${memoryGib} GiB, ${system}, Node.js ${nodeVersion}, data on ${filesystem}`,
    `commit ${commit}, ${date}`,
  ];
}

export function measurementLines(measurements: readonly Measurement[]): string[] {
  return tableLines([HEADINGS, ...measurements.map(rowOf)]);
}

/** Columns as wide as their widest cells. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < WORDS ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  ")
      .trimEnd(),
  );
}

function rowOf(measurement: Measurement): string[] {
  const { nodes, protocol, operation, latencyMs, budget, serverCpuMicroseconds } = measurement;
  return [
    String(nodes),
    protocol,
    operation,
    String(measurement.operationsPerSecond),
    latencyMs.p50.toFixed(2),
    latencyMs.p95.toFixed(2),
    latencyMs.p99.toFixed(2),
    String(measurement.errors),
    serverCpuMicroseconds.toFixed(1),
    budget ? budgetText(budget) : "-",
    budget ? (serverCpuMicroseconds / budget.highMicroseconds).toFixed(2) : "-",
    measurement.clientCpuMicroseconds.toFixed(1),
    measurement.otherCores.toFixed(1),
  ];
}

function budgetText({ lowMicroseconds, highMicroseconds }: Budget): string {
  return lowMicroseconds === highMicroseconds
    ? String(lowMicroseconds)
    : `${lowMicroseconds}-${highMicroseconds}`;
}
