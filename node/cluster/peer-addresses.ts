/** Whom the peer transport should be linked to, from what gossip and the topology say. */
import type { NodeId, StoreId } from "../../core/ids.js";
import type { Member } from "../../gossip/member.js";
import type { Topology } from "../../ring/topology.js";

export interface Peer {
  readonly storeId?: StoreId | undefined;
  readonly address: string;
}

/**
 * Before there is a topology: everyone gossip knows. Afterwards: the topology's members only, each with the store id that
 * the topology names (R16), wherever gossip last saw them. A dead member stays, so that the link is made again as soon
 * as it is back.
 */
export function peersOf(members: readonly Member[], topology: Topology | undefined): Map<NodeId, Peer> {
  const peers = new Map<NodeId, Peer>();
  for (const { nodeId, storeId, grpcAddress, state } of members) {
    if (grpcAddress === "" || state === "left") continue;
    const member = topology?.members.find((known) => known.nodeId === nodeId);
    if (topology === undefined) peers.set(nodeId, { storeId, address: grpcAddress });
    else if (member !== undefined) peers.set(nodeId, { storeId: member.storeId, address: grpcAddress });
  }
  return peers;
}
