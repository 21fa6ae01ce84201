/** What a node has done for replicas that were away, and what its own have got: for metrics. */

import type { LogEntry } from "./messages.js";

/** Counts since the node started. */
export class HandoffCounters {
  /** Entries that this node handed to replicas on other nodes that had missed them, and their bytes. */
  entriesHandedOver = 0;
  bytesHandedOver = 0;
  /** Entries that replicas on this node had missed and got from others. */
  entriesCaughtUp = 0;
  /** Hints that passed their bound of bytes or age: whoever lacks them needs a transfer (R17). */
  entriesDropped = 0;
  /** Transfers of which replicas on this node have begun to install the first part, and of which the last. */
  transfersBegun = 0;
  transfersFinished = 0;
  /** Bytes of rows that transfers brought to this node. */
  transferBytes = 0;

  handedOver(entries: readonly LogEntry[]): void {
    this.entriesHandedOver += entries.length;
    for (const { bytes } of entries) this.bytesHandedOver += bytes.length;
  }
}
