import { expect, test } from "vitest";
import { checkNativeItem, checkPage, checkWireItem } from "../../../bench/load/answer-check.js";
import { FIRST_REVISION, ITEMS_PER_KEY, itemOf, toWireItem } from "../../../bench/load/items.js";

test("an item is right when it is what was written, at any revision or at the one asked for", () => {
  const item = itemOf(12, FIRST_REVISION + 5);
  checkNativeItem(item, 12);
  checkWireItem(toWireItem(item), 12, FIRST_REVISION + 5);
});

test("a missing item, another's, an older one or one with a changed attribute is wrong", () => {
  const item = itemOf(12, FIRST_REVISION + 5);
  expect(() => checkNativeItem(undefined, 12)).toThrow();
  expect(() => checkNativeItem(item, 13)).toThrow();
  expect(() => checkNativeItem(item, 12, FIRST_REVISION + 6)).toThrow();
  expect(() => checkNativeItem({ ...item, price: 20 }, 12)).toThrow();
  expect(() => checkWireItem({ ...toWireItem(item), more: { S: "" } }, 12)).toThrow();
});

test("a page is right when it holds all items of its customer in order", () => {
  const items = Array.from({ length: ITEMS_PER_KEY }, (_, i) =>
    itemOf(3 * ITEMS_PER_KEY + i, FIRST_REVISION),
  );
  checkPage(items, 3, checkNativeItem);
  expect(() => checkPage(items.slice(1), 3, checkNativeItem)).toThrow();
  expect(() => checkPage(items.toReversed(), 3, checkNativeItem)).toThrow();
});
