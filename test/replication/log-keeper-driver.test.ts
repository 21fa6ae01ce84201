import { describe, expect, it, test } from "vitest";
import type { Attempt } from "../../replication/attempt.js";
import { encodeWriteEntry } from "../../replication/entry.js";
import { findResult } from "../../replication/log-keeper-driver.js";
import {
  decodeLogEntry,
  decodeOperations,
  encodeLogEntry,
  encodeOperations,
  LOG_END,
  LOG_START,
  logKey,
  OPERATIONS_END,
  OPERATIONS_START,
  operationsKey,
  withoutVersion,
  withVersion,
} from "../../replication/records.js";
import { DEFAULT_REPLICA_SETTINGS } from "../../replication/replica-settings.js";
import type { ReplicationSettings } from "../../replication/settings.js";
import { MemoryStore } from "../../storage/memory-store.js";
import { SimulatedCluster } from "../simulator/cluster.js";
import type { SimulatedNode } from "../simulator/node.js";
import { decodeRead, decodeResult, encodeCommand, encodeRead } from "../simulator/register-machine.js";
import { World } from "../simulator/world.js";

class Scene {
  readonly world = new World(1);
  readonly cluster: SimulatedCluster;

  constructor(nodeCount: number, settings: Partial<ReplicationSettings>) {
    const options = { nodeCount, partitionCount: 1, replicationFactor: nodeCount, settings };
    this.cluster = new SimulatedCluster(this.world, options);
  }

  get node(): SimulatedNode {
    return this.cluster.nodes[0]!;
  }

  async start(): Promise<this> {
    await this.cluster.start();
    await this.pass(200);
    return this;
  }

  async pass(ms: number): Promise<void> {
    await this.world.run(this.world.nowMs + ms);
  }

  /** Adds to a register; the value before. */
  async add(operationId: string, value = 1): Promise<number | null> {
    const command = encodeCommand({ kind: "add", key: "x", value });
    const result = this.node.driver.write(0, command, { operationId });
    return decodeResult(await this.world.within(8_000, result)).before;
  }

  async addMany(prefix: string, count: number): Promise<void> {
    for (let i = 0; i < count; i++) await this.add(`${prefix} ${i}`);
  }

  async value(): Promise<number | null> {
    const read = this.node.driver.read(0, encodeRead(["x"]), { consistency: "strong" });
    return decodeRead(await this.world.within(2_000, read))[0]!;
  }

  get log(): { readonly firstIndex: number; readonly bytes: number } {
    return this.node.driver.driverOf(0)!.log;
  }

  get indexesOnDisk(): number[] {
    const rows = this.node.disk.rowsNow(0, { gte: LOG_START, lt: LOG_END, limit: Infinity });
    return rows.map(({ key, value }) => decodeLogEntry(key, value).index);
  }

  get trimmedOperations(): string[] {
    const range = { gte: OPERATIONS_START, lt: OPERATIONS_END, limit: Infinity };
    return this.node.disk
      .rowsNow(0, range)
      .flatMap(({ value }) => decodeOperations(withoutVersion(value)))
      .map(({ operationId }) => operationId);
  }
}

describe("a log", () => {
  it("is trimmed down to about its bound when every replica has applied it, without a gap", async () => {
    const scene = await new Scene(1, { logBytesKept: 3_000 }).start();
    await scene.addMany("a", 100);
    await scene.pass(4_000);
    const { firstIndex, bytes } = scene.log;
    expect(firstIndex).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(3_000);
    expect(bytes).toBeGreaterThan(500);
    const last = scene.node.driver.driverOf(0)!.replica.lastIndex;
    const kept = Array.from({ length: last - firstIndex + 1 }, (_, i) => firstIndex + i);
    expect(scene.indexesOnDisk).toEqual(kept);
  });

  it("below its bound is kept", async () => {
    const scene = await new Scene(1, { logBytesKept: 1_000_000 }).start();
    await scene.addMany("a", 50);
    await scene.pass(4_000);
    expect(scene.log.firstIndex).toBe(1);
  });

  it("is kept for a replica that is away, its hints, until they pass their own bound", async () => {
    const scene = await new Scene(3, { logBytesKept: 1_000, hintBytesMax: 12_000 }).start();
    await scene.add("first");
    await scene.pass(2_000);
    scene.cluster.nodes[2]!.crash({ powerCut: false });
    await scene.addMany("a", 50);
    await scene.pass(4_000);
    expect(scene.log.bytes).toBeGreaterThan(3_000);
    const { firstIndex } = scene.log;
    expect(firstIndex).toBeLessThan(5);
    await scene.addMany("b", 150);
    await scene.pass(4_000);
    expect(scene.log.bytes).toBeLessThanOrEqual(12_000);
    expect(scene.log.firstIndex).toBeGreaterThan(firstIndex);
  });
});

