/**
 * The constraints of a request's shape: all violations in one ValidationException, up to ten, in the service's words.
 * Runs after type-check.ts, so every value here has the type that its shape names.
 */
import { validationError } from "../../core/errors.js";
import { renderValue } from "./render.js";
import type { IntegerShape, ListShape, MapShape, Shape, StringShape, StructureShape } from "./shape.js";

const VIOLATIONS_MAX = 10;
const NAME_PATTERN = "[a-zA-Z0-9_.-]+";
const TABLE_NAME_LENGTH_MIN = 3;
const TABLE_NAME_LENGTH_MAX = 255;
const TABLE_ARN_LENGTH_MAX = 1024;

/** Throws ValidationException when a constraint is violated. */
export function checkConstraints(shape: StructureShape, input: Readonly<Record<string, unknown>>): void {
  refuseEmptyTableName(shape, input);
  const violations: string[] = [];
  checkMembers(shape, input, [], violations);
  if (violations.length === 0) return;
  throw validationError(
    `${violations.length} validation error${violations.length > 1 ? "s" : ""} detected: ${violations.join("; ")}`,
  );
}

/** The service looks no further than an empty table name. */
function refuseEmptyTableName(shape: StructureShape, input: Readonly<Record<string, unknown>>): void {
  if (input["TableName"] !== "") return;
  const required = shape.members.some(
    ([name, member]) => name === "TableName" && member.kind === "tableName",
  );
  if (!required) return;
  throw validationError(
    "1 validation error detected: Value at 'TableName' failed to satisfy constraint: " +
      "Member must have length greater than or equal to 1",
  );
}

/** Names of members, numbers of list elements (from 1) and keys of maps; the last two are followed by "member". */
type Path = readonly string[];

function checkMembers(
  shape: StructureShape,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  violations: string[],
): void {
  for (const [name, member] of shape.members) {
    const found = value[name];
    if (found !== undefined) check(member, found, [...path, name], violations);
    else if (member.required === true)
      add(violations, member, [...path, name], null, "Member must not be null");
    if (violations.length >= VIOLATIONS_MAX) return;
  }
}

function check(shape: Shape, value: unknown, path: Path, violations: string[]): void {
  switch (shape.kind) {
    case "string":
      checkString(shape, value as string, path, violations);
      return;
    case "tableName":
      checkTableName(shape, value as string, path, violations);
      return;
    case "integer":
      checkInteger(shape, value as number, path, violations);
      return;
    case "list":
      checkList(shape, value as readonly unknown[], path, violations);
      return;
    case "map":
      checkMap(shape, value as Readonly<Record<string, unknown>>, path, violations);
      return;
    case "structure":
      checkMembers(shape, value as Readonly<Record<string, unknown>>, path, violations);
      return;
    case "boolean":
    case "attributes":
    case "value":
  }
}

function checkString(shape: StringShape, value: string, path: Path, violations: string[]): void {
  if (shape.values !== undefined && !shape.values.includes(value)) {
    add(violations, shape, path, value, `Member must satisfy enum value set: [${shape.values.join(", ")}]`);
  }
  if (shape.pattern !== undefined && !new RegExp(`^(?:${shape.pattern})$`).test(value)) {
    add(violations, shape, path, value, `Member must satisfy regular expression pattern: ${shape.pattern}`);
  }
  checkLength(shape, value.length, path, value, violations);
}

function checkTableName(shape: Shape, value: string, path: Path, violations: string[]): void {
  if (value.startsWith("arn:")) {
    if (value.length > TABLE_ARN_LENGTH_MAX) {
      add(violations, shape, path, value, atMost(TABLE_ARN_LENGTH_MAX));
    }
    return;
  }
  if (!/^[a-zA-Z0-9_.-]*$/.test(value)) {
    add(violations, shape, path, value, `Member must satisfy regular expression pattern: ${NAME_PATTERN}`);
  }
  const limits = { lengthMin: TABLE_NAME_LENGTH_MIN, lengthMax: TABLE_NAME_LENGTH_MAX };
  checkLength(limits, value.length, path, value, violations, shape);
}

