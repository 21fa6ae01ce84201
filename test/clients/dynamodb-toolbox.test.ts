/** dynamodb-toolbox: single-table entities with computed keys, conditions, update operators, batches and a local index. */
import { CreateTableCommand, waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Entity } from "dynamodb-toolbox/entity";
import { BatchDeleteRequest } from "dynamodb-toolbox/entity/actions/batchDelete";
import { BatchGetRequest } from "dynamodb-toolbox/entity/actions/batchGet";
import { BatchPutRequest } from "dynamodb-toolbox/entity/actions/batchPut";
import { DeleteItemCommand } from "dynamodb-toolbox/entity/actions/delete";
import { GetItemCommand } from "dynamodb-toolbox/entity/actions/get";
import { PutItemCommand } from "dynamodb-toolbox/entity/actions/put";
import {
  $add,
  $append,
  $delete,
  $remove,
  $set,
  UpdateItemCommand,
} from "dynamodb-toolbox/entity/actions/update";
import { item, list, map, number, set, string } from "dynamodb-toolbox/schema";
import { Table } from "dynamodb-toolbox/table";
import { BatchGetCommand, execute as executeBatchGet } from "dynamodb-toolbox/table/actions/batchGet";
import { BatchWriteCommand, execute as executeBatchWrite } from "dynamodb-toolbox/table/actions/batchWrite";
import { QueryCommand } from "dynamodb-toolbox/table/actions/query";
import { ScanCommand } from "dynamodb-toolbox/table/actions/scan";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useNodes } from "../cluster/use-nodes.js";
import { tableRequest } from "../support/tables.js";
import { documentClient } from "./endpoint.js";

const table = new Table({
  name: "Pokedex",
  partitionKey: { name: "pk", type: "string" },
  sortKey: { name: "sk", type: "string" },
  indexes: { byLevel: { type: "local", sortKey: { name: "level", type: "number" } } },
});

const Pokemon = new Entity({
  name: "POKEMON",
  table,
  schema: item({
    master: string().key(),
    pokemonId: string().key(),
    level: number(),
    types: set(string()).optional(),
    moves: list(string()).default([]),
    stats: map({ attack: number(), defence: number().optional() }).optional(),
    note: string().optional(),
  }),
  computeKey: ({ master, pokemonId }: { master: string; pokemonId: string }) => ({
    pk: `MASTER#${master}`,
    sk: `POKEMON#${pokemonId}`,
  }),
});

const Badge = new Entity({
  name: "BADGE",
  table,
  schema: item({ master: string().key(), city: string().key() }),
  computeKey: ({ master, city }: { master: string; city: string }) => ({
    pk: `MASTER#${master}`,
    sk: `BADGE#${city}`,
  }),
});

