import { describe, expect, it } from "vitest";
import type { AttributeValue, Item } from "../../../core/attribute-value.js";
import { refusal, update, type Attributes } from "./request.js";

const INVALID = "Invalid UpdateExpression: ";
const OPERAND_TYPE = "Incorrect operand type for operator or function; operator or function: ";
const OPERAND_COUNT = "Incorrect number of operands for operator or function; operator or function: ";
const MISUSED = "The function is not allowed to be used this way in an expression; function: ";
const INCORRECT_OPERAND = "An operand in the update expression has an incorrect data type";
const NO_ATTRIBUTE = "The provided expression refers to an attribute that does not exist in the item";
const INVALID_PATH = "The document path provided in the update expression is invalid for update";

const key: Item = { pk: { S: "k" } };

function n(value: number): AttributeValue {
  return { N: String(value) };
}

function list(...values: number[]): AttributeValue {
  return { L: values.map(n) };
}

function overlap(one: string, two: string): string {
  return `Two document paths overlap with each other; must remove or rewrite one of these paths; path one: ${one}, path two: ${two}`;
}

describe("refusing an update expression", () => {
  const V: Attributes = { values: { ":v": n(1) } };

  it.each<[text: string, message: string, attributes?: Attributes]>([
    ["", "The expression can not be empty;"],
    ["INVALID SYNTAX HERE", 'Syntax error; token: "INVALID", near: "INVALID SYNTAX"'],
    ["SET", 'Syntax error; token: "<EOF>", near: "SET"'],
    ["SET a = :v,", 'Syntax error; token: "<EOF>", near: ","'],
    ["SET note = :v +", 'Syntax error; token: "<EOF>", near: "+"'],
    ["SET a = b * :v", 'Syntax error; token: "*", near: "b * :v"'],
    ["SET a = :v + :w + :x", 'Syntax error; token: "+", near: ":w + :x"'],
    ["SET a = if_not_exists(a, :v + :w)", 'Syntax error; token: "+", near: ":v + :w"'],
    ["SET a = VALUE 1", 'Syntax error; token: "1", near: "VALUE 1"'],
    ["SET :a = :b", 'Syntax error; token: ":a", near: "SET :a ="'],
    ["SET a = _f(b)", 'Syntax error; token: "_", near: "= _f"'],
    ["ADD numx", 'Syntax error; token: "<EOF>", near: "numx"'],
    ["ADD numx 1", 'Syntax error; token: "1", near: "numx 1"'],
    ["DELETE setx a", 'Syntax error; token: "a", near: "setx a"'],
    ["REMOVE a b", 'Syntax error; token: "b", near: "a b"'],
    ["SET a = :v SET b = :v", 'The "SET" section can only be used once in an update expression;'],
    ["SET a = :v REMOVE b SET c = :v", 'The "SET" section can only be used once in an update expression;'],
    ["SET abort = :v REMOVE c REMOVE d", "Attribute name is a reserved keyword; reserved keyword: abort"],
    ["SET a = f(b, c), abort = d", "Attribute name is a reserved keyword; reserved keyword: abort"],
    ["SET a = f(b, c)", "Invalid function name; function: f"],
    ["SET a = LIST_APPEND(b, c)", "Invalid function name; function: LIST_APPEND"],
    ["SET a = contains(b, :v)", "The function is not allowed in an update expression; function: contains"],
    ["SET a = size(b)", "The function is not allowed in an update expression; function: size"],
    ["SET a = list_append(list_append(b, :v), :w)", `${MISUSED}list_append`],
    ["SET a = if_not_exists(b, list_append(b, :w))", `${MISUSED}list_append`],
    [
      "SET #a = :v, #b = :w",
      "An expression attribute name used in the document path is not defined; attribute name: #b",
      { names: { "#a": "a" } },
    ],
    ["SET a = :v", "An expression attribute value used in expression is not defined; attribute value: :v"],
    [
      "SET a = if_not_exists(:w, :v)",
      "An expression attribute value used in expression is not defined; attribute value: :w",
      V,
    ],
    ["SET a = :v, a = :v", overlap("[a]", "[a]"), V],
    ["SET a = :v REMOVE a", overlap("[a]", "[a]"), V],
    ["SET #x = :v, a = :v", overlap("[a]", "[a]"), { ...V, names: { "#x": "a" } }],
    ["SET a = :v, a.b = :v", overlap("[a]", "[a, b]"), V],
    ["SET a.b.c = :v, a.b = :v", overlap("[a, b, c]", "[a, b]"), V],
    ["SET lst[0] = :v, lst[0].ok = :v", overlap("[lst, [0]]", "[lst, [0], ok]"), V],
    [
      "SET a.b = :v, a[1] = :v",
      "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a, [1]]",
      V,
    ],
    ["SET a.b = :v, a[1] = :v, a[1].c = :v", overlap("[a, [1]]", "[a, [1], c]"), V],
    [
      "ADD a :v",
      "Incorrect operand type for operator or function; operator: ADD, operand type: LIST, typeSet: ALLOWED_FOR_ADD_OPERAND",
      { values: { ":v": { L: [] } } },
    ],
    [
      "DELETE a :v",
      "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND",
      V,
    ],
    ["SET a = list_append(:v)", `${OPERAND_COUNT}list_append, number of operands: 1`, V],
    ["SET a = if_not_exists(a, :v, :v)", `${OPERAND_COUNT}if_not_exists, number of operands: 3`, V],
    ["SET a = list_append(b, :v)", `${OPERAND_TYPE}list_append, operand type: N`, V],
    ["SET a = :v + b", `${OPERAND_TYPE}+, operand type: S`, { values: { ":v": { S: "x" } } }],
    ["SET a = b - :v", `${OPERAND_TYPE}-, operand type: SS`, { values: { ":v": { SS: ["x"] } } }],
    [
      "SET a = if_not_exists(if_not_exists(n, :v), :v)",
      "Operator or function requires a document path; operator or function: if_not_exists",
      V,
    ],
    [
      `SET ${Array.from({ length: 301 }, (_, i) => `a${i}=b+c`).join(",")}`,
      "The expression contains too many operators; operator count: 301",
    ],
  ])("%s", (text, message, attributes) => {
    expect(refusal(() => update(text, undefined, attributes))).toBe(INVALID + message);
  });
});

