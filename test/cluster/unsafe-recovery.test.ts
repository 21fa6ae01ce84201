/**
 * Goal: a majority that is gone for good leaves a cluster that refuses and says why; an operator who names the lost nodes
 * and confirms what may be lost gets it back with what the survivors have; and the lost stores never take part again.
 * Method: real processes, killed; every step by the admin port, as an operator takes it.
 */
import { rmSync } from "node:fs";
import { PutItemCommand, type DynamoDBServiceException as ServiceException } from "@aws-sdk/client-dynamodb";
import { Client, credentials } from "@grpc/grpc-js";
import { describe, expect, it } from "vitest";
import { clusterService } from "../../proto/services.js";
import { callUnary } from "../node/grpc/grpc-fixture.js";
import type { LocalNodes } from "../support/local-nodes.js";
import { adminPage } from "../support/admin-page.js";
import { createMessageTable, missing, putBySdk, sdkClient } from "./message-table.js";
import { until } from "./patience.js";
import { ask, Refusal, refusalOf, untilAtRest, type TopologyView } from "./topology-admin.js";
import { useNodes } from "./use-nodes.js";

const TABLE = "messages";
const ENVIRONMENT = { COVEY_PARTITIONS: "16", COVEY_REQUEST_TIMEOUT_MS: "2000" };

interface RecoveryView {
  readonly planId: string;
  readonly lost: readonly { readonly name: string }[];
  readonly systemGroup?: { readonly lastIndex: number; readonly commitIndex: number };
  readonly partitions: readonly { readonly partition: number; readonly lastIndex: number }[];
  readonly emptied: readonly number[];
  readonly warnings: readonly string[];
  readonly confirmation: string;
}

describe("three nodes, of which two are gone for good", () => {
  const nodes = useNodes({ environment: ENVIRONMENT });

  it("refuse, are recovered with the third one's data, and refuse the two for ever", async () => {
    const ids = await writeEverywhere(nodes(), 60);
    const [admin] = nodes().admin;
    expect(await refusalOf(admin!, "/topology/recovery/plan", { lost: ["node-2"] })).toMatch(/alive/);
    await Promise.all([nodes().kill(1), nodes().kill(2)]);

    const client = sdkClient(nodes().http[0]!);
    await untilRefused(client);
    const lost = ["node-2", "node-3"];
    const plan = await untilPlanned(admin!, lost);
    expect(plan.lost.map(({ name }) => name)).toEqual(lost);
    expect(plan.systemGroup!.lastIndex).toBeGreaterThan(0);
    expect(plan.partitions).toHaveLength(16);
    expect(plan.emptied).toEqual([]);
    const { planId, confirmation } = plan;
    const commit = "/topology/recovery/commit";
    const unconfirmed = await refusalOf(admin!, commit, { lost, planId, confirmation: "yes" });
    expect(unconfirmed).toMatch(/409 notConfirmed: .*node-2, node-3 are gone for good/);
    expect(await refusalOf(admin!, commit, { lost, planId: "1-0", confirmation })).toMatch(/409 stale/);
    await ask(admin!, commit, { lost, planId, confirmation });

    await untilAtRest([admin!], ["node-1"]);
    await putBySdk(client, TABLE)("after");
    expect(await missing(client, TABLE, [...ids, "after"], { consistent: true })).toEqual([]);
    await createMessageTable(nodes().http[0]!, "created-after");

    const refusal = /exit code 1.*node-\d is refused by node-1: .* is fenced for ever/s;
    await Promise.all([1, 2].map((i) => expect(nodes().restart(i)).rejects.toThrow(refusal)));
    const { members } = (await nodes().status(0)) as { members: { name: string }[] };
    expect(members.map(({ name }) => name)).toEqual(["node-1"]);

    await Promise.all([1, 2].map((i) => nodes().kill(i)));
    for (const i of [1, 2]) rmSync(nodes().dataDirectory(i), { recursive: true });
    await Promise.all([1, 2].map((i) => nodes().restart(i)));
    await untilAtRest(nodes().admin, ["node-1", "node-2", "node-3"]);
    const again = sdkClient(nodes().http[2]!);
    expect(await missing(again, TABLE, [...ids, "after"], { consistent: true })).toEqual([]);
    for (const each of [client, again]) each.destroy();
  });
});

