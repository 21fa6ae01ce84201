/** Attribute values and items, between protobuf and DynamoDB JSON: one member that names its type in both. */
import type { covey } from "../../proto/generated/covey.js";
import { fromEntries, type Field, type JsonObject } from "./fields.js";

type Value = covey.v1.AttributeValue.$Properties;
type Attributes = Record<string, Value>;

export const attributeValue: Field<Value> = {
  toJson: (value) => (value ? valueToJson(value) : undefined),
  fromJson: (json) => valueFromJson(json as JsonObject),
};

/** An item or a key. An empty one is told from an absent one. */
export const item: Field<covey.v1.Item.$Properties> = {
  toJson: (value) => (value ? attributesToJson(value.attributes) : undefined),
  fromJson: (json) => ({ attributes: attributesFromJson(json as JsonObject) }),
};

/** A value without a member becomes `{}`, which the database refuses in DynamoDB's words. */
function valueToJson(value: Value): JsonObject {
  // The generated code gives members that are not set as null.
  if (typeof value.stringValue === "string") return { S: value.stringValue };
  if (typeof value.numberValue === "string") return { N: value.numberValue };
  if (value.binaryValue) return { B: base64(value.binaryValue) };
  if (typeof value.boolValue === "boolean") return { BOOL: value.boolValue };
  if (typeof value.nullValue === "boolean") return { NULL: value.nullValue };
  if (value.mapValue) return { M: attributesToJson(value.mapValue.attributes) };
  if (value.listValue) return { L: (value.listValue.values ?? []).map(valueToJson) };
  if (value.stringSetValue) return { SS: value.stringSetValue.values ?? [] };
  if (value.numberSetValue) return { NS: value.numberSetValue.values ?? [] };
  if (value.binarySetValue) return { BS: (value.binarySetValue.values ?? []).map(base64) };
  return {};
}

function valueFromJson(json: JsonObject): Value {
  const [type, content] = Object.entries(json)[0] ?? [];
  switch (type) {
    case "S":
      return { stringValue: content as string };
    case "N":
      return { numberValue: content as string };
    case "B":
      return { binaryValue: bytes(content as string) };
    case "BOOL":
      return { boolValue: content as boolean };
    case "NULL":
      return { nullValue: content as boolean };
    case "M":
      return { mapValue: { attributes: attributesFromJson(content as JsonObject) } };
    case "L":
      return { listValue: { values: (content as JsonObject[]).map(valueFromJson) } };
    case "SS":
      return { stringSetValue: { values: content as string[] } };
    case "NS":
      return { numberSetValue: { values: content as string[] } };
    case "BS":
      return { binarySetValue: { values: (content as string[]).map(bytes) } };
    default:
      throw new Error(`the database answered an attribute value of no known type: ${type}`);
  }
}

function attributesToJson(attributes: Attributes | null | undefined): JsonObject {
  return fromEntries(Object.entries(attributes ?? {}).map(([name, value]) => [name, valueToJson(value)]));
}

function attributesFromJson(json: JsonObject): Attributes {
  return fromEntries(Object.entries(json).map(([name, value]) => [name, valueFromJson(value as JsonObject)]));
}

function base64(value: Uint8Array): string {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, "base64");
}
