/** What a replica has to have done: the effects of the pure core, and which of them must be durable before which may leave. */
import type { Ballot } from "../core/ballot.js";
import type { LogIndex, NodeId } from "../core/ids.js";
import type { LogEntry, PartitionMessage } from "./messages.js";

/** What must reach stable storage, in this order: truncate, append, promise. */
export interface LogWrite {
  /** Passed back to `persisted`. Marks grow by one. */
  readonly mark: number;
  /** Drop this index and everything after it first. */
  readonly truncateFrom: LogIndex | undefined;
  readonly append: readonly LogEntry[];
  /** The new promise, when it changed. */
  readonly promised: Ballot | undefined;
}

export interface Outgoing {
  readonly to: NodeId;
  readonly message: PartitionMessage;
}

/** A peer asks for entries that are no longer in memory; the driver reads them and answers (see `Replica.fetchedFrom`). */
export interface DiskRequest {
  readonly to: NodeId;
  readonly ballot: Ballot;
  readonly fromIndex: LogIndex;
}

/**
 * What must be done, in any order but for this: `sendAfterWrite` leaves only when `write`, and every write of an earlier
 * output, is on stable storage (R14). `send` may leave at once.
 */
export interface Output {
  readonly write: LogWrite | undefined;
  readonly send: readonly Outgoing[];
  readonly sendAfterWrite: readonly Outgoing[];
  /** Newly committed entries, in order, to be applied (R5). */
  readonly committed: readonly LogEntry[];
  /** Reads that may be answered from applied state at or above `index` (R7). */
  readonly readsReady: readonly { readonly id: number; readonly index: LogIndex }[];
  /** The ballot that this replica held is lost: what it had in flight has an unknown outcome (R6, R10). */
  readonly lost: boolean;
  readonly diskRequests: readonly DiskRequest[];
}
