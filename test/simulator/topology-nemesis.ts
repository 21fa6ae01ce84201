/** Harms a cluster whose topology changes, most of all those that take part in a move. */
import { nextBetween, nextInteger, type Random } from "../../core/random.js";
import { takesPart, type Topology } from "../../ring/topology.js";
import { CALM } from "./network.js";
import type { TopologyCluster, TopologyNode } from "./topology-cluster.js";
import type { World } from "./world.js";

/** How long the first that is left behind waits for the second, and how long that one helps. Milliseconds. */
const JOINT_MS = 4_000;
const HELPS_MS = [100, 1_500] as const;

type SeenBy = (node: TopologyNode, topology: Topology) => void;

export class TopologyNemesis {
  readonly #world: World;
  readonly #cluster: TopologyCluster;
  readonly #random: Random;
  readonly #log: (line: string) => void;
  /** Nodes that never come back. */
  readonly gone = new Set<TopologyNode>();
  /** How often each kind of fault happened. */
  readonly bitten: Record<string, number> = {};
  /** Told of every topology that a node sees. */
  readonly #awaitsJoint = new Set<SeenBy>();
  #over = false;

  constructor(cluster: TopologyCluster, log: (line: string) => void) {
    this.#world = cluster.world;
    this.#cluster = cluster;
    this.#random = cluster.world.stream("nemesis");
    this.#log = log;
  }

  async harm(): Promise<void> {
    const random = this.#random;
    while (!this.#over) {
      await this.#world.sleep(nextBetween(random, 100, 1_500));
      if (!this.#over) this.#strike();
    }
  }

  /** Ends every fault; nodes that are to come back are started `afterMs` later by the caller. */
  end(): void {
    this.#over = true;
    this.#cluster.network.healAll();
  }

  crash(node: TopologyNode, how: { readonly powerCut: boolean; readonly forGood?: boolean }): void {
    if (!node.isUp) return;
    this.#count(how.forGood === true ? "lost for good" : how.powerCut ? "power cut" : "crash", node.nodeId);
    node.crash(how);
    if (how.forGood === true) this.gone.add(node);
    else this.#world.after(nextBetween(this.#random, 50, 2_500), () => this.restart(node));
  }

  restart(node: TopologyNode): void {
    if (!this.gone.has(node)) node.start();
  }

  /** A step of a move is the moment to kill whoever takes part in it, or to leave some of the old replicas behind. */
  saw(node: TopologyNode, topology: Topology): void {
    const random = this.#random;
    if (this.#over) return;
    for (const seen of this.#awaitsJoint) seen(node, topology);
    const moving = topology.partitions.filter(({ phase }) => phase !== "stable");
    if (moving.length === 0 || random.next() > 0.08) return;
    const partition = moving[nextInteger(random, moving.length)]!;
    const involved = this.#cluster.nodes.filter((one) => one.isUp && takesPart(partition, one.nodeId));
    const victim = random.next() < 0.4 ? node : involved[nextInteger(random, Math.max(1, involved.length))];
    if (victim === undefined) return;
    if (random.next() < 0.4) return this.#leaveBehind(topology.partitions.indexOf(partition), partition);
    this.#world.after(nextBetween(random, 0, 30), () =>
      this.crash(victim, { powerCut: random.next() < 0.5 }),
    );
  }

  #strike(): void {
    const random = this.#random;
    const { nodes, network } = this.#cluster;
    const node = nodes[nextInteger(random, nodes.length)]!;
    const other = nodes[nextInteger(random, nodes.length)]!;
    const durationMs = nextBetween(random, 300, 3_000);
    const dice = random.next();
    if (dice < 0.3) {
      this.crash(node, { powerCut: random.next() < 0.5 });
    } else if (dice < 0.5 && node !== other) {
      this.#count("cut", `${node.nodeId} ${other.nodeId}`);
      this.#cutBetween([node], [other], durationMs);
    } else if (dice < 0.6) {
      this.#count("isolate", node.nodeId);
      this.#cutBetween([node], nodes, durationMs);
    } else if (dice < 0.75) {
      this.#count("pause", node.nodeId);
      node.parts?.clock.pauseUntil(this.#world.nowMs + durationMs);
    } else if (dice < 0.85) {
      this.#count("slow disk", node.nodeId);
      node.disk.slowness = nextBetween(random, 10, 80);
      this.#world.after(durationMs, () => {
        node.disk.slowness = 1;
      });
    } else {
      this.#count("bad network", "");
      network.faults = { delayMs: [0.1, 60], lossRate: 0.1, duplicateRate: 0.1, reorderRate: 0.2 };
      this.#world.after(durationMs, () => {
        network.faults = CALM;
      });
    }
  }

  /**
   * Two of a move's old replicas fall behind, one after the other, each with another epoch; then they have only each
   * other, while the others go on. Whoever asks them must get nothing that the others do not know of. The second one
   * stays until it knows the joint configuration, if that is still to come, and has helped the move to go on from there.
   */
  #leaveBehind(partition: number, { replicas, phase }: Topology["partitions"][number]): void {
    const random = this.#random;
    const { nodes } = this.#cluster;
    const old = nodes.filter(({ nodeId }) => replicas.includes(nodeId));
    if (old.length < 2) return;
    const first = old.splice(nextInteger(random, old.length), 1)[0]!;
    const second = old[nextInteger(random, old.length)]!;
    this.#count("left behind", `${first.nodeId}, then ${second.nodeId}`);
    const both = (): void => {
      const others = nodes.filter((node) => node !== first && node !== second);
      this.#cutBetween([first, second], others, nextBetween(random, 300, 2_500));
    };
    if (phase !== "learners") {
      const firstMs = nextBetween(random, 50, 1_500);
      this.#cutBetween([first], nodes, firstMs);
      this.#world.after(firstMs, both);
      return;
    }
    const heal = this.#cutBetween([first], nodes, JOINT_MS);
    const seen: SeenBy = (node, topology) => {
      if (node !== second || topology.partitions[partition]?.phase !== "joint") return;
      this.#awaitsJoint.delete(seen);
      this.#world.after(nextBetween(random, ...HELPS_MS), () => {
        heal();
        both();
      });
    };
    this.#awaitsJoint.add(seen);
    this.#world.after(JOINT_MS, () => this.#awaitsJoint.delete(seen));
  }

  /** The returned function heals these links before their time. */
  #cutBetween(
    some: readonly TopologyNode[],
    others: readonly TopologyNode[],
    durationMs: number,
  ): () => void {
    if (this.#over) return () => undefined;
    const { network } = this.#cluster;
    const cut = (isCut: boolean): void => {
      for (const a of some) {
        for (const b of others) {
          if (a === b) continue;
          network.cut(a.nodeId, b.nodeId, isCut);
          network.cut(b.nodeId, a.nodeId, isCut);
        }
      }
    };
    cut(true);
    const cancel = this.#world.after(durationMs, () => cut(false));
    return () => {
      cancel();
      cut(false);
    };
  }

  #count(kind: string, what: string): void {
    this.bitten[kind] = (this.bitten[kind] ?? 0) + 1;
    this.#log(`${kind}: ${what}`);
  }
}
