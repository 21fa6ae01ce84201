/** What kind of cluster a seed gets. Bounds are small, so that trimming, transfers and full windows happen within seconds. */
import { nextInteger, type Random } from "../../core/random.js";
import { DEFAULT_REPLICA_SETTINGS } from "../../replication/replica-settings.js";
import type { ClusterOptions } from "./cluster.js";

export interface Shape extends Pick<
  ClusterOptions,
  "nodeCount" | "partitionCount" | "replicationFactor" | "settings" | "buggify"
> {
  /** Nodes by number on whose disks bits flip: a minority of the replicas of every partition, and the same all along. */
  readonly corruptible: readonly number[];
}

const SCRUB_MS = 1_500;
const SCRUB_ANSWER_MS = 4_000;

export function drawShape(random: Random): Shape {
  const chance = (probability: number): boolean => random.next() < probability;
  const nodeCount = chance(0.65) ? 3 : 5;
  const replicationFactor = nodeCount === 5 && chance(0.3) ? 5 : 3;
  const flipsBits = chance(0.3);
  const first = nextInteger(random, nodeCount);
  const corruptible = Array.from(
    { length: flipsBits ? (replicationFactor - 1) / 2 : 0 },
    (_, i) => (first + i) % nodeCount,
  );
  return {
    nodeCount,
    partitionCount: 2,
    replicationFactor,
    corruptible,
    buggify: chance(0.5),
    settings: {
      replica: {
        ...DEFAULT_REPLICA_SETTINGS,
        acceptBytesMax: chance(0.4) ? 1 : DEFAULT_REPLICA_SETTINGS.acceptBytesMax,
        windowBytesMax: chance(0.3) ? 1_000 : DEFAULT_REPLICA_SETTINGS.windowBytesMax,
        tailBytesMax: chance(0.5) ? 600 : DEFAULT_REPLICA_SETTINGS.tailBytesMax,
      },
      logBytesKept: chance(0.5) ? 4_000 : 800,
      // A replica that lacks its log, beside one whose disk is wrong, would be one more than a majority can spare.
      hintBytesMax: flipsBits ? 64_000_000 : chance(0.6) ? 2_000 : chance(0.5) ? 12_000 : 64_000_000,
      chunkBytesMax: chance(0.5) ? 500 : 512 * 1024,
      scrubIntervalMs: SCRUB_MS,
      scrubAnswerMs: SCRUB_ANSWER_MS,
      handOverAfterMs: chance(0.5) ? 1_500 : 15_000,
      requestTimeoutMs: 4_000,
      standInAfterMs: chance(0.7) ? 200 : 60_000,
      quorumReadAfterMs: chance(0.5) ? 20 : 500,
    },
  };
}
