import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WalBound } from "../../storage/wal-bound-driver.js";
import { walName } from "../../storage/wal-sync-driver.js";
import { makeDirectory, removeDirectory } from "./rocks-directory.js";

describe("the bound of the write-ahead log", () => {
  let directory: string;
  let flushed: number[];
  let bound: WalBound;

  beforeEach(async () => {
    directory = await makeDirectory();
    flushed = [];
    bound = new WalBound({
      directory,
      familyCount: 5,
      walBytesMax: 1000,
      flush: async (family) => {
        flushed.push(family);
      },
    });
  });

  afterEach(() => removeDirectory(directory));

  function logFile(number: number, bytes: number): Promise<void> {
    return writeFile(join(directory, walName(number)), Buffer.alloc(bytes));
  }

  it("flushes nothing while the log is short", async () => {
    await logFile(4, 1000);
    bound.written(0, 4);
    await bound.enforce();
    expect(flushed).toEqual([]);
  });

  it("flushes the families that pin the oldest files until the rest is short enough", async () => {
    await logFile(4, 500);
    await logFile(6, 500);
    await logFile(8, 600);
    bound.written(3, 4);
    bound.written(1, 6);
    bound.written(2, 8);
    bound.written(0, 4);
    bound.written(0, 8); // its oldest unflushed write is still in 4
    await bound.enforce();
    expect(flushed.toSorted()).toEqual([0, 1, 3]);
    expect(flushed.at(-1)).toBe(1);
  });

  it("does not count files that nothing pins, which RocksDB is about to remove", async () => {
    await logFile(4, 5000);
    await logFile(6, 500);
    bound.written(1, 6);
    await bound.enforce();
    expect(flushed).toEqual([]);
  });

  it("flushes a family at most once a time, though it is written again meanwhile", async () => {
    await logFile(4, 5000);
    const busy: WalBound = new WalBound({
      directory,
      familyCount: 5,
      walBytesMax: 1000,
      flush: async (family) => {
        flushed.push(family);
        busy.written(family, 4);
      },
    });
    for (const family of [0, 1, 2]) busy.written(family, 4);
    await busy.enforce();
    expect(flushed).toEqual([0, 1, 2]);
  });

  it("takes a file that is gone since it was listed for nothing", async () => {
    await logFile(4, 5000);
    bound.written(0, 4);
    const enforced = bound.enforce();
    await rm(join(directory, walName(4)));
    await enforced;
  });
});
