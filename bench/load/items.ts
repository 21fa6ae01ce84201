/**
 * The table and the items that are measured: 10,000 items of 11 attributes and about 400 bytes, as `PARTITION_KEYS` customers
 * with `ITEMS_PER_KEY` orders each. Every request can be made, and every answer checked, from the item's number and its revision.
 */
export const TABLE = "bench";
export const PARTITION_KEYS = 1_000;
export const ITEMS_PER_KEY = 10;
export const ITEM_COUNT = PARTITION_KEYS * ITEMS_PER_KEY;

/** Revisions count up from here, so that their decimal text has one length for years. */
export const FIRST_REVISION = 1_764_000_000_000;

/** How the text of a revision stands in a request, so that a prepared one can be changed in place. */
export const REVISION_DIGITS = String(FIRST_REVISION).length;

const TEXT =
  "Some more text, so that the item has a usual size of a few hundred bytes in all: it was ordered on a Monday, " +
  "paid on a Tuesday, packed on a Wednesday, and has been waiting for the weather ever since.";

/** An attribute in the JSON form of DynamoDB. */
export type WireItem = Record<string, Record<string, unknown>>;

export type NativeBenchItem = Readonly<Record<string, string | number | boolean | string[]>> & {
  readonly pk: string;
  readonly sk: number;
  readonly updated: number;
};

export const createTableInput = {
  TableName: TABLE,
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "N" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  BillingMode: "PAY_PER_REQUEST",
};

/** `number` counts from 0 to ITEM_COUNT - 1; neighbours share a partition key. */
export function itemOf(number: number, revision: number): NativeBenchItem {
  return {
    ...keyOf(number),
    title: `Order ${number} of a few words`,
    status: number % 2 === 0 ? "open" : "paid",
    views: 4_211,
    price: 19.99,
    active: true,
    owner: "someone@example.com",
    tags: ["red", "green", "blue"],
    text: TEXT,
    updated: revision,
  };
}

export function keyOf(number: number): { pk: string; sk: number } {
  return { pk: partitionKeyOf(Math.floor(number / ITEMS_PER_KEY)), sk: number % ITEMS_PER_KEY };
}

export function partitionKeyOf(customer: number): string {
  return `customer-${String(customer).padStart(6, "0")}`;
}

/** The JSON form of an item or a key. */
export function toWireItem(item: Readonly<Record<string, unknown>>): WireItem {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, toWireValue(value)]));
}

function toWireValue(value: unknown): Record<string, unknown> {
  if (typeof value === "string") return { S: value };
  if (typeof value === "number") return { N: String(value) };
  if (typeof value === "boolean") return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(toWireValue) };
  throw new TypeError(`no item of the benchmark has a ${typeof value}`);
}
