/**
 * Keeps a second process out of a data directory.
 *
 * Node can lock no file, and a file with a process id in it lies after a crash, or between two containers that both
 * call themselves process 1. RocksDB holds a lock of the operating system, which a killed process loses: so the lock is an empty
 * database of its own. The store's database cannot serve: the identity is read, and counted up, before that is opened.
 */
import { join } from "node:path";
import RocksDB from "rocksdb-native";
import { DirectoryInUseError, DirectoryNotWritableError, messageOf } from "./errors.js";

/** Its name in the data directory. */
export const LOCK_NAME = "lock";

export class DirectoryLock {
  readonly #db: RocksDB;

  private constructor(db: RocksDB) {
    this.#db = db;
  }

  /** Throws `DirectoryInUseError` or `DirectoryNotWritableError`. */
  static async acquire(directory: string): Promise<DirectoryLock> {
    const db = new RocksDB(join(directory, LOCK_NAME), { maxBackgroundJobs: 1 });
    try {
      await db.ready();
    } catch (cause) {
      if (isLockError(cause)) throw new DirectoryInUseError(directory, cause);
      throw new DirectoryNotWritableError(directory, cause);
    }
    return new DirectoryLock(db);
  }

  async release(): Promise<void> {
    await this.#db.close();
  }
}

/** Whether RocksDB could not open a database because someone has it open. It gives every reason the same code. */
export function isLockError(error: unknown): boolean {
  return /LOCK: /.test(messageOf(error));
}
