/**
 * Replication's own records, corrupted on one node's disk while it is down or up: the replica must lose its vote, be
 * copied anew from a peer that has everything it may have accepted, and only then vote again.
 */
import { describe, expect, test } from "vitest";
import { BALLOT_NONE } from "../../core/ballot.js";
import {
  APPLIED_KEY,
  CorruptRecordError,
  decodeBallot,
  decodeLogEntry,
  encodeBallot,
  encodeLogEntry,
  logKey,
  PROMISE_KEY,
} from "../../replication/records.js";
import type { ReplicationSettings } from "../../replication/settings.js";
import { SimulatedCluster } from "../simulator/cluster.js";
import type { SimulatedNode } from "../simulator/node.js";
import { decodeRead, encodeCommand, encodeRead } from "../simulator/register-machine.js";
import { World } from "../simulator/world.js";
import { flipBit } from "./flip-bit.js";

interface Fixture {
  readonly world: World;
  readonly cluster: SimulatedCluster;
  readonly nodes: readonly [SimulatedNode, SimulatedNode, SimulatedNode];
}

const COUNT = 30;

async function threeNodes(seed: number, settings: Partial<ReplicationSettings> = {}): Promise<Fixture> {
  const world = new World(seed);
  const cluster = new SimulatedCluster(world, {
    nodeCount: 3,
    partitionCount: 2,
    replicationFactor: 3,
    settings,
  });
  await cluster.start();
  await world.run(world.nowMs + 200);
  const fixture = { world, cluster, nodes: cluster.nodes as unknown as Fixture["nodes"] };
  for (let i = 0; i < COUNT; i++) await put(fixture, i, i);
  await world.run(world.nowMs + 3_000);
  return fixture;
}

function put({ world, nodes }: Fixture, name: number, value: number, through = 0): Promise<Uint8Array> {
  const command = encodeCommand({ kind: "put", key: `k${name}`, value });
  return world.within(8_000, nodes[through]!.driver.write(0, command, {}));
}

async function readAll({ world }: Fixture, node: SimulatedNode): Promise<(number | null)[]> {
  const names = Array.from({ length: COUNT }, (_, i) => `k${i}`);
  const read = node.driver.read(0, encodeRead(names), { consistency: "eventual" });
  return decodeRead(await world.within(2_000, read));
}

const expected = Array.from({ length: COUNT }, (_, i) => i);
const replicaOf = (node: SimulatedNode) => node.driver.driverOf(0)!.replica;

describe("a corrupt record, found when its node starts", () => {
  for (const [what, key] of [
    ["a log entry in the middle", logKey(9)],
    ["the last log entry", logKey(COUNT + 1)],
    ["the applied index", APPLIED_KEY],
    ["the promise", PROMISE_KEY],
  ] as const) {
    test(`${what}: the replica has no vote until a transfer has replaced its data`, async () => {
      const fixture = await threeNodes(1);
      const { world, cluster, nodes } = fixture;
      const victim = nodes[2];
      const promised = replicaOf(victim).promised;
      victim.crash({ powerCut: false });
      await flipBit(world, victim, { family: 0, key, bit: 37 });
      await cluster.startNode(victim);
      expect(replicaOf(victim).canVote).toBe(false);
      expect(victim.driver.counters.quarantines).toBe(1);
      await world.run(world.nowMs + 8_000);
      expect(replicaOf(victim).canVote).toBe(true);
      expect(replicaOf(victim).promised).toEqual(promised);
      await put(fixture, 0, 0);
      await world.run(world.nowMs + 3_000);
      expect(await readAll(fixture, victim)).toEqual(expected);
      victim.crash({ powerCut: true });
      await cluster.startNode(victim);
      expect(victim.driver.counters.quarantines).toBe(0);
      expect(replicaOf(victim).canVote).toBe(true);
    });
  }

  test("a replica that had accepted more than anybody has applied waits, and the others commit without it", async () => {
    const fixture = await threeNodes(2);
    const { world, cluster, network } = { ...fixture, network: fixture.cluster.network };
    const { nodes } = fixture;
    // n1 proposes and reaches nobody but n3, which accepts; nobody learns that it is committed.
    network.cut("n1", "n2", true);
    network.cut("n3", "n1", true);
    const lost = nodes[0].driver.write(0, encodeCommand({ kind: "put", key: "k0", value: 7 }), {});
    lost.catch(() => undefined);
    await world.run(world.nowMs + 100);
    expect(replicaOf(nodes[2]).lastIndex).toBe(COUNT + 2);
    for (const node of [nodes[0], nodes[2]]) node.crash({ powerCut: false });
    network.healAll();
    await flipBit(world, nodes[2], { family: 0, key: logKey(12), bit: 37 });
    await cluster.startNode(nodes[2]);
    await world.run(world.nowMs + 10_000);
    // n2 has applied one entry less than n3 may have accepted: n3 must not vote with it.
    expect(replicaOf(nodes[1]).commitIndex).toBe(COUNT + 1);
    expect(replicaOf(nodes[2]).canVote).toBe(false);
    await cluster.startNode(nodes[0]);
    await world.run(world.nowMs + 10_000);
    expect(nodes.map((node) => replicaOf(node).canVote)).toEqual([true, true, true]);
    expect((await readAll(fixture, nodes[2]))[0]).toBe(7);
  });

  test("a replica that forgot its promise does not vote while one of the others cannot be asked for it", async () => {
    const fixture = await threeNodes(3);
    const { world, cluster, nodes } = fixture;
    for (const node of [nodes[0], nodes[2]]) node.crash({ powerCut: false });
    await flipBit(world, nodes[2], { family: 0, key: PROMISE_KEY, bit: 37 });
    await cluster.startNode(nodes[2]);
    await world.run(world.nowMs + 10_000);
    expect(replicaOf(nodes[2]).canVote).toBe(false);
    await cluster.startNode(nodes[0]);
    await world.run(world.nowMs + 10_000);
    expect(replicaOf(nodes[2]).canVote).toBe(true);
    await put(fixture, 0, 0, 2);
  });
});

