/** Projections: which parts of an item an answer shows. */
import type { Item } from "../../core/attribute-value.js";
import { bindPath, type Path } from "./path.js";
import { addPath, pathTree, refuseOverlaps, select, type PathTree } from "./path-tree.js";
import type { Substitutions } from "./substitutions.js";
import type { ProjectionExpression } from "./syntax.js";

export interface BoundProjection {
  readonly paths: readonly Path[];
  readonly tree: PathTree<true>;
}

/** Throws ValidationException. */
export function bindProjection(
  expression: ProjectionExpression,
  substitutions: Substitutions,
): BoundProjection {
  const paths = expression.paths.map((path) => bindPath(path, substitutions, expression.kind));
  if (!substitutions.isTrusted) refuseOverlaps(expression.kind, paths);
  return projectionOf(paths);
}

/** A projection of paths that do not overlap. */
export function projectionOf(paths: readonly Path[]): BoundProjection {
  const tree = pathTree<true>();
  for (const path of paths) addPath(tree, path, true);
  return { paths, tree };
}

/** The projected parts of the item, in a new item; empty when it has none of them. */
export function project(projection: BoundProjection, item: Item): Item {
  return select(projection.tree, item);
}
