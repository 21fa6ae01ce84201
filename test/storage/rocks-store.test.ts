import { existsSync } from "node:fs";
import { cp, readdir, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemFileSync, type FileSync } from "../../storage/file-sync-driver.js";
import { trimInfoLog } from "../../storage/info-log-driver.js";
import type { RocksStore } from "../../storage/rocks-store.js";
import {
  makeDirectory,
  openStore,
  removeDirectory,
  rocksStoreUnderTest,
  stillClock,
} from "./rocks-directory.js";
import { bytes, describeStore, put } from "./store-contract.js";

describeStore("a RocksDB store", async () => rocksStoreUnderTest(await makeDirectory()));

/** The operating system's syncs, counted, and failing from when the test says so. */
class WatchedSync implements FileSync {
  count = 0;
  failure: Error | undefined;

  fdatasync(descriptor: number): Promise<void> {
    this.count++;
    return this.failure === undefined ? systemFileSync.fdatasync(descriptor) : Promise.reject(this.failure);
  }

  fsync(descriptor: number): Promise<void> {
    return systemFileSync.fsync(descriptor);
  }
}

let directory: string;

beforeEach(async () => {
  directory = await makeDirectory();
});

afterEach(() => removeDirectory(directory));

async function textAt(store: RocksStore, key: string): Promise<string | undefined> {
  const value = await store.get(0, bytes(key));
  return value && Buffer.from(value).toString("latin1");
}

describe("a RocksDB store's syncs", () => {
  it("happen for the writes that wait for them, once for all writes of a turn", async () => {
    const fileSync = new WatchedSync();
    const store = await openStore(directory, { fileSync, clock: stillClock });
    const before = fileSync.count;
    await store.write([put(0, "a", "1")], { sync: "none" });
    expect(fileSync.count).toBe(before);
    await Promise.all(
      Array.from({ length: 100 }, (_, i) => store.write([put(i % 4, `${i}`, "v")], { sync: "group" })),
    );
    expect(fileSync.count).toBe(before + 1);
    await store.close();
  });

  it("are left to the operating system with os durability, but for writes that always want them", async () => {
    const fileSync = new WatchedSync();
    const store = await openStore(directory, { fileSync, durability: "os", clock: stillClock });
    const before = fileSync.count;
    await store.write([put(0, "entry", "1")], { sync: "group" });
    expect(fileSync.count).toBe(before);
    await store.write([put(0, "promise", "1")], { sync: "always" });
    expect(fileSync.count).toBe(before + 1);
    await store.close();
  });

  it("follow within about a second when no write waits for them", async () => {
    const fileSync = new WatchedSync();
    const store = await openStore(directory, { fileSync });
    const before = fileSync.count;
    await store.write([put(0, "a", "1")], { sync: "none" });
    await expect.poll(() => fileSync.count).toBeGreaterThan(before);
    await store.close();
  });

  it("follow at once when much is unsynced", async () => {
    const fileSync = new WatchedSync();
    const store = await openStore(directory, { fileSync, clock: stillClock });
    const before = fileSync.count;
    for (let i = 0; i < 9; i++) {
      await store.write([{ family: 0, key: bytes("k"), value: Buffer.alloc(1024 * 1024) }], { sync: "none" });
    }
    await expect.poll(() => fileSync.count).toBeGreaterThan(before);
    await store.close();
  });

  it("fail the store for ever: nothing is written, read or synced any more, and it is told once", async () => {
    const fileSync = new WatchedSync();
    const causes: unknown[] = [];
    const store = await openStore(directory, { fileSync, onFailure: (cause) => causes.push(cause) });
    await store.write([put(0, "a", "1")], { sync: "group" });
    fileSync.failure = new Error("EIO: i/o error, fdatasync");
    const write = store.write([put(0, "b", "1")], { sync: "group" });
    await expect(write).rejects.toMatchObject({ code: "StoreFailed", cause: fileSync.failure });
    const { count, failure } = fileSync;
    fileSync.failure = undefined;
    const later = [
      store.write([], { sync: "none" }),
      store.get(0, bytes("a")),
      store.getMany(0, [bytes("a")]),
      store.scan(0, { gte: bytes("a"), lt: bytes("b"), limit: 1 }),
      store.approximateBytes(0, { gte: bytes("a"), lt: bytes("b") }),
    ];
    for (const call of await Promise.allSettled(later)) {
      expect(call).toMatchObject({ status: "rejected", reason: { code: "StoreFailed", cause: failure } });
    }
    expect(() => store.snapshot()).toThrow(expect.objectContaining({ code: "StoreFailed" }));
    await store.close();
    expect(fileSync.count).toBe(count);
    expect(causes).toEqual([failure]);
  });
});

