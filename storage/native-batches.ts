/**
 * Native batches that span column families.
 *
 * rocksdb-native ties a batch to the one column family of its session, yet the operation that crosses into C++ carries
 * a column family of its own, taken from the session when the operation is added. So switching the session's
 * `_columnFamily` before each operation gives what RocksDB itself always had: one atomic write over all families, and one
 * read over all families. The rejected alternative, one batch per family, is neither atomic nor fast. The package's
 * version is pinned for this, and `test/storage/native-batches.test.ts` proves it for the version in use.
 */
import type RocksDB from "rocksdb-native";
import type { Family, Mutation } from "./store.js";
import { compareBytes } from "../core/bytes.js";

/** Operations that a batch has room for without growing. */
const BATCH_CAPACITY = 512;

export interface ReadRequest {
  readonly family: Family;
  readonly key: Uint8Array;
  resolve(value: Uint8Array | undefined): void;
  reject(error: Error): void;
}

/** Writes one batch at a time. */
export class NativeWriter {
  readonly #session: RocksDB;
  readonly #families: readonly RocksDB.ColumnFamily[];
  readonly #batch: RocksDB.WriteBatch;

  /** The session belongs to the writer from now on. `families[f]` is the column family that mutations call `f`. */
  constructor(session: RocksDB, families: readonly RocksDB.ColumnFamily[]) {
    this.#session = session;
    this.#families = families;
    this.#batch = this.#session.write({ capacity: BATCH_CAPACITY });
  }

  add({ family, key, value, end }: Mutation): void {
    this.#session._columnFamily = this.#families[family]!;
    if (value !== undefined) this.#batch.tryPut(key, value);
    else if (end === undefined) this.#batch.tryDelete(key);
    else if (compareBytes(key, end) < 0) this.#batch.tryDeleteRange(key, end); // RocksDB refuses an empty range
  }

  /** Applies everything added since the last call, atomically. Not to be called, nor `add`, before it has settled. */
  apply(): Promise<void> {
    return this.#batch.flush();
  }

  /** Only when no batch is under way. */
  close(): void {
    this.#batch.destroy();
  }
}

/** Reads any number of batches at a time. */
export class NativeReader {
  readonly #session: RocksDB;
  readonly #families: readonly RocksDB.ColumnFamily[];
  readonly #idle: RocksDB.ReadBatch[] = [];

  constructor(session: RocksDB, families: readonly RocksDB.ColumnFamily[]) {
    this.#session = session;
    this.#families = families;
  }

  /** Answers each request; resolves when all are answered. */
  async read(requests: readonly ReadRequest[]): Promise<void> {
    const batch = this.#idle.pop() ?? this.#session.read({ capacity: BATCH_CAPACITY });
    const answers: Promise<void>[] = [];
    for (const request of requests) {
      this.#session._columnFamily = this.#families[request.family]!;
      answers.push(
        batch
          .get(request.key)
          .then((value) => request.resolve(value ?? undefined), request.reject.bind(request)),
      );
    }
    batch.tryFlush();
    await Promise.all(answers);
    this.#idle.push(batch);
  }

  /** Only when no read is under way. */
  close(): void {
    for (const batch of this.#idle) batch.destroy();
  }
}
