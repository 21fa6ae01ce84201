/**
 * Goal: the topology of a cluster changes under load, and nobody loses an acknowledged write or sees an order of events
 * that cannot be. Method: clients of every node write down what they see while 3 nodes grow to 5, one is decommissioned,
 * one is killed for good and another takes its place, and the cluster shrinks to 3 again. Clients try once, and leave a
 * node alone for a second that refuses them.
 *
 * `npm run test:growth` runs it with more of everything, for figures: a load without pauses, more partitions and data.
 */
import { rmSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { createMessageTable } from "./message-table.js";
import { RegisterLoad, type RegisterLoadOptions } from "./register-load.js";
import { carryOut, untilAtRest } from "./topology-admin.js";
import { useNodes } from "./use-nodes.js";

const TABLE = "registers";

interface Size {
  readonly partitions: number;
  /** How long the load runs between two changes, to compare with. */
  readonly steadyMs: number;
  /** Before the first change, so that there is something to copy. */
  readonly warmUpMs: number;
  readonly load: Pick<RegisterLoadOptions, "keys" | "clients" | "pauseMs" | "itemBytes">;
}

const SHORT: Size = {
  partitions: 32,
  steadyMs: 1_000,
  warmUpMs: 0,
  load: { keys: 24, clients: 6 },
};
const LONG: Size = {
  partitions: 128,
  steadyMs: 15_000,
  warmUpMs: 60_000,
  load: { keys: 200, clients: 16, pauseMs: 0, itemBytes: 4_000 },
};
const SIZE = process.env["GROWTH"] === "long" ? LONG : SHORT;

describe("a cluster under load", () => {
  const environment = { COVEY_PARTITIONS: String(SIZE.partitions) };
  const nodes = useNodes({ count: 5, founders: 3, environment });
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

  it("grows from 3 to 5 nodes, gives one away, replaces one and shrinks to 3, and loses nothing", async () => {
    let used = [0, 1, 2];
    const load = new RegisterLoad({
      endpoints: () => used.map((i) => nodes().http[i]!),
      table: TABLE,
      ...SIZE.load,
    });
    const { figures } = load;
    const settle = async (members: readonly number[]): Promise<void> => {
      const admins = members.map((i) => nodes().admin[i]!);
      const names = members.map((i) => `node-${i + 1}`);
      await untilAtRest(admins, names);
      used = [...members];
      figures.beginStep(`${members.length} nodes, at rest`);
      await delay(SIZE.steadyMs);
    };
    if (SIZE.warmUpMs > 0) figures.beginStep("first data");
    await delay(SIZE.warmUpMs);
    await settle(used);

    figures.beginStep("3 nodes grow to 5");
    await Promise.all([nodes().restart(3), nodes().restart(4)]);
    await settle([0, 1, 2, 3, 4]);

    figures.beginStep("node-2 decommissioned");
    await carryOut(nodes().admin[0]!, { change: "decommission", node: "node-2" });
    await settle([0, 2, 3, 4]);
    expect(await nodes().ended(1)).toBe("exit code 0");

    figures.beginStep("node-1 killed and replaced");
    await nodes().kill(0);
    rmSync(nodes().dataDirectory(0), { recursive: true });
    await nodes().restart(0);
    await settle([0, 2, 3, 4]);

    figures.beginStep("node-4 decommissioned");
    await carryOut(nodes().admin[2]!, { change: "decommission", node: "node-4" });
    await settle([0, 2, 4]);
    expect(await nodes().ended(3)).toBe("exit code 0");

    await load.stop();
    console.log(`${figures.table()}\nreasons: ${JSON.stringify(Object.fromEntries(figures.reasons))}`);
    expect(load.history.counts.ok).toBeGreaterThan(500);
    expect(figures.errorRate).toBeLessThan(0.1);
    console.log(await load.check(nodes().http[0]!));
  }, 900_000);
});
