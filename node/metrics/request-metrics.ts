/**
 * How long requests take and which errors they get, by protocol and operation, for every server of a node. A server takes
 * one recorder per operation when it is built and keeps it, so that a request looks nothing up.
 *
 * The labels are bounded: operations are those a server offers, codes are `ErrorCode`s.
 */
import type { Metric, Registry } from "prom-client";
import { LATENCY_BOUNDS_SECONDS, LatencyHistogram } from "./latency-histogram.js";

const DURATION = "covey_request_duration_seconds";
const ERRORS = "covey_request_errors_total";

interface Sample {
  readonly metricName?: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

export class RequestRecorder {
  readonly protocol: string;
  readonly operation: string;
  readonly latency = new LatencyHistogram();
  readonly errors = new Map<string, number>();

  constructor(protocol: string, operation: string) {
    this.protocol = protocol;
    this.operation = operation;
  }

  /** From the first byte of the request to the answer's being handed to the socket. */
  observeMs(durationMs: number): void {
    this.latency.observeMs(durationMs);
  }

  countError(code: string): void {
    this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
  }
}

export class RequestMetrics {
  readonly #recorders = new Map<string, RequestRecorder>();

  constructor(registry: Registry) {
    register(registry, "histogram", DURATION, "Time from a request's head to its answer.", () =>
      [...this.#recorders.values()].flatMap(durationSamples),
    );
    register(registry, "counter", ERRORS, "Requests answered with an error, by its code.", () =>
      [...this.#recorders.values()].flatMap(errorSamples),
    );
  }

  /** The recorder of one operation; the same one for the same names. Not for the request path: keep what it returns. */
  recorder(protocol: string, operation: string): RequestRecorder {
    const key = `${protocol} ${operation}`;
    let recorder = this.#recorders.get(key);
    if (!recorder) {
      recorder = new RequestRecorder(protocol, operation);
      this.#recorders.set(key, recorder);
    }
    return recorder;
  }
}

/** Operations that nobody asked for yet give no lines. */
function durationSamples({ protocol, operation, latency }: RequestRecorder): Sample[] {
  const counts = latency.cumulativeCounts();
  const count = counts.at(-1)!;
  if (count === 0) return [];
  const labels = { protocol, operation };
  return [
    ...counts.map((value, i) => ({
      metricName: `${DURATION}_bucket`,
      labels: { ...labels, le: LATENCY_BOUNDS_SECONDS[i] ?? "+Inf" },
      value,
    })),
    { metricName: `${DURATION}_sum`, labels, value: latency.sumSeconds },
    { metricName: `${DURATION}_count`, labels, value: count },
  ];
}

function errorSamples({ protocol, operation, errors }: RequestRecorder): Sample[] {
  return Array.from(errors, ([code, value]) => ({ labels: { protocol, operation, code }, value }));
}

/**
 * A registry asks its metrics for their samples at each scrape and needs nothing else of them; its types only know
 * prom-client's own classes, hence the cast.
 */
function register(
  registry: Registry,
  type: "histogram" | "counter",
  name: string,
  help: string,
  samples: () => Sample[],
) {
  const metric = {
    name,
    get: () => Promise.resolve({ name, help, type, values: samples(), aggregator: "sum" }),
  };
  registry.registerMetric(metric as unknown as Metric);
}
