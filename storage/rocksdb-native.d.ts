/**
 * The part of rocksdb-native 3.18.1 that Covey uses. The package has no types of its own. Members that begin with `_` are
 * its internals: `native-batches.ts` and `native-scan.ts` say why they are needed, and the package's version is pinned for them.
 */
declare module "rocksdb-native" {
  namespace RocksDB {
    interface ColumnFamilyOptions {
      readonly writeBufferSize?: number;
      readonly blockCache?: boolean;
      /** Only with a block cache. */
      readonly tableCacheIndexAndFilterBlocks?: boolean;
    }

    interface Options extends ColumnFamilyOptions {
      readonly columnFamilies?: readonly ColumnFamily[];
      readonly maxBackgroundJobs?: number;
      readonly maxOpenFiles?: number;
    }

    class ColumnFamily {
      constructor(name: string, options?: ColumnFamilyOptions);
      readonly name: string;
    }

    interface Batch {
      /** Writes or reads what was gathered; afterwards the batch is empty and may be used again. */
      flush(): Promise<void>;
      /** As `flush`, when nobody waits for the batch as a whole. */
      tryFlush(): void;
      destroy(): void;
    }

    interface WriteBatch extends Batch {
      tryPut(key: Uint8Array, value: Uint8Array): void;
      tryDelete(key: Uint8Array): void;
      tryDeleteRange(start: Uint8Array, end: Uint8Array): void;
    }

    interface ReadBatch extends Batch {
      get(key: Uint8Array): Promise<Uint8Array | null>;
    }

    /** Also a stream, which Covey does not use. */
    interface Iterator {
      _open(callback: (error: Error | null | undefined) => void): Promise<void>;
      _read(callback: (error: Error | null | undefined) => void): Promise<void>;
      _destroy(callback: (error: Error | null | undefined) => void): Promise<void>;
      push(row: { readonly key: Uint8Array; readonly value: Uint8Array } | null): boolean;
    }

    interface WalFile {
      /** Relative to the database's directory, with a leading slash. */
      readonly path: string;
      readonly number: number;
    }
  }

  class RocksDB {
    constructor(path: string, options?: RocksDB.Options);
    static readonly ColumnFamily: typeof RocksDB.ColumnFamily;

    /** The column family that new operations of this session's batches and iterators are for. */
    _columnFamily: RocksDB.ColumnFamily;

    readonly defaultColumnFamily: RocksDB.ColumnFamily;
    ready(): Promise<void>;
    session(options?: { columnFamily?: RocksDB.ColumnFamily; snapshot?: boolean }): RocksDB;
    close(): Promise<void>;
    read(options?: { capacity?: number }): RocksDB.ReadBatch;
    write(options?: { capacity?: number }): RocksDB.WriteBatch;
    iterator(
      range: { gte: Uint8Array; lt: Uint8Array },
      options: { reverse: boolean; limit: number; capacity: number },
    ): RocksDB.Iterator;
    /** Writes the session's column family from memory to a table file. */
    flush(): Promise<void>;
    approximateSize(
      start: Uint8Array,
      end: Uint8Array,
      options: { includeMemtables: boolean },
    ): Promise<number | bigint>;
    currentWalFile(): Promise<RocksDB.WalFile>;
    getProperty(name: string): Promise<string | null>;
  }

  export = RocksDB;
}
