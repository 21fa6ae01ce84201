/**
 * Goal: a write is acknowledged when a majority has it on stable storage, and not before. Method: strace, outside of the nodes, sees
 * every sync of the operating system; one client writes one item at a time, and between sending and answer at least two nodes
 * must have begun and ended a sync of their write-ahead log. With `durability: os` the answer to the same question must be no for
 * some writes at least: nodes sync for reasons of their own too, and on a slow machine often while a write is under way.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { requireProgram } from "../support/debian-packages.js";
import { createMessageTable, putBySdk, sdkClient } from "./message-table.js";
import { readSyncs, tracedTo } from "./sync-trace.js";
import { useNodes } from "./use-nodes.js";

const TABLE = "messages";
const WRITES = 30;
const CLOCK_TICKS = 20;
const WAL = /\/\d+\.log$/;

describe.runIf(process.platform === "linux").each([
  { durability: "fsync", says: "is synced on a majority before its answer", least: WRITES, most: WRITES },
  { durability: "os", says: "is answered without waiting for a sync", least: 0, most: WRITES - 1 },
])("with durability $durability a write", ({ durability, says, least, most }) => {
  beforeAll(() => requireProgram("strace", "strace"));
  const trace = (i: number, directory: string): string => join(directory, `syncs-of-node-${i}`);
  const nodes = useNodes({
    environment: { COVEY_DURABILITY: durability, COVEY_PARTITIONS: "8" },
    wrapper: (i, directory) => tracedTo(trace(i, directory)),
  });

  it(says, async () => {
    const client = sdkClient(nodes().http[0]!);
    await createMessageTable(nodes().http[0]!, TABLE);
    const put = putBySdk(client, TABLE);
    // Ballots, which are always synced, are taken by the first write to each partition.
    for (let i = 0; i < 100; i++) await put(`first-${i}`);
    const wallMs = wallClock();
    const writes: { sentMs: number; answeredMs: number }[] = [];
    for (let i = 0; i < WRITES; i++) {
      const sentMs = wallMs();
      await put(`then-${i}`);
      writes.push({ sentMs, answeredMs: wallMs() });
    }
    client.destroy();
    await nodes().stopAll();

    const syncsByNode = [0, 1, 2].map((i) => {
      const syncs = readSyncs(trace(i, nodes().directory));
      return syncs.filter(({ path }) => path.startsWith(nodes().dataDirectory(i)) && WAL.test(path));
    });
    const counts = writes.map(
      ({ sentMs, answeredMs }) =>
        syncsByNode.filter((syncs) =>
          syncs.some(({ startMs, endMs }) => startMs >= sentMs && endMs <= answeredMs),
        ).length,
    );
    const synced = counts.filter((count) => count >= 2).length;
    expect(synced).toBeGreaterThanOrEqual(least);
    expect(synced).toBeLessThanOrEqual(most);
  });
});

/**
 * Time as strace tells it, finer than Date.now(). The wall clock may have been set since the process started, so it is read
 * anew: where it ticks is where it is exact, unless the process has to wait just there.
 */
function wallClock(): () => number {
  let sinceMs = -Infinity;
  for (let ticks = 0; ticks < CLOCK_TICKS; ticks++) {
    const before = Date.now();
    let tick = before;
    while (tick === before) tick = Date.now();
    sinceMs = Math.max(sinceMs, tick - performance.now());
  }
  return () => sinceMs + performance.now();
}
