/**
 * What the three grammars share: walking the tokens, paths, operands, and what may be wrong with those. The grammars
 * themselves are in condition-parser.ts, update-parser.ts and projection-parser.ts.
 *
 *     path     =  name  { "." name | "[" integer "]" }
 *     name     =  NAME | "#alias"
 *     operand  =  path | ":value" | NAME "(" operand { "," operand } ")" | "(" operand ")"
 */
import type { CoveyError } from "../../core/errors.js";
import { invalidExpression, Problems } from "./problems.js";
import { isReservedWord } from "./reserved-words.js";
import type { CallNode, ExpressionKind, OperandNode, PathElement, PathNode, ValueNode } from "./syntax.js";
import { tokenize, type Token } from "./tokens.js";

/** UTF-8 bytes of the text as it was sent. */
export const EXPRESSION_BYTES_MAX = 4096;
/** Comparators, keywords between conditions, arithmetic and functions. */
export const OPERATORS_MAX = 300;
/**
 * Parentheses inside parentheses. Each pair that is not redundant takes an operator, so that no valid expression comes
 * near this; it only keeps an invalid one from exhausting the stack.
 */
const NESTING_MAX = OPERATORS_MAX + 50;
const LIST_INDEX_MAX = 2 ** 31 - 1;

const CONDITION_FUNCTIONS = new Set([
  "attribute_exists",
  "attribute_not_exists",
  "attribute_type",
  "begins_with",
  "contains",
  "size",
]);
const UPDATE_FUNCTIONS = new Set(["if_not_exists", "list_append"]);

/** What a parser can find wrong without names and values. */
type Sort = "operators" | "parentheses" | "function" | "misuse" | "reserved" | "section" | "other";

/** The service's order of importance, which differs between conditions and updates. */
const CONDITION_SORTS: readonly Sort[] = [
  "operators",
  "parentheses",
  "function",
  "misuse",
  "reserved",
  "other",
];
const UPDATE_SORTS: readonly Sort[] = [
  "operators",
  "parentheses",
  "reserved",
  "function",
  "misuse",
  "section",
  "other",
];

export class Parser {
  readonly kind: ExpressionKind;
  readonly problems: Problems<Sort>;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** Words of the grammar, in upper case: they are no attribute names. */
  readonly #keywords: ReadonlySet<string>;
  #at = 0;
  #operators = 0;
  #nesting = 0;
  /** What stood in the parentheses that were closed last. */
  #grouped: unknown;

  /** Throws ValidationException for an empty or oversized text. */
  constructor(kind: ExpressionKind, text: string, keywords: ReadonlySet<string>) {
    const size = Buffer.byteLength(text, "utf8");
    if (text.trim() === "") throw invalidExpression(kind, "The expression can not be empty;");
    if (size > EXPRESSION_BYTES_MAX) {
      throw invalidExpression(
        kind,
        `Expression size has exceeded the maximum allowed size; expression size: ${size}`,
      );
    }
    this.kind = kind;
    this.problems = new Problems(kind, kind === "UpdateExpression" ? UPDATE_SORTS : CONDITION_SORTS);
    this.#text = text;
    this.#tokens = tokenize(text);
    this.#keywords = keywords;
  }

  /** The token to be read next. */
  get token(): Token {
    return this.#tokens[this.#at]!;
  }

  /** Reads the next token. */
  advance(): Token {
    const token = this.token;
    if (token.kind !== "end") this.#at++;
    return token;
  }

  isSymbol(text: string): boolean {
    return this.token.kind === "symbol" && this.token.text === text;
  }

  isKeyword(word: string): boolean {
    return this.token.kind === "name" && this.token.text.toUpperCase() === word;
  }

  /** Reads the symbol if it comes next. */
  takeSymbol(text: string): boolean {
    const found = this.isSymbol(text);
    if (found) this.advance();
    return found;
  }

  expectSymbol(text: string): void {
    if (!this.takeSymbol(text)) throw this.syntaxError();
  }

  /** Refuses what stands behind a complete expression, then throws the problem that counts, if any. */
  finish(): void {
    if (this.token.kind !== "end") throw this.syntaxError();
    this.problems.throwIfAny();
  }

