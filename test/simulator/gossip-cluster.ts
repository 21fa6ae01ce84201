/**
 * Many `Swim` cores in one process, under virtual time and a network that delays and loses. Same seed, same run.
 *
 * What it leaves out: sockets, sealing, name resolution. TCP is modelled by what loss does to it: a lost SYN costs one
 * second, another lost segment 200 ms, doubling each time, as Linux does.
 */
import { nextBetween, nextInteger, SeededRandom, type Random } from "../../core/random.js";
import type { GossipConfig } from "../../gossip/gossip-config.js";
import type { GossipEvent, MemberEvent } from "../../gossip/gossip-event.js";
import { startIncarnation, STATUS_NONE, type Address, type MemberRecord } from "../../gossip/member.js";
import type { Effect, Source } from "../../gossip/outbox.js";
import { Swim } from "../../gossip/swim.js";
import { EventQueue } from "./event-queue.js";

export type Slowness =
  /** Timers on time, packets handled in order but up to `lateMs` late: a busy process (Lifeguard §II). */
  | { readonly kind: "late"; readonly lateMs: number }
  /** Runs for `runMs`, then stands still for `pauseMs`: a collected heap, a starved container, SIGSTOP. */
  | { readonly kind: "paused"; readonly runMs: number; readonly pauseMs: number };

export interface GossipClusterOptions {
  readonly seed: number;
  readonly nodeCount: number;
  readonly config: GossipConfig;
  /** Chance that a datagram, or one segment of TCP, is lost. */
  readonly loss: number;
  /** By node number. */
  readonly slow?: ReadonlyMap<number, Slowness>;
}

const LATENCY_MS_MIN = 0.2;
const LATENCY_MS_MAX = 2;
const SYN_TIMEOUT_MS = 1_000;
const SEGMENT_TIMEOUT_MS = 200;
const PORT = 7_946;

class SimulatedNode {
  readonly number: number;
  readonly slowness: Slowness | undefined;
  swim: Swim | undefined;
  bootCount = 0;
  /** The wake-up that is queued; Infinity for none. */
  queuedWakeMs = Infinity;
  /** Packets of a late node are handled in order. */
  lastHandledMs = 0;

  constructor(number: number, slowness: Slowness | undefined) {
    this.number = number;
    this.slowness = slowness;
  }
}

export class GossipCluster {
  readonly #config: GossipConfig;
  readonly #random: Random;
  readonly #loss: number;
  readonly #nodes: SimulatedNode[];
  readonly #events = new EventQueue();
  readonly #listeners: ((observer: number, event: GossipEvent) => void)[] = [];
  /** Directed links that carry nothing, as `from>to`. */
  readonly #cut = new Set<string>();
  #datagramsSent = 0;
  #datagramBytesSent = 0;

  /** All nodes are started and joined by the first one; run for some seconds until they know each other. */
  constructor(options: GossipClusterOptions) {
    this.#config = options.config;
    this.#random = new SeededRandom(options.seed);
    this.#loss = options.loss;
    this.#nodes = Array.from(
      { length: options.nodeCount },
      (_, number) => new SimulatedNode(number, options.slow?.get(number)),
    );
    for (const node of this.#nodes) this.start(node.number, 0);
  }

  get nowMs(): number {
    return this.#events.nowMs;
  }

