/**
 * Bringing bytes to stable storage: the three calls that a durable file needs, behind an interface so that a test can
 * count them, delay them or let them fail; and the one recipe for replacing a small file.
 *
 * Source: Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014, section 4 (atomic replacement).
 */
import * as fs from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

export interface FileSync {
  /** Waits until the file's data, and what is needed to read it back, is on stable storage. */
  fdatasync(descriptor: number): Promise<void>;
  /** The same for all of a file's metadata; for a directory: the names in it. */
  fsync(descriptor: number): Promise<void>;
}

/** The operating system's own. */
export const systemFileSync: FileSync = {
  fdatasync: promisify(fs.fdatasync),
  fsync: promisify(fs.fsync),
};

/** Makes the names in a directory durable. */
export async function syncDirectory(path: string, sync: FileSync): Promise<void> {
  const directory = await open(path, "r");
  try {
    await sync.fsync(directory.fd);
  } finally {
    await directory.close();
  }
}

/** Replaces or makes the file: after a crash it holds either its old content or all of the new. Durable when it resolves. */
export async function replaceFile(path: string, content: string, sync: FileSync): Promise<void> {
  const temporary = `${path}.new`;
  const file = await open(temporary, "w", 0o600);
  try {
    await file.writeFile(content);
    await sync.fsync(file.fd);
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncDirectory(dirname(path), sync);
}
