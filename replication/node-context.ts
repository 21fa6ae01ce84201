/** What the replicas of one node share: who they are, their store, time and transport, and what is bounded per node. */
import type { Clock } from "../core/clock.js";
import type { NodeId } from "../core/ids.js";
import type { Random } from "../core/random.js";
import type { Configuration } from "../ring/configuration.js";
import type { Store } from "../storage/store.js";
import type { CatchUpSlots } from "./catch-up-slots.js";
import type { HandoffCounters } from "./handoff-counters.js";
import type { Corruption, IntegrityCounters } from "./integrity.js";
import type { Pace } from "./pace-driver.js";
import type { PartitionDriver } from "./partition-driver.js";
import type { ReplicationSettings } from "./settings.js";
import type { Transport } from "./transport.js";

export interface NodeContext {
  readonly self: NodeId;
  readonly boot: number;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly transport: Transport;
  readonly settings: ReplicationSettings;
  readonly catchUpSlots: CatchUpSlots;
  /** Of what replicas of this node are given while they catch up. */
  readonly catchUpPace: Pace;
  readonly handoff: HandoffCounters;
  /** Of what scrubs read from the disk. */
  readonly scrubPace: Pace;
  readonly counters: IntegrityCounters;
  /** Others are better asked: the disk has not answered for a while, or the node is about to stop and another voter is not. */
  readonly yields: (configuration: Configuration) => boolean;
  /** To be logged. */
  readonly onCorruption: (found: Corruption) => void;
  /** Has `flush` called at the end of this turn. */
  readonly wake: (partition: PartitionDriver) => void;
  /** Has `tellCommit` called a little later, for all partitions together. */
  readonly wakeLater: (partition: PartitionDriver) => void;
  /** The store failed or an invariant broke: the node must stop (R15). */
  readonly fail: (error: unknown) => void;
}
