/**
 * One request to the database, whichever gRPC method brought it: counts it, bounds how many run at once and for how
 * long, and turns whatever goes wrong into a CoveyError.
 */
import type { Clock } from "../../core/clock.js";
import { CoveyError, throttled } from "../../core/errors.js";
import { OPERATION_ID_LENGTH_MAX } from "../../core/ids.js";
import type { Database } from "../../database/database.js";
import type { Logger } from "../logging.js";
import type { RequestMetrics, RequestRecorder } from "../metrics/request-metrics.js";

export interface OperationRunnerOptions {
  readonly database: Pick<Database, "operations" | "execute">;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: RequestMetrics;
  /** The longest that a request may take, in milliseconds, whatever its client allows. */
  readonly requestTimeoutMs: number;
  /** How many requests may run at once over all connections; further ones are refused with ThrottlingException. */
  readonly requestsInFlightMax: number;
}

export interface OperationRequest<Answer> {
  readonly operation: string;
  /** Makes the DynamoDB JSON, parsed; may throw CoveyError. */
  readonly input: () => unknown;
  /** Makes the answer from the database's, which is UTF-8 JSON. */
  readonly output: (body: Uint8Array) => Answer;
  readonly operationId: string | undefined;
  /** The client may have sent it before. */
  readonly retry: boolean;
  /** What the client allows, in milliseconds from now; `undefined` or 0: no bound of its own. */
  readonly timeoutMs: number | undefined;
}

export class OperationRunner {
  readonly #options: OperationRunnerOptions;
  readonly #recorders = new Map<string, RequestRecorder>();
  readonly #unknown: RequestRecorder;
  #inFlight = 0;

  constructor(options: OperationRunnerOptions) {
    this.#options = options;
    for (const operation of options.database.operations) {
      this.#recorders.set(operation, options.metrics.recorder("grpc", operation));
    }
    this.#unknown = options.metrics.recorder("grpc", "unknown");
  }

  get requestsInFlight(): number {
    return this.#inFlight;
  }

  /** Resolves to what `output` makes. Rejects with CoveyError and nothing else. */
  async run<Answer>(request: OperationRequest<Answer>): Promise<Answer> {
    const recorder = this.#recorders.get(request.operation);
    const startMs = this.#options.clock.monotonicMs();
    try {
      if (!recorder) throw unknownOperation(request.operation);
      return request.output(await this.#execute(request, startMs));
    } catch (thrown) {
      const error = thrown instanceof CoveyError ? thrown : this.#bug(request.operation, thrown);
      (recorder ?? this.#unknown).countError(error.code);
      throw error;
    } finally {
      recorder?.observeMs(this.#options.clock.monotonicMs() - startMs);
    }
  }

  async #execute(request: OperationRequest<unknown>, startMs: number): Promise<Uint8Array> {
    const { operationId, retry } = request;
    const { database, requestTimeoutMs, requestsInFlightMax } = this.#options;
    if (operationId !== undefined && operationId.length > OPERATION_ID_LENGTH_MAX) {
      throw new CoveyError(
        "ValidationException",
        `the operation id has ${operationId.length} characters, more than ${OPERATION_ID_LENGTH_MAX}`,
      );
    }
    if (this.#inFlight >= requestsInFlightMax) throw throttled("the gRPC requests of this node");
    this.#inFlight++;
    try {
      const timeoutMs = Math.min(request.timeoutMs || requestTimeoutMs, requestTimeoutMs);
      const context = { operationId, retry, deadlineMs: startMs + timeoutMs };
      return await database.execute(request.operation, request.input(), context);
    } finally {
      this.#inFlight--;
    }
  }

  /** Our own mistake: the log gets everything, the client only that it happened. */
  #bug(operation: string, thrown: unknown): CoveyError {
    this.#options.logger.error({ err: thrown, operation }, "a request met a bug");
    return new CoveyError("InternalServerError", "the request failed because of an unknown error", {
      outcome: "unknown",
      cause: thrown,
    });
  }
}

function unknownOperation(operation: string): CoveyError {
  return new CoveyError("UnknownOperationException", `The operation '${operation}' is not known`);
}
