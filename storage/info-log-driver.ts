/**
 * Keeps RocksDB's information log small.
 *
 * RocksDB writes what it does to a file LOG, some kilobytes for every flush and half a megabyte of statistics every ten
 * minutes for 130 families, and rocksdb-native cannot bound it. So the file is cut to nothing when it takes too much room:
 * RocksDB goes on writing where it was, which leaves a hole that takes none. (`ls -l` shows the hole, `du` does not.)
 */
import { open, readdir, rm, stat, truncate } from "node:fs/promises";
import { join } from "node:path";

const LOG_BYTES_MAX = 16 * 1024 * 1024;

/** RocksDB begins a new log at every open and would keep a thousand old ones. */
const OLD_LOGS_KEPT = 2;

/** How much of the log's end is searched for what went wrong. */
const TAIL_BYTES = 256 * 1024;
const BACKGROUND_ERROR = /Background IO error (.+?)(?:, reason \d+)?$/;

/** The unit of `blocks` in what `stat` answers. */
const STAT_BLOCK_BYTES = 512;

export async function removeOldInfoLogs(database: string): Promise<void> {
  const old = (await readdir(database)).filter((name) => name.startsWith("LOG.old.")).sort();
  for (const name of old.slice(0, -OLD_LOGS_KEPT)) await rm(join(database, name));
}

/** Cuts the log if it takes more than `bytesMax` on disk. */
export async function trimInfoLog(database: string, bytesMax = LOG_BYTES_MAX): Promise<void> {
  const path = join(database, "LOG");
  if ((await stat(path)).blocks * STAT_BLOCK_BYTES > bytesMax) await truncate(path);
}

/** The newest failure of RocksDB's background work, in its own words: it only counts them for its callers. */
export async function backgroundErrorIn(database: string): Promise<string | undefined> {
  const file = await open(join(database, "LOG"), "r");
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
    await file.read(tail, 0, tail.length, size - tail.length);
    const lines = tail.toString("latin1").split("\n");
    return lines.map((line) => BACKGROUND_ERROR.exec(line)?.[1]).findLast((found) => found !== undefined);
  } finally {
    await file.close();
  }
}
