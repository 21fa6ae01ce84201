import { describe, expect, it } from "vitest";
import { purposeOf, tokenOfRequest, traitsOf } from "../../client/request-route.js";
import { encodeKeyValue } from "../../core/key-encoding.js";
import { tokenOf } from "../../core/token.js";

const textKey = { name: "id", type: "S" } as const;
const token = tokenOf(encodeKeyValue("S", "x"));

describe("the token of a request", () => {
  it.each([
    ["PutItem", { Item: { id: { S: "x" }, other: { N: "1" } } }],
    ["GetItem", { Key: { id: { S: "x" } } }],
    ["UpdateItem", { Key: { id: { S: "x" } } }],
    ["DeleteItem", { Key: { id: { S: "x" } } }],
    ["Query", { KeyConditionExpression: "id = :x", ExpressionAttributeValues: { ":x": { S: "x" } } }],
    ["Query", { KeyConditionExpression: ":x=id", ExpressionAttributeValues: { ":x": { S: "x" } } }],
    [
      "Query",
      {
        KeyConditionExpression: "(#s >= :s) AND (#i=:x)",
        ExpressionAttributeNames: { "#s": "sort", "#i": "id" },
        ExpressionAttributeValues: { ":x": { S: "x" }, ":s": { S: "other" } },
      },
    ],
  ])("of %s is its partition key's: %j", (operation, input) => {
    expect(tokenOfRequest(operation, input, textKey)).toBe(token);
  });

  it("is the same for all notations of a number", () => {
    const key = { name: "id", type: "N" } as const;
    const tokens = ["100", "1e2", "100.00", "0100"].map((N) =>
      tokenOfRequest("GetItem", { Key: { id: { N } } }, key),
    );
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).toBe(tokenOf(encodeKeyValue("N", "100")));
  });

  it.each([
    ["Scan", {}],
    ["PutItem", {}],
    ["PutItem", { Item: { id: { N: "1" } } }],
    ["PutItem", { Item: { constructor: { S: "x" } } }],
    ["GetItem", { Key: "nonsense" }],
    ["Query", { KeyConditionExpression: "id > :x", ExpressionAttributeValues: { ":x": { S: "x" } } }],
    ["Query", { KeyConditionExpression: "id =", ExpressionAttributeValues: {} }],
    [
      "Query",
      { IndexName: "i", KeyConditionExpression: "id = :x", ExpressionAttributeValues: { ":x": { S: "x" } } },
    ],
  ])("of %s %j cannot be told", (operation, input) => {
    expect(tokenOfRequest(operation, input, textKey)).toBeUndefined();
  });

  it("of a number that is none is left to the server to refuse", () => {
    const input = { Key: { id: { N: "twelve" } } };
    expect(tokenOfRequest("GetItem", input, { name: "id", type: "N" })).toBeUndefined();
  });
});

describe("the purpose of a request", () => {
  it("is any replica for eventual reads and the proposer for everything else", () => {
    expect(purposeOf("GetItem", {})).toBe("replica");
    expect(purposeOf("Query", { ConsistentRead: false })).toBe("replica");
    expect(purposeOf("GetItem", { ConsistentRead: true })).toBe("proposer");
    expect(purposeOf("PutItem", {})).toBe("proposer");
  });

  it("takes an operation that it does not know for one that must not be repeated", () => {
    expect(traitsOf("constructor").effect).toBe("definition");
    expect(traitsOf("CreateTable").effect).toBe("definition");
  });
});
