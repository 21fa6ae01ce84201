import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SeededRandom, nextInteger, shuffle } from "../../core/random.js";
import { configurationOf, isQuorum, votersOf, type Configuration } from "../../ring/configuration.js";
import { commitmentOf, planMoves } from "../../ring/move-plan.js";
import {
  mayDropData,
  scheduleMoves,
  type MoveLimits,
  type MoveObservation,
  type MoveSchedule,
} from "../../ring/move-schedule.js";
import { applyChange, type TopologyChange } from "../../ring/topology-change.js";
import { partitionsOf, type Topology } from "../../ring/topology.js";
import { changed, describeMember, topologyOf } from "./topologies.js";

const LIMITS: MoveLimits = { total: 4, perSource: 2, perTarget: 2 };

/** A cluster as the scheduler sees it: the document, and what each store has on disk. */
class Cluster {
  topology: Topology;
  readonly persisted = new Map<string, number[]>();
  readonly matched = new Map<number, Set<string>>();
  readonly opened = new Map<number, number>();
  readonly reachable = new Set<string>();
  /** Every configuration that each partition ever had. */
  readonly history: Configuration[][];

  constructor(topology: Topology) {
    this.topology = topology;
    this.history = topology.partitions.map((partition) => [configurationOf(partition)]);
    for (const { nodeId } of topology.members) this.reachable.add(nodeId);
    for (const { nodeId } of topology.members) this.persist(nodeId);
  }

  get observation(): MoveObservation {
    return this;
  }

  change(...changes: TopologyChange[]): void {
    this.topology = changed(this.topology, ...changes);
    this.#remember();
  }

  plan(...changes: Parameters<typeof planMoves>[1][number][]): void {
    const plan = planMoves(this.topology, changes, () => 1);
    if (plan.kind === "refused") throw new Error(plan.reason);
    this.change(...commitmentOf(plan));
  }

  /** A store fetches the present document and has it on disk. */
  persist(nodeId: string, partitions = this.topology.partitions.map((_, id) => id)): void {
    const epochs = this.persisted.get(nodeId) ?? this.topology.partitions.map(() => 0);
    for (const id of partitions) epochs[id] = this.topology.partitions[id]!.epoch;
    this.persisted.set(nodeId, epochs);
  }

  schedule(limits = LIMITS): MoveSchedule {
    return scheduleMoves(this.topology, this.observation, limits);
  }

  /** Everything that is running is done: copies, epochs on disk, OPEN entries. */
  settle(): void {
    for (const { nodeId } of this.topology.members) if (this.reachable.has(nodeId)) this.persist(nodeId);
    for (const { partition, target } of this.schedule().transfers) this.copied(partition, target);
    this.topology.partitions.forEach(({ epoch }, id) => this.opened.set(id, epoch));
  }

  copied(partition: number, target: string): void {
    this.matched.set(partition, (this.matched.get(partition) ?? new Set()).add(target));
  }

  /** Runs to the end; returns how many documents it took. */
  run(): number {
    for (let steps = 0; steps < 500; steps++) {
      this.settle();
      const { changes } = this.schedule();
      if (changes.length === 0) return steps;
      this.change(...changes);
    }
    throw new Error(`no end: ${JSON.stringify(this.schedule().waiting)}`);
  }

  #remember(): void {
    this.topology.partitions.forEach((partition, id) => {
      const known = this.history[id]!;
      if (known.at(-1)!.epoch !== partition.epoch) known.push(configurationOf(partition));
    });
  }

  /** Two configurations of a partition that can both still gather a quorum, out of different stores. */
  splitPartition(): string | undefined {
    for (const [id, configurations] of this.history.entries()) {
      for (const [i, older] of configurations.entries()) {
        for (const newer of configurations.slice(i + 1)) {
          // Stores refuse epochs below the one that they have on disk.
          const obeys = (nodeId: string): boolean => (this.persisted.get(nodeId)?.[id] ?? 0) <= older.epoch;
          for (const quorum of quorumsOf(older)) {
            if (!quorum.every(obeys)) continue;
            if (isQuorum(newer, (nodeId) => !quorum.includes(nodeId))) {
              return `partition ${id}: ${quorum.join()} at ${older.epoch}, others at ${newer.epoch}`;
            }
          }
        }
      }
    }
    return undefined;
  }
}

