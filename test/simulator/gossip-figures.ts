/**
 * The figures behind the defaults of gossip: how soon a crash is known to all, and how often a healthy node is suspected
 * or declared dead, with Lifeguard off and on.
 *
 *     node dist/test/simulator/gossip-figures.js [--quick] [--seed N]
 *
 * Output is Markdown. All of it is virtual time and comes out the same for the same seed.
 */
import { parseArgs } from "node:util";
import { nextBetween, nextInteger, SeededRandom } from "../../core/random.js";
import { gossipConfig, type GossipConfig } from "../../gossip/gossip-config.js";
import { GossipCluster, isMemberEvent, numberOf, type Slowness } from "./gossip-cluster.js";

interface Variant {
  readonly name: string;
  readonly config: GossipConfig;
}

const PLAIN_SWIM = {
  localHealthMax: 0,
  suspicionMaxMultiplier: 1,
  tellSuspect: false,
  confirmEarly: false,
  streamProbe: false,
  stallMs: Infinity,
};

/** The same shortest suspicion for all, so that only the mechanisms differ. */
const VARIANTS: readonly Variant[] = [
  { name: "SWIM", config: gossipConfig(PLAIN_SWIM) },
  {
    name: "Lifeguard",
    config: gossipConfig({ confirmEarly: false, streamProbe: false, stallMs: Infinity }),
  },
  { name: "Covey", config: gossipConfig() },
];

/** For everyone to know everyone, at the start and after a restart. */
const SETTLE_MS = 12_000;
const CRASH_LIMIT_MS = 120_000;

/** Milliseconds from each of `crashes` crashes until every other node held the crashed one to be dead. */
export function crashTimesMs(options: {
  seed: number;
  nodeCount: number;
  config: GossipConfig;
  loss: number;
  crashes: number;
}): number[] {
  const { seed, nodeCount, crashes } = options;
  const random = new SeededRandom(seed + 1);
  const cluster = new GossipCluster(options);
  let crashed = -1;
  const informed = new Set<number>();
  cluster.onEvent((observer, event) => {
    if (event.kind === "died" && numberOf(event.member) === crashed) informed.add(observer);
  });
  cluster.runFor(SETTLE_MS);
  const times: number[] = [];
  for (let i = 0; i < crashes; i++) {
    cluster.runFor(nextBetween(random, 0, 2_000));
    informed.clear();
    crashed = nextInteger(random, nodeCount);
    cluster.crash(crashed);
    const startMs = cluster.nowMs;
    const isKnown = cluster.runUntil(() => informed.size === nodeCount - 1, CRASH_LIMIT_MS);
    times.push(isKnown ? cluster.nowMs - startMs : Infinity);
    cluster.start(crashed, (crashed + 1) % nodeCount);
    cluster.runFor(SETTLE_MS);
  }
  return times;
}

export interface FalseAlarms {
  /** Share of all probes that nobody answered. */
  readonly probeFailures: number;
  /** Distinct suspicions and deaths per node and hour; one that many nodes hear of counts once. */
  readonly suspicions: number;
  readonly deaths: number;
  /** Those of them that struck nodes which were not slow. */
  readonly suspicionsOfHealthy: number;
  readonly deathsOfHealthy: number;
  readonly datagramsPerSecond: number;
  readonly bytesPerSecond: number;
}

/** Runs a cluster in which nobody crashes for `minutes`, and counts who is accused all the same. */
export function falseAlarms(options: {
  seed: number;
  nodeCount: number;
  config: GossipConfig;
  loss: number;
  minutes: number;
  slow?: ReadonlyMap<number, Slowness>;
}): FalseAlarms {
  const { nodeCount, minutes, slow } = options;
  const cluster = new GossipCluster(options);
  cluster.runFor(SETTLE_MS);
  const numbers = Array.from({ length: nodeCount }, (_, number) => number);
  const probes = (): number[] => {
    const stats = numbers.map((number) => cluster.swim(number)!.stats());
    return [sum(stats.map((one) => one.probes)), sum(stats.map((one) => one.probeFailures))];
  };
  const [probesBefore, failuresBefore] = probes();
  const trafficBefore = cluster.traffic;
  const accused = { suspected: new Set<string>(), died: new Set<string>() };
  const healthy = { suspected: new Set<string>(), died: new Set<string>() };
  cluster.onEvent((_, event) => {
    if (!isMemberEvent(event) || (event.kind !== "suspected" && event.kind !== "died")) return;
    const { member, kind } = event;
    const which = `${member.nodeId}.${member.incarnation}`;
    accused[kind].add(which);
    if (!slow?.has(numberOf(member))) healthy[kind].add(which);
  });
  cluster.runFor(minutes * 60_000);
  const [probesAfter, failuresAfter] = probes();
  const nodeHours = (nodeCount * minutes) / 60;
  const nodeSeconds = nodeHours * 3_600;
  return {
    probeFailures: (failuresAfter! - failuresBefore!) / (probesAfter! - probesBefore!),
    suspicions: accused.suspected.size / nodeHours,
    deaths: accused.died.size / nodeHours,
    suspicionsOfHealthy: healthy.suspected.size / nodeHours,
    deathsOfHealthy: healthy.died.size / nodeHours,
    datagramsPerSecond: (cluster.traffic.datagrams - trafficBefore.datagrams) / nodeSeconds,
    bytesPerSecond: (cluster.traffic.bytes - trafficBefore.bytes) / nodeSeconds,
  };
}

