/** What a client was told to have failed never appears (I4). */
import type { FinishedWrite, LoggedOperation } from "./operations.js";
import { InvariantViolation } from "./violation.js";

export function checkFailedWrites(
  writes: readonly FinishedWrite[],
  logged: readonly LoggedOperation[],
): void {
  const failed = new Set(writes.filter(({ end }) => end === "failed").map(({ operationId }) => operationId));
  for (const { operationId, partition, index } of logged) {
    if (failed.has(operationId)) {
      throw new InvariantViolation(
        "I4",
        `${operationId} was reported as failed and is applied at ${index} of partition ${partition}`,
      );
    }
  }
}
