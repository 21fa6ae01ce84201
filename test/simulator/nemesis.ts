/** Carries out the faults of a run, and brings everything back afterwards. */
import { nextBetween, type Random } from "../../core/random.js";
import { Ambushes, type Blows } from "./ambushes.js";
import { BitFlips } from "./bit-flips.js";
import type { SimulatedCluster } from "./cluster.js";
import type { Fault, FaultKind } from "./faults.js";
import { between, both, type Direction } from "./links.js";
import { CALM } from "./network.js";
import type { SimulatedNode } from "./node.js";
import { OldSource } from "./old-source.js";
import type { World } from "./world.js";

/** How long a process that ended itself stays away, in milliseconds. */
const RESTART_MS = [50, 1_000] as const;

export class Nemesis {
  readonly #world: World;
  readonly #cluster: SimulatedCluster;
  readonly #random: Random;
  readonly #flips: BitFlips;
  readonly #ambushes: Ambushes;
  readonly #oldSource: OldSource;
  readonly #log: (line: string) => void;
  /** How often a fault of each kind really happened. */
  readonly bitten: Partial<Record<FaultKind | "stoppedItself", number>> = {};
  #over = false;

  /** `corruptible` numbers the nodes on whose disks bits flip. */
  constructor(cluster: SimulatedCluster, corruptible: readonly number[], log: (line: string) => void) {
    this.#world = cluster.world;
    this.#cluster = cluster;
    this.#flips = new BitFlips(cluster, corruptible);
    this.#random = cluster.world.stream("nemesis");
    const blows: Blows = {
      crash: (node, { powerCut, awayMs }) => this.#crash(node, powerCut, awayMs),
      cut: (directions, durationMs) => this.#cut(directions, durationMs),
    };
    this.#ambushes = new Ambushes(cluster, this.#random, blows);
    this.#oldSource = new OldSource(cluster, this.#random, blows);
    this.#log = log;
  }

  start(faults: readonly Fault[], describe: (fault: Fault) => string): void {
    for (const fault of faults) {
      this.#world.after(fault.atMs, () => {
        if (this.#over) return;
        this.#world.trace(describe(fault));
        const bit = this.#carryOut(fault);
        this.#log(`${this.#world.nowMs.toFixed(0)} ms: ${describe(fault)}${bit ? "" : " (had no effect)"}`);
        if (bit) this.#count(fault.kind);
      });
    }
  }

  /** A node ended itself; whatever supervises it starts it again. */
  nodeStopped(node: SimulatedNode): void {
    this.#count("stoppedItself");
    this.#log(`${this.#world.nowMs.toFixed(0)} ms: ${node.nodeId} ended itself`);
    this.#restart(node, nextBetween(this.#random, ...RESTART_MS));
  }

  /** Ends every fault; nodes that are down are started. */
  heal(): void {
    this.#over = true;
    this.#cluster.network.healAll();
    for (const node of this.#cluster.nodes) {
      node.disk.slowness = 1;
      node.disk.full = false;
      node.disk.syncFails = false;
      if (!node.isUp) this.#start(node);
    }
  }

  #count(kind: FaultKind | "stoppedItself"): void {
    this.bitten[kind] = (this.bitten[kind] ?? 0) + 1;
  }

  /** False: there was nothing to harm. */
  #carryOut(fault: Fault): boolean {
    const { nodes: all, network } = this.#cluster;
    const nodes = fault.nodes.map((number) => all[number]!);
    const [node, other] = nodes as [SimulatedNode, SimulatedNode];
    const { durationMs, strength } = fault;
    const later = (run: () => void): void => void this.#world.after(durationMs, run);
    switch (fault.kind) {
      case "crash":
      case "powerCut":
        return this.#crash(node, fault.kind === "powerCut", durationMs);
      case "blackout":
      case "restartAll":
        return nodes.map((each) => this.#crash(each, fault.kind === "blackout", durationMs)).includes(true);
      case "ambush":
        this.#ambushes.lay(nodes, fault);
        return true;
      case "isolate":
        return this.#cutEach(between([node], nodes), durationMs);
      case "cutOneWay":
        return this.#cutEach([[node, other]], durationMs);
      case "cutPair":
        return this.#cutEach(both(node, other), durationMs);
      case "bridge": {
        const half = Math.ceil((nodes.length - 1) / 2) + 1;
        return this.#cutEach(between(nodes.slice(1, half), nodes.slice(half)), durationMs);
      }
      case "ring": {
        const isNext = (i: number, j: number): boolean => (i + 1) % nodes.length === j;
        const directions = nodes.flatMap((a, i) =>
          nodes.filter((_, j) => i !== j && !isNext(i, j)).map((b) => [a, b] as const),
        );
        return this.#cutEach(directions, durationMs);
      }
      case "flap":
        for (let i = 0; i < 6; i++)
          this.#world.after((i * durationMs) / 3, () => this.#cutEach(both(node, other), durationMs / 6));
        return true;
      case "oldSource":
        return this.#oldSource.begin();
      case "pause":
      case "longPause":
        if (!node.isUp) return false;
        node.clock.pauseUntil(
          this.#world.nowMs + (fault.kind === "pause" ? 50 + strength * 1_500 : 2_000 + strength * 6_000),
        );
        return true;
      case "clockJump":
        node.skew.wallOffsetMs = (strength - 0.5) * 200_000;
        return true;
      case "clockDrift":
        node.skew.rate = 0.8 + 0.4 * strength;
        later(() => {
          node.skew.rate = 1;
        });
        return true;
      case "slowDisk":
        node.disk.slowness = 1 + strength * 80;
        later(() => {
          node.disk.slowness = 1;
        });
        return true;
      case "syncFailure":
        if (!node.isUp) return false;
        node.disk.syncFails = true;
        return true;
      case "fullDisk":
        node.disk.full = true;
        later(() => {
          node.disk.full = false;
        });
        return true;
      case "badNetwork":
        network.faults = {
          delayMs: [0.1, 0.5 + strength * 120],
          lossRate: this.#random.next() * 0.2,
          duplicateRate: this.#random.next() * 0.2,
          reorderRate: this.#random.next() * 0.3,
        };
        later(() => {
          network.faults = CALM;
        });
        return true;
      case "oldMessages":
        network.repeatOldMessages(Math.ceil(strength * 30), durationMs);
        return true;
      case "flippedBit":
        return this.#flips.strike(this.#random);
    }
  }

  #crash(node: SimulatedNode, powerCut: boolean, awayMs: number): boolean {
    const wasUp = node.isUp;
    node.crash({ powerCut });
    this.#restart(node, awayMs);
    return wasUp;
  }

  #restart(node: SimulatedNode, afterMs: number): void {
    this.#world.after(afterMs, () => {
      if (!node.isUp) this.#start(node);
    });
  }

  #start(node: SimulatedNode): void {
    node.start().catch((error: unknown) => this.#world.fail(error));
  }

  #cutEach(directions: readonly Direction[], durationMs: number): boolean {
    this.#cut(directions, durationMs);
    return !this.#over && directions.length > 0;
  }

  /** The returned function heals these links before their time. */
  #cut(directions: readonly Direction[], durationMs: number): () => void {
    if (this.#over) return () => undefined;
    const { network } = this.#cluster;
    const cut = (isCut: boolean): void => {
      for (const [from, to] of directions) network.cut(from.nodeId, to.nodeId, isCut);
    };
    cut(true);
    const cancel = this.#world.after(durationMs, () => cut(false));
    return () => {
      cancel();
      cut(false);
    };
  }
}
