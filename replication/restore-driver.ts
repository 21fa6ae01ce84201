/** Reads what one replica had on disk when its node starts. */
import type { Ballot } from "../core/ballot.js";
import type { LogIndex } from "../core/ids.js";
import type { Family, Reader } from "../storage/store.js";
import { operationOf } from "./entry.js";
import { LogTail } from "./log-tail.js";
import type { LogEntry } from "./messages.js";
import { OperationTable } from "./operation-table.js";
import {
  APPLIED_KEY,
  decodeApplied,
  decodeBallot,
  decodeLogEntry,
  decodeOperations,
  INSTALLING_KEY,
  LOG_END,
  LOG_START,
  logKey,
  OPERATIONS_END,
  OPERATIONS_START,
  PROMISE_KEY,
  withoutVersion,
  type Applied,
} from "./records.js";
import type { ReplicationSettings } from "./settings.js";

export interface Restored {
  readonly promised: Ballot;
  readonly applied: Applied;
  readonly tail: LogTail;
  readonly operations: OperationTable;
  readonly firstIndex: LogIndex;
  readonly logBytes: number;
  /** False: a transfer was interrupted, and this replica has no say until one is complete (R16). */
  readonly complete: boolean;
}

const ROWS_AT_ONCE = 1_000;

export async function restorePartition(
  store: Reader,
  family: Family,
  settings: ReplicationSettings,
): Promise<Restored> {
  const [promise, applied, installing] = await store.getMany(family, [
    PROMISE_KEY,
    APPLIED_KEY,
    INSTALLING_KEY,
  ]);
  const appliedState = decodeApplied(applied);
  const operations = new OperationTable(settings.operationCountMax);
  await restoreOperations(store, family, operations);
  let tail: LogTail | undefined;
  let firstIndex = appliedState.index + 1;
  let logBytes = 0;
  let from: Uint8Array = LOG_START;
  for (;;) {
    const rows = await store.scan(family, { gte: from, lt: LOG_END, limit: ROWS_AT_ONCE });
    for (const { key, value } of rows) {
      const entry = decodeLogEntry(key, value);
      if (tail === undefined) {
        firstIndex = entry.index;
        tail = startOfTail(entry, appliedState);
      }
      logBytes += value.length;
      const operation = operationOf(entry.bytes);
      if (operation !== undefined)
        operations.add(operation.operationId, { ...operation, index: entry.index });
      if (entry.index > tail.baseIndex) tail.append(entry);
      tail.release(appliedState.index, settings.replica.tailBytesMax);
    }
    if (rows.length < ROWS_AT_ONCE) break;
    from = logKey(decodeLogEntry(rows.at(-1)!.key, rows.at(-1)!.value).index + 1);
  }
  return {
    promised: decodeBallot(promise),
    applied: appliedState,
    tail: tail ?? new LogTail(appliedState.index, appliedState.ballot),
    operations,
    firstIndex,
    logBytes,
    complete: installing === undefined,
  };
}

/** Whether a replica has never been given anything. */
export function isBlank({ applied, tail, promised }: Restored): boolean {
  return applied.index === 0 && tail.lastIndex === 0 && promised.round === 0;
}

/** The tail must reach down to what is applied; the ballot of the entry before it must be known. */
function startOfTail(first: LogEntry, applied: Applied): LogTail {
  if (first.index === applied.index + 1) return new LogTail(applied.index, applied.ballot);
  if (first.index === 1) return new LogTail();
  if (first.index <= applied.index) return new LogTail(first.index, first.ballot);
  throw new Error(
    `the log begins at ${first.index} and only ${applied.index} is applied: entries are missing`,
  );
}

/** Adds the operations whose entries were trimmed. */
export async function restoreOperations(
  store: Reader,
  family: Family,
  operations: OperationTable,
): Promise<void> {
  let gte: Uint8Array = OPERATIONS_START;
  for (;;) {
    const rows = await store.scan(family, { gte, lt: OPERATIONS_END, limit: ROWS_AT_ONCE });
    for (const { value } of rows) {
      for (const operation of decodeOperations(withoutVersion(value)))
        operations.add(operation.operationId, operation);
    }
    if (rows.length < ROWS_AT_ONCE) return;
    gte = Buffer.concat([rows.at(-1)!.key, Uint8Array.of(0)]);
  }
}
