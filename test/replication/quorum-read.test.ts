import { describe, expect, it } from "vitest";
import type { QuorumReadReply } from "../../replication/messages.js";
import { QuorumRead, type QuorumReadOutcome } from "../../replication/quorum-read.js";
import type { ReplicationSettings } from "../../replication/settings.js";
import type { Configuration } from "../../ring/configuration.js";
import { SimulatedCluster } from "../simulator/cluster.js";
import type { SimulatedNode } from "../simulator/node.js";
import { decodeRead, encodeCommand, encodeRead } from "../simulator/register-machine.js";
import { World } from "../simulator/world.js";

const THREE: Configuration = { epoch: 1, voters: [["a", "b", "c"]], learners: ["d"] };

/** Answers as "who applied/last", in the order in which they come; the result names who read. */
function outcomeOf(answers: string, configuration = THREE): QuorumReadOutcome["kind"] | string {
  const read = new QuorumRead(configuration);
  for (const answer of answers.split(" ").filter((word) => word !== "")) {
    const [, nodeId, applied, last] = /^(\w)(\d+)\/(\d+)$/.exec(answer)!;
    const result = Buffer.from(nodeId!);
    read.add(nodeId!, { appliedIndex: Number(applied), lastIndex: Number(last), result });
  }
  const { outcome } = read;
  return outcome.kind === "answered" ? Buffer.from(outcome.result).toString() : outcome.kind;
}

describe("a quorum read (R8)", () => {
  it("is answered by a majority with nothing above what it has applied", () => {
    expect(outcomeOf("a7/7")).toBe("open");
    expect(outcomeOf("a7/7 b7/7")).toBe("a");
    expect(outcomeOf("b0/0 c0/0")).toBe("b");
  });

  it("takes the answer of whoever has applied most: what is applied is committed", () => {
    expect(outcomeOf("a6/7 b7/7")).toBe("b");
    expect(outcomeOf("a6/6 b7/7")).toBe("b");
    expect(outcomeOf("a6/7 b6/7 c7/7")).toBe("c");
  });

  it("does not answer from below an entry that may be committed", () => {
    // 7 may be acknowledged: a and c would be its majority, and c alone knows.
    expect(outcomeOf("a6/7 b6/6")).toBe("open");
    expect(outcomeOf("a6/7 b6/7")).toBe("open");
    expect(outcomeOf("a6/7 b6/7 c6/6")).toBe("pending");
  });

  it("is not stopped by an entry that only a minority has: it was acknowledged to nobody", () => {
    expect(outcomeOf("a6/7 b6/6 c6/6")).toBe("a");
  });

  it("never shows the new value and then the old one", () => {
    // c has applied 7, and who asks c and b reads it. Whoever asks a and b afterwards must not read 6.
    expect(outcomeOf("c7/7 b6/7")).toBe("c");
    expect(outcomeOf("a6/6 b6/7")).toBe("open");
    expect(outcomeOf("a6/6 b6/7 c7/7")).toBe("c");
  });

  it("counts voters, each once, and nobody else", () => {
    expect(outcomeOf("a7/7 a7/7")).toBe("open");
    expect(outcomeOf("a7/7 d7/7")).toBe("open");
    expect(outcomeOf("a6/6 d9/9 b6/6")).toBe("a");
  });

  it("needs a majority of either set while a move is in its joint step (R30)", () => {
    const joint: Configuration = {
      epoch: 2,
      voters: [
        ["a", "b", "c"],
        ["c", "d", "e"],
      ],
      learners: [],
    };
    expect(outcomeOf("a7/7 b7/7", joint)).toBe("open");
    expect(outcomeOf("a7/7 b7/7 d7/7", joint)).toBe("open");
    expect(outcomeOf("a7/7 b7/7 d7/7 e5/5", joint)).toBe("a");
  });
});

class Scene {
  readonly world = new World(1);
  readonly cluster: SimulatedCluster;

  constructor(settings: Partial<ReplicationSettings> = {}) {
    const options = { nodeCount: 4, partitionCount: 1, replicationFactor: 3, settings };
    this.cluster = new SimulatedCluster(this.world, options);
  }

  get nodes(): readonly [SimulatedNode, SimulatedNode, SimulatedNode, SimulatedNode] {
    return this.cluster.nodes as unknown as Scene["nodes"];
  }

