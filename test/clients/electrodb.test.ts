/** ElectroDB: an entity with composite keys, its update operators, batches, a local index and pages by cursor. */
import { CreateTableCommand, waitUntilTableExists, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { Entity } from "electrodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useNodes } from "../cluster/use-nodes.js";
import { tableRequest } from "../support/tables.js";
import { sdkClient } from "./endpoint.js";

const TABLE = "Tracker";

function taskEntity(client: DynamoDBClient) {
  return new Entity(
    {
      model: { entity: "task", version: "1", service: "tracker" },
      attributes: {
        project: { type: "string", required: true },
        employee: { type: "string", required: true },
        task: { type: "string", required: true },
        status: { type: ["open", "closed"] as const, default: "open" },
        points: { type: "number", default: 0 },
        due: { type: "string", required: true },
        tags: { type: "set", items: "string" },
        comments: {
          type: "list",
          items: { type: "map", properties: { by: { type: "string" }, text: { type: "string" } } },
        },
        detail: { type: "map", properties: { views: { type: "number" }, note: { type: "string" } } },
      },
      indexes: {
        assigned: {
          pk: { field: "pk", composite: ["project"] },
          sk: { field: "sk", composite: ["employee", "task"] },
        },
        byDue: {
          index: "byDue",
          pk: { field: "pk", composite: ["project"] },
          sk: { field: "dueKey", composite: ["due"] },
        },
      },
    },
    { client, table: TABLE },
  );
}

describe("ElectroDB", () => {
  const nodes = useNodes();
  let client: DynamoDBClient;
  let tasks: ReturnType<typeof taskEntity>;
  const first = { project: "covey", employee: "ana", task: "t0" };
  const consistent = { consistent: true } as const;

  beforeAll(async () => {
    client = sdkClient(nodes().http[0]!);
    const request = tableRequest(TABLE, "pk:S sk:S", { localIndexes: ["byDue dueKey:S ALL"] });
    await client.send(new CreateTableCommand(request as never));
    await waitUntilTableExists({ client, maxWaitTime: 180, minDelay: 1, maxDelay: 1 }, { TableName: TABLE });
    tasks = taskEntity(client);
  });

  afterAll(() => client.destroy());

  it("creates an entity once, and gets it", async () => {
    const created = { ...first, due: "2026-01-01", tags: ["a"], detail: { views: 1 } };
    await tasks.create(created).go();
    await expect(tasks.create(created).go()).rejects.toThrow(/conditional request failed/i);
    const { data } = await tasks.get(first).go(consistent);
    expect(data).toEqual({ ...created, status: "open", points: 0 });
  });

  it("patches numbers, sets, lists and maps under a condition", async () => {
    const { data } = await tasks
      .patch(first)
      .set({ status: "closed" })
      .add({ points: 5, tags: ["b", "c"] })
      .append({ comments: [{ by: "bo", text: "done" }] })
      .data(({ detail }, { add, set }) => {
        add(detail.views, 2);
        set(detail.note, "seen");
      })
      .where(({ status, points }, { eq, lt }) => `${eq(status, "open")} AND ${lt(points, 1)}`)
      .go({ response: "all_new" });
    expect(data).toMatchObject({
      status: "closed",
      points: 5,
      tags: ["a", "b", "c"],
      comments: [{ by: "bo", text: "done" }],
      detail: { views: 3, note: "seen" },
    });
    await tasks
      .update(first)
      .subtract({ points: 2 })
      .delete({ tags: ["a"] })
      .remove(["comments"])
      .go();
    const after = (await tasks.get(first).go(consistent)).data!;
    expect(after).toMatchObject({ points: 3, tags: ["b", "c"] });
    expect(after.comments).toBeUndefined();
  });

  it("refuses to patch what does not exist", async () => {
    const missing = { project: "covey", employee: "zoe", task: "t9" };
    await expect(tasks.patch(missing).set({ points: 1 }).go()).rejects.toThrow(/conditional request failed/i);
  });

  it("writes and reads batches of more than a request may hold", async () => {
    const all = Array.from({ length: 30 }, (_, i) => ({
      project: "big",
      employee: i % 2 === 0 ? "ana" : "bo",
      task: `t${String(i).padStart(2, "0")}`,
      due: `2026-02-${String(30 - i).padStart(2, "0")}`,
    }));
    const { unprocessed } = await tasks.put(all).go();
    expect(unprocessed).toEqual([]);
    const read = await tasks
      .get(all.map(({ project, employee, task }) => ({ project, employee, task })))
      .go({ ...consistent, preserveBatchOrder: true });
    expect(read.data.map((one) => one!.task)).toEqual(all.map((one) => one.task));
  });

  it("queries by ranges and beginnings of the sort key", async () => {
    const begins = await tasks.query
      .assigned({ project: "big", employee: "bo" })
      .go({ ...consistent, pages: "all" });
    expect(begins.data).toHaveLength(15);
    const range = await tasks.query
      .assigned({ project: "big", employee: "ana" })
      .between({ task: "t04" }, { task: "t10" })
      .where(({ task }, { ne }) => ne(task, "t06"))
      .go(consistent);
    expect(range.data.map((one) => one.task)).toEqual(["t04", "t08", "t10"]);
  });

  it("pages through a local index by cursor", async () => {
    const dues: string[] = [];
    let cursor: string | null = null;
    let pages = 0;
    do {
      const page: { data: { due: string }[]; cursor: string | null } = await tasks.query
        .byDue({ project: "big" })
        .gte({ due: "2026-02-11" })
        .go({ ...consistent, limit: 6, order: "desc", cursor });
      dues.push(...page.data.map((one) => one.due));
      ({ cursor } = page);
      pages++;
    } while (cursor !== null);
    expect(dues).toHaveLength(20);
    expect(dues).toEqual([...dues].sort().reverse());
    expect(pages).toBe(4);
  });

  it("scans with a filter, and deletes", async () => {
    const closed = tasks.scan.where(({ status }, { eq }) => eq(status, "closed"));
    expect((await closed.go({ ...consistent, pages: "all" })).data).toHaveLength(1);
    await tasks.delete(first).go({ response: "all_old" });
    expect((await tasks.get(first).go(consistent)).data).toBeNull();
    await expect(tasks.remove(first).go()).rejects.toThrow(/conditional request failed/i);
  });
});
