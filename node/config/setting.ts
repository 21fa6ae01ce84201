/**
 * How one setting is described. Its zod schema checks the value; the description beside it is what `--help`, error messages
 * and docs/configuration.md say. One registry holds both together, so that no setting can go without words.
 */
import { z } from "zod";

export interface SettingDescription {
  /** How the text of a flag or a variable is read before the schema sees it. */
  readonly kind: "text" | "integer" | "switch" | "list";
  /** What it is, with its unit. Begins with a capital and ends without a full stop. */
  readonly summary: string;
  /** What a right value looks like; completes "must be …". */
  readonly expected: string;
  /** What moving it up or down, or choosing the other value, costs. Whole sentences. */
  readonly cost?: string;
  /** The default in words, where it follows from other settings. */
  readonly defaultText?: string;
  /** The flag's name without dashes, where it is not the setting's name in kebab case. */
  readonly flag?: string;
  /** What stands for the value in `--help`. */
  readonly placeholder: string;
}

export const descriptions = z.registry<SettingDescription>();

/** What the makers below cannot know. */
export type Words = Pick<SettingDescription, "summary" | "cost" | "defaultText" | "flag">;

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Call it on the finished schema, defaults and all: each of zod's methods makes a new schema without description. */
export function setting<T extends z.ZodType>(schema: T, description: SettingDescription): T {
  descriptions.add(schema, description);
  return schema;
}

export function integer<T extends z.ZodType>(
  bounds: Bounds,
  words: Words,
  finish: (schema: z.ZodInt) => T,
): T {
  const schema = z.int().min(bounds.min).max(bounds.max);
  return setting(finish(schema), {
    kind: "integer",
    expected: `a whole number from ${bounds.min} to ${bounds.max}`,
    placeholder: "number",
    ...words,
  });
}

export function port(standard: number, words: Words) {
  return integer({ min: 0, max: 65_535 }, words, (schema) => schema.default(standard));
}

export function milliseconds(standard: number, bounds: Bounds, words: Words) {
  const summary = `${words.summary}, in milliseconds`;
  return integer(bounds, { ...words, summary }, (schema) => schema.default(standard));
}

export function bytes(standard: number, bounds: Bounds, words: Words) {
  const summary = `${words.summary}, in bytes`;
  return integer(bounds, { ...words, summary }, (schema) => schema.default(standard));
}

export function count(standard: number, bounds: Bounds, words: Words) {
  return integer(bounds, words, (schema) => schema.default(standard));
}

const HOST = /^[A-Za-z0-9]([A-Za-z0-9.:_-]{0,252})$|^::$|^::1$/;

const HOST_WORDS = {
  kind: "text",
  expected: "a host name or an IP address",
  placeholder: "host",
} as const;

export function host(standard: string, words: Words) {
  return setting(z.string().regex(HOST).default(standard), { ...HOST_WORDS, ...words });
}

export function optionalHost(words: Words) {
  return setting(z.string().regex(HOST).optional(), { ...HOST_WORDS, ...words });
}

export function choice<const T extends readonly [string, ...string[]]>(
  values: T,
  standard: T[number],
  words: Words,
) {
  return setting(z.enum(values).default(standard as never), {
    kind: "text",
    expected: values.map((value) => `"${value}"`).join(" or "),
    placeholder: values.join("|"),
    ...words,
  });
}

export function toggle(standard: boolean, words: Words) {
  return setting(z.boolean().default(standard), {
    kind: "switch",
    expected: `"true" or "false"`,
    placeholder: "true|false",
    ...words,
  });
}
