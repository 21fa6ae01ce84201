/** The ARN that the tag operations take: the service has its own errors for what is no table's. */
import { CoveyError, validationError } from "../../core/errors.js";
import type { CatalogEntry } from "../tables/table-catalog.js";
import type { Operation, Services } from "./operation.js";

const TABLE_ARN = /^arn:aws[a-z-]*:dynamodb:([a-z0-9-]+):(\d{12}):table\/([a-zA-Z0-9_.-]{3,255})$/;

/** The name of the table. Throws ValidationException, or AccessDeniedException for another account's. */
export function tableNameOfArn(
  arn: string | undefined,
  operation: Operation["name"],
  services: Services,
): string {
  if (arn === undefined) throw validationError("Invalid TableArn");
  const [, , account, name] = TABLE_ARN.exec(arn) ?? [];
  if (name === undefined) {
    throw validationError(`Invalid TableArn: Invalid ResourceArn provided as input ${arn}`);
  }
  if (account !== services.config.accountId) {
    throw new CoveyError(
      "AccessDeniedException",
      `User: arn:aws:iam::${services.config.accountId}:root is not authorized to perform: dynamodb:${operation} on resource: ${arn}`,
    );
  }
  return name;
}

/** The table. Throws ResourceNotFoundException. */
export function tableOfArn(name: string, arn: string, services: Services): CatalogEntry {
  const entry = services.tables.byName(name);
  if (entry !== undefined) return entry;
  throw new CoveyError(
    "ResourceNotFoundException",
    `Requested resource not found: ResourcArn: ${arn} not found`,
  );
}
