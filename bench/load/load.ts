/**
 * Keeps a fixed number of operations in flight and times them. A closed loop: a worker asks again when it is answered, so that
 * the rate is what the cluster can do and the latencies are those at that rate.
 */
import { createHistogram } from "node:perf_hooks";
import type { OperationName } from "./operations.js";

/** Whoever performs operations over one protocol. */
export interface Session {
  /** One operation by one worker, which waits for it. Rejects when it fails or its answer is wrong. */
  perform(worker: number, turn: number): Promise<void>;
  /** Reads back a sample of what was written. Resolves to how many items that were; rejects when one is not there. */
  verify(): Promise<number>;
  close(): void;
}

/** What is to be loaded how. */
export interface LoadOptions {
  readonly operation: OperationName;
  /** host:port of every node. */
  readonly addresses: readonly string[];
  readonly workers: number;
}

export interface LoadResult {
  readonly operations: number;
  readonly elapsedMs: number;
  readonly latencyMs: {
    readonly p50: number;
    readonly p95: number;
    readonly p99: number;
    readonly max: number;
  };
  /** Of this process. */
  readonly cpuMicroseconds: number;
  readonly errors: number;
  /** What the first error said. */
  readonly firstError?: string;
}

/** A run that only fails ends after so many errors, for there is nothing to measure. */
const ERRORS_MAX = 1_000;

export async function runLoad(session: Session, workers: number, forMs: number): Promise<LoadResult> {
  const histogram = createHistogram({ figures: 3 });
  let errors = 0;
  let firstError: string | undefined;
  const cpuBefore = process.cpuUsage();
  const startMs = performance.now();
  const endMs = startMs + forMs;
  const work = async (worker: number) => {
    let beganMs = performance.now();
    for (let turn = 0; beganMs < endMs && errors < ERRORS_MAX; turn++) {
      try {
        await session.perform(worker, turn);
      } catch (error) {
        errors++;
        firstError ??= (error as Error).message;
      }
      const nowMs = performance.now();
      histogram.record(Math.max(1, Math.round((nowMs - beganMs) * 1000)));
      beganMs = nowMs;
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  const elapsedMs = performance.now() - startMs;
  const { user, system } = process.cpuUsage(cpuBefore);
  const percentileMs = (percent: number) => histogram.percentile(percent) / 1000;
  return {
    operations: histogram.count,
    elapsedMs,
    latencyMs: {
      p50: percentileMs(50),
      p95: percentileMs(95),
      p99: percentileMs(99),
      max: histogram.max / 1000,
    },
    cpuMicroseconds: user + system,
    errors,
    ...(firstError !== undefined && { firstError }),
  };
}
