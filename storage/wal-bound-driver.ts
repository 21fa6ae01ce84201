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
    const pinned = this.#pinnedFamilies();
    if (pinned.length === 0) return;
    // Once for all flushes: they only add small files, which the next call counts.
    const files = await logFiles(this.#options.directory, this.#pinned[pinned[0]!]!);
    let neededBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const [i, family] of pinned.entries()) {
      if (neededBytes <= this.#options.walBytesMax) return;
      // Before the flush: a write that arrives while it runs goes to the family's next buffer and pins anew.
      this.#pinned[family] = 0;
      await this.#options.flush(family);
      const oldest = i + 1 < pinned.length ? this.#pinned[pinned[i + 1]!]! : Infinity;
      while (files.length > 0 && files[0]!.number < oldest) neededBytes -= files.shift()!.bytes;
    }
  }

  /** Oldest first. */
  #pinnedFamilies(): Family[] {
    return Array.from(this.#pinned.keys())
      .filter((family) => this.#pinned[family]! > 0)
      .sort((a, b) => this.#pinned[a]! - this.#pinned[b]!);
  }
}

interface LogFile {
  readonly number: number;
  readonly bytes: number;
}

/** The log files from `oldest` on, in order; RocksDB removes those before it by itself, a little later. */
async function logFiles(directory: string, oldest: number): Promise<LogFile[]> {
  const names = (await readdir(directory)).filter((name) => walNumber(name) >= oldest);
  const files = names.map(async (name) => ({
    number: walNumber(name),
    bytes: await fileBytes(join(directory, name)),
  }));
  return (await Promise.all(files)).sort((a, b) => a.number - b.number);
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
