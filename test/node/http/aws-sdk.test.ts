import { DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CoveyError } from "../../../core/errors.js";
import { Endpoint } from "./endpoint.js";

let endpoint: Endpoint;
let client: DynamoDBClient;

beforeEach(async () => {
  endpoint = await new Endpoint().start();
  client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${endpoint.port}`,
    region: "us-east-1",
    credentials: { accessKeyId: "any", secretAccessKey: "any" },
  });
});

afterEach(async () => {
  client.destroy();
  await endpoint.stop();
});

const get = new GetItemCommand({ TableName: "chat", Key: { chat_id: { S: "1" } } });

it("a stock SDK reads an answer and its request id", async () => {
  endpoint.database.answer = () => ({ Item: { text: { S: "naïve ☃" } } });
  const answer = await client.send(get);
  expect(answer.Item).toEqual({ text: { S: "naïve ☃" } });
  expect(answer.$metadata.requestId).toMatch(/^[0-9A-Z]{52}$/);
});

it("a stock SDK throws its own class for an error, with its message and members", async () => {
  const Item = { text: { S: "old" } };
  endpoint.database.answer = () => {
    throw new CoveyError("ConditionalCheckFailedException", "The conditional request failed", {
      details: { Item },
    });
  };
  const put = new PutItemCommand({ TableName: "chat", Item: { chat_id: { S: "1" } } });
  await expect(client.send(put)).rejects.toMatchObject({
    name: "ConditionalCheckFailedException",
    message: "The conditional request failed",
    Item,
    $metadata: { httpStatusCode: 400 },
  });
});

it("a stock SDK repeats what it may, as the same operation", async () => {
  endpoint.database.answer = () => {
    if (endpoint.database.calls.length === 1) throw new CoveyError("ServiceUnavailable", "no majority");
    return {};
  };
  await client.send(get);
  const ids = endpoint.database.calls.map(({ context }) => context.operationId);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBeTypeOf("string");
  expect(ids[1]).toBe(ids[0]);
});
