/**
 * The grammar of conditions, filters and key conditions. Keywords are read in any case.
 *
 *     condition  =  condition OR condition | condition AND condition | NOT condition | predicate | "(" condition ")"
 *     predicate  =  operand comparator operand | operand BETWEEN operand AND operand
 *                |  operand IN "(" operand { "," operand } ")" | function "(" … ")"
 *
 * AND binds closer than OR, NOT closer than AND. A parenthesis may open a condition or an operand; which one is known
 * only behind it, so both are read by one rule, and what must be a condition is checked where it is used.
 */
import { Parser } from "./parser.js";
import type { ConditionExpression, ConditionKind, ConditionNode, OperandNode } from "./syntax.js";
import { COMPARATORS, type Comparator } from "./tokens.js";

/** Candidates of one IN. */
const IN_OPERANDS_MAX = 100;
const KEYWORDS = new Set(["AND", "OR", "NOT", "BETWEEN", "IN"]);
const OR_POWER = 1;
const AND_POWER = 2;

type Node = ConditionNode | OperandNode;

/** Throws ValidationException. */
export function parseConditionText(text: string, kind: ConditionKind): ConditionExpression {
  const parser = new Parser(kind, text, KEYWORDS);
  const root = requireCondition(parser, parseNode(parser, OR_POWER));
  parser.finish();
  return { kind, root };
}

/** Reads a condition whose operators bind at least as closely as `power` says. */
function parseNode(parser: Parser, power: number): Node {
  let left = parseNegation(parser);
  for (;;) {
    const kind = parser.isKeyword("OR") ? "or" : parser.isKeyword("AND") ? "and" : undefined;
    if (kind === undefined) return left;
    const own = kind === "or" ? OR_POWER : AND_POWER;
    if (own < power) return left;
    const condition = requireCondition(parser, left);
    parser.advance();
    parser.countOperator();
    const right = requireCondition(parser, parseNode(parser, own + 1));
    left = { kind, left: condition, right };
  }
}

function parseNegation(parser: Parser): Node {
  let negations = 0;
  while (parser.isKeyword("NOT")) {
    parser.advance();
    parser.countOperator();
    negations++;
  }
  let node = parsePredicate(parser);
  for (; negations > 0; negations--) node = { kind: "not", condition: requireCondition(parser, node) };
  return node;
}

/** Reads a predicate, or what is in parentheses, or an operand that no comparator follows. */
function parsePredicate(parser: Parser): Node {
  const left: Node = parser.isSymbol("(")
    ? parser.continuePath(parser.group(() => parseNode(parser, OR_POWER)))
    : parser.operand();
  const comparator = COMPARATORS.find((text) => parser.isSymbol(text));
  if (comparator !== undefined) return parseComparison(parser, requireOperand(parser, left), comparator);
  if (parser.isKeyword("BETWEEN")) return parseBetween(parser, requireOperand(parser, left));
  if (parser.isKeyword("IN")) return parseIn(parser, requireOperand(parser, left));
  return left;
}

function parseComparison(parser: Parser, left: OperandNode, comparator: Comparator): ConditionNode {
  parser.advance();
  parser.countOperator();
  const right = parser.operand();
  checkUses(parser, [left, right]);
  return { kind: "comparison", comparator, left, right };
}

function parseBetween(parser: Parser, operand: OperandNode): ConditionNode {
  parser.advance();
  parser.countOperator();
  const low = parser.operand();
  if (!parser.isKeyword("AND")) throw parser.syntaxError();
  parser.advance();
  const high = parser.operand();
  checkUses(parser, [operand, low, high]);
  return { kind: "between", operand, low, high };
}

function parseIn(parser: Parser, operand: OperandNode): ConditionNode {
  parser.advance();
  parser.countOperator();
  const candidates: OperandNode[] = [];
  parser.expectSymbol("(");
  do candidates.push(parser.operand());
  while (parser.takeSymbol(","));
  parser.expectSymbol(")");
  checkUses(parser, [operand, ...candidates]);
  if (candidates.length > IN_OPERANDS_MAX) {
    parser.problems.note(
      "other",
      `The IN operator is provided with too many operands; number of operands: ${candidates.length}`,
    );
  }
  return { kind: "in", operand, candidates };
}

/** The only function whose result can be compared is size. */
function checkUses(parser: Parser, operands: readonly OperandNode[]): void {
  for (const operand of operands) {
    if (operand.kind === "call" && operand.name !== "size") parser.noteMisuse(operand.name);
  }
}

/** A path or value is no condition, which the service notices at the token behind it. */
function requireCondition(parser: Parser, node: Node): ConditionNode {
  if (node.kind === "path" || node.kind === "value") throw parser.syntaxError();
  if (node.kind === "call" && node.name === "size") parser.noteMisuse(node.name);
  return node;
}

function requireOperand(parser: Parser, node: Node): OperandNode {
  if (node.kind === "path" || node.kind === "value" || node.kind === "call") return node;
  throw parser.syntaxError();
}
