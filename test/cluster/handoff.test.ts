/**
 * Goal: a replica that was away gets what it missed, entry by entry while its peers keep its hints, and as a copy of the
 * partition past their bounds; and then answers for all of it by itself (alone.ts).
 * Method: one of three nodes is killed while clients write to the others. The metrics of all tell which way it went.
 *
 * AWAY_SECONDS=60 npm run test:handoff   keeps it away for so long under full load, with 128 partitions, and tells how long it took
 */
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { CoveyClient } from "../../client/index.js";
import type { LocalNodes } from "../support/local-nodes.js";
import { untilFoundAlone } from "./alone.js";
import { createMessageTable, missing, sdkClient } from "./message-table.js";
import { metricOf, untilMetric } from "./metrics.js";
import { PATIENCE_MS } from "./patience.js";
import { useNodes } from "./use-nodes.js";
import { Writer } from "./writer.js";

const TABLE = "messages";
const LANES = 8;
const AWAY = 2;
const OTHERS = [0, 1];
/** More than a proposer keeps of its log in memory, so that the disk is asked. */
const FILLING = "x".repeat(8_000);
const AWAY_SECONDS = Number(process.env["AWAY_SECONDS"] ?? 0);

describe("a replica that was away for a little", () => {
  const nodes = useNodes({ environment: { COVEY_PARTITIONS: "1", COVEY_HINT_BYTES_MAX: "1048576" } });
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

  it("gets the entries that it missed, and no copy", async () => {
    const before = await figuresOf(nodes());
    const acknowledged = await writeCountWithoutIt(nodes(), 80);
    await nodes().restart(AWAY);
    const after = await untilCaughtUp(nodes());
    expect(after.handedOver - before.handedOver).toBeGreaterThan(20);
    expect(after).toMatchObject({ dropped: 0, transfers: 0 });
    await untilFoundAlone(nodes(), AWAY, TABLE, acknowledged);
  });

  it("gets a copy when it missed more than they keep", async () => {
    await expectCopyAfter(300, nodes());
  });
});

describe("a replica that was away for longer than its hints are kept", () => {
  const nodes = useNodes({ environment: { COVEY_PARTITIONS: "1", COVEY_HINT_WINDOW_MS: "2000" } });
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

  it("gets a copy", async () => {
    await expectCopyAfter(60, nodes());
  });
});

describe("a node of four that is away", () => {
  const nodes = useNodes({
    count: 4,
    environment: { COVEY_PARTITIONS: "8", COVEY_REPLICATION_FACTOR: "3", COVEY_STAND_IN_AFTER_MS: "1000" },
  });
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

  it("has stand-ins that keep its hints too, until it has caught up", async () => {
    const others = [0, 1, 3];
    const kept = async (): Promise<number> => {
      const of = (i: number): Promise<number> => metricOf(nodes().admin[i]!, "covey_stand_in_hints_entries");
      return (await Promise.all(others.map(of))).reduce((sum, entries) => sum + entries, 0);
    };
    const acknowledged = await writeWithoutIt(nodes(), {
      filling: "x",
      until: async (writer) => {
        await writer.more(40);
        await untilMetric("hints of stand-ins", kept, positive);
      },
    });
    await nodes().restart(AWAY);
    const { transfers } = await untilCaughtUp(nodes());
    expect(transfers).toBe(0);
    await untilMetric("hints of stand-ins", kept, (entries) => entries === 0);
    const client = sdkClient(nodes().http[AWAY]!);
    expect(await missing(client, TABLE, acknowledged, { consistent: true })).toEqual([]);
    client.destroy();
  });
});

describe.runIf(AWAY_SECONDS > 0)(`a replica that was away for ${AWAY_SECONDS} seconds of writes`, () => {
  const lanes = 64;
  const until = (): Promise<void> => delay(AWAY_SECONDS * 1_000);

  describe("with hints for as long", () => {
    const nodes = useNodes();
    beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

    it("catches up by handoff", async () => {
      const acknowledged = await writeWithoutIt(nodes(), { filling: "x".repeat(400), until, lanes });
      const startedMs = performance.now();
      await nodes().restart(AWAY);
      const figures = await untilCaughtUp(nodes());
      console.log(
        `${acknowledged.length} writes, caught up ${seconds(startedMs)} s after its start:`,
        figures,
      );
      expect(figures.transfers).toBe(0);
      await untilFoundAlone(nodes(), AWAY, TABLE, acknowledged);
    }, 600_000);
  });

  describe("with hints for half of it", () => {
    const nodes = useNodes({ environment: { COVEY_HINT_WINDOW_MS: String(AWAY_SECONDS * 500) } });
    beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

    it("catches up by transfer", async () => {
      const acknowledged = await writeWithoutIt(nodes(), { filling: "x".repeat(400), until, lanes });
      const startedMs = performance.now();
      await nodes().restart(AWAY);
      const figures = await untilCaughtUp(nodes());
      console.log(
        `${acknowledged.length} writes, caught up ${seconds(startedMs)} s after its start:`,
        figures,
      );
      expect(figures.transfers).toBeGreaterThan(0);
      await untilFoundAlone(nodes(), AWAY, TABLE, acknowledged);
    }, 600_000);
  });
});

