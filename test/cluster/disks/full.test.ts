/**
 * Goal: a node whose disk is full ends with one line that says so, the others serve, and it is back as soon as it is started
 * on a disk with room; its ballast lets it start even before. Method: a file takes all the room of its file system while
 * clients write.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createMessageTable, missing, putBySdk, sdkClient, untilFound } from "../message-table.js";
import { useNodes } from "../use-nodes.js";
import { Writer } from "../writer.js";
import { useLoopDisks, whyNoDisks } from "./use-disks.js";

const TABLE = "messages";
const LANES = 12;
const WRITES = 300;
const VICTIM = 1;
const OTHERS = [0, 2];
const BALLAST_BYTES = 16 * 1024 * 1024;
const CATCH_UP_MS_MAX = 60_000;

describe.skipIf(whyNoDisks !== undefined)("a full disk", () => {
  const disks = useLoopDisks({ mebibytes: 128 });
  const nodes = useNodes({
    environment: { COVEY_PARTITIONS: "8", COVEY_BALLAST_BYTES: String(BALLAST_BYTES) },
    disk: (i) => disks()[i]!.path,
  });
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

  it("ends its node with one line; the others serve; it is back when there is room", async () => {
    const disk = disks()[VICTIM]!;
    const clients = OTHERS.map((i) => sdkClient(nodes().http[i]!));
    const writer = new Writer(
      Array.from({ length: LANES }, (_, lane) => putBySdk(clients[lane % 2]!, TABLE)),
    );
    await writer.more(WRITES);
    expect(hasBallast()).toBe(true);
    const before = nodes().log(VICTIM).length;
    disk.fill();
    expect(await nodes().ended(VICTIM)).toBe("exit code 74");
    const said = nodes().log(VICTIM).slice(before).split("\n");
    expect(said.filter((line) => line.startsWith("covey: "))).toEqual([
      expect.stringMatching(/^covey: the store failed: .*no space left on device.* \(data directory .+\)$/i),
    ]);
    expect(said.filter((line) => line.includes('"level":"fatal"'))).toHaveLength(1);
    expect(hasBallast()).toBe(false);
    await writer.more(WRITES);

    // In the room that the ballast took it can start, though nobody has made any.
    await nodes().restart(VICTIM);
    await nodes().kill(VICTIM);
    disk.fill();
    await expect(nodes().restart(VICTIM)).rejects.toThrow(/exit code 1\): .+no space left/i);
    await nodes().ended(VICTIM);

    disk.empty();
    await nodes().restart(VICTIM);
    expect(hasBallast()).toBe(true);
    await writer.more(LANES);
    await writer.stop();
    const client = sdkClient(nodes().http[VICTIM]!);
    await untilFound(client, TABLE, writer.acknowledged, CATCH_UP_MS_MAX);
    const thaw = nodes().freeze(OTHERS);
    try {
      expect(await missing(client, TABLE, writer.acknowledged, { consistent: false })).toEqual([]);
    } finally {
      thaw();
    }
    for (const one of [client, ...clients]) one.destroy();
  }, 240_000);

  function hasBallast(): boolean {
    return existsSync(join(nodes().dataDirectory(VICTIM), "store", "ballast"));
  }
});
