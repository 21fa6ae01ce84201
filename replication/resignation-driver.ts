/**
 * A node that is about to stop gives the ballots that it holds to other voters, so that nobody has to find out that it is
 * gone. First in peace: a follower that has everything takes over, and nothing in flight is lost. Where writes keep coming
 * that moment may never be there; then the ballot is given up as it is, and coordinators repeat what was in flight (R11).
 */
import type { Clock } from "../core/clock.js";
import type { NodeId } from "../core/ids.js";
import { votersOf } from "../ring/configuration.js";
import type { PartitionDriver } from "./partition-driver.js";

const ROUND_MS = 50;
/** Rounds in which ballots are only handed over in peace. */
const PEACEFUL_ROUNDS = 6;
/** After a ballot was given up, another voter is asked when so many rounds have passed. */
const ROUNDS_PER_CANDIDATE = 6;

export interface Resignation {
  readonly self: NodeId;
  readonly clock: Clock;
  readonly drivers: () => Iterable<PartitionDriver>;
  /** Whether a voter is another node, can be reached, and is not about to stop as well. */
  readonly isCandidate: (nodeId: NodeId) => boolean;
  readonly timeoutMs: number;
}

/** Resolves when this node leads nothing that another one could lead, or after the time allowed. */
export async function resign({ self, clock, drivers, isCandidate, timeoutMs }: Resignation): Promise<void> {
  const untilMs = clock.monotonicMs() + timeoutMs;
  for (let round = 0; ; round++) {
    let left = 0;
    for (const driver of drivers()) {
      if (driver.replica.proposer !== self) continue;
      const candidates = votersOf(driver.replica.configuration).filter(isCandidate);
      if (candidates.length === 0) continue;
      left++;
      const candidate = candidates[Math.floor(round / ROUNDS_PER_CANDIDATE) % candidates.length]!;
      if (round < PEACEFUL_ROUNDS) driver.handOver(candidate);
      else if (round % ROUNDS_PER_CANDIDATE === 0) driver.abdicate(candidate);
    }
    if (left === 0 || clock.monotonicMs() >= untilMs) return;
    await new Promise<void>((resolve) => clock.after(ROUND_MS, resolve));
  }
}
