import { expect, it } from "vitest";
import { backoffMs } from "../../../node/peer/backoff.js";

it("the pause between attempts doubles up to its bound and is between a half and the whole of that", () => {
  const bounds = { backoffMinMs: 50, backoffMaxMs: 2_000 };
  const ceilings = [50, 100, 200, 400, 800, 1_600, 2_000, 2_000];
  ceilings.forEach((ceiling, i) => {
    expect(backoffMs(i + 1, bounds, { next: () => 0 })).toBe(ceiling / 2);
    expect(backoffMs(i + 1, bounds, { next: () => 0.5 })).toBe(0.75 * ceiling);
  });
  expect(backoffMs(1_000_000, bounds, { next: () => 0 })).toBe(1_000);
});
