/**
 * Goal: a node that was decommissioned ends by itself, and does not come back by mistake: with its old data it is refused
 * by name and stops, and nobody counts it as a member; with an empty directory it is a new node. Method: real processes.
 */
import { rmSync } from "node:fs";
import { expect, it } from "vitest";
import { carryOut, untilAtRest } from "./topology-admin.js";
import { useNodes } from "./use-nodes.js";

const REMAINING = ["node-1", "node-2", "node-3"];

const nodes = useNodes({ count: 4, environment: { COVEY_PARTITIONS: "8" } });

it("ends, is refused with its old data, and joins with an empty directory", async () => {
  const admins = nodes().admin.slice(0, 3);
  await carryOut(admins[0]!, { change: "decommission", node: "node-4" });
  await untilAtRest(admins, REMAINING);
  expect(await nodes().ended(3)).toBe("exit code 0");
  expect(nodes().log(3)).toMatch(/node-4 was removed from cluster .*"stopped"/s);

  await expect(nodes().restart(3)).rejects.toThrow(
    /exit code 1.*node-4 is refused by node-\d: it left the cluster, .* is fenced for ever/s,
  );
  for (const i of [0, 1, 2]) {
    const { members } = (await nodes().status(i)) as { members: { name: string }[] };
    expect(members.map(({ name }) => name).toSorted()).toEqual(REMAINING);
  }

  await nodes().kill(3);
  rmSync(nodes().dataDirectory(3), { recursive: true });
  await nodes().restart(3);
  await untilAtRest(nodes().admin, [...REMAINING, "node-4"]);
});
