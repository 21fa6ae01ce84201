import { describe, expect, it } from "vitest";
import { planOf, type TopologyRequest } from "../../../node/topology/topology-request.js";
import { describeMember, topologyOf } from "../../ring/topologies.js";

const topology = topologyOf(["a", "b", "c", "d"]);

function plan(
  request: TopologyRequest,
  unreachable: readonly string[] = [],
  dead: readonly string[] = unreachable,
) {
  return planOf(topology, request, {
    isReachable: (nodeId) => !unreachable.includes(nodeId),
    isDead: ({ nodeId }) => dead.includes(nodeId),
    newcomers: [describeMember("e")],
    bytesOf: () => 10,
  });
}

describe("an operator's request", () => {
  it("shows what would move, and that nothing is left on a node that leaves", () => {
    const shown = plan({ change: "decommission", node: "name-b" });
    if (shown.kind !== "plan") throw new Error(shown.reason);
    expect(shown.basedOn).toBe(topology.epoch);
    expect(shown.targets.every(({ replicas }) => !replicas.includes("b"))).toBe(true);
    expect(shown.bytes).toBe(10 * shown.moves.filter(({ to }) => to !== undefined).length);
  });

  it("names a node by its id or its name", () => {
    expect(plan({ change: "decommission", node: "b" })).toEqual(
      plan({ change: "decommission", node: "name-b" }),
    );
    expect(plan({ change: "decommission", node: "nobody" })).toMatchObject({ code: "unknownMember" });
  });

  it("removes, and fences, only what is dead, not what merely this node cannot reach", () => {
    const request = { change: "removeDead", node: "b" } as const;
    expect(plan(request)).toMatchObject({ kind: "refused", code: "wrongState" });
    expect(plan(request, ["b"], [])).toMatchObject({ kind: "refused", code: "wrongState" });
    expect(plan(request, ["b"])).toMatchObject({ kind: "plan" });
    const replacement = { change: "replace", node: "b", successor: "name-e" } as const;
    expect(plan(replacement, ["b"], [])).toMatchObject({ changes: [{ kind: "replace", fence: false }] });
  });

  it("is refused when partitions have lost their majority", () => {
    expect(plan({ change: "removeDead", node: "b" }, ["b", "c"])).toMatchObject({
      code: "lostMajority",
      // A node that has just come back may be the one that is cut off.
      reason: expect.stringContaining("since this node cannot reach name-b, name-c:") as string,
    });
  });

  it("replaces a member by a node that waits, and fences the old store only when it is gone", () => {
    const request = { change: "replace", node: "b", successor: "name-e" } as const;
    expect(plan(request)).toMatchObject({ changes: [{ kind: "replace", nodeId: "b", fence: false }] });
    expect(plan(request, ["b"])).toMatchObject({ changes: [{ kind: "replace", fence: true }] });
    expect(plan({ ...request, successor: "f" })).toMatchObject({ code: "unknownMember" });
  });
});
