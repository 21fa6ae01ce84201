/**
 * Binds a parsed condition to one request: resolves its aliases and checks what depends on the values they stand for.
 * The service checks predicate by predicate, and in each of them in this order: undefined aliases, the number of
 * operands, operands that must differ, operand types.
 */
import type { AttributeType, AttributeValue } from "../../core/attribute-value.js";
import { typeOf } from "../../core/attribute-value.js";
import { compareValues } from "../../core/value-comparison.js";
import type { BoundCondition, BoundOperand, Condition, Predicate } from "./condition.js";
import { bindPath, formatPath, samePath, type Path } from "./path.js";
import { Problems } from "./problems.js";
import type { Substitutions } from "./substitutions.js";
import type {
  CallNode,
  ConditionExpression,
  ConditionKind,
  ConditionNode,
  OperandNode,
  PredicateNode,
} from "./syntax.js";

const SORTS = ["arity", "distinct", "type"] as const;

const OPERAND_COUNTS: Readonly<Record<string, number>> = {
  attribute_exists: 1,
  attribute_not_exists: 1,
  attribute_type: 2,
  begins_with: 2,
  contains: 2,
  size: 1,
};
const TYPE_NAMES: ReadonlySet<string> = new Set(["S", "SS", "N", "NS", "B", "BS", "BOOL", "NULL", "L", "M"]);

/** Throws ValidationException. */
export function bindCondition(expression: ConditionExpression, substitutions: Substitutions): BoundCondition {
  const binder = new ConditionBinder(expression.kind, substitutions);
  const root = binder.bind(expression.root);
  return { kind: expression.kind, root, paths: binder.paths };
}

class ConditionBinder {
  readonly paths: Path[] = [];
  readonly #kind: ConditionKind;
  readonly #substitutions: Substitutions;
  #problems: Problems<(typeof SORTS)[number]>;

  constructor(kind: ConditionKind, substitutions: Substitutions) {
    this.#kind = kind;
    this.#substitutions = substitutions;
    this.#problems = new Problems(kind, SORTS);
  }

  bind(node: ConditionNode): Condition {
    switch (node.kind) {
      case "and":
      case "or":
        return { kind: node.kind, left: this.bind(node.left), right: this.bind(node.right) };
      case "not":
        return { kind: "not", condition: this.bind(node.condition) };
      default: {
        const predicate = this.#predicate(node);
        if (!this.#substitutions.isTrusted) this.#problems.throwIfAny();
        return predicate;
      }
    }
  }

  #predicate(node: PredicateNode): Condition {
    switch (node.kind) {
      case "comparison": {
        const { comparator } = node;
        const left = this.#operand(node.left);
        const right = this.#operand(node.right);
        this.#requireDistinct(comparator, left, [right]);
        if (comparator !== "=" && comparator !== "<>") this.#requireOrdered(comparator, [left, right]);
        return { kind: "comparison", comparator, left, right };
      }
      case "between": {
        const operand = this.#operand(node.operand);
        const low = this.#operand(node.low);
        const high = this.#operand(node.high);
        this.#requireDistinct("BETWEEN", operand, [low, high]);
        this.#requireOrdered("BETWEEN", [operand, low, high]);
        this.#requireBounds(low, high);
        return { kind: "between", operand, low, high };
      }
      case "in": {
        const operand = this.#operand(node.operand);
        const candidates = node.candidates.map((candidate) => this.#operand(candidate));
        this.#requireDistinct("IN", operand, candidates);
        return { kind: "in", operand, candidates };
      }
      case "call":
        return this.#function(node);
    }
  }

  #function(node: CallNode): Condition {
    const { name } = node;
    const operands = this.#operands(node);
    const [operand, second] = operands;
    if (operand === undefined || operands.length !== OPERAND_COUNTS[name]) return NEVER_EVALUATED;
    this.#requireDistinct(name, operand, operands.slice(1));
    switch (name) {
      case "attribute_exists":
      case "attribute_not_exists": {
        if (operand.kind !== "path") {
          this.#problems.note(
            "type",
            `Operator or function requires a document path; operator or function: ${name}`,
          );
        }
        const exists: Predicate = { kind: "exists", operand };
        return name === "attribute_exists" ? exists : { kind: "not", condition: exists };
      }
      case "attribute_type":
        return { kind: "type", operand, type: this.#typeName(second!) };
      case "begins_with":
        this.#requireTypes(name, operands, (type) => type === "S" || type === "B");
        return { kind: "beginsWith", operand, prefix: second! };
      case "contains":
        return { kind: "contains", operand, part: second! };
      default:
        throw new Error(`the parser let ${name} through as a condition`);
    }
  }

