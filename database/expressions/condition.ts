/**
 * Conditions bound to one request's names and values, and their evaluation. The same bound conditions come out of
 * expressions and of the legacy parameters, so there is one evaluator.
 */
import type { AttributeType, AttributeValue, Item } from "../../core/attribute-value.js";
import { typeOf } from "../../core/attribute-value.js";
import { base64Size } from "../../core/base64.js";
import { compareValues, sameValue } from "../../core/value-comparison.js";
import { valueAt, type Path } from "./path.js";
import type { ConditionKind } from "./syntax.js";
import type { Comparator } from "./tokens.js";

export type BoundOperand =
  | { readonly kind: "path"; readonly path: Path }
  | { readonly kind: "value"; readonly value: AttributeValue }
  | { readonly kind: "size"; readonly operand: BoundOperand };

export type Predicate =
  | {
      readonly kind: "comparison";
      readonly comparator: Comparator;
      readonly left: BoundOperand;
      readonly right: BoundOperand;
    }
  | {
      readonly kind: "between";
      readonly operand: BoundOperand;
      readonly low: BoundOperand;
      readonly high: BoundOperand;
    }
  | { readonly kind: "in"; readonly operand: BoundOperand; readonly candidates: readonly BoundOperand[] }
  | { readonly kind: "exists"; readonly operand: BoundOperand }
  | { readonly kind: "type"; readonly operand: BoundOperand; readonly type: AttributeType }
  | { readonly kind: "beginsWith"; readonly operand: BoundOperand; readonly prefix: BoundOperand }
  | { readonly kind: "contains"; readonly operand: BoundOperand; readonly part: BoundOperand };

export type Condition =
  | Predicate
  | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "not"; readonly condition: Condition };

export interface BoundCondition {
  readonly kind: ConditionKind;
  /** `undefined`: always true, as an empty legacy parameter is. */
  readonly root: Condition | undefined;
  /** Every path that the condition reads, in the order of the text. */
  readonly paths: readonly Path[];
}

const NO_ATTRIBUTES: Item = Object.freeze({});

/** True when the item, or its absence, satisfies the condition. */
export function evaluateCondition(condition: BoundCondition, item: Item | undefined): boolean {
  return condition.root === undefined || holds(condition.root, item ?? NO_ATTRIBUTES);
}

function holds(condition: Condition, item: Item): boolean {
  switch (condition.kind) {
    case "and":
      return holds(condition.left, item) && holds(condition.right, item);
    case "or":
      return holds(condition.left, item) || holds(condition.right, item);
    case "not":
      return !holds(condition.condition, item);
    case "comparison":
      return compare(condition.comparator, read(condition.left, item), read(condition.right, item));
    case "between": {
      const value = read(condition.operand, item);
      const low = read(condition.low, item);
      return compare(">=", value, low) && compare("<=", value, read(condition.high, item));
    }
    case "in": {
      const value = read(condition.operand, item);
      return (
        value !== undefined &&
        condition.candidates.some((candidate) => compare("=", value, read(candidate, item)))
      );
    }
    case "exists":
      return read(condition.operand, item) !== undefined;
    case "type": {
      const value = read(condition.operand, item);
      return value !== undefined && typeOf(value) === condition.type;
    }
    case "beginsWith":
      return beginsWith(read(condition.operand, item), read(condition.prefix, item));
    case "contains":
      return contains(read(condition.operand, item), read(condition.part, item));
  }
}

/** The value of an operand; `undefined` when there is none, which no comparison but `<>` accepts. */
function read(operand: BoundOperand, item: Item): AttributeValue | undefined {
  switch (operand.kind) {
    case "path":
      return valueAt(item, operand.path);
    case "value":
      return operand.value;
    case "size": {
      const value = read(operand.operand, item);
      const size = value && sizeOf(value);
      return size === undefined ? undefined : { N: String(size) };
    }
  }
}

/** What is not there equals nothing, itself included, and has no order. */
function compare(
  comparator: Comparator,
  left: AttributeValue | undefined,
  right: AttributeValue | undefined,
): boolean {
  if (left === undefined || right === undefined) return comparator === "<>";
  if (comparator === "=") return sameValue(left, right);
  if (comparator === "<>") return !sameValue(left, right);
  const order = compareValues(left, right);
  if (order === undefined) return false;
  switch (comparator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

/** UTF-16 units of a string, bytes of a binary, elements of the rest; numbers, booleans and null have no size. */
function sizeOf(value: AttributeValue): number | undefined {
  if (value.S !== undefined) return value.S.length;
  if (value.B !== undefined) return base64Size(value.B);
  if (value.M !== undefined) return Object.keys(value.M).length;
  return (value.L ?? value.SS ?? value.NS ?? value.BS)?.length;
}

function beginsWith(value: AttributeValue | undefined, prefix: AttributeValue | undefined): boolean {
  if (value?.S !== undefined) return prefix?.S !== undefined && value.S.startsWith(prefix.S);
  if (value?.B === undefined || prefix?.B === undefined) return false;
  const start = Buffer.from(prefix.B, "base64");
  return Buffer.from(value.B, "base64").subarray(0, start.length).equals(start);
}

/** A substring, a part of a binary, a member of a set, or an element of a list. */
function contains(value: AttributeValue | undefined, part: AttributeValue | undefined): boolean {
  if (value === undefined || part === undefined) return false;
  if (value.L !== undefined) return value.L.some((element) => sameValue(element, part));
  if (part.S !== undefined) return value.S?.includes(part.S) ?? value.SS?.includes(part.S) ?? false;
  if (part.N !== undefined) return value.NS?.includes(part.N) ?? false;
  if (part.B === undefined) return false;
  if (value.B !== undefined) return Buffer.from(value.B, "base64").includes(Buffer.from(part.B, "base64"));
  return value.BS?.includes(part.B) ?? false;
}
