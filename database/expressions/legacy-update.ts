/**
 * `AttributeUpdates` and `AttributesToGet`, the parameters that came before update and projection expressions, checked
 * in the service's order and brought into the forms that expressions are bound to. They know no paths, only attributes.
 */
import { typeOf, type AttributeType } from "../../core/attribute-value.js";
import { validationError } from "../../core/errors.js";
import { canonicalValue } from "../../core/item-codec.js";
import { projectionOf, type BoundProjection } from "./projection.js";
import type { BoundUpdate, UpdateAction } from "./update.js";

interface AttributeUpdate {
  readonly Action?: string | null;
  readonly Value?: unknown;
}

const INVALID = "One or more parameter values were invalid: ";
const SETS: readonly AttributeType[] = ["SS", "NS", "BS"];
/** Lists too: the legacy parameter appends to them, which ADD in an expression does not. */
const ADDABLE: readonly AttributeType[] = [...SETS, "N", "L"];
const MISMATCH = "Type mismatch for attribute to update";

/** `attributeUpdates` is a map of updates by attribute, checked for shape. Throws ValidationException. */
export function updateFromAttributeUpdates(attributeUpdates: unknown): BoundUpdate {
  const updates = Object.entries(attributeUpdates as Record<string, AttributeUpdate>);
  const actions = updates.map(([name, update]) => actionOf(name, update));
  return { actions, paths: actions.map((action) => action.path), mismatch: MISMATCH };
}

/** `attributesToGet` is a list of attribute names, checked for shape. Throws ValidationException. */
export function projectionFromAttributesToGet(attributesToGet: unknown): BoundProjection {
  const names = attributesToGet as readonly string[];
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw validationError(`${INVALID}Duplicate value in attribute name: ${name}`);
    seen.add(name);
  }
  return projectionOf(names.map((name) => [name]));
}

function actionOf(name: string, update: AttributeUpdate): UpdateAction {
  const path = [name];
  const action = update.Action ?? "PUT";
  if (update.Value === undefined || update.Value === null) {
    if (action === "DELETE") return { kind: "remove", path };
    throw validationError(`${INVALID}Only DELETE action is allowed when no attribute value is specified`);
  }
  const value = canonicalValue(update.Value);
  const type = typeOf(value);
  switch (action) {
    case "DELETE":
      if (!SETS.includes(type)) {
        throw validationError(`${INVALID}DELETE action with value is not supported for the type ${type}`);
      }
      return { kind: "delete", path, value };
    case "ADD":
      if (!ADDABLE.includes(type)) {
        throw validationError(`${INVALID}ADD action is not supported for the type ${type}`);
      }
      return { kind: "add", path, value };
    default:
      return { kind: "set", path, value: { kind: "value", value } };
  }
}
