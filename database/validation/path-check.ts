/** What expressions may not say about the key attributes of their table. */
import { validationError } from "../../core/errors.js";
import type { BoundUpdate, Path } from "../expressions/expressions.js";
import { checkIndexKey, refuseIndexKeyType } from "../tables/table-key.js";
import { keyNames, type LocalIndex, type TableDefinition } from "../tables/table-definition.js";

/** Key attributes are scalars: nothing can be inside them. Throws ValidationException. */
export function refusePathsIntoKeys(table: TableDefinition, paths: readonly Path[] | undefined): void {
  const nested = paths?.filter((path) => path.length > 1).map((path) => path[0]);
  if (nested === undefined || nested.length === 0) return;
  const refuse = (name: string, what: "Key" | "IndexKey"): void => {
    if (!nested.includes(name)) return;
    throw validationError(
      `Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: ${what}: ${name}`,
    );
  };
  for (const name of keyNames(table.key)) refuse(name, "Key");
  for (const index of table.localIndexes) refuse(index.sort.name, "IndexKey");
}

/** An update never changes the key of its item. Throws ValidationException. */
export function refuseKeyUpdates(table: TableDefinition, paths: readonly Path[] | undefined): void {
  for (const name of keyNames(table.key)) {
    if (paths?.some((path) => path[0] === name) === true) {
      throw validationError(
        `One or more parameter values were invalid: Cannot update attribute ${name}. This attribute is part of the key`,
      );
    }
  }
}

/** What the request itself says of a local index's key, its type or its value, is checked before anything runs. */
export function checkGivenIndexKeys(table: TableDefinition, update: BoundUpdate | undefined): void {
  if (update === undefined) return;
  for (const index of table.localIndexes) {
    for (const action of update.actions) {
      if (action.path.length !== 1 || action.path[0] !== index.sort.name) continue;
      if (action.kind === "add" || action.kind === "delete") checkIndexKey(index, action.value);
      else if (action.kind === "set") checkSetIndexKey(index, action.value);
    }
  }
}

function checkSetIndexKey(index: LocalIndex, value: SetValue): void {
  switch (value.kind) {
    case "value":
      checkIndexKey(index, value.value);
      return;
    case "listAppend":
      refuseIndexKeyType(index, "L");
      return;
    case "arithmetic":
      if (index.sort.type !== "N") refuseIndexKeyType(index, "N");
      return;
    case "path":
    case "ifNotExists":
  }
}

type SetValue = Extract<BoundUpdate["actions"][number], { kind: "set" }>["value"];
