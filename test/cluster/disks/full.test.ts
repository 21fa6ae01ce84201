/**
 * Goal: a node whose disk is full ends with one line that says so, the others serve, and it is back as soon as it is started
 * on a disk with room; its ballast lets it start even before. Method: a file takes all the room of its file system while
 * clients write.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { untilFoundAlone } from "../alone.js";
import { createMessageTable, putBySdk, sdkClient } from "../message-table.js";
import { useNodes } from "../use-nodes.js";
import { Writer } from "../writer.js";
import { useLoopDisks, whyNoDisks } from "./use-disks.js";

const TABLE = "messages";
const LANES = 12;
const WRITES = 300;
const VICTIM = 1;
const OTHERS = [0, 2];
const BALLAST_BYTES = 16 * 1024 * 1024;

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
    const startWriter = (): Writer =>
      new Writer(Array.from({ length: LANES }, (_, lane) => putBySdk(clients[lane % 2]!, TABLE)));
    const writer = startWriter();
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
    // What it misses must fit in the room that it has, however long it takes to start.
    await writer.stop();

    // In the room that the ballast took it can start, though nobody has made any.
    await nodes().restart(VICTIM);
    await nodes().kill(VICTIM);
    disk.fill();
    await expect(nodes().restart(VICTIM)).rejects.toThrow(/exit code 1\): .+no space left/i);
    await nodes().ended(VICTIM);

    disk.empty();
    await nodes().restart(VICTIM);
    expect(hasBallast()).toBe(true);
    const another = startWriter();
    await another.more(LANES);
    await another.stop();
    await untilFoundAlone(nodes(), VICTIM, TABLE, [...writer.acknowledged, ...another.acknowledged]);
    for (const client of clients) client.destroy();
  });

  function hasBallast(): boolean {
    return existsSync(join(nodes().dataDirectory(VICTIM), "store", "ballast"));
  }
});
