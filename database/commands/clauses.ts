/**
 * The expressions of a request on their way to the replica that evaluates them: as text with its names and values, or as
 * the legacy parameter that stands in for one. They were validated where the request came in, and are bound again
 * where they are evaluated; parsing is cached by text on both sides.
 *
 *     flags (1), then for each flag set: text or JSON as length-prefixed UTF-8
 */
import type { AttributeValue } from "../../core/attribute-value.js";
import type { ByteReader, ByteWriter } from "../../core/byte-writer.js";
import {
  bindCondition,
  bindProjection,
  bindUpdate,
  conditionFromExpected,
  conditionFromFilter,
  parseCondition,
  parseProjection,
  parseUpdate,
  projectionFromAttributesToGet,
  Substitutions,
  updateFromAttributeUpdates,
  type BoundCondition,
  type BoundProjection,
  type BoundUpdate,
} from "../expressions/expressions.js";

/** `ConditionExpression` or `FilterExpression`, or what came before them. */
export type ConditionClause =
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "expected"; readonly expected: unknown; readonly operator: unknown }
  | {
      readonly kind: "filter";
      readonly filter: unknown;
      readonly operator: unknown;
      readonly member: "QueryFilter" | "ScanFilter";
    };

export type UpdateClause =
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "attributeUpdates"; readonly updates: unknown };

export type ProjectionClause =
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "attributesToGet"; readonly names: readonly string[] };

export interface Clauses {
  readonly condition?: ConditionClause | undefined;
  readonly update?: UpdateClause | undefined;
  readonly projection?: ProjectionClause | undefined;
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly values?: Readonly<Record<string, AttributeValue>> | undefined;
}

export const NO_CLAUSES: Clauses = Object.freeze({});

const Flag = {
  conditionText: 0x01,
  conditionLegacy: 0x02,
  updateText: 0x04,
  updateLegacy: 0x08,
  projectionText: 0x10,
  projectionLegacy: 0x20,
  names: 0x40,
  values: 0x80,
} as const;

export function writeClauses(writer: ByteWriter, clauses: Clauses): void {
  const { condition, update, projection, names, values } = clauses;
  let flags = 0;
  if (condition) flags |= condition.kind === "expression" ? Flag.conditionText : Flag.conditionLegacy;
  if (update) flags |= update.kind === "expression" ? Flag.updateText : Flag.updateLegacy;
  if (projection) flags |= projection.kind === "expression" ? Flag.projectionText : Flag.projectionLegacy;
  if (names) flags |= Flag.names;
  if (values) flags |= Flag.values;
  writer.byte(flags);
  if (condition) writer.string(condition.kind === "expression" ? condition.text : JSON.stringify(condition));
  if (update) writer.string(update.kind === "expression" ? update.text : JSON.stringify(update));
  if (projection)
    writer.string(projection.kind === "expression" ? projection.text : JSON.stringify(projection));
  if (names) writer.string(JSON.stringify(names));
  if (values) writer.string(JSON.stringify(values));
}

export function readClauses(reader: ByteReader): Clauses {
  const flags = reader.byte();
  if (flags === 0) return NO_CLAUSES;
  return {
    condition: readClause<ConditionClause>(reader, flags, Flag.conditionText, Flag.conditionLegacy),
    update: readClause<UpdateClause>(reader, flags, Flag.updateText, Flag.updateLegacy),
    projection: readClause<ProjectionClause>(reader, flags, Flag.projectionText, Flag.projectionLegacy),
    names: flags & Flag.names ? (JSON.parse(reader.string()) as Record<string, string>) : undefined,
    values: flags & Flag.values ? (JSON.parse(reader.string()) as Record<string, AttributeValue>) : undefined,
  };
}

/** Clauses that can be evaluated. */
export interface BoundClauses {
  readonly condition?: BoundCondition | undefined;
  readonly update?: BoundUpdate | undefined;
  readonly projection?: BoundProjection | undefined;
}

const NOTHING_BOUND: BoundClauses = Object.freeze({});

/** Binds clauses that another node has validated. `kind` is what an expression text in `condition` is. */
export function bindTrusted(
  clauses: Clauses,
  kind: "ConditionExpression" | "FilterExpression",
): BoundClauses {
  const { condition, update, projection } = clauses;
  if (!condition && !update && !projection) return NOTHING_BOUND;
  const substitutions = Substitutions.trusted(clauses.names, clauses.values);
  return {
    condition: condition && bindConditionClause(condition, kind, substitutions),
    update: update && bindUpdateClause(update, substitutions),
    projection: projection && bindProjectionClause(projection, substitutions),
  };
}

export function bindConditionClause(
  clause: ConditionClause,
  kind: "ConditionExpression" | "FilterExpression",
  substitutions: Substitutions,
): BoundCondition {
  switch (clause.kind) {
    case "expression":
      return bindCondition(parseCondition(clause.text, kind), substitutions);
    case "expected":
      return conditionFromExpected(clause.expected, clause.operator);
    case "filter":
      return conditionFromFilter(clause.filter, clause.operator);
  }
}

export function bindUpdateClause(clause: UpdateClause, substitutions: Substitutions): BoundUpdate {
  return clause.kind === "expression"
    ? bindUpdate(parseUpdate(clause.text), substitutions)
    : updateFromAttributeUpdates(clause.updates);
}

export function bindProjectionClause(
  clause: ProjectionClause,
  substitutions: Substitutions,
): BoundProjection {
  return clause.kind === "expression"
    ? bindProjection(parseProjection(clause.text), substitutions)
    : projectionFromAttributesToGet(clause.names);
}

function readClause<T>(reader: ByteReader, flags: number, text: number, legacy: number): T | undefined {
  if (flags & text) return { kind: "expression", text: reader.string() } as T;
  return flags & legacy ? (JSON.parse(reader.string()) as T) : undefined;
}
