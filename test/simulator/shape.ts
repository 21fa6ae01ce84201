/** What kind of cluster a seed gets. Bounds are small, so that trimming, transfers and full windows happen within seconds. */
import type { Random } from "../../core/random.js";
import { DEFAULT_REPLICA_SETTINGS } from "../../replication/replica.js";
import type { ClusterOptions } from "./cluster.js";

export type Shape = Pick<
  ClusterOptions,
  "nodeCount" | "partitionCount" | "replicationFactor" | "settings" | "buggify"
>;

export function drawShape(random: Random): Shape {
  const chance = (probability: number): boolean => random.next() < probability;
  const nodeCount = chance(0.65) ? 3 : 5;
  return {
    nodeCount,
    partitionCount: 2,
    replicationFactor: nodeCount === 5 && chance(0.3) ? 5 : 3,
    buggify: chance(0.5),
    settings: {
      replica: {
        ...DEFAULT_REPLICA_SETTINGS,
        acceptBytesMax: chance(0.4) ? 1 : DEFAULT_REPLICA_SETTINGS.acceptBytesMax,
        windowBytesMax: chance(0.3) ? 1_000 : DEFAULT_REPLICA_SETTINGS.windowBytesMax,
        tailBytesMax: chance(0.5) ? 600 : DEFAULT_REPLICA_SETTINGS.tailBytesMax,
      },
      logBytesKept: chance(0.5) ? 4_000 : 800,
      hintBytesMax: chance(0.6) ? 2_000 : chance(0.5) ? 12_000 : 64_000_000,
      chunkBytesMax: chance(0.5) ? 500 : 512 * 1024,
      handOverAfterMs: chance(0.5) ? 1_500 : 15_000,
      requestTimeoutMs: 4_000,
    },
  };
}