describe("updating an item", () => {
  it.each<[what: string, text: string, before: Item, after: Item, values?: Record<string, unknown>]>([
    ["sets and replaces", "SET a = :v, b = :v", { a: n(5) }, { a: n(1), b: n(1) }, { ":v": n(1) }],
    [
      "sees only the old item on the right",
      "REMOVE c SET a = b, b = a",
      { a: n(1), b: n(2), c: n(3) },
      { a: n(2), b: n(1) },
    ],
    ["copies what it removes", "REMOVE a SET b = a", { a: n(1) }, { b: n(1) }],
    ["adds and subtracts", "SET a = a + :v, b = :v - a", { a: n(5) }, { a: n(7), b: n(-3) }, { ":v": n(2) }],
    ["adds in parentheses", "SET a = (a + :v), b = (:v)", { a: n(5) }, { a: n(7), b: n(2) }, { ":v": n(2) }],
    [
      "adds to what may not exist",
      "SET a = if_not_exists(a, :zero) + :v",
      {},
      { a: n(2) },
      { ":v": n(2), ":zero": n(0) },
    ],
    [
      "takes the fallback only when there is nothing",
      "SET a = if_not_exists(b, c)",
      { b: n(1) },
      { a: n(1), b: n(1) },
    ],
    [
      "nests if_not_exists",
      "SET a = if_not_exists(b, if_not_exists(c, :v))",
      { c: n(3) },
      { a: n(3), c: n(3) },
      { ":v": n(1) },
    ],
    ["appends lists", "SET a = list_append(a, :v)", { a: list(1) }, { a: list(1, 2) }, { ":v": list(2) }],
    [
      "appends to what may not exist",
      "SET a = list_append(if_not_exists(a, :empty), :v)",
      {},
      { a: list(2) },
      { ":v": list(2), ":empty": list() },
    ],
    [
      "sets inside documents",
      "SET a.b[1].c = :v",
      { a: { M: { b: { L: [n(0), { M: {} }] } } } },
      { a: { M: { b: { L: [n(0), { M: { c: n(1) } }] } } } },
      { ":v": n(1) },
    ],
    [
      "keeps siblings",
      "SET a.b = :v REMOVE a.c",
      { a: { M: { c: n(1), d: n(2) } } },
      { a: { M: { d: n(2), b: n(9) } } },
      { ":v": n(9) },
    ],
    ["sets list elements", "SET a[1] = :v", { a: list(1, 2, 3) }, { a: list(1, 9, 3) }, { ":v": n(9) }],
    [
      "appends elements set beyond the end, by index",
      "SET a[84] = :a, a[37] = :b, a[17] = :c, a[0] = :d",
      { a: list(1, 2) },
      { a: list(4, 2, 3, 6, 5) },
      { ":a": n(5), ":b": n(6), ":c": n(3), ":d": n(4) },
    ],
    [
      "means old positions when it removes",
      "REMOVE a[1] SET a[3] = :v",
      { a: list(2, 3, 4, 5, 6, 7) },
      { a: list(2, 4, 17, 6, 7) },
      { ":v": n(17) },
    ],
    ["removes several elements", "REMOVE a[0], a[2], a[9]", { a: list(1, 2, 3, 4) }, { a: list(2, 4) }],
    [
      "leaves empty documents",
      "REMOVE a.b, c[0]",
      { a: { M: { b: n(1) } }, c: list(1) },
      { a: { M: {} }, c: list() },
    ],
    [
      "ignores leaves that are not there",
      "REMOVE a.y, b[7], c",
      { a: { M: {} }, b: list(1) },
      { a: { M: {} }, b: list(1) },
    ],
    [
      "adds to numbers, also those not there",
      "ADD a :v, b :v",
      { a: n(1) },
      { a: n(3), b: n(2) },
      { ":v": n(2) },
    ],
    [
      "unites sets",
      "ADD a :v, b :v",
      { a: { SS: ["x", "y"] } },
      { a: { SS: ["x", "y", "z"] }, b: { SS: ["y", "z"] } },
      { ":v": { SS: ["y", "z"] } },
    ],
    [
      "takes from sets",
      "DELETE a :v, b :v",
      { a: { NS: ["1", "2"] } },
      { a: { NS: ["1"] } },
      { ":v": { NS: ["2", "3"] } },
    ],
    [
      "drops sets that become empty",
      "DELETE a :v, m.s :v",
      { a: { BS: ["YQ=="] }, m: { M: { s: { BS: ["YQ=="] } } } },
      { m: { M: {} } },
      { ":v": { BS: ["YQ=="] } },
    ],
    [
      "adds inside documents",
      "ADD a.n :v, l[0] :v",
      { a: { M: {} }, l: list(1) },
      { a: { M: { n: n(2) } }, l: list(3) },
      { ":v": n(2) },
    ],
  ])("%s: %s", (_what, text, before, after, values) => {
    const item = { ...key, ...before };
    const copy = structuredClone(item);
    expect(update(text, item, { ...(values && { values }) }).item).toEqual({ ...key, ...after });
    expect(item).toEqual(copy);
  });

  it("keeps dots in aliased names, and names of Object.prototype", () => {
    const names = { "#a": "a.b", "#p": "__proto__", "#c": "constructor" };
    const { item } = update(
      "SET #a = :v, #p = :v, m.#p = #c",
      { ...key, m: { M: {} }, constructor: n(7) } as Item,
      { names, values: { ":v": n(1) } },
    );
    expect(JSON.stringify(item)).toBe(
      '{"pk":{"S":"k"},"m":{"M":{"__proto__":{"N":"7"}}},"constructor":{"N":"7"},"a.b":{"N":"1"},"__proto__":{"N":"1"}}',
    );
    expect(refusal(() => update("SET a = #c", key, { names: { "#c": "constructor" } }))).toBe(NO_ATTRIBUTE);
  });

  it.each<[text: string, message: string, values?: Record<string, unknown>]>([
    ["SET x = y", NO_ATTRIBUTE],
    ["SET x = y + :v", NO_ATTRIBUTE, { ":v": n(1) }],
    ["SET x = s + :v", INCORRECT_OPERAND, { ":v": n(1) }],
    ["SET x = list_append(s, :v)", INCORRECT_OPERAND, { ":v": list() }],
    ["SET x = list_append(y, :v)", NO_ATTRIBUTE, { ":v": list() }],
    ["ADD s :v", INCORRECT_OPERAND, { ":v": n(1) }],
    ["ADD l :v", INCORRECT_OPERAND, { ":v": { NS: ["1"] } }],
    ["DELETE s :v", INCORRECT_OPERAND, { ":v": { SS: ["a"] } }],
    ["SET s.a = :v", INVALID_PATH, { ":v": n(1) }],
    ["SET l.a = :v", INVALID_PATH, { ":v": n(1) }],
    ["SET m[0] = :v", INVALID_PATH, { ":v": n(1) }],
    ["SET y.a = :v", INVALID_PATH, { ":v": n(1) }],
    ["SET y[0] = :v", INVALID_PATH, { ":v": n(1) }],
    ["SET l[5].a = :v", INVALID_PATH, { ":v": n(1) }],
    ["REMOVE s.a", INVALID_PATH],
    ["REMOVE y.a", INVALID_PATH],
    ["REMOVE y[0]", INVALID_PATH],
    ["DELETE y.a :v", INVALID_PATH, { ":v": { SS: ["a"] } }],
    [
      "SET x = n + :v",
      "Number overflow. Attempting to store a number with magnitude larger than supported range",
      { ":v": { N: "1e50" } },
    ],
  ])("refuses %s", (text, message, values) => {
    const item = { ...key, s: { S: "a" }, l: list(1), m: { M: {} }, n: { N: "0.1" } };
    expect(refusal(() => update(text, item, { ...(values && { values }) }))).toBe(message);
  });

  it("refuses to nest documents too deeply", () => {
    let deep: AttributeValue = n(1);
    for (let level = 1; level < 32; level++) deep = { M: { m: deep } };
    const attributes = { values: { ":v": deep } };
    expect(refusal(() => update("SET a = :v", key, attributes))).toBe("accepted");
    expect(refusal(() => update("SET m.a = :v", { ...key, m: { M: {} } }, attributes))).toContain(
      "Nesting Levels",
    );
  });
});

