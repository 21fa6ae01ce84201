/** Small topologies for tests, and what all of them must satisfy. */
import { expect } from "vitest";
import { applyChanges, type TopologyChange } from "../../ring/topology-change.js";
import { decodeTopology, encodeTopology } from "../../ring/topology-codec.js";
import { initialTopology, type MemberDescription, type Topology } from "../../ring/topology.js";

export function describeMember(nodeId: string, more: Partial<MemberDescription> = {}): MemberDescription {
  return { nodeId, storeId: `store-${nodeId}`, name: `name-${nodeId}`, zone: "", weight: 1, ...more };
}

export function topologyOf(nodeIds: readonly string[], options: { partitionCount?: number } = {}): Topology {
  return initialTopology({
    clusterId: "cluster",
    members: nodeIds.map((nodeId) => describeMember(nodeId)),
    partitionCount: options.partitionCount ?? 8,
    replicationFactor: 3,
  });
}

/** The next document; fails when a change is refused. */
export function changed(topology: Topology, ...changes: readonly TopologyChange[]): Topology {
  const outcome = applyChanges(topology, changes);
  if (outcome.kind === "refused") throw new Error(`${outcome.code}: ${outcome.reason}`);
  expect(outcome.topology.epoch).toBe(topology.epoch + 1);
  // Decoding checks every invariant of the document.
  expect(decodeTopology(encodeTopology(outcome.topology))).toEqual(outcome.topology);
  return outcome.topology;
}

/** The code with which a change is refused, or "changed". */
export function codeOf(topology: Topology, ...changes: readonly TopologyChange[]): string {
  const outcome = applyChanges(topology, changes);
  return outcome.kind === "refused" ? outcome.code : outcome.kind;
}
