import { expect, test } from "vitest";
import { APPLIED_KEY, encodeApplied, INSTALLING_KEY, LOG_END, LOG_START } from "../../replication/records.js";
import { BALLOT_NONE } from "../../core/ballot.js";
import { SimulatedClock } from "../simulator/clock.js";
import { SimulatedCluster } from "../simulator/cluster.js";
import { CALM } from "../simulator/network.js";
import { encodeCommand } from "../simulator/register-machine.js";
import { World } from "../simulator/world.js";

async function threeNodes(seed: number): Promise<{ world: World; cluster: SimulatedCluster }> {
  const world = new World(seed);
  const cluster = new SimulatedCluster(world, { nodeCount: 3, partitionCount: 4, replicationFactor: 3 });
  await cluster.start();
  await world.run(world.nowMs + 200);
  return { world, cluster };
}

const put = (value: number): Uint8Array => encodeCommand({ kind: "put", key: "x", value });

test("replicas that missed the last news of a quiet partition hear it again, although no link broke", async () => {
  const { world, cluster } = await threeNodes(1);
  await world.within(2_000, cluster.nodes[0]!.driver.write(0, put(1), {}));
  cluster.network.faults = { ...CALM, lossRate: 1 };
  await world.run(world.nowMs + 1_500);
  cluster.network.faults = CALM;
  await world.run(world.nowMs + 8_000);
  for (const { driver } of cluster.nodes) {
    expect(driver.driverOf(0)!.visibleIndex).toBe(2);
    expect([...driver.hints().values()].map(({ entries }) => entries)).toEqual([0, 0]);
  }
});

test("a node whose own replica is incomplete, and knows only a proposer that is gone, still serves writes", async () => {
  const { world, cluster } = await threeNodes(2);
  const [a, b] = cluster.nodes as [never, never] as unknown as typeof cluster.nodes;
  await world.within(2_000, a!.driver.write(1, put(1), {}));
  expect(a!.driver.proposerOf(1)).toBe("n2");
  // The third replica applies it too: less than the first may have accepted would not give it back its vote.
  await world.run(world.nowMs + 3_000);
  a!.crash({ powerCut: false });
  b!.crash({ powerCut: false });
  // As a crash in the middle of a transfer leaves it.
  const disk = a!.disk.open(new SimulatedClock(world, a!.skew));
  const installing = encodeApplied({ index: 2, ballot: BALLOT_NONE });
  const left = [
    { family: 1, key: INSTALLING_KEY, value: installing },
    { family: 1, key: APPLIED_KEY },
    { family: 1, key: LOG_START, end: LOG_END },
  ];
  await world.within(1_000, disk.write(left, { sync: "always" }));
  await cluster.startNode(a!);
  await world.within(8_000, a!.driver.write(1, put(2), { deadlineMs: a!.clock.monotonicMs() + 8_000 }));
});
