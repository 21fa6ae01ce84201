import { describe, expect, it } from "vitest";
import { BALLOT_NONE, sameBallot, type Ballot } from "../../core/ballot.js";
import type { Digest, PeerMessage, TransferChunk } from "../../replication/messages.js";
import { APPLIED_KEY, INSTALLING_KEY, OPERATIONS_END, OPERATIONS_START } from "../../replication/records.js";
import { DEFAULT_REPLICA_SETTINGS } from "../../replication/replica-settings.js";
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

/** So little log that a short absence needs a snapshot, in many chunks. */
const SHORT_LOG: Partial<ReplicationSettings> = {
  logBytesKept: 500,
  hintBytesMax: 1_000,
  chunkBytesMax: 100,
  replica: { ...DEFAULT_REPLICA_SETTINGS, tailBytesMax: 500 },
};

/** Three nodes with one partition; the third one goes away and comes back. */
class Scene {
  readonly world = new World(1);
  readonly cluster: SimulatedCluster;

  constructor(settings: Partial<ReplicationSettings>) {
    const options = { nodeCount: 3, partitionCount: 1, replicationFactor: 3, settings };
    this.cluster = new SimulatedCluster(this.world, options);
  }

  get proposer(): SimulatedNode {
    return this.cluster.nodes[0]!;
  }

  get away(): SimulatedNode {
    return this.cluster.nodes[2]!;
  }

  /** What the third node's disk holds under one of its own keys. */
  local(key: Uint8Array): boolean {
    return this.away.disk.rowsNow(0, { gte: key, lt: Uint8Array.of(...key, 0), limit: 1 }).length > 0;
  }

  async start(): Promise<this> {
    await this.cluster.start();
    await this.pass(200);
    return this;
  }

  async pass(ms: number): Promise<void> {
    await this.world.run(this.world.nowMs + ms);
  }

  async write(command: RegisterCommand): Promise<void> {
    await this.world.within(8_000, this.proposer.driver.write(0, encodeCommand(command), {}));
  }

  async put(count: number, value = 0): Promise<void> {
    for (let i = 0; i < count; i++) await this.write({ kind: "put", key: `k${i}`, value: value + i });
  }

  /** What the third node itself holds. */
  async read(...keys: string[]): Promise<(number | null)[]> {
    const read = this.away.driver.read(0, encodeRead(keys), { consistency: "eventual" });
    return decodeRead(await this.world.within(2_000, read));
  }

  /** Passes until the third node is given the first part of a copy, which `change` may change before. */
  async firstChunk(change: (chunk: TransferChunk) => void = () => undefined): Promise<void> {
    let given = false;
    this.cluster.network.tap = (_from, to, message): void => {
      if (message.kind !== "transferChunk" || to !== this.away.nodeId || given) return;
      given = true;
      change(message);
    };
    await this.world.run(this.world.nowMs + 8_000, () => given);
    this.cluster.network.tap = undefined;
    if (!given) throw new Error("no transfer began");
  }

  /** The third node misses so much that only a snapshot helps. */
  async missMuch(): Promise<void> {
    await this.put(20);
    await this.pass(1_000);
    this.away.crash({ powerCut: false });
    await this.put(20, 100);
    await this.pass(4_000);
  }

  get isCaughtUp(): boolean {
    const index = (node: SimulatedNode): number => node.driver.driverOf(0)!.visibleIndex;
    return index(this.away) === index(this.proposer);
  }

  get canVote(): boolean {
    return this.away.driver.driverOf(0)!.replica.canVote;
  }

  get delivered(): Record<string, number> {
    return this.cluster.network.delivered;
  }
}

