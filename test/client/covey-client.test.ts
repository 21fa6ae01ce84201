// A cluster of three real gRPC servers, each with a fake database, and one client. What the fakes are asked for shows where
// the client sends what.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ConditionalCheckFailedError,
  CoveyClient,
  CoveyError,
  UnknownOutcomeError,
  type CoveyClientOptions,
} from "../../client/index.js";
import { encodeKeyValue } from "../../core/key-encoding.js";
import { partitionOfToken, tokenOf } from "../../core/token.js";
import type { Execution } from "../node/grpc/fake-database.js";
import { nodeView, startFixture, type Fixture } from "../node/grpc/grpc-fixture.js";

const PARTITIONS = 8;
/** Nothing is asked twice because this process had to wait for its turn. */
const PATIENT = { attemptTimeoutMs: 60_000, requestTimeoutMs: 120_000 };

const DESCRIPTION = {
  Table: {
    TableName: "chat",
    KeySchema: [
      { AttributeName: "chat_id", KeyType: "HASH" },
      { AttributeName: "message_id", KeyType: "RANGE" },
    ],
    AttributeDefinitions: [
      { AttributeName: "chat_id", AttributeType: "S" },
      { AttributeName: "message_id", AttributeType: "N" },
    ],
  },
};

function partitionOf(chatId: string): number {
  return partitionOfToken(tokenOf(encodeKeyValue("S", chatId)), PARTITIONS);
}

