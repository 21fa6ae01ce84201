/**
 * A member, and which of two claims about it wins.
 *
 * A claim always carries the member's whole record. So incarnation and record never part, and precedence is a total
 * order: the greater incarnation wins; within one incarnation left > dead > suspect > alive. A total order makes the
 * merge of two views commutative, associative and idempotent, whatever the network does to the messages. (SWIM §4.2
 * sends suspicions without the record; a node that learns of a suspicion first would then hold old metadata under a
 * new incarnation. A hundred bytes a claim is the price.)
 *
 * Source: Das, Gupta, Motivala, "SWIM", DSN 2002, §4.2.
 */
import type { ClusterId, Epoch, NodeId, StoreId } from "../core/ids.js";

export type MemberState = "alive" | "suspect" | "dead" | "left";

/** Where gossip reaches a member: an IP address (or a name) and one port for both UDP and TCP. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The part of a record that changes while a node runs. */
export interface MemberStatus {
  /** Empty until the node belongs to a cluster, or has decided which one to join. */
  readonly clusterId: ClusterId;
  /** Whether the data directory belongs to that cluster already. */
  readonly formatted: boolean;
  /** The newest topology version that the node has persisted; 0 for none. */
  readonly epoch: Epoch;
  /** The newest version of the table catalog that the node has; 0 for none. */
  readonly systemVersion: number;
  /** How many nodes a new cluster shall have (`--expect`); 0 when the node does not bootstrap. */
  readonly expect: number;
  /** The node is shutting down or leaving: send it no new work. */
  readonly draining: boolean;
  /** The node answers, but its disk or event loop is too slow for it to lead (R21), or it cannot reach a quorum (R13). */
  readonly degraded: boolean;
}

/** What a node says about itself. Text is printable ASCII; addresses are `host:port`, or empty when not served. */
export interface MemberRecord extends Address {
  readonly nodeId: NodeId;
  readonly storeId: StoreId;
  /** Unique among live members; at most 63 bytes. */
  readonly name: string;
  readonly zone: string;
  readonly grpcAddress: string;
  readonly httpAddress: string;
  readonly adminAddress: string;
  /** Grows with every change of the record and every refutation, over restarts too. At most `INCARNATION_MAX`. */
  readonly incarnation: number;
  /** How often the process has been started on its data directory. */
  readonly bootCount: number;
  /** Bit set of what the node's version can do, for rolling upgrades; unsigned 32 bits. */
  readonly capabilities: number;
  readonly status: MemberStatus;
}

/** A member as this node sees it. Never mutated: a change makes a new object. */
export interface Member extends MemberRecord {
  readonly state: MemberState;
  /** Monotonic time since when the member has been in this state, as far as this node knows. */
  readonly stateSinceMs: number;
}

/** Leaves room above for refutations, whatever a peer claims. */
export const INCARNATION_MAX = 2 ** 52;

/** A node may change its record 2^24 times in one life before its next life begins below (and recovers by refuting). */
const INCARNATIONS_PER_BOOT = 2 ** 24;

/** The first incarnation of a life; `bootCount` is persisted and counted up before the node gossips (R35). */
export function startIncarnation(bootCount: number): number {
  return bootCount * INCARNATIONS_PER_BOOT;
}

export const STATUS_NONE: MemberStatus = Object.freeze({
  clusterId: "",
  formatted: false,
  epoch: 0,
  systemVersion: 0,
  expect: 0,
  draining: false,
  degraded: false,
});

/** In order of precedence within one incarnation. */
export const MEMBER_STATES: readonly MemberState[] = ["alive", "suspect", "dead", "left"];

interface Standing {
  readonly state: MemberState;
  readonly incarnation: number;
}

/** Whether `claim` replaces what is known. */
export function overrides(claim: Standing, known: Standing): boolean {
  if (claim.incarnation !== known.incarnation) return claim.incarnation > known.incarnation;
  return MEMBER_STATES.indexOf(claim.state) > MEMBER_STATES.indexOf(known.state);
}

/** Whether the member takes part: it is probed, gossiped to and holds its name. */
export function isLive(member: { readonly state: MemberState }): boolean {
  return member.state === "alive" || member.state === "suspect";
}

/** Whether two nodes may talk: one without a cluster may talk to anyone (R34). */
export function sameCluster(a: ClusterId, b: ClusterId): boolean {
  return a === "" || b === "" || a === b;
}

/** The capability bits that every live member has: what a rolling upgrade may use. All bits when there is no member. */
export function commonCapabilities(members: Iterable<Member>): number {
  let bits = 0xffffffff;
  for (const member of members) if (isLive(member)) bits &= member.capabilities;
  return bits >>> 0;
}
