/**
 * Binds a parsed update to one request: resolves its aliases and checks what depends on what they stand for. In the
 * service's order: undefined names, undefined values, overlapping paths, what ADD and DELETE are given, functions.
 */
import { typeOf, type AttributeType, type AttributeValue } from "../../core/attribute-value.js";
import { bindPath, type Path } from "./path.js";
import { refuseOverlaps } from "./path-tree.js";
import { Problems } from "./problems.js";
import { undefinedValue, type Substitutions } from "./substitutions.js";
import type {
  ActionNode,
  ArithmeticNode,
  CallNode,
  OperandNode,
  UpdateExpression,
  ValueNode,
} from "./syntax.js";
import { INCORRECT_OPERAND, type BoundUpdate, type UpdateAction, type UpdateValue } from "./update.js";

const KIND = "UpdateExpression";
const SORTS = ["operand", "function"] as const;
const FUNCTION_OPERANDS = 2;

/** The types that ADD and DELETE take, and what the service calls the others. */
const SET_TYPES: readonly AttributeType[] = ["SS", "NS", "BS"];
const LONG_TYPE_NAMES: Readonly<Partial<Record<AttributeType, string>>> = {
  S: "STRING",
  N: "NUMBER",
  B: "BINARY",
  NULL: "NULL",
  BOOL: "BOOLEAN",
  L: "LIST",
  M: "MAP",
};

/** Throws ValidationException. */
export function bindUpdate(expression: UpdateExpression, substitutions: Substitutions): BoundUpdate {
  return new UpdateBinder(substitutions).bind(expression.actions);
}

class UpdateBinder {
  readonly #substitutions: Substitutions;
  readonly #problems = new Problems(KIND, SORTS);
  /** The first value alias that is not defined: all names are looked up before it is reported. */
  #undefinedAlias: string | undefined;

  constructor(substitutions: Substitutions) {
    this.#substitutions = substitutions;
  }

  bind(nodes: readonly ActionNode[]): BoundUpdate {
    const actions = nodes.map((node) => this.#action(node));
    const paths = actions.map((action) => action.path);
    if (this.#undefinedAlias !== undefined) throw undefinedValue(this.#undefinedAlias, KIND);
    if (!this.#substitutions.isTrusted) {
      refuseOverlaps(KIND, paths);
      this.#problems.throwIfAny();
    }
    return { actions, paths, mismatch: INCORRECT_OPERAND };
  }

  #action(node: ActionNode): UpdateAction {
    const path = this.#path(node.path);
    switch (node.kind) {
      case "set":
        return { kind: "set", path, value: this.#value(node.value) };
      case "remove":
        return { kind: "remove", path };
      case "add":
      case "delete": {
        const value = this.#literal(node.value);
        this.#requireSet(node.kind, value);
        return { kind: node.kind, path, value };
      }
    }
  }

  #value(node: OperandNode | ArithmeticNode): UpdateValue {
    switch (node.kind) {
      case "path":
        return { kind: "path", path: this.#path(node) };
      case "value":
        return { kind: "value", value: this.#literal(node) };
      case "call":
        return this.#function(node);
      case "arithmetic": {
        const { operator } = node;
        const left = this.#value(node.left);
        const right = this.#value(node.right);
        this.#requireType(operator, "N", [left, right]);
        return { kind: "arithmetic", operator, left, right };
      }
    }
  }

  #function(node: CallNode): UpdateValue {
    const operands = node.operands.map((operand) => this.#value(operand));
    const [left, right] = operands;
    if (left === undefined || right === undefined || operands.length !== FUNCTION_OPERANDS) {
      this.#problems.note(
        "function",
        "Incorrect number of operands for operator or function; " +
          `operator or function: ${node.name}, number of operands: ${operands.length}`,
      );
      return left!;
    }
    if (node.name === "list_append") {
      this.#requireType(node.name, "L", operands);
      return { kind: "listAppend", left, right };
    }
    if (left.kind === "path") return { kind: "ifNotExists", path: left.path, fallback: right };
    this.#problems.note(
      "function",
      `Operator or function requires a document path; operator or function: ${node.name}`,
    );
    return left;
  }

  #path(node: ActionNode["path"]): Path {
    return bindPath(node, this.#substitutions, KIND);
  }

  /** The value an alias stands for; something harmless when it is not defined, which is reported later. */
  #literal(node: ValueNode): AttributeValue {
    const value = this.#substitutions.find(node.alias);
    if (value !== undefined) return value;
    this.#undefinedAlias ??= node.alias;
    return { NULL: true };
  }

  #requireType(operator: string, required: AttributeType, operands: readonly UpdateValue[]): void {
    for (const operand of operands) {
      const type = operand.kind === "value" ? typeOf(operand.value) : required;
      if (type === required) continue;
      this.#problems.note(
        "function",
        `Incorrect operand type for operator or function; operator or function: ${operator}, operand type: ${type}`,
      );
    }
  }

  #requireSet(kind: "add" | "delete", value: AttributeValue): void {
    const type = typeOf(value);
    if (SET_TYPES.includes(type) || (kind === "add" && type === "N")) return;
    const operator = kind.toUpperCase();
    this.#problems.note(
      "operand",
      `Incorrect operand type for operator or function; operator: ${operator}, ` +
        `operand type: ${LONG_TYPE_NAMES[type]!}, typeSet: ALLOWED_FOR_${operator}_OPERAND`,
    );
  }
}
