/** Why a change does not fit the topology: a value, because a refusal is an ordinary answer, not an error. */

export type RefusalCode =
  | "unknownMember"
  | "unknownPartition"
  | "alreadyMember"
  | "nameTaken"
  | "storeFenced"
  | "invalidMember"
  | "invalidReplicas"
  /** The member or partition is not in the state in which the change makes sense. */
  | "wrongState"
  /** The member still holds or awaits something. */
  | "stillNeeded"
  /** The change was decided on an older document or partition configuration. */
  | "stale"
  | "tooFewMembers"
  /** Fewer replicas can be reached than the data of a partition are known to be on (R33). */
  | "lostMajority"
  /** A member can neither be asked nor is it declared lost (R33). */
  | "unreachableMember"
  /** The confirmation does not say what it has to. */
  | "notConfirmed"
  | "limitReached";

export interface Refused {
  readonly kind: "refused";
  readonly code: RefusalCode;
  readonly reason: string;
}

export function refused(code: RefusalCode, reason: string): Refused {
  return { kind: "refused", code, reason };
}
