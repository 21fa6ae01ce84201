/**
 * The kinds of fields that typed messages have, each with both directions between the generated code's objects and
 * DynamoDB JSON. A message is described once, field by field, in `conversions.ts`; the compiler refuses a description
 * that forgets a field.
 *
 * JSON from the database is trusted. Objects from protobuf are typed but otherwise unchecked: the database validates
 * the JSON they become, in DynamoDB's own words.
 */
import { CoveyError } from "../../core/errors.js";

export interface Field<T> {
  /** The JSON form; `undefined` leaves the member out. `value` is `undefined` or null for an absent optional field. */
  toJson(value: T | null | undefined): unknown;
  /** The protobuf form of a member that is present. */
  fromJson(json: unknown): T;
}

export type JsonObject = Record<string, unknown>;

/** A string, a number or a boolean: the same in both forms. Absent `optional` ones are left out. */
function plain<T>(): Field<T> {
  return {
    toJson: (value) => value ?? undefined,
    fromJson: (json) => json as T,
  };
}

export const text = plain<string>();
export const number = plain<number>();
export const flag = plain<boolean>();

/** Seconds since the Unix epoch, with a fraction, in JSON. */
export const timestamp: Field<{ seconds?: number | null; nanos?: number | null }> = {
  toJson: (value) => (value ? (value.seconds ?? 0) + (value.nanos ?? 0) / 1e9 : undefined),
  fromJson: (json) => {
    // DynamoDB's times have milliseconds; rounding to them hides that the fraction is binary.
    const milliseconds = Math.round((json as number) * 1000);
    const seconds = Math.floor(milliseconds / 1000);
    return { seconds, nanos: (milliseconds - seconds * 1000) * 1_000_000 };
  },
};

/** A name in JSON; in protobuf a number whose name has `prefix` before it, 0 when absent. */
export function enumeration<T extends number>(
  values: Readonly<Record<string, string | number>>,
  prefix: string,
): Field<T> {
  return {
    toJson: (value) => {
      if (!value) return undefined;
      const name = values[value];
      if (typeof name !== "string") {
        throw new CoveyError("ValidationException", `${value} is no value of ${prefix}*`);
      }
      return name.slice(prefix.length);
    },
    // A name that the contract does not know yet is told as UNSPECIFIED.
    fromJson: (json) => (values[prefix + String(json)] ?? 0) as T,
  };
}

/** A list. An empty one cannot be told from an absent one in protobuf and is left out of the JSON. */
export function list<T>(element: Field<T>): Field<T[]> {
  return {
    toJson: (value) => (value?.length ? value.map((entry) => element.toJson(entry)) : undefined),
    fromJson: (json) => (json as unknown[]).map((entry) => element.fromJson(entry)),
  };
}

/** Members by a name that the client chose. An empty one is left out of the JSON, as with lists. */
export function byName<T>(element: Field<T>): Field<Record<string, T>> {
  return {
    toJson: (value) => {
      const entries = Object.entries(value ?? {});
      if (entries.length === 0) return undefined;
      return fromEntries(entries.map(([name, entry]) => [name, element.toJson(entry)]));
    },
    fromJson: (json) =>
      fromEntries(Object.entries(json as JsonObject).map(([name, entry]) => [name, element.fromJson(entry)])),
  };
}

/** Unlike assignment, keeps a member named `__proto__` as what it is: a name that a client chose. */
export function fromEntries<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries(entries);
}

/** What the members of a message are: all fields, without the names of its oneofs and what protobufjs adds. */
type Members<P, Oneof extends keyof P> = {
  readonly [K in Exclude<keyof P, Oneof | "$unknowns">]-?: Field<NonNullable<P[K]>>;
};

/**
 * A message. Its JSON names are its protobuf names with a capital first letter, except for those in `renamed`.
 * `Oneof` names the message's oneofs, which are no members of their own.
 */
export function message<P extends object, Oneof extends keyof P = never>(
  members: Members<P, Oneof>,
  renamed: Readonly<Record<string, string>> = {},
): Field<P> {
  const fields = Object.entries(members as Record<string, Field<unknown>>).map(([name, field]) => ({
    name,
    jsonName: renamed[name] ?? name[0]!.toUpperCase() + name.slice(1),
    field,
  }));
  return {
    toJson: (value) => {
      if (!value) return undefined;
      const json: JsonObject = {};
      for (const { name, jsonName, field } of fields) {
        const member = field.toJson((value as JsonObject)[name]);
        if (member !== undefined) json[jsonName] = member;
      }
      return json;
    },
    fromJson: (json) => {
      const value: JsonObject = {};
      for (const { name, jsonName, field } of fields) {
        const member = (json as JsonObject)[jsonName];
        if (member !== undefined && member !== null) value[name] = field.fromJson(member);
      }
      return value as P;
    },
  };
}

/** A message with one list in it, because protobuf has no maps of lists; in JSON it is the list itself. */
export function wrappedList<P extends object, K extends keyof P, T>(member: K, element: Field<T>): Field<P> {
  const inner = list(element);
  return {
    toJson: (value) => (value ? (inner.toJson(value[member] as T[]) ?? []) : undefined),
    fromJson: (json) => ({ [member]: inner.fromJson(json) }) as P,
  };
}
