/** An operation takes effect once, however often it is sent (I5, R11). */
import type { LoggedOperation } from "./operations.js";
import { InvariantViolation } from "./violation.js";

/** Increments of one counter. */
export interface CounterTotal {
  readonly key: string;
  /** Increments that were acknowledged. */
  readonly acknowledged: number;
  /** The same, and those whose outcome is unknown. */
  readonly possible: number;
  readonly value: number;
}

/** An operation that had succeeded was sent again with the same id. */
export interface Repetition {
  readonly operationId: string;
  readonly samePayload: boolean;
  readonly first: string;
  /** The answer to the second; undefined when it was refused because its payload differs. */
  readonly second: string | undefined;
}

export function checkLoggedOnce(logged: readonly LoggedOperation[]): void {
  const seen = new Map<string, LoggedOperation>();
  for (const operation of logged) {
    const before = seen.get(operation.operationId);
    if (before !== undefined) {
      throw new InvariantViolation(
        "I5",
        `${operation.operationId} is applied at ${before.index} and again at ${operation.index} of partition ${operation.partition}`,
      );
    }
    seen.set(operation.operationId, operation);
  }
}

export function checkCounters(counters: readonly CounterTotal[]): void {
  for (const { key, acknowledged, possible, value } of counters) {
    if (value < acknowledged || value > possible) {
      throw new InvariantViolation(
        "I5",
        `${key} is ${value}; ${acknowledged} increments were acknowledged and ${possible} possible`,
      );
    }
  }
}

export function checkRepetition({ operationId, samePayload, first, second }: Repetition): void {
  if (samePayload && first !== second) {
    throw new InvariantViolation("I5", `${operationId} was answered ${first}, and when repeated ${second}`);
  }
  if (!samePayload && second !== undefined) {
    throw new InvariantViolation(
      "I5",
      `${operationId} was sent again with another payload and answered ${second}`,
    );
  }
}
