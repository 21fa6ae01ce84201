/**
 * The parameters that came before condition, filter and key condition expressions: `Expected`, `QueryFilter`,
 * `ScanFilter` and `KeyConditions`. Their members have been checked for shape and for known operators; here they are
 * checked for sense, in the service's order, and become the same conditions that expressions become.
 */
import { typeOf, type AttributeType, type AttributeValue } from "../../core/attribute-value.js";
import { validationError } from "../../core/errors.js";
import { canonicalValue } from "../../core/item-codec.js";
import { compareValues } from "../../core/value-comparison.js";
import type { BoundCondition, BoundOperand, Condition } from "./condition.js";
import { checkTermCount, type KeyTerms, type SortCondition } from "./key-condition.js";

type Operator =
  | "EQ"
  | "NE"
  | "LE"
  | "LT"
  | "GE"
  | "GT"
  | "NOT_NULL"
  | "NULL"
  | "CONTAINS"
  | "NOT_CONTAINS"
  | "BEGINS_WITH"
  | "IN"
  | "BETWEEN";

/** An element of a filter or of KeyConditions. */
interface LegacyCondition {
  readonly ComparisonOperator: Operator;
  readonly AttributeValueList?: readonly unknown[] | null;
}

/** An element of Expected. */
interface ExpectedCondition {
  readonly ComparisonOperator?: Operator | null;
  readonly AttributeValueList?: readonly unknown[] | null;
  readonly Value?: unknown;
  readonly Exists?: boolean | null;
}

const INVALID = "One or more parameter values were invalid: ";
const ALL: readonly AttributeType[] = ["S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS", "BS"];
const ORDERED: readonly AttributeType[] = ["S", "N", "B"];

/** How many values each operator takes, and of which types. */
const OPERANDS: Readonly<Record<Operator, { min: number; max: number; types: readonly AttributeType[] }>> = {
  EQ: { min: 1, max: 1, types: ALL },
  NE: { min: 1, max: 1, types: ALL },
  LE: { min: 1, max: 1, types: ORDERED },
  LT: { min: 1, max: 1, types: ORDERED },
  GE: { min: 1, max: 1, types: ORDERED },
  GT: { min: 1, max: 1, types: ORDERED },
  NOT_NULL: { min: 0, max: 0, types: [] },
  NULL: { min: 0, max: 0, types: [] },
  CONTAINS: { min: 1, max: 1, types: ORDERED },
  NOT_CONTAINS: { min: 1, max: 1, types: ORDERED },
  BEGINS_WITH: { min: 1, max: 1, types: ["S", "B"] },
  IN: { min: 1, max: Infinity, types: ORDERED },
  BETWEEN: { min: 2, max: 2, types: ORDERED },
};

const COMPARATORS = { EQ: "=", NE: "<>", LE: "<=", LT: "<", GE: ">=", GT: ">" } as const;

/** `expected` is a map of conditions by attribute; `conditionalOperator` is OR, or AND, which is the default. */
export function conditionFromExpected(expected: unknown, conditionalOperator: unknown): BoundCondition {
  const conditions: [string, Condition][] = [];
  for (const [name, condition] of Object.entries(expected as Record<string, ExpectedCondition>)) {
    conditions.push([name, expectedCondition(name, condition)]);
  }
  return combined("ConditionExpression", conditions, conditionalOperator);
}

/** `filter` is a map of conditions by attribute. */
export function conditionFromFilter(filter: unknown, conditionalOperator: unknown): BoundCondition {
  const conditions: [string, Condition][] = [];
  for (const [name, condition] of Object.entries(filter as Record<string, LegacyCondition>)) {
    conditions.push([name, conditionOn(name, condition.ComparisonOperator, operandsOf(condition))]);
  }
  return combined("FilterExpression", conditions, conditionalOperator);
}

/** The conditions by attribute. Throws ValidationException for what can be no key condition of any table. */
export function keyTermsFromConditions(keyConditions: unknown): KeyTerms {
  const terms = new Map<string, SortCondition | undefined>();
  for (const [name, condition] of Object.entries(keyConditions as Record<string, LegacyCondition>)) {
    terms.set(name, sortCondition(condition.ComparisonOperator, operandsOf(condition)));
  }
  checkTermCount(terms);
  return terms;
}

function combined(
  kind: BoundCondition["kind"],
  conditions: readonly [name: string, Condition][],
  conditionalOperator: unknown,
): BoundCondition {
  const junction = conditionalOperator === "OR" ? "or" : "and";
  let root: Condition | undefined;
  for (const [, condition] of conditions) {
    root = root === undefined ? condition : { kind: junction, left: root, right: condition };
  }
  return { kind, root, paths: conditions.map(([name]) => [name]) };
}

