/**
 * Reads from a RocksDB database: all of it as it is, or frozen as it was when the view was made.
 */
import type RocksDB from "rocksdb-native";
import { compareBytes } from "../core/bytes.js";
import { NativeReader } from "./native-batches.js";
import { scanRange } from "./native-scan.js";
import { ReadGather, type ReadGatherOptions } from "./read-gather.js";
import type { Family, Range, Row, Snapshot } from "./store.js";

export interface RocksViewOptions extends ReadGatherOptions {
  readonly frozen: boolean;
}

export class RocksView implements Snapshot {
  readonly #session: RocksDB;
  readonly #families: readonly RocksDB.ColumnFamily[];
  readonly #reader: NativeReader;
  readonly #gather: ReadGather;
  #openScans = 0;
  #onScansClosed: (() => void) | undefined;
  #closing: Promise<void> | undefined;

  /** `families[f]` is the column family that reads call `f`. */
  constructor(db: RocksDB, families: readonly RocksDB.ColumnFamily[], options: RocksViewOptions) {
    this.#session = db.session({ snapshot: options.frozen });
    this.#families = families;
    this.#reader = new NativeReader(this.#session, families);
    this.#gather = new ReadGather((requests) => this.#reader.read(requests), options);
  }

  get(family: Family, key: Uint8Array): Promise<Uint8Array | undefined> {
    return this.#gather.get(family, key);
  }

  getMany(family: Family, keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> {
    return this.#gather.getMany(family, keys);
  }

  async scan(family: Family, range: Range): Promise<Row[]> {
    if (range.limit <= 0 || compareBytes(range.gte, range.lt) >= 0) return [];
    // A session of its own: the iterator takes its column family from the session, and only after this turn.
    const session = this.#session.session({ columnFamily: this.#families[family]! });
    this.#openScans++;
    return scanRange(session, range, () => {
      void session.close();
      if (--this.#openScans === 0) this.#onScansClosed?.();
    });
  }

  /** Waits for the reads under way, then lets go of the database. No read may be called afterwards. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#gather.drain();
    if (this.#openScans > 0) await new Promise<void>((resolve) => (this.#onScansClosed = resolve));
    this.#reader.close();
    await this.#session.close();
  }
}
