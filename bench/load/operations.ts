/** The operations that are measured, and how many different requests there are of each. */
import { ITEM_COUNT, PARTITION_KEYS } from "./items.js";

export const OPERATIONS = ["PutItem", "GetItemEventual", "GetItemStrong", "Query"] as const;
export type OperationName = (typeof OPERATIONS)[number];

export const PROTOCOLS = ["http", "grpc"] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** A prime that divides neither the items nor the partition keys, so that steps of it visit all of them. */
const STEP = 7_919;

/**
 * The item, or for Query the customer, of a worker's `turn`-th operation. Each worker has its own ones, so that it alone knows
 * what was last written to them; it goes through all of them in a scattered order.
 */
export function subjectOf(
  operation: OperationName,
  { worker, workers, turn }: { worker: number; workers: number; turn: number },
): number {
  const own = Math.floor(subjectCount(operation) / workers);
  return worker * own + ((turn * STEP) % own);
}

export function subjectCount(operation: OperationName): number {
  return operation === "Query" ? PARTITION_KEYS : ITEM_COUNT;
}
