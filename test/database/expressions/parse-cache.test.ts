import { describe, expect, it } from "vitest";
import { parseCondition, parseKeyCondition, parseUpdate } from "../../../database/expressions/expressions.js";
import { ParseCache } from "../../../database/expressions/parse-cache.js";

describe("the cache of parsed expressions", () => {
  it("gives every request with the same text the same tree", () => {
    expect(parseUpdate("SET a = :v")).toBe(parseUpdate("SET a = :v"));
    expect(parseCondition("a = :v", "ConditionExpression")).toBe(
      parseCondition("a = :v", "ConditionExpression"),
    );
  });

  it("keeps kinds apart, since their messages differ", () => {
    const kinds = [
      parseCondition("a = :v", "ConditionExpression"),
      parseCondition("a = :v", "FilterExpression"),
      parseKeyCondition("a = :v"),
    ].map((expression) => expression.kind);
    expect(kinds).toEqual(["ConditionExpression", "FilterExpression", "KeyConditionExpression"]);
  });

  it("is bounded, forgets what was used longest ago, and keeps no failures", () => {
    let parsed = 0;
    const cache = new ParseCache((text) => {
      parsed++;
      if (text === "bad") throw new Error("bad");
      return { text };
    }, 2);
    for (const text of ["a", "b", "a", "c", "a"]) expect(cache.get(text)).toEqual({ text });
    expect(parsed).toBe(3);
    cache.get("b");
    expect(parsed).toBe(4);
    for (let i = 0; i < 2; i++) expect(() => cache.get("bad")).toThrow("bad");
    expect(parsed).toBe(6);
    expect(cache.size).toBe(2);
  });
});
