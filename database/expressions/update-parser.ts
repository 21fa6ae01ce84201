/**
 * The grammar of update expressions. Keywords are read in any case; each section may stand once, in any order.
 *
 *     update   =  section { section }
 *     section  =  SET path "=" value { "," … } | REMOVE path { "," … }
 *              |  ADD path ":value" { "," … }  | DELETE path ":value" { "," … }
 *     value    =  operand | operand "+" operand | operand "-" operand | "(" value ")"
 */
import { Parser } from "./parser.js";
import type { ActionNode, ArithmeticNode, OperandNode, UpdateExpression } from "./syntax.js";

type Section = "SET" | "REMOVE" | "ADD" | "DELETE";

const SECTIONS: readonly Section[] = ["SET", "REMOVE", "ADD", "DELETE"];
const KEYWORDS: ReadonlySet<string> = new Set(SECTIONS);

/** Throws ValidationException. */
export function parseUpdateText(text: string): UpdateExpression {
  const parser = new Parser("UpdateExpression", text, KEYWORDS);
  const actions: ActionNode[] = [];
  const seen = new Set<Section>();
  do {
    const section = SECTIONS.find((word) => parser.isKeyword(word));
    if (section === undefined) throw parser.syntaxError();
    if (seen.has(section)) {
      parser.problems.note(
        "section",
        `The "${section}" section can only be used once in an update expression;`,
      );
    }
    seen.add(section);
    parser.advance();
    do actions.push(parseAction(parser, section));
    while (parser.takeSymbol(","));
  } while (parser.token.kind !== "end");
  parser.finish();
  return { kind: "UpdateExpression", actions };
}

function parseAction(parser: Parser, section: Section): ActionNode {
  const path = parser.path();
  switch (section) {
    case "SET":
      parser.expectSymbol("=");
      return { kind: "set", path, value: parseValue(parser) };
    case "REMOVE":
      return { kind: "remove", path };
    case "ADD":
      return { kind: "add", path, value: parser.value() };
    case "DELETE":
      return { kind: "delete", path, value: parser.value() };
  }
}

function parseValue(parser: Parser): OperandNode | ArithmeticNode {
  const left = parser.isSymbol("(")
    ? parser.continuePath(parser.group(() => parseValue(parser)))
    : parser.operand();
  const operator = parser.isSymbol("+") ? "+" : parser.isSymbol("-") ? "-" : undefined;
  if (operator === undefined) return left;
  if (left.kind === "arithmetic") throw parser.syntaxError();
  parser.advance();
  parser.countOperator();
  return { kind: "arithmetic", operator, left, right: parser.operand() };
}
