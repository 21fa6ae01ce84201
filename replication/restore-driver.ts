/** Reads what one replica had on disk when its node starts. */
import { BALLOT_NONE, compareBallots, type Ballot } from "../core/ballot.js";
import type { LogIndex } from "../core/ids.js";
import type { Family, Reader } from "../storage/store.js";
import { operationOf } from "./entry.js";
import { LogTail } from "./log-tail.js";
import type { LogEntry } from "./messages.js";
import { OperationTable } from "./operation-table.js";
import {
  APPLIED_KEY,
  CorruptRecordError,
  decodeApplied,
  decodeBallot,
  decodeLogEntry,
  decodeOperations,
  indexOfLogKey,
  INSTALLING_KEY,
  isCorrupt,
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
  /** The greatest end that an incomplete replica's log may have had: it votes again only with a transfer that reaches it. */
  readonly accepted: Applied;
  /** What was read and cannot be trusted (R15); then the replica is incomplete. */
  readonly corruption?: unknown;
  /** What the replica has promised, or how much it has accepted, is not known (see lost-memory.ts). */
  readonly forgotten: boolean;
}

const ROWS_AT_ONCE = 1_000;
/** Greater than any. */
const BALLOT_UNKNOWN: Ballot = { round: Infinity, nodeId: "", boot: 0 };

export async function restorePartition(
  store: Reader,
  family: Family,
  settings: ReplicationSettings,
): Promise<Restored> {
  try {
    return await restoreAll(store, family, settings);
  } catch (error) {
    if (!isCorrupt(error)) throw error;
    return restoreNothing(store, family, settings, error);
  }
}

async function restoreAll(store: Reader, family: Family, settings: ReplicationSettings): Promise<Restored> {
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
      if (entry.index > tail.baseIndex) {
        if (entry.index !== tail.lastIndex + 1)
          throw new CorruptRecordError(`log entry ${tail.lastIndex + 1} is missing`);
        tail.append(entry);
      }
      tail.release(appliedState.index, settings.replica.tailBytesMax);
    }
    if (rows.length < ROWS_AT_ONCE) break;
    from = logKey(indexOfLogKey(rows.at(-1)!.key) + 1);
  }
  return {
    promised: decodeBallot(promise),
    applied: appliedState,
    tail: tail ?? new LogTail(appliedState.index, appliedState.ballot),
    operations,
    firstIndex,
    logBytes,
    complete: installing === undefined,
    accepted: decodeApplied(installing),
    forgotten: false,
  };
}

/** What a replica begins with whose records contradict their checksums: nothing but what it must not fall behind. */
async function restoreNothing(
  store: Reader,
  family: Family,
  settings: ReplicationSettings,
  corruption: unknown,
): Promise<Restored> {
  const read = async <T>(
    key: Uint8Array,
    decode: (value: Uint8Array | undefined) => T,
  ): Promise<T | undefined> => {
    try {
      return decode(await store.get(family, key));
    } catch (error) {
      if (!isCorrupt(error)) throw error;
      return undefined;
    }
  };
  const promised = await read(PROMISE_KEY, decodeBallot);
  const applied = await read(APPLIED_KEY, decodeApplied);
  const installing = await read(INSTALLING_KEY, decodeApplied);
  const logged = await lastAccepted(store, family, applied);
  const known = applied ?? { index: 0, ballot: BALLOT_NONE };
  const acceptedIndex = Math.max(logged, installing?.index ?? Infinity);
  // Nothing is accepted under a ballot above the promise, and what was installed says its own.
  const ballots = [promised ?? BALLOT_UNKNOWN, known.ballot, installing?.ballot ?? BALLOT_NONE];
  const ballot = ballots.reduce((a, b) => (compareBallots(a, b) > 0 ? a : b));
  return {
    promised: promised ?? BALLOT_NONE,
    applied: known,
    tail: new LogTail(known.index, known.ballot),
    operations: new OperationTable(settings.operationCountMax),
    firstIndex: known.index + 1,
    logBytes: 0,
    complete: false,
    accepted: { index: acceptedIndex, ballot },
    corruption,
    forgotten: promised === undefined || acceptedIndex === Infinity,
  };
}

/**
 * The same replica in a store that may have forgotten what it had synced (R16): what is there is true, but its promise may
 * have been higher and its log longer. So it has no say until it has learned how much, and was copied anew.
 */
export function amnesiac(found: Restored): Restored {
  const { applied } = found;
  return {
    ...found,
    tail: new LogTail(applied.index, applied.ballot),
    firstIndex: applied.index + 1,
    logBytes: 0,
    complete: false,
    accepted: { index: Infinity, ballot: BALLOT_UNKNOWN },
    forgotten: true,
  };
}

/**
 * The last index that a log can have held whose entries or keys may be corrupt. Entries are contiguous: those that cannot
 * be trusted fill the gaps between the others first, and the rest may lie above. Infinity when that cannot be known.
 */
async function lastAccepted(store: Reader, family: Family, applied: Applied | undefined): Promise<LogIndex> {
  let last = applied?.index;
  let first: LogIndex | undefined;
  let trusted = 0;
  let untrusted = 0;
  let from: Uint8Array = LOG_START;
  try {
    for (;;) {
      const rows = await store.scan(family, { gte: from, lt: LOG_END, limit: ROWS_AT_ONCE });
      for (const { key, value } of rows) {
        if (!isTrusted(key, value)) {
          untrusted++;
          continue;
        }
        const index = indexOfLogKey(key);
        first ??= index;
        last = Math.max(last ?? 0, index);
        trusted++;
      }
      if (rows.length < ROWS_AT_ONCE) break;
      from = logKey(indexOfLogKey(rows.at(-1)!.key) + 1);
    }
  } catch (error) {
    if (!isCorrupt(error)) throw error;
    return Infinity;
  }
  if (last === undefined) return Infinity;
  const gaps = first === undefined ? 0 : last - first + 1 - trusted;
  return last + Math.max(0, untrusted - gaps);
}

function isTrusted(key: Uint8Array, value: Uint8Array): boolean {
  try {
    decodeLogEntry(key, value);
    return true;
  } catch (error) {
    if (!isCorrupt(error)) throw error;
    return false;
  }
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
  throw new CorruptRecordError(
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
