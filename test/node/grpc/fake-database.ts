/** A database that does what a test tells it to, and the parts around it. */
import { pino } from "pino";
import { Registry } from "prom-client";
import { SystemClock } from "../../../core/system.js";
import type { Database, RequestContext } from "../../../database/database.js";
import { OperationRunner, type OperationRunnerOptions } from "../../../node/grpc/operation-runner.js";
import { RequestMetrics } from "../../../node/metrics/request-metrics.js";
import { databaseMethods } from "../../../proto/services.js";

export interface Execution {
  readonly operation: string;
  readonly input: Record<string, unknown>;
  readonly context: RequestContext;
}

export class FakeDatabase implements Pick<Database, "operations" | "execute"> {
  readonly operations: ReadonlySet<string>;
  readonly executions: Execution[] = [];
  /** Gives the answer, or throws what `execute` is to reject with. */
  answer: (execution: Execution) => unknown = () => ({});

  constructor(operations = Object.keys(databaseMethods)) {
    this.operations = new Set(operations);
  }

  async execute(operation: string, input: unknown, context: RequestContext): Promise<Uint8Array> {
    const execution = { operation, input: input as Record<string, unknown>, context };
    this.executions.push(execution);
    return Buffer.from(JSON.stringify(await this.answer(execution)));
  }
}

export function runnerFor(
  database: FakeDatabase,
  options: Partial<OperationRunnerOptions> = {},
): OperationRunner {
  return new OperationRunner({
    database,
    clock: new SystemClock(),
    logger: pino({ level: "silent" }),
    metrics: new RequestMetrics(new Registry()),
    requestTimeoutMs: 10_000,
    requestsInFlightMax: 10_000,
    ...options,
  });
}
