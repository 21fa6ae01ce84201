/**
 * Paths that do not overlap, as a tree: so that an item is walked once however many paths lead into it. A node is either
 * the end of a path, with what is to be done there, or has children, all of them names or all of them list indexes.
 */
import {
  attributeOf,
  setAttribute,
  type AttributeValue,
  type Item,
  type MutableItem,
} from "../../core/attribute-value.js";
import { formatPath, type Path } from "./path.js";
import { Problems } from "./problems.js";
import type { ExpressionKind } from "./syntax.js";

export interface PathTree<T> {
  readonly children: Map<string | number, PathTree<T>>;
  /** Set where a path ends. */
  leaf?: T;
}

export function pathTree<T>(): PathTree<T> {
  return { children: new Map() };
}

/** Adds a path that overlaps none in the tree. */
export function addPath<T>(tree: PathTree<T>, path: Path, leaf: T): void {
  let node = tree;
  for (const element of path) {
    let child = node.children.get(element);
    if (child === undefined) {
      child = pathTree();
      node.children.set(element, child);
    }
    node = child;
  }
  node.leaf = leaf;
}

/** The parts of an item that the paths lead to, in their places; lists close up. Empty when there are none. */
export function select(tree: PathTree<unknown>, item: Item): Item {
  const selected: MutableItem = {};
  for (const [name, child] of tree.children) {
    const value = attributeOf(item, name as string);
    const part = value && selectValue(child, value);
    if (part !== undefined) setAttribute(selected, name as string, part);
  }
  return selected;
}

function selectValue(node: PathTree<unknown>, value: AttributeValue): AttributeValue | undefined {
  if (node.children.size === 0) return value;
  if (value.M !== undefined) {
    const part = select(node, value.M);
    for (const _name in part) return { M: part };
    return undefined;
  }
  if (value.L === undefined) return undefined;
  const list = value.L;
  const part: AttributeValue[] = [];
  for (const [index, child] of sortedByIndex(node)) {
    const element = list[index];
    const selected = element && selectValue(child, element);
    if (selected !== undefined) part.push(selected);
  }
  return part.length === 0 ? undefined : { L: part };
}

/** The children of a node under list indexes, in the order of the list. */
export function sortedByIndex<T>(node: PathTree<T>): [number, PathTree<T>][] {
  const indexed = [...node.children].filter(
    (child): child is [number, PathTree<T>] => typeof child[0] === "number",
  );
  return indexed.sort((a, b) => a[0] - b[0]);
}

/**
 * Throws ValidationException when one path leads to, or through, the end of another, or when two disagree on whether
 * something is a map or a list.
 */
export function refuseOverlaps(kind: ExpressionKind, paths: readonly Path[]): void {
  const problems = new Problems(kind, ["overlap", "conflict"]);
  for (let i = 1; i < paths.length; i++) {
    for (let j = 0; j < i; j++) {
      const sort = relation(paths[j]!, paths[i]!);
      if (sort !== undefined) problems.note(sort, twoPaths(sort, paths[j]!, paths[i]!));
    }
  }
  problems.throwIfAny();
}

function relation(a: Path, b: Path): "overlap" | "conflict" | undefined {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (typeof a[i] !== typeof b[i]) return "conflict";
    if (a[i] !== b[i]) return undefined;
  }
  return "overlap";
}

function twoPaths(sort: "overlap" | "conflict", one: Path, two: Path): string {
  return (
    `Two document paths ${sort} with each other; must remove or rewrite one of these paths; ` +
    `path one: ${formatPath(one)}, path two: ${formatPath(two)}`
  );
}
