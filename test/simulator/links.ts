/** Links between simulated nodes, by their directions. */
import type { SimulatedNode } from "./node.js";

/** One direction of a link. */
export type Direction = readonly [from: SimulatedNode, to: SimulatedNode];

export function both(a: SimulatedNode, b: SimulatedNode): Direction[] {
  return [
    [a, b],
    [b, a],
  ];
}

/** Everything that joins a node of one group with one of the other. */
export function between(ones: readonly SimulatedNode[], others: readonly SimulatedNode[]): Direction[] {
  return ones.flatMap((a) => others.filter((b) => b !== a).flatMap((b) => both(a, b)));
}
