/**
 * Goal: a replica whose disk has forgotten what it had synced gets no vote until it has learned from all the others how much
 * that was, and holds it (R16). Method: rows are taken from a node's disk while it is down; each situation is also tried
 * with a node that does not know of its loss, which must lose a write that was acknowledged.
 */
import { describe, expect, test } from "vitest";
import { BALLOT_NONE } from "../../core/ballot.js";
import { LostMemory } from "../../replication/lost-memory.js";
import { logKey } from "../../replication/records.js";
import { SimulatedCluster } from "../simulator/cluster.js";
import type { SimulatedNode } from "../simulator/node.js";
import { decodeRead, encodeCommand, encodeRead } from "../simulator/register-machine.js";
import { World } from "../simulator/world.js";
import { replaceRow } from "./flip-bit.js";

const WRITES = 20;
const replicaOf = (node: SimulatedNode) => node.driver.driverOf(0)!.replica;

/** n1 has committed one more write with n3, which n2 never heard of; then both end, and n3's disk forgets it. */
async function forgottenWrite(seed: number, options: { readonly distrusted: boolean }) {
  const world = new World(seed);
  const cluster = new SimulatedCluster(world, { nodeCount: 3, partitionCount: 2, replicationFactor: 3 });
  await cluster.start();
  await world.run(world.nowMs + 200);
  const [n1, n2, n3] = cluster.nodes as unknown as readonly [SimulatedNode, SimulatedNode, SimulatedNode];
  const put = (through: SimulatedNode, value: number): Promise<Uint8Array> =>
    through.driver.write(0, encodeCommand({ kind: "put", key: "k", value }), {});
  for (let i = 0; i < WRITES; i++) await world.within(8_000, put(n1, i));
  await world.run(world.nowMs + 3_000);
  cluster.network.cut("n1", "n2", true);
  cluster.network.cut("n2", "n1", true);
  await world.within(8_000, put(n1, 1_000));
  for (const node of [n1, n3]) node.crash({ powerCut: false });
  cluster.network.healAll();
  const lastIndex = WRITES + 2;
  await replaceRow(world, n3, { family: 0, key: logKey(lastIndex) });
  n3.distrusted = options.distrusted;
  await cluster.startNode(n3);
  const read = async (from: SimulatedNode): Promise<number | null> =>
    decodeRead(
      await world.within(12_000, from.driver.read(0, encodeRead(["k"]), { consistency: "strong" })),
    )[0]!;
  return { world, cluster, nodes: [n1, n2, n3] as const, put, read, lastIndex };
}

describe("a replica that forgot a write which was committed with its help", () => {
  test("has no vote while the one that remembers is away, and is copied anew when it is back", async () => {
    const { world, cluster, nodes, read, lastIndex } = await forgottenWrite(1, { distrusted: true });
    const [n1, n2, n3] = nodes;
    await world.run(world.nowMs + 10_000);
    expect(replicaOf(n3).canVote).toBe(false);
    await expect(read(n2)).rejects.toThrow();
    await cluster.startNode(n1);
    await world.run(world.nowMs + 10_000);
    expect(replicaOf(n3).canVote).toBe(true);
    expect(replicaOf(n3).lastIndex).toBeGreaterThanOrEqual(lastIndex);
    expect(await read(n3)).toBe(1_000);
    // Now it may be counted on again.
    n1.crash({ powerCut: true });
    n3.distrusted = false;
    await world.run(world.nowMs + 3_000);
    expect(await read(n2)).toBe(1_000);
  });

  test("loses it, when it does not know that it forgot something", async () => {
    const { nodes, read } = await forgottenWrite(1, { distrusted: false });
    expect(await read(nodes[1])).toBe(WRITES - 1);
  });

  test("does not take the word of another that has forgotten too", async () => {
    const { world, cluster, nodes, read } = await forgottenWrite(2, { distrusted: true });
    const [n1, n2, n3] = nodes;
    n2.crash({ powerCut: false });
    n2.distrusted = true;
    await cluster.startNode(n1);
    await cluster.startNode(n2);
    await world.run(world.nowMs + 20_000);
    // Two of three do not know what they have promised: nobody can tell whether the third is alone with it.
    expect([n1, n2, n3].map((node) => replicaOf(node).canVote)).toEqual([true, false, false]);
    await expect(read(n1)).rejects.toThrow();
  });
});

