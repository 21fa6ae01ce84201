import { describe, expect, test } from "vitest";
import { gossipConfig, type GossipConfig } from "../../gossip/gossip-config.js";
import type { GossipEvent } from "../../gossip/gossip-event.js";
import type { MemberState } from "../../gossip/member.js";
import { GossipCluster, isMemberEvent, numberOf, type GossipClusterOptions } from "./gossip-cluster.js";
import { crashTimesMs, falseAlarms, probeFailureExpected } from "./gossip-figures.js";

const DEFAULTS = gossipConfig();
const SETTLE_MS = 12_000;

function settled(options: Partial<GossipClusterOptions> = {}): GossipCluster {
  const cluster = new GossipCluster({ seed: 1, nodeCount: 5, config: DEFAULTS, loss: 0, ...options });
  cluster.runFor(SETTLE_MS);
  return cluster;
}

/** How `observer` sees the node with this number. */
function state(cluster: GossipCluster, observer: number, number: number): MemberState | undefined {
  return cluster
    .swim(observer)!
    .members()
    .find((member) => numberOf(member) === number)?.state;
}

function allSee(
  cluster: GossipCluster,
  observers: readonly number[],
  number: number,
  expected: MemberState,
): boolean {
  return observers.every((observer) => state(cluster, observer, number) === expected);
}

test("the same seed gives the same run, another seed another one", () => {
  const trace = (seed: number): string => {
    const cluster = new GossipCluster({ seed, nodeCount: 7, config: DEFAULTS, loss: 0.2 });
    const events: string[] = [];
    cluster.onEvent((observer, event) => {
      if (isMemberEvent(event))
        events.push(`${cluster.nowMs} ${observer} ${event.kind} ${event.member.name}`);
    });
    cluster.runFor(30_000);
    return events.join("\n");
  };
  expect(trace(5)).toBe(trace(5));
  expect(trace(5)).not.toBe(trace(6));
});

test("nodes that know only the first one come to know each other", () => {
  const cluster = settled({ nodeCount: 20, loss: 0.05 });
  for (let observer = 0; observer < 20; observer++) {
    expect(
      cluster
        .swim(observer)!
        .members()
        .filter((member) => member.state === "alive"),
    ).toHaveLength(20);
  }
});

test("a crash in a cluster of 3 to 10 nodes is known to all within 8 seconds in 99 of 100 cases", () => {
  for (const nodeCount of [3, 5, 10]) {
    const times = crashTimesMs({ seed: 1, nodeCount, config: DEFAULTS, loss: 0, crashes: 60 });
    const late = times.filter((ms) => ms > 8_000).length;
    expect(late / times.length).toBeLessThanOrEqual(0.02);
  }
});

test("nobody is declared dead at 5 % loss", () => {
  const alarms = falseAlarms({ seed: 2, nodeCount: 5, config: DEFAULTS, loss: 0.05, minutes: 60 });
  expect(alarms.deaths).toBe(0);
});

test("a node that pauses for 3 seconds again and again is never declared dead and declares nobody dead", () => {
  const slow = new Map([[1, { kind: "paused", runMs: 7_000, pauseMs: 3_000 } as const]]);
  const alarms = falseAlarms({ seed: 3, nodeCount: 5, config: DEFAULTS, loss: 0, minutes: 30, slow });
  expect(alarms.suspicions).toBeGreaterThan(0);
  expect(alarms.deaths).toBe(0);
});

describe("a node that handles packets late", () => {
  const slow = new Map([[1, { kind: "late", lateMs: 2_000 } as const]]);
  const alarms = (config: GossipConfig) =>
    falseAlarms({ seed: 4, nodeCount: 5, config, loss: 0, minutes: 20, slow }).suspicionsOfHealthy;

  test("accuses ten times as many healthy members without Lifeguard as with it", () => {
    const off = gossipConfig({
      localHealthMax: 0,
      suspicionMaxMultiplier: 1,
      tellSuspect: false,
      confirmEarly: false,
      streamProbe: false,
      stallMs: Infinity,
    });
    expect(alarms(off)).toBeGreaterThan(10 * Math.max(1, alarms(DEFAULTS)));
  });
});

test("probes fail as often as SWIM's formula says when TCP does not help", () => {
  const config = gossipConfig({ streamProbe: false, localHealthMax: 0, confirmEarly: false });
  const { probeFailures } = falseAlarms({ seed: 5, nodeCount: 20, config, loss: 0.2, minutes: 10 });
  const expected = probeFailureExpected(0.2, config.indirectProbes);
  expect(probeFailures).toBeGreaterThan(0.85 * expected);
  expect(probeFailures).toBeLessThan(1.15 * expected);
});

test("a node that leaves is known to have left, and nobody suspects it", () => {
  const cluster = settled();
  const kinds: string[] = [];
  cluster.onEvent((_, event: GossipEvent) => kinds.push(event.kind));
  cluster.leave(2);
  cluster.runFor(2_000);
  cluster.crash(2);
  cluster.runFor(20_000);
  expect(allSee(cluster, [0, 1, 3, 4], 2, "left")).toBe(true);
  expect(new Set(kinds)).toEqual(new Set(["left"]));
});

test("a node that restarts is alive again everywhere, at once and also after it was declared dead", () => {
  const cluster = settled();
  cluster.crash(2);
  cluster.start(2, 0);
  cluster.runFor(2_000);
  expect(allSee(cluster, [0, 1, 3, 4], 2, "alive")).toBe(true);
  cluster.crash(2);
  cluster.runFor(30_000);
  expect(allSee(cluster, [0, 1, 3, 4], 2, "dead")).toBe(true);
  cluster.start(2, 0);
  cluster.runFor(2_000);
  expect(allSee(cluster, [0, 1, 3, 4], 2, "alive")).toBe(true);
});

test("a link cut between two nodes makes nobody dead: others reach both", () => {
  const cluster = settled();
  cluster.cut(0, 1);
  cluster.cut(1, 0);
  cluster.runFor(120_000);
  for (let number = 0; number < 5; number++)
    expect(allSee(cluster, [0, 1, 2, 3, 4], number, "alive")).toBe(true);
});

test("two halves that were cut off for an hour find each other again by themselves", () => {
  const cluster = settled({ nodeCount: 6 });
  const halves = [
    [0, 1, 2],
    [3, 4, 5],
  ] as const;
  for (const a of halves[0]) {
    for (const b of halves[1]) {
      cluster.cut(a, b);
      cluster.cut(b, a);
    }
  }
  cluster.runFor(3_600_000);
  for (const a of halves[0]) expect(allSee(cluster, halves[1], a, "dead")).toBe(true);
  cluster.heal();
  cluster.runFor(30_000);
  for (let number = 0; number < 6; number++) {
    expect(allSee(cluster, [0, 1, 2, 3, 4, 5], number, "alive")).toBe(true);
  }
});
