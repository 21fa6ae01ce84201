import { describe, expect, it } from "vitest";
import { parseCondition } from "../../../database/expressions/expressions.js";
import { condition, holds, refusal, type Attributes } from "./request.js";

const INVALID = "Invalid ConditionExpression: ";
const DISTINCT =
  "The first operand must be distinct from the remaining operands for this operator or function; operator: ";
const OPERAND_TYPE = "Incorrect operand type for operator or function; operator or function: ";
const OPERAND_COUNT = "Incorrect number of operands for operator or function; operator or function: ";
const PARENTHESES = "The expression has redundant parentheses;";

const N = { N: "1" };
const S = { S: "a" };

describe("refusing a condition", () => {
  it.each<[text: string, message: string, attributes?: Attributes]>([
    // Empty and oversized
    ["", "The expression can not be empty;"],
    ["  \n", "The expression can not be empty;"],
    ["é".repeat(2049), "Expression size has exceeded the maximum allowed size; expression size: 4098"],
    // Syntax: the token between its neighbours, as they were written
    ["whatever", 'Syntax error; token: "<EOF>", near: "whatever"'],
    ["a-b", 'Syntax error; token: "-", near: "a-b"'],
    ["a = = :v", 'Syntax error; token: "=", near: "= = :v"'],
    ["a  =", 'Syntax error; token: "<EOF>", near: "="'],
    ["_hidden = :v", 'Syntax error; token: "_", near: "_hidden"'],
    ["!!", 'Syntax error; token: "!", near: "!!"'],
    ["a = :v $", 'Syntax error; token: "$", near: ":v $"'],
    ["a = 😀", 'Syntax error; token: "😀", near: "= 😀"'],
    [
      "#n attribute_not_exists :v",
      'Syntax error; token: "attribute_not_exists", near: "#n attribute_not_exists :v"',
    ],
    ["attribute_type()", 'Syntax error; token: ")", near: "()"'],
    ["a IN ()", 'Syntax error; token: ")", near: "()"'],
    ["a[b] = :v", 'Syntax error; token: "b", near: "[b]"'],
    ["a[:b] = :v", 'Syntax error; token: ":b", near: "[:b]"'],
    ["a. = :v", 'Syntax error; token: "=", near: ". = :v"'],
    ["# = :v", 'Syntax error; token: "#", near: "# ="'],
    ["a = : v", 'Syntax error; token: ":", near: "= : v"'],
    ["a == :v", 'Syntax error; token: "=", near: "== :v"'],
    ["a AND b = c", 'Syntax error; token: "AND", near: "a AND b"'],
    ["NOT a", 'Syntax error; token: "<EOF>", near: "a"'],
    ["a BETWEEN b OR c", 'Syntax error; token: "OR", near: "b OR c"'],
    ["(a = b", 'Syntax error; token: "<EOF>", near: "b"'],
    ["a = b)", 'Syntax error; token: ")", near: "b)"'],
    ["(a = b) = c", 'Syntax error; token: "=", near: ") = c"'],
    ["and = b", 'Syntax error; token: "and", near: "and ="'],
    // Static problems, the more important first
    ["((a = b))", PARENTHESES],
    ["((a)) = b", PARENTHESES],
    ["a = ((b))", PARENTHESES],
    ["((a = b) AND c = d) AND ((e = f))", PARENTHESES],
    ["((foo(abort)))", PARENTHESES],
    ["foo(abort)", "Invalid function name; function: foo"],
    ["BEGINS_WITH(a, b)", "Invalid function name; function: BEGINS_WITH"],
    ["foo(a) = b AND size(c)", "Invalid function name; function: foo"],
    [
      "if_not_exists(a, b) = c",
      "The function is not allowed in a condition expression; function: if_not_exists",
    ],
    ["list_append(a, b) = c", "The function is not allowed in a condition expression; function: list_append"],
    ["size(a)", "The function is not allowed to be used this way in an expression; function: size"],
    ["NOT (size(a))", "The function is not allowed to be used this way in an expression; function: size"],
    [
      "a = b OR size(abort)",
      "The function is not allowed to be used this way in an expression; function: size",
    ],
    [
      "attribute_exists(a) < :v",
      "The function is not allowed to be used this way in an expression; function: attribute_exists",
    ],
    [
      "size(contains(a, b)) = c",
      "The function is not allowed to be used this way in an expression; function: contains",
    ],
    ["a = b AND Comment = c.abort", "Attribute name is a reserved keyword; reserved keyword: Comment"],
    ["#a = b.c.ABORT", "Attribute name is a reserved keyword; reserved keyword: ABORT"],
    ["a[2147483648] = b", "List index is not within the allowable range; index: [2147483648]"],
    [
      `a IN (${Array.from({ length: 101 }, () => "b").join(", ")})`,
      "The IN operator is provided with too many operands; number of operands: 101",
    ],
    [
      Array.from({ length: 151 }, () => "a<b").join(" OR "),
      "The expression contains too many operators; operator count: 301",
    ],
    ["NOT ".repeat(301) + "a=b", "The expression contains too many operators; operator count: 301"],
    // Aliases
    ["#a = :v", "An expression attribute name used in the document path is not defined; attribute name: #a"],
    ["a = :v", "An expression attribute value used in expression is not defined; attribute value: :v"],
    [
      "a.#b = :v",
      "An expression attribute name used in the document path is not defined; attribute name: #b",
      { values: { ":v": N } },
    ],
    [
      "contains(a) AND b = :v",
      "Incorrect number of operands for operator or function; operator or function: contains, number of operands: 1",
    ],
    // Numbers of operands
    ["attribute_exists(a, b)", `${OPERAND_COUNT}attribute_exists, number of operands: 2`],
    ["contains(a)", `${OPERAND_COUNT}contains, number of operands: 1`],
    ["begins_with(a, b, c)", `${OPERAND_COUNT}begins_with, number of operands: 3`],
    ["attribute_type(a)", `${OPERAND_COUNT}attribute_type, number of operands: 1`],
    ["size(a, b) = c", `${OPERAND_COUNT}size, number of operands: 2`],
    // Operands that must differ
    ["a = a", `${DISTINCT}=, first operand: [a]`],
    ["a[0].b <> a[0].b", `${DISTINCT}<>, first operand: [a, [0], b]`],
    ["contains(#a, data1)", `${DISTINCT}contains, first operand: [data1]`, { names: { "#a": "data1" } }],
    ["begins_with(a, a)", `${DISTINCT}begins_with, first operand: [a]`],
    ["a BETWEEN b AND a", `${DISTINCT}BETWEEN, first operand: [a]`],
    ["a IN (b, a)", `${DISTINCT}IN, first operand: [a]`],
    // Operand types
    ["a < :v", `${OPERAND_TYPE}<, operand type: L`, { values: { ":v": { L: [] } } }],
    [":v >= a", `${OPERAND_TYPE}>=, operand type: BOOL`, { values: { ":v": { BOOL: true } } }],
    ["begins_with(a, :v)", `${OPERAND_TYPE}begins_with, operand type: N`, { values: { ":v": N } }],
    ["begins_with(size(b), a)", `${OPERAND_TYPE}begins_with, operand type: N`],
    ["size(:v) = a", `${OPERAND_TYPE}size, operand type: N`, { values: { ":v": N } }],
    ["size(size(a)) = b", `${OPERAND_TYPE}size, operand type: N`],
    [
      "attribute_exists(:v)",
      "Operator or function requires a document path; operator or function: attribute_exists",
      { values: { ":v": N } },
    ],
    ["attribute_type(a, :v)", `${OPERAND_TYPE}attribute_type, operand type: N`, { values: { ":v": N } }],
    ["attribute_type(a, b)", `${OPERAND_TYPE}attribute_type, operand type: {NS,SS,L,BS,N,M,B,BOOL,NULL,S}`],
    [
      "attribute_type(a, :v)",
      "Invalid attribute type name found; type: STRING, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}",
      { values: { ":v": { S: "STRING" } } },
    ],
    [
      "a BETWEEN :x AND :y",
      "The BETWEEN operator requires same data type for lower and upper bounds; " +
        "lower bound operand: AttributeValue: {N:1}, upper bound operand: AttributeValue: {S:a}",
      { values: { ":x": N, ":y": S } },
    ],
    [
      "a BETWEEN :x AND :y",
      "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; " +
        "lower bound operand: AttributeValue: {B:eg==}, upper bound operand: AttributeValue: {B:YQ==}",
      { values: { ":x": { B: "eg==" }, ":y": { B: "YQ==" } } },
    ],
    ["a BETWEEN :x AND b", `${OPERAND_TYPE}BETWEEN, operand type: SS`, { values: { ":x": { SS: ["a"] } } }],
    // The first predicate in the text wins, whatever is wrong with it
    ["contains(a) OR b = :undefined", `${OPERAND_COUNT}contains, number of operands: 1`],
    ["contains(a, a) OR contains(b)", `${DISTINCT}contains, first operand: [a]`],
  ])("%s", (text, message, attributes) => {
    expect(refusal(() => condition(text, attributes))).toBe(INVALID + message);
  });

  it("names the kind of expression", () => {
    expect(refusal(() => parseCondition("a =", "FilterExpression"))).toMatch(
      /^Invalid FilterExpression: Syntax error;/,
    );
  });

  it("ends cleanly on thousands of parentheses", () => {
    expect(refusal(() => condition("(".repeat(4096)))).toContain("Invalid ConditionExpression");
    expect(refusal(() => condition("a(".repeat(2048)))).toContain("Invalid ConditionExpression");
    expect(refusal(() => condition(`${"(".repeat(2000)}a=b${")".repeat(2000)}`))).toContain(
      "redundant parentheses",
    );
  });
});