test("a proposer that has forgotten something gives way, though its links are up, and is copied anew", async () => {
  const world = new World(3);
  const cluster = new SimulatedCluster(world, { nodeCount: 3, partitionCount: 2, replicationFactor: 3 });
  await cluster.start();
  await world.run(world.nowMs + 200);
  const [n1, n2] = cluster.nodes as unknown as readonly [SimulatedNode, SimulatedNode];
  const put = (through: SimulatedNode, value: number): Promise<Uint8Array> =>
    through.driver.write(0, encodeCommand({ kind: "put", key: "k", value }), {});
  for (let i = 0; i < WRITES; i++) await world.within(8_000, put(n1, i));
  // The others accept one more, and n1 never learns of that: it is committed only when one of them leads.
  for (const other of ["n2", "n3"]) cluster.network.cut(other, "n1", true);
  put(n1, 1_000).catch(() => undefined);
  await world.run(world.nowMs + 100);
  n1.crash({ powerCut: false });
  cluster.network.healAll();
  n1.distrusted = true;
  await cluster.startNode(n1);
  await world.run(world.nowMs + 15_000);
  expect(replicaOf(n2).commitIndex).toBeGreaterThan(WRITES + 2);
  expect(cluster.nodes.map((node) => replicaOf(node).canVote)).toEqual([true, true, true]);
  await world.within(2_000, put(n1, 2_000));
});

test("two replicas of five that have forgotten what they promised do not wait for each other", async () => {
  const world = new World(1);
  const cluster = new SimulatedCluster(world, { nodeCount: 5, partitionCount: 1, replicationFactor: 5 });
  await cluster.start();
  await world.run(world.nowMs + 200);
  const [n1, n2, , n4] = cluster.nodes;
  const command = encodeCommand({ kind: "put", key: "x", value: 1 });
  await world.within(2_000, n1!.driver.write(0, command, {}));
  for (const node of [n2!, n4!]) {
    node.crash({ powerCut: false });
    node.distrusted = true;
  }
  for (const node of [n2!, n4!]) await cluster.startNode(node);
  await world.run(world.nowMs + 15_000);
  expect(cluster.nodes.map(({ driver }) => driver.driverOf(0)!.replica.canVote)).toEqual(Array(5).fill(true));
});

describe("what all others know", () => {
  const ballot = (round: number) => ({ round, nodeId: "b", boot: 1 });

  test("is the highest promise and the greatest end of a log, once everybody was heard", () => {
    const lost = new LostMemory("a", 7);
    expect(lost.question).toEqual({ round: 0, nodeId: "a", boot: 7 });
    lost.heard("b", {
      ballot: lost.question,
      granted: false,
      promised: ballot(5),
      lastBallot: ballot(3),
      lastIndex: 9,
    });
    expect(lost.recovered(["b", "c"])).toBeUndefined();
    lost.heard("c", {
      ballot: ballot(9),
      granted: false,
      promised: ballot(9),
      lastBallot: ballot(9),
      lastIndex: 90,
    });
    const before = { ...lost.question, boot: 6 };
    lost.heard("c", {
      ballot: before,
      granted: false,
      promised: ballot(8),
      lastBallot: ballot(8),
      lastIndex: 80,
    });
    expect(lost.recovered(["b", "c"])).toBeUndefined();
    lost.heard("c", {
      ballot: lost.question,
      granted: false,
      promised: ballot(4),
      lastBallot: ballot(2),
      lastIndex: 11,
    });
    const accepted = { index: 9, ballot: ballot(3) };
    expect(lost.recovered(["b", "c"])).toEqual({ promised: ballot(5), accepted });
  });

  test("does without those that have forgotten too, unless these and the one that asks are a majority", () => {
    const lost = new LostMemory("a", 7);
    const forgets = (from: string): void =>
      lost.heard(from, lost.answerTo({ kind: "prepare", partition: 0, epoch: 1, ballot: lost.question }));
    const tells = (from: string): void =>
      lost.heard(from, {
        ballot: lost.question,
        granted: false,
        promised: ballot(5),
        lastBallot: ballot(5),
        lastIndex: 9,
      });
    forgets("b");
    tells("c");
    expect(lost.recovered(["b", "c"])).toBeUndefined();
    tells("d");
    expect(lost.recovered(["b", "c", "d", "e"])).toBeUndefined();
    tells("e");
    const known = { promised: ballot(5), accepted: { index: 9, ballot: ballot(5) } };
    expect(lost.recovered(["b", "c", "d", "e"])).toEqual(known);
    const other = new LostMemory("a", 8);
    for (const from of ["b", "c"])
      other.heard(from, other.answerTo({ kind: "prepare", partition: 0, epoch: 1, ballot: other.question }));
    const answer = { ballot: other.question, granted: false, promised: ballot(5), lastBallot: ballot(5) };
    for (const from of ["d", "e"]) other.heard(from, { ...answer, lastIndex: 9 });
    expect(other.recovered(["b", "c", "d", "e"])).toBeUndefined();
  });

  test("is nothing when there are no others", () => {
    expect(new LostMemory("a", 1).recovered([])).toEqual({
      promised: BALLOT_NONE,
      accepted: { index: 0, ballot: BALLOT_NONE },
    });
  });
});
