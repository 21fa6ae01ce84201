import { describe, expect, test } from "vitest";
import {
  Bootstrap,
  type BootstrapEffect,
  type BootstrapMessage,
  type BootstrapOptions,
  type BootstrapRecord,
} from "../../ring/bootstrap.js";
import {
  decodeBootstrapMessage,
  decodeBootstrapRecord,
  encodeBootstrapMessage,
  encodeBootstrapRecord,
} from "../../ring/bootstrap-codec.js";
import { FormatError } from "../../ring/checked-json.js";
import type { Candidate, Seed } from "../../ring/founding.js";
import { initialTopology } from "../../ring/topology.js";
import { explore, type Mutation, type World } from "./bootstrap-explorer.js";

/** Identities whose first letter is the name: "a" and "a2" are two lives of one node. */
function identities(...nodeIds: string[]): World["identities"] {
  return nodeIds.map((nodeId) => ({ nodeId, name: nodeId[0]! }));
}

describe("in every order of messages, crashes and restarts", () => {
  const worlds: Record<string, World> = {
    "two nodes and two crashes": { expect: 2, identities: identities("a", "b"), roundMax: 3, faultsMax: 2 },
    "two of three nodes, whoever sees whom": {
      expect: 2,
      identities: identities("a", "b", "c"),
      roundMax: 2,
      faultsMax: 0,
    },
    "three nodes and one crash": {
      expect: 3,
      identities: identities("a", "b", "c"),
      roundMax: 1,
      faultsMax: 1,
    },
    "one of two nodes wiped": {
      expect: 2,
      identities: identities("a", "b", "a2"),
      roundMax: 3,
      faultsMax: 1,
    },
    "one of three nodes wiped": {
      expect: 3,
      identities: identities("a", "b", "c", "a2"),
      roundMax: 2,
      faultsMax: 1,
    },
    "two of three nodes, whoever sees whom, and one crash": {
      expect: 2,
      identities: identities("a", "b", "c"),
      roundMax: 2,
      faultsMax: 1,
    },
    "both of two nodes wiped": {
      expect: 2,
      identities: identities("a", "b", "a2", "b2"),
      roundMax: 2,
      faultsMax: 2,
    },
  };
  test.each(Object.entries(worlds))("%s never form two clusters", (_, world) => {
    const { violation, formed } = explore(world, { statesMax: 2_000_000 });
    expect(violation).toBeUndefined();
    expect(formed).toBeGreaterThan(0);
  });
});

describe("the explorer finds two clusters when", () => {
  const pairs: World = { expect: 2, identities: identities("a", "b", "c"), roundMax: 2, faultsMax: 0 };
  const wiped: World = { expect: 2, identities: identities("a", "b", "a2"), roundMax: 2, faultsMax: 1 };
  const mutants: Record<string, [World, Mutation]> = {
    "a pledge is replaced by founders who do not bear its names": [
      pairs,
      {
        beforeStep: (state, message) =>
          message === undefined || message.kind === "prepare"
            ? { ...state, record: { ...state.record, pledge: undefined } }
            : state,
      },
    ],
    "an old answer about a formed cluster is believed": [
      wiped,
      {
        heedsOldMessages: true,
        beforeStep: (state, message) =>
          message?.kind === "formed"
            ? { ...state, record: { ...state.record, promised: message.ballot } }
            : state,
      },
    ],
    "an answer about a formed cluster is believed by a node that has since pledged itself to the next": [
      { expect: 3, identities: identities("a", "b", "c", "a2"), roundMax: 2, faultsMax: 1 },
      {
        beforeStep: (state, message) =>
          message?.kind === "formed" ? { ...state, record: { ...state.record, pledge: undefined } } : state,
      },
    ],
    "a node answers before its pledge is on disk": [{ ...pairs, faultsMax: 1 }, { sendsEarly: true }],
    "a restarted node has forgotten its pledge": [
      { ...pairs, faultsMax: 1 },
      { afterRestart: ({ promised }) => ({ promised }) },
    ],
    "more nodes than expected exist and one of them is wiped": [
      { expect: 2, identities: identities("a", "b", "c", "a2"), roundMax: 2, faultsMax: 1 },
      {},
    ],
  };
  test.each(Object.entries(mutants))("%s", (_, [world, mutation]) => {
    expect(explore(world, { statesMax: 1_000_000, mutation }).violation).toBeDefined();
  });
});

