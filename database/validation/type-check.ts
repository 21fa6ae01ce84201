/**
 * The JSON types of a request, with the service's SerializationException messages. Members that are null count as absent,
 * and are made undefined, so that nobody after this has to tell null from undefined.
 */
import { CoveyError } from "../../core/errors.js";
import { checkItemShape, checkValueShape } from "../../core/item-codec.js";
import type { IntegerShape, ListShape, MapShape, Shape, StructureShape } from "./shape.js";

const INTEGER_MAX: Readonly<Record<IntegerShape["javaType"], number>> = {
  Integer: 2 ** 31 - 1,
  Long: Number.MAX_SAFE_INTEGER,
};

/** Where a structure stands: the service words its errors differently for members and for elements of lists and maps. */
type Place = "member" | "element";

/** Checks everything but attribute values: those are checked as they are read, or by `checkAttributeTypes`. */
export function checkTypes(shape: StructureShape, input: unknown): Record<string, unknown> {
  checkStructure(shape, input, "element", false);
  return input as Record<string, unknown>;
}

/** Checks attribute values too. Run when a request is refused: the service checks all types before anything else. */
export function checkAttributeTypes(shape: StructureShape, input: unknown): void {
  checkStructure(shape, input, "element", true);
}

function check(shape: Shape, value: unknown, place: Place, deep: boolean): void {
  switch (shape.kind) {
    case "string":
    case "tableName":
      if (typeof value !== "string") throw wrongScalar(value, "String");
      return;
    case "integer":
      throw new Error("an integer is always a member of a structure");
    case "boolean":
      if (typeof value !== "boolean") throw wrongBoolean(value);
      return;
    case "list":
      checkList(shape, value, deep);
      return;
    case "map":
      checkMap(shape, value, deep);
      return;
    case "structure":
      checkStructure(shape, value, place, deep);
      return;
    case "attributes":
      if (deep) checkItemShape(value);
      return;
    case "value":
      if (deep) checkValueShape(value);
  }
}

function checkStructure(shape: StructureShape, value: unknown, place: Place, deep: boolean): void {
  if (typeof value !== "object" || value === null) {
    throw serializationError(
      place === "member" ? "Unexpected field type" : "Unexpected value type in payload",
    );
  }
  if (Array.isArray(value)) {
    throw serializationError(
      `Unrecognized collection type class com.amazonaws.dynamodb.v20120810.${shape.javaType}`,
    );
  }
  const members = value as Record<string, unknown>;
  for (const [name, member] of shape.members) {
    const found = members[name];
    if (found === undefined) continue;
    if (found === null) members[name] = undefined;
    else if (member.kind === "integer") members[name] = integer(member, found);
    else check(member, found, "member", deep);
  }
}

function checkList(shape: ListShape, value: unknown, deep: boolean): void {
  if (!Array.isArray(value)) {
    if (typeof value === "object") {
      throw serializationError("Start of structure or map found where not expected");
    }
    throw serializationError(
      shape.nested === true
        ? "class sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl cannot be cast to class " +
            "java.lang.Class (sun.reflect.generics.reflectiveObjects.ParameterizedTypeImpl and java.lang.Class are in " +
            "module java.base of loader 'bootstrap')"
        : "Unexpected field type",
    );
  }
  for (const element of value) {
    if (element !== null) check(shape.of, element, "element", deep);
  }
}

function checkMap(shape: MapShape, value: unknown, deep: boolean): void {
  if (typeof value !== "object") throw serializationError("Unexpected field type");
  if (Array.isArray(value)) {
    throw serializationError(
      `Unrecognized collection type java.util.Map<java.lang.String, ${shape.javaType}>`,
    );
  }
  for (const element of Object.values(value as object)) {
    if (element !== null) check(shape.of, element, "element", deep);
  }
}

/** The service reads a number as Java would: without its fraction, and only when it fits. */
function integer(shape: IntegerShape, value: unknown): number {
  if (typeof value === "number" && Math.abs(value) <= INTEGER_MAX[shape.javaType]) return Math.trunc(value);
  if (typeof value === "string")
    throw serializationError(`STRING_VALUE cannot be converted to ${shape.javaType}`);
  throw wrongScalar(value, shape.javaType);
}

function wrongBoolean(value: unknown): CoveyError {
  return typeof value === "string"
    ? serializationError("Unexpected token received from parser")
    : wrongScalar(value, "Boolean");
}

function wrongScalar(value: unknown, javaType: string): CoveyError {
  switch (typeof value) {
    case "boolean":
      return serializationError(`${value ? "TRUE_VALUE" : "FALSE_VALUE"} cannot be converted to ${javaType}`);
    case "number":
      return serializationError(
        `${Number.isInteger(value) ? "NUMBER_VALUE" : "DECIMAL_VALUE"} cannot be converted to ${javaType}`,
      );
    default:
      return serializationError(
        Array.isArray(value)
          ? `Unrecognized collection type class java.lang.${javaType}`
          : "Start of structure or map found where not expected",
      );
  }
}

function serializationError(message: string): CoveyError {
  return new CoveyError("SerializationException", message);
}
