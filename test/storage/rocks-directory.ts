/** Stores on disk for tests: each in a directory of its own that is removed afterwards. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "../../core/clock.js";
import { SystemClock } from "../../core/system.js";
import { openRocksStore, type RocksStoreOptions } from "../../storage/rocks-driver.js";
import type { RocksStore } from "../../storage/rocks-store.js";
import { PARTITION_COUNT, type StoreUnderTest } from "./store-contract.js";

/** A clock whose timers never fire: a store with it does no background work by itself. */
export const stillClock: Clock = {
  wallMs: () => 0,
  monotonicMs: () => 0,
  after: () => () => undefined,
  every: () => () => undefined,
  atTurnEnd: (callback) => void setImmediate(callback),
};

export function makeDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), "covey-storage-"));
}

export function removeDirectory(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}

export function openStore(directory: string, options: Partial<RocksStoreOptions> = {}): Promise<RocksStore> {
  return openRocksStore({
    directory,
    partitionCount: PARTITION_COUNT,
    clock: new SystemClock(),
    ballastBytes: 0,
    ...options,
  });
}

export async function rocksStoreUnderTest(directory: string): Promise<StoreUnderTest> {
  const store = await openStore(directory);
  return {
    store,
    async reopen() {
      await store.close();
      return rocksStoreUnderTest(directory);
    },
    async dispose() {
      await store.close();
      await removeDirectory(directory);
    },
  };
}
