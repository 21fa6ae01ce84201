import { expect, test } from "vitest";
import { SeededRandom } from "../../core/random.js";
import { parseSeeds, SeedSchedule } from "../../gossip/seed-schedule.js";

test("names, IPv4 and bracketed IPv6 addresses are read", () => {
  expect(parseSeeds(["covey-0.covey:7946", " 10.0.0.1:1", "[::1]:65535"])).toEqual([
    { host: "covey-0.covey", port: 7946 },
    { host: "10.0.0.1", port: 1 },
    { host: "::1", port: 65535 },
  ]);
});

test.each(["host", "host:", ":1", "host:0", "host:65536", "::1:7946", "a b:1", ""])(
  "%j is no seed",
  (seed) => {
    expect(() => parseSeeds([seed])).toThrow(RangeError);
  },
);

test("seeds are tried ever less often until one answers, then only now and then", () => {
  const schedule = new SeedSchedule({ next: () => 0.5 });
  const delays = Array.from({ length: 7 }, () => schedule.nextDelayMs(false));
  expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  expect(schedule.nextDelayMs(true)).toBe(30_000);
  expect(schedule.nextDelayMs(false)).toBe(500);
});

test("the delays of two nodes differ", () => {
  const delayOf = (seed: number) => new SeedSchedule(new SeededRandom(seed)).nextDelayMs(false);
  expect(delayOf(1)).not.toBe(delayOf(2));
});
