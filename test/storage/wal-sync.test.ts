import { fstatSync } from "node:fs";
import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WalSync, walName } from "../../storage/wal-sync-driver.js";
import { makeDirectory, removeDirectory } from "./rocks-directory.js";

describe("syncing the write-ahead log", () => {
  let directory: string;
  let current: number;
  /** What was synced since the last look: inode numbers, as a descriptor tells them. */
  let inodes: number[];
  let wal: WalSync;

  beforeEach(async () => {
    directory = await makeDirectory();
    inodes = [];
    await rotateTo(4);
    const record = async (descriptor: number): Promise<void> => {
      inodes.push(fstatSync(descriptor).ino);
    };
    wal = new WalSync({ currentWalFile: async () => ({ number: current }) }, directory, {
      fdatasync: record,
      fsync: record,
    });
    await wal.start();
    await synced();
  });

  afterEach(async () => {
    await wal.close();
    await removeDirectory(directory);
  });

  async function rotateTo(number: number): Promise<void> {
    current = number;
    await writeFile(join(directory, walName(number)), "");
  }

  /** The names of what was synced since the last call, sorted; "." is the directory. */
  async function synced(): Promise<string[]> {
    const names = [".", ...(await readdir(directory))];
    const byInode = new Map<number, string>();
    for (const name of names) byInode.set((await stat(join(directory, name))).ino, name);
    return inodes
      .splice(0)
      .map((inode) => byInode.get(inode)!)
      .sort();
  }

  it("syncs the file in use, and not the directory while there is no new one", async () => {
    await wal.sync();
    expect(await synced()).toEqual(["000004.log"]);
    expect(wal.currentNumber).toBe(4);
  });

  it("syncs every file from the one that was in use to the current one, and the directory", async () => {
    await rotateTo(7);
    await rotateTo(9);
    await writeFile(join(directory, "000008.sst"), "");
    await writeFile(join(directory, walName(11)), ""); // newer than what RocksDB said: the next sync's business
    await wal.sync();
    expect(await synced()).toEqual([".", "000004.log", "000007.log", "000009.log"]);
    expect(wal.currentNumber).toBe(9);
  });

  it("syncs a file once more after it was replaced, since writes may have followed its sync, then lets go", async () => {
    await rotateTo(7);
    await wal.sync();
    await synced();
    await wal.sync();
    expect(await synced()).toEqual(["000004.log", "000007.log"]);
    await wal.sync();
    expect(await synced()).toEqual(["000007.log"]);
  });

  it("passes over a file that RocksDB no longer needs", async () => {
    await rotateTo(7);
    await rotateTo(9);
    await rm(join(directory, walName(7)));
    await wal.sync();
    expect(await synced()).toEqual([".", "000004.log", "000009.log"]);
  });

  it("rejects when a file cannot be synced", async () => {
    const failing = new WalSync({ currentWalFile: async () => ({ number: 4 }) }, directory, {
      fdatasync: () => Promise.reject(new Error("EIO")),
      fsync: () => Promise.resolve(),
    });
    await expect(failing.start()).rejects.toThrow("EIO");
    await failing.close();
  });
});