/** Every set of voters that is a quorum. */
function quorumsOf(configuration: Configuration): string[][] {
  const voters = votersOf(configuration);
  return Array.from({ length: 2 ** voters.length }, (_, bits) =>
    voters.filter((_node, i) => (bits >> i) & 1),
  ).filter((nodes) => isQuorum(configuration, (nodeId) => nodes.includes(nodeId)));
}

describe("a committed plan", () => {
  test("is carried through a join, a decommission, a replacement and the loss of a node, to the end", () => {
    const cluster = new Cluster(topologyOf(["a", "b", "c"], { partitionCount: 16 }));
    for (const nodeId of ["d", "e"]) {
      cluster.reachable.add(nodeId);
      cluster.plan({ kind: "join", member: describeMember(nodeId) });
      cluster.run();
    }
    expect(cluster.topology.members.map(({ state }) => state)).toEqual(Array(5).fill("active"));
    expect(partitionsOf(cluster.topology, "e").length).toBeGreaterThanOrEqual(9);

    cluster.plan({ kind: "decommission", nodeId: "d" });
    cluster.run();
    expect(cluster.topology.members.map(({ nodeId }) => nodeId)).toEqual(["a", "b", "c", "e"]);
    expect(cluster.topology.fenced).toEqual(["store-d"]);

    const held = partitionsOf(cluster.topology, "e");
    cluster.reachable.delete("e");
    cluster.reachable.add("f");
    cluster.plan({
      kind: "replace",
      nodeId: "e",
      member: describeMember("f", { name: "name-e" }),
      fence: true,
    });
    cluster.run();
    expect(partitionsOf(cluster.topology, "f")).toEqual(held);

    cluster.reachable.delete("f");
    cluster.plan({ kind: "removeDead", nodeId: "f" });
    cluster.run();
    expect(cluster.topology.members.map(({ nodeId }) => nodeId)).toEqual(["a", "b", "c"]);
    expect(cluster.topology.fenced).toEqual(["store-d", "store-e", "store-f"]);
    for (const { phase, replicas, target } of cluster.topology.partitions) {
      expect([phase, replicas.toSorted(), target]).toEqual(["stable", ["a", "b", "c"], undefined]);
    }
  });

  test("is carried on from any document by a scheduler that knows nothing else", () => {
    const cluster = new Cluster(topologyOf(["a", "b", "c"]));
    cluster.reachable.add("d");
    cluster.plan({ kind: "join", member: describeMember("d") });
    cluster.settle();
    cluster.change(...cluster.schedule().changes);
    const heir = new Cluster(cluster.topology);
    heir.run();
    cluster.run();
    expect(heir.topology).toEqual(cluster.topology);
  });

  test("keeps within the limits in total, per source and per target", () => {
    const cluster = new Cluster(topologyOf(["a", "b", "c"], { partitionCount: 64 }));
    cluster.reachable.add("d");
    cluster.plan({ kind: "join", member: describeMember("d") });
    cluster.settle();
    cluster.change(...cluster.schedule().changes);
    const { transfers, waiting } = cluster.schedule();
    expect(transfers).toHaveLength(LIMITS.perTarget);
    expect(waiting.some(({ reason }) => reason === "d takes 2 copies already")).toBe(true);
    const wide = cluster.schedule({ total: 5, perSource: 2, perTarget: 100 });
    expect(wide.changes.filter(({ kind }) => kind === "addLearners").length).toBe(3);
  });

  test("waits in words for epochs on disk, for copies, for an OPEN and for nodes that are away", () => {
    const cluster = new Cluster(topologyOf(["a", "b", "c"], { partitionCount: 1 }));
    const reason = (): string => cluster.schedule().waiting[0]?.reason ?? "";
    cluster.plan({ kind: "join", member: describeMember("d") }, { kind: "decommission", nodeId: "a" });
    expect(reason()).toBe("d cannot be reached");
    cluster.reachable.add("d");
    cluster.change(...cluster.schedule().changes);
    expect(reason()).toBe("learners epoch 2 is not yet on disk in every quorum");
    for (const nodeId of ["b", "c"]) cluster.persist(nodeId);
    expect(reason()).toBe("d still copying");
    expect(cluster.schedule().transfers).toEqual([{ partition: 0, source: "a", target: "d" }]);
    cluster.copied(0, "d");
    cluster.change(...cluster.schedule().changes);
    for (const nodeId of ["b", "c"]) cluster.persist(nodeId);
    expect(reason()).toBe("no proposer has opened epoch 3");
    cluster.opened.set(0, 3);
    cluster.change(...cluster.schedule().changes);
    expect(mayDropData(0, "a", cluster.topology, cluster)).toBe(false);
    for (const nodeId of ["c", "d"]) cluster.persist(nodeId);
    expect(mayDropData(0, "a", cluster.topology, cluster)).toBe(true);
    expect(mayDropData(0, "b", cluster.topology, cluster)).toBe(false);
  });

  test("is taken back by cancelling it, from every step", () => {
    for (const steps of [0, 1, 2]) {
      const cluster = new Cluster(topologyOf(["a", "b", "c"]));
      const before = cluster.topology.partitions.map(({ replicas }) => replicas);
      cluster.reachable.add("d");
      cluster.plan({ kind: "join", member: describeMember("d") });
      for (let i = 0; i < steps; i++) {
        cluster.settle();
        cluster.change(...cluster.schedule().changes);
      }
      cluster.change({ kind: "cancelPlan" });
      cluster.run();
      expect(cluster.topology.partitions.every(({ phase, target }) => phase === "stable" && !target)).toBe(
        true,
      );
      expect(cluster.topology.partitions.map(({ replicas }) => replicas)).toEqual(before);
    }
  });
});

