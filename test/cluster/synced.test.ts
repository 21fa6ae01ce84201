/**
 * Goal: a write is acknowledged when a majority has it on stable storage, and not before. Method: strace, outside of the nodes, sees
 * every sync of the operating system; one client writes one item at a time, and between sending and answer at least two nodes
 * must have begun and ended a sync of their write-ahead log. With `durability: os` nodes sync for reasons of their own only, and
 * there must be no more syncs while all these writes are made than time and ballots account for: far less than one per write.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { requireProgram } from "../support/debian-packages.js";
import { createMessageTable, putBySdk, sdkClient } from "./message-table.js";
import { readSyncs, tracedTo, type Sync } from "./sync-trace.js";
import { useNodes } from "./use-nodes.js";

const TABLE = "messages";
const WRITES = 100;
const PARTITIONS = 8;
const CLOCK_TICKS = 20;
const WAL = /\/\d+\.log$/;
/** How often a node syncs what nobody waits for. Milliseconds. */
const UPKEEP_MS = 1_000;
const NODES = 3;

interface Seen {
  /** Writes during which a majority of the nodes has synced its log. */
  readonly synced: number;
  /** Syncs of all nodes' logs from the first write to the last. */
  readonly syncs: number;
  readonly durationMs: number;
}

describe.runIf(process.platform === "linux").each([
  {
    durability: "fsync",
    says: "is synced on a majority before its answer",
    holds: ({ synced }: Seen) => expect(synced).toBe(WRITES),
  },
  {
    durability: "os",
    says: "is answered without waiting for a sync",
    // Each node has its upkeep, and each group a ballot that may go to another node meanwhile.
    holds: ({ syncs, durationMs }: Seen) =>
      expect(syncs).toBeLessThanOrEqual(NODES * (durationMs / UPKEEP_MS + 1 + PARTITIONS + 1)),
  },
])("with durability $durability a write", ({ durability, says, holds }) => {
  beforeAll(() => requireProgram("strace", "strace"));
  const trace = (i: number, directory: string): string => join(directory, `syncs-of-node-${i}`);
  const nodes = useNodes({
    environment: { COVEY_DURABILITY: durability, COVEY_PARTITIONS: `${PARTITIONS}` },
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
    const isDuring = ({ startMs, endMs }: Sync, sentMs: number, answeredMs: number): boolean =>
      startMs >= sentMs && endMs <= answeredMs;
    const counts = writes.map(
      ({ sentMs, answeredMs }) =>
        syncsByNode.filter((syncs) => syncs.some((sync) => isDuring(sync, sentMs, answeredMs))).length,
    );
    const [firstMs, lastMs] = [writes[0]!.sentMs, writes.at(-1)!.answeredMs];
    holds({
      synced: counts.filter((count) => count >= 2).length,
      syncs: syncsByNode.flat().filter((sync) => isDuring(sync, firstMs, lastMs)).length,
      durationMs: lastMs - firstMs,
    });
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
