/**
 * Keeps the write-ahead log, and with it the time that recovery takes, below a bound.
 *
 * RocksDB keeps a log file until every column family with data in it has been flushed to a table file. With a family for
 * each partition, one that is written once a day would pin a day of logs, and RocksDB's own bound is a multiple of all write
 * buffers together: gigabytes. So this remembers in which log file each family's oldest unflushed write may lie, and when
 * the files still needed pass the bound it flushes the families that pin the oldest ones.
 */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Family } from "./store.js";
import { walNumber } from "./wal-sync-driver.js";

export interface WalBoundOptions {
  readonly directory: string;
  readonly familyCount: number;
  readonly walBytesMax: number;
  readonly flush: (family: Family) => Promise<void>;
}

export class WalBound {
  readonly #options: WalBoundOptions;
  /** For each family the log file that its oldest unflushed write may lie in; 0 when there is none. */
  readonly #pinned: Float64Array;

  constructor(options: WalBoundOptions) {
    this.#options = options;
    this.#pinned = new Float64Array(options.familyCount);
  }

  /** A write to `family` was applied, to log file `walFileNumber` or a later one. */
  written(family: Family, walFileNumber: number): void {
    if (this.#pinned[family] === 0) this.#pinned[family] = walFileNumber;
  }

  /** Flushes families, those that pin the oldest log files first, until the files still needed are within the bound. */
  async enforce(): Promise<void> {
    for (const family of this.#pinnedFamilies()) {
      if ((await this.#neededBytes()) <= this.#options.walBytesMax) return;
      // Before the flush: a write that arrives while it runs goes to the family's next buffer and pins anew.
      this.#pinned[family] = 0;
      await this.#options.flush(family);
    }
  }

  /** Oldest first. */
  #pinnedFamilies(): Family[] {
    return Array.from(this.#pinned.keys())
      .filter((family) => this.#pinned[family]! > 0)
      .sort((a, b) => this.#pinned[a]! - this.#pinned[b]!);
  }

  /** The sizes of the log files that some family still pins; RocksDB removes the others by itself, a little later. */
  async #neededBytes(): Promise<number> {
    const oldest = this.#pinned.reduce((least, file) => (file > 0 && file < least ? file : least), Infinity);
    const needed = (await readdir(this.#options.directory)).filter((name) => walNumber(name) >= oldest);
    const sizes = await Promise.all(needed.map((name) => fileBytes(join(this.#options.directory, name))));
    return sizes.reduce((sum, bytes) => sum + bytes, 0);
  }
}

/** 0 when RocksDB has removed the file since it was listed. */
async function fileBytes(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw error;
  }
}
