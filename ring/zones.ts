/** Zones: groups of nodes that may fail together, and how many replicas of one partition each may hold. */

/** Zones as numbers, in the order in which `nodes` first names them. */
export interface Zones {
  /** Per node, in the order given. */
  readonly zoneOf: readonly number[];
  /** Nodes per zone. */
  readonly sizes: readonly number[];
}

export interface ZoneBounds {
  readonly low: number;
  readonly high: number;
}

export function zonesOf(nodes: readonly { readonly zone: string }[]): Zones {
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  const zoneOf = nodes.map(({ zone }) => {
    const number = numbers.get(zone) ?? numbers.size;
    numbers.set(zone, number);
    sizes[number] = (sizes[number] ?? 0) + 1;
    return number;
  });
  return { zoneOf, sizes };
}

/**
 * The bounds of each zone for a partition of so many replicas. Replicas are dealt to the zones in rounds, one a zone,
 * while the zone has nodes left; a last, incomplete round may or may not reach a zone, whose `high` is then `low` + 1.
 */
export function zoneBounds(sizes: readonly number[], replicas: number): ZoneBounds[] {
  const dealt = (rounds: number): number => sizes.reduce((sum, size) => sum + Math.min(size, rounds), 0);
  let rounds = 0;
  while (rounds < replicas && dealt(rounds + 1) <= replicas) rounds++;
  const spare = dealt(rounds) < replicas ? 1 : 0;
  return sizes.map((size) => ({ low: Math.min(size, rounds), high: Math.min(size, rounds + spare) }));
}
