/**
 * What each node ought to hold: replicas in proportion to weight, as far as zones and the number of nodes allow.
 *
 * Two things bend the proportion. A partition has at most one replica on a node. And its replicas go to distinct zones
 * while zones last, so a small zone among few must hold as much as a large one. The share is the proportion to a common
 * water level, cut off at those bounds; a placement with every node at its share rounded down or up always exists,
 * because the shares themselves are a fractional one (integrality of flows).
 */

import { zoneBounds, zonesOf } from "./zones.js";

/** Room for the error of the bisection when a share is rounded. Shares are at most 2^14, the error below 1e-9. */
const ROUNDING = 1e-6;

export interface WeightedNode {
  readonly zone: string;
  /** Above 0; 1 is an ordinary node. */
  readonly weight: number;
}

/** The share of each node, in replicas, in the order of `nodes`; they add up to partitionCount * replicas. */
export function fairShares(
  nodes: readonly WeightedNode[],
  { partitionCount, replicas }: { readonly partitionCount: number; readonly replicas: number },
): number[] {
  const { zoneOf, sizes } = zonesOf(nodes);
  const bounds = zoneBounds(sizes, replicas);
  const weightsIn = sizes.map((_, zone) =>
    nodes.filter((_node, i) => zoneOf[i] === zone).map(({ weight }) => weight),
  );
  const nodesHold = (zone: number, level: number): number =>
    weightsIn[zone]!.reduce((sum, weight) => sum + Math.min(partitionCount, level * weight), 0);
  const zoneHolds = (zone: number, level: number): number => {
    const { low, high } = bounds[zone]!;
    return Math.min(high * partitionCount, Math.max(low * partitionCount, nodesHold(zone, level)));
  };

  const common = levelOf(replicas * partitionCount, (level) =>
    bounds.reduce((sum, _, zone) => sum + zoneHolds(zone, level), 0),
  );
  const levels = bounds.map((_, zone) => levelOf(zoneHolds(zone, common), (level) => nodesHold(zone, level)));
  return nodes.map(({ weight }, i) => Math.min(partitionCount, levels[zoneOf[i]!]! * weight));
}

export function roundedDown(share: number): number {
  return Math.floor(share + ROUNDING);
}

export function roundedUp(share: number): number {
  return Math.ceil(share - ROUNDING);
}

/** The lowest level at which `amountAt`, which never falls, reaches `total`. */
function levelOf(total: number, amountAt: (level: number) => number): number {
  let high = 1;
  // Amounts are linear until bounds cut them off, so doubling ends; 1,000 doublings would exceed a double.
  for (let i = 0; i < 1000 && amountAt(high) < total - ROUNDING / 1000; i++) high *= 2;
  let low = 0;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (amountAt(middle) < total) low = middle;
    else high = middle;
  }
  return high;
}
