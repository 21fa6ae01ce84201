import { describe, expect, it } from "vitest";
import type { Item } from "../../../core/attribute-value.js";
import {
  applyUpdate,
  conditionFromExpected,
  conditionFromFilter,
  evaluateCondition,
  project,
  projectionFromAttributesToGet,
  refuseMixedParameters,
  updateFromAttributeUpdates,
} from "../../../database/expressions/expressions.js";
import { refusal } from "./request.js";

const INVALID = "One or more parameter values were invalid: ";
const item: Item = {
  pk: { S: "k" },
  n: { N: "5" },
  s: { S: "hello" },
  l: { L: [{ N: "1" }] },
  ss: { SS: ["a", "b"] },
};

function expected(
  conditions: Record<string, unknown>,
  operator?: string,
  subject: Item | undefined = item,
): boolean {
  return evaluateCondition(conditionFromExpected(conditions, operator), subject);
}

function compared(name: string, operator: string, ...values: unknown[]): boolean {
  return expected({ [name]: { ComparisonOperator: operator, AttributeValueList: values } });
}

describe("Expected", () => {
  it("asks for a value, or for none", () => {
    expect(expected({ n: { Value: { N: "5.0" } } })).toBe(true);
    expect(expected({ n: { Exists: true, Value: { N: "6" } } })).toBe(false);
    expect(expected({ x: { Exists: false } })).toBe(true);
    expect(expected({ n: { Exists: false } })).toBe(false);
    expect(expected({ x: { Value: { N: "5" } } })).toBe(false);
    expect(expected({}, undefined, undefined)).toBe(true);
  });

  it("compares", () => {
    expect(compared("n", "EQ", { N: "5" })).toBe(true);
    expect(compared("l", "EQ", { L: [{ N: "1" }] })).toBe(true);
    expect(compared("x", "EQ", { N: "5" })).toBe(false);
    expect(compared("n", "NE", { S: "5" })).toBe(true);
    expect(compared("x", "NE", { N: "5" })).toBe(true);
    expect(compared("n", "GT", { N: "4" })).toBe(true);
    expect(compared("n", "LE", { N: "4" })).toBe(false);
    expect(compared("s", "BEGINS_WITH", { S: "he" })).toBe(true);
    expect(compared("n", "IN", { N: "1" }, { N: "5" })).toBe(true);
    expect(compared("n", "BETWEEN", { N: "5" }, { N: "6" })).toBe(true);
    expect(compared("s", "CONTAINS", { S: "ell" })).toBe(true);
    expect(compared("l", "CONTAINS", { N: "1" })).toBe(true);
    expect(compared("l", "NOT_CONTAINS", { N: "2" })).toBe(true);
    expect(compared("x", "NOT_CONTAINS", { N: "2" })).toBe(false);
    expect(compared("x", "NULL")).toBe(true);
    expect(compared("x", "NOT_NULL")).toBe(false);
    expect(expected({ n: { ComparisonOperator: "GE", Value: { N: "5" } } })).toBe(true);
  });

  it("joins its conditions by AND, or by OR when asked", () => {
    const conditions = { n: { Value: { N: "5" } }, s: { Value: { S: "no" } } };
    expect(expected(conditions)).toBe(false);
    expect(expected(conditions, "AND")).toBe(false);
    expect(expected(conditions, "OR")).toBe(true);
    expect(expected({ n: { Value: { N: "6" } }, s: { Value: { S: "no" } } }, "OR")).toBe(false);
  });

  it.each<[condition: Record<string, unknown>, message: string]>([
    [
      { ComparisonOperator: "LT" },
      "Value or AttributeValueList must be used with ComparisonOperator: LT for Attribute: a",
    ],
    [
      { Exists: true, ComparisonOperator: "LT" },
      "Exists and ComparisonOperator cannot be used together for Attribute: a",
    ],
    [
      { AttributeValueList: [] },
      "AttributeValueList can only be used with a ComparisonOperator for Attribute: a",
    ],
    [
      { Exists: true, AttributeValueList: [] },
      "AttributeValueList can only be used with a ComparisonOperator for Attribute: a",
    ],
    [
      { Value: { S: "a" }, AttributeValueList: [] },
      "Value and AttributeValueList cannot be used together for Attribute: a",
    ],
    [{}, "Value must be provided when Exists is null for Attribute: a"],
    [{ Exists: true }, "Value must be provided when Exists is true for Attribute: a"],
    [{ Exists: false, Value: { S: "a" } }, "Value cannot be used when Exists is false for Attribute: a"],
    [
      { Value: { S: "a" }, ComparisonOperator: "BETWEEN" },
      "Invalid number of argument(s) for the BETWEEN ComparisonOperator",
    ],
    [
      { Value: { S: "a" }, ComparisonOperator: "NULL" },
      "Invalid number of argument(s) for the NULL ComparisonOperator",
    ],
    [
      { ComparisonOperator: "IN", AttributeValueList: [{ S: "b" }, { N: "1" }] },
      "AttributeValues inside AttributeValueList must be of same type",
    ],
    [
      { ComparisonOperator: "CONTAINS", AttributeValueList: [{ L: [] }] },
      "ComparisonOperator CONTAINS is not valid for L AttributeValue type",
    ],
    [{ Value: { SS: [] } }, "An string set  may not be empty"],
  ])("refuses %j", (condition, message) => {
    expect(refusal(() => expected({ a: condition }))).toBe(INVALID + message);
  });

  it("refuses bounds in the wrong order", () => {
    expect(refusal(() => compared("a", "BETWEEN", { S: "b" }, { S: "a" }))).toBe(
      "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound",
    );
  });
});

