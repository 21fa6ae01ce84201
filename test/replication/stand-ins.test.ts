/** A partition with replicas on n1, n2 and n3 in a cluster of four: n4 is the one that can stand in. */
import { describe, expect, it } from "vitest";
import type { HintsAnswer, PartitionMessage } from "../../replication/messages.js";
import { hintOf, HINTS_END, HINTS_START } from "../../replication/records.js";
import { DEFAULT_REPLICA_SETTINGS } from "../../replication/replica-settings.js";
import type { ReplicationSettings } from "../../replication/settings.js";
import { SimulatedCluster } from "../simulator/cluster.js";
import type { SimulatedNode } from "../simulator/node.js";
import { decodeRead, encodeCommand, encodeRead } from "../simulator/register-machine.js";
import { World } from "../simulator/world.js";

const SETTINGS: Partial<ReplicationSettings> = {
  standInAfterMs: 1_000,
  replica: { ...DEFAULT_REPLICA_SETTINGS, tailBytesMax: 200 },
};

class Scene {
  readonly world = new World(1);
  readonly cluster: SimulatedCluster;

  constructor(settings: Partial<ReplicationSettings> = {}) {
    const options = { nodeCount: 4, partitionCount: 1, replicationFactor: 3 };
    this.cluster = new SimulatedCluster(this.world, { ...options, settings: { ...SETTINGS, ...settings } });
  }

  get nodes(): readonly [SimulatedNode, SimulatedNode, SimulatedNode, SimulatedNode] {
    return this.cluster.nodes as unknown as Scene["nodes"];
  }

  get standIn(): SimulatedNode {
    return this.nodes[3];
  }

  /** Entries that the fourth node keeps for the third. */
  get kept(): number {
    return this.standIn.driver.standInHints().get("n3")?.entries ?? 0;
  }

  get indexesOnDisk(): number[] {
    const { disk } = this.standIn;
    const rows = disk.rowsNow(1, { gte: HINTS_START, lt: HINTS_END, limit: Infinity });
    return rows.map(({ key }) => hintOf(key).index);
  }

  async pass(ms: number): Promise<void> {
    await this.world.run(this.world.nowMs + ms);
  }

  async put(count: number, value: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      const command = encodeCommand({ kind: "put", key: `k${i}`, value: value + i });
      await this.world.within(8_000, this.nodes[0].driver.write(0, command, {}));
    }
  }

  /** The third node goes away and misses ten writes, the last of which is 109. */
  async missTen(): Promise<void> {
    await this.cluster.start();
    await this.pass(200);
    await this.put(5, 0);
    await this.pass(1_000);
    this.nodes[2].crash({ powerCut: false });
    await this.put(10, 100);
    await this.pass(5_000);
  }

  async read(node: SimulatedNode, key: string): Promise<number | null> {
    const read = node.driver.read(0, encodeRead([key]), { consistency: "eventual" });
    return decodeRead(await this.world.within(2_000, read))[0]!;
  }
}

