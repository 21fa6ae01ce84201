/**
 * Document paths with their aliases resolved: names lead into maps, numbers into lists. The first element names an
 * attribute of the item.
 */
import { attributeOf, type AttributeValue, type Item } from "../../core/attribute-value.js";
import type { ExpressionKind, PathNode } from "./syntax.js";
import type { Substitutions } from "./substitutions.js";

export type Path = readonly (string | number)[];

/** Throws ValidationException for an alias that is not defined. */
export function bindPath(node: PathNode, substitutions: Substitutions, kind: ExpressionKind): Path {
  if (!node.hasAlias) return node.elements as Path;
  return node.elements.map((element) =>
    typeof element === "object" ? substitutions.name(element.alias, kind) : element,
  );
}

/** The value at the path, or `undefined` when the item has none there. */
export function valueAt(item: Item, path: Path): AttributeValue | undefined {
  let value = attributeOf(item, path[0] as string);
  for (let i = 1; i < path.length && value !== undefined; i++) value = childOf(value, path[i]!);
  return value;
}

export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}

/** As the service writes paths in messages: `[a, [0], b]`. */
export function formatPath(path: Path): string {
  return `[${path.map((element) => (typeof element === "number" ? `[${element}]` : element)).join(", ")}]`;
}

function childOf(value: AttributeValue, element: string | number): AttributeValue | undefined {
  if (typeof element === "number") return value.L?.[element];
  return value.M === undefined ? undefined : attributeOf(value.M, element);
}
