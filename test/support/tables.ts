/** Tables in one line. */
import type { SingleNode } from "./single-node.js";

/**
 * Creates a table whose key is written as `name:type` or `name:type name:type`. `more` adds members to the request; local
 * indexes are written as `indexName name:type projection`, where the projection is ALL, KEYS_ONLY, or included names
 * joined by commas.
 */
export async function createTable(
  node: SingleNode,
  name: string,
  key: string,
  more: { readonly localIndexes?: readonly string[]; readonly request?: object } = {},
): Promise<void> {
  await node.run("CreateTable", tableRequest(name, key, more));
}

export function tableRequest(
  name: string,
  key: string,
  more: { readonly localIndexes?: readonly string[]; readonly request?: object } = {},
): object {
  const attributes = key.split(" ").map((part) => part.split(":") as [string, string]);
  const definitions = new Map(attributes);
  const hash = { AttributeName: attributes[0]![0], KeyType: "HASH" };
  const indexes = (more.localIndexes ?? []).map((text) => {
    const [indexName, sort, projection] = text.split(" ") as [string, string, string];
    const [sortName, sortType] = sort.split(":") as [string, string];
    definitions.set(sortName, sortType);
    return {
      IndexName: indexName,
      KeySchema: [hash, { AttributeName: sortName, KeyType: "RANGE" }],
      Projection:
        projection === "ALL" || projection === "KEYS_ONLY"
          ? { ProjectionType: projection }
          : { ProjectionType: "INCLUDE", NonKeyAttributes: projection.split(",") },
    };
  });
  return {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [...definitions].map(([AttributeName, AttributeType]) => ({
      AttributeName,
      AttributeType,
    })),
    KeySchema: attributes.map(([AttributeName], i) => ({
      AttributeName,
      KeyType: i === 0 ? "HASH" : "RANGE",
    })),
    ...(indexes.length > 0 && { LocalSecondaryIndexes: indexes }),
    ...more.request,
  };
}
