/**
 * What the store costs: CPU microseconds and wall time per operation, for the shapes that replication and the database
 * make. `node dist/bench/storage.js [directory]`; the directory decides which disk is measured.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SystemClock } from "../core/system.js";
import { openRocksStore } from "../storage/rocks-driver.js";
import type { Mutation, Store, Sync } from "../storage/store.js";

const PARTITION_COUNT = 128;
const ROWS_PER_PARTITION = 1000;
const VALUE_BYTES = 400;
const SECONDS_EACH = 2;

interface Result {
  readonly operationsPerSecond: number;
  readonly cpuMicrosPerOperation: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Runs `operation` from `inFlight` loops for a while, after a short warm-up. */
async function measure(inFlight: number, operation: () => Promise<unknown>): Promise<Result> {
  await drive(inFlight, operation, SECONDS_EACH * 250);
  const cpu = process.cpuUsage();
  const began = performance.now();
  const latencies = await drive(inFlight, operation, SECONDS_EACH * 1000);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  latencies.sort((a, b) => a - b);
  return {
    operationsPerSecond: latencies.length / seconds,
    cpuMicrosPerOperation: (user + system) / latencies.length,
    p50Ms: latencies[Math.floor(latencies.length * 0.5)]!,
    p99Ms: latencies[Math.floor(latencies.length * 0.99)]!,
  };
}

async function drive(
  inFlight: number,
  operation: () => Promise<unknown>,
  durationMs: number,
): Promise<number[]> {
  const latencies: number[] = [];
  const end = performance.now() + durationMs;
  const loop = async (): Promise<void> => {
    for (let now = performance.now(); now < end;) {
      await operation();
      const after = performance.now();
      latencies.push(after - now);
      now = after;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, loop));
  return latencies;
}

function report(name: string, keysPerOperation: number, result: Result): void {
  const cells = [
    name.padEnd(44),
    `${Math.round(result.operationsPerSecond * keysPerOperation)}`.padStart(8),
    (result.cpuMicrosPerOperation / keysPerOperation).toFixed(1).padStart(8),
    result.p50Ms.toFixed(2).padStart(8),
    result.p99Ms.toFixed(2).padStart(8),
  ];
  console.log(cells.join(" "));
}

function randomBelow(bound: number): number {
  return Math.floor(Math.random() * bound);
}

function keyOf(row: number): Buffer {
  return Buffer.from(`item/table/${String(row).padStart(8, "0")}`, "latin1");
}

async function fill(store: Store): Promise<void> {
  for (let partition = 0; partition < PARTITION_COUNT; partition++) {
    const rows: Mutation[] = [];
    for (let row = 0; row < ROWS_PER_PARTITION; row++) {
      rows.push({ family: partition, key: keyOf(row), value: Buffer.alloc(VALUE_BYTES, row) });
    }
    await store.write(rows, { sync: "none" });
  }
}

async function run(store: Store): Promise<void> {
  await fill(store);
  console.log(`${"operation".padEnd(44)}   keys/s  CPU µs   p50 ms   p99 ms`);
  const get = (): Promise<unknown> =>
    store.get(randomBelow(PARTITION_COUNT), keyOf(randomBelow(ROWS_PER_PARTITION)));
  for (const inFlight of [1, 64, 256]) report(`get, ${inFlight} in flight`, 1, await measure(inFlight, get));
  const keys = Array.from({ length: 32 }, (_, i) => keyOf(i * 31));
  const many = (): Promise<unknown> => store.getMany(randomBelow(PARTITION_COUNT), keys);
  report("getMany of 32, 1 in flight", 32, await measure(1, many));

  for (const rows of [1, 50, 1000]) {
    const scan = (): Promise<unknown> =>
      store.scan(randomBelow(PARTITION_COUNT), { gte: keyOf(0), lt: keyOf(99999999), limit: rows });
    for (const inFlight of rows === 50 ? [1, 16] : [1]) {
      report(`scan of ${rows}, ${inFlight} in flight (per scan)`, 1, await measure(inFlight, scan));
    }
  }

  const value = Buffer.alloc(VALUE_BYTES, 7);
  for (const sync of ["none", "group"] as const satisfies readonly Sync[]) {
    for (const inFlight of [1, 64, 256]) {
      const put = (): Promise<void> =>
        store.write(
          [
            {
              family: randomBelow(PARTITION_COUNT),
              key: keyOf(randomBelow(ROWS_PER_PARTITION)),
              value,
            },
          ],
          { sync },
        );
      report(`put, sync ${sync}, ${inFlight} in flight`, 1, await measure(inFlight, put));
    }
  }
}

const directory = await mkdtemp(join(process.argv[2] ?? tmpdir(), "covey-bench-storage-"));
try {
  const store = await openRocksStore({
    directory,
    partitionCount: PARTITION_COUNT,
    clock: new SystemClock(),
    ballastBytes: 0,
  });
  await run(store);
  await store.close();
} finally {
  await rm(directory, { recursive: true, force: true });
}
