/**
 * The figures of docs/adr/0004-placement.md: for sizes of cluster, zones, partitions and replicas, how even a placement
 * is and what it moves when one node joins or leaves.
 */
import { fairShares, roundedUp } from "../../ring/fair-share.js";
import { place, type PlacementMember } from "../../ring/placement.js";

export interface Shape {
  readonly nodes: number;
  readonly zones: number;
  readonly partitionCount: number;
  readonly replicationFactor: number;
}

export interface Figures {
  /** The worst load over its bound, max(1.05 * share, share rounded up): at most 1. */
  readonly loadOverBound: number;
  /** Replicas that came to a node which did not have the partition, over the ideal. */
  readonly joinMoves: number;
  readonly leaveMoves: number;
  /** Most first positions of a node over partitionCount / nodes rounded up. */
  readonly firstsOverShare: number;
  /** First positions changed by the join over the new node's share, rounded up. */
  readonly firstsMoved: number;
}

/** Node names that are spread over the ring as real ones are. Node i stands in zone i modulo `zones`. */
export function membersOf({ nodes, zones }: Pick<Shape, "nodes" | "zones">): PlacementMember[] {
  return Array.from({ length: nodes }, (_, i) => ({
    nodeId: `node-${String(i).padStart(3, "0")}`,
    zone: `zone-${i % zones}`,
    weight: 1,
  }));
}

export function countHolders(placement: readonly (readonly string[])[]): Map<string, number> {
  const loads = new Map<string, number>();
  for (const nodeId of placement.flat()) loads.set(nodeId, (loads.get(nodeId) ?? 0) + 1);
  return loads;
}

/** Replicas in `after` on nodes that did not hold the partition in `before`. */
export function replicasMoved(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): number {
  return after.reduce(
    (sum, replicas, partition) =>
      sum + replicas.filter((nodeId) => !before[partition]!.includes(nodeId)).length,
    0,
  );
}

/** What nodes gain in share: no way from one fair placement to another moves less, but for rounding. */
export function idealMoves(
  before: readonly PlacementMember[],
  after: readonly PlacementMember[],
  shape: Shape,
): number {
  const sharesOf = (members: readonly PlacementMember[]): Map<string, number> => {
    const shares = fairShares(members, {
      partitionCount: shape.partitionCount,
      replicas: Math.min(shape.replicationFactor, members.length),
    });
    return new Map(members.map(({ nodeId }, i) => [nodeId, shares[i]!]));
  };
  const old = sharesOf(before);
  return [...sharesOf(after)].reduce(
    (sum, [nodeId, share]) => sum + Math.max(0, share - (old.get(nodeId) ?? 0)),
    0,
  );
}

export function figuresOf(shape: Shape): Figures {
  const { partitionCount, replicationFactor } = shape;
  const members = membersOf(shape);
  const more = membersOf({ ...shape, nodes: shape.nodes + 1 });
  const before = place({ members, partitionCount, replicationFactor });
  const joined = place({ members: more, partitionCount, replicationFactor, previous: before });
  const left = place({ members, partitionCount, replicationFactor, previous: joined });

  const shares = fairShares(members, {
    partitionCount,
    replicas: Math.min(replicationFactor, members.length),
  });
  const worst = (placement: readonly (readonly string[])[]): number => {
    const loads = countHolders(placement);
    return Math.max(
      ...members.map(
        ({ nodeId }, i) => (loads.get(nodeId) ?? 0) / Math.max(1.05 * shares[i]!, roundedUp(shares[i]!)),
      ),
    );
  };
  const firsts = countHolders(before.map((replicas) => replicas.slice(0, 1)));
  const firstsBefore = before.map((replicas) => replicas.slice(0, 1));
  const firstsJoined = joined.map((replicas) => replicas.slice(0, 1));
  return {
    loadOverBound: Math.max(worst(before), worst(left)),
    joinMoves: over(replicasMoved(before, joined), idealMoves(members, more, shape)),
    leaveMoves: over(replicasMoved(joined, left), idealMoves(more, members, shape)),
    firstsOverShare: Math.max(...firsts.values()) / Math.ceil(partitionCount / shape.nodes),
    firstsMoved: over(
      replicasMoved(firstsBefore, firstsJoined),
      Math.ceil(partitionCount / (shape.nodes + 1)),
    ),
  };
}

/** Nothing moved where nothing had to is as good as it gets. */
function over(moved: number, ideal: number): number {
  return moved === 0 ? 0 : moved / ideal;
}

/** The table of the ADR, in Markdown: per size of cluster, the worst of every other dimension. */
export function figuresTable(): string {
  const rows = [3, 4, 5, 6, 10, 30, 50, 100].flatMap((nodes) =>
    [64, 256, 1024].map((partitionCount) => {
      const figures = [1, 2, 3, 5]
        .filter((zones) => zones <= nodes)
        .flatMap((zones) =>
          [2, 3, 5].map((replicationFactor) =>
            figuresOf({ nodes, zones, partitionCount, replicationFactor }),
          ),
        );
      const worst = (of: (figure: Figures) => number): string => Math.max(...figures.map(of)).toFixed(3);
      const cells = [
        nodes,
        partitionCount,
        worst(({ loadOverBound }) => loadOverBound),
        worst(({ joinMoves }) => joinMoves),
        worst(({ leaveMoves }) => leaveMoves),
        worst(({ firstsOverShare }) => firstsOverShare),
        worst(({ firstsMoved }) => firstsMoved),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  );
  return [
    "| nodes | Q | load / bound | join: moves / ideal | leave: moves / ideal | firsts / share | firsts moved / ideal |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
