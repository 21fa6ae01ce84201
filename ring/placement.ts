/**
 * Which nodes hold which partition: a pure, deterministic function of the members and of the placement before.
 *
 * Three passes. Replicas that may stay do stay. Each gap is filled by walking the ring from the partition's point,
 * past nodes that have their share and zones that have theirs ("bounded load"). Then balancing brings every node to its
 * fair share rounded down or up, and does the same for first positions, since the first replica of a partition is its
 * preferred proposer and works hardest.
 *
 * The walk alone is not enough: with a bound of 5 % and made afresh each time it moves 1.5 times the ideal from 50 to
 * 51 nodes, and with a bound of 0 % it ends in corners where the last partitions find no node.
 * docs/adr/0004-placement.md has the figures.
 *
 * Source: Mirrokni, Thorup, Zadimoghaddam, "Consistent Hashing with Bounded Loads" (SODA 2018); Dynamo section 6.2,
 * strategy 3 (equal partitions).
 */
import type { NodeId } from "../core/ids.js";
import { balance, type Shift } from "./balance.js";
import { fairShares, roundedDown, roundedUp } from "./fair-share.js";
import { walkRing } from "./walk.js";
import { zoneBounds, zonesOf, type ZoneBounds } from "./zones.js";

export interface PlacementMember {
  readonly nodeId: NodeId;
  /** Nodes of one zone may fail together. Nodes that name none share the zone "". */
  readonly zone: string;
  /** Above 0; a node of weight 2 gets twice the share of a node of weight 1. */
  readonly weight: number;
}

export interface PlacementRequest {
  /** At least one, with distinct ids. Their order does not matter. */
  readonly members: readonly PlacementMember[];
  /** A power of two. */
  readonly partitionCount: number;
  /** Replicas per partition; where there are fewer members, each partition is on all of them. */
  readonly replicationFactor: number;
  /** The placement to stay near: per partition, nodes in preference order; nodes that are no members are replaced. */
  readonly previous?: readonly (readonly NodeId[])[] | undefined;
}

/** The replicas of each partition, in preference order: the first is the preferred proposer. */
export function place(request: PlacementRequest): NodeId[][] {
  const members = [...request.members].sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1));
  if (members.length === 0) throw new RangeError("a placement needs at least one member");
  const placement = new Placement(members, request);
  placement.keep(request.previous);
  placement.fill();
  placement.balanceReplicas();
  placement.chooseFirsts();
  return placement.inPreferenceOrder().map((replicas) => replicas.map((node) => members[node]!.nodeId));
}

/** A placement in the making. Nodes are numbers: positions in the sorted list of members. */
class Placement {
  readonly #replicas: number[][];
  readonly #members: readonly PlacementMember[];
  readonly #replicaCount: number;
  readonly #bounds: readonly ZoneBounds[];
  readonly #zoneOf: readonly number[];
  readonly #walks: readonly Uint16Array[];
  readonly #loads: number[];
  readonly #low: readonly number[];
  readonly #high: readonly number[];
  /** Per partition, the replicas that were there before: moving one costs a transfer, moving a new one nothing. */
  #kept: readonly ReadonlySet<number>[];
  /** Per partition, the replica that comes first; `undefined` until one is chosen. */
  readonly #firsts: (number | undefined)[];
  #keptFirsts: readonly (number | undefined)[];
  /** First positions per node. */
  readonly #firstLoads: number[];
  readonly #firstLow: readonly number[];
  readonly #firstHigh: readonly number[];

