/**
 * A file that only takes room, so that a node on a full disk can come back.
 *
 * RocksDB needs room to open: it writes what its log holds to table files before it lets go of the log. When a write
 * fails because the disk is full, the ballast is removed; the process ends (R15), and its next start finds that room.
 * The start after that which finds twice the room makes the ballast again.
 *
 * The bytes are random, because a file system may store zeros, or a hole, in no room at all.
 */
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { open, rename, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";

const FILE_NAME = "ballast";
const BLOCK_BYTES = 1024 * 1024;

/** Sees to it that `directory` has a ballast file of `bytes`, if there is room for two. 0 bytes: none is made. */
export async function ensureBallast(directory: string, bytes: number): Promise<void> {
  const path = join(directory, FILE_NAME);
  if (bytes === 0 || (await exists(path))) return;
  const { bavail, bsize } = await statfs(dirname(path));
  if (bavail * bsize < 2 * bytes) return;
  const unfinished = `${path}.new`;
  const file = await open(unfinished, "w", 0o600);
  try {
    const block = randomBytes(Math.min(BLOCK_BYTES, bytes));
    for (let written = 0; written < bytes; written += block.length) {
      await file.write(block, 0, Math.min(block.length, bytes - written));
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}

/**
 * Gives the room back. Nothing happens when there is no ballast. At once: whoever hears of the failure ends the process,
 * and a removal that is under way ends with it.
 */
export function dropBallast(directory: string): void {
  rmSync(join(directory, FILE_NAME), { force: true });
  rmSync(join(directory, `${FILE_NAME}.new`), { force: true });
}

/** Whether a failure means that the disk is full, as Node or RocksDB tells it. */
export function isDiskFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOSPC" || /no space left/i.test(cause.message))
      return true;
  }
  return false;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}
