/**
 * The walk around the consistent-hash ring: for each partition, all nodes in the order in which their points follow the
 * partition's own. A node that comes or goes changes nothing in the relative order of the others, which is what keeps a
 * placement near the previous one.
 *
 * Source: Karger et al., "Consistent Hashing and Random Trees" (STOC 1997), section 4; Dynamo section 4.2 (virtual
 * nodes), section 4.3 (preference lists).
 */
import HashRing from "hashring";
import { firstTokenOf } from "../core/token.js";

/** Digests per unit of weight. Times POINTS_PER_DIGEST, a node of weight 1 has 128 points. */
const DIGESTS_PER_WEIGHT = 16;
const DIGESTS_MIN = 1;
/** A heavy node gains nothing from more: the walk only has to be fair roughly, balance.ts does the rest. */
const DIGESTS_MAX = 256;
/** All 32 bytes of a SHA-256 digest; hashring's default, MD5, is missing where only FIPS algorithms are. */
const POINTS_PER_DIGEST = 8;

/**
 * The walk of every partition, as positions in `nodes`: `walks[partition][0]` is the node whose point comes first.
 * Each walk names every node once. The order of `nodes` decides nothing but the numbering.
 */
export function walkRing(
  nodes: readonly { readonly nodeId: string; readonly weight: number }[],
  partitionCount: number,
): Uint16Array[] {
  const digests: Record<string, { vnodes: number }> = {};
  const numberOf = new Map<string, number>();
  nodes.forEach(({ nodeId, weight }, i) => {
    const wanted = Math.round(weight * DIGESTS_PER_WEIGHT);
    digests[nodeId] = { vnodes: Math.min(DIGESTS_MAX, Math.max(DIGESTS_MIN, wanted)) };
    numberOf.set(nodeId, i);
  });
  // A count of 0 for the rest makes hashring take each server's own number as it is, whatever its neighbours have.
  const ring = new HashRing(digests, "sha256", {
    "vnode count": 0,
    replicas: POINTS_PER_DIGEST,
    "max cache size": 0,
  });
  const nodeAt = Uint16Array.from(ring.ring, (point) => numberOf.get(point.server)!);

  return Array.from({ length: partitionCount }, (_, partition) => {
    const walk = new Uint16Array(nodes.length);
    const seen = new Uint8Array(nodes.length);
    let found = 0;
    let position = ring.find(firstTokenOf(partition, partitionCount));
    while (found < nodes.length) {
      const node = nodeAt[position]!;
      if (seen[node] === 0) {
        seen[node] = 1;
        walk[found++] = node;
      }
      position = position + 1 === nodeAt.length ? 0 : position + 1;
    }
    return walk;
  });
}