describe("hints", () => {
  const window = {
    hintWindowMs: 6_000,
    operationWindowMs: 3_000,
    replica: { ...DEFAULT_REPLICA_SETTINGS, tailBytesMax: 200 },
  };

  it("are kept for their window and not longer; then the replica gets a transfer (R17)", async () => {
    const scene = await new Scene(3, window).start();
    const away = scene.cluster.nodes[2]!;
    await scene.addMany("a", 5);
    await scene.pass(8_000);
    // All have these: they are a reserve, and no hints.
    expect(scene.log.firstIndex).toBe(1);
    expect(scene.node.driver.oldestHintAgeMs()).toBe(0);
    away.crash({ powerCut: false });
    await scene.addMany("b", 20);
    await scene.pass(4_000);
    expect(scene.log.firstIndex).toBe(1);
    expect(scene.node.driver.hints().get(away.nodeId)!.entries).toBe(20);
    expect(scene.node.driver.hints().get(away.nodeId)!.bytes).toBeGreaterThan(500);
    expect(scene.node.driver.oldestHintAgeMs()).toBeGreaterThan(3_000);
    await scene.addMany("c", 3);
    await scene.pass(4_000);
    expect(scene.indexesOnDisk.length).toBe(3);
    expect(scene.node.driver.handoff.entriesDropped).toBe(20);
    expect(scene.node.driver.hints().get(away.nodeId)!.entries).toBe(3);
    await scene.cluster.startNode(away);
    await scene.pass(6_000);
    expect(away.driver.handoff).toMatchObject({
      transfersBegun: 1,
      transfersFinished: 1,
      entriesCaughtUp: 0,
    });
    expect(away.driver.driverOf(0)!.visibleIndex).toBe(scene.node.driver.driverOf(0)!.visibleIndex);
    await scene.pass(2_000);
    expect(scene.node.driver.hints().get(away.nodeId)!.entries).toBe(0);
    expect(scene.node.driver.oldestHintAgeMs()).toBe(0);
  });

  it("of a node that has just started stay, whatever their age, until the others could tell what they have", async () => {
    const scene = await new Scene(3, window).start();
    await scene.addMany("a", 5);
    await scene.pass(1_000);
    for (const node of scene.cluster.nodes) node.crash({ powerCut: false });
    await scene.pass(20_000);
    await scene.cluster.startNode(scene.node);
    await scene.pass(4_000);
    expect(scene.log.firstIndex).toBe(1);
    await scene.pass(6_000);
    expect(scene.log.firstIndex).toBeGreaterThan(5);
  });
});

