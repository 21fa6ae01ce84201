/**
 * From what a client sent to what is stored: one walk over an item validates it as the service does, brings its numbers
 * into canonical form and measures it; its canonical DynamoDB JSON is then the item's form on disk, between nodes and in
 * answers, where nobody needs to look into it.
 *
 * The walk works on the request's own parsed JSON, which the codec owns from then on: nearly every item is already in
 * canonical form and is not copied. The bytes come from one native `JSON.stringify` at the end, which measured faster
 * than building them piece by piece during the walk.
 */
import type { AttributeValue, Item } from "./attribute-value.js";
import {
  checkItemShape,
  checkValueShape,
  requireBinary,
  requireBoolean,
  requireList,
  requireMap,
  requireString,
  requireStructure,
} from "./attribute-shape.js";
import { base64Size } from "./base64.js";
import { normalizeNumber, numberSize } from "./decimal.js";
import { CoveyError, validationError } from "./errors.js";
import { DOCUMENT_OVERHEAD, ELEMENT_OVERHEAD, utf8Size } from "./item-size.js";

export { checkItemShape, checkValueShape } from "./attribute-shape.js";

/** An attribute's own value stands on level 1. */
export const NESTING_LEVELS_MAX = 32;
export const ATTRIBUTE_NAME_BYTES_MAX = 65_535;

const PREFIX = "One or more parameter values were invalid: ";
const NO_TYPE = "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes";
const TWO_TYPES =
  "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes";
const TOO_DEEP =
  "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit";

export interface CanonicalItem {
  readonly item: Item;
  /** The canonical DynamoDB JSON, UTF-8. */
  readonly json: Buffer;
  /** DynamoDB size: names and values, bytes. */
  readonly size: number;
}

/**
 * Validates, normalises, measures and encodes a client's item. `input` is parsed JSON; the codec may change it, and the
 * result shares it. Throws SerializationException for wrong JSON types, ValidationException for the rest.
 */
export function canonicalItem(input: unknown): CanonicalItem {
  const size = normalizeItem(input);
  const item = input as Item;
  return { item, json: encodeItem(item), size };
}

/** As `canonicalItem`, without bytes and size: for keys. */
export function canonicalAttributes(input: unknown): Item {
  normalizeItem(input);
  return input as Item;
}

/** As `canonicalAttributes`, for one value: of expressions, conditions and updates. */
export function canonicalValue(input: unknown): AttributeValue {
  try {
    normalizeValue(input, 1);
  } catch (error) {
    throw afterShapeCheck(error, () => checkValueShape(input));
  }
  return input as AttributeValue;
}

/** The stored bytes of an item that is already canonical, such as the result of an update. */
export function encodeItem(item: Item): Buffer {
  return Buffer.from(JSON.stringify(item), "utf8");
}

/** The item in stored bytes, which are trusted. */
export function decodeItem(json: Uint8Array): Item {
  return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString("utf8")) as Item;
}

/** Refuses an item nested too deeply, such as the result of an update that set a document inside a document. */
export function checkNesting(item: Item): void {
  for (const name in item) checkValueNesting(item[name]!, 1);
}

function checkValueNesting(value: AttributeValue, level: number): void {
  if (level > NESTING_LEVELS_MAX) throw validationError(TOO_DEEP);
  if (value.M !== undefined) {
    for (const name in value.M) checkValueNesting(value.M[name]!, level + 1);
  } else if (value.L !== undefined) {
    for (const element of value.L) checkValueNesting(element, level + 1);
  }
}

function normalizeItem(input: unknown): number {
  try {
    return normalizeMap(requireMap(input), 1);
  } catch (error) {
    throw afterShapeCheck(error, () => checkItemShape(input));
  }
}

/** Wrong JSON types anywhere come before an invalid value that stands in front of them. */
function afterShapeCheck(error: unknown, checkShape: () => void): unknown {
  if (error instanceof CoveyError && error.code === "ValidationException") checkShape();
  return error;
}

/** These return the DynamoDB size of what they have normalised. */
function normalizeMap(map: Record<string, unknown>, level: number): number {
  let size = 0;
  for (const name in map) size += nameSize(name) + normalizeValue(map[name], level);
  return size;
}

