import fc from "fast-check";
import { expect, test } from "vitest";
import { SeededRandom } from "../../core/random.js";
import { ProbeOrder } from "../../gossip/probe-order.js";

function drawn(order: ProbeOrder, count: number): (string | undefined)[] {
  return Array.from({ length: count }, () => order.next());
}

test("every member comes once in each round, in another order each time", () => {
  const order = new ProbeOrder(new SeededRandom(1));
  const ids = Array.from({ length: 20 }, (_, i) => `n${i}`);
  for (const id of ids) order.add(id);
  const first = drawn(order, 20);
  const second = drawn(order, 20);
  expect([...first].sort()).toEqual([...ids].sort());
  expect([...second].sort()).toEqual([...ids].sort());
  expect(first).not.toEqual(second);
});

test("no member waits longer than 2n - 1 probes, whoever comes and goes", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.array(fc.oneof(fc.constant("probe"), fc.nat(9)), { maxLength: 200 }),
      (seed, steps) => {
        const order = new ProbeOrder(new SeededRandom(seed));
        const waited = new Map<string, number>([["steady", 0]]);
        order.add("steady");
        let largest = 1;
        for (const step of steps) {
          if (step === "probe") {
            const next = order.next()!;
            for (const [id, count] of waited) waited.set(id, count + 1);
            waited.set(next, 0);
            expect(waited.get("steady")).toBeLessThanOrEqual(2 * largest - 1);
          } else {
            const id = `n${step}`;
            if (waited.delete(id)) order.remove(id);
            else {
              order.add(id);
              waited.set(id, 0);
            }
            largest = Math.max(largest, waited.size);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

test("a hastened member is next, and keeps its turn in the round", () => {
  const order = new ProbeOrder(new SeededRandom(2));
  for (const id of ["a", "b", "c"]) order.add(id);
  order.next();
  order.hasten("b");
  order.hasten("unknown");
  expect(order.next()).toBe("b");
});

test("there is nobody to probe in an empty order", () => {
  const order = new ProbeOrder(new SeededRandom(3));
  expect(order.next()).toBeUndefined();
  order.add("a");
  order.remove("a");
  expect(order.next()).toBeUndefined();
  expect(order.size).toBe(0);
});
