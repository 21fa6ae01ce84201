/**
 * Parsed expressions. They know nothing of one request's names and values, only of their aliases, so that one tree
 * serves every request with the same text. Trees are shared: nobody changes them.
 */
import type { Comparator } from "./tokens.js";

export type ConditionKind = "ConditionExpression" | "FilterExpression" | "KeyConditionExpression";
export type ExpressionKind = ConditionKind | "UpdateExpression" | "ProjectionExpression";

/** A name written out, a list index, or an alias such as `#name`. The first element is never an index. */
export type PathElement = string | number | Alias;

export interface Alias {
  /** With its `#`. */
  readonly alias: string;
}

export interface PathNode {
  readonly kind: "path";
  readonly elements: readonly PathElement[];
  readonly hasAlias: boolean;
}

export interface ValueNode {
  readonly kind: "value";
  /** With its `:`. */
  readonly alias: string;
}

/** The parser lets through only functions that the kind of expression knows. */
export interface CallNode {
  readonly kind: "call";
  readonly name: string;
  readonly operands: readonly OperandNode[];
}

export type OperandNode = PathNode | ValueNode | CallNode;

export interface ComparisonNode {
  readonly kind: "comparison";
  readonly comparator: Comparator;
  readonly left: OperandNode;
  readonly right: OperandNode;
}

export interface BetweenNode {
  readonly kind: "between";
  readonly operand: OperandNode;
  readonly low: OperandNode;
  readonly high: OperandNode;
}

export interface InNode {
  readonly kind: "in";
  readonly operand: OperandNode;
  readonly candidates: readonly OperandNode[];
}

/** A condition without AND, OR and NOT. */
export type PredicateNode = ComparisonNode | BetweenNode | InNode | CallNode;

export type ConditionNode =
  | PredicateNode
  | { readonly kind: "and" | "or"; readonly left: ConditionNode; readonly right: ConditionNode }
  | { readonly kind: "not"; readonly condition: ConditionNode };

export interface ArithmeticNode {
  readonly kind: "arithmetic";
  readonly operator: "+" | "-";
  readonly left: OperandNode;
  readonly right: OperandNode;
}

export type ActionNode =
  | { readonly kind: "set"; readonly path: PathNode; readonly value: OperandNode | ArithmeticNode }
  | { readonly kind: "remove"; readonly path: PathNode }
  | { readonly kind: "add" | "delete"; readonly path: PathNode; readonly value: ValueNode };

export interface ConditionExpression {
  readonly kind: ConditionKind;
  readonly root: ConditionNode;
}

export interface UpdateExpression {
  readonly kind: "UpdateExpression";
  /** In the order of the text. */
  readonly actions: readonly ActionNode[];
}

export interface ProjectionExpression {
  readonly kind: "ProjectionExpression";
  readonly paths: readonly PathNode[];
}