describe("dynamodb-toolbox", () => {
  const nodes = useNodes();
  let client: DynamoDBDocumentClient;
  const ash = { master: "ash", pokemonId: "025" };
  const team = Array.from({ length: 12 }, (_, i) => ({
    master: "red",
    pokemonId: String(i).padStart(3, "0"),
    level: 50 - i,
  }));

  beforeAll(async () => {
    client = documentClient(nodes().http[0]!);
    table.documentClient = client;
    const request = tableRequest(table.getName(), "pk:S sk:S", { localIndexes: ["byLevel level:N ALL"] });
    await client.send(new CreateTableCommand(request as never));
    const wait = { client, maxWaitTime: 180, minDelay: 1, maxDelay: 1 };
    await waitUntilTableExists(wait, { TableName: table.getName() });
  });

  afterAll(() => client.destroy());

  it("puts an entity once and gets it", async () => {
    const put = Pokemon.build(PutItemCommand)
      .item({ ...ash, level: 5, types: new Set(["electric"]), stats: { attack: 55 } })
      .options({ condition: { attr: "level", exists: false } });
    await put.send();
    await expect(put.send()).rejects.toMatchObject({ name: "ConditionalCheckFailedException" });
    const { Item } = await Pokemon.build(GetItemCommand).key(ash).options({ consistent: true }).send();
    expect(Item).toMatchObject({ ...ash, level: 5, types: new Set(["electric"]), moves: [] });
  });

  it("updates numbers, sets, lists and maps in one go", async () => {
    const { Attributes } = await Pokemon.build(UpdateItemCommand)
      .item({
        ...ash,
        level: $add(3),
        types: $add(new Set(["steel", "fairy"])),
        moves: $append(["thunderbolt", "quick attack"]),
        stats: { attack: $add(10), defence: 40 },
        note: "pika",
      })
      .options({
        returnValues: "ALL_NEW",
        condition: {
          and: [
            { attr: "level", lt: 10 },
            { attr: "stats.attack", between: [50, 60] },
          ],
        },
      })
      .send();
    expect(Attributes).toMatchObject({ level: 8, stats: { attack: 65, defence: 40 } });
    await Pokemon.build(UpdateItemCommand)
      .item({
        ...ash,
        types: $delete(new Set(["fairy"])),
        moves: { 1: "surf" },
        note: $remove(),
        stats: $set({ attack: 1 }),
      })
      .send();
    const { Item } = await Pokemon.build(GetItemCommand).key(ash).options({ consistent: true }).send();
    expect(Item).toMatchObject({
      types: new Set(["electric", "steel"]),
      moves: ["thunderbolt", "surf"],
      stats: { attack: 1 },
    });
    expect(Item).not.toHaveProperty("note");
  });

  it("writes and reads batches", async () => {
    const puts = team.map((one) => Pokemon.build(BatchPutRequest).item(one));
    const badge = Badge.build(BatchPutRequest).item({ master: "red", city: "Pewter" });
    await executeBatchWrite(table.build(BatchWriteCommand).requests(...puts, badge));
    const gets = team.slice(0, 3).map((one) => Pokemon.build(BatchGetRequest).key(one));
    const [found] = (
      await executeBatchGet(
        table
          .build(BatchGetCommand)
          .requests(...gets)
          .options({ consistent: true }),
      )
    ).Responses!;
    expect(found).toMatchObject(team.slice(0, 3));
    await executeBatchWrite(
      table
        .build(BatchWriteCommand)
        .requests(Pokemon.build(BatchDeleteRequest).key({ master: "red", pokemonId: "011" })),
    );
  });

  it("queries a range of the sort key in pages, with a filter", async () => {
    const query = table
      .build(QueryCommand)
      .query({ partition: "MASTER#red", range: { between: ["POKEMON#002", "POKEMON#008"] } })
      .entities(Pokemon);
    const options = { consistent: true, limit: 3, filters: { POKEMON: { attr: "level", gt: 44 } } } as const;
    const found: string[] = [];
    let exclusiveStartKey: Record<string, unknown> | undefined;
    let pages = 0;
    do {
      const page = await query
        .options({ ...options, ...(exclusiveStartKey && { exclusiveStartKey }) })
        .send();
      found.push(...(page.Items ?? []).map((one) => one.pokemonId));
      exclusiveStartKey = page.LastEvaluatedKey;
      pages++;
    } while (exclusiveStartKey !== undefined);
    expect(found).toEqual(["002", "003", "004", "005"]);
    expect(pages).toBe(3);
  });

  it("queries all entities of a partition, each in its own form", async () => {
    const { Items } = await table
      .build(QueryCommand)
      .query({ partition: "MASTER#red" })
      .entities(Pokemon, Badge)
      .options({ consistent: true, maxPages: Infinity })
      .send();
    expect(Items).toHaveLength(12);
    expect(Items![0]).toMatchObject({ master: "red", city: "Pewter" });
  });

  it("queries a local index backwards", async () => {
    const { Items } = await table
      .build(QueryCommand)
      .query({ index: "byLevel", partition: "MASTER#red", range: { lte: 43 } })
      .entities(Pokemon)
      .options({ reverse: true, consistent: true })
      .send();
    expect(Items!.map((one) => one.level)).toEqual([43, 42, 41, 40]);
  });

  it("scans and deletes", async () => {
    const scan = table.build(ScanCommand).entities(Badge).options({ consistent: true });
    expect((await scan.send()).Items).toHaveLength(1);
    await Badge.build(DeleteItemCommand)
      .key({ master: "red", city: "Pewter" })
      .options({ condition: { attr: "city", eq: "Pewter" } })
      .send();
    expect((await scan.send()).Items).toHaveLength(0);
  });
});
