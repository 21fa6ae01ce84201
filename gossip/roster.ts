/**
 * This node's view of the cluster, and everything that follows from a change in it: suspicions begin and end, news is queued,
 * the probe order grows and shrinks, events are reported.
 */
import type { NodeId, StoreId } from "../core/ids.js";
import { nextInteger, type Random } from "../core/random.js";
import { encodeClaim, type Claim } from "./claim.js";
import type { Dissemination } from "./dissemination.js";
import type { GossipConfig } from "./gossip-config.js";
import type { MemberEventKind } from "./gossip-event.js";
import type { Counts } from "./gossip-stats.js";
import { isLive, sameCluster, type Member, type MemberState } from "./member.js";
import { MemberTable, type Admission } from "./member-table.js";
import type { Identity } from "./identity.js";
import type { Outbox } from "./outbox.js";
import type { ProbeOrder } from "./probe-order.js";
import type { Peers } from "./prober.js";
import { Suspects } from "./suspects.js";

/** Of those who hear of a suspicion, so many times the confirmations needed are drawn to probe the suspect early. */
const EARLY_PROBERS_PER_CONFIRMATION = 2;

export class Roster implements Peers {
  readonly suspects: Suspects;
  readonly #config: GossipConfig;
  readonly #random: Random;
  readonly #identity: Identity;
  readonly #order: ProbeOrder;
  readonly #news: Dissemination;
  readonly #outbox: Outbox;
  readonly #refused: Counts;
  readonly #table: MemberTable;
  #snapshot: readonly Member[] | undefined;

  constructor(
    parts: {
      random: Random;
      identity: Identity;
      order: ProbeOrder;
      news: Dissemination;
      outbox: Outbox;
      /** Where claims that are not admitted are counted. */
      refused: Counts;
    },
    config: GossipConfig,
  ) {
    this.#config = config;
    this.#random = parts.random;
    this.#identity = parts.identity;
    this.#order = parts.order;
    this.#news = parts.news;
    this.#outbox = parts.outbox;
    this.#refused = parts.refused;
    this.#table = new MemberTable(config);
    this.suspects = new Suspects(config);
  }

  /** Everyone, this node and the dead included. The same array until something changes. */
  members(): readonly Member[] {
    this.#snapshot ??= [...this.#table.members()];
    return this.#snapshot;
  }

  get(nodeId: NodeId): Member | undefined {
    return this.#table.get(nodeId);
  }

  /** The live member of that name, this node included. */
  bearer(name: string): Member | undefined {
    return this.#table.bearer(name);
  }

  pick(count: number, except: NodeId): Member[] {
    return this.pickWhere(count, (member) => member.state === "alive" && member.nodeId !== except);
  }

