import { describe, expect, it } from "vitest";
import { CoveyError } from "../../../core/errors.js";
import {
  bindCondition,
  bindUpdate,
  parseCondition,
  parseUpdate,
  Substitutions,
} from "../../../database/expressions/expressions.js";
import { RESERVED_WORD_COUNT, isReservedWord } from "../../../database/expressions/reserved-words.js";
import { refusal } from "./request.js";

const VALUES = "ExpressionAttributeValues contains invalid value: ";

describe("the substitutions of a request", () => {
  it.each<[names: unknown, values: unknown, message: string]>([
    [{}, {}, "ExpressionAttributeNames must not be empty"],
    [{ a: "a" }, {}, 'ExpressionAttributeNames contains invalid key: Syntax error; key: "a"'],
    [{ "#": "a" }, undefined, 'ExpressionAttributeNames contains invalid key: Syntax error; key: "#"'],
    [{ "#a-b": "a" }, undefined, 'ExpressionAttributeNames contains invalid key: Syntax error; key: "#a-b"'],
    [undefined, {}, "ExpressionAttributeValues must not be empty"],
    [
      undefined,
      { ":b": { a: "" }, b: { S: "a" } },
      'ExpressionAttributeValues contains invalid key: Syntax error; key: "b"',
    ],
    [
      undefined,
      { ":b": {} },
      `${VALUES}Supplied AttributeValue is empty, must contain exactly one of the supported datatypes for key :b`,
    ],
    [
      undefined,
      { ":a": { S: "" }, ":b": { SS: [] } },
      `${VALUES}One or more parameter values were invalid: An string set  may not be empty for key :b`,
    ],
    [
      undefined,
      { ":b": { N: "b" } },
      `${VALUES}The parameter cannot be converted to a numeric value: b for key :b`,
    ],
    [undefined, { ":b": { NS: ["1", "1"] } }, `${VALUES}Input collection contains duplicates for key :b`],
  ])("refuses %j, %j", (names, values, message) => {
    expect(refusal(() => new Substitutions(names, values))).toBe(message);
  });

  it("bounds aliases and what they stand for", () => {
    expect(refusal(() => new Substitutions({ [`#${"a".repeat(254)}`]: "a" }))).toBe("accepted");
    expect(refusal(() => new Substitutions({ [`#${"a".repeat(255)}`]: "a" }))).toContain("too long");
    const many = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`:v${i}`, { S: "x".repeat(400_000) }]),
    );
    expect(refusal(() => new Substitutions(undefined, many))).toContain("exceeded the maximum allowed size");
  });

  it("finds wrong JSON types before anything else", () => {
    for (const values of [
      { b: {}, ":c": { S: 1 } },
      { ":a": { SS: [] }, ":c": { S: 1 } },
    ]) {
      try {
        new Substitutions(undefined, values);
        expect.unreachable();
      } catch (error) {
        expect((error as CoveyError).code).toBe("SerializationException");
        expect((error as CoveyError).message).toBe("NUMBER_VALUE cannot be converted to String");
      }
    }
    expect(() => new Substitutions({ "#a": 1 })).toThrow("NUMBER_VALUE cannot be converted to String");
  });

  it("normalises values", () => {
    expect(new Substitutions(undefined, { ":a": { N: "1e2" } }).values).toEqual({ ":a": { N: "100" } });
  });

  it("refuses what no expression of the request has used, also in branches that need not be evaluated", () => {
    const values = { ":a": { N: "1" }, ":b": { N: "2" }, ":c": { N: "3" } };
    const substitutions = new Substitutions({ "#x": "x", "#y": "y" }, values);
    bindUpdate(parseUpdate("SET #x = :a"), substitutions);
    expect(refusal(() => substitutions.assertAllUsed())).toBe(
      "Value provided in ExpressionAttributeNames unused in expressions: keys: {#y}",
    );
    bindCondition(parseCondition("#x = :a OR #y = #x", "ConditionExpression"), substitutions);
    expect(refusal(() => substitutions.assertAllUsed())).toBe(
      "Value provided in ExpressionAttributeValues unused in expressions: keys: {:b, :c}",
    );
    bindCondition(parseCondition("a = :b OR a = :c", "FilterExpression"), substitutions);
    expect(refusal(() => substitutions.assertAllUsed())).toBe("accepted");
  });

  it("binds the same from trusted maps, without looking at them", () => {
    const checked = new Substitutions({ "#a": "a" }, { ":v": { N: "1.0" } });
    const trusted = Substitutions.trusted(checked.names, checked.values);
    const expression = parseCondition("#a = :v AND size(b) BETWEEN :v AND c", "ConditionExpression");
    expect(bindCondition(expression, trusted)).toEqual(bindCondition(expression, checked));
    const update = parseUpdate("SET #a = list_append(b, c) ADD d :v");
    expect(bindUpdate(update, trusted)).toEqual(bindUpdate(update, checked));
  });
});

describe("reserved words", () => {
  it("are 573, in any case", () => {
    expect(RESERVED_WORD_COUNT).toBe(573);
    for (const word of ["ABORT", "status", "Name", "ttl", "ZONE", "_id"]) {
      expect(isReservedWord(word), word).toBe(word !== "_id");
    }
  });
});