/** Nodes in one process, messages delivered at once unless a node is cut off. */
class Nodes {
  readonly #nodes = new Map<
    string,
    { core: Bootstrap; record: BootstrapRecord | undefined; clusterId?: string }
  >();
  readonly #options = new Map<string, BootstrapOptions>();
  readonly #queue: (() => void)[] = [];
  readonly formed = new Map<string, string>();
  readonly unreachable = new Set<string>();
  seeds: Seed[] = [];
  nowMs = 0;

  start(
    nodeId: string,
    settings: { expect?: number; clusterName?: string; partitionCount?: number } = {},
  ): void {
    const known = this.#nodes.get(nodeId);
    const options: BootstrapOptions = {
      self: { nodeId, storeId: `store-${nodeId}`, name: nodeId[0]!, zone: "", weight: 1 },
      settings: { clusterName: "chat", expect: 3, partitionCount: 8, replicationFactor: 3, ...settings },
      retryMs: 100,
      takeOverMs: 1_000,
      newId: () => `cluster-of-${nodeId}-${this.nowMs}`,
    };
    this.#options.set(nodeId, options);
    this.#nodes.set(nodeId, { core: new Bootstrap(options, known?.record), record: known?.record });
  }

  /** Stops a node for good, as a crash does; its disk stays unless it is wiped by starting another id. */
  stop(nodeId: string): void {
    this.#nodes.delete(nodeId);
  }

  status(nodeId: string): string {
    const { kind, reason } = this.#nodes.get(nodeId)!.core.status;
    return `${kind}: ${reason}`;
  }

  run(ms: number): void {
    for (const end = this.nowMs + ms; this.nowMs < end; this.nowMs += 50) {
      for (const [nodeId, { core }] of this.#nodes) {
        core.observe(this.#seenBy(nodeId), this.seeds);
        this.#perform(nodeId, core.tick(this.nowMs));
        while (this.#queue.length > 0) this.#queue.shift()!();
      }
    }
  }

  #seenBy(nodeId: string): Candidate[] {
    return [...this.#nodes.keys()]
      .filter((other) => other !== nodeId && !this.unreachable.has(other) && !this.unreachable.has(nodeId))
      .map((other) => {
        const { self, settings } = this.#options.get(other)!;
        const clusterId = this.formed.get(other);
        return {
          ...settings,
          nodeId: other,
          name: self.name,
          ...(clusterId === undefined ? {} : { clusterId }),
        };
      });
  }

  #perform(nodeId: string, effects: readonly BootstrapEffect[]): void {
    const node = this.#nodes.get(nodeId)!;
    for (const effect of effects) {
      switch (effect.kind) {
        case "persist":
          node.record = decodeBootstrapRecord(encodeBootstrapRecord(effect.record));
          this.#queue.push(() => this.#perform(nodeId, node.core.persisted(effect.sequence)));
          break;
        case "send":
          this.#queue.push(() => this.#deliver(nodeId, effect.to, effect.message));
          break;
        case "form":
          expect(initialTopology(effect.cluster).partitions).toHaveLength(8);
          this.formed.set(nodeId, effect.cluster.clusterId);
          break;
      }
    }
  }

  #deliver(from: string, to: string, message: BootstrapMessage): void {
    const receiver = this.#nodes.get(to);
    if (receiver === undefined || this.unreachable.has(from) || this.unreachable.has(to)) return;
    const received = decodeBootstrapMessage(encodeBootstrapMessage(message));
    expect(received).toEqual(message);
    this.#perform(to, receiver.core.receive(from, received, this.nowMs));
  }
}

