/**
 * What a node keeps on disk: byte strings in ordered column families, written in atomic batches.
 *
 * Two implementations pass one contract suite: `RocksStore` (real) and `MemoryStore` (tests and the simulator).
 * Keys order by unsigned bytes and are not empty. Every byte array handed over belongs to the store until the promise
 * settles; every one it hands out belongs to the caller.
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

/**
 * What a write waits for before its promise resolves (R14).
 *
 * - `none`: visible to reads. It reaches stable storage with the next write that is synced, or within about a second.
 * - `group`: what the store's `Durability` promises for acknowledged data. For log entries.
 * - `always`: stable storage, whatever the durability. For promises, epochs and identities.
 */
export type Sync = "none" | "group" | "always";

/** `fsync`: a `group` write waits for stable storage. `os`: it waits until the operating system has it, which survives a
 * killed process but not a power cut. */
export type Durability = "fsync" | "os";

export interface Reader {
  /** The values of `keys`, in order; `undefined` where there is none. Calls of one turn are served by one batch. */
  getMany(family: Family, keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]>;
  get(family: Family, key: Uint8Array): Promise<Uint8Array | undefined>;
  /** Rows in order, from one consistent view, no older than the call. Fewer than `limit` rows: the range has no more. */
  scan(family: Family, range: Range): Promise<Row[]>;
}

/** A frozen view: every write that was resolved before it was taken, and none that was called after. Hold it briefly, and
 * close it before the store. */
export interface Snapshot extends Reader {
  close(): Promise<void>;
}

export interface Store extends Reader {
  readonly partitionCount: number;
  /** The column family of the node itself: identity, promises of no partition, counters. */
  readonly nodeFamily: Family;
  /** The column family of the system group's log and state. */
  readonly systemFamily: Family;
  /** Bytes of keys and values in writes that are not visible yet. The queue is as long as its callers make it: they
   * stop accepting work when this passes their bound. */
  readonly backlogBytes: number;

  /**
   * Applies `mutations` in order, atomically across column families.
   *
   * Writes of one turn, and those that arrive while a batch is being written, join into one batch (group commit);
   * they are applied in the order of the calls. The promise resolves when the batch is visible to reads and, as `sync`
   * asks, after it and every earlier write are on stable storage. It rejects only when the store has failed or was
   * closed before the call. After a failure every further call rejects with the same cause and `onFailure` has been
   * called once: a failed sync is never retried (R15).
   */
  write(mutations: readonly Mutation[], options: { readonly sync: Sync }): Promise<void>;

  snapshot(): Snapshot;

  /** Bytes on disk that the range takes, roughly. */
  approximateBytes(
    family: Family,
    range: { readonly gte: Uint8Array; readonly lt: Uint8Array },
  ): Promise<number>;

  /** Waits for the writes that were called, syncs them, and lets go of the directory. A second call waits for the first. */
  close(): Promise<void>;
}

/** The number of column families of a store with `partitionCount` partitions. */
export function familyCount(partitionCount: number): number {
  return partitionCount + 2;
}

/** The bytes of keys and values that `mutations` carry. */
export function mutationBytes(mutations: readonly Mutation[]): number {
  let bytes = 0;
  for (const { key, value, end } of mutations) bytes += key.length + (value ?? end ?? "").length;
  return bytes;
}
