/** Which changes of a table its status forbids. */
import { CoveyError } from "../../core/errors.js";
import type { CatalogEntry, TableCatalog } from "./table-catalog.js";

/** Throws ResourceInUseException while the table is being created or deleted. */
export function refuseWhileChanging(tables: TableCatalog, entry: CatalogEntry): void {
  const status = tables.statusOf(entry);
  if (status !== "CREATING" && status !== "DELETING") return;
  throw new CoveyError(
    "ResourceInUseException",
    "Attempt to change a resource which is still in use: Table is being " +
      `${status === "CREATING" ? "created" : "deleted"}: ${entry.table.name}`,
  );
}
