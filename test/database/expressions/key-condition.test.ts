import { describe, expect, it } from "vitest";
import {
  keyConditionOf,
  keyTermsFromConditions,
  keyTermsOf,
  type KeySchema,
} from "../../../database/expressions/expressions.js";
import { keyCondition, refusal, type Attributes } from "./request.js";

const schema: KeySchema = { partition: { name: "pk", type: "S" }, sort: { name: "sk", type: "N" } };
const a = { S: "a" };
const one = { N: "1" };
const two = { N: "2" };
const values = { ":p": a, ":1": one, ":2": two };

const OPERATOR = "Invalid operator used in KeyConditionExpression: ";
const CONDITION = "Invalid condition in KeyConditionExpression: ";

function used(text: string): Attributes {
  const entries = Object.entries(values).filter(([alias]) => text.includes(alias));
  return entries.length === 0 ? {} : { values: Object.fromEntries(entries) };
}

describe("a key condition expression", () => {
  it.each([
    ["pk = :p", { partition: a }],
    [":p = pk", { partition: a }],
    ["(pk = :p) AND (sk = :1)", { partition: a, sort: { operator: "=", value: one } }],
    ["sk < :1 AND pk = :p", { partition: a, sort: { operator: "<", value: one } }],
    ["pk = :p AND :1 <= sk", { partition: a, sort: { operator: ">=", value: one } }],
    ["pk = :p AND :1 > sk", { partition: a, sort: { operator: "<", value: one } }],
    [
      "pk = :p AND sk BETWEEN :1 AND :2",
      { partition: a, sort: { operator: "between", low: one, high: two } },
    ],
  ])("%s", (text, expected) => {
    expect(keyConditionOf(keyTermsOf(keyCondition(text, used(text))), schema)).toEqual(expected);
  });

  it("looks for prefixes of strings", () => {
    const strings: KeySchema = { partition: { name: "pk", type: "S" }, sort: { name: "sk", type: "S" } };
    const terms = keyTermsOf(keyCondition("pk = :p AND begins_with(sk, :p)", { values: { ":p": a } }));
    expect(keyConditionOf(terms, strings)).toEqual({
      partition: a,
      sort: { operator: "begins_with", value: a },
    });
  });

  it.each([
    ["pk = :p OR sk = :1", `${OPERATOR}OR`],
    ["NOT pk = :p", `${OPERATOR}NOT`],
    ["pk = :p AND sk IN (:1, :2)", `${OPERATOR}IN`],
    ["pk <> :p", `${OPERATOR}<>`],
    ["attribute_exists(pk)", `${OPERATOR}attribute_exists`],
    ["attribute_not_exists(pk)", `${OPERATOR}attribute_not_exists`],
    ["attribute_type(pk, :s)", `${OPERATOR}attribute_type`],
    ["contains(pk, :p)", `${OPERATOR}contains`],
    ["size(pk) = :1", "KeyConditionExpressions cannot contain nested operations"],
    [":1 BETWEEN sk AND pk", `${CONDITION}BETWEEN operator must have the key attribute as its first operand`],
    [
      "begins_with(:p, pk)",
      `${CONDITION}begins_with operator must have the key attribute as its first operand`,
    ],
    ["pk = sk", `${CONDITION}Multiple attribute names used in one condition`],
    ["sk BETWEEN :1 AND pk", `${CONDITION}Multiple attribute names used in one condition`],
    ["pk = :p AND sk.a = :1", "KeyConditionExpressions cannot have conditions on nested attributes"],
    [":1 = :2", `${CONDITION}No key attribute specified`],
    ["pk = :p AND sk > :1 AND sk < :2", "KeyConditionExpressions must only contain one condition per key"],
    ["pk = :p AND sk > :1 AND x < :2", "Conditions can be of length 1 or 2 only"],
  ])("refuses %s for every table", (text, message) => {
    const attributes = used(text);
    const given = text.includes(":s") ? { values: { ":s": { S: "S" } } } : attributes;
    expect(refusal(() => keyTermsOf(keyCondition(text, given)))).toBe(message);
  });

  it.each([
    ["sk = :1", "Query condition missed key schema element: pk"],
    ["x = :p", "Query condition missed key schema element: pk"],
    ["pk = :p AND x = :1", "Query condition missed key schema element: sk"],
    ["pk > :p", "Query key condition not supported"],
    [
      "pk = :1",
      "One or more parameter values were invalid: Condition parameter type does not match schema type",
    ],
    [
      "pk = :p AND sk = :p",
      "One or more parameter values were invalid: Condition parameter type does not match schema type",
    ],
  ])("refuses %s for this table", (text, message) => {
    expect(refusal(() => keyConditionOf(keyTermsOf(keyCondition(text, used(text))), schema))).toBe(message);
  });

  it("refuses a second condition where there is no sort key", () => {
    const terms = keyTermsOf(keyCondition("pk = :p AND sk = :1", used(":p :1")));
    expect(refusal(() => keyConditionOf(terms, { partition: schema.partition }))).toBe(
      "Query key condition not supported",
    );
  });

  it("is refused as an expression first", () => {
    expect(refusal(() => keyCondition("pk = "))).toBe(
      'Invalid KeyConditionExpression: Syntax error; token: "<EOF>", near: "="',
    );
    expect(refusal(() => keyCondition(""))).toBe(
      "Invalid KeyConditionExpression: The expression can not be empty;",
    );
    expect(refusal(() => keyCondition("pk = :p AND sk BETWEEN :2 AND :1", { values }))).toContain(
      "Invalid KeyConditionExpression: The BETWEEN operator requires upper bound to be greater than",
    );
  });
});

describe("KeyConditions", () => {
  it("say the same in the old way", () => {
    const terms = keyTermsFromConditions({
      sk: { ComparisonOperator: "BETWEEN", AttributeValueList: [{ N: "1.0" }, two] },
      pk: { ComparisonOperator: "EQ", AttributeValueList: [a] },
    });
    expect(keyConditionOf(terms, schema)).toEqual({
      partition: a,
      sort: { operator: "between", low: one, high: two },
    });
  });

  it.each<[conditions: Record<string, unknown>, message: string]>([
    [{}, "Conditions can be of length 1 or 2 only"],
    [
      { pk: { ComparisonOperator: "EQ", AttributeValueList: [] } },
      "One or more parameter values were invalid: Invalid number of argument(s) for the EQ ComparisonOperator",
    ],
    [
      { pk: { ComparisonOperator: "NE", AttributeValueList: [a] } },
      "Attempted conditional constraint is not an indexable operation",
    ],
    [
      {
        pk: { ComparisonOperator: "EQ", AttributeValueList: [a] },
        sk: { ComparisonOperator: "BEGINS_WITH", AttributeValueList: [one] },
      },
      "One or more parameter values were invalid: ComparisonOperator BEGINS_WITH is not valid for N AttributeValue type",
    ],
  ])("%j: %s", (conditions, message) => {
    expect(refusal(() => keyConditionOf(keyTermsFromConditions(conditions), schema))).toBe(message);
  });
});