describe("updating an item that does not exist", () => {
  it("begins with the key", () => {
    expect(update("SET a = :v", undefined, { values: { ":v": n(1) } }).item).toEqual({ ...key, a: n(1) });
    expect(update("ADD a :v", undefined, { values: { ":v": n(1) } }).item).toEqual({ ...key, a: n(1) });
    expect(update("SET a = :v REMOVE x.y", undefined, { values: { ":v": n(1) } }).item).toEqual({
      ...key,
      a: n(1),
    });
  });

  it("makes none when it only takes away", () => {
    for (const text of ["REMOVE a", "REMOVE x.y, z[0]"]) {
      const { item, updatedOld, updatedNew } = update(text, undefined);
      expect([item, updatedOld(), updatedNew()]).toEqual([undefined, undefined, undefined]);
    }
    expect(update("DELETE a :v", undefined, { values: { ":v": { SS: ["a"] } } }).item).toBeUndefined();
  });

  it("finds nothing in it, not even the key", () => {
    expect(refusal(() => update("SET a = pk", undefined))).toBe(NO_ATTRIBUTE);
    expect(refusal(() => update("SET a.b = :v", undefined, { values: { ":v": n(1) } }))).toBe(INVALID_PATH);
  });
});

describe("what an update shows", () => {
  const item: Item = { ...key, a: { M: { b: { S: "dog" }, c: list(1, 2, 3) } }, d: { S: "cat" } };

  function shown(text: string, values?: Record<string, unknown>): [Item | undefined, Item | undefined] {
    const updated = update(text, item, { ...(values && { values }) });
    return [updated.updatedOld(), updated.updatedNew()];
  }

  it("shows only the parts that its paths lead to", () => {
    expect(shown("SET d = :v, e = :v", { ":v": n(1) })).toEqual([{ d: { S: "cat" } }, { d: n(1), e: n(1) }]);
    expect(shown("SET a.c[1] = :v, a.b = :v", { ":v": n(8) })).toEqual([
      { a: { M: { c: list(2), b: { S: "dog" } } } },
      { a: { M: { c: list(8), b: n(8) } } },
    ]);
    expect(shown("SET a.x = :v", { ":v": n(8) })).toEqual([undefined, { a: { M: { x: n(8) } } }]);
    expect(shown("REMOVE d")).toEqual([{ d: { S: "cat" } }, undefined]);
  });

  it("looks at the old indexes in the new list, as the service does", () => {
    expect(shown("SET a.c[100] = :v", { ":v": n(9) })).toEqual([undefined, undefined]);
    expect(shown("REMOVE a.c[1]")).toEqual([{ a: { M: { c: list(2) } } }, { a: { M: { c: list(3) } } }]);
    expect(shown("REMOVE a.c[1], a.c[3]")[0]).toEqual({ a: { M: { c: list(2) } } });
  });
});
