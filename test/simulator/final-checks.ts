/** Everything that is checked when a run is over and its cluster has converged. */
import { checkAcknowledgedWrites } from "../checkers/acknowledged-writes.js";
import { checkCounters, checkLoggedOnce, type CounterTotal } from "../checkers/exactly-once.js";
import { checkFailedWrites } from "../checkers/failed-writes.js";
import { checkLinearizable } from "../checkers/linearizability.js";
import type { LogAgreement } from "../checkers/log-agreement.js";
import type { LoggedOperation } from "../checkers/operations.js";
import { checkReplicaStates, type ReplicaState } from "../checkers/replica-states.js";
import { InvariantViolation } from "../checkers/violation.js";
import { decodeEntry, operationOf } from "../../replication/entry.js";
import type { LogEntry } from "../../replication/messages.js";
import { decodeLogEntry, logKey, LOG_START, withVersion } from "../../replication/records.js";
import type { SimulatedCluster } from "./cluster.js";
import { printHistory, type History } from "./history.js";

/** Below so many operations that succeeded, a run has shown nothing. */
const USEFUL_OPERATIONS = 20;

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
  for (const [partition, log] of logs.entries())
    checkReplicaStates(partition, replay(log), statesOf(cluster, partition));
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

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const nameOf = (key: Uint8Array): string => Buffer.from(key).subarray(1).toString();

function replay(log: readonly LogEntry[]): { state: Map<string, string>; deleted: Set<string> } {
  const state = new Map<string, string>();
  const deleted = new Set<string>();
  for (const { index, bytes } of log) {
    const entry = decodeEntry(bytes);
    if (entry.kind !== "write") continue;
    for (const { key, value } of entry.effects) {
      const name = nameOf(key);
      if (value === undefined) {
        state.delete(name);
        deleted.add(name);
      } else {
        state.set(name, textOf(withVersion(index, value)));
        deleted.delete(name);
      }
    }
  }
  return { state, deleted };
}

function statesOf(cluster: SimulatedCluster, partition: number): ReplicaState[] {
  return cluster.partitions[partition]!.replicas.map(({ node }) => {
    const rows = node.disk.rowsNow(partition, { gte: Uint8Array.of(1), lt: LOG_START, limit: Infinity });
    return {
      nodeId: node.nodeId,
      state: new Map(rows.map(({ key, value }) => [nameOf(key), textOf(value)])),
    };
  });
}
