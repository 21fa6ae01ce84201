/**
 * The small replicated map that holds the topology and the table catalog: one more log, run by the same code as the
 * partitions (R29). Every node follows it and keeps a whole copy in memory.
 */

export interface SystemRecord {
  readonly key: string;
  readonly value: Uint8Array;
  /** The log index of the write that put it: compare it to detect a change. */
  readonly version: number;
}

export interface SystemChange {
  readonly key: string;
  /** The version the caller saw; 0 when it saw none. A different one refuses the whole change. */
  readonly expectedVersion: number;
  /** Absent: delete the record. */
  readonly value?: Uint8Array | undefined;
}

export interface SystemGroup {
  /** The log index up to which this node's copy goes. */
  readonly version: number;
  get(key: string): SystemRecord | undefined;
  /** Records whose keys begin with `prefix`, in key order. */
  list(prefix: string): SystemRecord[];
  /**
   * Applies all `changes` or none. Resolves to the new version once committed and visible in this node's copy, or
   * to `undefined` when a record had another version than expected: read again and decide again.
   */
  compareAndSet(changes: readonly SystemChange[]): Promise<number | undefined>;
  /** Resolves when this node's copy reflects everything committed before the call. */
  refresh(): Promise<void>;
  /** The lowest version that every reachable member is known to have. */
  versionEverywhere(): number;
  /** Calls back after each change of this node's copy; the returned function ends it. */
  onChange(listener: (keys: readonly string[]) => void): () => void;
}
