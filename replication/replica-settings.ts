/** The numbers that one replica's protocol can be tuned by. */
export interface ReplicaSettings {
  /** How long a voter stays loyal to a proposer it last heard from (R12). Longer: fewer duels, slower fail-over. */
  readonly proposerSilentMs: number;
  /** How long one attempt to take a ballot may last before it is given up. */
  readonly campaignMs: number;
  /** Bounds of the random pause after a failed attempt. */
  readonly backoffMs: readonly [number, number];
  /** After how long without an answer the same entries or the same read round are sent again. */
  readonly resendMs: number;
  /** A proposer with work to do that has not heard from a majority for so long steps down (R13). */
  readonly quorumSilentMs: number;
  /** Entries in one Accept, in bytes; at least one entry is always sent. */
  readonly acceptBytesMax: number;
  /** Entries sent to one follower and not yet acknowledged, in bytes. */
  readonly windowBytesMax: number;
  /** Log kept in memory below the commit index, for replicas that are a little behind, in bytes. */
  readonly tailBytesMax: number;
}

export const DEFAULT_REPLICA_SETTINGS: ReplicaSettings = {
  proposerSilentMs: 1_000,
  campaignMs: 1_000,
  backoffMs: [50, 250],
  resendMs: 400,
  quorumSilentMs: 2_500,
  acceptBytesMax: 256 * 1024,
  windowBytesMax: 4 * 1024 * 1024,
  tailBytesMax: 128 * 1024,
};
