import { expect, test } from "vitest";
import { nextVoterChange, type VoterObservation } from "../../ring/voters.js";
import type { Topology } from "../../ring/topology.js";
import { changed, describeMember, topologyOf } from "./topologies.js";

function observe(topology: Topology, more: Partial<VoterObservation> = {}): VoterObservation {
  const nodes = topology.members.map(({ nodeId }) => nodeId);
  return {
    persisted: new Map(nodes.map((nodeId) => [nodeId, topology.votersEpoch])),
    reachable: new Set(nodes),
    opened: true,
    ...more,
  };
}

/** Takes every step at once; the kinds and nodes of the steps. */
function follow(topology: Topology): string[] {
  const steps: string[] = [];
  for (let now = topology; ;) {
    const change = nextVoterChange(now, observe(now));
    if (change === undefined) return steps;
    steps.push(`${change.kind} ${"nodeId" in change ? change.nodeId : ""}`);
    now = changed(now, change);
  }
}

test("a voter that leaves is made good first and goes afterwards", () => {
  const topology = changed(topologyOf(["a", "b", "c", "d"]), { kind: "removeDead", nodeId: "b" });
  expect(follow(topology)).toEqual(["addVoter d", "removeVoter b"]);
});

test("voters become three with the third node and five with the seventh, in as many zones as there are", () => {
  const join = (nodeId: string): Parameters<typeof changed>[1] => ({
    kind: "join",
    member: describeMember(nodeId, { zone: nodeId === "g" ? "far" : "" }),
  });
  expect(follow(changed(topologyOf(["a", "b"]), join("c")))).toEqual(["addVoter b", "addVoter c"]);
  expect(follow(changed(topologyOf([..."abcdef"]), join("g")))).toEqual(["addVoter g", "addVoter d"]);
});

test("no voter changes before the last change is on disk at a majority and an entry of the present ballot committed", () => {
  const topology = changed(topologyOf(["a", "b", "c", "d"]), { kind: "removeDead", nodeId: "b" });
  expect(nextVoterChange(topology, observe(topology, { opened: false }))).toBeUndefined();
  expect(nextVoterChange(topology, observe(topology, { persisted: new Map([["a", 1]]) }))).toBeUndefined();
  expect(nextVoterChange(topology, observe(topology, { reachable: new Set(["a", "c"]) }))).toBeUndefined();
});

test("where all is well nothing changes", () => {
  expect(follow(topologyOf(["a", "b", "c", "d", "e"]))).toEqual([]);
});