test("a corrupt entry that a peer asks for is not served, and costs its holder the vote until it was copied", async () => {
  const fixture = await threeNodes(4);
  const { world, cluster, nodes } = fixture;
  await flipBit(world, nodes[0], { family: 0, key: logKey(5), bit: 37 });
  const before = cluster.network.delivered["caughtUp"] ?? 0;
  nodes[0].driver.onMessage("n3", { kind: "catchUp", partition: 0, epoch: 1, fromIndex: 3 });
  await world.run(world.nowMs + 100);
  expect(cluster.network.delivered["caughtUp"] ?? 0).toBe(before);
  expect(nodes.map(({ driver }) => driver.counters.quarantines)).toEqual([1, 0, 0]);
  expect(nodes.map((node) => replicaOf(node).canVote)).toEqual([false, true, true]);
  await put(fixture, 0, 0);
  await world.run(world.nowMs + 8_000);
  expect(replicaOf(nodes[0]).canVote).toBe(true);
  for (const node of nodes) expect(await readAll(fixture, node)).toEqual(expected);
});

describe("a stored record", () => {
  test("of the log is refused when any bit of it or of its index is flipped", () => {
    const ballot = { round: 3, nodeId: "n1", boot: 2 };
    const key = logKey(2 ** 33 + 5);
    const value = encodeLogEntry({ index: 2 ** 33 + 5, ballot, bytes: Buffer.from("an entry") });
    expect(decodeLogEntry(key, value)).toEqual({
      index: 2 ** 33 + 5,
      ballot,
      bytes: Buffer.from("an entry"),
    });
    for (let bit = 0; bit < value.length * 8; bit++)
      expect(() => decodeLogEntry(key, flipped(value, bit))).toThrow(CorruptRecordError);
    for (let bit = 8; bit < key.length * 8; bit++)
      expect(() => decodeLogEntry(flipped(key, bit), value)).toThrow(CorruptRecordError);
  });

  test("of a promise is refused when any bit of it is flipped, and when it is cut", () => {
    const value = encodeBallot({ round: 3, nodeId: "n1", boot: 2 });
    for (let bit = 0; bit < value.length * 8; bit++)
      expect(() => decodeBallot(flipped(value, bit))).toThrow(CorruptRecordError);
    for (let length = 0; length < value.length; length++)
      expect(() => decodeBallot(value.subarray(0, length))).toThrow(CorruptRecordError);
    expect(decodeBallot(undefined)).toEqual(BALLOT_NONE);
  });
});

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}

