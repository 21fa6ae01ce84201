/**
 * The partitions of the whole cluster, as the layer above uses them from any node. Requests go to the replica that can
 * answer them: this one, or another over the peer stream.
 */
import type { PartitionId } from "../core/ids.js";

export type Consistency = "strong" | "eventual";

export interface WriteOptions {
  /**
   * Identifies the client's operation over its retries; at most 64 characters. The same id is answered for 10 minutes
   * from the first result (R11); with another payload it is refused with IdempotentParameterMismatchException.
   */
  readonly operationId?: string | undefined;
  /**
   * The client may have sent the same operation before, and that attempt may still be under way: then a negative answer
   * is remembered as well (R11). Default false.
   */
  readonly retry?: boolean | undefined;
  /** On the monotonic clock. Default: the configured request timeout from now. */
  readonly deadlineMs?: number | undefined;
}

export interface ReadOptions {
  readonly consistency: Consistency;
  readonly deadlineMs?: number | undefined;
}

export interface Partitions {
  /** Q. Partitions are numbered from 0; tokens map to them by `partitionOfToken`. */
  readonly partitionCount: number;

  /**
   * Evaluates a write at the partition's proposer and answers its result once it is committed.
   * Throws CoveyError: ServiceUnavailable or ThrottlingException with outcome `none`, InternalServerError with outcome
   * `unknown` (R10), IdempotentParameterMismatchException.
   */
  write(partition: PartitionId, command: Uint8Array, options: WriteOptions): Promise<Uint8Array>;

  /**
   * Answers a read: `strong` reflects every write acknowledged before the call; `eventual` the applied state of any
   * replica. Throws CoveyError with outcome `none`.
   */
  read(partition: PartitionId, request: Uint8Array, options: ReadOptions): Promise<Uint8Array>;
}
