/** After healing nobody keeps hints for anybody any more (I7). */
import { InvariantViolation } from "./violation.js";

export interface KeptHints {
  readonly keeper: string;
  readonly target: string;
  readonly entries: number;
}

export function checkHintsDrained(hints: readonly KeptHints[]): void {
  const left = hints.find(({ entries }) => entries > 0);
  if (left !== undefined)
    throw new InvariantViolation(
      "I7",
      `${left.keeper} still keeps ${left.entries} entries for ${left.target}`,
    );
}
