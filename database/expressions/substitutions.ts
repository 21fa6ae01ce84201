/**
 * `ExpressionAttributeNames` and `ExpressionAttributeValues` of one request: what aliases stand for, and which of them
 * have been used. Each alias may serve several expressions of the request; one that serves none is refused at the end.
 */
import { requireString } from "../../core/attribute-shape.js";
import type { AttributeValue } from "../../core/attribute-value.js";
import { CoveyError, validationError } from "../../core/errors.js";
import { canonicalValue, checkItemShape } from "../../core/item-codec.js";
import { valueSize } from "../../core/item-size.js";
import { invalidExpression } from "./problems.js";
import type { ExpressionKind } from "./syntax.js";

/** Of a `#name` or `:value`, with the sign. */
const ALIAS_BYTES_MAX = 255;
/** Of all aliases and what they stand for. */
const SUBSTITUTION_BYTES_MAX = 2 * 1024 * 1024;
const HASH = 0x23;
const COLON = 0x3a;

type Names = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, AttributeValue>>;

export class Substitutions {
  readonly names: Names | undefined;
  readonly values: Values | undefined;
  /** Another node has checked everything that can be checked without an item. */
  readonly isTrusted: boolean;
  readonly #usedNames = new Set<string>();
  readonly #usedValues = new Set<string>();

  /**
   * `names` and `values` are the members of the request, as parsed JSON; values are brought into canonical form in place.
   * Throws SerializationException or ValidationException. `trusted` is for the maps of a Substitutions, sent by another
   * node: nothing in them is looked at.
   */
  constructor(names?: unknown, values?: unknown, { trusted = false }: { trusted?: boolean } = {}) {
    this.isTrusted = trusted;
    this.names = (names ?? undefined) as Names | undefined;
    this.values = (values ?? undefined) as Values | undefined;
    if (trusted) return;
    if (this.values !== undefined) checkItemShape(this.values);
    if (this.names !== undefined) checkNames(this.names);
    if (this.values !== undefined) checkValues(this.values);
    checkSize(this.names, this.values);
  }

  static trusted(names?: Names, values?: Values): Substitutions {
    return new Substitutions(names, values, { trusted: true });
  }

  /** The attribute name that `alias` stands for. Throws ValidationException when it is not defined. */
  name(alias: string, kind: ExpressionKind): string {
    if (this.names === undefined || !Object.hasOwn(this.names, alias)) {
      throw invalidExpression(
        kind,
        `An expression attribute name used in the document path is not defined; attribute name: ${alias}`,
      );
    }
    if (!this.isTrusted) this.#usedNames.add(alias);
    return this.names[alias]!;
  }

  /** The value that `alias` stands for. Throws ValidationException when it is not defined. */
  value(alias: string, kind: ExpressionKind): AttributeValue {
    const value = this.find(alias);
    if (value === undefined) throw undefinedValue(alias, kind);
    return value;
  }

  /** As `value`, for callers to whom something else may be more important than an undefined one. */
  find(alias: string): AttributeValue | undefined {
    if (this.values === undefined || !Object.hasOwn(this.values, alias)) return undefined;
    if (!this.isTrusted) this.#usedValues.add(alias);
    return this.values[alias];
  }

  /** Throws ValidationException for aliases that none of the bound expressions has used. */
  assertAllUsed(): void {
    refuseUnused("ExpressionAttributeNames", this.names, this.#usedNames);
    refuseUnused("ExpressionAttributeValues", this.values, this.#usedValues);
  }
}

export function undefinedValue(alias: string, kind: ExpressionKind): CoveyError {
  return invalidExpression(
    kind,
    `An expression attribute value used in expression is not defined; attribute value: ${alias}`,
  );
}

function refuseUnused(
  member: string,
  map: Readonly<Record<string, unknown>> | undefined,
  used: Set<string>,
): void {
  if (map === undefined) return;
  const unused = Object.keys(map).filter((alias) => !used.has(alias));
  if (unused.length === 0) return;
  throw validationError(`Value provided in ${member} unused in expressions: keys: {${unused.join(", ")}}`);
}

function checkNames(names: Names): void {
  checkAliases("ExpressionAttributeNames", names, HASH);
  for (const alias in names) {
    if (requireString(names[alias]) === "") {
      throw validationError(
        `ExpressionAttributeNames contains invalid value: Empty attribute name for key ${alias}`,
      );
    }
  }
}

function checkValues(values: Values): void {
  checkAliases("ExpressionAttributeValues", values, COLON);
  for (const alias in values) {
    try {
      canonicalValue(values[alias]);
    } catch (error) {
      if (!(error instanceof CoveyError)) throw error;
      throw validationError(
        `ExpressionAttributeValues contains invalid value: ${error.message} for key ${alias}`,
      );
    }
  }
}

function checkAliases(member: string, map: Readonly<Record<string, unknown>>, sign: number): void {
  let count = 0;
  for (const alias in map) {
    count++;
    if (!isAlias(alias, sign)) {
      throw validationError(`${member} contains invalid key: Syntax error; key: "${alias}"`);
    }
    if (alias.length > ALIAS_BYTES_MAX) {
      throw validationError(
        `${member} contains invalid key: The expression attribute map contains a key that is too long; key: "${alias}"`,
      );
    }
  }
  if (count === 0) throw validationError(`${member} must not be empty`);
}

function checkSize(names: Names | undefined, values: Values | undefined): void {
  let size = 0;
  for (const alias in names) size += alias.length + Buffer.byteLength(names[alias]!);
  for (const alias in values) size += alias.length + valueSize(values[alias]!);
  if (size <= SUBSTITUTION_BYTES_MAX) return;
  throw validationError(
    "Expression attribute names and values have exceeded the maximum allowed size; " +
      `size: ${size}, maximum: ${SUBSTITUTION_BYTES_MAX}`,
  );
}

/** The sign, then letters, digits and underscores. */
function isAlias(alias: string, sign: number): boolean {
  if (alias.length < 2 || alias.charCodeAt(0) !== sign) return false;
  for (let i = 1; i < alias.length; i++) {
    const code = alias.charCodeAt(i);
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    if (!isLetter && !(code >= 0x30 && code <= 0x39) && code !== 0x5f) return false;
  }
  return true;
}
