/** Records and claims for tests. */
import { encodeRecord, type Claim } from "../../gossip/claim.js";
import { STATUS_NONE, type MemberRecord, type MemberStatus } from "../../gossip/member.js";

type Changes = Partial<Omit<MemberRecord, "status">> & { readonly status?: Partial<MemberStatus> };

/** The record of the member with this number. */
export function recordOf(number: number, changes: Changes = {}): MemberRecord {
  return {
    nodeId: number.toString(16).padStart(16, "0"),
    storeId: number.toString(16).padStart(16, "5"),
    name: `node-${number}`,
    zone: `zone-${number % 3}`,
    host: "127.0.0.1",
    port: 20_000 + number,
    grpcAddress: `127.0.0.1:${30_000 + number}`,
    httpAddress: "",
    adminAddress: "admin.example:80",
    incarnation: 1,
    bootCount: 1,
    capabilities: 0,
    ...changes,
    status: { ...STATUS_NONE, ...changes.status },
  };
}

export function claimOf(
  record: MemberRecord,
  changes: Partial<Omit<Claim, "record" | "recordBytes">> = {},
): Claim {
  return { state: "alive", record, recordBytes: encodeRecord(record), accusers: [], ageMs: 0, ...changes };
}