describe("no partition ever has two majorities", () => {
  /** Random plans, cancellations, and stores that learn of epochs late and in any order. */
  function wander(seed: number, ignoresDisks: boolean): string | undefined {
    const random = new SeededRandom(seed);
    const cluster = new Cluster(topologyOf(["a", "b", "c", "d", "e", "f"], { partitionCount: 2 }));
    for (let i = 0; i < 120; i++) {
      const choice = nextInteger(random, 10);
      const partition = nextInteger(random, 2);
      if (choice === 0) {
        const targets = cluster.topology.partitions.map((_, id) => ({
          partition: id,
          replicas: shuffle(random, ["a", "b", "c", "d", "e", "f"]).slice(0, 3),
        }));
        cluster.change({ kind: "commitPlan", basedOn: cluster.topology.epoch, targets });
      } else if (choice === 1 && random.next() < 0.3) {
        cluster.change({ kind: "cancelPlan" });
      } else if (choice < 6) {
        cluster.persist(shuffle(random, [..."abcdef"])[0]!, [partition]);
      } else {
        const { epoch, next } = cluster.topology.partitions[partition]!;
        for (const nodeId of next ?? []) cluster.copied(partition, nodeId);
        cluster.opened.set(partition, epoch);
        const blind = cluster.topology.partitions.map(() => 1_000_000);
        const persisted = new Map([..."abcdef"].map((nodeId) => [nodeId, blind]));
        const observation = ignoresDisks ? { ...cluster, persisted } : cluster;
        for (const change of scheduleMoves(
          cluster.topology,
          { ...observation, opened: cluster.opened },
          LIMITS,
        ).changes) {
          if (applyChange(cluster.topology, change).kind === "changed") cluster.change(change);
        }
      }
      const split = cluster.splitPartition();
      if (split !== undefined) return split;
    }
    return undefined;
  }

  test("while steps wait for the disks of the step before", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(wander(seed, false)).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  test("which it soon has when they do not wait", () => {
    expect(
      Array.from({ length: 20 }, (_, seed) => wander(seed, true)).some((split) => split !== undefined),
    ).toBe(true);
  });
});
