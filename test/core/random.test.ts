import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextBetween, nextInteger, SeededRandom, shuffle } from "../../core/random.js";

const draws = (seed: number, count: number): number[] => {
  const random = new SeededRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

describe("a seeded generator", () => {
  it("gives the same numbers for the same seed, and others for another", () => {
    expect(draws(42, 20)).toEqual(draws(42, 20));
    expect(draws(42, 20)).not.toEqual(draws(43, 20));
  });

  it("never changes: simulations are replayed by their seed", () => {
    const integers = draws(1, 4).map((number) => number * 2 ** 32);
    expect(integers).toEqual([2693262067, 11749833, 2265367787, 4213581821]);
  });

  it("reads its seed as an unsigned 32-bit integer", () => {
    expect(draws(-1, 5)).toEqual(draws(2 ** 32 - 1, 5));
  });

  it("stays within [0, 1) and spreads evenly", () => {
    const counts = new Array<number>(10).fill(0);
    const numbers = draws(7, 10_000);
    expect(numbers.filter((number) => number < 0 || number >= 1)).toEqual([]);
    for (const number of numbers) counts[Math.floor(number * 10)]!++;
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

describe("drawing", () => {
  const edges = { lowest: { next: () => 0 }, highest: { next: () => 1 - 2 ** -32 } };

  it("an integer reaches both ends of its range and never the bound", () => {
    expect(nextInteger(edges.lowest, 6)).toBe(0);
    expect(nextInteger(edges.highest, 6)).toBe(5);
    expect(nextInteger(edges.highest, 2 ** 32)).toBe(2 ** 32 - 1);
    expect(nextInteger(edges.highest, 1)).toBe(0);
  });

  it("a number between two others includes the lower and excludes the upper one", () => {
    expect(nextBetween(edges.lowest, 5, 8)).toBe(5);
    expect(nextBetween(edges.highest, 5, 8)).toBeLessThan(8);
    expect(nextBetween(edges.highest, 5, 5)).toBe(5);
  });

  it("a shuffle keeps every element, works in place, and finds every order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 12 }), fc.nat(), (items, seed) => {
        const shuffled = [...items];
        expect(shuffle(new SeededRandom(seed), shuffled)).toBe(shuffled);
        expect([...shuffled].sort()).toEqual([...items].sort());
      }),
      { numRuns: 200 },
    );
    const random = new SeededRandom(3);
    const orders = new Set(Array.from({ length: 300 }, () => shuffle(random, [1, 2, 3]).join("")));
    expect(orders.size).toBe(6);
  });
});
