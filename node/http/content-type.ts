/** The content types that the service speaks. All carry the same JSON; the answer has the type of the question. */
const JSON_TYPES = new Set(["application/x-amz-json-1.0", "application/x-amz-json-1.1", "application/json"]);

export const DEFAULT_JSON_TYPE = "application/json";

/** The type to answer with, or `undefined` for a type that is not spoken. Parameters such as `charset` are ignored. */
export function jsonType(contentType: string | undefined): string | undefined {
  if (contentType === undefined) return undefined;
  if (JSON_TYPES.has(contentType)) return contentType;
  const bare = contentType.split(";", 1)[0]!.trim().toLowerCase();
  return JSON_TYPES.has(bare) ? bare : undefined;
}