  constructor(members: readonly PlacementMember[], { partitionCount, replicationFactor }: PlacementRequest) {
    this.#members = members;
    this.#replicaCount = Math.min(replicationFactor, members.length);
    const { zoneOf, sizes } = zonesOf(members);
    this.#zoneOf = zoneOf;
    this.#bounds = zoneBounds(sizes, this.#replicaCount);
    this.#walks = walkRing(members, partitionCount);
    const shares = fairShares(members, { partitionCount, replicas: this.#replicaCount });
    this.#low = shares.map(roundedDown);
    this.#high = shares.map(roundedUp);
    this.#loads = members.map(() => 0);
    this.#replicas = this.#walks.map(() => []);
    this.#kept = this.#walks.map(() => new Set());

    const totalWeight = members.reduce((sum, { weight }) => sum + weight, 0);
    const firstShares = members.map(({ weight }) => (weight / totalWeight) * partitionCount);
    this.#firstLow = firstShares.map(roundedDown);
    this.#firstHigh = firstShares.map(roundedUp);
    this.#firstLoads = members.map(() => 0);
    this.#firsts = this.#walks.map(() => undefined);
    this.#keptFirsts = this.#firsts;
  }

  /** Takes over what may stay: members, in zones with room. */
  keep(previous: PlacementRequest["previous"]): void {
    if (previous === undefined) return;
    const numberOf = new Map(this.#members.map(({ nodeId }, node) => [nodeId, node]));
    this.#replicas.forEach((replicas, partition) => {
      for (const nodeId of previous[partition] ?? []) {
        const node = numberOf.get(nodeId);
        if (node !== undefined && this.#fits(replicas, node)) this.#add(partition, node);
      }
    });
    this.#kept = this.#replicas.map((replicas) => new Set(replicas));
    this.#keptFirsts = this.#replicas.map(([first], partition) =>
      first !== undefined && this.#members[first]!.nodeId === previous[partition]?.[0] ? first : undefined,
    );
    this.#keptFirsts.forEach((first, partition) => {
      if (first !== undefined) this.#setFirst(partition, first);
    });
  }

  /** Fills each partition from its walk: nodes below their share first, then those not above it, then any that fits. */
  fill(): void {
    const tests = [
      (node: number) => this.#loads[node]! < this.#low[node]!,
      (node: number) => this.#loads[node]! < this.#high[node]!,
      () => true,
    ];
    this.#replicas.forEach((replicas, partition) => {
      for (const test of tests) {
        for (const node of this.#walks[partition]!) {
          if (replicas.length === this.#replicaCount) break;
          if (test(node) && this.#fits(replicas, node)) this.#add(partition, node);
        }
      }
    });
  }

  /** Brings each node to its share of replicas, rounded down or up. */
  balanceReplicas(): void {
    balance({
      loads: this.#loads,
      low: this.#low,
      high: this.#high,
      shiftsFrom: (from) => this.#replicaShiftsFrom(from),
      shift: (from, to, via) => {
        const replicas = this.#replicas[via]!;
        replicas[replicas.indexOf(from)] = to;
        this.#loads[from]!--;
        this.#loads[to]!++;
        if (this.#firsts[via] === from) this.#setFirst(via, to);
      },
    });
  }

  /** Brings each node to its weight's share of first positions, as far as the partitions it holds allow. */
  chooseFirsts(): void {
    const surplus = (node: number): number => this.#firstLoads[node]! - this.#firstHigh[node]!;
    this.#replicas.forEach((replicas, partition) => {
      if (this.#firsts[partition] !== undefined) return;
      this.#setFirst(
        partition,
        replicas.reduce((best, node) => (surplus(node) < surplus(best) ? node : best)),
      );
    });
    balance({
      loads: this.#firstLoads,
      low: this.#firstLow,
      high: this.#firstHigh,
      shiftsFrom: (from) => this.#firstShiftsFrom(from),
      shift: (_from, to, via) => this.#setFirst(via, to),
    });
  }

  inPreferenceOrder(): number[][] {
    return this.#replicas.map((replicas, partition) => {
      const first = this.#firsts[partition]!;
      return [first, ...replicas.filter((node) => node !== first)];
    });
  }

  #setFirst(partition: number, node: number): void {
    const former = this.#firsts[partition];
    if (former !== undefined) this.#firstLoads[former]!--;
    this.#firsts[partition] = node;
    this.#firstLoads[node]!++;
  }

  #add(partition: number, node: number): void {
    this.#replicas[partition]!.push(node);
    this.#loads[node]!++;
  }

  /** Whether a node may join the replicas and still leave room for what other zones must hold. */
  #fits(replicas: readonly number[], node: number): boolean {
    if (replicas.includes(node)) return false;
    const counts = this.#zoneCounts(replicas);
    const zone = this.#zoneOf[node]!;
    counts[zone]!++;
    if (counts[zone]! > this.#bounds[zone]!.high) return false;
    const owed = this.#bounds.reduce((sum, { low }, i) => sum + Math.max(0, low - counts[i]!), 0);
    return replicas.length + 1 + owed <= this.#replicaCount;
  }

  #zoneCounts(replicas: readonly number[]): number[] {
    const counts = this.#bounds.map(() => 0);
    for (const node of replicas) counts[this.#zoneOf[node]!]!++;
    return counts;
  }

  #replicaShiftsFrom(from: number): (Shift | undefined)[] {
    const best: (Shift | undefined)[] = this.#members.map(() => undefined);
    const zone = this.#zoneOf[from]!;
    this.#replicas.forEach((replicas, via) => {
      if (!replicas.includes(from)) return;
      const counts = this.#zoneCounts(replicas);
      const mayLeaveZone = counts[zone]! > this.#bounds[zone]!.low;
      const kept = this.#kept[via]!;
      const walk = this.#walks[via]!;
      for (let rank = 0; rank < walk.length; rank++) {
        const to = walk[rank]!;
        const toZone = this.#zoneOf[to]!;
        if (toZone !== zone && (!mayLeaveZone || counts[toZone]! >= this.#bounds[toZone]!.high)) continue;
        if (replicas.includes(to)) continue;
        const transfers = (kept.has(to) ? 0 : 1) - (kept.has(from) ? 0 : 1);
        const cost = (transfers * 3 + this.#firstCost(from, to, via)) * walk.length + rank;
        const known = best[to];
        if (known === undefined || cost < known.cost) best[to] = { via, cost };
      }
    });
    return best;
  }

  /** What a shift of a replica does to first positions: 0 helps, 1 does nothing, 2 would have to be undone. */
  #firstCost(from: number, to: number, via: number): 0 | 1 | 2 {
    if (this.#firsts[via] !== from) return 1;
    const mayGive = this.#firstLoads[from]! > this.#firstLow[from]!;
    const mayTake = this.#firstLoads[to]! < this.#firstHigh[to]!;
    return mayGive && mayTake ? 0 : 2;
  }

  #firstShiftsFrom(from: number): (Shift | undefined)[] {
    const best: (Shift | undefined)[] = this.#members.map(() => undefined);
    this.#replicas.forEach((replicas, via) => {
      if (this.#firsts[via] !== from) return;
      const changes = this.#keptFirsts[via] === from ? 1 : 0;
      replicas.forEach((to, position) => {
        if (to === from) return;
        const cost = changes * replicas.length + position;
        const known = best[to];
        if (known === undefined || cost < known.cost) best[to] = { via, cost };
      });
    });
    return best;
  }
}
