import { expect, test } from "vitest";
import { SimulatedCluster } from "../simulator/cluster.js";
import { decodeRead, decodeResult, encodeCommand, encodeRead } from "../simulator/register-machine.js";
import { World } from "../simulator/world.js";

const put = (value: number): Uint8Array => encodeCommand({ kind: "put", key: "x", value });

test("an attempt that was left behind somewhere does not write after its operation was answered negatively", async () => {
  const world = new World(1);
  const cluster = new SimulatedCluster(world, { nodeCount: 3, partitionCount: 1, replicationFactor: 3 });
  await cluster.start();
  await world.run(world.nowMs + 200);
  const [n1, n2, n3] = cluster.nodes as [
    (typeof cluster.nodes)[0],
    (typeof cluster.nodes)[0],
    (typeof cluster.nodes)[0],
  ];
  await world.within(2_000, n1.driver.write(0, put(1), {}));
  await world.run(world.nowMs + 1_000);
  n1.crash({ powerCut: false });
  await cluster.startNode(n1);
  await world.run(world.nowMs + 200);

  // The restarted proposer takes the request, and is cut off while it tries to get its ballot back.
  const cutOff = (cut: boolean): void => {
    for (const other of ["n2", "n3"]) {
      cluster.network.cut("n1", other, cut);
      cluster.network.cut(other, "n1", cut);
    }
  };
  cluster.network.ambush("n1", { kind: "preVote", withinMs: 0 }, () => cutOff(true));
  const change = encodeCommand({ kind: "compareAndSet", key: "x", expected: 5, value: 9 });
  const answered = decodeResult(await world.within(8_000, n3.driver.write(0, change, { operationId: "op" })));
  expect(answered).toEqual({ applied: false, before: 1 });

  // Now the condition would hold.
  await world.within(2_000, n2.driver.write(0, put(5), {}));
  cutOff(false);
  await world.run(world.nowMs + 12_000);
  const read = await world.within(2_000, n3.driver.read(0, encodeRead(["x"]), { consistency: "strong" }));
  expect(decodeRead(read)).toEqual([5]);
});
