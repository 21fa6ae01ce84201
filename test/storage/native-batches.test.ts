/**
 * Goal: to know for certain that the installed version of rocksdb-native still makes one atomic batch of operations on
 * several families, which its own interface does not offer. Method: write two such batches, then cut the write-ahead log
 * at points within the second; recovery must find all of it or nothing, in every family.
 */
import { cp, readdir, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import RocksDB from "rocksdb-native";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NativeReader, NativeWriter } from "../../storage/native-batches.js";
import { makeDirectory, removeDirectory } from "./rocks-directory.js";
import { bytes, put } from "./store-contract.js";

const NAMES = ["first", "second", "third"];

async function openDatabase(path: string): Promise<{ db: RocksDB; families: RocksDB.ColumnFamily[] }> {
  const families = NAMES.map((name) => new RocksDB.ColumnFamily(name));
  const db = new RocksDB(path, { columnFamilies: families });
  await db.ready();
  return { db, families };
}

/** The values of `key` in each of the families, read as one batch. */
async function readEach(
  db: RocksDB,
  families: readonly RocksDB.ColumnFamily[],
  key: string,
): Promise<(string | undefined)[]> {
  const reader = new NativeReader(db.session(), families);
  const values: (string | undefined)[] = [];
  await reader.read(
    families.map((_, family) => ({
      family,
      key: bytes(key),
      resolve: (value) => (values[family] = value && Buffer.from(value).toString()),
      reject: (error) => expect.unreachable(error.message),
    })),
  );
  reader.close();
  return values;
}

async function recoverAndReadEach(path: string, key: string): Promise<(string | undefined)[]> {
  const { db, families } = await openDatabase(path);
  const values = await readEach(db, families, key);
  await db.close();
  return values;
}

async function logFile(path: string): Promise<string> {
  return join(
    path,
    (await readdir(path))
      .filter((name) => name.endsWith(".log"))
      .sort()
      .at(-1)!,
  );
}

describe("a native batch", () => {
  let directory: string;

  beforeEach(async () => {
    directory = await makeDirectory();
  });

  afterEach(() => removeDirectory(directory));

  it("is atomic over column families", async () => {
    const path = join(directory, "db");
    const { db, families } = await openDatabase(path);
    const writer = new NativeWriter(db.session(), families);
    const sizes: number[] = [];
    for (const value of ["old", "new"]) {
      for (let family = 0; family < families.length; family++) writer.add(put(family, "k", value));
      await writer.apply();
      sizes.push((await stat(await logFile(path))).size);
    }
    writer.close();
    await db.close();
    expect(await recoverAndReadEach(await copyOf(path, "whole"), "k")).toEqual(["new", "new", "new"]);
    const [oldEnd, newEnd] = [sizes[0]!, sizes[1]!];
    for (let cut = oldEnd; cut < newEnd; cut += 7) {
      const copy = await copyOf(path, `cut-${cut}`);
      await truncate(await logFile(copy), cut);
      expect(await recoverAndReadEach(copy, "k")).toEqual(["old", "old", "old"]);
    }
  });

  async function copyOf(path: string, name: string): Promise<string> {
    const copy = join(directory, name);
    await cp(path, copy, { recursive: true });
    return copy;
  }

  it("reads from several families at once", async () => {
    const { db, families } = await openDatabase(join(directory, "db"));
    const writer = new NativeWriter(db.session(), families);
    writer.add(put(0, "a", "in first"));
    writer.add(put(2, "a", "in third"));
    await writer.apply();
    expect(await readEach(db, families, "a")).toEqual(["in first", undefined, "in third"]);
    writer.close();
    await db.close();
  });
});
