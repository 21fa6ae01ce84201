/**
 * The faults of one run, drawn before it begins: plain data, so that any of them can be left out to find the few that
 * matter (see shrink.ts).
 */
import { nextBetween, nextInteger, shuffle, type Random } from "../../core/random.js";

export const FAULT_KINDS = [
  /** A process dies and comes back. */
  "crash",
  /** The same, and what it had not synced is gone. */
  "powerCut",
  /** Power cuts of all nodes at once, which come back at once. */
  "blackout",
  "restartAll",
  /** The power goes just after a node has sent a message that others will rely on; it is back very soon. */
  "ambush",
  /** One node is cut off from all others. */
  "isolate",
  "cutOneWay",
  "cutPair",
  /** Two halves that share one node. */
  "bridge",
  /** Every node hears only its neighbours, in one direction. */
  "ring",
  /** A link that comes and goes. */
  "flap",
  /** A replica that has promised itself to a new proposer has only the old one to catch up from. */
  "oldSource",
  "pause",
  "longPause",
  "clockJump",
  "clockDrift",
  "slowDisk",
  /** One sync fails: the process must end. */
  "syncFailure",
  /** Every write fails for a while. */
  "fullDisk",
  /** Delay, loss, doubled messages and wrong order. */
  "badNetwork",
  /** Messages of long ago arrive once more. */
  "oldMessages",
  /** A bit of something stored is another one; only in clusters whose shape names the nodes. */
  "flippedBit",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  /** Names it in one run, from 1. */
  readonly number: number;
  readonly kind: FaultKind;
  /** Since the beginning of the chaos. */
  readonly atMs: number;
  readonly durationMs: number;
  /** All nodes by number, the most affected first. */
  readonly nodes: readonly number[];
  /** From 0 to 1: what it means depends on the kind. */
  readonly strength: number;
}

const FREQUENT: readonly FaultKind[] = [
  "crash",
  "powerCut",
  "cutPair",
  "isolate",
  "badNetwork",
  "ambush",
  "oldSource",
];
const FIRST_MS = 500;

/** Each run draws from its own selection of kinds, so that some runs are all about disks and some all about links. */
export function drawFaults(
  random: Random,
  options: { readonly nodeCount: number; readonly chaosMs: number; readonly flipsBits: boolean },
): Fault[] {
  const { nodeCount, chaosMs, flipsBits } = options;
  const kinds = FAULT_KINDS.filter((kind) => kind !== "flippedBit" && random.next() < 0.5);
  const flips: FaultKind[] = flipsBits ? ["flippedBit", "flippedBit", "flippedBit"] : [];
  const bag = [...kinds, ...FREQUENT, ...flips];
  const pauseMs = nextBetween(random, 300, 2_500);
  const faults: Fault[] = [];
  let atMs = FIRST_MS;
  for (;;) {
    atMs += nextBetween(random, 20, pauseMs);
    if (atMs >= chaosMs) return faults;
    faults.push({
      number: faults.length + 1,
      kind: bag[nextInteger(random, bag.length)]!,
      atMs: Math.round(atMs),
      durationMs: Math.round(nextBetween(random, 50, 4_000)),
      nodes: shuffle(
        random,
        Array.from({ length: nodeCount }, (_, i) => i),
      ),
      strength: random.next(),
    });
  }
}

export function describeFault({ number, kind, atMs, durationMs, nodes, strength }: Fault): string {
  const names = nodes.map((node) => `n${node + 1}`).join(" ");
  return `#${number} at ${atMs} ms for ${durationMs} ms: ${kind} (${names}; strength ${strength.toFixed(2)})`;
}
