import { describe, expect, test } from "vitest";
import { decodeRead, decodeResult, encodeCommand, encodeRead } from "../simulator/register-machine.js";
import { SimulatedCluster } from "../simulator/cluster.js";
import { World } from "../simulator/world.js";

async function threeNodes(seed: number): Promise<{ world: World; cluster: SimulatedCluster }> {
  const world = new World(seed);
  const cluster = new SimulatedCluster(world, { nodeCount: 3, partitionCount: 4, replicationFactor: 3 });
  await cluster.start();
  await world.run(world.nowMs + 200);
  return { world, cluster };
}

async function within<T>(world: World, ms: number, promise: Promise<T>): Promise<T> {
  let settled = false;
  const mark = (): void => {
    settled = true;
  };
  promise.then(mark, mark);
  await world.run(world.nowMs + ms, () => settled);
  if (!settled) throw new Error(`nothing came back within ${ms} ms`);
  return promise;
}

describe("a partition on three nodes", () => {
  test("a write at any node is read back strongly at every node", async () => {
    const { world, cluster } = await threeNodes(1);
    for (const [i, node] of cluster.nodes.entries()) {
      const command = encodeCommand({ kind: "put", key: "x", value: i });
      await within(world, 2_000, node.driver.write(0, command, {}));
      for (const reader of cluster.nodes) {
        const read = reader.driver.read(0, encodeRead(["x"]), { consistency: "strong" });
        expect(decodeRead(await within(world, 2_000, read))).toEqual([i]);
      }
    }
  });

  test("a hundred increments of one register in flight at once all count", async () => {
    const { world, cluster } = await threeNodes(2);
    const adds = Array.from({ length: 100 }, (_, i) =>
      cluster.nodes[i % 3]!.driver.write(1, encodeCommand({ kind: "add", key: "n", value: 1 }), {}),
    );
    const results = await within(world, 3_000, Promise.all(adds));
    const befores = results.map((result) => decodeResult(result).before ?? 0).sort((a, b) => a - b);
    expect(befores).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  test("when the proposer dies another replica takes over, and the dead one catches up when it is back", async () => {
    const { world, cluster } = await threeNodes(3);
    const [a, b, c] = cluster.nodes as [never, never, never] as unknown as typeof cluster.nodes;
    const put = (value: number): Promise<Uint8Array> =>
      b!.driver.write(0, encodeCommand({ kind: "put", key: "x", value }), {});
    await within(world, 2_000, put(1));
    expect(b!.driver.proposerOf(0)).toBe("n1");
    a!.crash({ powerCut: true });
    await within(world, 8_000, put(2));
    for (let i = 3; i < 50; i++) await within(world, 2_000, put(i));
    await cluster.startNode(a!);
    await world.run(world.nowMs + 4_000);
    const view = a!.driver.read(0, encodeRead(["x"]), { consistency: "eventual" });
    expect(decodeRead(await within(world, 1_000, view))).toEqual([49]);
    expect(c!.driver.driverOf(0)!.replica.commitIndex).toBe(a!.driver.driverOf(0)!.replica.commitIndex);
  });

  test("everything acknowledged is there after all nodes lost power at once", async () => {
    const { world, cluster } = await threeNodes(4);
    for (let i = 0; i < 20; i++) {
      const command = encodeCommand({ kind: "put", key: `k${i}`, value: i });
      await within(world, 2_000, cluster.nodes[i % 3]!.driver.write(i % 4, command, {}));
    }
    for (const node of cluster.nodes) node.crash({ powerCut: true });
    await cluster.start();
    await world.run(world.nowMs + 6_000);
    for (const node of cluster.nodes) {
      for (let i = 0; i < 20; i++) {
        const read = node.driver.read(i % 4, encodeRead([`k${i}`]), { consistency: "eventual" });
        expect(decodeRead(await within(world, 1_000, read))).toEqual([i]);
      }
    }
  });
});
