/** Counters since the start, and a few gauges, for metrics. Names are those of the metrics. */
export interface GossipStats {
  readonly membersAlive: number;
  readonly membersSuspect: number;
  readonly membersDead: number;
  readonly membersLeft: number;
  /** 0 when healthy; see local-health.ts. */
  readonly localHealthScore: number;
  /** News waiting to be passed on. */
  readonly newsQueued: number;
  readonly incarnation: number;
  readonly probes: number;
  readonly probeFailures: number;
  /** Probes that only TCP answered in time: a sign of lost or blocked UDP. */
  readonly streamRescues: number;
  /** Suspicions of this node that it refuted. */
  readonly refutations: number;
  /** Members that this node declared dead when their suspicion was over. */
  readonly deathsDeclared: number;
  /** Times that this process did not run for longer than `stallMs`. */
  readonly stalls: number;
  readonly packetsReceived: number;
  /** Packets not acted upon, by reason. */
  readonly packetsRefused: Readonly<Record<string, number>>;
  /** Claims not admitted, by reason. */
  readonly claimsRefused: Readonly<Record<string, number>>;
}

/** Counts by name. */
export class Counts {
  readonly #counts: Record<string, number> = {};

  add(name: string, count = 1): void {
    this.#counts[name] = (this.#counts[name] ?? 0) + count;
  }

  get(name: string): number {
    return this.#counts[name] ?? 0;
  }

  all(): Readonly<Record<string, number>> {
    return { ...this.#counts };
  }
}
