/**
 * Updates bound to one request's names and values, and their effect on an item. First every action's value is worked out
 * on the old item, so that all of them see the same one; then the changes are made in a copy that shares all it can. List
 * indexes mean positions in the old list: elements are replaced in place, then the removed ones go, then those set
 * beyond the end follow, in the order of their indexes.
 */
import {
  attributeOf,
  setAttribute,
  typeOf,
  type AttributeValue,
  type Item,
  type MutableItem,
} from "../../core/attribute-value.js";
import { addNumbers, subtractNumbers } from "../../core/decimal.js";
import { validationError } from "../../core/errors.js";
import { checkNesting } from "../../core/item-codec.js";
import { valueAt, type Path } from "./path.js";
import { addPath, pathTree, sortedByIndex, type PathTree } from "./path-tree.js";
import { project, projectionOf } from "./projection.js";

export const INCORRECT_OPERAND = "An operand in the update expression has an incorrect data type";
const NO_ATTRIBUTE = "The provided expression refers to an attribute that does not exist in the item";
const INVALID_PATH = "The document path provided in the update expression is invalid for update";

export type UpdateValue =
  | { readonly kind: "value"; readonly value: AttributeValue }
  | { readonly kind: "path"; readonly path: Path }
  | { readonly kind: "ifNotExists"; readonly path: Path; readonly fallback: UpdateValue }
  | { readonly kind: "listAppend"; readonly left: UpdateValue; readonly right: UpdateValue }
  | {
      readonly kind: "arithmetic";
      readonly operator: "+" | "-";
      readonly left: UpdateValue;
      readonly right: UpdateValue;
    };

export type UpdateAction =
  | { readonly kind: "set"; readonly path: Path; readonly value: UpdateValue }
  | { readonly kind: "remove"; readonly path: Path }
  | { readonly kind: "add" | "delete"; readonly path: Path; readonly value: AttributeValue };

export interface BoundUpdate {
  /** No two paths overlap. */
  readonly actions: readonly UpdateAction[];
  /** The targets of the actions, in their order. */
  readonly paths: readonly Path[];
  /** What the service says of an attribute whose type an `add` or `delete` does not fit. */
  readonly mismatch: string;
}

export interface Updated {
  /** `undefined`: there was no item, and an update that only takes away does not make one. */
  readonly item: Item | undefined;
  /** The answers to ReturnValues UPDATED_OLD and UPDATED_NEW; `undefined` when there is nothing to show. */
  updatedOld(): Item | undefined;
  updatedNew(): Item | undefined;
}

/** What becomes of the value at one path. */
type Change =
  | { readonly kind: "put"; readonly value: AttributeValue }
  | { readonly kind: "drop" }
  | { readonly kind: "keep" };

const DROP: Change = { kind: "drop" };
const KEEP: Change = { kind: "keep" };

const NO_ATTRIBUTES: Item = Object.freeze({});

/**
 * The item after the update. `item` is not changed, but shares values with the result. `key` begins an item that does not
 * exist yet. Throws ValidationException for operands and paths that do not fit the item.
 */
export function applyUpdate(update: BoundUpdate, item: Item | undefined, key: Item): Updated {
  const made = changedItem(update, item, key);
  return {
    item: made,
    updatedOld: () => shown(update.paths, item),
    updatedNew: () => shown(update.paths, made),
  };
}

function changedItem(update: BoundUpdate, item: Item | undefined, key: Item): Item | undefined {
  const old = item ?? NO_ATTRIBUTES;
  const changes = update.actions.map((action) => changeOf(action, old, update.mismatch));
  const isFlat = update.paths.every((path) => path.length === 1);
  if (item === undefined) {
    if (changes.length > 0 && changes.every((change) => change.kind !== "put")) return undefined;
    // There is nothing to take away from, so not even the path of what should go needs to make sense.
    return changedMap(
      treeOf(update.paths, changes, (change) => change.kind === "put"),
      key,
    );
  }
  const made = changedMap(
    treeOf(update.paths, changes, () => true),
    item,
  );
  if (!isFlat) checkNesting(made);
  return made;
}

function treeOf(
  paths: readonly Path[],
  changes: readonly Change[],
  isMade: (change: Change) => boolean,
): PathTree<Change> {
  const tree = pathTree<Change>();
  changes.forEach((change, index) => {
    if (isMade(change)) addPath(tree, paths[index]!, change);
  });
  return tree;
}

function shown(paths: readonly Path[], item: Item | undefined): Item | undefined {
  if (item === undefined) return undefined;
  const part = project(projectionOf(paths), item);
  for (const _name in part) return part;
  return undefined;
}

