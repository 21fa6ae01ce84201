/**
 * Goal: a disk that syncs slowly makes writes slower and nothing else; one whose sync fails ends its node at once, with one
 * line and without a second try (R15), while the others serve, and the node catches up when the disk is well. Method: a
 * preloaded library delays or fails the syncs of Node.js and RocksDB while the nodes run.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SyncShim } from "../../support/sync-shim.js";
import { untilFoundAlone } from "../alone.js";
import { createMessageTable, putBySdk, sdkClient } from "../message-table.js";
import { useNodes } from "../use-nodes.js";
import { Writer } from "../writer.js";

const TABLE = "messages";
const LANES = 12;
const WRITES = 300;
const SLOW_MS = 80;
const VERY_SLOW_MS = 1_500;

const shim = makeShim();

describe.skipIf(shim === undefined)("with syncs", () => {
  afterAll(() => shim!.remove());
  const nodes = useNodes({
    environment: { COVEY_PARTITIONS: "8", COVEY_BALLAST_BYTES: "0" },
    wrapper: (i) => shim!.wrapper(i),
  });
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

  it("that are slow on every node, everything goes on, and no write is answered before its sync", async () => {
    for (const i of [0, 1, 2]) shim!.control(i, { delayMs: SLOW_MS });
    const { writer, durationsMs } = timedWriter();
    await writer.more(WRITES);
    expect(Math.min(...durationsMs)).toBeGreaterThanOrEqual(SLOW_MS);
    for (const i of [0, 1, 2]) shim!.control(i, {});
    await writer.stop();
    await untilFoundAlone(nodes(), 0, TABLE, writer.acknowledged);
  });

  it("that are slow on one node, writes do not wait for it", async () => {
    shim!.control(1, { delayMs: VERY_SLOW_MS });
    const { writer, durationsMs } = timedWriter();
    await writer.more(WRITES);
    shim!.control(1, {});
    await writer.stop();
    expect(Math.min(...durationsMs)).toBeLessThan(VERY_SLOW_MS);
    await untilFoundAlone(nodes(), 1, TABLE, writer.acknowledged);
  });

  it("that fail on one node, it ends with one line, the others serve, and it comes back", async () => {
    const clients = [0, 2].map((i) => sdkClient(nodes().http[i]!));
    const writer = new Writer(
      Array.from({ length: LANES }, (_, lane) => putBySdk(clients[lane % 2]!, TABLE)),
    );
    await writer.more(WRITES);
    const logBytes = nodes().log(1).length;
    shim!.control(1, { failing: true });
    expect(await nodes().ended(1)).toBe("exit code 74");
    const said = nodes().log(1).slice(logBytes).split("\n");
    expect(said.filter((line) => line.startsWith("covey: "))).toEqual([
      expect.stringMatching(/^covey: the store failed: EIO: i\/o error, f(data)?sync \(data directory .+\)$/),
    ]);
    expect(said.filter((line) => line.includes('"level":"fatal"'))).toHaveLength(1);
    await writer.more(WRITES);
    await expect(nodes().restart(1)).rejects.toThrow(
      /exit code 1\): .+ cannot be written: .*Input\/output error/,
    );
    await nodes().ended(1);

    shim!.control(1, {});
    await nodes().restart(1);
    await writer.more(LANES);
    await writer.stop();
    await untilFoundAlone(nodes(), 1, TABLE, writer.acknowledged);
    for (const client of clients) client.destroy();
  });

  /** Writes to all nodes, and how long the attempts that succeeded took. */
  function timedWriter(): { writer: Writer; durationsMs: number[] } {
    const durationsMs: number[] = [];
    const puts = Array.from({ length: LANES }, (_, lane) => {
      const put = putBySdk(sdkClient(nodes().http[lane % 3]!), TABLE);
      return async (id: string) => {
        const startedMs = performance.now();
        await put(id);
        durationsMs.push(performance.now() - startedMs);
      };
    });
    return { writer: new Writer(puts), durationsMs };
  }
});

function makeShim(): SyncShim | undefined {
  if (process.platform !== "linux") {
    console.warn("SKIPPED: tests of slow and failing syncs; they need Linux");
    return undefined;
  }
  try {
    return new SyncShim();
  } catch (error) {
    console.warn(`SKIPPED: tests of slow and failing syncs; ${(error as Error).message}`);
    return undefined;
  }
}