describe("five nodes, of which two voters are gone for good", () => {
  const nodes = useNodes({ count: 5, environment: ENVIRONMENT });

  it("go on with three replicas of everything and all that was acknowledged", async () => {
    const ids = await writeEverywhere(nodes(), 60);
    const { members } = await ask<VotersView>(nodes().admin[0]!, "/topology");
    const voters = members.filter(({ votes }) => votes).map(({ name }) => name);
    const lost = voters.slice(0, 2);
    const dead = lost.map(indexOf);
    const alive = [0, 1, 2, 3, 4].filter((i) => !dead.includes(i));
    await Promise.all(dead.map((i) => nodes().kill(i)));

    const admin = nodes().admin[alive[0]!]!;
    await untilPlanned(admin, lost);
    const grpc = new Client(nodes().grpc[alive[0]!]!, credentials.createInsecure());
    const plan = await callUnary(grpc, clusterService.PlanUnsafeRecovery, { lost });
    expect(plan.emptied).toEqual([]);
    const { planId = "", confirmation = "" } = plan;
    await callUnary(grpc, clusterService.CommitUnsafeRecovery, { lost, planId, confirmation });

    const names = alive.map((i) => `node-${i + 1}`);
    await untilAtRest(
      alive.map((i) => nodes().admin[i]!),
      names,
    );
    const view = await ask<VotersView>(admin, "/topology");
    for (const { replicas } of view.partitions) expect(replicas).toHaveLength(3);
    const client = sdkClient(nodes().http[alive[2]!]!);
    await putBySdk(client, TABLE)("after");
    expect(await missing(client, TABLE, [...ids, "after"], { consistent: true })).toEqual([]);
    client.destroy();

    await until("gRPC and metrics show the same", async () => {
      const { epoch } = await ask<VotersView>(admin, "/topology");
      const progress = await callUnary(grpc, clusterService.GetTopologyProgress, {});
      const metrics = await (await adminPage(`${admin}/metrics`)).text();
      const isMoved = /^covey_topology_partitions_moved [1-9]/m.test(metrics);
      const hasMajorities = metrics.includes("covey_topology_groups_without_majority 0\n");
      const isAtRest = progress.partitionsLeft === 0 && progress.moves?.length === 0;
      const isSame = progress.epoch === epoch && metrics.includes(`covey_topology_epoch ${epoch}\n`);
      return isMoved && hasMajorities && isAtRest && isSame;
    });
    grpc.close();
  });
});

interface VotersView extends TopologyView {
  readonly members: readonly (TopologyView["members"][number] & { readonly votes: boolean })[];
  readonly partitions: readonly (TopologyView["partitions"][number] & { readonly replicas: unknown[] })[];
}

function indexOf(name: string): number {
  return Number(name.slice("node-".length)) - 1;
}

/** Writes items and resolves, to their ids, when every replica has applied them. */
async function writeEverywhere(nodes: LocalNodes, count: number): Promise<string[]> {
  await createMessageTable(nodes.http[0]!, TABLE);
  const client = sdkClient(nodes.http[0]!);
  const ids = Array.from({ length: count }, (_, i) => `message-${i}`);
  await Promise.all(ids.map(putBySdk(client, TABLE)));
  client.destroy();
  await until("the replicas are equal", () => areEqual(nodes));
  return ids;
}

/** Whether all replicas of every partition have applied and committed the same log. */
async function areEqual(nodes: LocalNodes): Promise<boolean> {
  const indexes = new Map<number, Set<number>>();
  for (let i = 0; i < nodes.count; i++) {
    const { partitions } = (await nodes.status(i)) as {
      partitions: { partition: number; lastIndex: number; appliedIndex: number }[];
    };
    for (const { partition, lastIndex, appliedIndex } of partitions) {
      const seen = indexes.get(partition) ?? new Set();
      indexes.set(partition, seen.add(lastIndex).add(appliedIndex));
    }
  }
  return [...indexes.values()].every(({ size }) => size === 1);
}

/** Nothing can be written; as soon as the nodes are missed the answer says why, by its code and in words. */
async function untilRefused(client: ReturnType<typeof sdkClient>): Promise<void> {
  const item = { id: { S: "refused" } };
  await until("the answer says what is missing", async () => {
    const answer = await client.send(new PutItemCommand({ TableName: TABLE, Item: item })).then(
      () => undefined,
      (error: ServiceException) => error,
    );
    if (answer === undefined) throw new Error("a write was acknowledged without a majority");
    return (
      answer.name === "ServiceUnavailable" &&
      answer.$metadata.httpStatusCode === 503 &&
      /has lost its majority: it needs 2 replicas and can reach 1/.test(answer.message)
    );
  });
}

/** Gossip takes a while to be sure that they are dead. */
async function untilPlanned(admin: string, lost: readonly string[]): Promise<RecoveryView> {
  let plan: RecoveryView | undefined;
  await until("they are found to be dead", async () => {
    try {
      plan = await ask<RecoveryView>(admin, "/topology/recovery/plan", { lost });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // A survivor may take its time to answer.
      const isLate = error.passes || error.code === "unreachableMember";
      if (!isLate && !/ is alive: /.test(error.message)) throw error;
    }
    return plan !== undefined;
  });
  return plan!;
}
