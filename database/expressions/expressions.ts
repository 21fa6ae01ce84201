/** The expressions as operations use them. SKELETON: signatures only, bodies follow. */
import type { AttributeValue, Item, KeyType } from "../../core/attribute-value.js";

/** Parsed expressions: independent of names and values, immutable, shared through a cache by text. */
export interface ConditionExpression {
  readonly kind: "ConditionExpression" | "FilterExpression" | "KeyConditionExpression";
}
export interface UpdateExpression {
  readonly kind: "UpdateExpression";
}
export interface ProjectionExpression {
  readonly kind: "ProjectionExpression";
}

/** Each throws CoveyError ValidationException `Invalid <Kind>: ...`. */
export declare function parseCondition(
  text: string,
  kind: "ConditionExpression" | "FilterExpression",
): ConditionExpression;
export declare function parseKeyCondition(text: string): ConditionExpression;
export declare function parseUpdate(text: string): UpdateExpression;
export declare function parseProjection(text: string): ProjectionExpression;

/**
 * ExpressionAttributeNames and ExpressionAttributeValues of one request. The constructor checks their syntax and
 * validates the values (normalising numbers in place) with the service's messages. Bind every expression of the request
 * in the service's order (Update, Condition, KeyCondition, Filter, Projection), then call `assertAllUsed`.
 */
export declare class Substitutions {
  constructor(names?: unknown, values?: unknown);
  /** For names and values that another node has validated: nothing is checked, nothing copied. */
  static trusted(
    names?: Readonly<Record<string, string>>,
    values?: Readonly<Record<string, AttributeValue>>,
  ): Substitutions;
  /** The validated maps, to forward. */
  readonly names: Readonly<Record<string, string>> | undefined;
  readonly values: Readonly<Record<string, AttributeValue>> | undefined;
  assertAllUsed(): void;
}

/** A document path: names and list indexes; the first is a name. */
export type Path = readonly (string | number)[];

export interface BoundCondition {
  readonly kind: ConditionExpression["kind"];
  /** Every path the condition reads, for checks against key schemas. */
  readonly paths: readonly Path[];
}
export interface BoundUpdate {
  /** Targets of the actions in order of the text. */
  readonly paths: readonly Path[];
}
export interface BoundProjection {
  readonly paths: readonly Path[];
}

export declare function bindCondition(
  expression: ConditionExpression,
  substitutions: Substitutions,
): BoundCondition;
export declare function bindUpdate(expression: UpdateExpression, substitutions: Substitutions): BoundUpdate;
export declare function bindProjection(
  expression: ProjectionExpression,
  substitutions: Substitutions,
): BoundProjection;

/** True when the item (or its absence) satisfies the condition. */
export declare function evaluateCondition(condition: BoundCondition, item: Item | undefined): boolean;

export interface Updated {
  readonly item: Item;
  /** Answers for ReturnValues UPDATED_OLD and UPDATED_NEW, made when called; undefined when there is nothing to show. */
  updatedOld(): Item | undefined;
  updatedNew(): Item | undefined;
}

/** Never changes `item`. Throws CoveyError ValidationException. `key` seeds an item that does not exist yet. */
export declare function applyUpdate(update: BoundUpdate, item: Item | undefined, key: Item): Updated;

export declare function project(projection: BoundProjection, item: Item): Item;

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
export declare function keyConditionOf(condition: BoundCondition, schema: KeySchema): KeyCondition;

/** Legacy parameters, to the same bound shapes. `input` is the request's member as parsed JSON. */
export declare function conditionFromExpected(
  expected: unknown,
  conditionalOperator: unknown,
): BoundCondition;
export declare function conditionFromFilter(
  filter: unknown,
  conditionalOperator: unknown,
  member: "QueryFilter" | "ScanFilter",
): BoundCondition;
export declare function keyConditionFromConditions(keyConditions: unknown, schema: KeySchema): KeyCondition;
export declare function updateFromAttributeUpdates(attributeUpdates: unknown): BoundUpdate;
export declare function projectionFromAttributesToGet(attributesToGet: unknown): BoundProjection;
/** "Can not use both expression and non-expression parameters in the same request: ...". */
export declare function refuseMixedParameters(
  input: Readonly<Record<string, unknown>>,
  parameters: { readonly expressions: readonly string[]; readonly legacy: readonly string[] },
): void;
