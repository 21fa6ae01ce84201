import { status } from "@grpc/grpc-js";
import { afterEach, expect, it } from "vitest";
import { CoveyError } from "../../../core/errors.js";
import { planIdOf } from "../../../node/topology/plan-id.js";
import type { Basis, TopologyAdmin } from "../../../node/topology/topology-admin-driver.js";
import type { TopologyRequest } from "../../../node/topology/topology-request.js";
import { covey } from "../../../proto/generated/covey.js";
import { clusterService, ERROR_METADATA } from "../../../proto/services.js";
import { planMoves } from "../../../ring/move-plan.js";
import { refused } from "../../../ring/refusal.js";
import { topologyOf } from "../../ring/topologies.js";
import { callUnary, startFixture, type Fixture } from "./grpc-fixture.js";

const { TOPOLOGY_CHANGE_KIND_DECOMMISSION, TOPOLOGY_CHANGE_KIND_REPLACE } = covey.v1.TopologyChangeKind;
const topology = topologyOf(["a", "b", "c", "d"]);

/** What the verbs ask of it, remembered; answers what it is given. */
class FakeAdmin {
  readonly asked: unknown[] = [];
  commits: () => Promise<unknown> = () => Promise.resolve({ kind: "changed", topology });

  plan(request: TopologyRequest): Promise<unknown> {
    this.asked.push(request);
    const plan = planMoves(topology, [{ kind: "decommission", nodeId: "d" }], () => 100);
    return Promise.resolve(plan.kind === "plan" ? { ...plan, planId: planIdOf(plan) } : plan);
  }

  commit(request: TopologyRequest, basis: Basis): Promise<unknown> {
    this.asked.push({ ...request, ...basis });
    return this.commits();
  }

  cancel(): Promise<unknown> {
    return Promise.resolve({ kind: "changed", topology });
  }

  view(): unknown {
    const move = {
      partition: 3,
      phase: "learners",
      from: ["a"],
      to: ["d"],
      bytes: 100,
      bytesDone: 40,
      msLeft: 9,
    };
    const progress = { partitionsDone: 1, partitionsLeft: 1, bytesDone: 140, bytesLeft: 60, msLeft: 7 };
    const waiting = [{ partition: 3, reason: "d still copying" }];
    return { epoch: 5, progress: { ...progress, moves: [move] }, waiting };
  }

  planRecovery(lost: readonly string[]): Promise<unknown> {
    this.asked.push(lost);
    const group = { survivor: "c", lastIndex: 9, commitIndex: 8, lost: ["a", "b"] };
    return Promise.resolve({
      planId: "1-ab",
      basedOn: 1,
      lost: [{ nodeId: "a" }, { nodeId: "b" }],
      survivors: [{ nodeId: "c" }],
      systemGroup: group,
      partitions: [{ partition: 0, ...group }],
      emptied: [2],
      stuck: [],
      warnings: ["all is lost"],
      confirmation: "a, b are gone for good",
    });
  }

  commitRecovery(lost: readonly string[], given: object): Promise<unknown> {
    this.asked.push({ lost, ...given });
    return this.commits();
  }
}

let fixture: Fixture;
afterEach(() => fixture.stop());

async function start(): Promise<FakeAdmin> {
  const admin = new FakeAdmin();
  fixture = await startFixture({ topology: admin as unknown as TopologyAdmin });
  return admin;
}

it("plans a change and commits the plan by its id", async () => {
  const admin = await start();
  const change = { kind: TOPOLOGY_CHANGE_KIND_DECOMMISSION, node: "d" };
  const plan = await callUnary(fixture.client, clusterService.PlanTopology, { change });
  expect(plan.basedOn).toBe(1);
  expect(plan.bytes).toBe(plan.moves!.length * 100);
  expect(plan.moves![0]).toMatchObject({ fromNodeId: "d", bytes: 100 });
  const request = { change, planId: plan.planId! };
  expect(await callUnary(fixture.client, clusterService.CommitTopology, request)).toMatchObject({ epoch: 1 });
  expect(admin.asked).toEqual([
    { change: "decommission", node: "d" },
    { change: "decommission", node: "d", planId: plan.planId },
  ]);
  expect(await callUnary(fixture.client, clusterService.CancelTopology, {})).toMatchObject({ epoch: 1 });
});

it("tells how far each move is, and all together", async () => {
  await start();
  expect(await callUnary(fixture.client, clusterService.GetTopologyProgress, {})).toMatchObject({
    epoch: 5,
    partitionsDone: 1,
    bytesLeft: 60,
    millisecondsLeft: 7,
    moves: [
      { partition: 3, phase: "learners", toNodeIds: ["d"], bytesDone: 40, waitingFor: "d still copying" },
    ],
  });
});

it("plans and commits an unsafe recovery", async () => {
  const admin = await start();
  const lost = ["a", "b"];
  const plan = await callUnary(fixture.client, clusterService.PlanUnsafeRecovery, { lost });
  expect(plan).toMatchObject({
    planId: "1-ab",
    lostNodeIds: lost,
    survivorNodeIds: ["c"],
    systemGroup: { survivorNodeId: "c", lastIndex: 9, lostNodeIds: lost },
    partitions: [{ partition: 0, group: { commitIndex: 8 } }],
    emptied: [2],
    warnings: ["all is lost"],
  });
  const { planId = "", confirmation = "" } = plan;
  await callUnary(fixture.client, clusterService.CommitUnsafeRecovery, { lost, planId, confirmation });
  expect(admin.asked.at(-1)).toEqual({ lost, planId, confirmation });
});

it("ends a refusal with FAILED_PRECONDITION and the topology's own code", async () => {
  const admin = await start();
  admin.commits = () => Promise.resolve(refused("stale", "plan again"));
  const change = { kind: TOPOLOGY_CHANGE_KIND_DECOMMISSION, node: "d" };
  const call = callUnary(fixture.client, clusterService.CommitTopology, { change, planId: "1-ab" });
  const error = (await call.catch((thrown: unknown) => thrown)) as {
    metadata: { get(key: string): Buffer[] };
  };
  expect(error).toMatchObject({ code: status.FAILED_PRECONDITION, details: "plan again" });
  expect(covey.v1.Error.decode(error.metadata.get(ERROR_METADATA)[0]!)).toMatchObject({ code: "stale" });
});

it.each([
  [{}, "kind"],
  [{ change: { kind: 99 } }, "kind"],
  [{ change: { kind: TOPOLOGY_CHANGE_KIND_DECOMMISSION } }, "change.node"],
  [{ change: { kind: TOPOLOGY_CHANGE_KIND_REPLACE, node: "d" } }, "change.successor"],
])("refuses %j and names the field", async (request, field) => {
  await start();
  await expect(callUnary(fixture.client, clusterService.PlanTopology, request)).rejects.toMatchObject({
    code: status.INVALID_ARGUMENT,
    details: expect.stringContaining(field) as string,
  });
});

it("is unavailable without a majority, and while the node belongs to no cluster", async () => {
  const admin = await start();
  admin.commits = () => Promise.reject(new CoveyError("ServiceUnavailable", "no majority"));
  const request = { lost: ["a"], planId: "1-ab", confirmation: "yes" };
  await expect(callUnary(fixture.client, clusterService.CommitUnsafeRecovery, request)).rejects.toMatchObject(
    { code: status.UNAVAILABLE },
  );
  await fixture.stop();
  fixture = await startFixture();
  const call = callUnary(fixture.client, clusterService.CancelTopology, {});
  await expect(call).rejects.toMatchObject({ code: status.UNAVAILABLE });
});
