/** covey.v1.Database: the typed unary calls, and the stream. Each call becomes DynamoDB JSON for `Database.execute`. */
import type { sendUnaryData, ServerUnaryCall, UntypedHandleCall } from "@grpc/grpc-js";
import type { Clock } from "../../core/clock.js";
import type { CoveyError } from "../../core/errors.js";
import { databaseService, OPERATION_ID_METADATA, type UnaryOperation } from "../../proto/services.js";
import { conversions } from "./conversions/operations.js";
import type { Field } from "./fields.js";
import type { GrpcService } from "./grpc-server.js";
import type { OperationRunner } from "./operation-runner.js";
import type { PipelineHandler } from "./pipeline-service.js";
import { serviceError } from "./status.js";

export interface DatabaseServiceOptions {
  readonly runner: OperationRunner;
  readonly pipeline: PipelineHandler;
  readonly clock: Clock;
}

export function createDatabaseService(options: DatabaseServiceOptions): GrpcService {
  const { pipeline } = options;
  const unary = Object.keys(conversions).map((operation) => [
    operation,
    unaryHandler(operation as UnaryOperation, options),
  ]);
  return {
    definition: databaseService,
    implementation: {
      ...(Object.fromEntries(unary) as Record<string, UntypedHandleCall>),
      Pipeline: pipeline.handle,
    },
    drain: () => pipeline.drain(),
  };
}

function unaryHandler(operation: UnaryOperation, { runner, clock }: DatabaseServiceOptions) {
  // The table pairs each operation with its own types; here they only pass through.
  const { request, response } = conversions[operation] as { request: Field<object>; response: Field<object> };
  return (call: ServerUnaryCall<object, object>, callback: sendUnaryData<object>) => {
    runner
      .run({
        operation,
        input: () => request.toJson(call.request),
        output: (body) => response.fromJson(JSON.parse(Buffer.from(body).toString("utf8"))),
        operationId: operationIdOf(call),
        // Nothing tells a first attempt from another.
        retry: true,
        timeoutMs: remainingMs(call.getDeadline(), clock),
      })
      .then(
        (message) => callback(null, message),
        (error: CoveyError) => callback(serviceError(error)),
      );
  };
}

function operationIdOf(call: ServerUnaryCall<object, object>): string | undefined {
  const value = call.metadata.get(OPERATION_ID_METADATA)[0];
  return value === undefined || value === "" ? undefined : String(value);
}

/** The client's deadline is a moment on the wall clock, or infinity. One that has passed leaves the least there is. */
function remainingMs(deadline: Date | number, clock: Clock): number | undefined {
  const atMs = Number(deadline);
  return Number.isFinite(atMs) ? Math.max(1, atMs - clock.wallMs()) : undefined;
}
