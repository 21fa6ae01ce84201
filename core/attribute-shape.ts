/**
 * The JSON types of attribute values. The service unmarshals a whole request before it looks at anything in it, and
 * answers a wrong JSON type with a SerializationException whose words come from its unmarshaller.
 */
import { base64Problem } from "./base64.js";
import { serializationError } from "./errors.js";

/** Deeper values are refused for their depth; looking further would only cost stack. */
const DEPTH_MAX = 64;

const STRUCTURE = "Start of structure or map found where not expected";
const ATTRIBUTE_VALUE = "com.amazonaws.dynamodb.v20120810.AttributeValue";
const TRUE_WORDS = new Set(["TRUE", "1", "YES"]);
const FALSE_WORDS = new Set(["FALSE", "0", "NO"]);

type JsonObject = Record<string, unknown>;

/** A map of attribute values: an item, a key, or the content of a map. */
export function requireMap(value: unknown): JsonObject {
  if (typeof value !== "object") throw serializationError("Unexpected field type");
  if (Array.isArray(value)) {
    throw serializationError(
      `Unrecognized collection type java.util.Map<java.lang.String, ${ATTRIBUTE_VALUE}>`,
    );
  }
  return (value ?? {}) as JsonObject;
}

/** A list, of which the elements are looked at by the caller. */
export function requireList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw serializationError(typeof value === "object" ? STRUCTURE : "Unexpected field type");
}

/** The object that holds one typed value, as the element of a map or list. `null` is an object without a type. */
export function requireStructure(value: unknown): JsonObject {
  if (typeof value !== "object") throw serializationError("Unexpected value type in payload");
  if (Array.isArray(value)) throw serializationError(`Unrecognized collection type class ${ATTRIBUTE_VALUE}`);
  return (value ?? {}) as JsonObject;
}

export function requireString(value: unknown): string {
  if (typeof value === "string") return value;
  throw notConvertible(value, "String");
}

/** Strings that mean true or false are taken for booleans. */
export function requireBoolean(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") throw notConvertible(value, "Boolean");
  const word = value.toUpperCase();
  if (TRUE_WORDS.has(word)) return true;
  if (FALSE_WORDS.has(word)) return false;
  throw serializationError("Unexpected token received from parser");
}

/** Valid base64 text. */
export function requireBinary(value: unknown): string {
  if (typeof value === "string") {
    const problem = base64Problem(value);
    if (problem !== undefined) throw serializationError(problem);
    return value;
  }
  if (Array.isArray(value))
    throw serializationError("Unrecognized collection type class java.nio.ByteBuffer");
  if (typeof value === "object") throw serializationError(STRUCTURE);
  throw serializationError("only base-64-encoded strings are convertible to bytes");
}

/** Checks every JSON type of an item and nothing else. */
export function checkItemShape(input: unknown, depth = 1): void {
  const map = requireMap(input);
  for (const name in map) checkValueShape(map[name], depth);
}

/** Checks every JSON type of one value and nothing else. */
export function checkValueShape(input: unknown, depth = 1): void {
  if (depth > DEPTH_MAX) return;
  const structure = requireStructure(input);
  for (const type in structure) {
    const content = structure[type];
    if (content !== null) checkContentShape(type, content, depth);
  }
}

function checkContentShape(type: string, content: unknown, depth: number): void {
  switch (type) {
    case "S":
    case "N":
      requireString(content);
      return;
    case "B":
      requireBinary(content);
      return;
    case "BOOL":
    case "NULL":
      requireBoolean(content);
      return;
    case "SS":
    case "NS":
      for (const element of requireList(content)) requireElement(element, requireString);
      return;
    case "BS":
      for (const element of requireList(content)) requireElement(element, requireBinary);
      return;
    case "L":
      for (const element of requireList(content)) checkValueShape(element, depth + 1);
      return;
    case "M":
      checkItemShape(content, depth + 1);
  }
}

/** `null` passes here: a set that contains it is well formed, and invalid. */
function requireElement(element: unknown, require: (element: unknown) => unknown): void {
  if (element !== null) require(element);
}

function notConvertible(value: unknown, type: "String" | "Boolean"): Error {
  if (Array.isArray(value)) return serializationError(`Unrecognized collection type class java.lang.${type}`);
  switch (typeof value) {
    case "boolean":
      return serializationError(`${value ? "TRUE" : "FALSE"}_VALUE cannot be converted to ${type}`);
    case "number":
      return serializationError(
        `${Number.isInteger(value) ? "NUMBER" : "DECIMAL"}_VALUE cannot be converted to ${type}`,
      );
    default:
      return serializationError(STRUCTURE);
  }
}
