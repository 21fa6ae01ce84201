import { describe, expect, test } from "vitest";
import type { CaughtUp, TransferChunk } from "../../replication/messages.js";
import {
  decodeOperations,
  OPERATIONS_END,
  OPERATIONS_START,
  withoutVersion,
} from "../../replication/records.js";
import { DEFAULT_REPLICA_SETTINGS } from "../../replication/replica-settings.js";
import type { ReplicationSettings } from "../../replication/settings.js";
import { compareBytes } from "../../core/bytes.js";
import { CALM } from "../simulator/network.js";
import { SimulatedCluster } from "../simulator/cluster.js";
import type { SimulatedNode } from "../simulator/node.js";
import { decodeRead, encodeCommand, encodeRead } from "../simulator/register-machine.js";
import { World } from "../simulator/world.js";

interface Scene {
  readonly world: World;
  readonly cluster: SimulatedCluster;
  readonly nodes: readonly [SimulatedNode, SimulatedNode, SimulatedNode];
}

async function threeNodes(settings: Partial<ReplicationSettings>): Promise<Scene> {
  const world = new World(1);
  const options = { nodeCount: 3, partitionCount: 1, replicationFactor: 3, settings };
  const cluster = new SimulatedCluster(world, options);
  await cluster.start();
  await world.run(world.nowMs + 200);
  return { world, cluster, nodes: cluster.nodes as unknown as Scene["nodes"] };
}

async function put(world: World, node: SimulatedNode, value: number, operationId: string): Promise<void> {
  const command = encodeCommand({ kind: "put", key: "x", value });
  await world.within(8_000, node.driver.write(0, command, { operationId }));
}

describe("a transfer", () => {
  test("carries the operations of entries that were trimmed while it was under way", async () => {
    const { world, cluster, nodes } = await threeNodes({ logBytesKept: 1_000, chunkBytesMax: 5 });
    const [source] = nodes;
    for (let i = 1; i <= 10; i++) await put(world, source, i, `before.${i}`);
    const chunks: TransferChunk[] = [];
    cluster.network.tap = (_from, _to, message): void => {
      if (message.kind === "transferChunk") chunks.push(message);
    };
    const { catchUp, log } = source.driver.driverOf(0)!;
    const ask = async (afterKey: Uint8Array | undefined): Promise<TransferChunk> => {
      catchUp.receive("n2", { kind: "transferRequest", partition: 0, epoch: 1, transferId: 99, afterKey });
      await world.run(world.nowMs + 100);
      return chunks.at(-1)!;
    };
    let chunk = await ask(undefined);
    for (let i = 1; i <= 40; i++) await put(world, source, i, `after.${i}`);
    await world.run(world.nowMs + 3_000);
    expect(log.firstIndex).toBeGreaterThan(11);
    while (!chunk.last) chunk = await ask(chunk.rows.at(-1)!.key);
    const operations = chunks
      .flatMap(({ rows }) => rows)
      .filter(({ key }) => compareBytes(key, OPERATIONS_START) >= 0 && compareBytes(key, OPERATIONS_END) < 0)
      .flatMap(({ value }) => decodeOperations(withoutVersion(value)))
      .map(({ operationId }) => operationId);
    expect(operations).toEqual(Array.from({ length: 10 }, (_, i) => `before.${i + 1}`));
  });

  test("that was not finished is not made good by one from a peer that has less than this replica had", async () => {
    const { world, cluster, nodes } = await threeNodes({});
    const [a, , node] = nodes;
    for (let i = 1; i <= 9; i++) await put(world, a, i, `op.${i}`);
    await world.run(world.nowMs + 1_000);
    const { catchUp, replica } = node.driver.driverOf(0)!;
    const { lastIndex, lastBallot } = replica;
    cluster.network.faults = { ...CALM, lossRate: 1 };
    catchUp.needTransfer();
    const arrive = async (transferId: number, appliedIndex: number, last: boolean): Promise<void> => {
      const about = { partition: 0, epoch: 1, transferId, appliedIndex, appliedBallot: lastBallot };
      const chunk = { kind: "transferChunk", ...about, rows: [], checksum: 0, last, refused: false } as const;
      // It asks one peer or the other.
      for (const peer of ["n1", "n2"]) catchUp.receive(peer, chunk);
      await world.run(world.nowMs + 5_500);
    };
    await world.run(world.nowMs + 2_000);
    await arrive(1, lastIndex, false);
    expect(replica.canVote).toBe(false);
    await arrive(2, lastIndex - 1, true);
    expect(replica.canVote).toBe(false);
  });

  test("that begins while an eventual read is under way does not make it see the emptied state", async () => {
    const { world, cluster, nodes } = await threeNodes({
      logBytesKept: 100,
      hintBytesMax: 200,
      chunkBytesMax: 5,
      replica: { ...DEFAULT_REPLICA_SETTINGS, tailBytesMax: 100 },
    });
    const [a, , away] = nodes;
    // Rows that are transferred before the one that is read.
    const keys = Array.from({ length: 20 }, (_, i) => `a${i}`);
    const others = encodeCommand({ kind: "putAll", keys, value: 0 });
    await world.within(8_000, a.driver.write(0, others, {}));
    await put(world, a, 1, "first");
    await world.run(world.nowMs + 1_000);
    away.crash({ powerCut: false });
    for (let i = 2; i <= 40; i++) await put(world, a, i, `op.${i}`);
    await world.run(world.nowMs + 3_000);
    const shown: Promise<Uint8Array>[] = [];
    cluster.network.tap = (_from, to, message): void => {
      if (message.kind !== "transferChunk" || to !== away.nodeId || shown.length > 0) return;
      away.disk.readMs = 4;
      shown.push(away.driver.read(0, encodeRead(["x"]), { consistency: "eventual" }));
    };
    await cluster.startNode(away);
    await world.run(world.nowMs + 6_000);
    expect(shown.length).toBeGreaterThan(0);
    for (const read of shown) expect(decodeRead(await world.within(100, read))).not.toEqual([null]);
  });
});

