/**
 * Where the topology is kept: in the system group, whose log orders its epochs (R29), and on each node's own disk, so that
 * a node that starts knows what it holds and never goes back behind an epoch that it has acted on (R30).
 */
import { decodeTopology, encodeTopology } from "../../ring/topology-codec.js";
import type { Topology } from "../../ring/topology.js";
import type { Store } from "../../storage/store.js";

/** The record of the system group. Absent while the founders' topology has not been changed. */
export const TOPOLOGY_RECORD = "topology";

const STORED_KEY = new TextEncoder().encode("topology");

/** The newest topology on this node's disk. Throws FormatError when it cannot be read. */
export async function readStoredTopology(store: Store): Promise<Topology | undefined> {
  const bytes = await store.get(store.nodeFamily, STORED_KEY);
  return bytes === undefined ? undefined : decodeTopology(bytes);
}

/** Resolves when the topology is on stable storage, whatever the durability. */
export function storeTopology(store: Store, topology: Topology): Promise<void> {
  const value = encodeTopology(topology);
  return store.write([{ family: store.nodeFamily, key: STORED_KEY, value }], { sync: "always" });
}
