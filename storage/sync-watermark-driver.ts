/**
 * Notices that recovery ended below what had been synced (R15).
 *
 * After a crash RocksDB replays its log up to the first record that it cannot read and calls that the end: right for a
 * write that was torn, silent loss for one that had been synced and acknowledged. So every group of writes carries the next number
 * of a sequence, in the same batch, and a small file beside the database says which number had been synced. A database that comes back
 * with less has forgotten promises, and its node must not vote.
 *
 * The file is written about once a second, not with every sync: what is noticed is damage to anything older than that. A
 * younger record is the end of the log anyhow, and cannot be told from a torn one without a second sync for every group.
 */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { StoreCorruptError } from "./errors.js";
import { replaceFile, type FileSync } from "./file-sync-driver.js";

const FILE_NAME = "synced";

export class SyncWatermark {
  readonly #path: string;
  readonly #sync: FileSync;
  #recorded: number;

  private constructor(path: string, recorded: number, sync: FileSync) {
    this.#path = path;
    this.#recorded = recorded;
    this.#sync = sync;
  }

  /** Reads the file in `directory`; one that is not there records 0. */
  static async open(directory: string, sync: FileSync): Promise<SyncWatermark> {
    const path = join(directory, FILE_NAME);
    const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      return "0";
    });
    const recorded = Number(text);
    if (!Number.isSafeInteger(recorded)) throw new StoreCorruptError(path, "no number");
    return new SyncWatermark(path, recorded, sync);
  }

  /** The highest sequence known to have been synced. */
  get recorded(): number {
    return this.#recorded;
  }

  /** Records that everything up to `sequence` is on stable storage. One call at a time. */
  async record(sequence: number): Promise<void> {
    if (sequence <= this.#recorded) return;
    await replaceFile(this.#path, String(sequence), this.#sync);
    this.#recorded = sequence;
  }
}

/** Has the next open take what it finds for all that there was: an operator accepts the loss. */
export async function forgetWatermark(directory: string): Promise<void> {
  await rm(join(directory, FILE_NAME), { force: true });
}