function changeOf(action: UpdateAction, old: Item, mismatch: string): Change {
  switch (action.kind) {
    case "set":
      return { kind: "put", value: valueOf(action.value, old) };
    case "remove":
      return DROP;
    case "add": {
      const existing = valueAt(old, action.path);
      return {
        kind: "put",
        value: existing === undefined ? action.value : sum(existing, action.value, mismatch),
      };
    }
    case "delete": {
      const existing = valueAt(old, action.path);
      return existing === undefined ? KEEP : difference(existing, action.value, mismatch);
    }
  }
}

function valueOf(node: UpdateValue, old: Item): AttributeValue {
  switch (node.kind) {
    case "value":
      return node.value;
    case "path": {
      const value = valueAt(old, node.path);
      if (value === undefined) throw validationError(NO_ATTRIBUTE);
      return value;
    }
    case "ifNotExists":
      return valueAt(old, node.path) ?? valueOf(node.fallback, old);
    case "listAppend": {
      const left = valueOf(node.left, old);
      const right = valueOf(node.right, old);
      if (left.L === undefined || right.L === undefined) throw validationError(INCORRECT_OPERAND);
      return { L: [...left.L, ...right.L] };
    }
    case "arithmetic": {
      const left = valueOf(node.left, old);
      const right = valueOf(node.right, old);
      if (left.N === undefined || right.N === undefined) throw validationError(INCORRECT_OPERAND);
      return { N: node.operator === "+" ? addNumbers(left.N, right.N) : subtractNumbers(left.N, right.N) };
    }
  }
}

/** Numbers add up, sets unite, lists (of the legacy parameter only) grow at the end. */
function sum(existing: AttributeValue, added: AttributeValue, mismatch: string): AttributeValue {
  if (typeOf(existing) !== typeOf(added)) throw validationError(mismatch);
  if (added.N !== undefined) return { N: addNumbers(existing.N!, added.N) };
  if (added.SS !== undefined) return { SS: union(existing.SS!, added.SS) };
  if (added.NS !== undefined) return { NS: union(existing.NS!, added.NS) };
  if (added.BS !== undefined) return { BS: union(existing.BS!, added.BS) };
  return { L: [...existing.L!, ...added.L!] };
}

/** A set that loses its last member goes. */
function difference(existing: AttributeValue, removed: AttributeValue, mismatch: string): Change {
  if (typeOf(existing) !== typeOf(removed)) throw validationError(mismatch);
  const members = existing.SS ?? existing.NS ?? existing.BS!;
  const gone = new Set(removed.SS ?? removed.NS ?? removed.BS);
  const left = members.filter((member) => !gone.has(member));
  if (left.length === 0) return DROP;
  if (left.length === members.length) return KEEP;
  return { kind: "put", value: sameKindOfSet(existing, left) };
}

function sameKindOfSet(set: AttributeValue, members: readonly string[]): AttributeValue {
  if (set.SS !== undefined) return { SS: members };
  return set.NS !== undefined ? { NS: members } : { BS: members };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function changedValue(node: PathTree<Change>, value: AttributeValue | undefined): AttributeValue {
  for (const element of node.children.keys()) {
    if (typeof element === "string" && value?.M !== undefined) return { M: changedMap(node, value.M) };
    if (typeof element === "number" && value?.L !== undefined) return { L: changedList(node, value.L) };
    break;
  }
  throw validationError(INVALID_PATH);
}

function changedMap(node: PathTree<Change>, map: Item): Item {
  const copy: MutableItem = { ...map };
  let dropped: Set<string> | undefined;
  for (const [element, child] of node.children) {
    const name = element as string;
    const change = child.leaf;
    if (change === undefined) setAttribute(copy, name, changedValue(child, attributeOf(map, name)));
    else if (change.kind === "put") setAttribute(copy, name, change.value);
    else if (change.kind === "drop" && Object.hasOwn(map, name)) (dropped ??= new Set()).add(name);
  }
  return dropped === undefined ? copy : without(copy, dropped);
}

/** Built anew, since an object that lost a property is slow from then on. */
function without(map: Item, dropped: ReadonlySet<string>): Item {
  const rest: MutableItem = {};
  for (const name in map) if (!dropped.has(name)) setAttribute(rest, name, map[name]!);
  return rest;
}

function changedList(node: PathTree<Change>, list: readonly AttributeValue[]): AttributeValue[] {
  const copy = [...list];
  const appended: AttributeValue[] = [];
  const dropped = new Set<number>();
  for (const [index, child] of sortedByIndex(node)) {
    const change = child.leaf;
    if (change === undefined) copy[index] = changedValue(child, list[index]);
    else if (change.kind === "drop") dropped.add(index);
    else if (change.kind === "put") {
      if (index < list.length) copy[index] = change.value;
      else appended.push(change.value);
    }
  }
  const kept = dropped.size === 0 ? copy : copy.filter((_element, index) => !dropped.has(index));
  return kept.concat(appended);
}
