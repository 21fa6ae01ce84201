/** A node before there is a cluster: the bootstrap core over a disk that outlives it, and a late view of who is there. */
import { nextBetween, type Random } from "../../core/random.js";
import {
  Bootstrap,
  BOOTSTRAP_RECORD_NONE,
  type BootstrapEffect,
  type BootstrapMessage,
  type BootstrapRecord,
} from "../../ring/bootstrap.js";
import type { Candidate, Seed } from "../../ring/founding.js";
import type { TopologyInputs } from "../../ring/topology.js";
import type { World } from "./world.js";

export interface FoundingNetwork {
  readonly world: World;
  readonly nodes: readonly FoundingNode[];
  isReachable(from: FoundingNode, to: FoundingNode): boolean;
  send(from: FoundingNode, toId: string, deliver: (to: FoundingNode) => void): void;
  formed(node: FoundingNode, clusterId: string): void;
}

const TICK_MS = 100;
/** Gossip needs so long to see who came, and longer to see who went. */
const SEEN_MS = [50, 400] as const;
const MISSED_MS = [300, 3_000] as const;

export class FoundingNode {
  readonly name: string;
  readonly #network: FoundingNetwork;
  readonly #expect: number;
  readonly #seedCount: number;
  readonly #random: Random;
  /** Numbers the disks that it has had. */
  #disk = 1;
  #record: BootstrapRecord = BOOTSTRAP_RECORD_NONE;
  #life = 0;
  #core: Bootstrap | undefined;
  #clusters = 0;
  /** Who is seen, by identity. */
  readonly #seen = new Map<string, Candidate>();

  constructor(
    network: FoundingNetwork,
    options: { readonly name: string; readonly expect: number; readonly seedCount: number },
  ) {
    this.#network = network;
    this.name = options.name;
    this.#expect = options.expect;
    this.#seedCount = options.seedCount;
    this.#random = network.world.stream(options.name);
  }

  /** Of the disk, not of the process. */
  get nodeId(): string {
    return `${this.name}.${this.#disk}`;
  }

  get isUp(): boolean {
    return this.#core !== undefined;
  }

  /** What its disk says. */
  get cluster(): TopologyInputs | undefined {
    return this.#record.formed;
  }

  get reason(): string {
    return this.#core?.status.reason ?? "down";
  }

  get candidate(): Candidate {
    const { name, nodeId, cluster } = this;
    return { nodeId, name, clusterName: "covey", expect: this.#expect, clusterId: cluster?.clusterId };
  }

  start(): void {
    if (this.#core !== undefined) return;
    const life = ++this.#life;
    this.#seen.clear();
    this.#core = new Bootstrap(
      {
        self: { nodeId: this.nodeId, storeId: this.nodeId, name: this.name, zone: "", weight: 1 },
        settings: { clusterName: "covey", expect: this.#expect, partitionCount: 1, replicationFactor: 1 },
        retryMs: 500,
        takeOverMs: 2_000,
        newId: () => `cluster-${this.nodeId}-${++this.#clusters}`,
      },
      this.#record,
    );
    const tick = (): void => {
      if (this.#life !== life || this.#core === undefined) return;
      this.#look(life);
      this.#core.observe([...this.#seen.values()], this.#seeds());
      this.#carryOut(this.#core.tick(this.#network.world.nowMs));
      this.#network.world.after(TICK_MS, tick);
    };
    tick();
  }

  crash(): void {
    this.#core = undefined;
    this.#life++;
  }

  /** The process dies, and its disk is gone. */
  wipe(): void {
    this.crash();
    this.#disk++;
    this.#record = BOOTSTRAP_RECORD_NONE;
  }

  /** Gossip: what changes is seen a little later. */
  #look(life: number): void {
    const { world, nodes } = this.#network;
    const later = ([low, high]: readonly [number, number], run: () => void): void => {
      world.after(nextBetween(this.#random, low, high), () => {
        if (this.#life === life) run();
      });
    };
    const there = new Set<string>();
    for (const node of nodes) {
      if (node === this || !node.isUp || !this.#network.isReachable(this, node)) continue;
      const { candidate } = node;
      there.add(candidate.nodeId);
      later(SEEN_MS, () => this.#seen.set(candidate.nodeId, candidate));
    }
    for (const nodeId of this.#seen.keys())
      if (!there.has(nodeId)) later(MISSED_MS, () => this.#forget(nodeId));
  }

  #forget(nodeId: string): void {
    const node = this.#network.nodes.find((one) => one.nodeId === nodeId);
    const isThere = node?.isUp === true && this.#network.isReachable(this, node);
    if (!isThere) this.#seen.delete(nodeId);
  }

  #seeds(): Seed[] {
    return this.#network.nodes.slice(0, this.#seedCount).map((node) => {
      const answers = node === this || (node.isUp && this.#network.isReachable(this, node));
      return { address: node.name, ...(answers ? { nodeId: node.nodeId } : {}) };
    });
  }

  #receive(from: string, message: BootstrapMessage): void {
    if (this.#core !== undefined)
      this.#carryOut(this.#core.receive(from, message, this.#network.world.nowMs));
  }

  #carryOut(effects: readonly BootstrapEffect[]): void {
    const { world } = this.#network;
    for (const effect of effects) {
      switch (effect.kind) {
        case "send": {
          const { nodeId } = this;
          const { to, message } = effect;
          world.trace(`${nodeId}>${to} ${message.kind}`);
          this.#network.send(this, to, (node) => node.#receive(nodeId, message));
          break;
        }
        case "persist":
          this.#persist(effect.sequence, effect.record);
          break;
        case "form":
          this.#network.formed(this, effect.cluster.clusterId);
      }
    }
  }

  /** On disk first, and only then told to the core; a crash in between leaves it on disk, or not. */
  #persist(sequence: number, record: BootstrapRecord): void {
    const { world } = this.#network;
    const life = this.#life;
    const disk = this.#disk;
    world.after(nextBetween(this.#random, 0.2, 15), () => {
      if (this.#disk !== disk || (this.#life !== life && this.#random.next() < 0.5)) return;
      if (this.#life !== life && this.#core !== undefined) return;
      this.#record = record;
      world.after(nextBetween(this.#random, 0, 5), () => {
        if (this.#life === life && this.#core !== undefined) this.#carryOut(this.#core.persisted(sequence));
      });
    });
  }
}
