/** Corruption as a disk makes it: one bit of one stored value changes, and nobody is told. */
import type { Family, Range, Row } from "../../storage/store.js";
import { SimulatedClock } from "../simulator/clock.js";
import type { SimulatedNode } from "../simulator/node.js";
import type { World } from "../simulator/world.js";

/** Flips a bit of the value under `key`; the node may be up or down. */
export async function flipBit(
  world: World,
  node: SimulatedNode,
  { family, key, bit }: { readonly family: Family; readonly key: Uint8Array; readonly bit: number },
): Promise<void> {
  const [row] = rowsOf(node, family, { gte: key, lt: Buffer.concat([key, Uint8Array.of(0)]) });
  const value = Uint8Array.from(row!.value);
  value[(bit >> 3) % value.length]! ^= 1 << (bit & 7);
  await replaceRow(world, node, { family, key, value });
}

/** Without a value: the row is lost. */
export async function replaceRow(
  world: World,
  node: SimulatedNode,
  mutation: { readonly family: Family; readonly key: Uint8Array; readonly value?: Uint8Array },
): Promise<void> {
  const disk = node.disk.open(node.isUp ? node.clock : new SimulatedClock(world, node.skew));
  await world.within(1_000, disk.write([mutation], { sync: "always" }));
}

export function rowsOf(node: SimulatedNode, family: Family, range: Omit<Range, "limit">): Row[] {
  return node.disk.rowsNow(family, { ...range, limit: Infinity });
}
