import { describe, expect, test } from "vitest";
import type { MembershipChange } from "../../ring/membership-change.js";
import { commitmentOf, planMoves } from "../../ring/move-plan.js";
import type { Topology } from "../../ring/topology.js";
import { decodeRead, encodeCommand, encodeRead } from "./register-machine.js";
import { TopologyCluster, type TopologyNode } from "./topology-cluster.js";
import { World } from "./world.js";

const PARTITIONS = 8;

describe("a cluster whose topology changes", () => {
  test("grows from 3 nodes to 5, and each gets its share", async () => {
    const { world, cluster } = await founded(1);
    await addToAll(world, cluster, 5);
    cluster.add("node-4").start();
    cluster.add("node-5").start();
    await settled(world, cluster, 5);
    for (const { parts } of cluster.serving) {
      const held = [...parts.replication.drivers()].length - 1;
      expect(held).toBeGreaterThanOrEqual(4);
      expect(held).toBeLessThanOrEqual(5);
    }
    expect(cluster.newest.members.map(({ state }) => state)).toEqual(Array(5).fill("active"));
    expect(await sums(world, cluster)).toEqual(Array(PARTITIONS).fill(5));
  });

  test("gives everything of a decommissioned member away, deletes it there and drops the member", async () => {
    const { world, cluster } = await founded(2, 4);
    await addToAll(world, cluster, 3);
    const leaving = cluster.nodes[1]!;
    await change(world, cluster, [{ kind: "decommission", nodeId: leaving.nodeId }]);
    await settled(world, cluster, 3);
    expect(cluster.newest.members.map(({ nodeId }) => nodeId)).not.toContain(leaving.nodeId);
    expect(cluster.newest.fenced).toEqual([leaving.member.storeId]);
    expect(cluster.newest.voters).not.toContain(leaving.nodeId);
    expect(await sums(world, cluster)).toEqual(Array(PARTITIONS).fill(3));
  });

  test("replaces a member that lost its disk by the node that comes back under its name", async () => {
    const { world, cluster } = await founded(3);
    await addToAll(world, cluster, 3);
    cluster.nodes[0]!.crash({ powerCut: true });
    await world.run(world.nowMs + 3_000);
    const successor = cluster.add("node-1");
    successor.start();
    await settled(world, cluster, 3);
    expect(cluster.newest.fenced).toEqual(["store-n1"]);
    expect(cluster.newest.voters.toSorted()).toEqual(["n2", "n3", "n4"]);
    expect([...successor.parts!.replication.drivers()]).toHaveLength(PARTITIONS + 1);
    expect(await sums(world, cluster)).toEqual(Array(PARTITIONS).fill(3));
  });
});

async function founded(seed: number, founders = 3): Promise<{ world: World; cluster: TopologyCluster }> {
  const world = new World(seed);
  const cluster = new TopologyCluster(world, { founders, partitionCount: PARTITIONS });
  if (process.env["SIM_LOG"] !== undefined)
    cluster.log = (nodeId, message, what) =>
      console.log(world.nowMs.toFixed(0), nodeId, message, JSON.stringify(what).slice(0, 400));
  for (const node of cluster.nodes) node.start();
  await world.run(world.nowMs + 1_000);
  return { world, cluster };
}

/** Runs until a topology of so many members is in force on all of them, with nothing left to move. */
async function settled(world: World, cluster: TopologyCluster, members: number): Promise<void> {
  const isSettled = (): boolean => {
    const { newest, serving } = cluster;
    const there = serving.filter(({ nodeId }) => newest.members.some((member) => member.nodeId === nodeId));
    return (
      newest.members.length === members &&
      there.length === members &&
      newest.members.every(({ state }) => state === "active") &&
      isAtRest(newest) &&
      there.every(({ parts }) => parts.topology.topology.epoch === newest.epoch)
    );
  };
  await world.run(world.nowMs + 60_000, isSettled);
  expect({ settled: isSettled(), newest: isSettled() || cluster.newest }).toEqual({
    settled: true,
    newest: true,
  });
  await world.run(world.nowMs + 3_000);
}

function isAtRest({ partitions }: Topology): boolean {
  return partitions.every(({ phase, target }) => phase === "stable" && target === undefined);
}

async function change(world: World, cluster: TopologyCluster, changes: MembershipChange[]): Promise<void> {
  const { topology } = cluster.serving[0]!.parts;
  const outcome = topology.writer.change((newest) => {
    const plan = planMoves(newest, changes, () => 1);
    return plan.kind === "plan" ? commitmentOf(plan) : plan;
  });
  expect((await within(world, outcome)).kind).toBe("changed");
}

/** Adds 1 to a register of every partition, so many times. */
async function addToAll(world: World, cluster: TopologyCluster, times: number): Promise<void> {
  const adds = Array.from({ length: PARTITIONS * times }, (_, i) => {
    const { serving } = cluster;
    const node = serving[i % serving.length]!;
    const partition = i % PARTITIONS;
    const command = encodeCommand({ kind: "add", key: `p${partition}`, value: 1 });
    return node.parts.replication.write(partition, command, {});
  });
  await within(world, Promise.all(adds));
}

async function sums(world: World, cluster: TopologyCluster): Promise<(number | null)[]> {
  const member = cluster.serving.find(({ nodeId }) =>
    cluster.newest.members.some((one) => one.nodeId === nodeId),
  ) as TopologyNode & { parts: NonNullable<TopologyNode["parts"]> };
  const reads = Array.from({ length: PARTITIONS }, (_, partition) =>
    member.parts.replication.read(partition, encodeRead([`p${partition}`]), { consistency: "strong" }),
  );
  return (await within(world, Promise.all(reads))).map((bytes) => decodeRead(bytes)[0]!);
}

async function within<T>(world: World, promise: Promise<T>): Promise<T> {
  let settledNow = false;
  const mark = (): void => {
    settledNow = true;
  };
  promise.then(mark, mark);
  await world.run(world.nowMs + 20_000, () => settledNow);
  if (!settledNow) throw new Error("nothing came back within 20 s");
  return promise;
}