  /** The service shows the token it cannot take between its neighbours. */
  syntaxError(): CoveyError {
    const token = this.token;
    const before = this.#tokens[this.#at - 1];
    const after = this.#tokens[this.#at + 1];
    const end =
      token.kind === "end" ? (before?.end ?? 0) : after && after.kind !== "end" ? after.end : token.end;
    const near = this.#text.slice((before ?? token).start, end);
    return invalidExpression(this.kind, `Syntax error; token: "${token.text}", near: "${near}"`);
  }

  countOperator(): void {
    this.#operators++;
    if (this.#operators === OPERATORS_MAX + 1) {
      this.problems.note(
        "operators",
        `The expression contains too many operators; operator count: ${this.#operators}`,
      );
    }
  }

  /** Reads `( inner )`, which is redundant when inner is itself nothing but a group. */
  group<T>(inner: () => T): T {
    this.expectSymbol("(");
    if (++this.#nesting > NESTING_MAX) {
      throw invalidExpression(this.kind, "The expression has redundant parentheses;");
    }
    const result = inner();
    this.#nesting--;
    this.expectSymbol(")");
    if (this.#grouped === result) {
      this.problems.note("parentheses", "The expression has redundant parentheses;");
    }
    this.#grouped = result;
    return result;
  }

  operand(): OperandNode {
    if (this.isSymbol("(")) return this.continuePath(this.group(() => this.operand()));
    const token = this.token;
    if (token.kind === "valueAlias") return this.value();
    if (token.kind !== "name" || this.#keywords.has(token.text.toUpperCase())) return this.path();
    const next = this.#tokens[this.#at + 1]!;
    return next.kind === "symbol" && next.text === "(" ? this.#call() : this.path();
  }

  value(): ValueNode {
    if (this.token.kind !== "valueAlias") throw this.syntaxError();
    return { kind: "value", alias: this.advance().text };
  }

  path(): PathNode {
    return this.#path([this.#name()]);
  }

  /** A path may go on behind parentheses. */
  continuePath<T extends { readonly kind: string }>(node: T): T | PathNode {
    if (node.kind !== "path" || !(this.isSymbol(".") || this.isSymbol("["))) return node;
    return this.#path([...(node as unknown as PathNode).elements]);
  }

  #path(elements: PathElement[]): PathNode {
    for (;;) {
      if (this.takeSymbol(".")) elements.push(this.#name());
      else if (this.takeSymbol("[")) elements.push(this.#index());
      else break;
    }
    return { kind: "path", elements, hasAlias: elements.some((element) => typeof element === "object") };
  }

  #name(): PathElement {
    const { kind, text } = this.token;
    if (kind === "nameAlias") return { alias: this.advance().text };
    if (kind !== "name" || this.#keywords.has(text.toUpperCase())) throw this.syntaxError();
    if (isReservedWord(text)) {
      this.problems.note("reserved", `Attribute name is a reserved keyword; reserved keyword: ${text}`);
    }
    return this.advance().text;
  }

  #index(): number {
    if (this.token.kind !== "integer") throw this.syntaxError();
    const { text } = this.advance();
    this.expectSymbol("]");
    const index = Number(text);
    if (index > LIST_INDEX_MAX) {
      this.problems.note("other", `List index is not within the allowable range; index: [${text}]`);
    }
    return index;
  }

  #call(): CallNode {
    const name = this.advance().text;
    this.countOperator();
    const operands: OperandNode[] = [];
    this.group(() => {
      do operands.push(this.operand());
      while (this.takeSymbol(","));
      return operands;
    });
    this.#checkFunction(name);
    for (const operand of operands) if (operand.kind === "call") this.#checkNested(operand.name);
    return { kind: "call", name, operands };
  }

  #checkFunction(name: string): void {
    const isUpdate = this.kind === "UpdateExpression";
    if ((isUpdate ? UPDATE_FUNCTIONS : CONDITION_FUNCTIONS).has(name)) return;
    if ((isUpdate ? CONDITION_FUNCTIONS : UPDATE_FUNCTIONS).has(name)) {
      const where = isUpdate ? "an update" : "a condition";
      this.problems.note("function", `The function is not allowed in ${where} expression; function: ${name}`);
    } else {
      this.problems.note("function", `Invalid function name; function: ${name}`);
    }
  }

  /** Only these two have results that another function can use. */
  #checkNested(name: string): void {
    if (name !== "size" && name !== "if_not_exists") this.noteMisuse(name);
  }

  noteMisuse(name: string): void {
    this.problems.note(
      "misuse",
      `The function is not allowed to be used this way in an expression; function: ${name}`,
    );
  }
}
