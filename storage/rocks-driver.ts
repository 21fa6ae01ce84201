/**
 * Opens the store on disk.
 *
 * Memory: a family with unflushed data holds at least one arena block, an eighth of `WRITE_BUFFER_BYTES`, and all write
 * buffers together hold about what the log does, which `walBytesMax` bounds. Beside them, indexes and filters.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import RocksDB from "rocksdb-native";
import type { Clock } from "../core/clock.js";
import { dropBallast, ensureBallast, isDiskFull } from "./ballast-driver.js";
import { corruptionMark, markCorrupt } from "./corrupt-store-driver.js";
import { isLockError } from "./directory-lock-driver.js";
import {
  DirectoryInUseError,
  DirectoryNotWritableError,
  isCorruption,
  messageOf,
  StoreCorruptError,
  StoreFailedError,
} from "./errors.js";
import { syncDirectory, systemFileSync, type FileSync } from "./file-sync-driver.js";
import { removeOldInfoLogs } from "./info-log-driver.js";
import { RocksStore } from "./rocks-store.js";
import type { Durability } from "./store.js";
import { SyncWatermark } from "./sync-watermark-driver.js";
import { WalSync } from "./wal-sync-driver.js";

export interface RocksStoreOptions {
  /** The store's own directory; made when it is not there. It keeps the database, the ballast and the watermark. */
  readonly directory: string;
  /** Q. The same at every open of one directory. */
  readonly partitionCount: number;
  readonly clock: Clock;
  /** What a `group` write waits for. Default `fsync`. */
  readonly durability?: Durability;
  /**
   * Called once when the store has failed: a write, a sync or RocksDB's background work. The process should end; the
   * ballast has been removed by then if the disk is full.
   */
  readonly onFailure?: (cause: unknown) => void;
  /**
   * Write-ahead log to keep, in bytes; default 128 MiB. A lower bound opens faster after a crash (about 1 s for 100 MiB)
   * and costs more, smaller table files.
   */
  readonly walBytesMax?: number;
  /**
   * Size of the ballast file; default 128 MiB, 0 for none. Opening after a crash writes table files for up to
   * `walBytesMax`, so less than that may not be enough to open on a full disk.
   */
  readonly ballastBytes?: number;
  /** Threads for RocksDB's flushes and compactions. Default 2. */
  readonly backgroundJobsMax?: number;
  /** How bytes reach stable storage. Default: the operating system's calls. */
  readonly fileSync?: FileSync;
}

const WAL_BYTES_MAX_DEFAULT = 128 * 1024 * 1024;
const BALLAST_BYTES_DEFAULT = 128 * 1024 * 1024;
const BACKGROUND_JOBS_DEFAULT = 2;

/** What one busy partition writes to a table file at a time. */
const WRITE_BUFFER_BYTES = 4 * 1024 * 1024;

/**
 * No block cache: rocksdb-native would give each family one of 32 MiB, gigabytes together, and the operating system's
 * page cache serves as fast (nothing is compressed). Only indexes and filters stay in memory, about 2 bytes a key.
 */
const TABLE_OPTIONS = {
  writeBufferSize: WRITE_BUFFER_BYTES,
  blockCache: false,
  tableCacheIndexAndFilterBlocks: false,
};

/**
 * Opens or makes the store in `directory`.
 *
 * Throws `DirectoryInUseError`, `DirectoryNotWritableError`, `StoreCorruptError` (also when the last run found that), or
 * `StoreFailedError` for any other reason.
 */
export async function openRocksStore(options: RocksStoreOptions): Promise<RocksStore> {
  const { directory, clock, fileSync = systemFileSync } = options;
  const database = join(directory, "rocksdb");
  try {
    await mkdir(database, { recursive: true });
    await ensureBallast(directory, options.ballastBytes ?? BALLAST_BYTES_DEFAULT);
    await syncDirectory(directory, fileSync);
  } catch (cause) {
    throw new DirectoryNotWritableError(directory, cause);
  }
  const mark = corruptionMark(directory);
  if (mark !== undefined) throw new StoreCorruptError(directory, mark);
  const families = familyNames(options.partitionCount).map(
    (name) => new RocksDB.ColumnFamily(name, TABLE_OPTIONS),
  );
  const db = new RocksDB(database, {
    ...TABLE_OPTIONS,
    columnFamilies: families,
    maxBackgroundJobs: options.backgroundJobsMax ?? BACKGROUND_JOBS_DEFAULT,
  });
  try {
    await db.ready();
  } catch (cause) {
    throw openError(directory, cause);
  }
  const wal = new WalSync(db, database, fileSync);
  try {
    await removeOldInfoLogs(database);
    await wal.start();
    return await RocksStore.start({
      db,
      families: [...families, db.defaultColumnFamily],
      database,
      wal,
      watermark: await SyncWatermark.open(directory, fileSync),
      clock,
      durability: options.durability ?? "fsync",
      walBytesMax: options.walBytesMax ?? WAL_BYTES_MAX_DEFAULT,
      onFailure: (cause) => afterFailure(options, cause),
    });
  } catch (error) {
    await wal.close();
    await db.close();
    throw error;
  }
}

function familyNames(partitionCount: number): string[] {
  return [...Array.from({ length: partitionCount }, (_, partition) => `p${partition}`), "node", "system"];
}

/** Prepares what the next start needs, room or a warning, then tells. */
function afterFailure(options: RocksStoreOptions, cause: unknown): void {
  let told = cause;
  try {
    if (isDiskFull(cause)) dropBallast(options.directory);
    if (isCorruption(cause)) markCorrupt(options.directory, messageOf(cause));
  } catch (error) {
    told = new AggregateError([cause, error], `${messageOf(cause)}; and then: ${messageOf(error)}`);
  }
  options.onFailure?.(told);
}

/** RocksDB gives every fault of the world the same code, so its message has to tell them apart. */
function openError(directory: string, cause: unknown): unknown {
  if ((cause as NodeJS.ErrnoException).code === "EINVAL") return cause; // our own mistake: other families than before
  const message = messageOf(cause);
  if (isLockError(cause)) return new DirectoryInUseError(directory, cause);
  if (/permission denied|read-only file system|no space left/i.test(message)) {
    return new DirectoryNotWritableError(directory, cause);
  }
  return isCorruption(cause) ? new StoreCorruptError(directory, cause) : new StoreFailedError(cause);
}
