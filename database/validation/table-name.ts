/** The name that a `TableName` member means: itself, or the table of an ARN. */
const TABLE_RESOURCE = ":table/";

export function tableNameOf(nameOrArn: string): string {
  if (!nameOrArn.startsWith("arn:")) return nameOrArn;
  const at = nameOrArn.indexOf(TABLE_RESOURCE);
  return at < 0 ? nameOrArn : nameOrArn.slice(at + TABLE_RESOURCE.length).split("/", 1)[0]!;
}
