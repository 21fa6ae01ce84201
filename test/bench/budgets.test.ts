import { expect, test } from "vitest";
import { budgetOf } from "../../bench/budgets.js";

test("a write costs more on three nodes than on one, and more with fsync than without", () => {
  const high = (nodes: number, durability: "fsync" | "os") =>
    budgetOf({ nodes, operation: "PutItem", durability })!.highMicroseconds;
  expect(high(1, "os")).toBeLessThan(high(1, "fsync"));
  expect(high(1, "fsync")).toBeLessThan(high(3, "os"));
  expect(high(3, "os")).toBeLessThan(high(3, "fsync"));
});

test("there is no budget for what the prototype did not do", () => {
  expect(budgetOf({ nodes: 5, operation: "PutItem", durability: "os" })).toBeUndefined();
  expect(budgetOf({ nodes: 1, operation: "Query", durability: "os" })).toBeUndefined();
});
