/** Everything that is checked when a run is over and its cluster has converged. */
import { checkAcknowledgedWrites } from "../checkers/acknowledged-writes.js";
import { checkCounters, checkLoggedOnce, type CounterTotal } from "../checkers/exactly-once.js";
import { checkFailedWrites } from "../checkers/failed-writes.js";
import { checkLinearizable } from "../checkers/linearizability.js";
import type { LogAgreement } from "../checkers/log-agreement.js";
import type { LoggedOperation } from "../checkers/operations.js";
import { checkReplicaStates } from "../checkers/replica-states.js";
import { InvariantViolation } from "../checkers/violation.js";
import { operationOf } from "../../replication/entry.js";
import type { LogEntry } from "../../replication/messages.js";
import { decodeLogEntry, logKey } from "../../replication/records.js";
import type { SimulatedCluster } from "./cluster.js";
import { printHistory, type History } from "./history.js";
import { replay, stateOn } from "./replayed-state.js";

/** Below so many operations that succeeded, a run has shown nothing. */
const USEFUL_OPERATIONS = 10;

export interface Findings {
  /** Keys whose history was too hard for the bounded search. */
  readonly undecided: number;
  /** Entries that were applied, in all partitions together. */
  readonly entries: number;
}

/** Throws InvariantViolation. */
export function checkRun(cluster: SimulatedCluster, history: History, agreement: LogAgreement): Findings {
  if (history.counts.ok < USEFUL_OPERATIONS)
    throw new InvariantViolation("usefulness", `only ${history.counts.ok} operations succeeded`);
  const logs = cluster.partitions.map(({ partition }) =>
    agreement.entries(partition).map((bytes, i) => decodeLogEntry(logKey(i + 1), bytes)),
  );
  const logged = logs.flatMap(operationsOf);
  checkFailedWrites(history.writes, logged);
  checkLoggedOnce(logged);
  checkAcknowledgedWrites(history.writes, logged, appliedEverywhere(cluster));
  checkCounters(countersOf(history));
  for (const { partition, replicas } of cluster.partitions) {
    const states = replicas.map(({ node }) => ({
      nodeId: node.nodeId,
      state: stateOn(node.disk, partition),
    }));
    checkReplicaStates(partition, replay(agreement.entries(partition)), states);
  }
  return { undecided: checkHistories(history, logged), entries: logged.length };
}

/** The agreed logs only tell the search where to look first. */
function checkHistories(history: History, logged: readonly LoggedOperation[]): number {
  const positions = new Map(logged.map(({ operationId, index }) => [operationId, index]));
  let undecided = 0;
  for (const key of history.keys) {
    const entries = history
      .of(key)
      .map((entry) => ({ ...entry, position: positions.get(entry.operationId ?? "") }));
    const { outcome, longest } = checkLinearizable(entries);
    if (outcome === "violated") {
      const lines = printHistory(entries, longest);
      throw new InvariantViolation("I1", `${key} is not linearizable\n${lines}`);
    }
    if (outcome === "undecided") undecided++;
  }
  return undecided;
}

function operationsOf(log: readonly LogEntry[], partition: number): LoggedOperation[] {
  return log.flatMap(({ index, bytes }) => {
    const operation = operationOf(bytes);
    return operation === undefined ? [] : [{ operationId: operation.operationId, partition, index }];
  });
}

function appliedEverywhere(cluster: SimulatedCluster): Map<number, number> {
  return new Map(
    cluster.partitions.map(({ partition, replicas }) => [
      partition,
      Math.min(...replicas.map(({ driver }) => driver.visibleIndex)),
    ]),
  );
}

function countersOf(history: History): CounterTotal[] {
  return [...history.counters].map(([key, counts]) => {
    const last = history.of(key).findLast(({ operation }) => operation.kind === "read");
    return { key, ...counts, value: (last?.result as { value: number | null } | undefined)?.value ?? 0 };
  });
}
