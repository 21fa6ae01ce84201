/**
 * All figures of one node: a registry of its own, never the process-wide one, so that several nodes can share a process
 * in tests.
 */
import { collectDefaultMetrics, Registry } from "prom-client";
import { RequestMetrics } from "./request-metrics.js";

export interface Metrics {
  /** Where any part of the node registers what it counts; `/metrics` prints it. */
  readonly registry: Registry;
  readonly requests: RequestMetrics;
}

/** `processMetrics` adds memory, CPU, event loop and garbage collection figures of the process. */
export function createMetrics(options: { processMetrics: boolean }): Metrics {
  const registry = new Registry();
  if (options.processMetrics) collectDefaultMetrics({ register: registry });
  return { registry, requests: new RequestMetrics(registry) };
}
