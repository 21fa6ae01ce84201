/**
 * Scrubs in whole simulated clusters. Corruption is written into a node's disk behind its back; what a run must show is
 * that it is found, counted and put right, and that nothing else ever is.
 */
import { describe, expect, test } from "vitest";
import { LOG_START } from "../../replication/records.js";
import type { ScrubReport } from "../../replication/scrub-driver.js";
import type { ReplicationSettings } from "../../replication/settings.js";
import { SimulatedCluster } from "../simulator/cluster.js";
import type { SimulatedNode } from "../simulator/node.js";
import {
  decodeRead,
  encodeCommand,
  encodeRead,
  type RegisterCommand,
} from "../simulator/register-machine.js";
import { World } from "../simulator/world.js";
import { flipBit, replaceRow, rowsOf } from "./flip-bit.js";

const keyOf = (name: string): Uint8Array => Buffer.concat([Uint8Array.of(1), Buffer.from(name)]);
const STATE = { gte: Uint8Array.of(0), lt: LOG_START };

interface Fixture {
  readonly world: World;
  readonly cluster: SimulatedCluster;
  readonly nodes: readonly [SimulatedNode, SimulatedNode, SimulatedNode];
}

async function threeNodes(seed: number, settings: Partial<ReplicationSettings> = {}): Promise<Fixture> {
  const world = new World(seed);
  const cluster = new SimulatedCluster(world, {
    nodeCount: 3,
    partitionCount: 2,
    replicationFactor: 3,
    settings: { scrubIntervalMs: 0, ...settings },
  });
  await cluster.start();
  await world.run(world.nowMs + 200);
  return { world, cluster, nodes: cluster.nodes as unknown as Fixture["nodes"] };
}

async function write({ world, nodes }: Fixture, command: RegisterCommand): Promise<void> {
  await world.within(2_000, nodes[0].driver.write(0, encodeCommand(command), {}));
}

async function fill(fixture: Fixture, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await write(fixture, { kind: "put", key: `k${i}`, value: i });
  await fixture.world.run(fixture.world.nowMs + 3_000);
}

function scrub({ world }: Fixture, node: SimulatedNode): Promise<ScrubReport | undefined> {
  return world.within(60_000, node.driver.scrub(0));
}

/** The state of partition 0 on a node, as text. */
function stateOf(node: SimulatedNode): string[] {
  return rowsOf(node, 0, STATE).map(({ key, value }) =>
    [key, value].map((bytes) => Buffer.from(bytes).toString("hex")).join("="),
  );
}

function expectSameStates({ nodes }: Fixture): void {
  for (const node of nodes) expect(stateOf(node)).toEqual(stateOf(nodes[0]));
}

describe("a scrub of healthy replicas", () => {
  test("compares every row of all three and finds no difference", async () => {
    const fixture = await threeNodes(1);
    await fill(fixture, 30);
    const report = await scrub(fixture, fixture.nodes[0]);
    expect(report).toMatchObject({ replicas: ["n1", "n2", "n3"], rowCount: 30, differences: 0 });
    for (const { driver } of fixture.nodes) expect(driver.counters.rowsHashed).toBe(30);
  });

  test("raises no false alarm while clients write to the same rows", async () => {
    const fixture = await threeNodes(2);
    const { world, nodes } = fixture;
    let writing = true;
    let written = 0;
    const client = async (number: number): Promise<void> => {
      const node = nodes[number % 3]!;
      while (writing) {
        const key = `k${(written * 7) % 20}`;
        const command: RegisterCommand =
          written % 5 === 0 ? { kind: "delete", key } : { kind: "add", key, value: 1 };
        await node.driver.write(0, encodeCommand(command), {});
        written++;
      }
    };
    const clients = Array.from({ length: 12 }, (_, i) => client(i));
    let compared = 0;
    for (let i = 0; i < 30; i++) {
      await world.run(world.nowMs + 40);
      const before = written;
      const report = await scrub(fixture, nodes[0]);
      expect(report?.differences ?? 0).toBe(0);
      if (report?.replicas.length === 3 && written > before) compared++;
    }
    writing = false;
    await world.within(5_000, Promise.all(clients));
    expect(compared).toBeGreaterThan(20);
    expect(written).toBeGreaterThan(1_000);
  });

  test("is done at intervals, by one node for each partition", async () => {
    const fixture = await threeNodes(3, { scrubIntervalMs: 20_000 });
    await fill(fixture, 10);
    await fixture.world.run(fixture.world.nowMs + 60_000);
    const scrubs = fixture.nodes.map(({ driver }) => driver.counters.scrubs);
    const total = scrubs.reduce((sum, count) => sum + count, 0);
    // Two partitions and the system group, about three times each.
    expect(total).toBeGreaterThanOrEqual(6);
    expect(total).toBeLessThanOrEqual(12);
  });

  test("leaves out a node that is down and still compares the others", async () => {
    const fixture = await threeNodes(4);
    await fill(fixture, 10);
    fixture.nodes[2].crash({ powerCut: false });
    await fixture.world.run(fixture.world.nowMs + 3_000);
    const report = await scrub(fixture, fixture.nodes[0]);
    expect(report).toMatchObject({ replicas: ["n1", "n2"], differences: 0 });
  });
});

