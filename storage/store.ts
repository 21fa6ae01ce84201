/**
 * What a node keeps on disk: byte strings in ordered column families, written in atomic batches.
 *
 * Two implementations pass one contract suite: `RocksStore` (real) and `MemoryStore` (tests and the simulator).
 * Keys order by unsigned bytes. Every byte array handed over belongs to the store until the promise settles; every one
 * it hands out belongs to the caller.
 */

/** One column family: `0 … partitionCount - 1` for partitions, then the two below. */
export type Family = number;

export interface Mutation {
  readonly family: Family;
  readonly key: Uint8Array;
  /** Absent: delete the key. */
  readonly value?: Uint8Array | undefined;
  /** Only with no value: delete every key from `key` (included) to `end` (excluded). */
  readonly end?: Uint8Array | undefined;
}

export interface Range {
  /** Lower bound, included. */
  readonly gte: Uint8Array;
  /** Upper bound, excluded. */
  readonly lt: Uint8Array;
  /** Descending order. Default false. */
  readonly reverse?: boolean;
  /** At most this many rows. */
  readonly limit: number;
}

export interface Row {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

export interface Reader {
  /** The values of `keys`, in order; `undefined` where there is none. Calls of one turn are served by one batch. */
  getMany(family: Family, keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]>;
  get(family: Family, key: Uint8Array): Promise<Uint8Array | undefined>;
  /** Rows in order, from a consistent view taken at the call. Fewer than `limit` rows: the range has no more. */
  scan(family: Family, range: Range): Promise<Row[]>;
}

/** A frozen view; hold it briefly, and close it. */
export interface Snapshot extends Reader {
  close(): Promise<void>;
}

export interface Store extends Reader {
  readonly partitionCount: number;
  /** The column family of the node itself: identity, promises of no partition, counters. */
  readonly nodeFamily: Family;
  /** The column family of the system group's log and state. */
  readonly systemFamily: Family;

  /**
   * Applies `mutations` in order, atomically across column families.
   *
   * Writes of one turn, and those that arrive while a batch is being written, join into one batch (group commit);
   * batches are applied in the order of the calls. The promise resolves when the batch is visible to reads and, with
   * `sync`, after it and every earlier write are on stable storage. It rejects only when the store has failed, after
   * which every further call rejects with the same cause and `onFailure` has been called once: a failed sync is
   * never retried (R15).
   */
  write(mutations: readonly Mutation[], options: { readonly sync: boolean }): Promise<void>;

  snapshot(): Snapshot;

  /** Bytes on disk that the range takes, roughly. */
  approximateBytes(family: Family, range: { gte: Uint8Array; lt: Uint8Array }): Promise<number>;

  close(): Promise<void>;
}
