/**
 * Goal: the loss of any one node, without warning, costs nobody an acknowledged write and stops the writers only for a moment.
 * Method: writers go to the two other nodes; ids are random, so that they reach every partition, the third of them among these
 * that the killed node proposed for; it is started again while they still write. That it has caught up is asked of the node
 * by itself (alone.ts).
 */
import { beforeAll, describe, expect, it } from "vitest";
import { CoveyClient } from "../../client/index.js";
import { untilFoundAlone } from "./alone.js";
import { createMessageTable, missing, putByCovey, putBySdk, sdkClient } from "./message-table.js";
import { useNodes } from "./use-nodes.js";
import { Writer, type Put } from "./writer.js";

const TABLE = "messages";
const LANES = 8;
/** Twice as many random ids, of both writers, reach every one of 128 partitions but for one chance in a thousand. */
const WRITES = 750;
/** A few seconds are expected; a machine that does other things at the same time may take longer. */
const WRITE_MS_MAX = 60_000;

describe("with one of three nodes killed", () => {
  const nodes = useNodes();
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

  it.each([0, 1, 2])(
    "node %i: clients of the others lose nothing and go on, and it catches up when it is back",
    async (victim) => {
      const others = [0, 1, 2].filter((i) => i !== victim);
      const sdkClients = others.map((i) => sdkClient(nodes().http[i]!));
      const coveyClient = new CoveyClient({ endpoints: others.map((i) => nodes().grpc[i]!) });
      const writers = {
        "AWS SDK": new Writer(lanes((lane) => putBySdk(sdkClients[lane % 2]!, TABLE))),
        CoveyClient: new Writer(lanes(() => putByCovey(coveyClient, TABLE))),
      };
      const each = Object.values(writers);
      await Promise.all(each.map((writer) => writer.more(WRITES)));
      expect(await leadingCount(victim)).toBeGreaterThan(0);

      for (const writer of each) writer.measureAnew();
      expect(await nodes().kill(victim)).toBe("signal SIGKILL");
      await Promise.all(each.map((writer) => writer.more(WRITES)));
      for (const [name, { gapMsMax, writeMsMax }] of Object.entries(writers)) {
        console.log(
          `node ${victim} killed: ${name} had no answer for ${gapMsMax.toFixed()} ms, its slowest write took ${writeMsMax.toFixed()} ms`,
        );
        expect(writeMsMax).toBeLessThan(WRITE_MS_MAX);
      }

      await nodes().restart(victim);
      await Promise.all(each.map((writer) => writer.stop()));
      const acknowledged = each.flatMap((writer) => writer.acknowledged);
      const client = sdkClient(nodes().http[victim]!);
      expect(await missing(client, TABLE, acknowledged, { consistent: true })).toEqual([]);
      await untilFoundAlone(nodes(), victim, TABLE, acknowledged);
      for (const one of [client, ...sdkClients]) one.destroy();
      await coveyClient.close();
    },
  );

  function lanes(putOf: (lane: number) => Put): Put[] {
    return Array.from({ length: LANES }, (_, lane) => putOf(lane));
  }

  /** For how many partitions node `i` is the proposer. */
  async function leadingCount(i: number): Promise<number> {
    const { partitions } = (await nodes().status(i)) as { partitions: { leading: boolean }[] };
    return partitions.filter(({ leading }) => leading).length;
  }
});
