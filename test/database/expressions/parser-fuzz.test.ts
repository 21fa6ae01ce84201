/**
 * Whatever text arrives, a parser accepts it or refuses it with a ValidationException; it never fails in another way.
 * `npm run fuzz` runs it for as many seconds as FUZZ_SECONDS says.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../../core/attribute-value.js";
import { CoveyError } from "../../../core/errors.js";
import {
  applyUpdate,
  bindCondition,
  bindProjection,
  bindUpdate,
  evaluateCondition,
  keyConditionOf,
  keyTermsOf,
  parseCondition,
  parseKeyCondition,
  parseProjection,
  parseUpdate,
  project,
  Substitutions,
} from "../../../database/expressions/expressions.js";
import { arbitraryItem } from "../../core/arbitrary-values.js";

const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? 0);

const words = fc.constantFrom(
  ...'a b c.d e[0] #n :s :n :l :ss AND OR NOT BETWEEN IN and ( ) [ ] . , = <> < <= > >= + - size( contains( begins_with( SET REMOVE ADD DELETE set 0 99999999999 abort _ ! " é 😀 # :'.split(
    " ",
  ),
  "attribute_exists(",
  "attribute_type(",
  "if_not_exists(",
  "list_append(",
  "\u0000",
);
const tokens = fc
  .array(words, { maxLength: 24 })
  .chain((parts) => fc.constantFrom("", " ").map((separator) => parts.join(separator)));
const phrase = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("a = :s", "size(c.d) > :n", "NOT contains(e[0], b)", "(a <> b OR c <= :n)"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom("a", "c.d", "e[0]", "#n.a", "SET a = :n", "b = if_not_exists(b, :n) + :n"),
  },
  { weight: 1, arbitrary: words },
);
const phrases = fc
  .array(phrase, { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom(" AND ", " OR ", ", ", " ").map((separator) => parts.join(separator)));
const text = fc.oneof(
  { weight: 5, arbitrary: tokens },
  { weight: 5, arbitrary: phrases },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

function substitutions(): Substitutions {
  const values = { ":s": { S: "a" }, ":n": { N: "1" }, ":l": { L: [{ N: "1" }] }, ":ss": { SS: ["a"] } };
  return new Substitutions({ "#n": "d" }, values);
}

let accepted = 0;

function mayRefuse(run: () => void): void {
  try {
    run();
    accepted++;
  } catch (error) {
    if (!(error instanceof CoveyError)) throw error;
    expect(error.code).toBe("ValidationException");
    expect(error.message).not.toBe("");
  }
}

function runAll(source: string, item: Item): void {
  for (const kind of ["ConditionExpression", "FilterExpression"] as const) {
    mayRefuse(() => evaluateCondition(bindCondition(parseCondition(source, kind), substitutions()), item));
  }
  mayRefuse(() => {
    const terms = keyTermsOf(bindCondition(parseKeyCondition(source), substitutions()));
    keyConditionOf(terms, { partition: { name: "a", type: "S" }, sort: { name: "b", type: "N" } });
  });
  mayRefuse(() => applyUpdate(bindUpdate(parseUpdate(source), substitutions()), item, { a: { S: "k" } }));
  mayRefuse(() => project(bindProjection(parseProjection(source), substitutions()), item));
}

describe("fuzzing the parsers", () => {
  it(
    "accepts or refuses every text",
    () => {
      const long = { numRuns: 1e9, interruptAfterTimeLimit: 1000 * SECONDS, markInterruptAsFailure: false };
      fc.assert(fc.property(text, arbitraryItem, runAll), SECONDS > 0 ? long : { numRuns: 4000 });
      expect(accepted).toBeGreaterThan(100);
    },
    2000 * SECONDS + 600_000,
  );

  it("takes time in proportion to the length of a hostile text", () => {
    for (const part of [
      "(",
      "NOT ",
      "a.",
      "a[0]",
      "size(",
      "a=b AND ",
      "((a)",
      "list_append(",
      "a,",
      "#",
      ":",
      "<",
    ]) {
      for (const start of ["", "SET a = ", "a IN ("]) {
        runAll((start + part.repeat(4096)).slice(0, 4096), {});
      }
    }
  });
});
