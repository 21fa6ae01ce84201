/**
 * Everyone this node has heard of, itself included, and the rules of admission: one cluster, no store that was fenced,
 * one live bearer of each name, a bounded number. Says what a claim changed; what follows from the change is decided by `Swim`.
 */
import type { ClusterId, NodeId, StoreId } from "../core/ids.js";
import type { Claim } from "./claim.js";
import { isLive, overrides, sameCluster, type Member, type MemberRecord } from "./member.js";

export type Admission =
  | { readonly kind: "admitted"; readonly before: Member | undefined; readonly after: Member }
  /** No newer than what is known. */
  | { readonly kind: "known"; readonly member: Member }
  | { readonly kind: "foreignCluster" }
  /** The store may never take part again (R16). */
  | { readonly kind: "storeFenced" }
  | { readonly kind: "nameConflict"; readonly holder: Member }
  /** The table is full, or the claim is about one who was dead long enough to be forgotten. */
  | { readonly kind: "dropped" };

interface Entry {
  readonly member: Member;
  readonly recordBytes: Uint8Array;
}

export class MemberTable {
  readonly #membersMax: number;
  readonly #forgetMs: number;
  readonly #entries = new Map<NodeId, Entry>();
  /** Invariant: exactly the live members, by name. */
  readonly #liveByName = new Map<string, NodeId>();
  #fenced: ReadonlySet<StoreId> = new Set();

  constructor(options: { membersMax: number; forgetMs: number }) {
    this.#membersMax = options.membersMax;
    this.#forgetMs = options.forgetMs;
  }

  get size(): number {
    return this.#entries.size;
  }

  get liveCount(): number {
    return this.#liveByName.size;
  }

  get(nodeId: NodeId): Member | undefined {
    return this.#entries.get(nodeId)?.member;
  }

  /** The live member of that name. */
  bearer(name: string): Member | undefined {
    const nodeId = this.#liveByName.get(name);
    return nodeId === undefined ? undefined : this.get(nodeId);
  }

  isFenced(storeId: StoreId): boolean {
    return this.#fenced.has(storeId);
  }

  /** Stores whose nodes are admitted no more. Those that are in the table stay until they are removed. */
  setFenced(stores: ReadonlySet<StoreId>): void {
    this.#fenced = stores;
  }

  recordBytes(nodeId: NodeId): Uint8Array | undefined {
    return this.#entries.get(nodeId)?.recordBytes;
  }

  *members(): IterableIterator<Member> {
    for (const entry of this.#entries.values()) yield entry.member;
  }

  /** Weighs a claim against what is known. `clusterId` is this node's own. */
  admit(claim: Claim, clusterId: ClusterId, nowMs: number): Admission {
    const { record, state } = claim;
    const before = this.get(record.nodeId);
    if (!sameCluster(record.status.clusterId, clusterId)) return { kind: "foreignCluster" };
    if (this.isFenced(record.storeId)) return { kind: "storeFenced" };
    if (before !== undefined && !overrides({ state, incarnation: record.incarnation }, before)) {
      return { kind: "known", member: before };
    }
    if (isLive(claim)) {
      // The holder keeps the name whatever the newcomer's incarnation; a dead holder does not hold it.
      const holder = this.bearer(record.name);
      if (holder !== undefined && holder.nodeId !== record.nodeId) return { kind: "nameConflict", holder };
    }
    if (before === undefined) {
      if (this.#entries.size >= this.#membersMax) return { kind: "dropped" };
      if (!isLive(claim) && claim.ageMs >= this.#forgetMs) return { kind: "dropped" };
    }
    // Copied: the claim shares the memory of a whole packet.
    return { kind: "admitted", before, after: this.#put(claim, Uint8Array.from(claim.recordBytes), nowMs) };
  }

  /** Replaces a record without asking: for this node's own. */
  putSelf(record: MemberRecord, recordBytes: Uint8Array, state: "alive" | "left", nowMs: number): Member {
    return this.#put({ state, record, ageMs: 0 }, recordBytes, nowMs);
  }

  remove(nodeId: NodeId): void {
    const member = this.get(nodeId);
    if (member === undefined) return;
    this.#releaseName(member);
    this.#entries.delete(nodeId);
  }

  /** Those that have been dead or gone for so long that nobody needs to remember them. */
  forgettable(nowMs: number): Member[] {
    return [...this.members()].filter(
      (member) => !isLive(member) && nowMs - member.stateSinceMs >= this.#forgetMs,
    );
  }

  #put(claim: Pick<Claim, "state" | "record" | "ageMs">, recordBytes: Uint8Array, nowMs: number): Member {
    const { record, state } = claim;
    const before = this.get(record.nodeId);
    const stateSinceMs = before?.state === state ? before.stateSinceMs : nowMs - claim.ageMs;
    const member: Member = { ...record, state, stateSinceMs };
    if (before !== undefined) this.#releaseName(before);
    if (isLive(member)) this.#liveByName.set(member.name, member.nodeId);
    this.#entries.set(record.nodeId, { member, recordBytes });
    return member;
  }

  #releaseName(member: Member): void {
    if (this.#liveByName.get(member.name) === member.nodeId) this.#liveByName.delete(member.name);
  }
}