describe("trimming", () => {
  it("that a transfer overtakes leaves the new log alone", async () => {
    const scene = await new Scene(1, { logBytesKept: 2_000 }).start();
    await scene.addMany("a", 60);
    const driver = scene.node.driver.driverOf(0)!;
    const { lastIndex, lastBallot } = driver.replica;
    scene.node.disk.readMs = 50;
    driver.log.trim(driver, Infinity);
    driver.beginTransfer();
    driver.finishTransfer(lastIndex, lastBallot);
    await scene.pass(500);
    expect(scene.log.firstIndex).toBe(lastIndex + 1);
    expect(scene.trimmedOperations).toEqual([]);
  });

  it("ends with its replica: what the node writes there later is left alone", async () => {
    const scene = await new Scene(1, { logBytesKept: 2_000 }).start();
    await scene.addMany("a", 60);
    const driver = scene.node.driver.driverOf(0)!;
    const before = scene.indexesOnDisk;
    scene.node.disk.readMs = 50;
    driver.log.trim(driver, Infinity);
    await scene.world.within(1_000, driver.close());
    driver.log.trim(driver, Infinity);
    await scene.pass(500);
    expect(scene.indexesOnDisk).toEqual(before);
  });

  it("reads no entry whose operation is known from memory", async () => {
    const scene = await new Scene(1, { logBytesKept: 2_000 }).start();
    await scene.addMany("a", 60);
    await scene.pass(4_000);
    const { firstIndex } = scene.log;
    expect(firstIndex).toBeGreaterThan(1);
    scene.node.disk.readMs = 1_000_000;
    await scene.addMany("b", 60);
    await scene.pass(4_000);
    expect(scene.log.firstIndex).toBeGreaterThan(firstIndex);
    expect(scene.log.bytes).toBeLessThanOrEqual(2_000);
    expect(scene.trimmedOperations).toContain("b 0");
    expect(scene.trimmedOperations).not.toContain("b 59");
  });
});

describe("how much log there is", () => {
  it("stays right when a few small entries before many large ones are trimmed", async () => {
    const scene = await new Scene(3, { logBytesKept: 5_000 }).start();
    await scene.addMany("small", 5);
    await scene.pass(2_000);
    scene.cluster.nodes[2]!.crash({ powerCut: false });
    const large = encodeCommand({ kind: "put", key: "x".repeat(1_000), value: 1 });
    for (let i = 0; i < 30; i++) await scene.world.within(8_000, scene.node.driver.write(0, large, {}));
    await scene.pass(4_000);
    expect(scene.log.firstIndex).toBeGreaterThan(5);
    const rows = scene.node.disk.rowsNow(0, { gte: LOG_START, lt: LOG_END, limit: Infinity });
    expect(scene.log.bytes).toBe(rows.reduce((bytes, { value }) => bytes + value.length, 0));
  });

  it("does not grow with more writes in a second than are trimmed at once", async () => {
    const scene = await new Scene(1, { logBytesKept: 2_000 }).start();
    const add = encodeCommand({ kind: "add", key: "x", value: 1 });
    for (let i = 0; i < 3; i++) {
      const writes = Array.from({ length: 2_500 }, () => scene.node.driver.write(0, add, {}));
      await scene.world.within(8_000, Promise.all(writes));
    }
    await scene.pass(1_100);
    expect(scene.log.firstIndex).toBeGreaterThan(7_000);
    expect(scene.log.bytes).toBeLessThanOrEqual(2_000);
  });
});

describe("an operation whose entry was trimmed", () => {
  it("is answered as it was the first time, however long that answer is", async () => {
    const scene = await new Scene(1, { logBytesKept: 2_000 }).start();
    const large = 1_000_000_000_000;
    await scene.add("first", large);
    expect(await scene.add("early", large)).toBe(large);
    await scene.addMany("a", 80);
    await scene.pass(4_000);
    expect(scene.log.firstIndex).toBeGreaterThan(5);
    expect(scene.trimmedOperations).toContain("early");
    expect(await scene.add("early", large)).toBe(large);
    expect(await scene.value()).toBe(2 * large + 80);
  });

  it("is still recognised, also after a restart (R11)", async () => {
    const scene = await new Scene(1, { logBytesKept: 2_000 }).start();
    expect(await scene.add("early")).toBeNull();
    await scene.addMany("a", 80);
    await scene.pass(4_000);
    expect(scene.log.firstIndex).toBeGreaterThan(5);
    expect(scene.trimmedOperations).toContain("early");
    expect(await scene.add("early")).toBeNull();
    scene.node.crash({ powerCut: true });
    await scene.cluster.startNode(scene.node);
    expect(await scene.add("early")).toBeNull();
    expect(await scene.add("a 3")).toBe(4);
    expect(await scene.value()).toBe(81);
  });

  it("is kept for its window, also when those after it have older times", async () => {
    const scene = await new Scene(1, { logBytesKept: 2_000, operationWindowMs: 20_000 }).start();
    await scene.addMany("early", 20);
    scene.node.skew.wallOffsetMs -= 15_000;
    await scene.addMany("later", 60);
    await scene.pass(4_000);
    expect(scene.trimmedOperations).toEqual(expect.arrayContaining(["early 0", "later 0"]));
    await scene.pass(18_000);
    await scene.addMany("last", 80);
    await scene.pass(4_000);
    expect(scene.trimmedOperations).toContain("last 0");
    expect(scene.trimmedOperations).toContain("early 0");
  });

  it("is dropped once its window is over, and then counts as new", async () => {
    const scene = await new Scene(1, { logBytesKept: 2_000, operationWindowMs: 20_000 }).start();
    await scene.add("early");
    await scene.addMany("a", 80);
    await scene.pass(4_000);
    expect(scene.trimmedOperations).toContain("early");
    await scene.pass(25_000);
    for (let i = 0; i < 6; i++) {
      await scene.addMany(`b ${i}`, 40);
      await scene.pass(2_000);
    }
    expect(scene.trimmedOperations).not.toContain("early");
    const before = (await scene.value())!;
    expect(await scene.add("early")).toBe(before);
  });
});

