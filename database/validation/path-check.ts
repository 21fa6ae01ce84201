/** What expressions may not say about the key attributes of their table. */
import { validationError } from "../../core/errors.js";
import type { Path } from "../expressions/expressions.js";
import { keyNames, type TableDefinition } from "../tables/table-definition.js";

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
