import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fairShares, roundedDown, roundedUp } from "../../ring/fair-share.js";
import { place, type PlacementMember } from "../../ring/placement.js";
import { zoneBounds, zonesOf } from "../../ring/zones.js";
import {
  countHolders,
  figuresTable,
  figuresOf,
  idealMoves,
  membersOf,
  replicasMoved,
  type Shape,
} from "./placement-figures.js";

const shapes: fc.Arbitrary<Shape> = fc
  .record({
    nodes: fc.integer({ min: 3, max: 100 }),
    zones: fc.integer({ min: 1, max: 5 }),
    partitionCount: fc.constantFrom(64, 128, 256, 512, 1024),
    replicationFactor: fc.constantFrom(1, 2, 3, 5),
  })
  .map((shape) => ({ ...shape, zones: Math.min(shape.zones, shape.nodes) }));

const anyMembers: fc.Arbitrary<PlacementMember[]> = fc
  .array(
    fc.record({ zone: fc.constantFrom("a", "b", "c", "d"), weight: fc.constantFrom(0.5, 1, 1, 1, 2, 4) }),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((members) => members.map((member, i) => ({ ...member, nodeId: `n${i}` })));

/** What holds of every placement, whatever the members. */
function expectSound(
  placement: readonly (readonly string[])[],
  members: readonly PlacementMember[],
  replicationFactor: number,
): void {
  const replicas = Math.min(replicationFactor, members.length);
  const { zoneOf, sizes } = zonesOf(members);
  const bounds = zoneBounds(sizes, replicas);
  const numberOf = new Map(members.map(({ nodeId }, i) => [nodeId, i]));
  for (const nodes of placement) {
    expect(new Set(nodes).size).toBe(replicas);
    const counts = sizes.map(() => 0);
    for (const nodeId of nodes) counts[zoneOf[numberOf.get(nodeId)!]!]!++;
    counts.forEach((count, zone) => {
      expect(count).toBeGreaterThanOrEqual(bounds[zone]!.low);
      expect(count).toBeLessThanOrEqual(bounds[zone]!.high);
    });
  }
  const loads = countHolders(placement);
  const shares = fairShares(members, { partitionCount: placement.length, replicas });
  members.forEach(({ nodeId }, i) => {
    expect(loads.get(nodeId) ?? 0).toBeGreaterThanOrEqual(roundedDown(shares[i]!));
    expect(loads.get(nodeId) ?? 0).toBeLessThanOrEqual(roundedUp(shares[i]!));
  });
}

describe("a placement", () => {
  test("gives every node its share rounded down or up, in as many zones as there are, whatever weights and zones", () => {
    fc.assert(
      fc.property(anyMembers, fc.constantFrom(1, 2, 3, 5), (members, replicationFactor) => {
        expectSound(place({ members, partitionCount: 64, replicationFactor }), members, replicationFactor);
      }),
      { numRuns: 100 },
    );
  });

  test("stays sound while members come, go and are reweighted at random", () => {
    fc.assert(
      fc.property(fc.array(anyMembers, { minLength: 2, maxLength: 4 }), (memberships) => {
        let previous: string[][] | undefined;
        for (const members of memberships) {
          previous = place({ members, partitionCount: 64, replicationFactor: 3, previous });
          expectSound(previous, members, 3);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("moves at most 1.15 times the ideal when one of 3 to 100 nodes joins or leaves, and one replica may round up", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { partitionCount, replicationFactor, nodes } = shape;
        const members = membersOf(shape);
        const more = membersOf({ ...shape, nodes: nodes + 1 });
        const before = place({ members, partitionCount, replicationFactor });
        const joined = place({ members: more, partitionCount, replicationFactor, previous: before });
        const left = place({ members, partitionCount, replicationFactor, previous: joined });
        expectSound(joined, more, replicationFactor);
        expectSound(left, members, replicationFactor);
        const bound = (ideal: number): number => Math.max(1.15 * ideal, Math.ceil(ideal));
        expect(replicasMoved(before, joined)).toBeLessThanOrEqual(bound(idealMoves(members, more, shape)));
        expect(replicasMoved(joined, left)).toBeLessThanOrEqual(bound(idealMoves(more, members, shape)));
      }),
      { numRuns: 30 },
    );
  });

  test("puts nodes of equal weight first for their share of partitions, rounded down or up", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const placement = place({ ...shape, members: membersOf(shape) });
        const firsts = countHolders(placement.map((replicas) => replicas.slice(0, 1)));
        const share = shape.partitionCount / shape.nodes;
        for (const { nodeId } of membersOf(shape)) {
          expect(firsts.get(nodeId) ?? 0).toBeGreaterThanOrEqual(Math.floor(share));
          expect(firsts.get(nodeId) ?? 0).toBeLessThanOrEqual(Math.ceil(share));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("is the same for members in any order, and leaves itself as it is", () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const placement = place({ members, partitionCount: 64, replicationFactor: 3 });
        expect(place({ members: members.toReversed(), partitionCount: 64, replicationFactor: 3 })).toEqual(
          placement,
        );
        expect(place({ members, partitionCount: 64, replicationFactor: 3, previous: placement })).toEqual(
          placement,
        );
      }),
      { numRuns: 30 },
    );
  });

  test("never changes for clusters that exist: the walk's points are fixed", () => {
    const placement = place({
      members: membersOf({ nodes: 5, zones: 1 }),
      partitionCount: 8,
      replicationFactor: 3,
    });
    expect(placement.map((replicas) => replicas.map((nodeId) => Number(nodeId.slice(5))).join("")))
      .toMatchInlineSnapshot(`
      [
        "312",
        "143",
        "043",
        "403",
        "241",
        "021",
        "204",
        "301",
      ]
    `);
  });

  test("is refused without members", () => {
    expect(() => place({ members: [], partitionCount: 8, replicationFactor: 3 })).toThrow(RangeError);
  });
});

describe("the figures of ADR 4", () => {
  test("stand in the document as they are measured", () => {
    const document = readFileSync(new URL("../../docs/adr/0004-placement.md", import.meta.url), "utf8");
    expect(document).toContain(figuresTable());
  });

  test("meet the aims where the zones have equal weight", () => {
    for (const shape of [
      { nodes: 99, zones: 3, partitionCount: 1024, replicationFactor: 3 },
      { nodes: 50, zones: 5, partitionCount: 64, replicationFactor: 3 },
    ]) {
      const { loadOverBound, joinMoves, leaveMoves } = figuresOf(shape);
      expect(loadOverBound).toBeLessThanOrEqual(1);
      expect(joinMoves).toBeLessThanOrEqual(1.15);
      expect(leaveMoves).toBeLessThanOrEqual(1.15);
    }
  });
});