function expectedCondition(name: string, condition: ExpectedCondition): Condition {
  const { ComparisonOperator: operator, AttributeValueList: list, Value: value, Exists: exists } = condition;
  const hasList = list !== undefined && list !== null;
  const hasValue = value !== undefined && value !== null;
  if (hasList && hasValue) {
    throw validationError(
      `${INVALID}Value and AttributeValueList cannot be used together for Attribute: ${name}`,
    );
  }
  if (operator === undefined || operator === null) {
    if (hasList) {
      throw validationError(
        `${INVALID}AttributeValueList can only be used with a ComparisonOperator for Attribute: ${name}`,
      );
    }
    return existence(name, exists ?? undefined, hasValue ? value : undefined);
  }
  if (exists !== undefined && exists !== null) {
    throw validationError(
      `${INVALID}Exists and ComparisonOperator cannot be used together for Attribute: ${name}`,
    );
  }
  if (!hasList && !hasValue && OPERANDS[operator].min > 0) {
    throw validationError(
      `${INVALID}Value or AttributeValueList must be used with ComparisonOperator: ${operator} for Attribute: ${name}`,
    );
  }
  const operands = hasList ? list : hasValue ? [value] : [];
  return conditionOn(
    name,
    operator,
    operandsOf({ ComparisonOperator: operator, AttributeValueList: operands }),
  );
}

/** The oldest form: an attribute has this value, or there is none of its name. */
function existence(name: string, exists: boolean | undefined, value: unknown): Condition {
  if (exists === false) {
    if (value !== undefined) {
      throw validationError(`${INVALID}Value cannot be used when Exists is false for Attribute: ${name}`);
    }
    return conditionOn(name, "NULL", []);
  }
  if (value === undefined) {
    throw validationError(
      `${INVALID}Value must be provided when Exists is ${exists ?? "null"} for Attribute: ${name}`,
    );
  }
  return conditionOn(name, "EQ", [canonicalValue(value)]);
}

/** The values of a condition, valid for its operator. */
function operandsOf(condition: LegacyCondition): AttributeValue[] {
  const { ComparisonOperator: operator } = condition;
  const operands = (condition.AttributeValueList ?? []).map((value) => canonicalValue(value));
  const { min, max, types } = OPERANDS[operator];
  if (operands.length < min || operands.length > max) {
    throw validationError(`${INVALID}Invalid number of argument(s) for the ${operator} ComparisonOperator`);
  }
  const operandTypes = operands.map(typeOf);
  if (operandTypes.some((type) => type !== operandTypes[0])) {
    throw validationError(`${INVALID}AttributeValues inside AttributeValueList must be of same type`);
  }
  const wrong = operandTypes.find((type) => !types.includes(type));
  if (wrong !== undefined) {
    throw validationError(
      `${INVALID}ComparisonOperator ${operator} is not valid for ${wrong} AttributeValue type`,
    );
  }
  if (operator === "BETWEEN" && compareValues(operands[0]!, operands[1]!)! > 0) {
    throw validationError(
      "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound",
    );
  }
  return operands;
}

function conditionOn(name: string, operator: Operator, values: readonly AttributeValue[]): Condition {
  const operand: BoundOperand = { kind: "path", path: [name] };
  const [first, second] = values.map((value): BoundOperand => ({ kind: "value", value }));
  const exists: Condition = { kind: "exists", operand };
  switch (operator) {
    case "NOT_NULL":
      return exists;
    case "NULL":
      return { kind: "not", condition: exists };
    case "CONTAINS":
      return { kind: "contains", operand, part: first! };
    case "NOT_CONTAINS": {
      // Of an attribute that is not there, neither this nor its opposite holds.
      const contains: Condition = { kind: "contains", operand, part: first! };
      return { kind: "and", left: exists, right: { kind: "not", condition: contains } };
    }
    case "BEGINS_WITH":
      return { kind: "beginsWith", operand, prefix: first! };
    case "BETWEEN":
      return { kind: "between", operand, low: first!, high: second! };
    case "IN":
      return { kind: "in", operand, candidates: values.map((value) => ({ kind: "value", value })) };
    default:
      return { kind: "comparison", comparator: COMPARATORS[operator], left: operand, right: first! };
  }
}

/** `undefined`: an operator that no index can serve. */
function sortCondition(operator: Operator, values: readonly AttributeValue[]): SortCondition | undefined {
  switch (operator) {
    case "EQ":
    case "LE":
    case "LT":
    case "GE":
    case "GT":
      return { operator: COMPARATORS[operator], value: values[0]! };
    case "BEGINS_WITH":
      return { operator: "begins_with", value: values[0]! };
    case "BETWEEN":
      return { operator: "between", low: values[0]!, high: values[1]! };
    default:
      return undefined;
  }
}
