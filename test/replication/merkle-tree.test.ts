import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differingLeaves, LEAF_COUNT, leafOf, MerkleTree } from "../../replication/merkle-tree.js";

type Rows = readonly (readonly [Uint8Array, Uint8Array])[];

const bytes = (maxLength: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: 1, maxLength });
const rows: fc.Arbitrary<Rows> = fc.uniqueArray(fc.tuple(bytes(40), bytes(200)), {
  selector: ([key]) => Buffer.from(key).toString("hex"),
  minLength: 1,
  maxLength: 60,
});

function treeOf(content: Rows): MerkleTree {
  const tree = new MerkleTree();
  for (const [key, value] of content) tree.add(key, value);
  return tree;
}

describe("a Merkle tree", () => {
  test("is the same for the same rows in whatever order they were added", () => {
    fc.assert(
      fc.property(
        rows.chain((content) =>
          fc.tuple(fc.constant(content), fc.shuffledSubarray([...content], { minLength: content.length })),
        ),
        ([content, shuffled]) => {
          const [a, b] = [treeOf(content), treeOf(shuffled)];
          expect(b.root).toBe(a.root);
          expect(differingLeaves(a.leaves(), b.leaves())).toEqual([]);
          expect(a.rowCount).toBe(content.length);
        },
      ),
    );
  });

  test("differs in exactly one leaf when one bit of one value is flipped", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (content, row, bit) => {
        const [key, value] = content[row % content.length]!;
        const flipped = Uint8Array.from(value);
        const at = bit % (value.length * 8);
        flipped[at >> 3]! ^= 1 << (at & 7);
        const changed = content.map((each) => (each[0] === key ? ([key, flipped] as const) : each));
        const [a, b] = [treeOf(content), treeOf(changed)];
        expect(differingLeaves(a.leaves(), b.leaves())).toEqual([leafOf(key)]);
        expect(b.root).not.toBe(a.root);
      }),
    );
  });

  test("differs in the leaf of a row that is missing", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (content, row) => {
        const [key] = content[row % content.length]!;
        const without = content.filter((each) => each[0] !== key);
        expect(differingLeaves(treeOf(content).leaves(), treeOf(without).leaves())).toEqual([leafOf(key)]);
      }),
    );
  });

  test("differs where one row was and where it is when a bit of its key is flipped", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (content, row, bit) => {
        const [key, value] = content[row % content.length]!;
        const flipped = Uint8Array.from(key);
        const at = bit % (key.length * 8);
        flipped[at >> 3]! ^= 1 << (at & 7);
        fc.pre(content.every((each) => Buffer.compare(each[0], flipped) !== 0));
        const changed = content.map((each) => (each[0] === key ? ([flipped, value] as const) : each));
        const expected = [...new Set([leafOf(key), leafOf(flipped)])].sort((a, b) => a - b);
        expect(differingLeaves(treeOf(content).leaves(), treeOf(changed).leaves())).toEqual(expected);
      }),
    );
  });

  test("spreads keys that differ in little over its leaves", () => {
    const counts = new Array<number>(LEAF_COUNT).fill(0);
    for (let i = 0; i < 64 * LEAF_COUNT; i++) counts[leafOf(Buffer.from(`\u0001table\u0000user-${i}`))]!++;
    expect(Math.max(...counts)).toBeLessThan(2 * 64);
    expect(Math.min(...counts)).toBeGreaterThan(64 / 2);
  });
});
