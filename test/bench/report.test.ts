import { expect, test } from "vitest";
import type { Measurement } from "../../bench/measurement.js";
import { measurementLines, tableLines } from "../../bench/report.js";

const measurement: Measurement = {
  nodes: 3,
  protocol: "http",
  operation: "GetItemEventual",
  operations: 60_000,
  operationsPerSecond: 20_000,
  latencyMs: { p50: 1.5, p95: 4, p99: 9.25, max: 30 },
  serverCpuMicroseconds: 75,
  clientCpuMicroseconds: 15.5,
  otherCores: 0.3,
  budget: { lowMicroseconds: 45, highMicroseconds: 50 },
  errors: 0,
  verifiedItems: 0,
};

test("words stand on the left of their columns, figures on the right", () => {
  const header = ["n", "protocol", "operation", "ops/s"];
  expect(tableLines([header, ["1", "http", "Query", "7"]])).toEqual([
    "n  protocol  operation  ops/s",
    "1  http      Query          7",
  ]);
});

test("a measurement stands beside its budget, with their ratio", () => {
  const [headings, row] = measurementLines([measurement]).map((line) => line.split(/ {2,}/));
  expect(headings).toContain("prototype µs/op");
  expect(row).toEqual("3 http GetItemEventual 20000 1.50 4.00 9.25 0 75.0 45-50 1.50 15.5 0.3".split(" "));
});

test("without a budget there is no ratio", () => {
  const [, row] = measurementLines([{ ...measurement, budget: null }]);
  expect(row!.split(/ {2,}/).slice(9, 11)).toEqual(["-", "-"]);
});