describe("a replica that was away", () => {
  it("gets the entries that it missed, while its peers have them", async () => {
    const scene = await new Scene({
      replica: { ...DEFAULT_REPLICA_SETTINGS, tailBytesMax: 500 },
      chunkBytesMax: 500,
    }).start();
    await scene.put(5);
    scene.away.crash({ powerCut: false });
    await scene.put(40, 100);
    await scene.cluster.startNode(scene.away);
    await scene.pass(6_000);
    expect(scene.isCaughtUp).toBe(true);
    expect(await scene.read("k0", "k39")).toEqual([100, 139]);
    expect(scene.delivered["caughtUp"]).toBeGreaterThan(1);
    expect(scene.delivered["transferChunk"]).toBeUndefined();
  });

  it("gets them no faster than its node may be given them", async () => {
    const scene = await new Scene({
      chunkBytesMax: 500,
      catchUpBytesPerSecond: 400,
      replica: SHORT_LOG.replica!,
    }).start();
    await scene.put(5);
    scene.away.crash({ powerCut: false });
    await scene.put(40, 100);
    await scene.cluster.startNode(scene.away);
    await scene.pass(2_500);
    expect(scene.away.driver.handoff.entriesCaughtUp).toBeGreaterThan(5);
    expect(scene.isCaughtUp).toBe(false);
    await scene.pass(10_000);
    expect(scene.isCaughtUp).toBe(true);
    expect(scene.away.driver.handoff).toMatchObject({ transfersBegun: 0, transfersFinished: 0 });
  });

  it("gets a snapshot when they have not, in many parts", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.missMuch();
    await scene.cluster.startNode(scene.away);
    await scene.pass(6_000);
    expect(scene.isCaughtUp).toBe(true);
    expect(await scene.read("k0", "k19")).toEqual([100, 119]);
    expect(scene.delivered["transferChunk"]).toBeGreaterThan(2);
    expect(scene.local(INSTALLING_KEY)).toBe(false);
  });

  it("loses the rows that its source does not have: the source is authoritative (R18)", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.missMuch();
    for (let i = 0; i < 10; i++) await scene.write({ kind: "delete", key: `k${i}` });
    await scene.pass(3_000);
    await scene.cluster.startNode(scene.away);
    expect(await scene.read("k0", "k9")).toEqual([0, 9]);
    await scene.pass(6_000);
    expect(await scene.read("k0", "k9", "k10")).toEqual([null, null, 110]);
  });

  it("takes part again once it has its snapshot, also when it restarts right after", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.missMuch();
    await scene.cluster.startNode(scene.away);
    await scene.pass(6_000);
    scene.away.crash({ powerCut: true });
    await scene.cluster.startNode(scene.away);
    scene.cluster.nodes[1]!.crash({ powerCut: true });
    await scene.put(20, 200);
    await scene.pass(2_000);
    expect(await scene.read("k0", "k19")).toEqual([200, 219]);
  });
});

