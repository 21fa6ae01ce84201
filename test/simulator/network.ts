/**
 * Links between simulated nodes. Like the real transport a link keeps its order while it is up and loses what is on its
 * way when it breaks; unlike it, messages may also be dropped, doubled or overtake each other, because the protocol
 * must not lean on more than it is promised.
 */
import type { NodeId } from "../../core/ids.js";
import { nextBetween, nextInteger, type Random } from "../../core/random.js";
import type { PeerMessage } from "../../replication/messages.js";
import type { Transport, TransportListener } from "../../replication/transport.js";
import type { SimulatedClock } from "./clock.js";
import type { World } from "./world.js";

export interface NetworkFaults {
  /** Bounds of the delay of a message, in milliseconds. */
  delayMs: readonly [number, number];
  lossRate: number;
  duplicateRate: number;
  /** Share of messages that ignore the order. */
  reorderRate: number;
}

export const CALM: NetworkFaults = { delayMs: [0.1, 0.5], lossRate: 0, duplicateRate: 0, reorderRate: 0 };

interface Endpoint {
  readonly clock: SimulatedClock;
  readonly listener: Listener;
  readonly linked: Set<NodeId>;
}

/** A node as the network knows it. */
export interface Listener extends TransportListener {
  /** Called after each message that it was given. */
  afterMessage(): void;
}

interface Copy {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly message: PeerMessage;
}

/** Messages between replicas that are remembered, to be sent once more much later. */
const REMEMBERED = 256;

export class Network {
  readonly #world: World;
  readonly #random: Random;
  readonly #endpoints = new Map<NodeId, Endpoint>();
  /** Directed cuts, as "from>to". */
  readonly #cuts = new Set<string>();
  readonly #lastArrivalMs = new Map<string, number>();
  faults: NetworkFaults = CALM;
  dropped = 0;
  /** Messages delivered, by kind. */
  readonly delivered: Record<string, number> = {};
  /** Called once, when a node sends a message of a kind; by `nodeId kind`. */
  readonly #ambushes = new Map<string, (to: NodeId) => void>();
  /** Sees every message that arrives. For tests. */
  tap: ((from: NodeId, to: NodeId, message: PeerMessage) => void) | undefined;
  /** The latest messages between replicas, oldest first. */
  readonly #remembered: Copy[] = [];

  constructor(world: World) {
    this.#world = world;
    this.#random = world.stream("network");
  }