const positive = (value: number): boolean => value > 0;
const seconds = (sinceMs: number): string => ((performance.now() - sinceMs) / 1_000).toFixed(1);

/** Kills the node and writes so many items through the others, no more: their bytes are what counts. Returns their ids. */
async function writeCountWithoutIt(nodes: LocalNodes, count: number): Promise<string[]> {
  await nodes.kill(AWAY);
  const endpoints = OTHERS.map((i) => nodes.grpc[i]!);
  const client = new CoveyClient({ endpoints, requestTimeoutMs: PATIENCE_MS });
  const ids = Array.from({ length: count }, (_, i) => `counted-${i}`);
  const left = [...ids];
  const lane = async (): Promise<void> => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      const item = { id, text: `message ${id}`, filling: FILLING };
      await client.putItem({ tableName: TABLE, item });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await client.close();
  return ids;
}

/** Kills the node, has clients of the others write until they have enough, and returns what was acknowledged. */
async function writeWithoutIt(
  nodes: LocalNodes,
  options: { filling: string; until: (writer: Writer) => Promise<void>; lanes?: number },
): Promise<string[]> {
  const { filling, until, lanes = LANES } = options;
  const client = new CoveyClient({ endpoints: OTHERS.map((i) => nodes.grpc[i]!) });
  const put = (id: string): Promise<unknown> =>
    client.putItem({ tableName: TABLE, item: { id, text: `message ${id}`, filling } });
  const writer = new Writer(Array.from({ length: lanes }, () => put));
  try {
    await writer.more(LANES);
    await nodes.kill(AWAY);
    await until(writer);
  } finally {
    await writer.stop();
    await client.close();
  }
  return writer.acknowledged;
}

interface Figures {
  readonly handedOver: number;
  /** Entries past the bounds of hints. */
  readonly dropped: number;
  /** Copies that the node has completed. */
  readonly transfers: number;
  readonly transferBytes: number;
}

async function figuresOf(nodes: LocalNodes): Promise<Figures> {
  const ofOthers = async (name: string): Promise<number> => {
    const each = await Promise.all(OTHERS.map((i) => metricOf(nodes.admin[i]!, name)));
    return each.reduce((sum, value) => sum + value, 0);
  };
  const ofIt = async (name: string): Promise<number> =>
    nodes.isRunning(AWAY) ? metricOf(nodes.admin[AWAY]!, name) : 0;
  return {
    handedOver: await ofOthers("covey_hints_handed_over_entries_total"),
    dropped: await ofOthers("covey_hints_dropped_entries_total"),
    transfers: await ofIt("covey_transfers_finished_total"),
    transferBytes: await ofIt("covey_transfer_bytes_total"),
  };
}

/** Resolves when nobody keeps anything for anybody any more. */
async function untilCaughtUp(nodes: LocalNodes): Promise<Figures> {
  const kept = async (): Promise<number> => {
    const each = await Promise.all(nodes.admin.map((admin) => metricOf(admin, "covey_hints_entries")));
    return each.reduce((sum, value) => sum + value, 0);
  };
  const waiting = (): Promise<number> => metricOf(nodes.admin[AWAY]!, "covey_partitions_incomplete");
  await untilMetric("hints kept", kept, (entries) => entries === 0);
  await untilMetric("incomplete partitions", waiting, (partitions) => partitions === 0);
  return figuresOf(nodes);
}

/** The node misses `count` writes, and so much longer that its peers drop hints: it must get a copy, with everything in it. */
async function expectCopyAfter(count: number, nodes: LocalNodes): Promise<void> {
  const dropped = async () => (await figuresOf(nodes)).dropped;
  const acknowledged = await writeWithoutIt(nodes, {
    filling: FILLING,
    until: async (writer) => {
      await writer.more(count);
      await untilMetric("hints dropped", dropped, positive);
    },
  });
  await nodes.restart(AWAY);
  // Of what nobody keeps any more nothing tells that it is missing, until the node itself has found that out.
  await untilMetric("copies", async () => (await figuresOf(nodes)).transfers, positive);
  await untilCaughtUp(nodes);
  await untilFoundAlone(nodes, AWAY, TABLE, acknowledged);
}
