/** Whether an answer is the right one: a benchmark of wrong answers measures nothing. All functions throw AssertionError. */
import assert from "node:assert/strict";
import { FIRST_REVISION, ITEMS_PER_KEY, itemOf, partitionKeyOf, toWireItem } from "./items.js";

/** Of every so many answers one is checked in full; of all others only the status is looked at. */
export const CHECK_INTERVAL = 64;

type Plain = Readonly<Record<string, unknown>>;

/** `item` as DynamoDB JSON. Without `revision` any is right. */
export function checkWireItem(item: Plain | undefined, number: number, revision?: number): void {
  const updated = (item?.["updated"] as { N?: string } | undefined)?.N;
  const expected = revision ?? requireRevision(Number(updated), number);
  assert.deepEqual(item, toWireItem(itemOf(number, expected)), `item ${number} is not what was written`);
}

/** `item` as plain values. Without `revision` any is right. */
export function checkNativeItem(item: Plain | undefined, number: number, revision?: number): void {
  const expected = revision ?? requireRevision(item?.["updated"] as number, number);
  assert.deepEqual({ ...item }, itemOf(number, expected), `item ${number} is not what was written`);
}

/** All items of a customer, in the order of their sort keys; `check` is one of the two functions above. */
export function checkPage(
  items: readonly Plain[] | undefined,
  customer: number,
  check: (item: Plain, number: number) => void,
): void {
  assert.equal(items?.length, ITEMS_PER_KEY, `a page of ${partitionKeyOf(customer)} is not complete`);
  items!.forEach((item, i) => check(item, customer * ITEMS_PER_KEY + i));
}

function requireRevision(updated: number, number: number): number {
  assert.ok(updated >= FIRST_REVISION, `item ${number} has no revision`);
  return updated;
}
