/**
 * The power goes just after a node has sent a message that others will rely on, and is back very soon.
 *
 * Half of the ambushes are made to hurt. One node, the absent one, is cut off first, so that it hears nothing of what the
 * others agree on. Whoever sends the message loses power, and with it what its slow disk has not synced; whoever got it, the
 * witness, is cut off in its turn; and the absent one is back, to go on with a node that may have forgotten.
 */
import { nextBetween, type Random } from "../../core/random.js";
import type { NodeId } from "../../core/ids.js";
import type { SimulatedCluster } from "./cluster.js";
import { between, both, type Direction } from "./links.js";
import type { SimulatedNode } from "./node.js";
import type { Fault } from "./faults.js";

/** What an ambushed node has just sent, and within how many milliseconds it is hit: a transfer takes some time. */
const KINDS = [
  { kind: "promised", withinMs: 2 },
  { kind: "promised", withinMs: 2 },
  { kind: "accepted", withinMs: 2 },
  { kind: "accept", withinMs: 2 },
  { kind: "forwardReply", withinMs: 2 },
  { kind: "takeOver", withinMs: 2 },
  { kind: "transferRequest", withinMs: 12 },
  { kind: "transferRequest", withinMs: 40 },
] as const;
type AmbushKind = (typeof KINDS)[number];

const AWAY_MS = [5, 150] as const;
const SLOWNESS = 30;
/** How long the absent node waits for the message at least: whoever is to give a promise must first have given it up. */
const WAIT_MS = 2_500;
/** For how long the witness is out of reach: what matters happens before it gives up what it has been told. */
const HIDDEN_MS = [300, 2_000] as const;
const APART_MS = 500;

/** What the nemesis does to nodes. */
export interface Blows {
  crash(node: SimulatedNode, options: { readonly powerCut: boolean; readonly awayMs: number }): void;
  /** The returned function heals the links before their time. */
  cut(directions: readonly Direction[], durationMs: number): () => void;
}

export class Ambushes {
  readonly #cluster: SimulatedCluster;
  readonly #random: Random;
  readonly #blows: Blows;

  constructor(cluster: SimulatedCluster, random: Random, blows: Blows) {
    this.#cluster = cluster;
    this.#random = random;
    this.#blows = blows;
  }

  /** `nodes` are all of them, the most affected first. */
  lay(
    nodes: readonly SimulatedNode[],
    { strength, durationMs }: Pick<Fault, "strength" | "durationMs">,
  ): void {
    const on = KINDS[Math.floor(strength * KINDS.length)]!;
    const node = nodes[0]!;
    if (on.kind === "transferRequest") {
      // Whoever was away for a while needs a transfer when it is back.
      this.#blows.crash(node, { powerCut: false, awayMs: durationMs });
      this.#onSending(node, on, () => this.#strike(node, false));
    } else if (on.kind !== "promised" && this.#random.next() < 0.5) {
      this.#onSending(node, on, () => this.#strike(node, true));
    } else {
      this.#layToHurt(nodes, on, durationMs);
    }
  }

  #layToHurt(nodes: readonly SimulatedNode[], on: AmbushKind, durationMs: number): void {
    // A promise that is forgotten hurts when who led before it was given leads on.
    const absent = (on.kind === "promised" ? this.#anyLeader() : undefined) ?? nodes[2]!;
    const present = nodes.filter((node) => node !== absent);
    const waitMs = Math.max(durationMs, WAIT_MS);
    const bringBack = this.#blows.cut(between([absent], nodes), waitMs);
    for (const { disk } of present) disk.slowness = SLOWNESS;
    const end = (): void => {
      forget();
      stopWaiting();
      for (const { disk } of present) disk.slowness = 1;
    };
    const stopWaiting = this.#cluster.world.after(waitMs, () => end());
    const forgets = present.map((node) =>
      this.#onSending(node, on, (to) => {
        end();
        this.#strike(node, true);
        bringBack();
        const witness = nodes.find(({ nodeId }) => nodeId === to)!;
        this.#hide(witness, absent, present);
      }),
    );
    const forget = (): void => {
      for (const each of forgets) each();
    };
  }

  /** The witness is back a little sooner for those who may have forgotten than for the one that they have gone on with. */
  #hide(witness: SimulatedNode, absent: SimulatedNode, present: readonly SimulatedNode[]): void {
    const hiddenMs = nextBetween(this.#random, ...HIDDEN_MS);
    this.#blows.cut(between([witness], present), hiddenMs);
    if (witness !== absent) this.#blows.cut(both(witness, absent), hiddenMs + APART_MS);
  }

  #onSending(node: SimulatedNode, on: AmbushKind, strike: (to: NodeId) => void): () => void {
    return this.#cluster.network.ambush(node.nodeId, on, strike);
  }

  #strike(node: SimulatedNode, powerCut: boolean): void {
    this.#blows.crash(node, { powerCut, awayMs: nextBetween(this.#random, ...AWAY_MS) });
  }

  #anyLeader(): SimulatedNode | undefined {
    const leaders = this.#cluster.partitions.flatMap(({ replicas }) =>
      replicas.filter(({ driver }) => driver.replica.isLeading).map(({ node }) => node),
    );
    return leaders[Math.floor(this.#random.next() * leaders.length)];
  }
}
