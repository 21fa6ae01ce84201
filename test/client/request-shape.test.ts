import { describe, expect, it } from "vitest";
import { fromWire, toWire } from "../../client/request-shape.js";

describe("a request in DynamoDB JSON", () => {
  it("has capital members, attribute values in items and keys, and names left alone", () => {
    expect(
      toWire({
        tableName: "t",
        key: { id: "x" },
        consistentRead: true,
        limit: undefined,
        expressionAttributeNames: { "#n": "itemName" },
        expressionAttributeValues: { ":v": { tableName: 1 } },
      }),
    ).toEqual({
      TableName: "t",
      Key: { id: { S: "x" } },
      ConsistentRead: true,
      ExpressionAttributeNames: { "#n": "itemName" },
      ExpressionAttributeValues: { ":v": { M: { tableName: { N: "1" } } } },
    });
  });

  it("keeps table names in batches", () => {
    expect(
      toWire({
        requestItems: {
          myTable: [{ putRequest: { item: { id: 1 } } }, { deleteRequest: { key: { id: 2 } } }],
          other: { keys: [{ id: 3 }], consistentRead: true },
        },
      }),
    ).toEqual({
      RequestItems: {
        myTable: [
          { PutRequest: { Item: { id: { N: "1" } } } },
          { DeleteRequest: { Key: { id: { N: "2" } } } },
        ],
        other: { Keys: [{ id: { N: "3" } }], ConsistentRead: true },
      },
    });
  });

  it("names the place of a value that cannot be stored", () => {
    expect(() => toWire({ tableName: "t", item: { a: { b: undefined } } })).toThrow("item.a.b");
  });
});

describe("an answer in the client's form", () => {
  it("has items as native values", () => {
    expect(
      fromWire({
        Items: [{ id: { S: "x" } }, { Id: { N: "1" } }],
        LastEvaluatedKey: { id: { S: "x" } },
        Count: 2,
        ScannedCount: 3,
      }),
    ).toEqual({ items: [{ id: "x" }, { Id: 1 }], lastEvaluatedKey: { id: "x" }, count: 2, scannedCount: 3 });
  });

  it("keeps table names in batches, and gives back what was not done as a request", () => {
    expect(
      fromWire({
        Responses: { MyTable: [{ id: { N: "1" } }] },
        UnprocessedKeys: { MyTable: { Keys: [{ id: { N: "2" } }], ConsistentRead: true } },
        UnprocessedItems: { MyTable: [{ PutRequest: { Item: { id: { N: "3" } } } }] },
      }),
    ).toEqual({
      responses: { MyTable: [{ id: 1 }] },
      unprocessedKeys: { MyTable: { keys: [{ id: 2 }], consistentRead: true } },
      unprocessedItems: { MyTable: [{ putRequest: { item: { id: 3 } } }] },
    });
  });

  it("gives transactional reads in order, and times as dates", () => {
    expect(
      fromWire({ Responses: [{ Item: { id: { N: "1" } } }, {}], Table: { CreationDateTime: 1.5 } }),
    ).toEqual({ responses: [{ item: { id: 1 } }, {}], table: { creationDateTime: new Date(1500) } });
  });
});
