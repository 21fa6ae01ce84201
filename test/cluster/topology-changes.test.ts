/**
 * Goal: everything that an operator may do to a cluster under load: a newcomer without a share, a replacement by a node
 * of another name and by a namesake, the removal of a dead node, and of each what happens when it is cancelled half-way
 * and asked for again; and a lost majority refuses. Method: one cluster on which nothing happens by itself (policies are
 * manual), changed on its admin ports, one change after another.
 */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMessageTable } from "./message-table.js";
import { attempt } from "./one-attempt.js";
import { until } from "./patience.js";
import { RegisterLoad } from "./register-load.js";
import { ask, cancelMoves, carryOut, refusalOf, untilAtRest } from "./topology-admin.js";
import { TopologyWatch, type NodeView } from "./topology-watch.js";
import { useNodes } from "./use-nodes.js";

const TABLE = "registers";
const PARTITIONS = 16;
const LOOKS_MAX = 100;

interface Plan {
  readonly partitions: number;
  readonly bytes: number;
  readonly moves: readonly { readonly from?: string; readonly to?: string }[];
}

describe("an operator", () => {
  const nodes = useNodes({
    count: 5,
    founders: 3,
    environment: {
      COVEY_PARTITIONS: String(PARTITIONS),
      COVEY_JOIN_POLICY: "manual",
      COVEY_REPLACE_POLICY: "manual",
    },
  });
  let used = [0, 1, 2];
  let load: RegisterLoad;
  let watch: TopologyWatch;
  beforeAll(async () => {
    await createMessageTable(nodes().http[0]!, TABLE);
    watch = new TopologyWatch(nodes);
    const endpoints = (): string[] => used.map((i) => nodes().http[i]!);
    load = new RegisterLoad({ endpoints, table: TABLE, keys: 16, clients: 4, itemBytes: 5_000 });
  });
  afterAll(() => Promise.all([load.stop(), watch.stop()]));

  const admin = (i: number): string => nodes().admin[i]!;
  const plan = (i: number, request: object): Promise<Plan> => ask(admin(i), "/topology/plan", request);
  const view = (i: number): Promise<NodeView> => ask(admin(i), "/topology");
  const idOf = async (i: number): Promise<string> => (await view(i)).nodeId;

  async function settle(members: readonly number[]): Promise<void> {
    const names = members.map((i) => `node-${i + 1}`);
    await untilAtRest(members.map(admin), names);
    used = [...members];
    for (const { partitions } of (await view(members[0]!)).members) expect(partitions).toBeGreaterThan(0);
  }

  /** A node that is ready knows that it was admitted; the first one may have yet to hear of it. */
  async function untilMember(newcomer: string): Promise<void> {
    await until(`${newcomer} is a member`, async () =>
      (await view(0)).members.some(({ name }) => name === newcomer),
    );
  }

  /** Commits a change and cancels it while moves to `target`, which does not drive them, are held up, since it is frozen. */
  async function cancelHalfWay(request: object, target: number): Promise<void> {
    const nodeId = await idOf(target);
    const learns = async (): Promise<boolean> =>
      (await view(0)).partitions.some(({ next }) => next?.includes(nodeId) === true);
    let thaw = nodes().freeze([target]);
    watch.ignore(target);
    try {
      await carryOut(admin(0), request);
      let looks = 0;
      await until("moves begin, if they can", async () => (await learns()) || ++looks === LOOKS_MAX);
      if (!(await learns())) {
        // It was frozen for so long that nobody reaches it, and nothing begins to move there.
        thaw();
        await until(`node-${target + 1} learns`, learns);
        thaw = nodes().freeze([target]);
      }
      await cancelMoves(admin(0));
    } finally {
      thaw();
      watch.ignore(undefined);
    }
  }

  it("sees a newcomer that has no share, what a rebalance would move, and its bytes", async () => {
    await nodes().restart(3);
    await untilMember("node-4");
    const newcomer = (await view(0)).members.find(({ name }) => name === "node-4");
    expect(newcomer).toMatchObject({ state: "joining", partitions: 0 });
    const { partitions, moves } = await plan(0, { change: "rebalance" });
    const nodeId = await idOf(3);
    expect(partitions).toBe(PARTITIONS * (3 / 4));
    expect(moves.every(({ to }) => to === nodeId)).toBe(true);
    await carryOut(admin(3), { change: "rebalance" });
    await settle([0, 1, 2, 3]);
  });

  it("replaces a node by a new one of another name, one for one, cancels that and does it again", async () => {
    await nodes().restart(4);
    await untilMember("node-5");
    const request = { change: "replace", node: "node-2", successor: "node-5" };
    const [from, to] = [await idOf(1), await idOf(4)];
    const { moves } = await plan(0, request);
    expect(moves.length).toBeGreaterThan(0);
    expect(moves).toEqual(moves.map((move) => ({ ...move, from, to })));

    // One that has no share does not drive moves.
    await cancelHalfWay(request, 4);
    await until("nothing moves", async () => {
      const { members, partitions } = await view(0);
      expect(members.find(({ name }) => name === "node-2")).toMatchObject({ state: "active" });
      return partitions.every(({ phase, target }) => phase === "stable" && target === undefined);
    });
    used = [0, 2, 3, 4];
    await carryOut(admin(0), request);
    await settle([0, 2, 3, 4]);
    expect(await nodes().ended(1)).toBe("exit code 0");
  });

  it("removes a node that is dead for good, and only that", async () => {
    const request = { change: "removeDead", node: "node-3" };
    const refusal = await refusalOf(admin(0), "/topology/plan", request);
    expect(refusal).toMatch(/^409 wrongState: node-3 .* is alive/);
    used = [0, 3, 4];
    await nodes().kill(2);
    await until("the dead one is missed", () =>
      plan(0, request).then(
        () => true,
        () => false,
      ),
    );
    await carryOut(admin(0), request);
    await settle([0, 3, 4]);
    nodes().launch(2);
    expect(await nodes().ended(2)).toBe("exit code 1");
    rmSync(nodes().dataDirectory(2), { recursive: true });
    await nodes().restart(2);
    await carryOut(admin(2), { change: "rebalance" });
    await settle([0, 2, 3, 4]);
  });

  it("takes a decommission back half-way, and asks for it again", async () => {
    const request = { change: "decommission", node: "node-5" };
    const drives = (await view(0)).onDuty === (await idOf(3));
    await cancelHalfWay(request, drives ? 2 : 3);
    await settle([0, 2, 3, 4]);
    used = [0, 2, 3];
    await carryOut(admin(0), request);
    await settle([0, 2, 3]);
    expect(await nodes().ended(4)).toBe("exit code 0");
  });

  it("decides about a node that came back without its disk", async () => {
    used = [0, 2];
    await nodes().kill(3);
    rmSync(nodes().dataDirectory(3), { recursive: true });
    nodes().launch(3);
    await until("node-4 waits for an operator", async () => {
      const status = await ask<{ waitingFor: string }>(admin(3), "/status").catch(orNotListening);
      return (
        status?.waitingFor.includes("has the name node-4: waiting for an operator to replace it") === true
      );
    });
    await until("the request is understood", () =>
      carryOut(admin(0), { change: "replace", node: "node-4", successor: "node-4" }).then(
        () => true,
        () => false,
      ),
    );
    await nodes().untilReady(3);
    await settle([0, 2, 3]);
  });

  it("is refused without a majority, in words, and so are clients; when it is back all goes on", async () => {
    used = [0];
    await Promise.all([nodes().kill(2), nodes().kill(3)]);
    let refusal = "";
    await until("the others are missed", async () => {
      const request = { change: "removeDead", node: "node-4" };
      refusal = await refusalOf(admin(0), "/topology/plan", request).catch(() => "");
      return refusal.includes("lostMajority");
    });
    expect(refusal).toContain("cannot reach");
    const { epoch } = await view(0);
    const rebalance = await refusalOf(admin(0), "/topology/commit", { change: "rebalance", basedOn: epoch });
    expect(rebalance).toMatch(/^50[03] /);
    const end = await attempt(nodes().http[0]!, "PutItem", {
      TableName: TABLE,
      Item: { id: { S: "refused" } },
    });
    expect(end.kind).not.toBe("ok");
    console.log(`${refusal}\n${rebalance}\n${JSON.stringify(end)}`);
    await Promise.all([nodes().restart(2), nodes().restart(3)]);
    await settle([0, 2, 3]);
  });

  it("has lost nothing by all that", async () => {
    await watch.stop();
    await load.stop();
    console.log(await load.check(nodes().http[0]!));
  });
});

/** Of a node that may not listen yet. */
function orNotListening(error: unknown): undefined {
  if (error instanceof TypeError) return undefined;
  throw error;
}
