/**
 * Goal: a bit that flips on one node's disk, in its write-ahead log, in a stored item, in a stored log entry or in the
 * database's own records, is found and healed from the other nodes, by the node itself. Method: the bit is flipped in the
 * file, while the node is down. What is healed is asked of that node by itself (alone.ts).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { untilFoundAlone } from "../alone.js";
import { createMessageTable, putBySdk, sdkClient } from "../message-table.js";
import { until } from "../patience.js";
import { useNodes } from "../use-nodes.js";
import { Writer } from "../writer.js";

const TABLE = "messages";
const LANES = 12;
const WRITES = 300;
/** More with `npm run test:disks`. */
const LONG = Number(process.env["DISK_ROUNDS"] ?? 1) > 1;

describe("a flipped bit", () => {
  const nodes = useNodes({
    environment: { COVEY_PARTITIONS: "8", COVEY_BALLAST_BYTES: "0", COVEY_SCRUB_INTERVAL_MS: "1000" },
  });
  const acknowledged: string[] = [];
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

  it("in the write-ahead log, below what was synced: the store has no vote until it is rebuilt", async () => {
    const victim = 0;
    await write();
    // What is recorded as synced from now on includes all of this.
    const recorded = synced(victim);
    await until("it is recorded as synced", async () => {
      await write(LANES);
      return synced(victim) > recorded + 1;
    });
    await nodes().kill(victim);
    const wal = newest(victim, ".log");
    flip(wal, Math.floor(contentBytes(wal) / 3));
    const before = nodes().log(victim).length;
    await nodes().restart(victim);
    const said = nodes().log(victim).slice(before);
    expect(said).toContain("its log ends below what had been synced");
    await until("it is trusted again", () =>
      nodes().log(victim).slice(before).includes("the store is trusted again"),
    );
    await expectHealed(victim);
    await expectTrusted(victim);
  });

  it("in a stored item: the next scrub finds it, and the partition is copied anew", async () => {
    const victim = 1;
    await write();
    await intoTables(victim);
    const before = flipInTable(victim, 0);
    nodes().launch(victim);
    await expectFound(victim, before);
    await expectHealed(victim);
  });

  it.runIf(LONG)("in a stored log entry: the start finds it, and the partition is copied anew", async () => {
    const victim = 2;
    await write();
    await intoTables(victim);
    const before = flipInTable(victim, 1);
    nodes().launch(victim);
    await expectFound(victim, before);
    await expectHealed(victim);
  });

  it("in the database's own records: the store is set aside and rebuilt", async () => {
    const victim = 0;
    await write(LANES);
    await nodes().kill(victim);
    flip(newest(victim, "MANIFEST-"), 200);
    const before = nodes().log(victim).length;
    await nodes().restart(victim);
    expect(nodes().log(victim).slice(before)).toContain("the store is corrupt: it is set aside");
    await expectHealed(victim);
    await expectTrusted(victim);
  });

  /** Stops node `i` with all that it has in tables: a start moves there what the log holds. */
  async function intoTables(i: number): Promise<void> {
    await nodes().kill(i);
    await nodes().restart(i);
    await nodes().kill(i);
  }

  /**
   * A scrub or a start meets the block and the partition is quarantined; or a compaction meets it first, and the node ends
   * and rebuilds its store when it is started again.
   */
  async function expectFound(i: number, before: number): Promise<void> {
    await until("it is found", async () => {
      await keepUp(i);
      return /"replica quarantined"|it is set aside/.test(nodes().log(i).slice(before));
    });
  }

  /** Resolves when node `i`, which was started, is ready; starts it again whenever it has ended, as what supervises a node does. */
  async function keepUp(i: number): Promise<void> {
    for (;;) {
      try {
        return await nodes().untilReady(i);
      } catch (error) {
        if (nodes().isRunning(i)) throw error;
      }
      expect(await nodes().ended(i)).toBe("exit code 74");
      nodes().launch(i);
    }
  }

  async function write(count = WRITES): Promise<void> {
    const clients = nodes().http.map((endpoint) => sdkClient(endpoint));
    const writer = new Writer(
      Array.from({ length: LANES }, (_, lane) => putBySdk(clients[lane % clients.length]!, TABLE)),
    );
    await writer.more(count);
    await writer.stop();
    acknowledged.push(...writer.acknowledged);
    for (const client of clients) client.destroy();
  }

  /** Everything acknowledged is found by node `i` itself. */
  async function expectHealed(i: number): Promise<void> {
    await untilFoundAlone(nodes(), i, TABLE, acknowledged, () => keepUp(i));
  }

  async function expectTrusted(i: number): Promise<void> {
    const identity = JSON.parse(readFileSync(join(nodes().dataDirectory(i), "covey.json"), "utf8")) as object;
    expect(identity).not.toHaveProperty("distrusted");
    await until(
      "nothing is left of it",
      () => !readdirSync(join(nodes().dataDirectory(i), "store")).includes("rocksdb.corrupt"),
    );
  }

  function database(i: number): string {
    return join(nodes().dataDirectory(i), "store", "rocksdb");
  }

  /** 0 until the store has recorded it for the first time. */
  function synced(i: number): number {
    const path = join(nodes().dataDirectory(i), "store", "synced");
    return existsSync(path) ? Number(readFileSync(path, "utf8")) : 0;
  }

  function newest(i: number, part: string): string {
    const names = readdirSync(database(i)).filter((name) => name.includes(part));
    return join(database(i), names.sort().at(-1)!);
  }

  /** In a message that is stored: 0, where items are; 1, further on, where entries of the log are. Returns how long the log is. */
  function flipInTable(i: number, occurrence: number): number {
    for (const name of readdirSync(database(i)).filter((entry) => entry.endsWith(".sst"))) {
      const path = join(database(i), name);
      const bytes = readFileSync(path);
      for (const id of acknowledged) {
        const first = bytes.indexOf(`message ${id}`);
        const second = first < 0 ? -1 : bytes.indexOf(`message ${id}`, first + 1);
        if (second < 0) continue;
        flip(path, occurrence === 0 ? first : second);
        return nodes().log(i).length;
      }
    }
    throw new Error("no table holds both an item and its log entry");
  }
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at]! ^= 1;
  writeFileSync(path, bytes);
}

/** A log is longer than what was written to it. */
function contentBytes(path: string): number {
  const bytes = readFileSync(path);
  return bytes.findLastIndex((byte) => byte !== 0) + 1;
}
