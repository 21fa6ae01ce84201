/**
 * Random well-formed expressions, accepted or refused in the same words as dynalite does, whose messages were taken from
 * the real service. Where the two are known to differ, the service itself decided, as the list below says.
 */
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CoveyError } from "../../../core/errors.js";
import {
  bindCondition,
  bindProjection,
  bindUpdate,
  parseCondition,
  parseProjection,
  parseUpdate,
  Substitutions,
} from "../../../database/expressions/expressions.js";

const require = createRequire(import.meta.url);
const { validateExpressions } = require("dynalite/validations") as {
  validateExpressions(request: Record<string, unknown>): string | undefined;
};

const names = { "#a": "a", "#b": "b", "#x": "x.y" };
const values = {
  ":s": { S: "a" },
  ":n": { N: "1" },
  ":m": { N: "0" },
  ":l": { L: [{ N: "1" }] },
  ":ss": { SS: ["a"] },
  ":t": { S: "SS" },
};

/** What the service refuses and dynalite does not, or not first. */
const SERVICE_DECIDES = [
  /operator or function: (<|<=|>|>=|BETWEEN), operand type: /, // literals without an order
  /operator: (BETWEEN|IN), first operand: /, // operands that must differ
  /not allowed to be used this way in an expression; function: list_append/, // list_append inside a function
  /has redundant parentheses/, // dynalite lets parentheses around an update's operands pass
];

const path = fc.constantFrom(
  "a",
  "b",
  "c",
  "a.b",
  "a[0]",
  "a[0].c",
  "#a",
  "#b",
  "#b.c",
  "#u",
  "abort",
  "d.and1",
  "#x",
);
const alias = fc.constantFrom(...Object.keys(values), ":undefined");

const { operand } = fc.letrec<{ operand: string }>((tie) => ({
  operand: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    path,
    alias,
    tie("operand").map((inner) => `size(${inner})`),
    tie("operand").map((inner) => `foo(${inner})`),
    fc.tuple(tie("operand"), tie("operand")).map((pair) => `contains(${pair.join(", ")})`),
  ),
}));

const predicate = fc.oneof(
  fc
    .tuple(operand, fc.constantFrom("=", "<>", "<", "<=", ">", ">="), operand)
    .map((parts) => parts.join(" ")),
  fc.tuple(operand, operand, operand).map(([x, low, high]) => `${x} BETWEEN ${low} AND ${high}`),
  fc.tuple(operand, operand, operand).map(([x, one, two]) => `${x} IN (${one}, ${two})`),
  fc
    .tuple(
      fc.constantFrom(
        "attribute_exists",
        "attribute_not_exists",
        "begins_with",
        "contains",
        "attribute_type",
        "bar",
      ),
      fc.array(operand, { minLength: 1, maxLength: 3 }),
    )
    .map(([name, operands]) => `${name}(${operands.join(", ")})`),
);

const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    predicate,
    fc.tuple(tie("condition"), fc.constantFrom(" AND ", " OR "), predicate).map((parts) => parts.join("")),
    predicate.map((inner) => `NOT ${inner}`),
    tie("condition").map((inner) => `(${inner})`),
  ),
}));

const { updateValue } = fc.letrec<{ updateValue: string }>((tie) => ({
  updateValue: fc.oneof(
    { maxDepth: 2 },
    path,
    alias,
    fc
      .tuple(
        fc.constantFrom("if_not_exists", "list_append", "foo"),
        fc.array(tie("updateValue"), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, operands]) => `${name}(${operands.join(", ")})`),
  ),
}));

const setAction = fc.oneof(
  fc.tuple(path, updateValue).map(([target, value]) => `${target} = ${value}`),
  fc
    .tuple(path, updateValue, fc.constantFrom("+", "-"), updateValue)
    .map(([target, ...sum]) => `${target} = ${sum.join(" ")}`),
);
const withAlias = fc.tuple(path, alias).map((parts) => parts.join(" "));
const update = fc
  .array(
    fc.oneof(
      fc.array(setAction, { minLength: 1, maxLength: 2 }).map((actions) => `SET ${actions.join(", ")}`),
      fc.array(path, { minLength: 1, maxLength: 2 }).map((actions) => `REMOVE ${actions.join(", ")}`),
      fc.array(withAlias, { minLength: 1, maxLength: 2 }).map((actions) => `ADD ${actions.join(", ")}`),
      withAlias.map((action) => `DELETE ${action}`),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((sections) => sections.join(" "));

const projection = fc.array(path, { minLength: 1, maxLength: 3 }).map((paths) => paths.join(", "));

function ours(bind: (substitutions: Substitutions) => unknown): string {
  try {
    bind(new Substitutions(names, structuredClone(values)));
    return "accepted";
  } catch (error) {
    if (error instanceof CoveyError) return error.message.replace(/, typeSet: \w+/, "");
    throw error;
  }
}

function theirs(member: string, text: string): string {
  const message = validateExpressions({
    ExpressionAttributeNames: { ...names },
    ExpressionAttributeValues: structuredClone(values),
    [member]: text,
  });
  return message === undefined || message.includes("unused in expressions") ? "accepted" : message;
}

function compare(member: string, text: string, bind: (substitutions: Substitutions) => unknown): void {
  const answer = ours(bind);
  if (SERVICE_DECIDES.some((pattern) => pattern.test(answer))) return;
  expect(answer, text).toBe(theirs(member, text));
}

describe("agreeing with dynalite", () => {
  it("on conditions", () => {
    fc.assert(
      fc.property(condition, (text) =>
        compare("ConditionExpression", text, (substitutions) =>
          bindCondition(parseCondition(text, "ConditionExpression"), substitutions),
        ),
      ),
      { numRuns: 1500 },
    );
  });

  it("on updates", () => {
    fc.assert(
      fc.property(update, (text) =>
        compare("UpdateExpression", text, (substitutions) => bindUpdate(parseUpdate(text), substitutions)),
      ),
      { numRuns: 1500 },
    );
  });

  it("on projections", () => {
    fc.assert(
      fc.property(projection, (text) =>
        compare("ProjectionExpression", text, (substitutions) =>
          bindProjection(parseProjection(text), substitutions),
        ),
      ),
      { numRuns: 500 },
    );
  });
});
