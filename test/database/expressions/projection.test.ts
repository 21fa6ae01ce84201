import { describe, expect, it } from "vitest";
import type { Item } from "../../../core/attribute-value.js";
import { projected, refusal } from "./request.js";

const item: Item = JSON.parse(
  `{"pk":{"S":"k"},"a":{"M":{"b":{"S":"bb"},"d":{"M":{"e":{"S":"ee"}}}}},
    "l":{"L":[{"M":{"x":{"N":"0"},"y":{"N":"0"}}},{"M":{"x":{"N":"1"}}},{"S":"z"}]},"__proto__":{"S":"p"},"s":{"S":"scalar"}}`,
) as Item;

describe("projecting an item", () => {
  it.each<[text: string, part: string, names?: Record<string, string>]>([
    ["a", '{"a":{"M":{"b":{"S":"bb"},"d":{"M":{"e":{"S":"ee"}}}}}}'],
    ["pk, nothing", '{"pk":{"S":"k"}}'],
    ["nothing", "{}"],
    ["a.d.e, a.b", '{"a":{"M":{"d":{"M":{"e":{"S":"ee"}}},"b":{"S":"bb"}}}}'],
    ["a.nothing, s.b, l.x, pk", '{"pk":{"S":"k"}}'],
    ["l[2], l[0].y", '{"l":{"L":[{"M":{"y":{"N":"0"}}},{"S":"z"}]}}'],
    ["l[1].y, l[1].x, l[7]", '{"l":{"L":[{"M":{"x":{"N":"1"}}}]}}'],
    ["#p, #c", '{"__proto__":{"S":"p"}}', { "#p": "__proto__", "#c": "constructor" }],
    ["#a", "{}", { "#a": "a.b" }],
  ])("%s", (text, part, names) => {
    expect(JSON.stringify(projected(text, item, { ...(names && { names }) }))).toBe(part);
  });

  it.each<[text: string, message: string, names?: Record<string, string>]>([
    ["", "The expression can not be empty;"],
    ["!!!", 'Syntax error; token: "!", near: "!!"'],
    ["a,", 'Syntax error; token: "<EOF>", near: ","'],
    ["l[a]", 'Syntax error; token: "a", near: "[a]"'],
    ["l[]", 'Syntax error; token: "]", near: "[]"'],
    ["a b", 'Syntax error; token: "b", near: "a b"'],
    ["size(a)", 'Syntax error; token: "(", near: "size(a"'],
    ["a, abort", "Attribute name is a reserved keyword; reserved keyword: abort"],
    ["a, and", "Attribute name is a reserved keyword; reserved keyword: and"],
    [
      "#undef",
      "An expression attribute name used in the document path is not defined; attribute name: #undef",
    ],
    [
      "a, a",
      "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a]",
    ],
    [
      "#a.b, #a",
      "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [x, b], path two: [x]",
      { "#a": "x" },
    ],
    [
      "l[0], l.x",
      "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [l, [0]], path two: [l, x]",
    ],
  ])("refuses %s", (text, message, names) => {
    expect(refusal(() => projected(text, item, { ...(names && { names }) }))).toBe(
      `Invalid ProjectionExpression: ${message}`,
    );
  });
});
