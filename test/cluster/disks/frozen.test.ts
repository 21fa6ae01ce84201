/**
 * Goal: a disk that hangs without a word costs the cluster a few seconds at most: the node says that it is not ready, others
 * lead its partitions, clients of that very node are still answered, and it comes back by itself when the disk does.
 * Method: its file system is frozen, so that every write to it waits; nothing fails and nothing ends.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { adminPage } from "../../support/admin-page.js";
import { untilFoundAlone } from "../alone.js";
import { createMessageTable, missing, putBySdk, sdkClient } from "../message-table.js";
import { until } from "../patience.js";
import { useNodes } from "../use-nodes.js";
import { Writer } from "../writer.js";
import { useLoopDisks, whyNoDisks } from "./use-disks.js";

const TABLE = "messages";
const LANES = 12;
const WRITES = 300;
const VICTIM = 1;
const OTHERS = [0, 2];

interface Status {
  readonly node: { readonly nodeId: string };
  readonly partitions: readonly { readonly proposer?: string; readonly leading: boolean }[];
}

describe.skipIf(whyNoDisks !== undefined)("a frozen disk", () => {
  const disks = useLoopDisks();
  const nodes = useNodes({
    environment: {
      COVEY_PARTITIONS: "8",
      COVEY_BALLAST_BYTES: "0",
      COVEY_DISK_STALL_MS: "1000",
      COVEY_DISK_HANG_MS: "3000",
    },
    disk: (i) => disks()[i]!.path,
  });
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

  it("is noticed, its partitions are led by others, and its node comes back when it thaws", async () => {
    const clients = OTHERS.map((i) => sdkClient(nodes().http[i]!));
    const writer = new Writer(
      Array.from({ length: LANES }, (_, lane) => putBySdk(clients[lane % 2]!, TABLE)),
    );
    const client = sdkClient(nodes().http[VICTIM]!);
    await writer.more(WRITES);
    const { node, partitions } = (await nodes().status(VICTIM)) as Status;
    expect(partitions.some(({ leading }) => leading)).toBe(true);
    const pid = nodes().pid(VICTIM);

    writer.measureAnew();
    disks()[VICTIM]!.freeze();
    try {
      await writer.more(WRITES);
      await until("the others lead", async () => {
        const each = (await Promise.all(OTHERS.map((i) => nodes().status(i)))) as Status[];
        return each.every((status) => status.partitions.every(({ proposer }) => proposer !== node.nodeId));
      });
      await until("it is not live", async () => (await page("livez")).status === 503);
      const readiness = await page("readyz");
      expect(readiness.status).toBe(503);
      expect(await readiness.text()).toMatch(/the disk, which has not answered for \d+ ms/);
      await writer.more(WRITES);
      // Its own clients are answered by the others, through it.
      const found = writer.acknowledged.slice(-100);
      expect(await missing(client, TABLE, found, { consistent: true })).toEqual([]);
      expect(await missing(client, TABLE, found.slice(0, 20), { consistent: false })).toEqual([]);
      await putBySdk(client, TABLE)("through the frozen node");
    } finally {
      disks()[VICTIM]!.thaw();
    }
    console.log(
      `frozen disk: no write was answered for ${writer.gapMsMax.toFixed()} ms, the slowest took ${writer.writeMsMax.toFixed()} ms`,
    );
    await until("it is ready again", async () => (await page("readyz")).status === 200);
    await until("it is live again", async () => (await page("livez")).status === 200);
    await writer.more(LANES);
    await writer.stop();
    expect(nodes().pid(VICTIM)).toBe(pid);

    await untilFoundAlone(nodes(), VICTIM, TABLE, writer.acknowledged);
    for (const one of [client, ...clients]) one.destroy();
  });

  function page(name: "livez" | "readyz"): Promise<Response> {
    return adminPage(`${nodes().admin[VICTIM]!}/${name}`);
  }
});
