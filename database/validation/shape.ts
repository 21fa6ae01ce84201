/**
 * The shapes of requests: what each member may be, as data. Two walks read them, in the service's order: the JSON types
 * of the whole request first (type-check.ts), then the constraints (constraint-check.ts).
 */

interface Member {
  /** Absent or null: "Member must not be null". */
  readonly required?: boolean;
}

export interface StringShape extends Member {
  readonly kind: "string";
  readonly values?: readonly string[];
  /** Regular expression source, unanchored. */
  readonly pattern?: string;
  readonly lengthMin?: number;
  readonly lengthMax?: number;
}

/** The name of a table, or its ARN. */
export interface TableNameShape extends Member {
  readonly kind: "tableName";
}

export interface IntegerShape extends Member {
  readonly kind: "integer";
  /** The service's name for its type in messages. */
  readonly javaType: "Integer" | "Long";
  readonly min?: number;
  readonly max?: number;
  /** The newer wording of a violation: no value, and the member as it is written in the request. */
  readonly terse?: boolean;
}

export interface BooleanShape extends Member {
  readonly kind: "boolean";
}

export interface ListShape extends Member {
  readonly kind: "list";
  readonly of: Shape;
  readonly lengthMin?: number;
  readonly lengthMax?: number;
  readonly terse?: boolean;
  /** A list inside a map: the service words its type errors differently. */
  readonly nested?: boolean;
}

export interface MapShape extends Member {
  readonly kind: "map";
  readonly of: Shape;
  /** The service's name of the values' type, for messages. */
  readonly javaType: string;
  readonly lengthMin?: number;
  readonly keys?: { readonly pattern: string; readonly lengthMin: number; readonly lengthMax: number };
  /** For maps of lists. */
  readonly values?: { readonly lengthMin: number; readonly lengthMax: number };
}

export interface StructureShape extends Member {
  readonly kind: "structure";
  readonly javaType: string;
  readonly members: readonly (readonly [name: string, shape: Shape])[];
}

/** An item or a key: attribute values by name. Its types are checked by core/item-codec.ts as it is read. */
export interface AttributesShape extends Member {
  readonly kind: "attributes";
}

/** One attribute value. */
export interface ValueShape extends Member {
  readonly kind: "value";
}

export type Shape =
  | StringShape
  | TableNameShape
  | IntegerShape
  | BooleanShape
  | ListShape
  | MapShape
  | StructureShape
  | AttributesShape
  | ValueShape;

export function structure(
  javaType: string,
  members: Readonly<Record<string, Shape>>,
  options: { readonly required?: boolean } = {},
): StructureShape {
  return { kind: "structure", javaType, members: Object.entries(members), ...options };
}
