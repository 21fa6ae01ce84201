/**
 * From a key condition to what a query looks for: one partition key value, and at most one range of sort keys. Which
 * attributes are keys is known only with the table, so there are two steps: the terms, then their meaning for a schema.
 */
import type { AttributeValue, KeyType } from "../../core/attribute-value.js";
import { validationError } from "../../core/errors.js";
import type { BoundCondition, BoundOperand, Condition, Predicate } from "./condition.js";

export interface KeyAttribute {
  readonly name: string;
  readonly type: KeyType;
}

export interface KeySchema {
  readonly partition: KeyAttribute;
  readonly sort?: KeyAttribute | undefined;
}

export type SortCondition =
  | { readonly operator: "=" | "<" | "<=" | ">" | ">=" | "begins_with"; readonly value: AttributeValue }
  | { readonly operator: "between"; readonly low: AttributeValue; readonly high: AttributeValue };

export interface KeyCondition {
  readonly partition: AttributeValue;
  readonly sort?: SortCondition | undefined;
}

/** One condition on one attribute. `undefined`: one that no index can serve, which only the legacy parameter can say. */
export type KeyTerms = ReadonlyMap<string, SortCondition | undefined>;

const INVALID = "Invalid condition in KeyConditionExpression: ";
const INVALID_OPERATOR = "Invalid operator used in KeyConditionExpression: ";
const TURNED = { "=": "=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;

/**
 * The conditions of a bound key condition expression, by attribute. Throws ValidationException for what can be no key
 * condition of any table.
 */
export function keyTermsOf(condition: BoundCondition): KeyTerms {
  const terms = new Map<string, SortCondition>();
  if (condition.root !== undefined) collect(condition.root, terms);
  checkTermCount(terms);
  return terms;
}

/** Throws ValidationException. */
export function checkTermCount(terms: KeyTerms): void {
  if (terms.size !== 1 && terms.size !== 2) throw validationError("Conditions can be of length 1 or 2 only");
}

/** What the terms mean for a table or index. Throws ValidationException when they do not fit its keys. */
export function keyConditionOf(terms: KeyTerms, schema: KeySchema): KeyCondition {
  const { partition, sort } = schema;
  if (sort === undefined && terms.size > 1) throw validationError("Query key condition not supported");
  const partitionTerm = termOn(terms, partition);
  if (partitionTerm === "absent") throw missed(partition);
  if (partitionTerm.operator !== "=") throw validationError("Query key condition not supported");
  if (sort === undefined || terms.size === 1) return { partition: partitionTerm.value };
  const sortTerm = termOn(terms, sort);
  if (sortTerm === "absent") throw missed(sort);
  return { partition: partitionTerm.value, sort: sortTerm };
}

function missed({ name }: KeyAttribute): Error {
  return validationError(`Query condition missed key schema element: ${name}`);
}

function termOn(terms: KeyTerms, { name, type }: KeyAttribute): SortCondition | "absent" {
  if (!terms.has(name)) return "absent";
  const term = terms.get(name);
  if (term === undefined) {
    throw validationError("Attempted conditional constraint is not an indexable operation");
  }
  const values = term.operator === "between" ? [term.low, term.high] : [term.value];
  if (values.some((value) => value[type] === undefined)) {
    throw validationError(
      "One or more parameter values were invalid: Condition parameter type does not match schema type",
    );
  }
  return term;
}

function collect(condition: Condition, terms: Map<string, SortCondition>): void {
  switch (condition.kind) {
    case "and":
      collect(condition.left, terms);
      collect(condition.right, terms);
      return;
    case "or":
      throw validationError(`${INVALID_OPERATOR}OR`);
    case "not":
      // attribute_not_exists is bound as the negation of what it is not.
      throw validationError(
        `${INVALID_OPERATOR}${condition.condition.kind === "exists" ? "attribute_not_exists" : "NOT"}`,
      );
    default: {
      const [name, term] = termOf(condition);
      if (terms.has(name)) {
        throw validationError("KeyConditionExpressions must only contain one condition per key");
      }
      terms.set(name, term);
    }
  }
}

function termOf(predicate: Predicate): [name: string, term: SortCondition] {
  switch (predicate.kind) {
    case "comparison": {
      const { comparator, left, right } = predicate;
      if (comparator === "<>") throw validationError(`${INVALID_OPERATOR}<>`);
      const name = nameAmong([left, right]);
      return left.kind === "path"
        ? [name, { operator: comparator, value: literal(right) }]
        : [name, { operator: TURNED[comparator], value: literal(left) }];
    }
    case "between": {
      const { operand, low, high } = predicate;
      requireFirst("BETWEEN", operand);
      const name = nameAmong([operand, low, high]);
      return [name, { operator: "between", low: literal(low), high: literal(high) }];
    }
    case "beginsWith": {
      const { operand, prefix } = predicate;
      requireFirst("begins_with", operand);
      const name = nameAmong([operand, prefix]);
      return [name, { operator: "begins_with", value: literal(prefix) }];
    }
    case "in":
      throw validationError(`${INVALID_OPERATOR}IN`);
    case "exists":
      throw validationError(`${INVALID_OPERATOR}attribute_exists`);
    case "type":
      throw validationError(`${INVALID_OPERATOR}attribute_type`);
    case "contains":
      throw validationError(`${INVALID_OPERATOR}contains`);
  }
}

function requireFirst(operator: string, operand: BoundOperand): void {
  if (operand.kind === "path") return;
  throw validationError(`${INVALID}${operator} operator must have the key attribute as its first operand`);
}

/** The one attribute that the operands of a condition name. */
function nameAmong(operands: readonly BoundOperand[]): string {
  let name: string | undefined;
  for (const operand of operands) {
    if (operand.kind === "size") {
      throw validationError("KeyConditionExpressions cannot contain nested operations");
    }
    if (operand.kind === "value") continue;
    if (name !== undefined) throw validationError(`${INVALID}Multiple attribute names used in one condition`);
    if (operand.path.length > 1) {
      throw validationError("KeyConditionExpressions cannot have conditions on nested attributes");
    }
    name = operand.path[0] as string;
  }
  if (name === undefined) throw validationError(`${INVALID}No key attribute specified`);
  return name;
}

/** What is not the attribute itself is a value, once `nameAmong` has passed. */
function literal(operand: BoundOperand): AttributeValue {
  if (operand.kind !== "value") throw new Error(`a key condition with a ${operand.kind} for a value`);
  return operand.value;
}
