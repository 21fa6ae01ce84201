/**
 * The knobs of gossip. The defaults are memberlist's LAN values, except for suspicion, which is tuned so that a crash
 * in a cluster of 3 to 10 nodes is known to every node within 8 seconds while a pause of 3 seconds kills nobody.
 */
export interface GossipConfig {
  /** Time between two probes of one node. Default 1,000. Halving it halves detection time and doubles traffic. */
  readonly probeIntervalMs: number;
  /** How long a direct probe waits before it asks others to help. Default 500; must be less than `probeIntervalMs`. */
  readonly probeTimeoutMs: number;
  /** k of SWIM §4.1: how many members are asked to probe in our place. Default 3. */
  readonly indirectProbes: number;
  /** Whether a probe that timed out is also tried over TCP: tells a lossy or blocked UDP path from a dead node. Default on. */
  readonly streamProbe: boolean;
  /** Time between two rounds of pure gossip while there is news. Default 200. */
  readonly gossipIntervalMs: number;
  /** How many members one round of gossip goes to. Default 3. */
  readonly gossipFanout: number;
  /** How long a dead member is still sent gossip, so that it can say that it lives. Default 30,000. */
  readonly gossipToDeadMs: number;
  /** A piece of news is sent `retransmitMultiplier × ceil(log10(n + 1))` times by each node. Default 4. */
  readonly retransmitMultiplier: number;
  /** Shortest suspicion: `suspicionMultiplier × max(1, log10 n) × probeIntervalMs`. Default 3. */
  readonly suspicionMultiplier: number;
  /** Longest suspicion over the shortest. Default 6; 1 is SWIM's fixed timeout. */
  readonly suspicionMaxMultiplier: number;
  /** k of Lifeguard §IV-B: independent confirmations that shrink a suspicion to its shortest. Default 3. */
  readonly suspicionConfirmations: number;
  /** S of Lifeguard §IV-A: the highest local health score. Default 8; 0 switches local health off. */
  readonly localHealthMax: number;
  /** Whether whoever talks to a suspect tells it first that it is one (Lifeguard §IV-C). Default on. */
  readonly tellSuspect: boolean;
  /**
   * Whether news of a suspicion makes a few members probe the suspect next, out of turn. Not in the papers: it makes
   * confirmations (or the refutation) arrive within two probe intervals instead of a whole round. Default on.
   */
  readonly confirmEarly: boolean;
  /** A wake-up later than this means that this process was paused; its own deadlines move by as much. Default 300. */
  readonly stallMs: number;
  /** Time between two full exchanges of state over TCP; grows by the logarithm of the size above 32. Default 30,000. */
  readonly syncIntervalMs: number;
  /** Time between two attempts to reach a dead member over TCP, which is how a long partition heals. Default 10,000. */
  readonly reconnectIntervalMs: number;
  /** Bound on one TCP exchange, connecting included. Default 5,000. */
  readonly streamTimeoutMs: number;
  /** How long a dead or left member is remembered. Default 24 hours. */
  readonly forgetMs: number;
  /** Bound on members, the dead ones included. Default 1,024. */
  readonly membersMax: number;
}

export const GOSSIP_DEFAULTS: GossipConfig = Object.freeze({
  probeIntervalMs: 1_000,
  probeTimeoutMs: 500,
  indirectProbes: 3,
  streamProbe: true,
  gossipIntervalMs: 200,
  gossipFanout: 3,
  gossipToDeadMs: 30_000,
  retransmitMultiplier: 4,
  suspicionMultiplier: 3,
  suspicionMaxMultiplier: 6,
  suspicionConfirmations: 3,
  localHealthMax: 8,
  tellSuspect: true,
  confirmEarly: true,
  stallMs: 300,
  syncIntervalMs: 30_000,
  reconnectIntervalMs: 10_000,
  streamTimeoutMs: 5_000,
  forgetMs: 24 * 3_600_000,
  membersMax: 1_024,
});

/** The defaults with `changes` over them. Throws a RangeError that names the field when a value makes no sense. */
export function gossipConfig(changes: Partial<GossipConfig> = {}): GossipConfig {
  const config = { ...GOSSIP_DEFAULTS, ...changes };
  const positive = [
    "probeIntervalMs",
    "probeTimeoutMs",
    "gossipIntervalMs",
    "gossipFanout",
    "retransmitMultiplier",
    "suspicionMultiplier",
    "suspicionMaxMultiplier",
    "stallMs",
    "syncIntervalMs",
    "reconnectIntervalMs",
    "streamTimeoutMs",
    "forgetMs",
    "membersMax",
  ] as const;
  for (const field of positive) {
    if (!(config[field] > 0)) throw new RangeError(`gossip ${field} must be positive, not ${config[field]}`);
  }
  if (config.probeTimeoutMs >= config.probeIntervalMs) {
    throw new RangeError(
      `gossip probeTimeoutMs (${config.probeTimeoutMs}) must be less than probeIntervalMs (${config.probeIntervalMs})`,
    );
  }
  return config;
}
