/** What a node has learned about whether its replicas hold what they should: for metrics, and for the log. */
import type { LogIndex, NodeId, PartitionId } from "../core/ids.js";

/** Counts since the node started. */
export class IntegrityCounters {
  /** Scrubs begun here in which replicas were compared to the end. */
  scrubs = 0;
  /** Scrubs begun here that were given up: replicas were away, or not at one index. */
  scrubsGivenUp = 0;
  /** Rows that went into trees on this node, for scrubs of any node. */
  rowsHashed = 0;
  /** Rows found, by scrubs begun here, that replicas did not hold alike. */
  rowsDifferent = 0;
  /** Those of them for which no majority agreed. */
  rowsUndecided = 0;
  /** Rows on this node that were replaced by what the majority holds. */
  rowsHealed = 0;
  /** How often a replica on this node lost its vote because its data could not be trusted. */
  quarantines = 0;
}

/** Something on a disk is not what was written there (R15). */
export type Corruption =
  | {
      readonly kind: "rowDiffers";
      readonly partition: PartitionId;
      readonly appliedIndex: LogIndex;
      readonly leaf: number;
      /** Who held something else than the majority; empty when no majority agreed. */
      readonly wrong: readonly NodeId[];
    }
  | { readonly kind: "quarantined"; readonly partition: PartitionId; readonly cause: unknown };