function checkInteger(shape: IntegerShape, value: number, path: Path, violations: string[]): void {
  if (shape.min !== undefined && value < shape.min) {
    add(violations, shape, path, value, `Member must have value greater than or equal to ${shape.min}`);
  }
  if (shape.max !== undefined && value > shape.max) {
    add(violations, shape, path, value, `Member must have value less than or equal to ${shape.max}`);
  }
}

function checkList(shape: ListShape, value: readonly unknown[], path: Path, violations: string[]): void {
  checkLength(shape, value.length, path, value, violations);
  value.forEach((element, i) => {
    if (violations.length < VIOLATIONS_MAX) {
      checkElement(shape.of, element, [...path, String(i + 1), "member"], violations);
    }
  });
}

function checkMap(
  shape: MapShape,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  violations: string[],
): void {
  const names = Object.keys(value);
  checkLength({ lengthMin: shape.lengthMin }, names.length, path, value, violations, shape);
  const { keys, values } = shape;
  if (keys !== undefined) {
    const pattern = new RegExp(`^(?:${keys.pattern})$`);
    const fits = (name: string): boolean =>
      name.length >= keys.lengthMin && name.length <= keys.lengthMax && pattern.test(name);
    if (!names.every(fits)) {
      const constraints = [atMost(keys.lengthMax), atLeast(keys.lengthMin), matching(keys.pattern)];
      add(violations, shape, path, value, `Map keys must satisfy constraint: [${constraints.join(", ")}]`);
    }
  }
  if (values !== undefined) {
    const fits = (list: unknown): boolean =>
      Array.isArray(list) && list.length >= values.lengthMin && list.length <= values.lengthMax;
    if (!names.every((name) => fits(value[name]))) {
      const constraints = [atMost(values.lengthMax), atLeast(values.lengthMin)];
      add(violations, shape, path, value, `Map value must satisfy constraint: [${constraints.join(", ")}]`);
    }
  }
  for (const name of names) {
    if (violations.length >= VIOLATIONS_MAX) return;
    checkElement(shape.of, value[name], [...path, name, "member"], violations);
  }
}

function checkElement(shape: Shape, element: unknown, path: Path, violations: string[]): void {
  if (element === null) add(violations, shape, path, null, "Member must not be null");
  else check(shape, element, path, violations);
}

function checkLength(
  limits: { readonly lengthMin?: number | undefined; readonly lengthMax?: number | undefined },
  length: number,
  path: Path,
  value: unknown,
  violations: string[],
  shape: Shape = limits as Shape,
): void {
  if (limits.lengthMin !== undefined && length < limits.lengthMin) {
    add(violations, shape, path, value, atLeast(limits.lengthMin));
  }
  if (limits.lengthMax !== undefined && length > limits.lengthMax) {
    add(violations, shape, path, value, atMost(limits.lengthMax));
  }
}

function add(violations: string[], shape: Shape, path: Path, value: unknown, constraint: string): void {
  if ("terse" in shape && shape.terse === true) {
    // The newer wording names the member as the request does and does not repeat the value.
    violations.push(`Value at '${path.join(".")}' failed to satisfy constraint: ${constraint}`);
    return;
  }
  const shown = value === null ? "null" : `'${renderValue(shape, value)}'`;
  const names = path.map((part, i) => (isMemberName(path, i) ? lowerFirst(part) : part));
  violations.push(`Value ${shown} at '${names.join(".")}' failed to satisfy constraint: ${constraint}`);
}

/** Whether a part of a path is a member of a structure, and not a number or a key followed by "member". */
function isMemberName(path: Path, i: number): boolean {
  return path[i + 1] !== "member" && path[i] !== "member";
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function atLeast(length: number): string {
  return `Member must have length greater than or equal to ${length}`;
}

function atMost(length: number): string {
  return `Member must have length less than or equal to ${length}`;
}

function matching(pattern: string): string {
  return `Member must satisfy regular expression pattern: ${pattern}`;
}