test("a proposer that lost its vote is not waited for: the partition serves, and the replica gets its data back", async () => {
  const fixture = await threeNodes(3);
  const { world, nodes } = fixture;
  const leader = nodes.find((node) => replicaOf(node).isLeading)!;
  const others = [0, 1, 2].filter((i) => nodes[i] !== leader);
  // What it has accepted, as far as it can tell, nobody has yet: only writes can help it.
  const { lastIndex, lastBallot } = replicaOf(leader);
  leader.driver.driverOf(0)!.catchUp.needTransfer({ index: lastIndex + 2, ballot: lastBallot });
  leader.driver.driverOf(0)!.quarantine(new Error("for a test"));
  for (let i = 0; i < 4; i++) await put(fixture, i, i, others[i % 2]);
  await world.run(world.nowMs + 8_000);
  expect(replicaOf(leader).canVote).toBe(true);
});

test("a replica that had accepted what nobody else has gets its data back although nobody writes", async () => {
  const { world, nodes } = await threeNodes(5);
  const leader = nodes.find((node) => replicaOf(node).isLeading)!;
  const { lastIndex, lastBallot } = replicaOf(leader);
  leader.driver.driverOf(0)!.catchUp.needTransfer({ index: lastIndex + 40, ballot: lastBallot });
  leader.driver.driverOf(0)!.quarantine(new Error("for a test"));
  await world.run(world.nowMs + 12_000);
  expect(replicaOf(leader).canVote).toBe(true);
  expect(replicaOf(leader).lastIndex).toBeLessThan(lastIndex + 10);
});

test("a replica without its data, with a longer and older log than its peers, takes theirs", async () => {
  const { world, cluster, nodes } = await threeNodes(6);
  const leader = nodes.find((node) => replicaOf(node).isLeading)!;
  const others = nodes.filter((node) => node !== leader);
  const cutOff = (cut: boolean): void => {
    for (const { nodeId } of others) {
      cluster.network.cut(leader.nodeId, nodeId, cut);
      cluster.network.cut(nodeId, leader.nodeId, cut);
    }
  };
  cutOff(true);
  const lost = Array.from({ length: 20 }, (_, i) =>
    leader.driver.write(0, encodeCommand({ kind: "put", key: "x", value: i }), {
      deadlineMs: leader.clock.monotonicMs() + 2_000,
    }),
  );
  const ends = Promise.allSettled(lost);
  await world.run(world.nowMs + 4_000);
  await world.within(100, ends);
  const { lastIndex } = replicaOf(leader);
  await world.within(
    8_000,
    others[0]!.driver.write(0, encodeCommand({ kind: "put", key: "x", value: 100 }), {}),
  );
  leader.driver.driverOf(0)!.quarantine(new Error("for a test"));
  const before = replicaOf(others[0]!).promised;
  cutOff(false);
  await world.run(world.nowMs + 8_000);
  expect(replicaOf(leader).canVote).toBe(true);
  expect(replicaOf(leader).lastIndex).toBeLessThan(lastIndex);
  // Nobody had to take another ballot for it.
  expect(replicaOf(others[0]!).promised).toEqual(before);
});

test("a replica that loses its vote while it catches up goes on to a transfer", async () => {
  const fixture = await threeNodes(4, { chunkBytesMax: 200 });
  const { world, cluster, nodes } = fixture;
  const victim = nodes[2];
  victim.crash({ powerCut: false });
  await world.run(world.nowMs + 1_000);
  for (let i = 0; i < COUNT; i++) await put(fixture, i, i);
  // No proposer brings it up to date: it has to ask.
  for (const { nodeId } of nodes.slice(0, 2)) cluster.network.cut(nodeId, victim.nodeId, true);
  await cluster.startNode(victim);
  for (const node of nodes) if (node !== victim) node.crash({ powerCut: false });
  for (const { nodeId } of nodes.slice(0, 2)) cluster.network.cut(nodeId, victim.nodeId, false);
  await Promise.all(nodes.slice(0, 2).map((node) => cluster.startNode(node)));
  await world.run(world.nowMs + 60_000, () => (cluster.network.delivered["caughtUp"] ?? 0) > 3);
  victim.driver.driverOf(0)!.quarantine(new Error("for a test"));
  await world.run(world.nowMs + 8_000);
  expect(replicaOf(victim).canVote).toBe(true);
  expect(await readAll(fixture, victim)).toEqual(expected);
});
