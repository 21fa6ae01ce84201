/**
 * The words of an expression. Every character that begins no word is a token of its own, which no rule of the grammar
 * takes: the parser then refuses it in its place, with the service's message.
 */
export type TokenKind = "name" | "nameAlias" | "valueAlias" | "integer" | "symbol" | "unknown" | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offsets in the expression. */
  readonly start: number;
  readonly end: number;
}

export const COMPARATORS = ["=", "<>", "<", "<=", ">", ">="] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** How the service calls the end of an expression. */
const END_TEXT = "<EOF>";

/** The tokens of `text` in order; the last one is the end. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const start = at;
    const kind = kindAt(text, at);
    at = endOf(kind, text, at);
    tokens.push({ kind, text: text.slice(start, at), start, end: at });
  }
  tokens.push({ kind: "end", text: END_TEXT, start: text.length, end: text.length });
  return tokens;
}

function kindAt(text: string, at: number): TokenKind {
  const character = text[at]!;
  const code = text.charCodeAt(at);
  if (isLetter(code)) return "name";
  if (isDigit(code)) return "integer";
  if (character === "#" || character === ":") {
    if (!isWordPart(text.charCodeAt(at + 1))) return "unknown";
    return character === "#" ? "nameAlias" : "valueAlias";
  }
  return "()[],.=<>+-".includes(character) ? "symbol" : "unknown";
}

function endOf(kind: TokenKind, text: string, start: number): number {
  let end = start + 1;
  switch (kind) {
    case "name":
    case "nameAlias":
    case "valueAlias":
      while (isWordPart(text.charCodeAt(end))) end++;
      return end;
    case "integer":
      while (isDigit(text.charCodeAt(end))) end++;
      return end;
    case "symbol": {
      const pair = text.slice(start, start + 2);
      return pair === "<>" || pair === "<=" || pair === ">=" ? start + 2 : end;
    }
    default:
      return start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  }
}

/** False at the end of the text, where the code is NaN. */
function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
