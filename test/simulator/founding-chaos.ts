/**
 * One seeded run in which nodes that expect each other found a cluster (R34): started in any order, any of them late, with
 * crashes, cuts, lost and doubled messages, and disks that are wiped before, while and after the cluster is formed. There
 * must never be two clusters among the disks that exist; and when all are there and can talk, there must be one.
 *
 * test/ring/bootstrap.test.ts goes through every order of events in small worlds; here are larger ones, with time.
 */
import { InvariantViolation } from "../checkers/violation.js";
import { nextBetween, nextInteger, shuffle, type Random } from "../../core/random.js";
import { FoundingNode, type FoundingNetwork } from "./founding-node.js";
import type { SeedReport } from "./seed-run.js";
import { World } from "./world.js";

const CHAOS_MS = 12_000;
const REST_MS = 60_000;

export function runFoundingChaos(seed: number, log?: (line: string) => void): Promise<SeedReport> {
  return new FoundingChaos(seed, log).run();
}

class FoundingChaos implements FoundingNetwork {
  readonly world: World;
  readonly nodes: FoundingNode[];
  readonly #random: Random;
  readonly #log: (line: string) => void;
  readonly #cuts = new Set<string>();
  readonly #faults: Record<string, number> = {};
  /** Identities that have formed a cluster, and which. */
  readonly #formed = new Map<string, string>();
  #chaos = true;
  #lossRate = 0;

  constructor(seed: number, log: (line: string) => void = () => undefined) {
    this.world = new World(seed);
    this.#random = this.world.stream("founding");
    this.#log = (line) => log(`${this.world.nowMs.toFixed(0)} ms: ${line}`);
    const expect = 1 + nextInteger(this.#random, 5);
    // None, all, or only the first, as when an operator writes the same line into every file.
    const seedCount = [0, expect, 1][nextInteger(this.#random, 3)]!;
    this.nodes = Array.from(
      { length: expect },
      (_, i) => new FoundingNode(this, { name: `node-${i + 1}`, expect, seedCount }),
    );
    this.#lossRate = this.#random.next() < 0.5 ? 0 : this.#random.next() * 0.3;
    this.#log(`${expect} nodes with ${seedCount} seeds each`);
  }

  async run(): Promise<SeedReport> {
    const { world } = this;
    for (const node of shuffle(this.#random, this.nodes))
      world.after(nextBetween(this.#random, 0, this.#random.next() < 0.3 ? 8_000 : 500), () => node.start());
    const harm = (): void => {
      if (!this.#chaos) return;
      this.#harm();
      world.after(nextBetween(this.#random, 50, 1_500), harm);
    };
    world.after(nextBetween(this.#random, 50, 3_000), harm);
    await world.run(world.nowMs + CHAOS_MS);
    this.#chaos = false;
    this.#lossRate = 0;
    this.#cuts.clear();
    for (const node of this.nodes) node.start();
    await world.run(world.nowMs + REST_MS, () => this.#isResting());
    if (!this.#isResting())
      throw new InvariantViolation("I14", `no cluster comes about: ${this.#describe()}`);
    return {
      seed: world.seed,
      traceHash: world.traceHash(),
      counts: { nodes: this.nodes.length, "founders that formed": this.#formed.size },
      faults: this.#faults,
    };
  }

  // The network between them.

  isReachable(from: FoundingNode, to: FoundingNode): boolean {
    return !this.#cuts.has(`${from.name}>${to.name}`) && !this.#cuts.has(`${to.name}>${from.name}`);
  }

  /** A message may be lost, late or come twice; to the identity that it was meant for, or to none. */
  send(from: FoundingNode, toId: string, deliver: (to: FoundingNode) => void): void {
    const copies = this.#random.next() < 0.05 ? 2 : 1;
    for (let i = 0; i < copies; i++) {
      if (this.#random.next() < this.#lossRate) continue;
      this.world.after(nextBetween(this.#random, 0.2, this.#random.next() < 0.1 ? 900 : 20), () => {
        const to = this.nodes.find(({ nodeId, isUp }) => nodeId === toId && isUp);
        if (to !== undefined && this.isReachable(from, to)) deliver(to);
      });
    }
  }

  /** Called at every start, too: what is formed stays formed. */
  formed(node: FoundingNode, clusterId: string): void {
    const before = this.#formed.get(node.nodeId);
    if (before !== undefined && before !== clusterId)
      this.world.fail(
        new InvariantViolation("R34", `${node.nodeId} formed ${before}, and ${clusterId} later`),
      );
    if (before === undefined) this.#log(`${node.nodeId} forms ${clusterId}`);
    this.#formed.set(node.nodeId, clusterId);
    const clusters = new Set(this.nodes.flatMap((one) => this.#formed.get(one.nodeId) ?? []));
    if (clusters.size > 1)
      this.world.fail(new InvariantViolation("R34", `there are two clusters: ${this.#describe()}`));
  }

  // Faults.

  #harm(): void {
    const node = this.nodes[nextInteger(this.#random, this.nodes.length)]!;
    const other = this.nodes[nextInteger(this.#random, this.nodes.length)]!;
    const durationMs = nextBetween(this.#random, 50, 4_000);
    const dice = this.#random.next();
    if (dice < 0.4 && node.isUp) {
      this.#count("crash");
      this.#log(`${node.nodeId} crashes`);
      node.crash();
      this.world.after(durationMs, () => node.start());
    } else if (dice < 0.55) {
      this.#count("wiped disk");
      this.#log(`${node.nodeId} is wiped`);
      node.wipe();
      this.world.after(durationMs, () => node.start());
    } else if (node !== other) {
      const cut = `${node.name}>${other.name}`;
      this.#count("cut");
      this.#cuts.add(cut);
      this.world.after(durationMs, () => this.#cuts.delete(cut));
    }
  }

  #count(kind: string): void {
    this.#faults[kind] = (this.#faults[kind] ?? 0) + 1;
  }

  /** Every founder of the cluster that still has its disk is in it. Who was wiped since must ask to join. */
  #isResting(): boolean {
    const clusters = this.nodes.flatMap(({ cluster }) => cluster ?? []);
    const [cluster] = clusters;
    return (
      cluster !== undefined &&
      this.nodes.every(
        (node) => node.cluster !== undefined || !cluster.members.some(({ nodeId }) => nodeId === node.nodeId),
      )
    );
  }

  #describe(): string {
    return this.nodes
      .map(({ nodeId, cluster, reason }) => `${nodeId}: ${cluster?.clusterId ?? reason}`)
      .join("; ");
  }
}