describe("a transfer", () => {
  it("whose bytes were changed on the way is not taken, and is asked for again", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.missMuch();
    await scene.cluster.startNode(scene.away);
    await scene.firstChunk(({ rows }) => {
      rows[0]!.value[7]! ^= 1;
    });
    await scene.pass(300);
    expect(scene.canVote).toBe(true);
    expect(await scene.read("k0", "k19")).toEqual([0, 19]);
    await scene.pass(8_000);
    expect(scene.isCaughtUp).toBe(true);
    expect(await scene.read("k0", "k19")).toEqual([100, 119]);
  });

  it("that is interrupted leaves a replica without a vote until one is complete (R16)", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.missMuch();
    await scene.cluster.startNode(scene.away);
    await scene.firstChunk();
    await scene.world.run(scene.world.nowMs + 1_000, () => !scene.local(APPLIED_KEY));
    expect(scene.canVote).toBe(false);
    scene.away.crash({ powerCut: false });
    for (const node of scene.cluster.nodes.slice(0, 2)) {
      scene.cluster.network.cut(node.nodeId, scene.away.nodeId, true);
      scene.cluster.network.cut(scene.away.nodeId, node.nodeId, true);
    }
    await scene.cluster.startNode(scene.away);
    await scene.pass(4_000);
    expect(scene.local(INSTALLING_KEY)).toBe(true);
    expect(scene.local(APPLIED_KEY)).toBe(false);
    expect(scene.canVote).toBe(false);
    scene.cluster.network.healAll();
    await scene.pass(8_000);
    expect(scene.canVote).toBe(true);
    expect(scene.local(INSTALLING_KEY)).toBe(false);
    expect(await scene.read("k0", "k19")).toEqual([100, 119]);
  });

  it("may show less than an interrupted one did, if it has all that the replica had accepted", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.missMuch();
    const [first, second] = scene.cluster.nodes;
    const { lastIndex } = first!.driver.driverOf(0)!.replica;
    await scene.cluster.startNode(scene.away);
    await scene.firstChunk();
    await scene.world.run(scene.world.nowMs + 1_000, () => scene.local(INSTALLING_KEY));
    scene.away.crash({ powerCut: false });
    await scene.cluster.startNode(scene.away);
    // Now only a copy that ends one entry below that one is to be had.
    scene.cluster.network.tap = (_from, to, message): void => {
      if (message.kind === "transferChunk" && to === scene.away.nodeId)
        (message as { appliedIndex: number }).appliedIndex = lastIndex - 1;
    };
    await scene.pass(8_000);
    expect(second!.driver.driverOf(0)!.replica.lastIndex).toBe(lastIndex);
    expect(scene.canVote).toBe(true);
  });

  it("that shows less than the replica had accepted before an interrupted one is refused (R16)", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.missMuch();
    await scene.cluster.startNode(scene.away);
    await scene.firstChunk();
    await scene.world.run(scene.world.nowMs + 1_000, () => scene.local(INSTALLING_KEY));
    scene.away.crash({ powerCut: false });
    let fakes = 0;
    scene.cluster.network.tap = (from, to, message: PeerMessage): void => {
      if (message.kind === "transferChunk") (message as { refused: boolean }).refused = true;
      if (message.kind !== "transferRequest" || from !== scene.away.nodeId) return;
      const old: TransferChunk = {
        kind: "transferChunk",
        partition: 0,
        epoch: 1,
        transferId: message.transferId,
        rows: [],
        checksum: 0,
        appliedIndex: 1,
        appliedBallot: { round: 1, nodeId: "n1", boot: 1 },
        last: true,
        refused: false,
      };
      fakes++;
      scene.away.driver.driverOf(0)!.catchUp.receive(to, old);
    };
    await scene.cluster.startNode(scene.away);
    await scene.pass(5_000);
    expect(fakes).toBeGreaterThan(0);
    expect(scene.canVote).toBe(false);
    scene.cluster.network.tap = undefined;
    await scene.pass(8_000);
    expect(scene.canVote).toBe(true);
    expect(scene.isCaughtUp).toBe(true);
  });

  it("of which something is corrupt as soon as it is written is asked for again, and the node goes on (R15)", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.missMuch();
    const { disk } = scene.away;
    const operations = { gte: OPERATIONS_START, lt: OPERATIONS_END, limit: 1 };
    let isLast = false;
    scene.cluster.network.tap = (_from, to, message): void => {
      if (message.kind !== "transferChunk" || to !== scene.away.nodeId || !message.last || isLast) return;
      isLast = true;
      disk.readMs = 100;
    };
    await scene.cluster.startNode(scene.away);
    await scene.world.run(scene.world.nowMs + 8_000, () => isLast && disk.rowsNow(0, operations).length > 0);
    disk.flip(0, disk.rowsNow(0, operations)[0]!, { kind: "noticed", position: 0.5 });
    await scene.pass(400);
    disk.readMs = 0;
    expect(scene.away.driver.counters.quarantines).toBe(1);
    expect(scene.canVote).toBe(false);
    expect(scene.local(INSTALLING_KEY)).toBe(true);
    await scene.pass(8_000);
    expect(scene.isCaughtUp).toBe(true);
    expect(scene.canVote).toBe(true);
    expect(await scene.read("k0", "k19")).toEqual([100, 119]);
  });

  it("that one peer refuses is asked of another one", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.missMuch();
    // Whoever is asked first goes on refusing.
    let refusing: string | undefined;
    scene.cluster.network.tap = (from, _to, message): void => {
      if (message.kind !== "transferChunk") return;
      refusing ??= from;
      if (from === refusing) (message as { refused: boolean }).refused = true;
    };
    await scene.cluster.startNode(scene.away);
    await scene.pass(8_000);
    expect(scene.isCaughtUp).toBe(true);
    expect(await scene.read("k0", "k19")).toEqual([100, 119]);
  });

  it("that is begun again ends the one before: its source keeps no snapshot of it", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.put(40);
    const answers: TransferChunk[] = [];
    scene.cluster.network.tap = (from, _to, message): void => {
      if (from === scene.proposer.nodeId && message.kind === "transferChunk") answers.push(message);
    };
    const { catchUp } = scene.proposer.driver.driverOf(0)!;
    const ask = async (to: string, transferId: number, afterKey?: Uint8Array): Promise<TransferChunk> => {
      catchUp.receive(to, { kind: "transferRequest", partition: 0, epoch: 1, transferId, afterKey });
      await scene.pass(100);
      return answers.at(-1)!;
    };
    for (let transferId = 1; transferId <= 5; transferId++)
      expect(await ask("n2", transferId)).toMatchObject({ transferId, refused: false, last: false });
    expect(await ask("n3", 1)).toMatchObject({ refused: false });
    const { key } = answers.at(-1)!.rows.at(-1)!;
    expect(await ask("n2", 4, key)).toMatchObject({ transferId: 4, refused: true });
    expect(await ask("n2", 5, key)).toMatchObject({ transferId: 5, refused: false });
  });

  it("is not served by a replica that has no complete copy itself", async () => {
    const scene = await new Scene(SHORT_LOG).start();
    await scene.put(5);
    const answers: PeerMessage[] = [];
    scene.cluster.network.tap = (from, _to, message): void => {
      if (from === scene.away.nodeId && message.kind === "transferChunk") answers.push(message);
    };
    const driver = scene.away.driver.driverOf(0)!;
    driver.beginTransfer();
    const request = { kind: "transferRequest", partition: 0, epoch: 1, transferId: 7 } as const;
    driver.catchUp.receive(scene.proposer.nodeId, request);
    await scene.pass(100);
    expect(answers).toMatchObject([{ refused: true, rows: [] }]);
  });
});

