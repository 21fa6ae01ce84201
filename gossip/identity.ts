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
  | { readonly kind: "refuted"; readonly twin: boolean };

export class Identity {
  #record: MemberRecord;
  #recordBytes: Uint8Array;

  /** Throws a RangeError when the record cannot travel. */
  constructor(record: MemberRecord) {
    this.#record = record;
    this.#recordBytes = encodeRecord(record);
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

  /** Answers a claim about this node. */
  defend(claim: Claim): Defence {
    const { incarnation, bootCount } = claim.record;
    const own = this.#record;
    if (incarnation < own.incarnation) return { kind: "content" };
    if (incarnation === own.incarnation && claim.state === "alive") return { kind: "content" };
    // Our own records of this life never ran ahead of us, and those of earlier lives bear a lower boot count.
    const twin = bootCount > own.bootCount || (bootCount === own.bootCount && incarnation > own.incarnation);
    this.#write(own, incarnation + 1);
    return { kind: "refuted", twin };
  }

  #write(record: MemberRecord, incarnation: number): void {
    const next = { ...record, incarnation: Math.min(INCARNATION_MAX, incarnation) };
    this.#recordBytes = encodeRecord(next);
    this.#record = next;
  }
}
