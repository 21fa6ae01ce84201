/**
 * A slow, obvious interpreter of conditions, written apart from the real one: it walks a tree, writes it out as the text
 * that the real parser gets, with all its parentheses, and works out what it should yield.
 */
import type { AttributeValue, Item } from "../../../core/attribute-value.js";

export type ModelOperand =
  | { readonly path: readonly (string | number)[] }
  | { readonly value: AttributeValue }
  | { readonly size: ModelOperand };

export interface ModelCondition {
  readonly operator: string;
  readonly operands?: readonly ModelOperand[];
  readonly conditions?: readonly ModelCondition[];
}

export function modelHolds(
  tree: ModelCondition,
  item: Item,
): { text: string; values: Record<string, AttributeValue>; expected: boolean } {
  const values: Record<string, AttributeValue> = {};

  function write(operand: ModelOperand): string {
    if ("size" in operand) return `size(${write(operand.size)})`;
    if ("path" in operand) {
      return operand.path
        .map((part, i) => (typeof part === "number" ? `[${part}]` : i === 0 ? part : `.${part}`))
        .join("");
    }
    const alias = `:v${Object.keys(values).length}`;
    values[alias] = operand.value;
    return alias;
  }

  function read(operand: ModelOperand): [type: string, content: unknown] | undefined {
    if ("value" in operand) return Object.entries(operand.value)[0];
    if ("path" in operand) {
      let found: unknown = { M: item };
      for (const part of operand.path) {
        const inside: unknown = (found as Record<string, unknown>)[typeof part === "number" ? "L" : "M"];
        if (inside === undefined || !Object.hasOwn(inside as object, part)) return undefined;
        found = (inside as Record<string, unknown>)[String(part)];
      }
      return Object.entries(found as object)[0] as [string, unknown];
    }
    const [type, content] = read(operand.size) ?? ["", undefined];
    if (type === "S") return ["N", String((content as string).length)];
    if (type === "B") return ["N", String(Buffer.from(content as string, "base64").length)];
    if (["SS", "NS", "BS", "L"].includes(type)) return ["N", String((content as unknown[]).length)];
    return type === "M" ? ["N", String(Object.keys(content as object).length)] : undefined;
  }

  function walk(node: ModelCondition): [text: string, result: boolean] {
    const inner = (node.conditions ?? []).map(walk);
    const texts = (node.operands ?? []).map(write);
    const operands = (node.operands ?? []).map(read);
    const [x, y, z] = operands;
    switch (node.operator) {
      case "AND":
        return [`(${inner[0]![0]}) AND (${inner[1]![0]})`, inner[0]![1] && inner[1]![1]];
      case "OR":
        return [`(${inner[0]![0]}) OR (${inner[1]![0]})`, inner[0]![1] || inner[1]![1]];
      case "NOT":
        return [`NOT (${inner[0]![0]})`, !inner[0]![1]];
      case "BETWEEN":
        return [
          `${texts[0]} BETWEEN ${texts[1]} AND ${texts[2]}`,
          ordered(y, x, "<=") && ordered(x, z, "<="),
        ];
      case "IN":
        return [
          `${texts[0]} IN (${texts.slice(1).join(", ")})`,
          operands.slice(1).some((other) => equal(x, other)),
        ];
      case "attribute_exists":
        return [`attribute_exists(${texts[0]})`, x !== undefined];
      case "begins_with": {
        const starts =
          (x?.[0] === "S" && y?.[0] === "S" && (x[1] as string).indexOf(y[1] as string) === 0) ||
          (x?.[0] === "B" && y?.[0] === "B" && hex(x[1]).indexOf(hex(y[1])) === 0);
        return [`begins_with(${texts.join(", ")})`, starts];
      }
      case "contains":
        return [`contains(${texts.join(", ")})`, x !== undefined && y !== undefined && has(x, y)];
      case "=":
        return [texts.join(" = "), equal(x, y)];
      case "<>":
        return [texts.join(" <> "), !equal(x, y)];
      default:
        return [texts.join(` ${node.operator} `), ordered(x, y, node.operator)];
    }
  }

  const [text, expected] = walk(tree);
  return { text, values, expected };
}

type Typed = readonly [type: string, content: unknown];

function hex(base64: unknown): string {
  return Buffer.from(base64 as string, "base64").toString("hex");
}

function print([type, content]: Typed): string {
  if (type === "L")
    return `L${JSON.stringify((content as object[]).map((e) => print(Object.entries(e)[0] as [string, unknown])))}`;
  if (type === "M") {
    const members = Object.entries(content as object).map(([k, v]) => [
      k,
      print(Object.entries(v as object)[0] as [string, unknown]),
    ]);
    return `M${JSON.stringify(members.sort())}`;
  }
  return type + JSON.stringify(Array.isArray(content) ? [...(content as string[])].sort() : content);
}

function equal(a: Typed | undefined, b: Typed | undefined): boolean {
  return a !== undefined && b !== undefined && print(a) === print(b);
}

function ordered(a: Typed | undefined, b: Typed | undefined, operator: string): boolean {
  if (a === undefined || b === undefined || a[0] !== b[0]) return false;
  let order: number;
  if (a[0] === "S") order = Buffer.compare(Buffer.from(a[1] as string), Buffer.from(b[1] as string));
  else if (a[0] === "B") order = hex(a[1]) < hex(b[1]) ? -1 : hex(a[1]) > hex(b[1]) ? 1 : 0;
  else if (a[0] === "N")
    order =
      scaled(a[1] as string) < scaled(b[1] as string)
        ? -1
        : scaled(a[1] as string) > scaled(b[1] as string)
          ? 1
          : 0;
  else return false;
  return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }[operator]!;
}

function scaled(number: string): bigint {
  const [integer, fraction = ""] = number.split(".") as [string, string?];
  return BigInt(integer + fraction.padEnd(200, "0"));
}

function has(whole: Typed, part: Typed): boolean {
  const [type, content] = whole;
  if (type === "S") return part[0] === "S" && (content as string).includes(part[1] as string);
  if (type === "B") {
    const bytes = hex(content);
    for (let at = 0; at <= bytes.length; at += 2)
      if (part[0] === "B" && bytes.startsWith(hex(part[1]), at)) return true;
    return false;
  }
  if (["SS", "NS", "BS"].includes(type))
    return part[0] === type[0] && (content as string[]).includes(part[1] as string);
  return (
    type === "L" &&
    (content as object[]).some((element) => equal(Object.entries(element)[0] as [string, unknown], part))
  );
}