test("what was committed during a pause is applied after it, however soon the next one follows", async () => {
  const fixture = await threeNodes(5);
  const { world, nodes } = fixture;
  await fill(fixture, 3);
  const driver = nodes[0].driver.driverOf(0)!;
  const { appliedIndex } = driver;
  const first = driver.pauseAt(appliedIndex)!;
  expect(driver.pauseAt(appliedIndex)).toBeUndefined();
  const written = write(fixture, { kind: "put", key: "k1", value: 7 });
  await world.run(world.nowMs + 100);
  expect(driver.replica.commitIndex).toBe(appliedIndex + 1);
  expect(driver.appliedIndex).toBe(appliedIndex);
  first.end();
  driver.pauseAt(appliedIndex)!.end();
  await written;
  await world.run(world.nowMs + 100);
  expect(driver.visibleIndex).toBe(appliedIndex + 1);
});

describe("a row that one replica holds wrong", () => {
  const damages: Record<string, (fixture: Fixture, node: SimulatedNode) => Promise<void>> = {
    "a flipped bit in its value": ({ world }, node) =>
      flipBit(world, node, { family: 0, key: keyOf("k7"), bit: 50 }),
    "a flipped bit in its version": ({ world }, node) =>
      flipBit(world, node, { family: 0, key: keyOf("k7"), bit: 41 }),
    "a row that is lost": ({ world }, node) => replaceRow(world, node, { family: 0, key: keyOf("k7") }),
    "a flipped bit in its key": async ({ world }, node) => {
      const [row] = rowsOf(node, 0, { gte: keyOf("k7"), lt: keyOf("k8") });
      await replaceRow(world, node, { family: 0, key: keyOf("k7") });
      await replaceRow(world, node, { family: 0, key: keyOf("s7"), value: row!.value });
    },
  };
  for (const [what, damage] of Object.entries(damages)) {
    for (const victim of [0, 1, 2] as const) {
      test(`${what}, on node ${victim + 1}, is found and replaced by what the majority holds`, async () => {
        const fixture = await threeNodes(10 + victim);
        const { nodes } = fixture;
        await fill(fixture, 30);
        await damage(fixture, nodes[victim]);
        const good = stateOf(nodes[(victim + 1) % 3]!);
        expect(stateOf(nodes[victim])).not.toEqual(good);
        const report = await scrub(fixture, nodes[0]);
        const rows = what === "a flipped bit in its key" ? 2 : 1;
        expect(report).toMatchObject({ differences: rows, undecided: 0 });
        await fixture.world.run(fixture.world.nowMs + 3_000);
        for (const node of nodes) expect(stateOf(node)).toEqual(good);
        expect(nodes[0].driver.counters).toMatchObject({ rowsDifferent: rows, rowsUndecided: 0 });
        expect(nodes.map(({ driver }) => driver.counters.rowsHealed)).toEqual(
          [0, 1, 2].map((i) => (i === victim ? rows : 0)),
        );
        expect(await scrub(fixture, nodes[0])).toMatchObject({ differences: 0 });
      });
    }
  }

  test("is healed at a proposer in the midst of writes, and no write is lost", async () => {
    const fixture = await threeNodes(20);
    const { world, nodes } = fixture;
    await fill(fixture, 30);
    let writing = true;
    let added = 0;
    const client = async (): Promise<void> => {
      while (writing) {
        const key = `k${added % 10}`;
        await nodes[0].driver.write(0, encodeCommand({ kind: "add", key, value: 100 }), {});
        added++;
      }
    };
    const clients = Array.from({ length: 8 }, client);
    await world.run(world.nowMs + 100);
    await flipBit(world, nodes[0], { family: 0, key: keyOf("k25"), bit: 52 });
    const report = await scrub(fixture, nodes[0]);
    expect(report).toMatchObject({ differences: 1 });
    writing = false;
    await world.within(5_000, Promise.all(clients));
    await world.run(world.nowMs + 3_000);
    expectSameStates(fixture);
    const names = Array.from({ length: 30 }, (_, i) => `k${i}`);
    const read = nodes[0].driver.read(0, encodeRead(names), { consistency: "strong" });
    const sum = decodeRead(await world.within(2_000, read)).reduce<number>((a, b) => a + (b ?? 0), 0);
    expect(sum).toBe((30 * 29) / 2 + 100 * added);
  });

  test("is left as it is when it was written again since it was compared", async () => {
    // So slow that there is time between the comparison and the healing.
    const fixture = await threeNodes(21, { scrubBytesPerSecond: 50 });
    const { world, nodes } = fixture;
    await fill(fixture, 30);
    await replaceRow(world, nodes[1], { family: 0, key: keyOf("k3") });
    // The scrub sees the row; before it heals, the row is deleted everywhere.
    const scrubbing = nodes[0].driver.scrub(0);
    await world.run(world.nowMs + 30_000, () => nodes[1].driver.counters.rowsHashed > 0);
    await write(fixture, { kind: "delete", key: "k3" });
    expect(await world.within(60_000, scrubbing)).toMatchObject({ differences: 1 });
    await world.run(world.nowMs + 3_000);
    expectSameStates(fixture);
    for (const node of nodes) {
      expect(rowsOf(node, 0, { gte: keyOf("k3"), lt: keyOf("k4") })).toEqual([]);
      expect(node.driver.counters.rowsHealed).toBe(0);
    }
  });
});

