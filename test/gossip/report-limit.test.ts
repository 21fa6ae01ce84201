import { expect, test } from "vitest";
import { ReportLimit } from "../../gossip/report-limit.js";

test("a key passes once in an interval, whatever others do", () => {
  const limit = new ReportLimit(100, 10);
  expect(limit.pass("a", 0)).toBe(true);
  expect(limit.pass("b", 50)).toBe(true);
  expect(limit.pass("a", 99)).toBe(false);
  expect(limit.pass("a", 100)).toBe(true);
});

test("of too many keys the oldest is forgotten", () => {
  const limit = new ReportLimit(100, 2);
  for (const key of ["a", "b", "c"]) expect(limit.pass(key, 0)).toBe(true);
  expect(limit.pass("b", 1)).toBe(false);
  expect(limit.pass("a", 1)).toBe(true);
});
