/**
 * Syncs RocksDB's write-ahead log from outside, because rocksdb-native has no sync option (R14).
 *
 * RocksDB starts a new log file whenever it moves a column family's memory to a table file, at any moment and without
 * saying so. So a sync does two things at once: it fdatasyncs every log file known to be in use, and asks for the current
 * one. When that is a new one, everything between is opened and synced too, then the directory, for the new names.
 *
 * A file is let go only by a sync that began when the file was already known to be no longer current: writes may
 * land in it while its fdatasync runs, and the file may be replaced before that sync learns of it.
 */
import { open, readdir, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { syncDirectory, type FileSync } from "./file-sync-driver.js";

export interface CurrentWal {
  currentWalFile(): Promise<{ readonly number: number }>;
}

interface LogFile {
  readonly number: number;
  readonly handle: FileHandle;
}

export class WalSync {
  readonly #db: CurrentWal;
  readonly #directory: string;
  readonly #sync: FileSync;
  /** Files that may hold what no sync has covered. Invariant: ascending; the last was current when last asked. */
  #files: LogFile[] = [];

  constructor(db: CurrentWal, directory: string, sync: FileSync) {
    this.#db = db;
    this.#directory = directory;
    this.#sync = sync;
  }

  /** The log file that every later write goes to, or a later one does. */
  get currentNumber(): number {
    return this.#files.at(-1)?.number ?? 0;
  }

  /** Before the first write: makes what recovery left, and the current file's name, durable. */
  async start(): Promise<void> {
    await this.#openUpTo((await this.#db.currentWalFile()).number);
  }

  /**
   * When it resolves, every write that had been applied before the call is on stable storage. One call at a time.
   * After a rejection nothing is known about any write since the last success, and nothing may be tried again (R15).
   */
  async sync(): Promise<void> {
    const files = this.#files;
    const asked = this.#db.currentWalFile();
    if (files.length === 1) await this.#sync.fdatasync(files[0]!.handle.fd);
    else await Promise.all(files.map((file) => this.#sync.fdatasync(file.handle.fd)));
    const { number } = await asked;
    if (number !== this.currentNumber) await this.#openUpTo(number);
    const retired = files.slice(0, -1);
    if (retired.length > 0) {
      this.#files = this.#files.filter((file) => !retired.includes(file));
      await Promise.all(retired.map((file) => file.handle.close()));
    }
  }

  async close(): Promise<void> {
    const files = this.#files;
    this.#files = [];
    await Promise.all(files.map((file) => file.handle.close()));
  }

  /** Opens and syncs the log files that are newer than those we have, up to `number`. */
  async #openUpTo(number: number): Promise<void> {
    const newer = (await readdir(this.#directory))
      .map(walNumber)
      .filter((found) => found > this.currentNumber && found <= number)
      .sort((a, b) => a - b);
    const opened: LogFile[] = [];
    for (const found of newer) {
      const handle = await openUnlessGone(join(this.#directory, walName(found)));
      if (handle !== undefined) opened.push({ number: found, handle });
    }
    this.#files = [...this.#files, ...opened];
    await Promise.all(opened.map((file) => this.#sync.fdatasync(file.handle.fd)));
    await syncDirectory(this.#directory, this.#sync);
  }
}

/** RocksDB removes a log file once all it held is in table files, which it has synced: then there is nothing left to sync. */
async function openUnlessGone(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The number in the name of a log file; NaN for every other file. */
export function walNumber(name: string): number {
  return /^\d+\.log$/.test(name) ? Number.parseInt(name, 10) : NaN;
}

export function walName(number: number): string {
  return `${String(number).padStart(6, "0")}.log`;
}
