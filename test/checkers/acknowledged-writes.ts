/** No acknowledged write is lost (I3): it is in the agreed log, and every replica has applied that much in the end. */
import type { FinishedWrite, LoggedOperation } from "./operations.js";
import { InvariantViolation } from "./violation.js";

export function checkAcknowledgedWrites(
  writes: readonly FinishedWrite[],
  logged: readonly LoggedOperation[],
  /** The lowest index that every replica of a partition has applied at the end. */
  appliedEverywhere: ReadonlyMap<number, number>,
): void {
  const byId = new Map(logged.map((operation) => [operation.operationId, operation]));
  for (const { operationId, partition, end, applied } of writes) {
    if (end !== "ok" || !applied) continue;
    const found = byId.get(operationId);
    if (found === undefined)
      throw new InvariantViolation("I3", `${operationId} was acknowledged and nobody applied it`);
    const index = appliedEverywhere.get(partition) ?? 0;
    if (found.index > index) {
      throw new InvariantViolation(
        "I3",
        `${operationId} was acknowledged at index ${found.index} of partition ${partition}; a replica ends at ${index}`,
      );
    }
  }
}
