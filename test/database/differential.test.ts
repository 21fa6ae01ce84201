/**
 * The same random requests to Covey and to dynalite: tables with a local index, items, conditions, updates, queries in
 * pages, scans, batches, in both ways of writing them. What dynalite gets wrong is left out of what is generated, or taken
 * out of what is compared, each with its reason:
 *
 * - It has no order of its own for Scan: answers are compared as sets, and pages only by what they add up to.
 * - It measures items in UTF-16 units, and has another formula for numbers: values are short ASCII and small numbers,
 *   and capacities are not compared.
 * - A failed condition carries no item, and tables have no ItemCollectionMetrics: neither is asked for.
 * - It finds no size in an empty string: there are none.
 * - It orders index entries with equal sort keys by a hash; the service promises no order: queries of the index have no
 *   limit, and are compared as sets.
 * - It compares maps, lists and sets by order without complaint: operands of conditions are scalars.
 * - An update that only takes away makes an item where there was none, and one of a path into nothing is an error there:
 *   such updates have a condition that the item exists. (The service makes no item.)
 * - UPDATED_OLD and UPDATED_NEW answer an empty `Attributes` where the service answers none.
 */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CoveyError } from "../../core/errors.js";
import { DynaliteOracle, type OracleAnswer } from "../support/dynalite.js";
import { SingleNode } from "../support/single-node.js";
import { createTable, tableRequest } from "../support/tables.js";

const RUNS = 40;
const STEPS = 30;

interface Step {
  readonly operation: string;
  readonly input: Record<string, unknown>;
}

const partitionKey = fc.constantFrom({ S: "p" }, { S: "q" });
const sortKey = fc.integer({ min: -2, max: 3 }).map((n) => ({ N: String(n) }));
const key = fc.record({ pk: partitionKey, sk: sortKey });
const number = fc.constantFrom("0", "1", "-1", "2.5", "10", "1e3", "0.01").map((N) => ({ N }));
const text = fc.constantFrom("a", "ab", "b", "z").map((S) => ({ S }));
const set = fc.uniqueArray(fc.constantFrom("x", "y", "z"), { minLength: 1 }).map((SS) => ({ SS }));
const list = fc.array(fc.oneof(number, text), { maxLength: 3 }).map((L) => ({ L }));
const map = fc.record({ a: number, b: fc.oneof(text, list) }, { requiredKeys: [] }).map((M) => ({ M }));
const value = fc.oneof(
  number,
  text,
  set,
  list,
  map,
  fc.constant({ BOOL: true }),
  fc.constant({ NULL: true }),
);
const names = ["v", "w", "m", "l"] as const;
const attributes = fc.record({ v: value, w: number, m: map, l: list, weight: number }, { requiredKeys: [] });
const item = fc.tuple(key, attributes).map(([k, more]) => ({ ...k, ...more }));

const path = fc.constantFrom("v", "w", "m", "l", "weight", "m.a", "m.b", "l[0]", "l[1]", "m.b[0]", "none");
const comparator = fc.constantFrom("=", "<>", "<", "<=", ">", ">=");
const predicate = fc.oneof(
  fc.tuple(path, comparator).map(([p, c]) => `${p} ${c} :a`),
  path.map((p) => `attribute_exists(${p})`),
  path.map((p) => `attribute_not_exists(${p})`),
  path.map((p) => `contains(${p}, :a)`),
  path.map((p) => `${p} IN (:a, :b)`),
  fc.tuple(path, comparator).map(([p, c]) => `size(${p}) ${c} :n`),
);
const condition = fc.oneof(
  predicate,
  fc.tuple(predicate, fc.constantFrom("AND", "OR"), predicate).map((parts) => parts.join(" ")),
  predicate.map((p) => `NOT ${p}`),
  fc.tuple(predicate, predicate, predicate).map(([a, b, c]) => `${a} AND (${b} OR NOT ${c})`),
);
const update = fc.oneof(
  fc
    .tuple(
      path,
      fc.constantFrom(":a", ":n", "w + :n", "w - :n", "if_not_exists(w, :n)", "list_append(l, :l)", "v"),
    )
    .map(([p, operand]) => `SET ${p} = ${operand}`),
  path.map((p) => `REMOVE ${p}`),
  fc.constantFrom("w", "v", "fresh").map((p) => `ADD ${p} :n`),
  fc.constantFrom("v", "fresh").map((p) => `ADD ${p} :s`),
  fc.constantFrom("v", "none").map((p) => `DELETE ${p} :s`),
  fc.constant("SET v = :a, w = :n REMOVE m ADD fresh :n"),
);
const legacyCondition = fc.oneof(
  fc.record({
    ComparisonOperator: fc.constantFrom("EQ", "NE", "LT", "GE"),
    AttributeValueList: fc.tuple(number),
  }),
  fc.constant({ ComparisonOperator: "NULL" }),
  fc.constant({ ComparisonOperator: "NOT_NULL" }),
);

/** Values for those of the tokens that the expressions use: unused ones are refused. */
function withValues(
  input: Record<string, unknown>,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const expressions = Object.entries(input)
    .filter(([name]) => name.endsWith("Expression"))
    .map(([, expression]) => expression as string);
  const used = Object.entries(values).filter(([token]) =>
    expressions.some((expression) => new RegExp(`${token}\\b`).test(expression)),
  );
  return used.length === 0 ? input : { ...input, ExpressionAttributeValues: Object.fromEntries(used) };
}

