/** The grammar of projections: `path { "," path }`. */
import { Parser } from "./parser.js";
import type { PathNode, ProjectionExpression } from "./syntax.js";

const NO_KEYWORDS: ReadonlySet<string> = new Set();

/** Throws ValidationException. */
export function parseProjectionText(text: string): ProjectionExpression {
  const parser = new Parser("ProjectionExpression", text, NO_KEYWORDS);
  const paths: PathNode[] = [];
  do paths.push(parser.path());
  while (parser.takeSymbol(","));
  parser.finish();
  return { kind: "ProjectionExpression", paths };
}