function nameSize(name: string): number {
  const size = utf8Size(name);
  if (size === 0) throw validationError(`${PREFIX}An attribute name may not be empty`);
  if (size > ATTRIBUTE_NAME_BYTES_MAX) {
    throw validationError(`${PREFIX}Attribute name is too large, must be less than 65536 bytes`);
  }
  return size;
}

function normalizeValue(input: unknown, level: number): number {
  const structure = requireStructure(input);
  if (level > NESTING_LEVELS_MAX) throw validationError(TOO_DEEP);
  let types = 0;
  let size = 0;
  for (const type in structure) {
    const content = structure[type];
    const contentSize = content === null ? UNKNOWN : normalizeContent(structure, type, content, level);
    if (contentSize === UNKNOWN) {
      Reflect.deleteProperty(structure, type);
    } else {
      types++;
      size = contentSize;
    }
  }
  if (types !== 1) throw validationError(types === 0 ? NO_TYPE : TWO_TYPES);
  return size;
}

/** The size of a content whose type the service does not know, and therefore does not see. */
const UNKNOWN = -1;

function normalizeContent(
  structure: Record<string, unknown>,
  type: string,
  content: unknown,
  level: number,
): number {
  switch (type) {
    case "S":
      return utf8Size(requireString(content));
    case "N": {
      const number = normalizeNumber(requireString(content));
      if (number !== content) structure["N"] = number;
      return numberSize(number);
    }
    case "B":
      return base64Size(requireBinary(content));
    case "BOOL":
      structure["BOOL"] = requireBoolean(content);
      return 1;
    case "NULL":
      if (!requireBoolean(content)) {
        throw validationError(`${PREFIX}Null attribute value types must have the value of true`);
      }
      structure["NULL"] = true;
      return 1;
    case "M": {
      const map = requireMap(content);
      return DOCUMENT_OVERHEAD + ELEMENT_OVERHEAD * Object.keys(map).length + normalizeMap(map, level + 1);
    }
    case "L":
      return normalizeList(requireList(content), level + 1);
    case "SS":
      return normalizeStringSet(requireList(content));
    case "NS":
      return normalizeNumberSet(requireList(content));
    case "BS":
      return normalizeBinarySet(requireList(content));
    default:
      return UNKNOWN;
  }
}

function normalizeList(list: unknown[], level: number): number {
  let size = DOCUMENT_OVERHEAD + ELEMENT_OVERHEAD * list.length;
  for (const element of list) size += normalizeValue(element, level);
  return size;
}

function normalizeStringSet(set: unknown[]): number {
  if (set.length === 0) throw validationError(`${PREFIX}An string set  may not be empty`);
  let size = 0;
  for (const element of set) {
    if (element === null) {
      throw validationError(`${PREFIX}An string set may not have a null string as a member`);
    }
    size += utf8Size(requireString(element));
  }
  if (hasDuplicates(set)) {
    throw validationError(`${PREFIX}Input collection [${set.join(", ")}] contains duplicates.`);
  }
  return size;
}

function normalizeNumberSet(set: unknown[]): number {
  if (set.length === 0) throw validationError(`${PREFIX}An number set  may not be empty`);
  let size = 0;
  for (let i = 0; i < set.length; i++) {
    const number = normalizeNumber(set[i] === null ? "" : requireString(set[i]));
    set[i] = number;
    size += numberSize(number);
  }
  if (hasDuplicates(set)) throw validationError("Input collection contains duplicates");
  return size;
}

function normalizeBinarySet(set: unknown[]): number {
  if (set.length === 0) throw validationError(`${PREFIX}Binary sets should not be empty`);
  let size = 0;
  for (const element of set) {
    if (element === null) throw validationError(`${PREFIX}Binary sets may not contain null values`);
    size += base64Size(requireBinary(element));
  }
  if (hasDuplicates(set)) {
    throw validationError(`${PREFIX}Input collection [${set.join(", ")}]of type BS contains duplicates.`);
  }
  return size;
}

function hasDuplicates(set: readonly unknown[]): boolean {
  return set.length > 1 && new Set(set).size !== set.length;
}
