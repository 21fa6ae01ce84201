/** All keys of one batch change at once: a strong read of all of them never sees half of one (R25). */
import { InvariantViolation } from "./violation.js";

export function checkAtomicRead(keys: readonly string[], values: readonly (number | null)[]): void {
  if (new Set(values).size > 1) {
    const seen = keys.map((key, i) => `${key} = ${values[i]}`).join(", ");
    throw new InvariantViolation("atomicity", `a read saw half of a batch: ${seen}`);
  }
}
