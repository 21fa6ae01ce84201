import { expect, test } from "vitest";
import { LocalHealth } from "../../gossip/local-health.js";

test("missing nacks make a node distrust itself, answered probes make it trust itself again", () => {
  const health = new LocalHealth(8);
  health.probeFailed(3, 1);
  expect(health.score).toBe(2);
  expect(health.scale(500)).toBe(1_500);
  health.probeSucceeded();
  expect(health.score).toBe(1);
});

test("a failed probe whose relays all answered says nothing about this node", () => {
  const health = new LocalHealth(8);
  health.probeFailed(3, 3);
  expect(health.score).toBe(0);
});

test("a failed probe without relays, a refutation and a stall count one each", () => {
  const health = new LocalHealth(8);
  health.probeFailed(0, 0);
  health.refuted();
  health.stalled();
  expect(health.score).toBe(3);
});

test("the score stays between zero and its bound", () => {
  const health = new LocalHealth(2);
  health.probeSucceeded();
  expect(health.score).toBe(0);
  for (let i = 0; i < 5; i++) health.probeFailed(3, 0);
  expect(health.score).toBe(2);
});