  /** At most `count` members other than this node, drawn without replacement from those that qualify. */
  pickWhere(count: number, qualifies: (member: Member) => boolean): Member[] {
    const candidates = this.members().filter(
      (member) => member.nodeId !== this.#identity.record.nodeId && qualifies(member),
    );
    const picked: Member[] = [];
    while (picked.length < count && candidates.length > 0) {
      const place = nextInteger(this.#random, candidates.length);
      picked.push(candidates[place]!);
      candidates[place] = candidates.at(-1)!;
      candidates.pop();
    }
    return picked;
  }

  standing(nodeId: NodeId): Uint8Array | undefined {
    const member = this.#table.get(nodeId);
    if (member === undefined || member.state === "alive" || !this.#config.tellSuspect) return undefined;
    return this.claim(member, 0);
  }

  /** The whole view, for a full sync. */
  claims(nowMs: number): Uint8Array[] {
    return this.members().map((member) => this.claim(member, nowMs));
  }

  /** What this node would say of a member, encoded. */
  claim(member: Member, nowMs: number): Uint8Array {
    return encodeClaim({
      state: member.state,
      recordBytes: this.#table.recordBytes(member.nodeId)!,
      accusers: this.suspects.accusers(member.nodeId),
      ageMs: isLive(member) ? 0 : Math.max(0, nowMs - member.stateSinceMs),
    });
  }

  /** Takes over this node's own record after it changed, and spreads it. */
  putSelf(state: "alive" | "left", nowMs: number): void {
    const { record, recordBytes } = this.#identity;
    const member = this.#table.putSelf(record, recordBytes, state, nowMs);
    this.#changed(member, nowMs);
  }

  /** Weighs a claim about another member. */
  consider(claim: Claim, nowMs: number): Admission {
    const admission = this.#table.admit(claim, this.#identity.record.status.clusterId, nowMs);
    switch (admission.kind) {
      case "admitted":
        this.#admitted(admission.before, admission.after, claim.accusers, nowMs);
        break;
      case "known":
        if (claim.state === "suspect" && this.#isSame(claim, admission.member)) {
          this.#confirm(admission.member, claim.accusers, nowMs);
        }
        break;
      default:
        this.#refused.add(admission.kind);
    }
    return admission;
  }

  /** This node's own probe of the member failed. */
  accuse(nodeId: NodeId, nowMs: number): void {
    const member = this.#table.get(nodeId);
    const self = this.#identity.record.nodeId;
    if (member?.state === "alive") this.#become(member, "suspect", [self], nowMs);
    else if (member?.state === "suspect") this.#confirm(member, [self], nowMs);
  }

  /** Declares dead whoever did not refute in time; gives how many. */
  buryOverdue(nowMs: number): number {
    const overdue = this.suspects.overdue(nowMs);
    for (const nodeId of overdue) this.#become(this.#table.get(nodeId)!, "dead", [], nowMs);
    return overdue.length;
  }

  /** Drops those that were dead or gone for too long. */
  forgetOld(nowMs: number): void {
    for (const member of this.#table.forgettable(nowMs)) {
      if (member.nodeId !== this.#identity.record.nodeId) this.#forget(member);
    }
  }

  /** Drops the members of other clusters, once this node has chosen one; gives them. */
  forgetForeign(): Member[] {
    const own = this.#identity.record.status.clusterId;
    const foreign = this.members().filter((member) => !sameCluster(member.status.clusterId, own));
    for (const member of foreign) this.#forget(member);
    return foreign;
  }

  isFenced(storeId: StoreId): boolean {
    return this.#table.isFenced(storeId);
  }

  /** Drops the members with these stores, but for this node, and admits them no more; gives those that were dropped. */
  fence(stores: ReadonlySet<StoreId>): Member[] {
    this.#table.setFenced(stores);
    const self = this.#identity.record.nodeId;
    const fenced = this.members().filter(({ nodeId, storeId }) => nodeId !== self && stores.has(storeId));
    for (const member of fenced) this.#forget(member);
    return fenced;
  }

  #isSame(claim: Claim, member: Member): boolean {
    return member.state === claim.state && member.incarnation === claim.record.incarnation;
  }

  /** Changes what this node holds a member to be, on its own account. */
  #become(member: Member, state: "suspect" | "dead", accusers: readonly NodeId[], nowMs: number): void {
    const recordBytes = this.#table.recordBytes(member.nodeId)!;
    this.consider({ state, record: member, recordBytes, accusers, ageMs: 0 }, nowMs);
  }

  #confirm(member: Member, accusers: readonly NodeId[], nowMs: number): void {
    if (this.suspects.confirm(member.nodeId, accusers)) this.#spread(member, nowMs);
  }

  #admitted(before: Member | undefined, after: Member, accusers: readonly NodeId[], nowMs: number): void {
    const { nodeId } = after;
    if (isLive(after)) this.#order.add(nodeId);
    else this.#order.remove(nodeId);
    if (after.state === "suspect") {
      this.suspects.begin(nodeId, accusers, this.#table.liveCount, nowMs);
      this.#maybeHasten(nodeId, accusers);
    } else {
      this.suspects.end(nodeId);
    }
    this.#changed(after, nowMs);
    for (const kind of eventsBetween(before, after)) {
      this.#outbox.report({ kind, member: after });
    }
  }

  /** Draws whether this node probes the suspect early, so that a few of many do. */
  #maybeHasten(nodeId: NodeId, accusers: readonly NodeId[]): void {
    if (!this.#config.confirmEarly || accusers.includes(this.#identity.record.nodeId)) return;
    const others = Math.max(1, this.#table.liveCount - 2);
    const drawn = (EARLY_PROBERS_PER_CONFIRMATION * this.#config.suspicionConfirmations) / others;
    if (this.#random.next() < drawn) this.#order.hasten(nodeId);
  }

  #changed(member: Member, nowMs: number): void {
    this.#snapshot = undefined;
    this.#outbox.expectMembers(this.#table.liveCount);
    this.#spread(member, nowMs);
  }

  #spread(member: Member, nowMs: number): void {
    this.#news.put(member.nodeId, this.claim(member, nowMs));
  }

  #forget(member: Member): void {
    this.#table.remove(member.nodeId);
    this.#order.remove(member.nodeId);
    this.suspects.end(member.nodeId);
    this.#news.drop(member.nodeId);
    this.#snapshot = undefined;
    this.#outbox.expectMembers(this.#table.liveCount);
    this.#outbox.report({ kind: "forgotten", member });
  }
}

const ENDS: Record<MemberState, MemberEventKind | undefined> = {
  alive: undefined,
  suspect: "suspected",
  dead: "died",
  left: "left",
};

/** What happened to a member, in words. */
function eventsBetween(before: Member | undefined, after: Member): MemberEventKind[] {
  const events: MemberEventKind[] = [];
  if (isLive(after)) {
    if (before === undefined) events.push("joined");
    else if (!isLive(before)) events.push("returned");
    else if (before.state === "suspect" && after.state === "alive") events.push("recovered");
    else if (before.incarnation !== after.incarnation) events.push("updated");
  }
  const end = ENDS[after.state];
  if (end !== undefined && before?.state !== after.state) events.push(end);
  return events;
}
