/** What reads say when a byte of a table file has changed: replication must be able to tell it from other failures. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isCorruption } from "../../storage/errors.js";
import type { RocksStore } from "../../storage/rocks-store.js";
import { makeDirectory, openStore, removeDirectory } from "./rocks-directory.js";

const key = (i: number): Uint8Array => Buffer.from(`key ${String(i).padStart(5, "0")}`);
const ROWS = 2_000;

it("a read, a scan and a scan of a snapshot fail with what is recognised as corruption, and nothing is made up", async () => {
  const directory = await makeDirectory();
  let store: RocksStore | undefined;
  try {
    store = await openStore(directory);
    const rows = Array.from({ length: ROWS }, (_, i) => ({
      family: 0,
      key: key(i),
      value: Buffer.alloc(100, i),
    }));
    await store.write(rows, { sync: "always" });
    await store.close();
    // Recovery moves what the write-ahead log holds into tables.
    store = await openStore(directory);
    await store.close();
    const tables = await largestTable(directory);
    const bytes = await readFile(tables);
    bytes[Math.floor(bytes.length / 3)]! ^= 1;
    await writeFile(tables, bytes);
    store = await openStore(directory);
    const errors: unknown[] = [];
    let read = 0;
    for (let i = 0; i < ROWS; i++) {
      await store.get(0, key(i)).then(
        (value) => {
          expect(value).toEqual(Buffer.alloc(100, i));
          read++;
        },
        (error: unknown) => errors.push(error),
      );
    }
    expect(read).toBeGreaterThan(0);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(isCorruption)).toBe(true);
    const range = { gte: key(0), lt: key(ROWS), limit: ROWS };
    const snapshot = store.snapshot();
    for (const reader of [store, snapshot]) {
      const failure = await reader.scan(0, range).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(isCorruption(failure)).toBe(true);
    }
    await snapshot.close();
  } finally {
    await store?.close();
    await removeDirectory(directory);
  }
});

async function largestTable(directory: string): Promise<string> {
  const files = await readdir(directory, { recursive: true });
  const tables = await Promise.all(
    files
      .filter((name) => name.endsWith(".sst"))
      .map(async (name) => ({
        path: join(directory, name),
        size: (await readFile(join(directory, name))).length,
      })),
  );
  return tables.sort((a, b) => b.size - a.size)[0]!.path;
}
