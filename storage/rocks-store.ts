/**
 * The store on disk: one RocksDB database, one column family for each partition and two for the node.
 *
 * This file only joins the parts: `GroupCommit` decides what is written and synced together, `NativeWriter` puts
 * operations of all families into one native batch, `RocksView` reads, `WalSync` brings the log to stable storage,
 * `WalBound` keeps it short, and `SyncWatermark` notices when some of it was lost.
 *
 * Beside the partitions' families there is RocksDB's `default`, which cannot be left out; it holds the store's own
 * record, the number of the newest group of writes.
 */
import type RocksDB from "rocksdb-native";
import type { Clock } from "../core/clock.js";
import { compareBytes } from "../core/bytes.js";
import { GroupCommit } from "./group-commit.js";
import { backgroundErrorIn, trimInfoLog } from "./info-log-driver.js";
import { NativeWriter } from "./native-batches.js";
import { RocksView } from "./rocks-view.js";
import type { SyncWatermark } from "./sync-watermark-driver.js";
import {
  mutationBytes,
  type Durability,
  type Family,
  type Mutation,
  type Range,
  type Row,
  type Snapshot,
  type Store,
  type Sync,
} from "./store.js";
import { Upkeep } from "./upkeep-driver.js";
import { WalBound } from "./wal-bound-driver.js";
import type { WalSync } from "./wal-sync-driver.js";

/** Unsynced log that starts a sync though no write waits for one: 600 MB of it made the next syncs crawl. */
const UNSYNCED_BYTES_MAX = 8 * 1024 * 1024;

/** The part of the log's bound that may be written before the bound is looked at again. */
const UPKEEP_PARTS = 8;

/** In the `default` family: the number of the newest group, a big-endian 64-bit integer. */
const GROUP_KEY = Buffer.from("group");

export interface RocksStoreParts {
  readonly db: RocksDB;
  /** The families of `Store`, then `default`. */
  readonly families: readonly RocksDB.ColumnFamily[];
  /** Where the log files are. */
  readonly database: string;
  /** Started. */
  readonly wal: WalSync;
  readonly watermark: SyncWatermark;
  readonly clock: Clock;
  readonly durability: Durability;
  readonly walBytesMax: number;
  /** Called once when the store has failed. */
  readonly onFailure: (cause: unknown) => void;
}

export class RocksStore implements Store {
  readonly partitionCount: number;
  readonly nodeFamily: Family;
  readonly systemFamily: Family;
  /**
   * Recovery ended below what had been synced: the store has forgotten acknowledged writes, promises perhaps. The node
   * must not vote, and records that (`DataDirectory.distrust`) before its first write: a later open may not see it any more.
   */
  readonly recoveredBelowSync: boolean;

  readonly #parts: RocksStoreParts;
  readonly #writer: NativeWriter;
  readonly #view: RocksView;
  readonly #snapshots = new Set<RocksView>();
  readonly #commit: GroupCommit;
  readonly #walBound: WalBound;
  readonly #upkeep: Upkeep;
  /** The family after all of `Store`'s. */
  readonly #ownFamily: Family;
  readonly #groupBytes = Buffer.alloc(8);
  #appliedGroup: number;
  #syncedGroup = 0;
  #unsyncedBytes = 0;
  #bytesSinceUpkeep = 0;
  #closing: Promise<void> | undefined;

