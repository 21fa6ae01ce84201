/**
 * Parsed expressions by kind and text. A program uses few texts and sends each of them over and over; parsing one
 * costs far more than finding it. Bounded: the one used longest ago goes first.
 */
import { parseConditionText } from "./condition-parser.js";
import { parseProjectionText } from "./projection-parser.js";
import type { ConditionExpression, ConditionKind, ProjectionExpression, UpdateExpression } from "./syntax.js";
import { parseUpdateText } from "./update-parser.js";

/** Texts are at most 4 KB, and their trees a small multiple of that. */
const CAPACITY = 1000;

/** Least recently used; a Map keeps the order in which keys were set. */
export class ParseCache<T> {
  readonly #parse: (text: string) => T;
  readonly #capacity: number;
  readonly #trees = new Map<string, T>();
  /** The text asked for last: programs repeat themselves, and this one is found without touching the map. */
  #lastText: string | undefined;
  #lastTree: T | undefined;

  constructor(parse: (text: string) => T, capacity = CAPACITY) {
    this.#parse = parse;
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#trees.size;
  }

  /** The tree of `text`, shared with everybody who asks for it. Throws what the parser throws, and keeps nothing then. */
  get(text: string): T {
    if (text === this.#lastText) return this.#lastTree as T;
    let tree = this.#trees.get(text);
    if (tree === undefined) {
      tree = this.#parse(text);
      if (this.#trees.size >= this.#capacity) this.#trees.delete(this.#trees.keys().next().value!);
    } else {
      this.#trees.delete(text);
    }
    this.#trees.set(text, tree);
    this.#lastText = text;
    this.#lastTree = tree;
    return tree;
  }
}

const conditions: Readonly<Record<ConditionKind, ParseCache<ConditionExpression>>> = {
  ConditionExpression: new ParseCache((text) => parseConditionText(text, "ConditionExpression")),
  FilterExpression: new ParseCache((text) => parseConditionText(text, "FilterExpression")),
  KeyConditionExpression: new ParseCache((text) => parseConditionText(text, "KeyConditionExpression")),
};
const updates = new ParseCache<UpdateExpression>(parseUpdateText);
const projections = new ParseCache<ProjectionExpression>(parseProjectionText);

/** Each throws ValidationException `Invalid <kind>: …`. */
export function parseCondition(
  text: string,
  kind: "ConditionExpression" | "FilterExpression",
): ConditionExpression {
  return conditions[kind].get(text);
}

export function parseKeyCondition(text: string): ConditionExpression {
  return conditions.KeyConditionExpression.get(text);
}

export function parseUpdate(text: string): UpdateExpression {
  return updates.get(text);
}

export function parseProjection(text: string): ProjectionExpression {
  return projections.get(text);
}