const scalar = fc.oneof(number, text);
const values = fc.record({ ":a": scalar, ":b": scalar, ":n": number, ":s": set, ":l": list });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: item.map((Item) => ({ operation: "PutItem", input: { Item, ReturnValues: "ALL_OLD" } })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(item, condition, values).map(([Item, ConditionExpression, v]) => ({
      operation: "PutItem",
      input: withValues({ Item, ConditionExpression }, v),
    })),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(key, update, values, fc.constantFrom("ALL_OLD", "ALL_NEW", "UPDATED_OLD", "UPDATED_NEW", "NONE"))
      .map(([Key, UpdateExpression, v, ReturnValues]) => ({
        operation: "UpdateItem",
        input: withValues(
          {
            Key,
            UpdateExpression,
            ReturnValues,
            ...(/^(REMOVE|DELETE)/.test(UpdateExpression) && { ConditionExpression: "attribute_exists(pk)" }),
          },
          v,
        ),
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(key, fc.constantFrom(...names), value, fc.constantFrom("PUT", "ADD"))
      .map(([Key, name, Value, Action]) => ({
        operation: "UpdateItem",
        input: { Key, AttributeUpdates: { [name]: { Action, Value } } },
      })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(key, condition, values).map(([Key, ConditionExpression, v]) => ({
      operation: "DeleteItem",
      input: withValues({ Key, ConditionExpression, ReturnValues: "ALL_OLD" }, v),
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(key, fc.option(fc.uniqueArray(path, { minLength: 1, maxLength: 3 })))
      .map(([Key, paths]) => ({
        operation: "GetItem",
        input: { Key, ...(paths && { ProjectionExpression: paths.join(", ") }) },
      })),
  },
  {
    weight: 4,
    arbitrary: fc
      .record(
        {
          pk: partitionKey,
          sort: fc.constantFrom("", " AND # < :k", " AND # >= :k", " AND # = :k", " AND # BETWEEN :k AND :m"),
          index: fc.boolean(),
          Limit: fc.integer({ min: 1, max: 5 }),
          ScanIndexForward: fc.boolean(),
          FilterExpression: predicate,
          k: sortKey,
          values,
        },
        { requiredKeys: ["pk", "sort", "index", "k", "values"] },
      )
      .map(({ pk, sort, index, k, values: v, ...more }) => ({
        operation: "Query",
        input: withValues(
          {
            KeyConditionExpression: `pk = :p${sort.replace("#", index ? "weight" : "sk")}`,
            ...(index ? { ...more, IndexName: "by-weight", Limit: 1000 } : more),
          },
          { ...v, ":p": pk, ":k": k, ":m": { N: "3" } },
        ),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(partitionKey, legacyCondition).map(([pk, filter]) => ({
      operation: "Query",
      input: {
        KeyConditions: { pk: { ComparisonOperator: "EQ", AttributeValueList: [pk] } },
        QueryFilter: { w: filter },
      },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.option(predicate), values).map(([FilterExpression, v]) => ({
      operation: "Scan",
      input: withValues({ ...(FilterExpression && { FilterExpression }) }, v),
    })),
  },
);

describe("Covey and dynalite", () => {
  const oracle = new DynaliteOracle();
  beforeAll(() => oracle.start());
  afterAll(() => oracle.stop());

  it("answer random requests alike", async () => {
    let table = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: STEPS }), async (steps) => {
        const TableName = `table-${table++}`;
        const node = new SingleNode();
        const schema = [TableName, "pk:S sk:N", { localIndexes: ["by-weight weight:N ALL"] }] as const;
        await createTable(node, ...schema);
        await oracle.run("CreateTable", tableRequest(...schema));
        await oracle.run("DescribeTable", { TableName });
        for (const { operation, input } of steps) {
          const request = { TableName, ...input };
          const expected = comparable(request, await oracle.run(operation, request));
          const actual = comparable(request, await covey(node, operation, request));
          expect({ operation, request, answer: actual }).toEqual({ operation, request, answer: expected });
        }
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 20_000 },
    );
  });
});

async function covey(node: SingleNode, operation: string, input: unknown): Promise<OracleAnswer> {
  try {
    return { ok: true, body: await node.run(operation, input) };
  } catch (error) {
    if (error instanceof CoveyError) return { ok: false, code: error.code, message: error.message };
    throw error;
  }
}

/** An answer with sets, and the items of scans, in one order, and without what the oracle has wrong. */
function comparable(request: Readonly<Record<string, unknown>>, answer: OracleAnswer): unknown {
  if (!answer.ok) return answer;
  const body = sorted(answer.body) as Record<string, unknown>;
  const isScan = request["Key"] === undefined && request["Item"] === undefined && !isQuery(request);
  if (isScan || request["IndexName"] !== undefined) {
    body["Items"] = (body["Items"] as unknown[]).map((one) => canonical(one)).sort();
  }
  const { Attributes } = body;
  if (Attributes !== undefined && Object.keys(Attributes as object).length === 0) delete body["Attributes"];
  return body;
}

function isQuery(request: Readonly<Record<string, unknown>>): boolean {
  return request["KeyConditionExpression"] !== undefined || request["KeyConditions"] !== undefined;
}

function sorted(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(sorted);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, content]) =>
      name === "SS" || name === "NS" ? [name, [...(content as string[])].sort()] : [name, sorted(content)],
    ),
  );
}

function canonical(json: unknown): string {
  return JSON.stringify(json, (_, content: unknown) =>
    typeof content === "object" && content !== null && !Array.isArray(content)
      ? Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))
      : content,
  );
}
