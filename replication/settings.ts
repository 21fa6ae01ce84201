import { DEFAULT_REPLICA_SETTINGS, type ReplicaSettings } from "./replica-settings.js";

/** Every number that replication can be tuned by: its unit, its default, and what moving it costs. */
export interface ReplicationSettings {
  readonly replica: ReplicaSettings;
  /** How long a request may take before its client is answered. Milliseconds. */
  readonly requestTimeoutMs: number;
  /** How often what is under way is looked at: resends, time-outs. Milliseconds. Lower: more idle CPU. */
  readonly tickMs: number;
  /** How often nodes tell each other how far they have committed and applied. Milliseconds. */
  readonly digestMs: number;
  /**
   * How long a turn may go on gathering while an earlier one is being synced. Milliseconds; 0: never. Longer makes
   * larger batches and frames under load, and slower strong reads beside many writes.
   */
  readonly gatherMsMax: number;
  /**
   * How long a commit index may wait for an entry to travel with before it is sent by itself. Milliseconds. Longer saves
   * messages; eventual reads at other replicas lag by as much.
   */
  readonly tellCommitMs: number;
  /** Bounds of the pause before a request is tried at another replica. Milliseconds. */
  readonly retryMs: readonly [number, number];
  /**
   * How long a strong read waits for the proposer before the other replicas are asked beside it (R8), and how often they
   * are asked again. Milliseconds; 0: never. Shorter hides slow proposers better, and under overload asks three replicas
   * for what one is busy with.
   */
  readonly quorumReadAfterMs: number;
  /** Requests of one partition queued or in flight at its proposer, and bytes of their commands. */
  readonly queueCountMax: number;
  readonly queueBytesMax: number;
  /** Requests this node has forwarded and not had answered. */
  readonly forwardsMax: number;
  /** How long a repeated operation is recognised (R11). Milliseconds; never below the longest client retry. */
  readonly operationWindowMs: number;
  /** Operations of one partition that are remembered at most; the oldest are forgotten first. */
  readonly operationCountMax: number;
  /** Log kept per partition when every replica has applied it: what a short absence is served from. Bytes. */
  readonly logBytesKept: number;
  /**
   * Log kept per partition for a replica that is away, its hints (R17, R20): whichever bound is reached first. Age is
   * counted from when an entry was written. Past either the replica gets a transfer.
   */
  readonly hintBytesMax: number;
  readonly hintWindowMs: number;
  /** How long a node must be away before the next one on the ring keeps its hints too. Milliseconds. */
  readonly standInAfterMs: number;
  /** What all replicas of a node that catch up may be given in a second, entries and transfers. Bytes. */
  readonly catchUpBytesPerSecond: number;
  /** Partitions that catch up at the same time. */
  readonly catchUpsMax: number;
  /** Bytes in one answer to a catch-up or transfer request. */
  readonly chunkBytesMax: number;
  /**
   * How often the replicas of each partition are compared. Milliseconds; 0: only on demand. Shorter finds a silent
   * corruption sooner, and reads everything more often.
   */
  readonly scrubIntervalMs: number;
  /**
   * After how long a replica that was asked to be compared and does not answer is left out. Milliseconds; it has to read
   * its whole state first. What it shows is kept for twice as long.
   */
  readonly scrubAnswerMs: number;
  /** What all scrubs of a node may read from its disk in a second. Bytes. */
  readonly scrubBytesPerSecond: number;
  /** How long a proposer that is not the preferred one keeps its ballot once the preferred one is back (R12). */
  readonly handOverAfterMs: number;
}

export const DEFAULT_REPLICATION_SETTINGS: ReplicationSettings = {
  replica: DEFAULT_REPLICA_SETTINGS,
  requestTimeoutMs: 10_000,
  tickMs: 50,
  digestMs: 200,
  gatherMsMax: 4,
  tellCommitMs: 10,
  retryMs: [10, 80],
  quorumReadAfterMs: 500,
  queueCountMax: 4_096,
  queueBytesMax: 64 * 1024 * 1024,
  forwardsMax: 65_536,
  operationWindowMs: 600_000,
  operationCountMax: 8_192,
  logBytesKept: 1024 * 1024,
  hintBytesMax: 64 * 1024 * 1024,
  hintWindowMs: 3 * 3_600_000,
  standInAfterMs: 60_000,
  catchUpBytesPerSecond: 64 * 1024 * 1024,
  catchUpsMax: 16,
  chunkBytesMax: 512 * 1024,
  scrubIntervalMs: 6 * 3_600_000,
  scrubAnswerMs: 15 * 60_000,
  scrubBytesPerSecond: 16 * 1024 * 1024,
  handOverAfterMs: 15_000,
};
