/**
 * Goal: the topology of a cluster changes under load, and nobody loses an acknowledged write or sees an order of events
 * that cannot be. Method: clients of every node write down what they see while 3 nodes grow to 5, one is decommissioned,
 * one is killed for good and comes back without its disk, and the cluster shrinks to 3 again.
 */
import { rmSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createMessageTable } from "./message-table.js";
import { RegisterLoad } from "./register-load.js";
import { carryOut, untilAtRest } from "./topology-admin.js";
import { useNodes } from "./use-nodes.js";

const TABLE = "registers";
const AT_REST_MS = 90_000;

describe("a cluster under load", () => {
  const nodes = useNodes({ count: 5, founders: 3, environment: { COVEY_PARTITIONS: "32" } });
  beforeAll(() => createMessageTable(nodes().http[0]!, TABLE));

  it("grows from 3 to 5 nodes, gives one away, replaces one and shrinks to 3, and loses nothing", async () => {
    let used = [0, 1, 2];
    const load = new RegisterLoad({
      endpoints: () => used.map((i) => nodes().http[i]!),
      table: TABLE,
      keys: 24,
      clients: 6,
    });
    const settle = async (members: readonly number[], phase: string, startedMs: number): Promise<void> => {
      const names = members.map((i) => `node-${i + 1}`);
      await untilAtRest(
        members.map((i) => nodes().admin[i]!),
        names,
        AT_REST_MS,
      );
      used = [...members];
      const { ok, failed, unknown } = load.history.counts;
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
      console.log(
        `${phase}: ${seconds} s; so far ${ok} answers, ${failed} failed, ${unknown} unknown, longest gap ${load.gapMsMax.toFixed()} ms`,
      );
    };

    let startedMs = performance.now();
    await Promise.all([nodes().restart(3), nodes().restart(4)]);
    await settle([0, 1, 2, 3, 4], "3 nodes grew to 5", startedMs);

    startedMs = performance.now();
    used = [0, 2, 3, 4];
    await carryOut(nodes().admin[0]!, { change: "decommission", node: "node-2" });
    await settle([0, 2, 3, 4], "node-2 decommissioned", startedMs);
    await nodes().kill(1, "SIGTERM");

    startedMs = performance.now();
    used = [2, 3, 4];
    await nodes().kill(0);
    rmSync(nodes().dataDirectory(0), { recursive: true });
    await nodes().restart(0);
    await settle([0, 2, 3, 4], "node-1 replaced", startedMs);

    startedMs = performance.now();
    used = [0, 2, 4];
    await carryOut(nodes().admin[2]!, { change: "decommission", node: "node-4" });
    await settle([0, 2, 4], "back to 3", startedMs);

    await load.stop();
    console.log("failures:", Object.fromEntries(load.failures));
    expect(load.history.counts.ok).toBeGreaterThan(500);
    await load.check(nodes().http[0]!);
  }, 400_000);
});
