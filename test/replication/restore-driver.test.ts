import { describe, expect, it } from "vitest";
import type { Ballot } from "../../core/ballot.js";
import { encodeWriteEntry, OPEN_ENTRY_BYTES } from "../../replication/entry.js";
import {
  APPLIED_KEY,
  encodeApplied,
  encodeBallot,
  encodeLogEntry,
  encodeOperations,
  INSTALLING_KEY,
  logKey,
  operationsKey,
  PROMISE_KEY,
  withVersion,
} from "../../replication/records.js";
import { DEFAULT_REPLICA_SETTINGS } from "../../replication/replica-settings.js";
import { isBlank, restorePartition, type Restored } from "../../replication/restore-driver.js";
import { DEFAULT_REPLICATION_SETTINGS, type ReplicationSettings } from "../../replication/settings.js";
import { MemoryStore } from "../../storage/memory-store.js";

const FAMILY = 0;
const SETTINGS: ReplicationSettings = {
  ...DEFAULT_REPLICATION_SETTINGS,
  replica: { ...DEFAULT_REPLICA_SETTINGS, tailBytesMax: 2_000 },
};
const ballot = (round: number): Ballot => ({ round, nodeId: "a", boot: 1 });

/** A disk as a replica's life left it. */
class DiskByHand {
  readonly #store = new MemoryStore({ partitionCount: 1 });

  async put(key: Uint8Array, value: Uint8Array): Promise<this> {
    await this.#store.write([{ family: FAMILY, key, value }], { sync: "none" });
    return this;
  }

  /** Entries of ballot 1 from `first` to `last`, each with an operation of its own. */
  async log(first: number, last: number): Promise<this> {
    for (let index = first; index <= last; index++) {
      const bytes = encodeWriteEntry({
        kind: "write",
        timeMs: index,
        operationId: `operation ${index}`,
        payloadHash: index,
        result: Uint8Array.of(1),
        effects: [],
      });
      await this.put(logKey(index), encodeLogEntry({ index, ballot: ballot(1), bytes }));
    }
    return this;
  }

  applied(index: number): Promise<this> {
    return this.put(APPLIED_KEY, encodeApplied({ index, ballot: ballot(1) }));
  }

  restore(): Promise<Restored> {
    return restorePartition(this.#store, FAMILY, SETTINGS);
  }
}

describe("what a replica finds on disk", () => {
  it("is nothing at first", async () => {
    const restored = await new DiskByHand().restore();
    expect(isBlank(restored)).toBe(true);
    expect(restored).toMatchObject({ complete: true, firstIndex: 1, logBytes: 0 });
  });

  it("is not nothing once it has promised, accepted or applied anything", async () => {
    const disks = [
      new DiskByHand().put(PROMISE_KEY, encodeBallot(ballot(1))),
      new DiskByHand().log(1, 1),
      new DiskByHand().applied(1),
    ];
    for (const disk of disks) expect(isBlank(await (await disk).restore())).toBe(false);
  });

  it("is its promise, its whole log and how far that is applied", async () => {
    const disk = new DiskByHand();
    await disk.put(PROMISE_KEY, encodeBallot(ballot(3)));
    await disk.log(1, 5);
    const { promised, applied, tail, firstIndex, logBytes } = await (await disk.applied(3)).restore();
    expect(promised).toEqual(ballot(3));
    expect(applied).toEqual({ index: 3, ballot: ballot(1) });
    expect([tail.baseIndex, tail.lastIndex, firstIndex]).toEqual([0, 5, 1]);
    expect(logBytes).toBeGreaterThan(0);
  });

  it("after trimming reaches down to an entry whose ballot is known", async () => {
    const disk = await new DiskByHand().log(50, 65);
    const { tail, firstIndex } = await (await disk.applied(60)).restore();
    expect([tail.baseIndex, tail.lastIndex, firstIndex]).toEqual([50, 65, 50]);
    expect(tail.ballotAt(50)).toEqual(ballot(1));
  });

  it("after everything was trimmed goes on behind what is applied", async () => {
    const { tail, firstIndex } = await (await new DiskByHand().applied(60)).restore();
    expect([tail.baseIndex, tail.lastIndex, firstIndex]).toEqual([60, 60, 61]);
    expect(tail.lastBallot).toEqual(ballot(1));
  });

  it("after a transfer begins with the entry behind the copy", async () => {
    const disk = await new DiskByHand().applied(60);
    const { tail, firstIndex } = await (await disk.log(61, 63)).restore();
    expect([tail.baseIndex, tail.lastIndex, firstIndex]).toEqual([60, 63, 61]);
    expect(tail.ballotAt(60)).toEqual(ballot(1));
  });

  it("keeps of the applied log no more in memory than its bound, of the rest everything", async () => {
    const disk = await new DiskByHand().log(1, 1_200);
    const { tail, operations, firstIndex } = await (await disk.applied(1_100)).restore();
    expect([tail.baseIndex, tail.lastIndex, firstIndex]).toEqual([1_100, 1_200, 1]);
    expect(operations.size).toBe(1_200);
    const short = await new DiskByHand().log(1, 1_200);
    const restored = await (await short.applied(1_195)).restore();
    expect(restored.tail.bytes).toBeLessThanOrEqual(2_000);
    expect(restored.tail.baseIndex).toBeLessThan(1_195);
  });

  it("recognises operations in the log and those that were trimmed from it", async () => {
    const disk = await new DiskByHand().log(5, 6);
    const trimmed = [1, 2].map((index) => ({
      operationId: `operation ${index}`,
      index,
      payloadHash: index,
      timeMs: index,
      result: Uint8Array.of(index),
    }));
    await disk.put(operationsKey(1), withVersion(2, encodeOperations(trimmed.slice(0, 1))));
    await disk.put(operationsKey(2), withVersion(2, encodeOperations(trimmed.slice(1))));
    const { operations } = await (await disk.applied(6)).restore();
    const known = [1, 2, 3, 5, 6].filter((index) => operations.find(`operation ${index}`)?.index === index);
    expect(known).toEqual([1, 2, 5, 6]);
    expect(operations.find("operation 2")).toMatchObject({ payloadHash: 2, result: Uint8Array.of(2) });
  });

  it("passes over entries without an operation", async () => {
    const disk = new DiskByHand();
    await disk.put(logKey(1), encodeLogEntry({ index: 1, ballot: ballot(1), bytes: OPEN_ENTRY_BYTES }));
    const { operations, tail } = await disk.restore();
    expect([operations.size, tail.lastIndex]).toEqual([0, 1]);
  });

  it("is incomplete in the middle of a transfer, and says what it may have accepted before", async () => {
    const disk = new DiskByHand();
    await disk.put(INSTALLING_KEY, encodeApplied({ index: 40, ballot: ballot(1) }));
    const accepted = { index: 40, ballot: ballot(1) };
    expect(await disk.restore()).toMatchObject({ complete: false, accepted, applied: { index: 0 } });
  });
});