/** SWIM's chance that a probe of a healthy node fails, when q of all messages arrive and k members help. */
export function probeFailureExpected(loss: number, relays: number): number {
  const q = 1 - loss;
  return (1 - q ** 2) * (1 - q ** 4) ** relays;
}

function main(): void {
  const { values } = parseArgs({
    options: { quick: { type: "boolean", default: false }, seed: { type: "string", default: "1" } },
  });
  const seed = Number(values.seed);
  const effort = values.quick ? 0.02 : 1;
  const started = process.hrtime.bigint();

  heading("Seconds until all other nodes know of a crash (no loss; then 5 % loss)");
  row("nodes", "variant", "median", "p99", "max", "median 5 %", "p99 5 %", "max 5 %", "crashes");
  rule(9);
  for (const [nodeCount, crashes] of [
    [3, 300],
    [5, 300],
    [10, 200],
    [20, 120],
    [100, 12],
  ] as const) {
    for (const { name, config } of VARIANTS) {
      const count = Math.max(2, Math.round(crashes * effort));
      const cells = [0, 0.05].flatMap((loss) => {
        const times = crashTimesMs({ seed, nodeCount, config, loss, crashes: count });
        return [0.5, 0.99, 1].map((part) => seconds(quantile(times, part)));
      });
      row(nodeCount, name, ...cells, count);
    }
  }

  heading("False alarms under loss, per node and hour");
  row(
    "nodes",
    "loss",
    "variant",
    "failed probes",
    "by the curve",
    "suspicions",
    "deaths",
    "datagrams/s",
    "bytes/s",
    "node-hours",
  );
  rule(10);
  for (const [nodeCount, minutes] of [
    [5, 240],
    [20, 60],
    [100, 2],
  ] as const) {
    for (const loss of [0, 0.05, 0.2]) {
      for (const { name, config } of VARIANTS) {
        const scaled = minutes * effort;
        const alarms = falseAlarms({ seed, nodeCount, config, loss, minutes: scaled });
        row(
          nodeCount,
          `${loss * 100} %`,
          name,
          share(alarms.probeFailures),
          config.streamProbe ? "(has TCP)" : share(probeFailureExpected(loss, config.indirectProbes)),
          alarms.suspicions.toFixed(2),
          alarms.deaths.toFixed(2),
          alarms.datagramsPerSecond.toFixed(1),
          alarms.bytesPerSecond.toFixed(0),
          ((nodeCount * scaled) / 60).toFixed(1),
        );
      }
    }
  }

  heading("False alarms with one slow node, per node and hour (no loss)");
  row(
    "nodes",
    "the slow one",
    "variant",
    "suspicions",
    "deaths",
    "suspicions of healthy",
    "deaths of healthy",
    "node-hours",
  );
  rule(8);
  const slownesses: [string, Slowness][] = [
    ["handles packets up to 2 s late", { kind: "late", lateMs: 2_000 }],
    ["handles packets up to 8 s late", { kind: "late", lateMs: 8_000 }],
    ["pauses 3 s in every 10", { kind: "paused", runMs: 7_000, pauseMs: 3_000 }],
    ["runs 1 s in every 10", { kind: "paused", runMs: 1_000, pauseMs: 9_000 }],
  ];
  for (const [nodeCount, minutes] of [
    [5, 120],
    [20, 30],
  ] as const) {
    for (const [what, slowness] of slownesses) {
      for (const { name, config } of VARIANTS) {
        const scaled = minutes * effort;
        const slow = new Map([[1, slowness]]);
        const alarms = falseAlarms({ seed, nodeCount, config, loss: 0, minutes: scaled, slow });
        row(
          nodeCount,
          what,
          name,
          alarms.suspicions.toFixed(2),
          alarms.deaths.toFixed(2),
          alarms.suspicionsOfHealthy.toFixed(2),
          alarms.deathsOfHealthy.toFixed(2),
          ((nodeCount * scaled) / 60).toFixed(1),
        );
      }
    }
  }

  heading("Legend");
  console.log(`- SWIM: Lifeguard off. Lifeguard: local health, shrinking suspicion, telling the suspect.
- Covey: the defaults; beside Lifeguard a TCP probe, early confirmation and tolerance of own stalls.
- The curve is (1 - q^2)(1 - q^4)^k with q = 1 - loss and k = 3.
- Seed ${seed}; ${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(0)} s of real time.`);
}

/** Infinity when that share of the crashes was not known to all in time. */
function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}

function share(value: number): string {
  return value === 0 ? "0" : value.toExponential(1);
}

function heading(text: string): void {
  console.log(`\n### ${text}\n`);
}

function row(...cells: (string | number)[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

function rule(columns: number): void {
  row(...Array.from({ length: columns }, () => "---"));
}

if (import.meta.filename === process.argv[1]) main();
