/**
 * What becomes of a database that contradicts itself: it is never opened again, and kept beside the new one until
 * everything in it was rebuilt from other nodes (R15, R16).
 *
 * A corrupt block is found anew by every compaction that reads it, so the next start would end like this one: the failure
 * is remembered in a file, which the next start finds before it opens the database.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { syncDirectory, type FileSync } from "./file-sync-driver.js";

const MARK_NAME = "corrupt";
const DATABASE_NAME = "rocksdb";
const ASIDE_NAME = "rocksdb.corrupt";

/** Remembers that the database in `directory` is corrupt. At once: whoever hears of the failure ends the process. */
export function markCorrupt(directory: string, reason: string): void {
  writeFileSync(join(directory, MARK_NAME), `${reason}\n`);
}

/** Why the database in `directory` must not be opened; undefined when it may. */
export function corruptionMark(directory: string): string | undefined {
  try {
    return readFileSync(join(directory, MARK_NAME), "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Moves the database out of the way, in the place of one that was moved before, so that the next open makes a new one. */
export async function setAside(directory: string, sync: FileSync): Promise<void> {
  const aside = join(directory, ASIDE_NAME);
  await rm(aside, { recursive: true, force: true });
  await rename(join(directory, DATABASE_NAME), aside);
  await syncDirectory(directory, sync);
  rmSync(join(directory, MARK_NAME), { force: true });
}

/** Removes what was set aside: everything in it was rebuilt. */
export async function removeSetAside(directory: string): Promise<void> {
  await rm(join(directory, ASIDE_NAME), { recursive: true, force: true });
}
