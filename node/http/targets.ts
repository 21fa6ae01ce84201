/**
 * From the `X-Amz-Target` header to the operation it asks for: one look-up per request. Only what the database answers is
 * in the table, so an operation that is not built yet is unknown, as the service says it.
 */
import type { RequestMetrics, RequestRecorder } from "../metrics/request-metrics.js";

const DATABASE_PREFIX = "DynamoDB_20120810.";
const STREAMS_PREFIX = "DynamoDBStreams_20120810.";
const STREAMS_OPERATIONS = new Set(["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"]);

/** The name under which requests are counted that ask for no operation. */
const UNKNOWN = "unknown";

export interface Target {
  readonly operation: string;
  readonly recorder: RequestRecorder;
}

export class Targets {
  readonly #byHeader = new Map<string, Target>();
  readonly unknown: RequestRecorder;

  constructor(operations: ReadonlySet<string>, metrics: RequestMetrics) {
    for (const operation of operations) {
      const prefix = STREAMS_OPERATIONS.has(operation) ? STREAMS_PREFIX : DATABASE_PREFIX;
      this.#byHeader.set(prefix + operation, {
        operation,
        recorder: metrics.recorder("dynamodb", operation),
      });
    }
    this.unknown = metrics.recorder("dynamodb", UNKNOWN);
  }

  get(header: string): Target | undefined {
    return this.#byHeader.get(header);
  }
}