test("a long answer is given again at once, also while the proposer's own disk has not even seen it", async () => {
  const scene = new Scene(3, {});
  const { disk } = scene.node;
  const open = disk.open.bind(disk);
  let isHeld = false;
  disk.open = (clock) => {
    const store = open(clock);
    const write = store.write.bind(store);
    store.write = async (mutations, options) => {
      if (isHeld) await clock.sleep(500);
      return write(mutations, options);
    };
    return store;
  };
  await scene.start();
  const large = 1_000_000_000_000;
  await scene.add("first", large);
  isHeld = true;
  expect(await scene.add("again", large)).toBe(large);
  const driver = scene.node.driver.driverOf(0)!;
  const answers: Attempt[] = [];
  const payload = encodeCommand({ kind: "add", key: "x", value: large });
  const request = { payload, operationId: "again", retry: true, deadlineMs: Infinity };
  driver.write(request, (answer) => answers.push(answer));
  await scene.world.run(scene.world.nowMs + 100, () => answers.length > 0);
  expect(scene.indexesOnDisk).not.toContain(driver.replica.commitIndex);
  expect(answers).toMatchObject([{ kind: "done" }]);
});

describe("the result of an operation", () => {
  const result = Uint8Array.of(1, 2, 3);
  const find = (store: MemoryStore, index: number, operationId: string): Promise<Uint8Array | undefined> =>
    findResult(store, 0, index, operationId);

  it("is found in the log, if the entry there is that operation's", async () => {
    const store = new MemoryStore({ partitionCount: 1 });
    const bytes = encodeWriteEntry({
      kind: "write",
      timeMs: 0,
      operationId: "one",
      payloadHash: 0,
      result,
      effects: [],
    });
    const entry = { index: 7, ballot: { round: 1, nodeId: "a", boot: 1 }, bytes };
    await store.write([{ family: 0, key: logKey(7), value: encodeLogEntry(entry) }], { sync: "none" });
    expect(await find(store, 7, "one")).toEqual(Buffer.from(result));
    expect(await find(store, 7, "two")).toBeUndefined();
  });

  it("is found among the trimmed operations, in the record that begins at or below its index", async () => {
    const store = new MemoryStore({ partitionCount: 1 });
    for (const first of [1, 5, 9]) {
      const operations = [0, 1].map((i) => ({
        operationId: `operation ${first + i}`,
        index: first + i,
        payloadHash: 0,
        timeMs: 0,
        result: Uint8Array.of(first + i),
      }));
      const value = withVersion(first + 3, encodeOperations(operations));
      await store.write([{ family: 0, key: operationsKey(first), value }], { sync: "none" });
    }
    for (const index of [1, 2, 5, 6, 9, 10])
      expect(await find(store, index, `operation ${index}`)).toEqual(Buffer.of(index));
    expect(await find(store, 7, "operation 7")).toBeUndefined();
  });

  it("is nowhere when its record was dropped", async () => {
    expect(await find(new MemoryStore({ partitionCount: 1 }), 3, "one")).toBeUndefined();
  });
});
