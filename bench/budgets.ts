/**
 * What an operation should cost: the server CPU microseconds, of all nodes together, that a stripped prototype of the same shape
 * took (parse, store, answer; no validation, log or indexes) with 64 connections on a 2-core machine with Node 20. Full semantics
 * should cost 20 to 40 more, and never twice as much.
 */
import type { OperationName } from "./load/operations.js";

export const BUDGET_SOURCE = "prototype";

export interface Budget {
  readonly lowMicroseconds: number;
  readonly highMicroseconds: number;
}

/** `undefined` where the prototype was not measured. It had clusters of 1 and 3 nodes and spoke HTTP. */
export function budgetOf(options: {
  nodes: number;
  operation: OperationName;
  durability: "fsync" | "os";
}): Budget | undefined {
  const { nodes, operation, durability } = options;
  if (nodes !== 1 && nodes !== 3) return undefined;
  switch (operation) {
    case "GetItemEventual":
      return nodes === 1 ? exactly(39) : between(45, 50);
    case "GetItemStrong":
      return nodes === 1 ? exactly(39) : exactly(84);
    case "PutItem":
      if (nodes === 1) return exactly(durability === "fsync" ? 57 : 49);
      return durability === "fsync" ? between(162, 204) : between(120, 150);
    case "Query":
      return undefined;
  }
}

function exactly(microseconds: number): Budget {
  return between(microseconds, microseconds);
}

function between(lowMicroseconds: number, highMicroseconds: number): Budget {
  return { lowMicroseconds, highMicroseconds };
}
