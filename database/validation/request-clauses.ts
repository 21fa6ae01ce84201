/**
 * The expressions of a request, checked and bound in the service's order, whichever way they were written: as expressions or
 * as the legacy parameters before them. What comes out can be checked against a table and sent to a replica.
 */
import { validationError } from "../../core/errors.js";
import {
  bindConditionClause,
  bindProjectionClause,
  bindUpdateClause,
  NO_CLAUSES,
  type Clauses,
  type ConditionClause,
  type ProjectionClause,
  type UpdateClause,
} from "../commands/clauses.js";
import {
  bindCondition,
  parseKeyCondition,
  refuseMixedParameters,
  Substitutions,
  type BoundCondition,
  type BoundProjection,
  type BoundUpdate,
} from "../expressions/expressions.js";

/** The members that may carry expressions; each operation has some of them. */
export interface ExpressionMembers {
  readonly ConditionExpression?: string;
  readonly Expected?: unknown;
  readonly ConditionalOperator?: string;
  readonly UpdateExpression?: string;
  readonly AttributeUpdates?: unknown;
  readonly KeyConditionExpression?: string;
  readonly KeyConditions?: unknown;
  readonly FilterExpression?: string;
  readonly QueryFilter?: unknown;
  readonly ScanFilter?: unknown;
  readonly ProjectionExpression?: string;
  readonly AttributesToGet?: readonly string[];
  readonly ExpressionAttributeNames?: unknown;
  readonly ExpressionAttributeValues?: unknown;
}

/** Which members an operation knows: expressions in the order in which the service names them. */
export interface ExpressionParameters {
  readonly expressions: readonly (keyof ExpressionMembers & string)[];
  readonly legacy: readonly (keyof ExpressionMembers & string)[];
}

export interface RequestClauses {
  /** To send. */
  readonly clauses: Clauses;
  readonly condition: BoundCondition | undefined;
  readonly update: BoundUpdate | undefined;
  readonly keyCondition: BoundCondition | undefined;
  readonly projection: BoundProjection | undefined;
}

const NO_REQUEST_CLAUSES: RequestClauses = Object.freeze({
  clauses: NO_CLAUSES,
  condition: undefined,
  update: undefined,
  keyCondition: undefined,
  projection: undefined,
});

const EXPRESSION_MEMBERS: readonly (keyof ExpressionMembers)[] = [
  "ConditionExpression",
  "UpdateExpression",
  "KeyConditionExpression",
  "FilterExpression",
  "ProjectionExpression",
  "Expected",
  "AttributeUpdates",
  "QueryFilter",
  "ScanFilter",
  "AttributesToGet",
];

/** The first check of all: nothing mixed, and no names or values without an expression. */
export function checkExpressionParameters(input: ExpressionMembers, parameters: ExpressionParameters): void {
  const { expressions, legacy } = parameters;
  const hasExpression = expressions.some((name) => input[name] !== undefined);
  if (hasExpression && legacy.some((name) => input[name] !== undefined)) {
    refuseMixedParameters(input as Readonly<Record<string, unknown>>, parameters);
  }
  if (input.ConditionalOperator !== undefined && !hasFilterOrExpected(input)) {
    throw validationError(
      "One or more parameter values were invalid: ConditionalOperator cannot be used without Filter or Expected",
    );
  }
  if (
    input.ExpressionAttributeNames !== undefined &&
    expressions.every((name) => input[name] === undefined)
  ) {
    throw validationError("ExpressionAttributeNames can only be specified when using expressions");
  }
  const withValues = expressions.filter((name) => name !== "ProjectionExpression");
  if (
    input.ExpressionAttributeValues !== undefined &&
    withValues.every((name) => input[name] === undefined)
  ) {
    throw validationError(
      "ExpressionAttributeValues can only be specified when using expressions: " +
        `${withValues.join(" and ")} ${withValues.length > 1 ? "are" : "is"} null`,
    );
  }
}

/** Parses, binds and checks every expression of the request. Throws ValidationException. */
export function bindRequestClauses(input: ExpressionMembers): RequestClauses {
  if (EXPRESSION_MEMBERS.every((name) => input[name] === undefined)) return NO_REQUEST_CLAUSES;
  const substitutions = new Substitutions(input.ExpressionAttributeNames, input.ExpressionAttributeValues);
  const update = updateClause(input);
  const condition = conditionClause(input);
  const projection = projectionClause(input);
  const isFilter = input.ConditionExpression === undefined && input.Expected === undefined;
  const boundUpdate = update && bindUpdateClause(update, substitutions);
  const boundWriteCondition =
    condition && !isFilter ? bindConditionClause(condition, "ConditionExpression", substitutions) : undefined;
  const keyCondition =
    input.KeyConditionExpression === undefined
      ? undefined
      : bindCondition(parseKeyCondition(input.KeyConditionExpression), substitutions);
  const boundFilter =
    condition && isFilter ? bindConditionClause(condition, "FilterExpression", substitutions) : undefined;
  const boundProjection = projection && bindProjectionClause(projection, substitutions);
  substitutions.assertAllUsed();
  return {
    clauses: { condition, update, projection, names: substitutions.names, values: substitutions.values },
    condition: boundWriteCondition ?? boundFilter,
    update: boundUpdate,
    keyCondition,
    projection: boundProjection,
  };
}

function hasFilterOrExpected(input: ExpressionMembers): boolean {
  return input.Expected !== undefined || input.QueryFilter !== undefined || input.ScanFilter !== undefined;
}

function conditionClause(input: ExpressionMembers): ConditionClause | undefined {
  const text = input.ConditionExpression ?? input.FilterExpression;
  if (text !== undefined) return { kind: "expression", text };
  const operator = input.ConditionalOperator;
  if (input.Expected !== undefined) return { kind: "expected", expected: input.Expected, operator };
  if (input.QueryFilter !== undefined) {
    return { kind: "filter", filter: input.QueryFilter, operator, member: "QueryFilter" };
  }
  if (input.ScanFilter !== undefined) {
    return { kind: "filter", filter: input.ScanFilter, operator, member: "ScanFilter" };
  }
  return undefined;
}

function updateClause(input: ExpressionMembers): UpdateClause | undefined {
  if (input.UpdateExpression !== undefined) return { kind: "expression", text: input.UpdateExpression };
  return input.AttributeUpdates === undefined
    ? undefined
    : { kind: "attributeUpdates", updates: input.AttributeUpdates };
}

function projectionClause(input: ExpressionMembers): ProjectionClause | undefined {
  if (input.ProjectionExpression !== undefined)
    return { kind: "expression", text: input.ProjectionExpression };
  return input.AttributesToGet === undefined
    ? undefined
    : { kind: "attributesToGet", names: input.AttributesToGet };
}
