/**
 * Goal: a power cut under load, of one machine or of all at once, costs nobody an acknowledged write, and every node comes
 * back by itself. Method: each node's data are on a file system of its own in a loop device. Shutting that down keeps
 * everything from the disk that was not synced before; then the node is killed, the file system mounted anew, as after a
 * power cut, and the node started.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilFoundAlone } from "../alone.js";
import { createMessageTable, missing, putBySdk, sdkClient } from "../message-table.js";
import { useNodes } from "../use-nodes.js";
import { Writer } from "../writer.js";
import { useLoopDisks, whyNoDisks } from "./use-disks.js";

const TABLE = "messages";
const LANES = 12;
const WRITES = 500;
/** How often it is done; more with `npm run test:disks`. */
const ROUNDS = Number(process.env["DISK_ROUNDS"] ?? 1);

describe.skipIf(whyNoDisks !== undefined)("a power cut", () => {
  const disks = useLoopDisks();
  const nodes = useNodes({
    environment: { COVEY_PARTITIONS: "8", COVEY_BALLAST_BYTES: "0" },
    disk: (i) => disks()[i]!.path,
  });
  const acknowledged: string[] = [];
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));
  afterAll(() => console.log(`${acknowledged.length} acknowledged writes were all found`));

  it.each(ROUNDS > 1 ? [0, 1, 2] : [1])("of node %i's machine", async (victim) => {
    const others = [0, 1, 2].filter((i) => i !== victim);
    const writer = startWriter(others);
    await writer.more(WRITES);
    await cutPower([victim]);
    await writer.more(WRITES);
    await disks()[victim]!.restorePower();
    await nodes().restart(victim);
    await writer.more(LANES);
    await writer.stop();
    acknowledged.push(...writer.acknowledged);
    await expectAllFound(victim);
  });

  it("of all machines at once", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const writer = startWriter([0, 1, 2]);
      await writer.more(WRITES);
      await cutPower([0, 1, 2]);
      for (const disk of disks()) await disk.restorePower();
      await nodes().startAll();
      await writer.more(LANES);
      await writer.stop();
      acknowledged.push(...writer.acknowledged);
      for (const i of [0, 1, 2]) await expectAllFound(i);
    }
  });

  function startWriter(targets: readonly number[]): Writer {
    const clients = targets.map((i) => sdkClient(nodes().http[i]!));
    return new Writer(
      Array.from({ length: LANES }, (_, lane) => putBySdk(clients[lane % clients.length]!, TABLE)),
    );
  }

  async function cutPower(victims: readonly number[]): Promise<void> {
    for (const i of victims) disks()[i]!.cutPower();
    await Promise.all(victims.map((i) => nodes().kill(i)));
  }

  /** Node `i` knows all that was acknowledged, and by itself. */
  async function expectAllFound(i: number): Promise<void> {
    const client = sdkClient(nodes().http[i]!);
    expect(await missing(client, TABLE, acknowledged, { consistent: true })).toEqual([]);
    client.destroy();
    await untilFoundAlone(nodes(), i, TABLE, acknowledged);
  }
});