describe("accepting a condition", () => {
  it.each([
    "a = b",
    "(a = b)",
    "(a) = (b)",
    "(a).b = c",
    "(a)[0] = c",
    "(a = b) AND (c = d OR (e = f))",
    "NOT (a = b)",
    "NOT NOT NOT NOT a < b",
    "(NOT a = b)",
    "size(a) > size(b)",
    "size((a)) > b",
    "a between b and c",
    "a in (b,c)",
    "a1.b_2[0][1].c<>d",
    "attribute_exists ( a )",
    "contains(a, b) or begins_with(c, d)",
  ])("%s", (text) => {
    expect(refusal(() => condition(text))).toBe("accepted");
  });

  it("takes 4,096 bytes, 300 operators and 100 candidates", () => {
    const name = "n".repeat(4096 - " = b".length);
    expect(refusal(() => condition(`${name} = b`))).toBe("accepted");
    const operators = `${Array.from({ length: 150 }, () => "a<b").join(" OR ")}`;
    expect(refusal(() => condition(operators))).toBe("accepted");
    expect(refusal(() => condition(`NOT ${operators}`))).toBe("accepted");
    const nested = `a<b ${"or (a<b ".repeat(149)}${")".repeat(149)}`;
    expect(refusal(() => condition(nested))).toBe("accepted");
    const candidates = Array.from({ length: 100 }, (_, i) => `b${i}`).join(",");
    expect(refusal(() => condition(`a IN (${candidates})`))).toBe("accepted");
  });

  it("gives AND precedence over OR, and NOT over both", () => {
    const item = { one: N };
    expect(holds("one = :v OR two = :v AND three = :v", item, { values: { ":v": N } })).toBe(true);
    expect(holds("(one = :v OR two = :v) AND three = :v", item, { values: { ":v": N } })).toBe(false);
    expect(holds("NOT one = :v AND three = :v", item, { values: { ":v": N } })).toBe(false);
    expect(holds("NOT (one = :v AND three = :v)", item, { values: { ":v": N } })).toBe(true);
  });

  it("lists every path it reads", () => {
    const bound = condition("#a.b[1] = :v AND NOT contains(c, size(d))", {
      names: { "#a": "x.y" },
      values: { ":v": N },
    });
    expect(bound.paths).toEqual([["x.y", "b", 1], ["c"], ["d"]]);
  });
});
