/**
 * SWIM with Lifeguard, as one pure state machine: packets, ticks and the owner's wishes go in with the time; effects
 * come out. It keeps no timers: the driver calls `tick` at `wakeMs`.
 *
 * A member is probed in turn; when a probe fails the member is suspected; when nobody refutes in time it is declared
 * dead. All of it is told to the others by claims that ride on the packets that flow anyway. Membership seen here is
 * reachability, never ownership (R36).
 *
 * Sources: Das, Gupta, Motivala, "SWIM", DSN 2002; Dadgar, Phillips, Currey, "Lifeguard", arXiv 1707.00788;
 * hashicorp/memberlist for full-state sync, the TCP probe and gossip to the dead. Where we differ: claims carry whole
 * records (member.ts), suspects are probed out of turn and stalls postpone deadlines (gossip-config.ts), and dead
 * members are tried again over TCP for as long as they are remembered, so that a long partition heals by itself.
 */
import type { ClusterId, NodeId, StoreId } from "../core/ids.js";
import { nextBetween, type Random } from "../core/random.js";
import type { Claim } from "./claim.js";
import { Dissemination } from "./dissemination.js";
import type { GossipConfig } from "./gossip-config.js";
import { Counts, type GossipStats } from "./gossip-stats.js";
import { Identity, type SelfChange } from "./identity.js";
import { LocalHealth } from "./local-health.js";
import { isLive, sameCluster, type Address, type Member, type MemberRecord } from "./member.js";
import { Outbox, type Asker, type Effect, type Source } from "./outbox.js";
import { decodePacket, type Message, type Packet, type Sender } from "./packet.js";
import { Prober } from "./prober.js";
import { ProbeOrder } from "./probe-order.js";
import { Relays } from "./relays.js";
import { ReportLimit } from "./report-limit.js";
import { Roster } from "./roster.js";

const REPORT_INTERVAL_MS = 10_000;
const REPORT_KEYS_MAX = 256;
/** Above this size full syncs become rarer, so that their total cost grows slower than the square (as memberlist). */
const SYNC_SCALE_FROM = 32;

export class Swim {
  readonly #config: GossipConfig;
  readonly #identity: Identity;
  readonly #news = new Dissemination();
  readonly #outbox: Outbox;
  readonly #health: LocalHealth;
  readonly #roster: Roster;
  readonly #prober: Prober;
  readonly #relays: Relays;
  readonly #reports = new ReportLimit(REPORT_INTERVAL_MS, REPORT_KEYS_MAX);
  readonly #counts = new Counts();
  readonly #packetsRefused = new Counts();
  readonly #claimsRefused = new Counts();
  #nextGossipMs: number;
  #nextSyncMs: number;
  #nextReconnectMs: number;
  #leaving = false;
  /** Another process was there first under this node's id. */
  #yielded = false;
  #joined = false;
  /** When the driver was last told to wake us; a later wake-up is a stall. */
  #expectedMs = Infinity;

