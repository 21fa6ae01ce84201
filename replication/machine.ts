/**
 * What replication asks of the layer above: the meaning of a command. `database` implements it; replication moves
 * opaque bytes and never looks into them.
 *
 * A command is evaluated once, at the proposer, on the state it would be applied to; what is logged and replicated is
 * its effect (keys and values) together with its result, so replicas apply bytes and never evaluate (R6, R11, R24).
 */

/** Keys are those of the partition's column family, first byte the record kind. Values carry no version: replication adds the log index. */
export interface Effect {
  readonly key: Uint8Array;
  /** Absent: delete the key. */
  readonly value?: Uint8Array | undefined;
  /** Only without a value: delete every key from `key` (included) to `end` (excluded). */
  readonly end?: Uint8Array | undefined;
}

export type Evaluation =
  /** Log the effects; answer `result` once they are committed. */
  | { readonly kind: "write"; readonly effects: readonly Effect[]; readonly result: Uint8Array }
  /** Nothing to log (condition failed, no change): a negative answer, which counts as a strong read (R7). */
  | { readonly kind: "answer"; readonly result: Uint8Array };

export interface WriteContext {
  /** The current value of each of the command's keys, in order, as if everything before this command were applied. */
  readonly values: readonly (Uint8Array | undefined)[];
  /** The proposer's wall clock: the only clock a command may use (R24). */
  readonly nowMs: number;
  /** The log index that the write will have if it is logged. */
  readonly index: number;
}

/** A decoded write. `evaluate` is synchronous and deterministic in its context; it must not throw for bad input. */
export interface WriteCommand {
  readonly keys: readonly Uint8Array[];
  evaluate(context: WriteContext): Evaluation;
}

/** A read-only view of one partition's applied state on this replica. Values come without their version. */
export interface PartitionView {
  get(key: Uint8Array): Promise<Uint8Array | undefined>;
  getMany(keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]>;
  /** Rows of [gte, lt) in order, at most `limit`; fewer than `limit` means the end of the range. */
  scan(range: {
    gte: Uint8Array;
    lt: Uint8Array;
    reverse?: boolean;
    limit: number;
  }): Promise<{ key: Uint8Array; value: Uint8Array }[]>;
}

export interface PartitionMachine {
  /** Decodes a command made by this layer on any node. Throws only on bytes that no such layer makes: a bug. */
  decodeWrite(command: Uint8Array): WriteCommand;
  /** Answers a read on a view that is as fresh as its caller asked for. */
  read(request: Uint8Array, view: PartitionView): Promise<Uint8Array>;
}
