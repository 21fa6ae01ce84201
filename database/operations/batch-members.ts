/** What the two batch operations have in common. */
import { CoveyError, validationError } from "../../core/errors.js";
import type { TableCatalog } from "../tables/table-catalog.js";
import type { TableDefinition } from "../tables/table-definition.js";
import { NAME_PATTERN } from "../validation/members.js";
import type { Shape } from "../validation/shape.js";
import { tableNameOf } from "../validation/table-name.js";

/** Partitions that one batch has requests at, at the same time. */
export const PARTITIONS_AT_ONCE = 16;

/** `RequestItems`, by table. */
export function requestItems(
  of: Shape,
  javaType: string,
  limits?: { lengthMin: number; lengthMax: number },
): Shape {
  return {
    kind: "map",
    required: true,
    of,
    javaType,
    keys: { pattern: `(arn:.{1,1020})|(${NAME_PATTERN})`, lengthMin: 3, lengthMax: 1024 },
    ...(limits && { values: limits }),
  };
}

/** Throws ValidationException when a batch names nothing at all. */
export function refuseEmptyBatch(items: object, operation: string): void {
  if (Object.keys(items).length > 0) return;
  throw validationError(`The requestItems parameter is required for ${operation}`);
}

/** The tables of a batch, by the names that the request gives them. Throws ResourceNotFoundException. */
export function tablesOf(tables: TableCatalog, items: object): ReadonlyMap<string, TableDefinition> {
  return new Map(Object.keys(items).map((name) => [name, tables.usable(tableNameOf(name))]));
}

/** Whether a part of a batch may be handed back as unprocessed: it certainly had no effect, and may be repeated. */
export function isUnprocessed(error: unknown): error is CoveyError {
  return (
    error instanceof CoveyError &&
    error.outcome === "none" &&
    (error.code === "ThrottlingException" || error.code === "ServiceUnavailable")
  );
}

/** Runs `work` on every element, at most `atOnce` at a time; the results are in order. Stops at the first error. */
export async function forEachBounded<T, R>(
  elements: readonly T[],
  atOnce: number,
  work: (element: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(elements.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < elements.length) {
      const index = next++;
      results[index] = await work(elements[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, elements.length) }, worker));
  return results;
}