describe("CoveyClient", () => {
  let nodes: Fixture[];
  let clients: CoveyClient[];

  beforeEach(async () => {
    clients = [];
    nodes = await Promise.all(["a", "b", "c"].map((nodeId) => startFixture({ nodeId, shutdownGraceMs: 50 })));
    tell(1, (partition) => partition % 3);
    answerAll(() => ({}));
  });

  afterEach(async () => {
    for (const client of clients) client.close();
    await Promise.all(nodes.map((node) => node.stop()));
  });

  /** Gives every node the same topology: all hold all partitions, `proposer` says who leads which. */
  function tell(epoch: number, proposer: (partition: number) => number, dead: readonly number[] = []): void {
    const topologyView = {
      clusterId: "c1",
      epoch,
      nodes: nodes.map(({ cluster, address }, i) => ({
        ...nodeView(cluster.nodeId, address),
        state: dead.includes(i) ? ("dead" as const) : ("alive" as const),
      })),
      partitions: Array.from({ length: PARTITIONS }, (_, partition) => ({
        replicas: nodes.map((_node, i) => nodes[(proposer(partition) + i) % 3]!.cluster.nodeId),
        proposer: nodes[proposer(partition)]!.cluster.nodeId,
      })),
    };
    for (const { cluster } of nodes) {
      cluster.topologyView = topologyView;
      cluster.epoch = epoch;
    }
  }

  function answerAll(answer: (execution: Execution, node: number) => unknown): void {
    nodes.forEach(({ database }, i) => {
      database.answer = (execution) =>
        execution.operation === "DescribeTable" ? DESCRIPTION : answer(execution, i);
    });
  }

  function connect(options: Partial<CoveyClientOptions> = {}): CoveyClient {
    const client = new CoveyClient({ endpoints: [nodes[0]!.address], ...PATIENT, ...options });
    clients.push(client);
    return client;
  }

  const executions = (operation: string) =>
    nodes.map(({ database }) => database.executions.filter((e) => e.operation === operation));

  const chat = (chatId: string) => ({ tableName: "chat", item: { chat_id: chatId, message_id: 1 } });

  it("sends each write straight to the proposer of its partition", async () => {
    const client = connect();
    const chatIds = Array.from({ length: 60 }, (_, i) => `chat-${i}`);
    await Promise.all(chatIds.map((chatId) => client.putItem(chat(chatId))));
    executions("PutItem").forEach((executed, node) => {
      const expected = chatIds.filter((chatId) => partitionOf(chatId) % 3 === node);
      const received = executed.map(({ input }) => (input["Item"] as { chat_id: { S: string } }).chat_id.S);
      expect(received.sort()).toEqual(expected.sort());
    });
    expect(executions("DescribeTable").flat().length).toBe(1);
  });

  it("sends strong reads and queries to the proposer, and spreads eventual reads over the replicas", async () => {
    const client = connect();
    const key = { chat_id: "x", message_id: 1 };
    const proposer = partitionOf("x") % 3;
    for (let i = 0; i < 6; i++) {
      await client.getItem({ tableName: "chat", key, consistentRead: true });
      await client.query({
        tableName: "chat",
        keyConditionExpression: "#c = :c AND message_id > :m",
        expressionAttributeNames: { "#c": "chat_id" },
        expressionAttributeValues: { ":c": "x", ":m": 0 },
        consistentRead: true,
      });
    }
    expect(executions("GetItem").map((e) => e.length)).toEqual(
      [0, 1, 2].map((i) => (i === proposer ? 6 : 0)),
    );
    expect(executions("Query").map((e) => e.length)).toEqual([0, 1, 2].map((i) => (i === proposer ? 6 : 0)));
    for (const { database } of nodes) database.executions.length = 0;
    for (let i = 0; i < 6; i++) await client.getItem({ tableName: "chat", key });
    expect(executions("GetItem").map((e) => e.length)).toEqual([2, 2, 2]);
  });

  it("converts items to attribute values and back", async () => {
    const client = connect();
    let stored: unknown;
    answerAll(({ operation, input }) => {
      if (operation === "PutItem") stored = input["Item"];
      return operation === "GetItem" ? { Item: stored } : {};
    });
    const item = {
      chat_id: "x",
      message_id: 12345678901234567890n,
      bytes: Uint8Array.of(1, 2),
      tags: new Set(["a", "b"]),
      nested: { list: [1, "two", null, true] },
    };
    await client.putItem({ tableName: "chat", item });
    expect(stored).toEqual({
      chat_id: { S: "x" },
      message_id: { N: "12345678901234567890" },
      bytes: { B: "AQI=" },
      tags: { SS: ["a", "b"] },
      nested: { M: { list: { L: [{ N: "1" }, { S: "two" }, { NULL: true }, { BOOL: true }] } } },
    });
    const answer = await client.getItem({ tableName: "chat", key: { chat_id: "x", message_id: 1 } });
    expect(answer.item).toEqual(item);
  });

  it("takes and gives DynamoDB JSON as it is through raw", async () => {
    const client = connect();
    answerAll(({ input }) => ({ Attributes: input["Item"] }));
    const item = { chat_id: { S: "x" }, message_id: { N: "1.50" } };
    expect(await client.raw("PutItem", { TableName: "chat", Item: item })).toEqual({ Attributes: item });
  });

  it("gives a refused condition its own class, with the item", async () => {
    const client = connect();
    answerAll(() => {
      throw new CoveyError("ConditionalCheckFailedException", "The conditional request failed", {
        details: { Item: { chat_id: { S: "x" }, n: { N: "5" } } },
      });
    });
    const error = await client.putItem(chat("x")).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConditionalCheckFailedError);
    expect(error).toMatchObject({ code: "ConditionalCheckFailedException", outcome: "none" });
    expect((error as ConditionalCheckFailedError).item).toEqual({ chat_id: "x", n: 5 });
    expect(executions("PutItem").flat().length).toBe(1);
  });

  it("repeats a write of unknown outcome with the same operation id", async () => {
    const client = connect();
    let failures = 2;
    answerAll(() => {
      if (failures-- > 0) throw new CoveyError("InternalServerError", "lost", { outcome: "unknown" });
      return {};
    });
    await client.putItem(chat("x"));
    await client.putItem(chat("x"));
    const ids = executions("PutItem")
      .flat()
      .map(({ context }) => context.operationId);
    expect(ids.length).toBe(4);
    expect(new Set(ids).size).toBe(2);
  });

  it("says that the outcome is unknown when attempts end after one that may have taken effect", async () => {
    const client = connect({ retryPolicy: { attemptsMax: 2, delayMsMin: 1, delayMsMax: 1 } });
    let attempt = 0;
    answerAll(() => {
      throw attempt++ === 0
        ? new CoveyError("InternalServerError", "lost", { outcome: "unknown" })
        : new CoveyError("ServiceUnavailable", "no quorum");
    });
    const error = await client.putItem(chat("x")).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error).toMatchObject({ outcome: "unknown" });
  });

  it("does not repeat the making of a table that may have been made", async () => {
    const client = connect();
    answerAll(() => {
      throw new CoveyError("InternalServerError", "lost", { outcome: "unknown" });
    });
    const made = client.createTable({
      tableName: "chat",
      attributeDefinitions: [{ attributeName: "id", attributeType: "S" }],
      keySchema: [{ attributeName: "id", keyType: "HASH" }],
    });
    await expect(made).rejects.toBeInstanceOf(UnknownOutcomeError);
    expect(executions("CreateTable").flat().length).toBe(1);
  });

  it("goes on with the others when a node dies", async () => {
    const client = connect({ endpoints: nodes.map(({ address }) => address) });
    const chatIds = Array.from({ length: 30 }, (_, i) => `chat-${i}`);
    await Promise.all(chatIds.map((chatId) => client.putItem(chat(chatId))));
    const begun = Promise.all(chatIds.map((chatId) => client.putItem(chat(chatId))));
    await nodes[1]!.server.stop();
    tell(2, (partition) => (partition % 2) * 2, [1]);
    await begun;
    await Promise.all(chatIds.map((chatId) => client.putItem(chat(chatId))));
  });

  it("learns of a new proposer from the reply, and of a new topology from its epoch", async () => {
    const client = connect();
    await client.putItem(chat("x"));
    const partition = partitionOf("x");
    const [before, after, last] = [partition % 3, (partition + 1) % 3, (partition + 2) % 3];
    tell(1, () => after);
    await client.putItem(chat("x"));
    await client.putItem(chat("x"));
    const counts = () => executions("PutItem").map((e) => e.length);
    expect([counts()[before], counts()[after], counts()[last]]).toEqual([2, 1, 0]);
    tell(2, () => last);
    const strongRead = () =>
      client.getItem({ tableName: "chat", key: { chat_id: "x", message_id: 1 }, consistentRead: true });
    await expect
      .poll(async () => (await strongRead(), executions("GetItem")[last]!.length))
      .toBeGreaterThan(0);
  });

  it("waits for a cluster that is not formed yet", async () => {
    for (const { cluster } of nodes) cluster.topologyView = undefined;
    const client = connect();
    const put = client.putItem(chat("x"));
    setTimeout(() => tell(1, (partition) => partition % 3), 50);
    await put;
  });

  it("rejects, with the outcome none, when nobody can be reached", async () => {
    const client = connect({ endpoints: ["127.0.0.1:1"], requestTimeoutMs: 300, attemptTimeoutMs: 100 });
    const error = await client.putItem(chat("x")).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "ServiceUnavailable", outcome: "none" });
  });

  it("asks another node when one does not answer", async () => {
    const client = connect({ attemptTimeoutMs: 100 });
    const proposer = partitionOf("x") % 3;
    answerAll((_execution, node) => (node === proposer ? new Promise(() => {}) : {}));
    await client.putItem(chat("x"));
    const asked = executions("PutItem").map((executed) => executed.length > 0);
    expect(asked[proposer]).toBe(true);
    expect(asked.filter(Boolean).length).toBeGreaterThan(1);
  });

  it("refuses requests beyond its bound at once", async () => {
    const client = connect({ requestsInFlightMax: 3 });
    await client.putItem(chat("x"));
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => client.putItem(chat("x"))));
    expect(results.filter(({ status }) => status === "fulfilled").length).toBe(3);
    for (const result of results.slice(3)) {
      expect(result).toMatchObject({ reason: { code: "ThrottlingException", outcome: "none" } });
    }
  });

  it("keeps to its window of calls in flight and answers all the same", async () => {
    const client = connect({ callsInFlightMax: 4 });
    let running = 0;
    let most = 0;
    answerAll(async ({ operation }) => {
      if (operation !== "PutItem") return {};
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return {};
    });
    await Promise.all(Array.from({ length: 100 }, () => client.putItem(chat("x"))));
    expect(most).toBeLessThanOrEqual(4);
  });

  it("gives page after page", async () => {
    const client = connect();
    answerAll(({ input }) => {
      const start = input["ExclusiveStartKey"] as { message_id: { N: string } } | undefined;
      const first = start ? Number(start.message_id.N) + 1 : 0;
      const page = [first, first + 1].map((n) => ({ chat_id: { S: "x" }, message_id: { N: `${n}` } }));
      return { Items: page, Count: 2, ScannedCount: 2, ...(first < 4 && { LastEvaluatedKey: page[1] }) };
    });
    const seen: unknown[] = [];
    for await (const page of client.scanAll({ tableName: "chat" })) {
      seen.push(...page.items!.map((item) => item["message_id"]));
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("fails what is not answered when it is closed, and takes no more", async () => {
    const client = connect();
    await client.getItem({ tableName: "chat", key: { chat_id: "x", message_id: 1 } });
    answerAll(() => new Promise(() => {}));
    const pending = client.putItem(chat("x")).catch((thrown: unknown) => thrown);
    await expect.poll(() => executions("PutItem").flat().length).toBe(1);
    client.close();
    expect(await pending).toBeInstanceOf(UnknownOutcomeError);
    await expect(client.putItem(chat("x"))).rejects.toBeInstanceOf(CoveyError);
  });
});