  /** A node's life begins: links to all that are up come up soon. */
  attach(nodeId: NodeId, clock: SimulatedClock, listener: Listener): Transport {
    this.#endpoints.set(nodeId, { clock, listener, linked: new Set() });
    for (const other of this.#endpoints.keys()) if (other !== nodeId) this.#connectSoon(nodeId, other);
    return {
      send: (to, message) => this.#send(nodeId, clock, to, message),
      sendBulk: (to, message) => this.#send(nodeId, clock, to, message),
      isLinked: (to) => this.#endpoints.get(nodeId)?.linked.has(to) ?? false,
    };
  }

  /** A node's life ends: its peers see their links break. */
  detach(nodeId: NodeId): void {
    this.#endpoints.delete(nodeId);
    for (const endpoint of this.#endpoints.values()) this.#seeBroken(endpoint, nodeId);
  }

  /** Cuts or heals one direction. The link is seen to break after a while, as a heartbeat would show. */
  cut(from: NodeId, to: NodeId, cut: boolean): void {
    const key = `${from}>${to}`;
    if (cut === this.#cuts.has(key)) return;
    if (cut) {
      this.#cuts.add(key);
      this.#world.after(nextBetween(this.#random, 200, 2_500), () => {
        if (this.#cuts.has(key)) this.breakLink(from, to);
      });
    } else {
      this.#cuts.delete(key);
      this.#connectSoon(from, to);
    }
  }

  /** Both ends of a link, if it is cut, see that now. */
  breakLink(a: NodeId, b: NodeId): void {
    if (!this.#cuts.has(`${a}>${b}`) && !this.#cuts.has(`${b}>${a}`)) return;
    for (const [self, peer] of [
      [a, b],
      [b, a],
    ] as const) {
      const endpoint = this.#endpoints.get(self);
      if (endpoint !== undefined) this.#seeBroken(endpoint, peer);
    }
  }

  /**
   * Calls `strike` soon after the node has sent its next message of a kind, with whom it went to. Takes the place of an
   * earlier one for the same node and kind. The returned function takes it back.
   */
  ambush(
    nodeId: NodeId,
    on: { readonly kind: PeerMessage["kind"]; readonly withinMs: number },
    strike: (to: NodeId) => void,
  ): () => void {
    const name = `${nodeId} ${on.kind}`;
    const delayMs = nextBetween(this.#random, 0, on.withinMs);
    const spring = (to: NodeId): void => void this.#world.after(delayMs, () => strike(to));
    this.#ambushes.set(name, spring);
    return () => {
      if (this.#ambushes.get(name) === spring) this.#ambushes.delete(name);
    };
  }

  /** Some of the latest messages arrive once more, up to `lateMs` from now: maybe in another life of either node. */
  repeatOldMessages(count: number, lateMs: number): void {
    for (let i = 0; i < count && this.#remembered.length > 0; i++) {
      const { from, to, message } = this.#remembered[nextInteger(this.#random, this.#remembered.length)]!;
      this.#world.after(nextBetween(this.#random, 0, lateMs), () => this.#deliver(from, to, message));
    }
  }

  healAll(): void {
    for (const key of [...this.#cuts]) {
      const [from, to] = key.split(">") as [NodeId, NodeId];
      this.cut(from, to, false);
    }
    this.faults = CALM;
    this.#ambushes.clear();
  }

  #connectSoon(a: NodeId, b: NodeId): void {
    this.#world.after(nextBetween(this.#random, 1, 60), () => {
      if (this.#cuts.has(`${a}>${b}`) || this.#cuts.has(`${b}>${a}`)) return;
      for (const [self, peer] of [
        [a, b],
        [b, a],
      ] as const) {
        const endpoint = this.#endpoints.get(self);
        if (endpoint === undefined || !this.#endpoints.has(peer) || endpoint.linked.has(peer)) continue;
        endpoint.linked.add(peer);
        endpoint.clock.deliver(() => endpoint.listener.onLink(peer, true));
      }
    });
  }

  #seeBroken(endpoint: Endpoint, peer: NodeId): void {
    if (!endpoint.linked.delete(peer)) return;
    endpoint.clock.deliver(() => endpoint.listener.onLink(peer, false));
  }

  #send(from: NodeId, clock: SimulatedClock, to: NodeId, message: PeerMessage): void {
    if (clock.stopped) return;
    this.#springAmbush(`${from} ${message.kind}`, to);
    const random = this.#random;
    const { delayMs, lossRate, duplicateRate, reorderRate } = this.faults;
    const key = `${from}>${to}`;
    if (!this.#endpoints.get(from)?.linked.has(to) || this.#cuts.has(key) || random.next() < lossRate) {
      this.dropped++;
      return;
    }
    // A request is never doubled: a stream carries it once, and a coordinator's "failed" must stay true (R10).
    const isReplicas = message.kind !== "forward" && message.kind !== "forwardReply";
    if (isReplicas) this.#remember({ from, to, message });
    const copies = isReplicas && random.next() < duplicateRate ? 2 : 1;
    for (let i = 0; i < copies; i++) {
      let atMs = this.#world.nowMs + nextBetween(random, delayMs[0], delayMs[1]);
      if (random.next() >= reorderRate) {
        atMs = Math.max(atMs, (this.#lastArrivalMs.get(key) ?? 0) + 0.001);
        this.#lastArrivalMs.set(key, atMs);
      }
      this.#world.after(atMs - this.#world.nowMs, () => this.#deliver(from, to, message));
    }
  }

  #deliver(from: NodeId, to: NodeId, message: PeerMessage): void {
    const endpoint = this.#endpoints.get(to);
    if (endpoint === undefined || !endpoint.linked.has(from) || this.#cuts.has(`${from}>${to}`)) {
      this.dropped++;
      return;
    }
    this.delivered[message.kind] = (this.delivered[message.kind] ?? 0) + 1;
    this.#world.trace(`${from}>${to} ${message.kind}`);
    this.tap?.(from, to, message);
    endpoint.clock.deliver(() => {
      endpoint.listener.onMessage(from, message);
      endpoint.listener.afterMessage();
    });
  }

  #springAmbush(name: string, to: NodeId): void {
    const strike = this.#ambushes.get(name);
    if (strike === undefined) return;
    this.#ambushes.delete(name);
    strike(to);
  }

  #remember(copy: Copy): void {
    this.#remembered.push(copy);
    if (this.#remembered.length > REMEMBERED) this.#remembered.shift();
  }
}
