/**
 * One probe at a time: ping; after a while ask k others to ping in our place, and try TCP; at the end of the interval
 * the target has answered somehow, or it is reported as failed.
 *
 * Source: SWIM §4.1 and §4.3; nacks and the scaled interval are Lifeguard §IV-A.
 */
import type { NodeId } from "../core/ids.js";
import { nextBetween, nextInteger, type Random } from "../core/random.js";
import type { GossipConfig } from "./gossip-config.js";
import type { LocalHealth } from "./local-health.js";
import type { Member } from "./member.js";
import type { Outbox } from "./outbox.js";
import type { ProbeOrder } from "./probe-order.js";

/** What the prober needs to know about the others. */
export interface Peers {
  get(nodeId: NodeId): Member | undefined;
  /** At most `count` live members, chosen at random, without this node and `except`. */
  pick(count: number, except: NodeId): Member[];
  /** What a member should be told about itself before anything else; nothing when it is held to be alive. */
  standing(nodeId: NodeId): Uint8Array | undefined;
}

interface Probe {
  readonly sequence: number;
  readonly target: NodeId;
  directDeadlineMs: number;
  deadlineMs: number;
  /** Whom we asked to help, once the direct deadline is over. */
  relays: Set<NodeId> | undefined;
  /** Relays that said that they are trying. */
  readonly nacked: Set<NodeId>;
}

export class Prober {
  readonly #config: GossipConfig;
  readonly #order: ProbeOrder;
  readonly #peers: Peers;
  readonly #health: LocalHealth;
  readonly #outbox: Outbox;
  #nextProbeMs: number;
  #probe: Probe | undefined;
  #sequence: number;
  #probes = 0;
  #failures = 0;

  constructor(
    parts: { random: Random; order: ProbeOrder; peers: Peers; health: LocalHealth; outbox: Outbox },
    config: GossipConfig,
    nowMs: number,
  ) {
    this.#config = config;
    this.#order = parts.order;
    this.#peers = parts.peers;
    this.#health = parts.health;
    this.#outbox = parts.outbox;
    // Nodes that start together must not probe in step.
    this.#nextProbeMs = nowMs + nextBetween(parts.random, 0, config.probeIntervalMs);
    this.#sequence = nextInteger(parts.random, 2 ** 32);
  }

  get wakeMs(): number {
    if (this.#probe === undefined) return this.#nextProbeMs;
    return this.#probe.relays === undefined ? this.#probe.directDeadlineMs : this.#probe.deadlineMs;
  }

  /** Probes begun and probes that nobody answered. */
  get counts(): { readonly probes: number; readonly failures: number } {
    return { probes: this.#probes, failures: this.#failures };
  }

  /** A number for the next question, unlike all recent ones. */
  nextSequence(): number {
    this.#sequence = (this.#sequence + 1) >>> 0;
    return this.#sequence;
  }

  /** Gives the member that did not answer, if a probe ended so. */
  tick(nowMs: number): NodeId | undefined {
    const probe = this.#probe;
    let failed: NodeId | undefined;
    if (probe !== undefined) {
      if (probe.relays === undefined && nowMs >= probe.directDeadlineMs) this.#askOthers(probe);
      if (nowMs >= probe.deadlineMs) failed = this.#fail(probe);
    }
    if (this.#probe === undefined && nowMs >= this.#nextProbeMs) this.#begin(nowMs);
    return failed;
  }

  /** An ack arrived. False when it answers no probe of ours. */
  ack(sequence: number, from: NodeId): boolean {
    const probe = this.#probe;
    if (probe?.sequence !== sequence) return false;
    if (from !== probe.target && !probe.relays?.has(from)) return false;
    this.#probe = undefined;
    this.#health.probeSucceeded();
    return true;
  }

  nack(sequence: number, from: NodeId): void {
    const probe = this.#probe;
    if (probe?.sequence === sequence && probe.relays?.has(from)) probe.nacked.add(from);
  }

  /** Moves the probe in flight, because this process did not run for `ms`. */
  postpone(ms: number): void {
    if (this.#probe === undefined) return;
    this.#probe.directDeadlineMs += ms;
    this.#probe.deadlineMs += ms;
    this.#nextProbeMs += ms;
  }

  #begin(nowMs: number): void {
    const intervalMs = this.#health.scale(this.#config.probeIntervalMs);
    this.#nextProbeMs = nowMs + intervalMs;
    const nodeId = this.#order.next();
    const target = nodeId === undefined ? undefined : this.#peers.get(nodeId);
    if (target === undefined) return;
    const sequence = this.nextSequence();
    this.#probes++;
    this.#probe = {
      sequence,
      target: target.nodeId,
      directDeadlineMs: nowMs + this.#health.scale(this.#config.probeTimeoutMs),
      deadlineMs: nowMs + intervalMs,
      relays: undefined,
      nacked: new Set(),
    };
    const ping = { kind: "ping", sequence, target: target.nodeId } as const;
    this.#outbox.datagram(target, ping, this.#peers.standing(target.nodeId));
  }

  #askOthers(probe: Probe): void {
    const { sequence, target } = probe;
    const relays = this.#peers.pick(this.#config.indirectProbes, target);
    probe.relays = new Set(relays.map((relay) => relay.nodeId));
    for (const relay of relays) this.#outbox.datagram(relay, { kind: "pingRequest", sequence, target });
    const member = this.#peers.get(target);
    if (this.#config.streamProbe && member !== undefined) {
      const standing = this.#peers.standing(target);
      const timeoutMs = this.#health.scale(this.#config.probeIntervalMs - this.#config.probeTimeoutMs);
      const ping = { kind: "ping", sequence, target } as const;
      this.#outbox.exchange(member, ping, standing === undefined ? [] : [standing], timeoutMs);
    }
  }

  #fail(probe: Probe): NodeId {
    this.#probe = undefined;
    this.#failures++;
    this.#health.probeFailed(probe.relays?.size ?? 0, probe.nacked.size);
    return probe.target;
  }
}
