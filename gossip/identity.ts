/**
 * This node's own record, which only it may write. Every change takes a higher incarnation; so does every claim by
 * others that says something worse of it, or something newer than it ever said (its earlier life, or a twin).
 *
 * Source: SWIM §4.2 (refutation by incarnation).
 */
import { encodeRecord, type Claim } from "./claim.js";
import { INCARNATION_MAX, type MemberRecord } from "./member.js";

/** What an owner may change while the node runs. */
export type SelfChange = Partial<Omit<MemberRecord, "nodeId" | "incarnation" | "bootCount" | "status">> & {
  readonly status?: Partial<MemberRecord["status"]>;
};

export type Defence =
  /** The claim says nothing against us. */
  | { readonly kind: "content" }
  /** Our record has a new incarnation now, to be spread. `twin`: someone else writes records under our node id. */
  | { readonly kind: "refuted"; readonly twin: boolean }
  /** Another process was there first under our node id, and still is: our record is unchanged. */
  | { readonly kind: "yielded" };

export class Identity {
  readonly #firstIncarnation: number;
  #record: MemberRecord;
  #recordBytes: Uint8Array;

  /** Throws a RangeError when the record cannot travel. */
  constructor(record: MemberRecord) {
    this.#record = record;
    this.#recordBytes = encodeRecord(record);
    this.#firstIncarnation = record.incarnation;
  }

  get record(): MemberRecord {
    return this.#record;
  }

  get recordBytes(): Uint8Array {
    return this.#recordBytes;
  }

  /** Throws a RangeError, and changes nothing, when the changed record cannot travel. */
  change(change: SelfChange): void {
    const status = { ...this.#record.status, ...change.status };
    this.#write({ ...this.#record, ...change, status }, this.#record.incarnation + 1);
  }

  /** Answers a claim about this node. `isKnown`: another node of its cluster has answered this one before. */
  defend(claim: Claim, isKnown: boolean): Defence {
    const { incarnation, bootCount } = claim.record;
    const own = this.#record;
    if (this.yieldsTo(claim, isKnown)) return { kind: "yielded" };
    if (incarnation < own.incarnation) return { kind: "content" };
    if (incarnation === own.incarnation && claim.state === "alive") return { kind: "content" };
    // Our own records of this life never ran ahead of us, and those of earlier lives bear a lower boot count.
    const twin = bootCount > own.bootCount || (bootCount === own.bootCount && incarnation > own.incarnation);
    this.#write(own, incarnation + 1);
    return { kind: "refuted", twin };
  }

  /**
   * Whether the claim shows a process that was there before this one, with this one's data or newer ones. Of two
   * processes with one identity the first goes on: the other one's data are a copy, and lack what the first has promised
   * since the copy was made (R16).
   */
  yieldsTo({ record }: Claim, isKnown: boolean): boolean {
    const { incarnation, bootCount } = record;
    const own = this.#record;
    // A later life than ours, before ours has begun: our data are an older copy of that one's.
    if (bootCount > own.bootCount) return !isKnown;
    const isElsewhere = record.host !== own.host || record.port !== own.port;
    // The same life somewhere else: two copies were started.
    if (bootCount === own.bootCount)
      return incarnation > own.incarnation || (incarnation === own.incarnation && isElsewhere);
    // Only a process that has heard of our life, and is still there, writes records of an earlier life above it.
    return incarnation > this.#firstIncarnation && isElsewhere;
  }

  #write(record: MemberRecord, incarnation: number): void {
    const next = { ...record, incarnation: Math.min(INCARNATION_MAX, incarnation) };
    this.#recordBytes = encodeRecord(next);
    this.#record = next;
  }
}