describe("a stand-in", () => {
  it("keeps what a replica misses that has been away for a while, so that it is on three nodes again", async () => {
    const scene = new Scene();
    await scene.missTen();
    expect(scene.kept).toBe(10);
    const commitIndex = scene.nodes[0].driver.driverOf(0)!.replica.commitIndex;
    expect(scene.indexesOnDisk).toEqual(Array.from({ length: 10 }, (_, i) => commitIndex - 9 + i));
    await scene.put(3, 200);
    await scene.pass(2_500);
    expect(scene.kept).toBe(13);
  });

  it("keeps nothing for one that is back soon", async () => {
    const scene = new Scene({ standInAfterMs: 60_000 });
    await scene.missTen();
    expect(scene.kept).toBe(0);
  });

  it("drops it once the replica has it", async () => {
    const scene = new Scene();
    await scene.missTen();
    await scene.cluster.startNode(scene.nodes[2]);
    await scene.pass(6_000);
    expect(scene.nodes[2].driver.driverOf(0)!.visibleIndex).toBe(
      scene.nodes[0].driver.driverOf(0)!.visibleIndex,
    );
    expect(scene.kept).toBe(0);
    expect(scene.indexesOnDisk).toEqual([]);
    expect(scene.standIn.driver.standInHints().size).toBe(0);
  });

  it("hands it over when nobody else is there, and has no vote for all that", async () => {
    const scene = new Scene();
    await scene.missTen();
    const [first, second, third] = scene.nodes;
    first.crash({ powerCut: false });
    second.crash({ powerCut: false });
    await scene.cluster.startNode(third);
    await scene.pass(5_000);
    expect(await scene.read(third, "k9")).toBe(109);
    expect(third.driver.handoff).toMatchObject({ entriesCaughtUp: 10, transfersBegun: 0 });
    expect(scene.standIn.driver.handoff.entriesHandedOver).toBe(10);
    // A replica and its stand-in are no majority.
    const command = encodeCommand({ kind: "put", key: "x", value: 1 });
    const deadlineMs = third.clock.monotonicMs() + 3_000;
    const write = third.driver.write(0, command, { deadlineMs });
    await expect(scene.world.within(6_000, write)).rejects.toMatchObject({ code: "ServiceUnavailable" });
    // It stays the last copy as long as nobody says otherwise.
    expect(scene.kept).toBe(10);
  });

  it("still has it after a power cut, and goes on from there", async () => {
    const scene = new Scene();
    await scene.missTen();
    scene.standIn.crash({ powerCut: true });
    await scene.put(3, 200);
    await scene.cluster.startNode(scene.standIn);
    expect(scene.kept).toBe(10);
    await scene.pass(4_000);
    expect(scene.kept).toBe(13);
    expect(scene.indexesOnDisk.length).toBe(13);
  });

  it("is bounded with the logs of the replicas: what they keep no longer it drops", async () => {
    const scene = new Scene({ hintBytesMax: 2_000, logBytesKept: 500 });
    await scene.missTen();
    for (let i = 0; i < 6; i++) {
      await scene.put(10, 200);
      await scene.pass(2_000);
    }
    const { log, replica } = scene.nodes[0].driver.driverOf(0)!;
    expect(log.firstIndex).toBeGreaterThan(20);
    expect(scene.kept).toBeLessThanOrEqual(replica.lastIndex - log.firstIndex + 1 + 10);
    expect(scene.indexesOnDisk.length).toBe(scene.kept);
    expect(scene.indexesOnDisk.at(-1)).toBe(replica.commitIndex);
  });

  it("is given committed entries only (R9)", async () => {
    const scene = new Scene();
    await scene.missTen();
    const [first, second] = scene.nodes;
    for (const other of [second, scene.standIn]) {
      scene.cluster.network.cut(first.nodeId, other.nodeId, true);
      scene.cluster.network.cut(other.nodeId, first.nodeId, true);
    }
    const command = encodeCommand({ kind: "put", key: "x", value: 7 });
    first.driver.write(0, command, {}).catch(() => undefined);
    await scene.pass(100);
    const { commitIndex, lastIndex } = first.driver.driverOf(0)!.replica;
    expect(lastIndex).toBeGreaterThan(commitIndex);
    scene.cluster.network.healAll();
    const answers: HintsAnswer[] = [];
    scene.cluster.network.tap = (_from, _to, message): void => {
      if (message.kind === "hints") answers.push(message);
    };
    const about = { kind: "hintRequest", partition: 0, epoch: 1, target: "n3" } as const;
    first.driver.onMessage("n4", { ...about, fromIndex: commitIndex - 2 });
    await scene.pass(50);
    expect(answers[0]).toMatchObject({ commitIndex });
    expect(answers[0]!.entries.at(-1)!.index).toBe(commitIndex);
  });

  it("drops what it has when the partition's configuration changes: a recovery may have given it up (R33)", async () => {
    const scene = new Scene();
    await scene.missTen();
    // Nobody can give it anything under the new epoch.
    scene.nodes[0].crash({ powerCut: false });
    scene.nodes[1].crash({ powerCut: false });
    const [partition, system] = scene.cluster.configurations;
    await scene.standIn.driver.reconfigure([{ ...partition!, epoch: 2 }, system!]);
    const sent: PartitionMessage[] = [];
    scene.cluster.network.tap = (from, _to, message): void => {
      if (from === "n4" && message.kind === "caughtUp") sent.push(message);
    };
    scene.standIn.driver.onMessage("n3", { kind: "catchUp", partition: 0, epoch: 2, fromIndex: 8 });
    await scene.pass(2_000);
    expect(sent).toEqual([]);
    expect(scene.kept).toBe(0);
    expect(scene.indexesOnDisk).toEqual([]);
  });
});
