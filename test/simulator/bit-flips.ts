/**
 * Flips bits on the disks of a few nodes: in rows that the database's own checksum covers, which it then refuses to read;
 * in records of replication, which have a checksum of their own; and, past all checksums, in rows that no client reads,
 * which only a scrub can find.
 */
import { nextInteger, type Random } from "../../core/random.js";
import {
  LOG_END,
  LOG_START,
  OPERATIONS_END,
  OPERATIONS_START,
  PROMISE_KEY,
} from "../../replication/records.js";
import type { SimulatedCluster } from "./cluster.js";
import type { FlipKind } from "./flipped-bits.js";
import { unreadKeyPrefix } from "./workload.js";

interface Place {
  readonly gte: Uint8Array;
  readonly lt: Uint8Array;
  readonly kind: FlipKind;
}

export class BitFlips {
  readonly #cluster: SimulatedCluster;
  readonly #corruptible: readonly number[];

  constructor(cluster: SimulatedCluster, corruptible: readonly number[]) {
    this.#cluster = cluster;
    this.#corruptible = corruptible;
  }

  /** False: there was nothing to harm. */
  strike(random: Random): boolean {
    const { nodes, options } = this.#cluster;
    const number = this.#corruptible[nextInteger(random, Math.max(1, this.#corruptible.length))];
    const partition = nextInteger(random, options.partitionCount);
    const places = placesIn(partition);
    const place = places[nextInteger(random, places.length)]!;
    const position = random.next();
    const chosen = random.next();
    if (number === undefined) return false;
    const { disk } = nodes[number]!;
    const rows = disk.rowsNow(partition, { gte: place.gte, lt: place.lt, limit: Infinity });
    const row = rows[Math.floor(chosen * rows.length)];
    if (row === undefined) return false;
    disk.flip(partition, row, { kind: place.kind, position });
    return true;
  }
}

function placesIn(partition: number): Place[] {
  const unread = Buffer.concat([Uint8Array.of(1), Buffer.from(unreadKeyPrefix(partition))]);
  return [
    { gte: Uint8Array.of(1), lt: unread, kind: "noticed" },
    { gte: OPERATIONS_START, lt: OPERATIONS_END, kind: "noticed" },
    { gte: LOG_START, lt: LOG_END, kind: "silent" },
    { gte: PROMISE_KEY, lt: Uint8Array.of(...PROMISE_KEY, 0), kind: "silent" },
    // Twice: what only a scrub finds.
    { gte: unread, lt: LOG_START, kind: "silent" },
    { gte: unread, lt: LOG_START, kind: "silent" },
  ];
}