  private constructor(parts: RocksStoreParts, view: RocksView, recoveredGroup: number) {
    const { db, families, clock } = parts;
    const atTurnEnd = clock.atTurnEnd.bind(clock);
    this.#parts = parts;
    this.partitionCount = families.length - 3;
    this.nodeFamily = this.partitionCount;
    this.systemFamily = this.partitionCount + 1;
    this.#ownFamily = this.partitionCount + 2;
    this.#writer = new NativeWriter(db.session(), families);
    this.#view = view;
    this.#commit = new GroupCommit(
      { apply: (writes) => this.#apply(writes), sync: () => this.#sync() },
      { atTurnEnd, onFailure: parts.onFailure },
    );
    this.#walBound = new WalBound({
      directory: parts.database,
      familyCount: families.length,
      walBytesMax: parts.walBytesMax,
      flush: (family) => this.#flush(family),
    });
    this.#upkeep = new Upkeep({
      clock,
      work: () => this.#maintain(),
      onFailure: (cause) => this.#commit.fail(cause),
    });
    // Never below what is recorded: the numbers after a loss must not count as synced before they are.
    this.#appliedGroup = Math.max(recoveredGroup, parts.watermark.recorded);
    this.recoveredBelowSync = recoveredGroup < parts.watermark.recorded;
  }

  /** The store of a database that has just been opened. */
  static async start(parts: RocksStoreParts): Promise<RocksStore> {
    const view = new RocksView(parts.db, parts.families, {
      frozen: false,
      atTurnEnd: parts.clock.atTurnEnd.bind(parts.clock),
    });
    let group: Uint8Array | undefined;
    try {
      group = await view.get(parts.families.length - 1, GROUP_KEY);
    } catch (error) {
      await view.close();
      throw error;
    }
    const store = new RocksStore(parts, view, group === undefined ? 0 : readGroup(group));
    store.#upkeep.start();
    return store;
  }

  get backlogBytes(): number {
    return this.#commit.backlogBytes;
  }

  get(family: Family, key: Uint8Array): Promise<Uint8Array | undefined> {
    const refusal = this.#commit.refusal;
    return refusal === undefined ? this.#view.get(family, key) : Promise.reject(refusal);
  }

  getMany(family: Family, keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> {
    const refusal = this.#commit.refusal;
    return refusal === undefined ? this.#view.getMany(family, keys) : Promise.reject(refusal);
  }

  scan(family: Family, range: Range): Promise<Row[]> {
    const refusal = this.#commit.refusal;
    return refusal === undefined ? this.#view.scan(family, range) : Promise.reject(refusal);
  }

  write(mutations: readonly Mutation[], { sync }: { readonly sync: Sync }): Promise<void> {
    const durable = sync === "always" || (sync === "group" && this.#parts.durability === "fsync");
    return this.#commit.write(mutations, { durable });
  }

  snapshot(): Snapshot {
    const refusal = this.#commit.refusal;
    if (refusal !== undefined) throw refusal;
    const { db, families, clock } = this.#parts;
    const view = new RocksView(db, families, { frozen: true, atTurnEnd: clock.atTurnEnd.bind(clock) });
    this.#snapshots.add(view);
    return {
      get: (family, key) => view.get(family, key),
      getMany: (family, keys) => view.getMany(family, keys),
      scan: (family, range) => view.scan(family, range),
      close: async () => {
        this.#snapshots.delete(view);
        await view.close();
      },
    };
  }

  async approximateBytes(
    family: Family,
    { gte, lt }: { readonly gte: Uint8Array; readonly lt: Uint8Array },
  ): Promise<number> {
    const refusal = this.#commit.refusal;
    if (refusal !== undefined) throw refusal;
    if (compareBytes(gte, lt) >= 0) return 0;
    return this.#withSession(family, async (session) =>
      Number(await session.approximateSize(gte, lt, { includeMemtables: true })),
    );
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#commit.close();
    await this.#upkeep.stop();
    await Promise.all([this.#view, ...this.#snapshots].map((view) => view.close()));
    this.#writer.close();
    const { db, wal, watermark } = this.#parts;
    if (!this.#commit.failed) await watermark.record(this.#syncedGroup);
    await wal.close();
    await db.close();
  }

  async #apply(writes: readonly (readonly Mutation[])[]): Promise<void> {
    const walNumber = this.#parts.wal.currentNumber;
    const group = this.#appliedGroup + 1;
    let bytes = 0;
    for (const mutations of writes) {
      bytes += mutationBytes(mutations);
      for (const mutation of mutations) this.#writer.add(mutation);
    }
    this.#groupBytes.writeBigUInt64BE(BigInt(group));
    this.#writer.add({ family: this.#ownFamily, key: GROUP_KEY, value: this.#groupBytes });
    await this.#writer.apply();
    this.#appliedGroup = group;
    // Only now: a flush that ran before the batch was applied has not flushed it.
    for (const mutations of writes) {
      for (const { family } of mutations) this.#walBound.written(family, walNumber);
    }
    this.#walBound.written(this.#ownFamily, walNumber);
    this.#unsyncedBytes += bytes;
    this.#bytesSinceUpkeep += bytes;
    if (this.#unsyncedBytes > UNSYNCED_BYTES_MAX) this.#commit.syncSoon();
    if (this.#bytesSinceUpkeep > this.#parts.walBytesMax / UPKEEP_PARTS) this.#upkeep.runSoon();
  }

  async #sync(): Promise<void> {
    const group = this.#appliedGroup;
    const bytes = this.#unsyncedBytes;
    await this.#parts.wal.sync();
    this.#syncedGroup = group;
    this.#unsyncedBytes -= bytes;
  }

  async #maintain(): Promise<void> {
    this.#bytesSinceUpkeep = 0;
    if (this.#unsyncedBytes > 0) this.#commit.syncSoon();
    await this.#parts.watermark.record(this.#syncedGroup);
    await this.#walBound.enforce();
    await trimInfoLog(this.#parts.database);
    const errors = await this.#parts.db.getProperty("rocksdb.background-errors");
    if (errors === "0") return;
    const found = await backgroundErrorIn(this.#parts.database);
    throw new Error(
      `background work failed: ${found ?? `RocksDB counts ${errors} errors, its LOG names them`}`,
    );
  }

  #flush(family: Family): Promise<void> {
    return this.#withSession(family, (session) => session.flush());
  }

  async #withSession<T>(family: Family, use: (session: RocksDB) => Promise<T>): Promise<T> {
    const session = this.#parts.db.session({ columnFamily: this.#parts.families[family]! });
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  }
}

function readGroup(value: Uint8Array): number {
  return Number(Buffer.from(value.buffer, value.byteOffset, value.byteLength).readBigUInt64BE());
}