describe("a RocksDB store's write-ahead log", () => {
  async function logBytes(): Promise<number> {
    const database = join(directory, "rocksdb");
    const names = (await readdir(database)).filter((name) => name.endsWith(".log"));
    const sizes = await Promise.all(
      names.map((name) =>
        stat(join(database, name)).then(
          (file) => file.size,
          () => 0, // RocksDB removed it meanwhile
        ),
      ),
    );
    return sizes.reduce((sum, bytesOfOne) => sum + bytesOfOne, 0);
  }

  it("stays within its bound, though one family was written only once", async () => {
    const walBytesMax = 512 * 1024;
    const store = await openStore(directory, { walBytesMax });
    await store.write([put(3, "cold", "still here")], { sync: "none" });
    for (let i = 0; i < 200; i++) {
      const value = Buffer.alloc(32 * 1024, i);
      await store.write([{ family: i % 3, key: bytes(`${i}`), value }], { sync: "group" });
    }
    await expect.poll(logBytes).toBeLessThanOrEqual(walBytesMax);
    await store.close();
    const again = await openStore(directory);
    expect(await again.scan(0, { gte: bytes("0"), lt: bytes("a"), limit: 1000 })).toHaveLength(67);
    expect(await again.get(3, bytes("cold"))).toEqual(bytes("still here"));
    await again.close();
  });

  it("tells on the next open when it ends below what had been synced", async () => {
    const store = await openStore(directory);
    for (let i = 0; i < 20; i++) await store.write([put(0, `${i}`, "v")], { sync: "group" });
    await store.close();
    const whole = join(directory, "whole");
    await cp(join(directory, "rocksdb"), join(whole, "rocksdb"), { recursive: true });
    await cp(join(directory, "synced"), join(whole, "synced"));

    const intact = await openStore(whole);
    expect(intact.recoveredBelowSync).toBe(false);
    expect(await textAt(intact, "19")).toBe("v");
    await intact.close();

    const database = join(directory, "rocksdb");
    const log = join(
      database,
      (await readdir(database))
        .filter((name) => name.endsWith(".log"))
        .sort()
        .at(-1)!,
    );
    await truncate(log, Math.floor((await stat(log)).size / 2));
    const damaged = await openStore(directory);
    expect(damaged.recoveredBelowSync).toBe(true);
    expect(await textAt(damaged, "19")).toBeUndefined();
    // What is synced from now on is on top of the loss and must not be taken for it.
    await damaged.write([put(0, "new", "v")], { sync: "always" });
    await damaged.close();
    const later = await openStore(directory);
    expect(later.recoveredBelowSync).toBe(false);
    expect(await textAt(later, "new")).toBe("v");
    await later.close();
  });
});

describe("opening a RocksDB store", () => {
  it("is refused while it is open", async () => {
    const store = await openStore(directory);
    await expect(openStore(directory)).rejects.toMatchObject({ code: "DirectoryInUse" });
    await store.close();
    await (await openStore(directory)).close();
  });

  it("is refused where it cannot write", async () => {
    await writeFile(join(directory, "file"), "");
    await expect(openStore(join(directory, "file"))).rejects.toMatchObject({ code: "DirectoryNotWritable" });
  });

  it("is refused when the database or the watermark is corrupt", async () => {
    const store = await openStore(directory);
    await store.write([put(0, "a", "1")], { sync: "group" });
    await store.close();
    const intact = join(directory, "intact");
    await cp(join(directory, "rocksdb"), join(intact, "rocksdb"), { recursive: true });
    await writeFile(join(intact, "synced"), "many");
    await expect(openStore(intact)).rejects.toMatchObject({ code: "StoreCorrupt" });
    const database = join(directory, "rocksdb");
    const manifest = (await readdir(database)).find((name) => name.startsWith("MANIFEST-"))!;
    await writeFile(join(database, manifest), Buffer.alloc(500, 7));
    await expect(openStore(directory)).rejects.toMatchObject({ code: "StoreCorrupt" });
  });

  it("keeps only the newest of RocksDB's information logs", async () => {
    for (let i = 0; i < 5; i++) await (await openStore(directory)).close();
    const logs = (await readdir(join(directory, "rocksdb"))).filter((name) => name.startsWith("LOG"));
    expect(logs).toHaveLength(3);
  });

  it("lets RocksDB's information log be cut while it is written", async () => {
    const store = await openStore(directory, { walBytesMax: 1 });
    const database = join(directory, "rocksdb");
    await trimInfoLog(database, 0);
    expect((await stat(join(database, "LOG"))).blocks).toBe(0);
    // The bound of one byte makes the store flush, which RocksDB logs.
    await store.write([put(0, "a", "1")], { sync: "group" });
    await expect.poll(async () => (await stat(join(database, "LOG"))).size).toBeGreaterThan(0);
    expect(await textAt(store, "a")).toBe("1");
    await store.close();
  });
});

describe("a RocksDB store on a full disk", () => {
  it("gives the ballast's room back before it tells, and takes it again when it can", async () => {
    const fileSync = new WatchedSync();
    const ballast = (): boolean => existsSync(join(directory, "ballast"));
    const toldWithBallast: boolean[] = [];
    const options = { fileSync, ballastBytes: 3_000_000 };
    const store = await openStore(directory, {
      ...options,
      onFailure: () => toldWithBallast.push(ballast()),
    });
    expect((await stat(join(directory, "ballast"))).size).toBe(3_000_000);
    fileSync.failure = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    // Whoever hears of it, by this or by a write, may end the process at once.
    const write = store.write([put(0, "a", "1")], { sync: "group" }).catch((error: Error) => {
      expect(ballast()).toBe(false);
      return error.message;
    });
    expect(await write).toMatch("no space left");
    expect(toldWithBallast).toEqual([false]);
    await store.close();
    fileSync.failure = undefined;
    const again = await openStore(directory, options);
    expect(ballast()).toBe(true);
    await again.close();
  });
});