  /** `self` begins at an incarnation above all of its earlier lives: see `startIncarnation`. */
  constructor(random: Random, options: { config: GossipConfig; self: MemberRecord; nowMs: number }) {
    const { config, self, nowMs } = options;
    this.#config = config;
    this.#identity = new Identity(self);
    this.#outbox = new Outbox(this.#news, config.retransmitMultiplier);
    this.#health = new LocalHealth(config.localHealthMax);
    const order = new ProbeOrder(random);
    this.#roster = new Roster(
      {
        random,
        identity: this.#identity,
        order,
        news: this.#news,
        outbox: this.#outbox,
        refused: this.#claimsRefused,
      },
      config,
    );
    this.#prober = new Prober(
      { random, order, peers: this.#roster, health: this.#health, outbox: this.#outbox },
      config,
      nowMs,
    );
    this.#relays = new Relays(this.#outbox, config);
    this.#nextGossipMs = nowMs;
    this.#nextSyncMs = nowMs + nextBetween(random, 0, config.syncIntervalMs);
    this.#nextReconnectMs = nowMs + nextBetween(random, 0, config.reconnectIntervalMs);
    this.#selfChanged(nowMs);
  }

  get self(): Member {
    return this.#roster.get(this.#identity.record.nodeId)!;
  }

  /** Everyone, this node and the dead included. The same array until something changes. */
  members(): readonly Member[] {
    return this.#roster.members();
  }

  get(nodeId: NodeId): Member | undefined {
    return this.#roster.get(nodeId);
  }

  /** Whether another node of this cluster has answered a full sync. */
  get hasJoined(): boolean {
    return this.#joined;
  }

  /** Whether news of `nodeId` is still being passed on. */
  isSpreading(nodeId: NodeId): boolean {
    return this.#news.has(nodeId);
  }

  /** When `tick` must be called next. Changes with every call of another method. */
  get wakeMs(): number {
    const gossipMs = this.#news.size > 0 ? this.#nextGossipMs : Infinity;
    if (this.#leaving) return Math.min(gossipMs, this.#relays.wakeMs);
    return Math.min(
      gossipMs,
      this.#prober.wakeMs,
      this.#relays.wakeMs,
      this.#roster.suspects.wakeMs,
      this.#nextSyncMs,
      this.#nextReconnectMs,
    );
  }

  /** Does what is due. */
  tick(nowMs: number): Effect[] {
    this.#noticeStall(nowMs);
    this.#relays.tick(nowMs);
    if (!this.#leaving) {
      const failed = this.#prober.tick(nowMs);
      if (failed !== undefined) this.#roster.accuse(failed, nowMs);
      this.#counts.add("deathsDeclared", this.#roster.buryOverdue(nowMs));
      if (nowMs >= this.#nextSyncMs) this.#syncWithOne(nowMs);
      if (nowMs >= this.#nextReconnectMs) this.#reconnect(nowMs);
    }
    if (nowMs >= this.#nextGossipMs && this.#news.size > 0) this.#gossip(nowMs);
    return this.#finish(nowMs);
  }

  /** Takes a packet that arrived, opened but not decoded. */
  receive(bytes: Uint8Array, source: Source, nowMs: number): Effect[] {
    this.#noticeStall(nowMs);
    this.#counts.add("packetsReceived");
    const decoded = decodePacket(bytes);
    if (decoded.kind === "refused") this.#refusePacket(decoded.reason, source, nowMs);
    else if (decoded.packet.sender.nodeId === this.self.nodeId) this.#hearSelf(decoded.packet, source, nowMs);
    else this.#accept(decoded.packet, source, nowMs);
    return this.#finish(nowMs);
  }

  /** Counts and reports a packet that could not be read, here or before it came here. */
  refusePacket(reason: string, from: Address, nowMs: number): Effect[] {
    this.#refusePacket(reason, from, nowMs);
    return this.#finish(nowMs);
  }

  /** Begins a full exchange of state with whoever serves that address: how a node joins by a seed. */
  sync(to: Address, nowMs: number): Effect[] {
    this.#sync(to, nowMs);
    return this.#finish(nowMs);
  }

  /** Changes what this node says about itself. Throws a RangeError, and changes nothing, when it cannot travel. */
  updateSelf(change: SelfChange, nowMs: number): Effect[] {
    this.#identity.change(change);
    this.#selfChanged(nowMs);
    return this.#finish(nowMs);
  }

  /** Chooses a cluster. Members of any other one are dropped and from now on refused. */
  setClusterId(clusterId: ClusterId, nowMs: number): Effect[] {
    this.#identity.change({ status: { clusterId } });
    this.#selfChanged(nowMs);
    for (const member of this.#roster.forgetForeign()) {
      this.#reportForeign({ ...member, clusterId: member.status.clusterId }, member, nowMs);
    }
    return this.#finish(nowMs);
  }

  /** Stores that may never take part again, all of them (R16): their members are dropped and from now on refused. */
  setFencedStores(stores: ReadonlySet<StoreId>, nowMs: number): Effect[] {
    for (const member of this.#roster.fence(stores)) if (isLive(member)) this.#refuseFenced(member, nowMs);
    return this.#finish(nowMs);
  }

  /** Tells everyone that this node goes on purpose. It probes nobody from now on, but still answers. */
  leave(nowMs: number): Effect[] {
    this.#leaving = true;
    // The other process of this identity stays.
    if (this.#yielded) return this.#finish(nowMs);
    this.#roster.putSelf("left", nowMs);
    this.#gossip(nowMs);
    return this.#finish(nowMs);
  }

  stats(): GossipStats {
    const byState = { alive: 0, suspect: 0, dead: 0, left: 0 };
    for (const member of this.members()) byState[member.state]++;
    return {
      membersAlive: byState.alive,
      membersSuspect: byState.suspect,
      membersDead: byState.dead,
      membersLeft: byState.left,
      localHealthScore: this.#health.score,
      newsQueued: this.#news.size,
      incarnation: this.#identity.record.incarnation,
      probes: this.#prober.counts.probes,
      probeFailures: this.#prober.counts.failures,
      streamRescues: this.#counts.get("streamRescues"),
      refutations: this.#counts.get("refutations"),
      deathsDeclared: this.#counts.get("deathsDeclared"),
      stalls: this.#counts.get("stalls"),
      packetsReceived: this.#counts.get("packetsReceived"),
      packetsRefused: this.#packetsRefused.all(),
      claimsRefused: this.#claimsRefused.all(),
    };
  }

  #finish(nowMs: number): Effect[] {
    // What is overdue already, such as gossip held back for lack of news, is no fault of the next wake-up.
    this.#expectedMs = Math.max(nowMs, this.wakeMs);
    return this.#outbox.drain();
  }

  /**
   * When this process did not run, nobody's silence means anything: answers wait unread in the socket. So all
   * deadlines move by the time that was lost, and the packets get their turn first.
   */
  #noticeStall(nowMs: number): void {
    const lateMs = nowMs - this.#expectedMs;
    if (lateMs < this.#config.stallMs) return;
    this.#counts.add("stalls");
    this.#health.stalled();
    this.#prober.postpone(lateMs);
    this.#relays.postpone(lateMs);
    this.#roster.suspects.postpone(lateMs);
  }

  #selfChanged(nowMs: number): void {
    const { nodeId, name, capabilities, status } = this.#identity.record;
    this.#outbox.speakAs({ nodeId, name, capabilities, clusterId: status.clusterId });
    this.#roster.putSelf(this.#leaving ? "left" : "alive", nowMs);
  }

  #accept(packet: Packet, source: Source, nowMs: number): void {
    const { sender, message } = packet;
    if (!sameCluster(sender.clusterId, this.#identity.record.status.clusterId)) {
      return this.#refuseForeign(sender, message, source, nowMs);
    }
    const formerly = message.kind === "syncRequest" ? this.#roster.get(sender.nodeId) : undefined;
    const formerClaim = formerly && this.#roster.claim(formerly, nowMs);
    // Claims first: an answer to a suspicion then leaves with the ack.
    let isAccused = false;
    for (const claim of packet.claims) isAccused = this.#consider(claim, source, nowMs) || isAccused;
    const asker = { ...source, nodeId: sender.nodeId };
    switch (message.kind) {
      case "ping":
        if (message.target !== this.self.nodeId) return this.#packetsRefused.add("misdirected");
        return this.#outbox.answer(
          asker,
          { kind: "ack", sequence: message.sequence },
          isAccused ? this.#roster.claim(this.self, nowMs) : this.#roster.standing(sender.nodeId),
        );
      case "pingRequest":
        return this.#relay(message.target, message.sequence, asker, nowMs);
      case "ack":
        if (!this.#prober.ack(message.sequence, sender.nodeId)) this.#relays.ack(message.sequence);
        else if (source.transport === "stream") this.#counts.add("streamRescues");
        return;
      case "nack":
        return this.#prober.nack(message.sequence, sender.nodeId);
      case "syncRequest":
        return this.#answerSync(packet, source, nowMs, formerClaim);
      case "syncAnswer":
        this.#joined ||= source.transport === "stream";
        return;
      case "refusal":
        return this.#refusedSelf(message, source, nowMs);
      case "gossip":
        if (isAccused) this.#outbox.gossip(asker, this.#roster.claim(this.self, nowMs));
    }
  }

  /** True when the claim accuses this node, so that whoever passed it on has yet to hear the refutation. */
  #consider(claim: Claim, source: Source, nowMs: number): boolean {
    const { record } = claim;
    if (record.nodeId === this.self.nodeId) {
      this.#defend(claim, source, nowMs);
      return claim.state !== "alive";
    }
    const admission = this.#roster.consider(claim, nowMs);
    if (admission.kind === "foreignCluster") {
      this.#reportForeign({ ...record, clusterId: record.status.clusterId }, record, nowMs);
    } else if (admission.kind === "storeFenced") {
      // Others may still speak of a member that was removed: only one that says itself that it is there is refused.
      if (isLive(claim)) this.#refuseFenced(record, nowMs);
    } else if (admission.kind === "nameConflict" && this.#reports.pass(`name ${record.nodeId}`, nowMs)) {
      const { nodeId, name, host, port } = record;
      this.#outbox.report({
        kind: "nameConflict",
        name,
        refusedSelf: false,
        nodeId,
        address: { host, port },
      });
      this.#outbox.bare(record, { kind: "refusal", reason: "nameConflict", holder: admission.holder });
    }
    return false;
  }

  #defend(claim: Claim, source: Source, nowMs: number): void {
    if (this.#leaving || this.#yielded) return;
    const { nodeId, bootCount, host, port } = claim.record;
    const address = { host, port };
    if (source.transport !== "stream" && this.#identity.yieldsTo(claim, this.#joined)) {
      // A node ends by this word, and anybody can send a datagram: whoever says it has to say it when it is asked.
      if (this.#reports.pass("ask whether first", nowMs)) this.#sync(source, nowMs);
      return;
    }
    const defence = this.#identity.defend(claim, this.#joined);
    if (defence.kind === "content") return this.#askEarlierLife(claim, nowMs);
    if (defence.kind === "yielded") {
      this.#yielded = true;
      return this.#outbox.report({
        kind: "identityConflict",
        refusedSelf: true,
        nodeId,
        bootCount,
        address,
      });
    }
    if (claim.state !== "alive") {
      this.#health.refuted();
      this.#counts.add("refutations");
    }
    this.#selfChanged(nowMs);
    if (defence.twin && this.#reports.pass(`twin ${host}:${port}`, nowMs)) {
      this.#outbox.report({ kind: "identityConflict", refusedSelf: false, nodeId, bootCount, address });
    }
  }

  /** An earlier life of this node is said to be alive somewhere else. Is it? Then its answer overtakes this life's record. */
  #askEarlierLife({ record, state }: Claim, nowMs: number): void {
    const { host, port, bootCount } = record;
    const isElsewhere = host !== this.self.host || port !== this.self.port;
    if (state === "left" || bootCount >= this.self.bootCount || !isElsewhere) return;
    if (this.#reports.pass(`earlier ${host}:${port}`, nowMs)) this.#sync(record, nowMs);
  }

  /** Words of a process with this node's own id: of this one, whose seed is itself, or of a twin. */
  #hearSelf({ claims, message }: Packet, source: Source, nowMs: number): void {
    this.#packetsRefused.add("self");
    const { nodeId, host, port } = this.self;
    const own = claims.find(({ record }) => record.nodeId === nodeId);
    if (own === undefined || source.transport !== "stream") return;
    this.#defend(own, source, nowMs);
    const isElsewhere = own.record.host !== host || own.record.port !== port;
    if (message.kind === "syncRequest" && isElsewhere && !this.#yielded)
      this.#outbox.reply({ kind: "syncAnswer" }, [this.#roster.claim(this.self, nowMs)]);
  }

  #relay(target: NodeId, askerSequence: number, asker: Asker, nowMs: number): void {
    const member = this.#roster.get(target);
    // Only members are pinged, at the address that we know: a stranger cannot aim us at a third party.
    if (member === undefined || !isLive(member)) {
      return this.#outbox.answer(asker, { kind: "nack", sequence: askerSequence });
    }
    const sequence = this.#prober.nextSequence();
    if (!this.#relays.begin(sequence, asker, askerSequence, nowMs)) return;
    this.#outbox.datagram(member, { kind: "ping", sequence, target }, this.#roster.standing(target));
  }

  /** `former`: what was known of the sender before. It tells a node whose identity is in use elsewhere whom to ask. */
  #answerSync({ sender, claims }: Packet, source: Source, nowMs: number, former?: Uint8Array): void {
    if (source.transport !== "stream") return this.#packetsRefused.add("malformed");
    const own = claims.find(({ record }) => record.nodeId === sender.nodeId);
    if (own !== undefined && this.#roster.isFenced(own.record.storeId))
      return this.#outbox.reply({ kind: "refusal", reason: "storeFenced", holder: this.self }, []);
    const bearer = this.#roster.bearer(sender.name);
    if (bearer !== undefined && bearer.nodeId !== sender.nodeId) {
      return this.#outbox.reply({ kind: "refusal", reason: "nameConflict", holder: bearer }, []);
    }
    this.#outbox.reply({ kind: "syncAnswer" }, [
      ...(former === undefined ? [] : [former]),
      ...this.#roster.claims(nowMs),
    ]);
  }

  #refuseForeign(sender: Sender, message: Message, source: Source, nowMs: number): void {
    this.#packetsRefused.add("foreignCluster");
    this.#reportForeign(sender, source, nowMs);
    // A refusal is never answered, or two clusters would talk for ever.
    if (message.kind === "refusal") return;
    const refusal = { kind: "refusal", reason: "foreignCluster", holder: this.self } as const;
    if (source.transport === "stream") this.#outbox.reply(refusal, []);
    else if (this.#reports.pass(`refuse ${sender.nodeId}`, nowMs)) this.#outbox.bare(source, refusal);
  }

  #reportForeign(
    stranger: { nodeId: NodeId; name: string; clusterId: ClusterId },
    address: Address,
    nowMs: number,
  ): void {
    const { nodeId, name, clusterId } = stranger;
    if (!this.#reports.pass(`foreign ${nodeId}`, nowMs)) return;
    const { host, port } = address;
    this.#outbox.report({ kind: "foreignCluster", clusterId, nodeId, name, address: { host, port } });
  }

  #refuseFenced(member: MemberRecord, nowMs: number): void {
    const { nodeId, name, storeId, host, port } = member;
    if (!this.#reports.pass(`fenced ${nodeId}`, nowMs)) return;
    const address = { host, port };
    this.#outbox.report({ kind: "storeFenced", refusedSelf: false, nodeId, name, storeId, address });
    this.#outbox.bare(member, { kind: "refusal", reason: "storeFenced", holder: this.self });
  }

  /** By one of the same cluster; a foreign one was handled before. */
  #refusedSelf(refusal: Extract<Message, { kind: "refusal" }>, source: Source, nowMs: number): void {
    const { nodeId, name, host, port } = refusal.holder;
    const address = { host, port };
    if (refusal.reason === "storeFenced" && source.transport !== "stream") {
      // A node ends by this word, and anybody can send a datagram: the member has to say it when it is asked.
      const member = this.#roster.get(nodeId);
      if (member !== undefined && isLive(member) && this.#reports.pass("ask why", nowMs))
        this.#sync(member, nowMs);
      return;
    }
    if (!this.#reports.pass(`refused self ${refusal.reason}`, nowMs)) return;
    if (refusal.reason === "nameConflict") {
      this.#outbox.report({ kind: "nameConflict", name, refusedSelf: true, nodeId, address });
    } else if (refusal.reason === "storeFenced") {
      const { storeId } = this.self;
      this.#outbox.report({ kind: "storeFenced", refusedSelf: true, nodeId, name, storeId, address });
    }
  }

  #refusePacket(reason: string, from: Address, nowMs: number): void {
    this.#packetsRefused.add(reason);
    if (!this.#reports.pass(`packet ${reason} ${from.host}`, nowMs)) return;
    const { host, port } = from;
    this.#outbox.report({ kind: "packetRefused", reason, address: { host, port } });
  }

  #gossip(nowMs: number): void {
    this.#nextGossipMs = nowMs + this.#config.gossipIntervalMs;
    const recentlyMs = nowMs - this.#config.gossipToDeadMs;
    const targets = this.#roster.pickWhere(
      this.#config.gossipFanout,
      (member) => isLive(member) || (member.state === "dead" && member.stateSinceMs >= recentlyMs),
    );
    for (const target of targets) this.#outbox.gossip(target, this.#roster.standing(target.nodeId));
  }

  #syncWithOne(nowMs: number): void {
    const scale = Math.ceil(Math.max(0, Math.log2(this.members().length / SYNC_SCALE_FROM))) + 1;
    this.#nextSyncMs = nowMs + this.#config.syncIntervalMs * scale;
    const [member] = this.#roster.pick(1, this.self.nodeId);
    if (member !== undefined) this.#sync(member, nowMs);
  }

  #reconnect(nowMs: number): void {
    this.#nextReconnectMs = nowMs + this.#config.reconnectIntervalMs;
    this.#roster.forgetOld(nowMs);
    const [member] = this.#roster.pickWhere(1, ({ state }) => state === "dead");
    if (member !== undefined) this.#sync(member, nowMs);
  }

  #sync(to: Address, nowMs: number): void {
    const claims = this.#roster.claims(nowMs);
    this.#outbox.exchange(to, { kind: "syncRequest" }, claims, this.#config.streamTimeoutMs);
  }
}