test("an entry that was replaced while it was read for a peer is not handed over as committed", async () => {
  const { world, cluster, nodes } = await threeNodes({});
  const [old, next, third] = nodes;
  await put(world, old, 1, "first");
  await world.run(world.nowMs + 1_000);
  const index = old.driver.driverOf(0)!.replica.lastIndex + 1;
  const cut = (yes: boolean): void => {
    for (const peer of [next, third]) {
      cluster.network.cut(old.nodeId, peer.nodeId, yes);
      cluster.network.cut(peer.nodeId, old.nodeId, yes);
    }
  };
  cut(true);
  // It logs an entry that nobody else gets; meanwhile the others commit another one at its index.
  const lost = old.driver.write(0, encodeCommand({ kind: "put", key: "x", value: 2 }), {});
  lost.catch(() => undefined);
  await world.run(world.nowMs + 4_000);
  await put(world, next, 3, "third");
  expect(old.driver.driverOf(0)!.replica.lastIndex).toBe(index);
  expect(old.driver.driverOf(0)!.replica.commitIndex).toBe(index - 1);

  let handed: CaughtUp | undefined;
  cluster.network.tap = (from, _to, message): void => {
    if (message.kind === "caughtUp" && from === old.nodeId) handed ??= message;
  };
  old.disk.lateMs = 1_500;
  old.driver
    .driverOf(0)!
    .catchUp.receive("n3", { kind: "catchUp", partition: 0, epoch: 1, fromIndex: index });
  cut(false);
  await world.run(world.nowMs + 4_000);
  expect(old.driver.driverOf(0)!.replica.commitIndex).toBeGreaterThanOrEqual(index);
  expect(handed?.entries).toEqual([]);
});
