/** Whom the peer transport should be linked to, from what gossip and the topology say. */
import type { NodeId, StoreId } from "../../core/ids.js";
import { isLive, type Member } from "../../gossip/member.js";
import type { Topology } from "../../ring/topology.js";

export interface Peer {
  readonly storeId?: StoreId | undefined;
  readonly address: string;
}

/**
 * Before there is a topology: everyone gossip knows. Afterwards: the topology's members, each with the store id that the
 * topology names (R16), wherever gossip last saw them, and nodes without a cluster, which may want to join. A dead member
 * stays, so that the link is made again as soon as it is back.
 */
export function peersOf(members: readonly Member[], topology: Topology | undefined): Map<NodeId, Peer> {
  const peers = new Map<NodeId, Peer>();
  for (const { nodeId, storeId, grpcAddress, state, status } of members) {
    if (grpcAddress === "" || state === "left") continue;
    const member = topology?.members.find((known) => known.nodeId === nodeId);
    const mayJoin = status.clusterId === "" && isLive({ state });
    if (member !== undefined) peers.set(nodeId, { storeId: member.storeId, address: grpcAddress });
    else if (topology === undefined || mayJoin) peers.set(nodeId, { storeId, address: grpcAddress });
  }
  return peers;
}
