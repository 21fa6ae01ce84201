/**
 * Who stands in for whom: while a voter of a partition is away, the next node on the ring keeps what it misses, so that
 * recent writes are still on as many nodes as they should be.
 *
 * Source: DeCandia et al., "Dynamo" (SOSP 2007), section 4.6 (hinted handoff). There a stand-in counts for the quorum
 * (sloppy quorum); here it never does, and holds only what is committed already (docs/protocol.md, R9 and R20).
 */
import type { NodeId } from "../core/ids.js";
import { votersOf, type Configuration } from "./configuration.js";
import type { Topology } from "./topology.js";
import { walkRing } from "./walk.js";

/** The members of a topology in ring order, from each partition's point on. */
export class RingOrder {
  readonly #nodeIds: readonly NodeId[];
  readonly #walks: readonly Uint16Array[];

  constructor({ members, partitionCount }: Topology) {
    this.#nodeIds = members.map(({ nodeId }) => nodeId);
    this.#walks = walkRing(members, partitionCount);
  }

  of(partition: number): NodeId[] {
    return Array.from(this.#walks[partition]!, (node) => this.#nodeIds[node]!);
  }
}

/**
 * For each voter that is away, in preference order, the next node of `ring` that is not away, is no replica itself and
 * stands in for no other. Voters for whom no node is left are missing.
 */
export function standInsOf(
  configuration: Configuration,
  ring: readonly NodeId[],
  isAway: (nodeId: NodeId) => boolean,
): Map<NodeId, NodeId> {
  const replicas = [...votersOf(configuration), ...configuration.learners];
  const free = ring.filter((nodeId) => !replicas.includes(nodeId) && !isAway(nodeId));
  const standIns = new Map<NodeId, NodeId>();
  for (const voter of votersOf(configuration).filter(isAway)) {
    const standIn = free.shift();
    if (standIn !== undefined) standIns.set(voter, standIn);
  }
  return standIns;
}