test("two replicas that differ, with the third away, are left alone until it is back", async () => {
  const fixture = await threeNodes(30);
  const { world, cluster, nodes } = fixture;
  await fill(fixture, 30);
  nodes[2].crash({ powerCut: false });
  await world.run(world.nowMs + 3_000);
  await flipBit(world, nodes[1], { family: 0, key: keyOf("k7"), bit: 50 });
  expect(await scrub(fixture, nodes[0])).toMatchObject({ differences: 1, undecided: 1 });
  expect(nodes.slice(0, 2).map(({ driver }) => driver.counters.rowsHealed)).toEqual([0, 0]);
  expect(nodes[1].driver.counters.quarantines).toBe(0);
  await cluster.startNode(nodes[2]);
  await world.run(world.nowMs + 4_000);
  expect(await scrub(fixture, nodes[0])).toMatchObject({ differences: 1, undecided: 0 });
  await world.run(world.nowMs + 3_000);
  expectSameStates(fixture);
});

test("when all three differ, one is quarantined and copied, after which a majority agrees and heals the third", async () => {
  const fixture = await threeNodes(31);
  const { world, nodes } = fixture;
  await fill(fixture, 30);
  await flipBit(world, nodes[1], { family: 0, key: keyOf("k7"), bit: 50 });
  await flipBit(world, nodes[2], { family: 0, key: keyOf("k7"), bit: 51 });
  expect(await scrub(fixture, nodes[0])).toMatchObject({ differences: 1, undecided: 1 });
  await world.run(world.nowMs + 8_000);
  expect(nodes.map(({ driver }) => driver.counters.quarantines)).toEqual([0, 0, 1]);
  expect(nodes[2].driver.driverOf(0)!.replica.canVote).toBe(true);
  expect(await scrub(fixture, nodes[0])).toMatchObject({ undecided: 0 });
  await world.run(world.nowMs + 3_000);
  expectSameStates(fixture);
});
