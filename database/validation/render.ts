/**
 * How the service shows a value in a constraint message: as its Java classes print themselves, such as
 * `[KeySchemaElement(attributeName=pk, keyType=HASH)]`.
 */
import type { Shape, StructureShape } from "./shape.js";

const ATTRIBUTE_TYPES = ["S", "N", "B", "SS", "NS", "BS", "M", "L", "NULL", "BOOL"] as const;

export function renderValue(shape: Shape, value: unknown): string {
  if (value === undefined || value === null) return "null";
  switch (shape.kind) {
    case "list":
      return `[${(value as readonly unknown[]).map((element) => renderValue(shape.of, element)).join(", ")}]`;
    case "map":
      return renderEntries(value, (element) => renderValue(shape.of, element));
    case "structure":
      return renderStructure(shape, value as Readonly<Record<string, unknown>>);
    case "attributes":
      return renderEntries(value, renderAttribute);
    case "value":
      return renderAttribute(value);
    default:
      return String(value);
  }
}

function renderEntries(value: unknown, render: (element: unknown) => string): string {
  const entries = Object.entries(value as object).map(([name, element]) => `${name}=${render(element)}`);
  return `{${entries.join(", ")}}`;
}

function renderStructure(shape: StructureShape, value: Readonly<Record<string, unknown>>): string {
  const members = shape.members.map(
    ([name, member]) => `${name.charAt(0).toLowerCase()}${name.slice(1)}=${renderValue(member, value[name])}`,
  );
  return `${shape.javaType}(${members.join(", ")})`;
}

function renderAttribute(value: unknown): string {
  const typed = value as Readonly<Record<string, unknown>>;
  const members = ATTRIBUTE_TYPES.map((type) => {
    const content = typed[type];
    const name = type.charAt(0).toLowerCase() + type.slice(1);
    return `${name}=${content === undefined ? "null" : typeof content === "object" ? JSON.stringify(content) : String(content)}`;
  });
  return `AttributeValue(${members.join(", ")})`;
}