  get traffic(): { readonly datagrams: number; readonly bytes: number } {
    return { datagrams: this.#datagramsSent, bytes: this.#datagramBytesSent };
  }

  /** The core of a node, if it runs. */
  swim(number: number): Swim | undefined {
    return this.#nodes[number]!.swim;
  }

  onEvent(listener: (observer: number, event: GossipEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** Starts a node that does not run, with a higher boot count, and lets it join by `seed`. */
  start(number: number, seed: number): void {
    const node = this.#nodes[number]!;
    node.bootCount++;
    node.queuedWakeMs = Infinity;
    node.swim = new Swim(new SeededRandom(nextInteger(this.#random, 2 ** 32)), {
      config: this.#config,
      self: recordOf(number, node.bootCount),
      nowMs: this.nowMs,
    });
    this.#carryOut(node, node.swim.sync(addressOf(seed), this.nowMs));
  }

  /** The node is gone at once; what is on its way to it is lost. */
  crash(number: number): void {
    this.#nodes[number]!.swim = undefined;
  }

  leave(number: number): void {
    const node = this.#nodes[number]!;
    this.#carryOut(node, node.swim!.leave(this.nowMs));
  }

  /** Nothing passes from one node to another until `heal`; the other direction is not touched. */
  cut(from: number, to: number): void {
    this.#cut.add(`${from}>${to}`);
  }

  heal(): void {
    this.#cut.clear();
  }

  runFor(ms: number): void {
    this.#events.runUntil(this.nowMs + ms);
  }

  /** Runs until `isDone`, looking after every event; false when `limitMs` pass before. */
  runUntil(isDone: () => boolean, limitMs: number): boolean {
    const endMs = this.nowMs + limitMs;
    while (!isDone()) if (!this.#events.runOne(endMs)) return isDone();
    return true;
  }

  #carryOut(node: SimulatedNode, effects: readonly Effect[]): Uint8Array | undefined {
    let reply: Uint8Array | undefined;
    for (const effect of effects) {
      switch (effect.kind) {
        case "datagram":
          this.#sendDatagram(node, effect.to, effect.bytes);
          break;
        case "exchange":
          this.#exchange(node, effect.to, effect.bytes, effect.timeoutMs);
          break;
        case "reply":
          reply = effect.bytes;
          break;
        case "event":
          for (const listener of this.#listeners) listener(node.number, effect.event);
      }
    }
    this.#arm(node);
    return reply;
  }

  #arm(node: SimulatedNode): void {
    const wakeMs = node.swim?.wakeMs ?? Infinity;
    if (wakeMs >= node.queuedWakeMs) return;
    node.queuedWakeMs = wakeMs;
    const { bootCount } = node;
    this.#events.at(Math.max(wakeMs, this.nowMs), () => {
      if (node.swim === undefined || node.bootCount !== bootCount || node.queuedWakeMs !== wakeMs) return;
      const resumesMs = this.#resumesMs(node);
      if (resumesMs > this.nowMs) {
        // Behind everything that waits for the same moment would be kinder than Node is: timers come first.
        this.#events.at(resumesMs, () => this.#tick(node, bootCount));
      } else {
        this.#tick(node, bootCount);
      }
    });
  }

  #tick(node: SimulatedNode, bootCount: number): void {
    if (node.swim === undefined || node.bootCount !== bootCount) return;
    node.queuedWakeMs = Infinity;
    this.#carryOut(node, node.swim.tick(this.nowMs));
  }

  #sendDatagram(from: SimulatedNode, to: Address, bytes: Uint8Array): void {
    this.#datagramsSent++;
    this.#datagramBytesSent += bytes.length;
    if (this.#random.next() < this.#loss) return;
    this.#travel(from, to, this.#latencyMs(), (target) => {
      this.#carryOut(target, target.swim!.receive(bytes, sourceOf(from.number, "datagram"), this.nowMs));
    });
  }

  #exchange(from: SimulatedNode, to: Address, bytes: Uint8Array, timeoutMs: number): void {
    const deadlineMs = this.nowMs + timeoutMs;
    const { bootCount } = from;
    // The handshake takes a round trip before the request may leave.
    const requestMs =
      this.#retriesMs(SYN_TIMEOUT_MS) + 3 * this.#latencyMs() + this.#retriesMs(SEGMENT_TIMEOUT_MS);
    this.#travel(from, to, requestMs, (target) => {
      const source = sourceOf(from.number, "stream");
      const answer = this.#carryOut(target, target.swim!.receive(bytes, source, this.nowMs));
      if (answer === undefined) return;
      const answerMs = this.#latencyMs() + this.#retriesMs(SEGMENT_TIMEOUT_MS);
      this.#travel(target, addressOf(from.number), answerMs, (asker) => {
        if (asker.bootCount !== bootCount || this.nowMs > deadlineMs) return;
        this.#carryOut(asker, asker.swim!.receive(answer, { ...to, transport: "stream" }, this.nowMs));
      });
    });
  }

  /** Brings something to a node that may be down, cut off, paused or late by then. */
  #travel(from: SimulatedNode, to: Address, delayMs: number, arrive: (target: SimulatedNode) => void): void {
    const target = this.#nodes[numberOf(to)]!;
    const { bootCount } = target;
    this.#events.at(this.nowMs + delayMs, () => {
      if (this.#cut.has(`${from.number}>${target.number}`)) return;
      if (target.swim === undefined || target.bootCount !== bootCount) return;
      const handledMs = this.#handledMs(target);
      if (handledMs <= this.nowMs) return arrive(target);
      this.#events.at(handledMs, () => {
        if (target.swim !== undefined && target.bootCount === bootCount) arrive(target);
      });
    });
  }

  #handledMs(node: SimulatedNode): number {
    if (node.slowness?.kind !== "late") {
      // One tick later than the timers that waited for the same moment.
      const resumesMs = this.#resumesMs(node);
      return resumesMs > this.nowMs ? resumesMs + 0.01 : this.nowMs;
    }
    const lateMs = this.nowMs + nextBetween(this.#random, 0, node.slowness.lateMs);
    node.lastHandledMs = Math.max(node.lastHandledMs, lateMs);
    return node.lastHandledMs;
  }

  #resumesMs(node: SimulatedNode): number {
    if (node.slowness?.kind !== "paused") return this.nowMs;
    const { runMs, pauseMs } = node.slowness;
    const intoCycleMs = this.nowMs % (runMs + pauseMs);
    return intoCycleMs < runMs ? this.nowMs : this.nowMs - intoCycleMs + runMs + pauseMs;
  }

  #latencyMs(): number {
    return nextBetween(this.#random, LATENCY_MS_MIN, LATENCY_MS_MAX);
  }

  #retriesMs(timeoutMs: number): number {
    let ms = 0;
    for (let retry = 0; this.#random.next() < this.#loss; retry++) ms += timeoutMs * 2 ** retry;
    return ms;
  }
}

/** The number of the node that a member is. */
export function numberOf(member: Address): number {
  return Number(member.host.slice("node-".length));
}

export function isMemberEvent(event: GossipEvent): event is MemberEvent {
  return "member" in event;
}

function addressOf(number: number): Address {
  return { host: `node-${number}`, port: PORT };
}

function sourceOf(number: number, transport: Source["transport"]): Source {
  return { ...addressOf(number), transport };
}

function recordOf(number: number, bootCount: number): MemberRecord {
  const nodeId = number.toString(16).padStart(16, "0");
  return {
    ...addressOf(number),
    nodeId,
    storeId: nodeId,
    name: `covey-${number}`,
    zone: `zone-${number % 3}`,
    grpcAddress: `node-${number}:7947`,
    httpAddress: `node-${number}:8000`,
    adminAddress: `node-${number}:9090`,
    incarnation: startIncarnation(bootCount),
    bootCount,
    capabilities: 1,
    status: { ...STATUS_NONE, clusterId: "c0ffee00c0ffee00", formatted: true },
  };
}