describe("nodes that expect three", () => {
  test("form one cluster as soon as the third is there, and say what they wait for until then", () => {
    const nodes = new Nodes();
    nodes.seeds = [{ address: "10.0.0.1:7100", nodeId: "a" }, { address: "10.0.0.3:7100" }];
    nodes.start("a");
    nodes.start("b");
    nodes.run(5_000);
    expect(nodes.status("a")).toBe(
      "waiting: 2 of 3 expected nodes are here; waiting for 1 more: no answer from 10.0.0.3:7100",
    );
    nodes.start("c");
    nodes.run(500);
    expect(new Set(nodes.formed.values()).size).toBe(1);
    expect([...nodes.formed.keys()].sort()).toEqual(["a", "b", "c"]);
  });

  test("form it under another founder when the first one hangs in the middle", () => {
    const nodes = new Nodes();
    for (const nodeId of ["a", "b", "c"]) nodes.start(nodeId);
    nodes.run(50);
    nodes.unreachable.add("a");
    nodes.run(500);
    nodes.start("a");
    nodes.unreachable.delete("a");
    nodes.run(5_000);
    expect(new Set(nodes.formed.values()).size).toBe(1);
    expect(nodes.formed.size).toBe(3);
  });

  test("wait for a founder that was wiped before the end, and go on with its next life", () => {
    const nodes = new Nodes();
    for (const nodeId of ["a", "b", "c"]) nodes.start(nodeId);
    nodes.unreachable.add("c");
    nodes.run(200);
    nodes.stop("c");
    nodes.start("c2");
    nodes.run(5_000);
    expect([...nodes.formed.keys()].sort()).toEqual(["a", "b", "c2"]);
    expect(new Set(nodes.formed.values()).size).toBe(1);
  });

  test("do nothing while there are four, while names clash or while settings differ, and say so", () => {
    const four = new Nodes();
    for (const nodeId of ["a", "b", "c", "d"]) four.start(nodeId);
    four.run(2_000);
    expect(four.status("b")).toBe("waiting: 4 nodes are here and 3 were expected: a, b, c, d");

    const clash = new Nodes();
    for (const nodeId of ["a", "a2", "b"]) clash.start(nodeId);
    clash.run(2_000);
    expect(clash.status("b")).toMatch(/a and a2 both have the name a/);

    const foreign = new Nodes();
    for (const nodeId of ["a", "b"]) foreign.start(nodeId);
    foreign.start("c", { clusterName: "shop" });
    foreign.run(2_000);
    expect(foreign.status("a")).toBe('waiting: c belongs to cluster name "shop", this node to "chat"');

    const expecting = new Nodes();
    for (const nodeId of ["a", "b"]) expecting.start(nodeId);
    expecting.start("c", { expect: 5 });
    expecting.run(2_000);
    expect(expecting.status("a")).toBe("waiting: c expects 5 nodes, this node 3");

    const sizes = new Nodes();
    for (const nodeId of ["a", "b"]) sizes.start(nodeId);
    sizes.start("c", { partitionCount: 16 });
    sizes.run(2_000);
    expect(sizes.status("a")).toBe("waiting: c has another partitionCount");
    expect([four, clash, foreign, expecting, sizes].flatMap(({ formed }) => [...formed])).toEqual([]);
  });

  test("do not form without the node behind their first seed", () => {
    const nodes = new Nodes();
    nodes.seeds = [{ address: "10.0.0.9:7100" }];
    for (const nodeId of ["a", "b", "c"]) nodes.start(nodeId);
    nodes.run(2_000);
    expect(nodes.status("a")).toMatch(/the first seed, 10.0.0.9:7100, must be one of the founders/);
    expect(nodes.formed.size).toBe(0);
  });

  test("leave a latecomer outside, who learns that there is a cluster", () => {
    const nodes = new Nodes();
    for (const nodeId of ["a", "b", "c"]) nodes.start(nodeId);
    nodes.run(500);
    nodes.start("d");
    nodes.run(2_000);
    expect(nodes.status("d")).toMatch(/^waiting: a is in cluster cluster-of-a-\d+ already/);
    expect(nodes.formed.has("d")).toBe(false);
  });
});

test("one node forms a cluster alone only when it expects one", () => {
  const nodes = new Nodes();
  nodes.start("a", { expect: 1 });
  nodes.run(200);
  expect(nodes.status("a")).toMatch(/^formed: cluster cluster-of-a/);
});

test("a node that crashed between forming and formatting forms the same cluster again", () => {
  const nodes = new Nodes();
  nodes.start("a", { expect: 1 });
  nodes.run(200);
  const clusterId = nodes.formed.get("a");
  nodes.formed.clear();
  nodes.start("a", { expect: 1 });
  nodes.run(200);
  expect(nodes.formed.get("a")).toBe(clusterId);
});

test("bytes that are no message or record are refused, whatever they are", () => {
  const ballot = { round: 1, nodeId: "a", boot: 0 };
  const cluster = { clusterId: "x", members: [], partitionCount: 8, replicationFactor: 3 };
  const wrong = [
    {},
    [],
    null,
    { kind: "ask" },
    { kind: "seize", ballot },
    { kind: "accept", ballot, cluster },
    { kind: "promise", ballot, member: { nodeId: "a" } },
    { kind: "ask", ballot: { ...ballot, round: -1 } },
    { version: 2, promised: ballot },
  ];
  for (const value of wrong) {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    expect(() => decodeBootstrapMessage(bytes)).toThrow(FormatError);
    expect(() => decodeBootstrapRecord(bytes)).toThrow(FormatError);
  }
});
