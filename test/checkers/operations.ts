/** What the checkers of single operations need to know: how each ended for its client, and which the agreed logs hold. */

export interface FinishedWrite {
  readonly operationId: string;
  readonly partition: number;
  /** `failed`: the client was told that it had no effect and never will. */
  readonly end: "ok" | "failed" | "unknown";
  /** False: a condition did not hold, so that there was nothing to log. Only with `ok`. */
  readonly applied: boolean;
}

export interface LoggedOperation {
  readonly operationId: string;
  readonly partition: number;
  readonly index: number;
}
