/**
 * What the scenarios on the pure core of a replica have in common (`replica-*.test.ts`). Each shows a rule of the
 * replication protocol (ARCHITECTURE.md, "Replication"): a few replicas, and a test that decides what arrives, what is
 * lost, and what is durable.
 */
import type { PartitionMessage } from "../../replication/messages.js";
import type { Configuration } from "../../ring/configuration.js";
import type { Mail } from "./replica-group.js";

export const THREE: Configuration = { epoch: 1, voters: [["a", "b", "c"]], learners: [] };
export const FIVE: Configuration = { epoch: 1, voters: [["a", "b", "c", "d", "e"]], learners: [] };

/** Longer than a voter stays loyal to a proposer that it does not hear. */
export const SILENCE_MS = 1_001;

/** Says which mail is of this kind, and between these two where they are given. */
export const is =
  (kind: PartitionMessage["kind"], from?: string, to?: string) =>
  (mail: Mail): boolean =>
    mail.message.kind === kind &&
    (from === undefined || mail.from === from) &&
    (to === undefined || mail.to === to);
