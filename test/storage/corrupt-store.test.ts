/** A block that RocksDB cannot read is found again by every compaction: the database must not be opened a second time. */
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { corruptionMark, markCorrupt, removeSetAside, setAside } from "../../storage/corrupt-store-driver.js";
import { messageOf } from "../../storage/errors.js";
import { systemFileSync } from "../../storage/file-sync-driver.js";
import { makeDirectory, openStore, removeDirectory } from "./rocks-directory.js";

const ROWS = 500;
/** So many tables of one family make RocksDB compact them; each start leaves one. */
const STARTS_MAX = 12;

let directory: string;

beforeEach(async () => (directory = await makeDirectory()));
afterEach(() => removeDirectory(directory));

it("is remembered when a compaction finds it, with what RocksDB said, and keeps the database from being opened", async () => {
  await fill(0);
  // The start after a write moves it to a table.
  await (await openStore(directory)).close();
  await flipInLargestTable();
  let cause: unknown;
  for (let start = 1; start <= STARTS_MAX && cause === undefined; start++) cause = await fill(start);
  expect(messageOf(cause)).toMatch(/checksum mismatch/);
  expect(corruptionMark(directory)).toMatch(/checksum mismatch/);
  await expect(openStore(directory)).rejects.toMatchObject({
    code: "StoreCorrupt",
    message: expect.stringMatching(/is corrupt: .*checksum mismatch/) as string,
  });

  await setAside(directory, systemFileSync);
  const store = await openStore(directory);
  expect(await store.scan(0, { gte: key(0), lt: key(ROWS), limit: 1 })).toEqual([]);
  expect(store.recoveredBelowSync).toBe(true);
  await store.close();
  expect(existsSync(join(directory, "rocksdb.corrupt"))).toBe(true);
  await removeSetAside(directory);
  expect(existsSync(join(directory, "rocksdb.corrupt"))).toBe(false);
});

it("that was set aside gives its place to the next one", async () => {
  for (let i = 0; i < 2; i++) {
    await (await openStore(directory)).close();
    markCorrupt(directory, "for a reason");
    await setAside(directory, systemFileSync);
  }
  expect(corruptionMark(directory)).toBeUndefined();
  const names = await readdir(directory);
  expect(names).toContain("rocksdb.corrupt");
  expect(names).not.toContain("rocksdb");
});

/** Opens the store and writes the same rows again; resolves to why it failed, if it did within a while. */
async function fill(value: number): Promise<unknown> {
  let tell: (cause: unknown) => void = () => undefined;
  const failed = new Promise<unknown>((resolve) => (tell = resolve));
  const store = await openStore(directory, { onFailure: (cause) => tell(cause) });
  const rows = Array.from({ length: ROWS }, (_, i) => ({
    family: 0,
    key: key(i),
    value: Buffer.alloc(100, value),
  }));
  const written = store.write(rows, { sync: "always" }).then(
    () => undefined,
    () => failed,
  );
  await store.close();
  return written;
}

function key(i: number): Uint8Array {
  return Buffer.from(`key ${String(i).padStart(6, "0")}`);
}

async function flipInLargestTable(): Promise<void> {
  const database = join(directory, "rocksdb");
  let largest = { path: "", bytes: Buffer.alloc(0) };
  for (const name of (await readdir(database)).filter((entry) => entry.endsWith(".sst"))) {
    const bytes = await readFile(join(database, name));
    if (bytes.length > largest.bytes.length) largest = { path: join(database, name), bytes };
  }
  largest.bytes[Math.floor(largest.bytes.length / 3)]! ^= 1;
  await writeFile(largest.path, largest.bytes);
}