describe("a replica without a vote that had promised itself more than its peers reach", () => {
  /** It may have accepted entries under a ballot of its own, and waits for a copy that ends under a greater one. */
  function loseVote(node: SimulatedNode, round: number): void {
    const driver = node.driver.driverOf(0)!;
    const ballot: Ballot = { round, nodeId: node.nodeId, boot: 1 };
    driver.catchUp.needTransfer({ index: driver.replica.lastIndex, ballot });
    driver.quarantine(new Error("for a test"));
  }

  /** Nobody but the first node tells how far it is: so that one, which leads, is asked for copies. */
  function onlyFirstTells(cluster: SimulatedCluster): void {
    cluster.network.tap = (from, _to, message): void => {
      if (message.kind === "digest" && from !== "n1")
        (message as { partitions: Digest["partitions"] }).partitions = [];
    };
  }

  it("has one of them take a ballot: not the one that leads, unless there is no other", async () => {
    const scene = await new Scene({}).start();
    await scene.put(5);
    const { network } = scene.cluster;
    loseVote(scene.away, 1_000);
    let asks = false;
    const question: Ballot = { round: 0, nodeId: scene.away.nodeId, boot: 1 };
    network.tap = (_from, _to, message): void => {
      asks ||= message.kind === "prepare" && sameBallot(message.ballot, question);
    };
    await scene.world.run(scene.world.nowMs + 20_000, () => asks);
    expect(asks).toBe(true);

    /** Whom it asks to take a ballot when `from` says whose it has promised. */
    const asked = async (from: string, promisedTo: string, ballot = question): Promise<string[]> => {
      const promised: Ballot = { round: 77, nodeId: promisedTo, boot: 1 };
      const askedNodes: string[] = [];
      network.tap = (_from, to, message): void => {
        if (message.kind === "takeOver" && sameBallot(message.ballot, promised)) askedNodes.push(to);
      };
      const end = { lastBallot: BALLOT_NONE, lastIndex: 0, commitIndex: 0 };
      const answer = {
        kind: "promised",
        partition: 0,
        epoch: 1,
        granted: false,
        ballot,
        promised,
        ...end,
      } as const;
      scene.away.driver.driverOf(0)!.catchUp.refused(from, answer);
      await scene.pass(100);
      return askedNodes;
    };
    expect(await asked("n1", "n1")).toEqual(["n2"]);
    expect(await asked("n2", "n2")).toEqual(["n1"]);
    expect(await asked("n2", "n1")).toEqual(["n2"]);
    expect(await asked("n1", "n2")).toEqual(["n1"]);
    expect(await asked("n1", "n1", { ...question, boot: 0 })).toEqual([]);
    network.cut("n2", "n3", true);
    network.breakLink("n2", "n3");
    expect(await asked("n1", "n1")).toEqual(["n1"]);
  });

  it("gets its copy although the peer that it asks leads", async () => {
    const scene = await new Scene({}).start();
    await scene.put(5);
    onlyFirstTells(scene.cluster);
    const { promised, isLeading } = scene.proposer.driver.driverOf(0)!.replica;
    expect(isLeading).toBe(true);
    loseVote(scene.away, promised.round);
    await scene.pass(20_000);
    expect(scene.canVote).toBe(true);
  });

  it("gets its copy although another of its peers has no vote either", async () => {
    const world = new World(1);
    const cluster = new SimulatedCluster(world, { nodeCount: 5, partitionCount: 1, replicationFactor: 5 });
    await cluster.start();
    await world.run(world.nowMs + 200);
    const [n1, n2, n3] = cluster.nodes;
    const command = encodeCommand({ kind: "put", key: "x", value: 1 });
    await world.within(8_000, n1!.driver.write(0, command, {}));
    await world.run(world.nowMs + 3_000);
    onlyFirstTells(cluster);
    const { promised, isLeading } = n1!.driver.driverOf(0)!.replica;
    expect(isLeading).toBe(true);
    // Each of them is the first that the other one would ask.
    for (const node of [n2!, n3!]) loseVote(node, promised.round);
    await world.run(world.nowMs + 40_000);
    expect(cluster.nodes.map(({ driver }) => driver.driverOf(0)!.replica.canVote)).toEqual(
      Array(5).fill(true),
    );
  });
});
