import { status } from "@grpc/grpc-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { covey } from "../../../proto/generated/covey.js";
import { clusterService } from "../../../proto/services.js";
import { callUnary, nodeView, startFixture, type Fixture } from "./grpc-fixture.js";

const { NODE_STATE_ALIVE, NODE_STATE_DEAD } = covey.v1.NodeState;

describe("covey.v1.Cluster", () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await startFixture();
  });
  afterEach(() => fixture.stop());

  it("tells the topology with nodes, replicas and proposers", async () => {
    fixture.cluster.topologyView = {
      clusterId: "c1",
      epoch: 7,
      nodes: [nodeView("a", "h:1"), { ...nodeView("b", "h:2"), state: "dead" }],
      partitions: [
        { replicas: ["a", "b"], proposer: "b" },
        { replicas: ["b", "a"], proposer: undefined },
      ],
    };
    const { topology } = await callUnary(fixture.client, clusterService.GetTopology, {});
    expect(topology).toMatchObject({
      clusterId: "c1",
      epoch: 7,
      nodes: [
        { nodeId: "a", name: "name-a", grpcAddress: "h:1", zone: "z1", state: NODE_STATE_ALIVE },
        { nodeId: "b", state: NODE_STATE_DEAD },
      ],
      partitions: [
        { replicaNodeIds: ["a", "b"], proposerNodeId: "b" },
        { replicaNodeIds: ["b", "a"], proposerNodeId: "" },
      ],
    });
  });

  it("is unavailable while there is no topology", async () => {
    const call = callUnary(fixture.client, clusterService.GetTopology, {});
    await expect(call).rejects.toMatchObject({ code: status.UNAVAILABLE });
  });

  it("tells the node's status", async () => {
    expect(await callUnary(fixture.client, clusterService.GetStatus, {})).toMatchObject({
      node: { nodeId: "node-a" },
      clusterId: "c1",
      version: "0.1.0",
      uptimeMs: 5,
      ready: false,
      waitingFor: "peers",
    });
  });
});
