/** One operation over one protocol on a running cluster. */
import { budgetOf, type Budget } from "./budgets.js";
import type { BenchCluster } from "./cluster/bench-cluster.js";
import { LoadProcess } from "./load/load-process.js";
import type { LoadResult } from "./load/load.js";
import type { OperationName, Protocol } from "./load/operations.js";
import { busyMicroseconds } from "./machine.js";
import type { BenchOptions } from "./options.js";
import { threadTimes } from "./profile/thread-times.js";

export interface Scenario {
  readonly nodes: number;
  readonly protocol: Protocol;
  readonly operation: OperationName;
}

export interface Measurement extends Scenario {
  readonly operations: number;
  readonly operationsPerSecond: number;
  readonly latencyMs: LoadResult["latencyMs"];
  /** User and system time of all nodes together, each operation's share. */
  readonly serverCpuMicroseconds: number;
  /** Of the load generator, each operation's share. */
  readonly clientCpuMicroseconds: number;
  /** Cores that everything else on the machine kept busy meanwhile. Much of it makes every other figure worse. */
  readonly otherCores: number;
  /** What `serverCpuMicroseconds` should be; `null` where nothing is known. */
  readonly budget: Budget | null;
  readonly errors: number;
  readonly firstError?: string;
  /** Written items that were read back, strongly, and found right. */
  readonly verifiedItems: number;
}

/** When the measured time began and ended, on the clock of `process.hrtime`, which is also that of CPU profiles. */
export interface Interval {
  readonly fromMicroseconds: number;
  readonly toMicroseconds: number;
}

/** A measurement, and what its profile needs. */
export interface Measured {
  readonly measurement: Measurement;
  readonly interval: Interval;
  /** CPU microseconds by name of thread, all nodes together. */
  readonly threads: ReadonlyMap<string, number>;
}

/**
 * The nodes' CPU is read while nothing is in flight, before and after, so that it belongs to exactly the operations counted.
 * Rejects when an answer read back at the end is wrong.
 */
export async function measure(
  cluster: BenchCluster,
  scenario: Scenario,
  options: BenchOptions,
): Promise<Measured> {
  const { protocol, operation, nodes } = scenario;
  const load = await LoadProcess.start(protocol, {
    operation,
    addresses: protocol === "http" ? cluster.httpAddresses : cluster.grpcAddresses,
    workers: options.connections,
  });
  try {
    await load.run(options.warmUpMs);
    const cpuBefore = await cluster.cpuMicroseconds();
    const threadsBefore = threadTimes(cluster.processIds);
    const busyBefore = busyMicroseconds();
    const fromMicroseconds = nowMicroseconds();
    const result = await load.run(options.measureMs);
    const toMicroseconds = nowMicroseconds();
    const busy = busyMicroseconds() - busyBefore;
    const threads = timesSince(threadsBefore, threadTimes(cluster.processIds));
    const cpu = (await cluster.cpuMicroseconds()) - cpuBefore;
    const { operations, elapsedMs, latencyMs, cpuMicroseconds, errors, firstError } = result;
    const measurement = {
      ...scenario,
      operations,
      operationsPerSecond: Math.round((operations / elapsedMs) * 1000),
      latencyMs,
      serverCpuMicroseconds: rounded(cpu / operations),
      clientCpuMicroseconds: rounded(cpuMicroseconds / operations),
      otherCores: rounded(Math.max(0, busy - cpu - cpuMicroseconds) / (toMicroseconds - fromMicroseconds)),
      budget: budgetOf({ nodes, operation, durability: options.durability }) ?? null,
      errors,
      ...(firstError !== undefined && { firstError }),
      verifiedItems: await load.verify(),
    };
    return { measurement, interval: { fromMicroseconds, toMicroseconds }, threads };
  } finally {
    await load.stop();
  }
}

function nowMicroseconds(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

function timesSince(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  return new Map([...after].map(([name, time]) => [name, time - (before.get(name) ?? 0)]));
}

function rounded(figure: number): number {
  return Math.round(figure * 10) / 10;
}
