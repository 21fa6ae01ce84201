/** What CreateTable and UpdateTable check of throughput and billing. */
import { validationError } from "../../core/errors.js";
import type { BillingMode } from "../tables/table-definition.js";

export interface ProvisionedThroughput {
  readonly ReadCapacityUnits: number;
  readonly WriteCapacityUnits: number;
}

const UNITS_MAX = 1_000_000_000_000;

/** Throws ValidationException when the mode and the throughput contradict each other. */
export function checkBilling(mode: BillingMode, throughput: ProvisionedThroughput | undefined): void {
  if (mode === "PAY_PER_REQUEST") {
    if (throughput === undefined) return;
    throw validationError(
      "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified " +
        "when BillingMode is PAY_PER_REQUEST",
    );
  }
  if (throughput === undefined) {
    throw validationError(
      "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified " +
        "when BillingMode is PROVISIONED",
    );
  }
  checkUnits("ReadCapacityUnits", throughput.ReadCapacityUnits);
  checkUnits("WriteCapacityUnits", throughput.WriteCapacityUnits);
}

function checkUnits(member: string, units: number): void {
  if (units <= UNITS_MAX) return;
  throw validationError(`Given value ${units} for ${member} is out of bounds`);
}