describe("QueryFilter and ScanFilter", () => {
  it("filter as Expected compares", () => {
    const filter = {
      s: { ComparisonOperator: "BEGINS_WITH", AttributeValueList: [{ S: "he" }] },
      x: { ComparisonOperator: "NULL" },
    };
    const bound = conditionFromFilter(filter, undefined);
    expect(evaluateCondition(bound, item)).toBe(true);
    expect(bound.kind).toBe("FilterExpression");
    expect(bound.paths).toEqual([["s"], ["x"]]);
  });

  it("refuse types that have no order", () => {
    const filter = { s: { ComparisonOperator: "LT", AttributeValueList: [{ BOOL: true }] } };
    expect(refusal(() => conditionFromFilter(filter, "AND"))).toBe(
      `${INVALID}ComparisonOperator LT is not valid for BOOL AttributeValue type`,
    );
  });
});

describe("AttributeUpdates", () => {
  it("puts, adds and deletes", () => {
    const update = updateFromAttributeUpdates({
      n: { Action: "ADD", Value: { N: "1.50" } },
      l: { Action: "ADD", Value: { L: [{ N: "2" }] } },
      ss: { Action: "DELETE", Value: { SS: ["a"] } },
      s: { Action: "DELETE" },
      "dotted.name": { Value: { BOOL: true } },
    });
    expect(applyUpdate(update, item, { pk: { S: "k" } }).item).toEqual({
      pk: { S: "k" },
      n: { N: "6.5" },
      l: { L: [{ N: "1" }, { N: "2" }] },
      ss: { SS: ["b"] },
      "dotted.name": { BOOL: true },
    });
  });

  it("makes an item even of nothing, but not by deleting", () => {
    const key: Item = { pk: { S: "k" } };
    expect(applyUpdate(updateFromAttributeUpdates({}), undefined, key).item).toEqual(key);
    expect(
      applyUpdate(updateFromAttributeUpdates({ a: { Action: "DELETE" } }), undefined, key).item,
    ).toBeUndefined();
    const added = updateFromAttributeUpdates({ a: { Action: "ADD", Value: { L: [] } } });
    expect(applyUpdate(added, undefined, key).item).toEqual({ ...key, a: { L: [] } });
  });

  it.each<[update: Record<string, unknown>, message: string]>([
    [{ Action: "PUT" }, `${INVALID}Only DELETE action is allowed when no attribute value is specified`],
    [{}, `${INVALID}Only DELETE action is allowed when no attribute value is specified`],
    [
      { Action: "DELETE", Value: { N: "1" } },
      `${INVALID}DELETE action with value is not supported for the type N`,
    ],
    [{ Action: "ADD", Value: { S: "1" } }, `${INVALID}ADD action is not supported for the type S`],
    [{ Value: { NS: [] } }, `${INVALID}An number set  may not be empty`],
  ])("refuses %j", (update, message) => {
    expect(refusal(() => updateFromAttributeUpdates({ a: update }))).toBe(message);
  });

  it("refuses to add to another type", () => {
    const update = updateFromAttributeUpdates({ s: { Action: "ADD", Value: { N: "1" } } });
    expect(refusal(() => applyUpdate(update, item, item))).toBe("Type mismatch for attribute to update");
  });
});

describe("AttributesToGet", () => {
  it("names attributes, once each", () => {
    expect(project(projectionFromAttributesToGet(["n", "x", "l"]), item)).toEqual({
      n: item["n"],
      l: item["l"],
    });
    expect(refusal(() => projectionFromAttributesToGet(["a", "b", "a"]))).toBe(
      `${INVALID}Duplicate value in attribute name: a`,
    );
  });
});

describe("mixing expressions with the parameters before them", () => {
  const query = {
    expressions: ["ProjectionExpression", "FilterExpression", "KeyConditionExpression"],
    legacy: ["AttributesToGet", "QueryFilter", "ConditionalOperator", "KeyConditions"],
  };

  it("is refused, with both named", () => {
    expect(
      refusal(() =>
        refuseMixedParameters({ ProjectionExpression: "a", QueryFilter: {}, AttributesToGet: [] }, query),
      ),
    ).toBe(
      "Can not use both expression and non-expression parameters in the same request: " +
        "Non-expression parameters: {AttributesToGet, QueryFilter} Expression parameters: {ProjectionExpression}",
    );
    expect(
      refusal(() => refuseMixedParameters({ KeyConditionExpression: "a", KeyConditions: {} }, query)),
    ).toContain("Non-expression parameters: {KeyConditions} Expression parameters: {KeyConditionExpression}");
  });

  it("is allowed for KeyConditions with other expressions, and for members that are null", () => {
    expect(refusal(() => refuseMixedParameters({ FilterExpression: "a", KeyConditions: {} }, query))).toBe(
      "accepted",
    );
    expect(refusal(() => refuseMixedParameters({ FilterExpression: "a", QueryFilter: null }, query))).toBe(
      "accepted",
    );
  });
});