  #operand(node: OperandNode): BoundOperand {
    switch (node.kind) {
      case "path": {
        const path = bindPath(node, this.#substitutions, this.#kind);
        this.paths.push(path);
        return { kind: "path", path };
      }
      case "value":
        return { kind: "value", value: this.#substitutions.value(node.alias, this.#kind) };
      case "call": {
        const operands = this.#operands(node);
        this.#requireTypes(
          node.name,
          operands.slice(0, 1),
          (type) => type !== "N" && type !== "BOOL" && type !== "NULL",
        );
        return { kind: "size", operand: operands[0]! };
      }
    }
  }

  #operands(node: CallNode): BoundOperand[] {
    const operands = node.operands.map((operand) => this.#operand(operand));
    if (operands.length !== OPERAND_COUNTS[node.name]) {
      this.#problems.note(
        "arity",
        "Incorrect number of operands for operator or function; " +
          `operator or function: ${node.name}, number of operands: ${operands.length}`,
      );
    }
    return operands;
  }

  #requireDistinct(operator: string, first: BoundOperand, rest: readonly BoundOperand[]): void {
    if (first.kind !== "path") return;
    if (!rest.some((operand) => operand.kind === "path" && samePath(operand.path, first.path))) return;
    this.#problems.note(
      "distinct",
      "The first operand must be distinct from the remaining operands for this operator or function; " +
        `operator: ${operator}, first operand: ${formatPath(first.path)}`,
    );
  }

  #requireOrdered(operator: string, operands: readonly BoundOperand[]): void {
    this.#requireTypes(operator, operands, (type) => type === "S" || type === "N" || type === "B");
  }

  /** Checks the operands whose types are known without an item. */
  #requireTypes(
    operator: string,
    operands: readonly BoundOperand[],
    isAllowed: (type: AttributeType) => boolean,
  ): void {
    for (const operand of operands) {
      const type = knownType(operand);
      if (type !== undefined && !isAllowed(type)) this.#noteType(operator, type);
    }
  }

  #requireBounds(low: BoundOperand, high: BoundOperand): void {
    if (low.kind !== "value" || high.kind !== "value") return;
    const bounds =
      `lower bound operand: AttributeValue: ${formatValue(low.value)}, ` +
      `upper bound operand: AttributeValue: ${formatValue(high.value)}`;
    if (typeOf(low.value) !== typeOf(high.value)) {
      this.#problems.note(
        "type",
        `The BETWEEN operator requires same data type for lower and upper bounds; ${bounds}`,
      );
    } else if ((compareValues(low.value, high.value) ?? 0) > 0) {
      this.#problems.note(
        "type",
        `The BETWEEN operator requires upper bound to be greater than or equal to lower bound; ${bounds}`,
      );
    }
  }

  #typeName(operand: BoundOperand): AttributeType {
    const type = knownType(operand);
    const name = operand.kind === "value" ? operand.value.S : undefined;
    if (name === undefined) {
      this.#noteType("attribute_type", type ?? "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}");
    } else if (!TYPE_NAMES.has(name)) {
      this.#problems.note(
        "type",
        `Invalid attribute type name found; type: ${name}, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}`,
      );
    }
    return name as AttributeType;
  }

  #noteType(operator: string, type: string): void {
    this.#problems.note(
      "type",
      `Incorrect operand type for operator or function; operator or function: ${operator}, operand type: ${type}`,
    );
  }
}

/** Stands in for a function with the wrong number of operands, which is refused before anything is evaluated. */
const NEVER_EVALUATED: Condition = { kind: "in", operand: { kind: "path", path: [] }, candidates: [] };

function knownType(operand: BoundOperand): AttributeType | undefined {
  switch (operand.kind) {
    case "path":
      return undefined;
    case "value":
      return typeOf(operand.value);
    case "size":
      return "N";
  }
}

function formatValue(value: AttributeValue): string {
  const type = typeOf(value);
  return `{${type}:${String(value[type])}}`;
}
