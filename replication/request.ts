/** A read or write of one partition, on its way to the replica that can answer it. */
import type { PartitionId } from "../core/ids.js";
import type { Forward } from "./messages.js";

export interface Request {
  readonly partition: PartitionId;
  readonly operation: Forward["operation"];
  readonly consistency: Forward["consistency"];
  readonly payload: Uint8Array;
  /** Empty for reads. */
  readonly operationId: string;
  /** An earlier attempt may still be under way (R11). */
  readonly retry: boolean;
  /** On the monotonic clock. */
  readonly deadlineMs: number;
}
