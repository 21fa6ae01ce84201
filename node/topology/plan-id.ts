/** Names a plan by what it would do: two plans with one name are the same plan, made on the same document. */
import { createHash } from "node:crypto";
import type { MovePlan } from "../../ring/move-plan.js";
import type { RecoveryPlan } from "../../ring/unsafe-recovery.js";

const DIGITS = 16;

export function planIdOf({ basedOn, changes, targets }: MovePlan): string {
  return nameOf(basedOn, { changes, targets });
}

/** What may be lost belongs to the name: an operator confirms that too. */
export function recoveryIdOf(plan: RecoveryPlan): string {
  const { basedOn, system, partitions, emptied, stuck, changes, targets } = plan;
  return nameOf(basedOn, { system, partitions, emptied, stuck, changes, targets });
}

function nameOf(basedOn: number, plan: object): string {
  const digest = createHash("sha256").update(JSON.stringify(plan)).digest("hex");
  return `${basedOn}-${digest.slice(0, DIGITS)}`;
}
