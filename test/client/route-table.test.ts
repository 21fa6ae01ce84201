import { describe, expect, it } from "vitest";
import { RouteTable, type Topology } from "../../client/route-table.js";

const NONE: ReadonlySet<string> = new Set();
const idle = () => 0;

function topology(change: Partial<Topology> = {}, dead: readonly string[] = []): Topology {
  return {
    clusterId: "c1",
    epoch: 1,
    nodes: ["a", "b", "c", "d"].map((nodeId) => ({
      nodeId,
      address: `${nodeId}:7000`,
      alive: !dead.includes(nodeId),
    })),
    partitions: [
      { replicas: ["a", "b", "c"], proposer: "b" },
      { replicas: ["b", "c", "d"], proposer: undefined },
    ],
    ...change,
  };
}

function tableOf(first: Topology): RouteTable {
  const table = new RouteTable();
  table.update(first);
  return table;
}

const proposer = (partition: number) => ({ partition, purpose: "proposer" }) as const;
const replica = (partition: number) => ({ partition, purpose: "replica" }) as const;
const anyNode = { purpose: "replica" } as const;

describe("the route table", () => {
  it("knows no node before it knows a topology", () => {
    const table = new RouteTable();
    expect(table.epoch).toBe(0);
    expect(table.partitionOf(5)).toBeUndefined();
    expect(table.choose(anyNode, idle, NONE)).toBeUndefined();
  });

  it("maps tokens to equal ranges", () => {
    const table = tableOf(topology());
    expect([0, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1].map((token) => table.partitionOf(token))).toEqual([
      0, 0, 1, 1,
    ]);
  });

  it("chooses the proposer, and the first replica where none is known", () => {
    const table = tableOf(topology());
    expect(table.choose(proposer(0), idle, NONE)!.nodeId).toBe("b");
    expect(table.choose(proposer(1), idle, NONE)!.nodeId).toBe("b");
  });

  it("passes over a proposer that failed, is dead, or cannot be reached", () => {
    expect(tableOf(topology()).choose(proposer(0), idle, new Set(["b"]))!.nodeId).toBe("a");
    expect(tableOf(topology({}, ["b"])).choose(proposer(0), idle, NONE)!.nodeId).toBe("a");
    const load = (nodeId: string) => (nodeId === "b" ? undefined : 0);
    expect(tableOf(topology()).choose(proposer(0), load, NONE)!.nodeId).toBe("a");
  });

  it("leaves the partition's replicas when none of them is usable", () => {
    const table = tableOf(topology({}, ["a", "b", "c"]));
    expect(table.choose(proposer(0), idle, NONE)!.nodeId).toBe("d");
  });

  it("still names a node when all are said to be dead, another one each time", () => {
    const table = tableOf(topology({}, ["a", "b", "c", "d"]));
    const chosen = Array.from({ length: 4 }, () => table.choose(anyNode, idle, NONE)!.nodeId);
    expect(new Set(chosen).size).toBe(4);
    expect(table.choose(anyNode, idle, new Set(["a", "b", "c"]))!.nodeId).toBe("d");
    expect(table.choose(anyNode, idle, new Set(["a", "b", "c", "d"]))).toBeDefined();
  });

  it("takes turns among replicas that are equally busy, and prefers the least busy", () => {
    const table = tableOf(topology());
    const chosen = Array.from({ length: 6 }, () => table.choose(replica(0), idle, NONE)!.nodeId);
    expect(chosen.sort()).toEqual(["a", "a", "b", "b", "c", "c"]);
    const load = (nodeId: string) => (nodeId === "c" ? 1 : 2);
    expect(table.choose(replica(0), load, NONE)!.nodeId).toBe("c");
  });

  it("learns proposers, but none that it does not know", () => {
    const table = tableOf(topology());
    table.learnProposer(0, "c");
    expect(table.choose(proposer(0), idle, NONE)!.nodeId).toBe("c");
    table.learnProposer(0, "nobody");
    table.learnProposer(99, "a");
    expect(table.choose(proposer(0), idle, NONE)!.nodeId).toBe("c");
  });

  it("takes a topology of the same or a newer epoch, no older one, and none of another cluster", () => {
    const table = tableOf(topology({ epoch: 5 }));
    table.update(topology({ epoch: 4, nodes: [] }));
    expect(table.nodes.length).toBe(4);
    table.update(topology({ epoch: 5 }, ["a"]));
    expect(table.nodes[0]!.alive).toBe(false);
    expect(() => table.update(topology({ epoch: 9, clusterId: "c2" }))).toThrow("c2");
    expect(table.epoch).toBe(5);
  });
});
