/**
 * A replica that has missed something promises itself to a new proposer, and then has only the old one to catch up from,
 * which knows nothing of that and has entries in its log that will never be committed (R9):
 *
 * 1. `late` is down, and the log goes on without it.
 * 2. `old`, which leads, and `heir` are cut from each other: nothing can be committed any more.
 * 3. `late` is back, but cannot reach `old`: `heir` gets its promise.
 * 4. From then on `old` can be reached, but `heir` hears no answer any more: `late` catches up from `old`.
 * 5. When it has, it is the other way round again.
 */
import { nextBetween, nextInteger, type Random } from "../../core/random.js";
import type { Blows } from "./ambushes.js";
import type { SimulatedCluster } from "./cluster.js";
import { both } from "./links.js";
import type { Network } from "./network.js";
import type { SimulatedNode } from "./node.js";

const MISSES_MS = [20, 250] as const;
const APART_MS = [100, 400] as const;
/** An answer under way arrives within so long, unless the network is slow. */
const ANSWER_MS = 2;
/** Everything is healed after so long, however far it went. */
const WAIT_MS = 4_000;
/** How long the heir has the late one for itself in the end. */
const AFTERWARDS_MS = 1_500;
const WITHIN_MS = 2;
/** How many replicas it takes: one in each part. */
const REPLICAS = 3;

interface Roles {
  readonly old: SimulatedNode;
  readonly heir: SimulatedNode;
  readonly late: SimulatedNode;
}

export class OldSource {
  readonly #cluster: SimulatedCluster;
  readonly #random: Random;
  readonly #blows: Blows;

  constructor(cluster: SimulatedCluster, random: Random, blows: Blows) {
    this.#cluster = cluster;
    this.#random = random;
    this.#blows = blows;
  }

  /** False: nobody leads who could be the old one. */
  begin(): boolean {
    const roles = this.#anyRoles();
    if (roles === undefined) return false;
    const { old, heir, late } = roles;
    const { world, network } = this.#cluster;
    const missesMs = nextBetween(this.#random, ...MISSES_MS);
    const awayMs = missesMs + nextBetween(this.#random, ...APART_MS);
    const apart = (a: SimulatedNode, b: SimulatedNode): (() => void) => this.#blows.cut(both(a, b), WAIT_MS);
    this.#blows.crash(late, { powerCut: false, awayMs });
    const oldIsBack = apart(late, old);
    world.after(missesMs, () => {
      // What the heir accepts last is committed, and it does not learn that.
      this.#onSending(heir, { kind: "accepted", withinMs: 0 }, () => {
        this.#blows.cut([[old, heir]], WAIT_MS);
        world.after(ANSWER_MS, () => {
          apart(old, heir);
          network.breakLink(old.nodeId, heir.nodeId);
        });
      });
    });
    this.#onSending(late, { kind: "promised", withinMs: WITHIN_MS }, (to) => {
      if (to !== heir.nodeId) return;
      // It still hears the heir, so it stays loyal, and old cannot take a new ballot: only answers are lost.
      const heirIsBack = this.#blows.cut([[late, heir]], WAIT_MS);
      oldIsBack();
      this.#onSending(old, { kind: "caughtUp", withinMs: WITHIN_MS }, () => {
        this.#blows.cut(both(late, old), AFTERWARDS_MS);
        heirIsBack();
      });
    });
    return true;
  }

  #onSending(
    node: SimulatedNode,
    on: Parameters<Network["ambush"]>[1],
    strike: Parameters<Network["ambush"]>[2],
  ): void {
    const { network, world } = this.#cluster;
    world.after(WAIT_MS, network.ambush(node.nodeId, on, strike));
  }

  #anyRoles(): Roles | undefined {
    const found = this.#cluster.partitions.flatMap(({ replicas }): Roles[] => {
      const old = replicas.find(({ driver }) => driver.replica.isOpen)?.node;
      const followers = replicas.map(({ node }) => node).filter((node) => node !== old);
      if (old === undefined || replicas.length !== REPLICAS) return [];
      const [one, other] = followers as [SimulatedNode, SimulatedNode];
      return [
        { old, heir: one, late: other },
        { old, heir: other, late: one },
      ];
    });
    return found[nextInteger(this.#random, Math.max(1, found.length))];
  }
}
