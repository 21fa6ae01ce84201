import { expect, test } from "vitest";
import { SeededRandom } from "../../core/random.js";
import { drawFaults } from "./faults.js";
import { formatNumbers, parseNumbers } from "./number-list.js";
import { shrinkFaults } from "./shrink.js";

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

test("of a hundred faults the two that matter are found, in far fewer runs than there are subsets", async () => {
  const { kept, runs } = await shrinkFaults(
    upTo(100),
    async (some) => some.includes(17) && some.includes(64),
    150,
  );
  expect(kept).toEqual([17, 64]);
  expect(runs).toBeLessThan(100);
});

test("a run that fails without any fault needs none", async () => {
  const { kept } = await shrinkFaults(upTo(9), async () => true, 100);
  expect(kept).toEqual([]);
});

test("what is left when the runs are used up still fails", async () => {
  const fails = async (some: readonly number[]): Promise<boolean> =>
    [3, 50, 98].every((n) => some.includes(n));
  const { kept, runs } = await shrinkFaults(upTo(100), fails, 5);
  expect(runs).toBe(5);
  expect(await fails(kept)).toBe(true);
});

test("lists of numbers are written as ranges and read back", () => {
  expect(formatNumbers([1, 2, 3, 7, 9, 10])).toBe("1-3,7,9-10");
  for (const numbers of [[], [4], [1, 2, 5, 6, 7, 20]])
    expect(parseNumbers(formatNumbers(numbers))).toEqual(numbers);
});

test("the faults of a seed are the same each time and numbered in order of time", () => {
  const draw = (): ReturnType<typeof drawFaults> =>
    drawFaults(new SeededRandom(5), { nodeCount: 3, chaosMs: 12_000, flipsBits: false });
  const faults = draw();
  expect(draw()).toEqual(faults);
  expect(faults.map(({ number }) => number)).toEqual(upTo(faults.length));
  expect(faults.every(({ atMs }, i) => i === 0 || atMs >= faults[i - 1]!.atMs)).toBe(true);
});
