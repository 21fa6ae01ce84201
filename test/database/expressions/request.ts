/** Shorthands of the tests: what an operation does with the expressions of one request. */
import { expect } from "vitest";
import type { Item } from "../../../core/attribute-value.js";
import { CoveyError } from "../../../core/errors.js";
import {
  applyUpdate,
  bindCondition,
  bindProjection,
  bindUpdate,
  evaluateCondition,
  parseCondition,
  parseKeyCondition,
  parseProjection,
  parseUpdate,
  project,
  Substitutions,
  type BoundCondition,
  type Updated,
} from "../../../database/expressions/expressions.js";

export interface Attributes {
  readonly names?: Record<string, string>;
  readonly values?: Record<string, unknown>;
}

export function condition(text: string, { names, values }: Attributes = {}): BoundCondition {
  const substitutions = new Substitutions(names, values);
  const bound = bindCondition(parseCondition(text, "ConditionExpression"), substitutions);
  substitutions.assertAllUsed();
  return bound;
}

export function keyCondition(text: string, { names, values }: Attributes = {}): BoundCondition {
  const substitutions = new Substitutions(names, values);
  const bound = bindCondition(parseKeyCondition(text), substitutions);
  substitutions.assertAllUsed();
  return bound;
}

export function holds(text: string, item: Item | undefined, attributes: Attributes = {}): boolean {
  return evaluateCondition(condition(text, attributes), item);
}

export function update(
  text: string,
  item: Item | undefined,
  { names, values }: Attributes = {},
  key: Item = { pk: { S: "k" } },
): Updated {
  const substitutions = new Substitutions(names, values);
  const bound = bindUpdate(parseUpdate(text), substitutions);
  substitutions.assertAllUsed();
  return applyUpdate(bound, item, key);
}

export function projected(text: string, item: Item, { names }: Attributes = {}): Item {
  const substitutions = new Substitutions(names);
  const bound = bindProjection(parseProjection(text), substitutions);
  substitutions.assertAllUsed();
  return project(bound, item);
}

/** The message of the ValidationException that `run` throws, or "accepted". */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(CoveyError);
    expect((error as CoveyError).code).toBe("ValidationException");
    return (error as CoveyError).message;
  }
  return "accepted";
}