  async start(): Promise<this> {
    await this.cluster.start();
    await this.pass(200);
    await this.write(this.nodes[0], 1);
    await this.pass(1_000);
    return this;
  }

  async pass(ms: number): Promise<void> {
    await this.world.run(this.world.nowMs + ms);
  }

  async write(node: SimulatedNode, value: number): Promise<void> {
    const command = encodeCommand({ kind: "put", key: "x", value });
    await this.world.within(8_000, node.driver.write(0, command, {}));
  }

  async read(node: SimulatedNode): Promise<{ readonly value: number | null; readonly tookMs: number }> {
    const sentMs = this.world.nowMs;
    const read = node.driver.read(0, encodeRead(["x"]), { consistency: "strong" });
    const [value] = decodeRead(await this.world.within(9_000, read));
    return { value: value!, tookMs: this.world.nowMs - sentMs };
  }
}

describe("a strong read whose proposer is frozen", () => {
  it("is answered by the other replicas, through a replica or any other node, and nobody takes the ballot for it", async () => {
    const scene = await new Scene({ quorumReadAfterMs: 100 }).start();
    const [proposer, replica, , stranger] = scene.nodes;
    proposer.clock.pauseUntil(scene.world.nowMs + 60_000);
    for (const node of [replica, stranger]) {
      const { value, tookMs } = await scene.read(node);
      expect(value).toBe(1);
      expect(tookMs).toBeLessThan(300);
      expect(node.driver.quorumReads).toMatchObject({ answered: 1, pending: 0 });
    }
    expect(replica.driver.driverOf(0)!.replica.promised.nodeId).toBe(proposer.nodeId);
  });

  it("waits for a proposer while the outcome of an entry is not known", async () => {
    const scene = await new Scene({ quorumReadAfterMs: 100 }).start();
    const [proposer, replica, third] = scene.nodes;
    // The entry reaches both, and nobody learns whether it is committed.
    scene.cluster.network.tap = (from, _to, message): void => {
      if (message.kind === "accepted" && from !== proposer.nodeId)
        proposer.clock.pauseUntil(scene.world.nowMs + 60_000);
    };
    const lost = proposer.driver.write(0, encodeCommand({ kind: "put", key: "x", value: 2 }), {});
    lost.catch(() => undefined);
    await scene.pass(50);
    scene.cluster.network.tap = undefined;
    const { lastIndex, commitIndex } = replica.driver.driverOf(0)!.replica;
    expect(lastIndex).toBe(commitIndex + 1);
    expect(third.driver.driverOf(0)!.replica.lastIndex).toBe(lastIndex);
    // Only when the link to the proposer is seen to be broken does somebody decide.
    scene.world.after(1_000, () => proposer.crash({ powerCut: false }));
    const { value, tookMs } = await scene.read(replica);
    expect(value).toBe(2);
    expect(tookMs).toBeGreaterThan(1_000);
    expect(replica.driver.quorumReads.begun).toBeGreaterThan(3);
    expect(replica.driver.quorumReads.answered).toBe(0);
  });

  it("is answered once, whoever is first, and is not asked of a quorum while the proposer answers", async () => {
    const scene = await new Scene({ quorumReadAfterMs: 100 }).start();
    const [, replica] = scene.nodes;
    for (let i = 0; i < 5; i++) expect((await scene.read(replica)).value).toBe(1);
    await scene.pass(1_000);
    expect(replica.driver.quorumReads).toEqual({ begun: 0, answered: 0, pending: 0 });
  });

  it("counts only answers under its own epoch and to its own question", async () => {
    const scene = await new Scene({ quorumReadAfterMs: 100 }).start();
    const [proposer, replica] = scene.nodes;
    proposer.clock.pauseUntil(scene.world.nowMs + 60_000);
    scene.cluster.network.tap = (_from, _to, message): void => {
      if (message.kind === "quorumReadReply") (message as { requestId: number }).requestId -= 1;
    };
    const read = scene.read(replica);
    await expect(read).rejects.toThrow(/nothing came back|ServiceUnavailable|replicas/);
    const late: QuorumReadReply = {
      kind: "quorumReadReply",
      partition: 0,
      epoch: 1,
      requestId: 7,
      appliedIndex: 9,
      lastIndex: 9,
      result: Buffer.from("[5]"),
    };
    replica.driver.onMessage("n3", late);
    expect(replica.driver.quorumReads.answered).toBe(0);
  });
});
