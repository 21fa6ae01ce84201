/**
 * How much log a replica keeps on disk, and where to find what was trimmed (R17).
 *
 * An entry may go when it is applied here and by every replica; what is kept beyond that, up to a small bound, serves
 * short absences. When a replica is away, its entries are its hints: they stay until they pass a bound of bytes or of
 * age, after which the replica needs a transfer. Operations in trimmed entries that are younger than the operation
 * window are moved into compact records, so that they are still recognised (R11).
 *
 * An entry's age is counted from the time that its proposer gave it (R24), by this node's wall clock: so it outlives
 * restarts, and a clock that is wrong costs a transfer or some disk, never data. Counting from when the replica went
 * away, on the monotonic clock, was rejected: a restart would forget it. But as a node that has just started has heard
 * of nobody yet, it drops nothing for its age before the others had a while to say how far they are.
 */
import type { LogIndex } from "../core/ids.js";
import type { Family, Mutation, Reader } from "../storage/store.js";
import { decodeEntry, operationOf, timeOf } from "./entry.js";
import type { LogEntry } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import type { KnownOperation } from "./operation-table.js";
import type { PartitionDriver } from "./partition-driver.js";
import {
  decodeLogEntry,
  decodeOperations,
  encodeOperations,
  LOG_END,
  LOG_START,
  logKey,
  OPERATIONS_END,
  OPERATIONS_START,
  operationsKey,
  withoutVersion,
  withVersion,
} from "./records.js";

/** Entries read at once. */
const READ_COUNT_MAX = 512;
/** Entries trimmed at once: one record of operations and one range deletion. */
const TRIM_COUNT_MAX = 2_000;
/** Of a log, to be trimmed without looking at the sizes of its entries. */
const ESTIMATED_SHARE_MIN = 0.25;
/** Records of trimmed operations dropped at once. */
const EXPIRED_COUNT_MAX = 4;
/** How long a node that has just started keeps hints whatever their age. Milliseconds. */
const AGE_GRACE_MS = 60_000;
/** OPEN entries carry no time; there are hardly ever so many of them in a row. */
const TIMELESS_MAX = 16;

/** Entries that some replica has not applied, as this replica keeps them for it. */
export interface Hints {
  readonly entries: number;
  /** Entries are taken to be of equal size: exact enough for a bound and a gauge. */
  readonly bytes: number;
}

/** What is to be trimmed: up to `last`, and of that only what is older than `olderThanMs` on the wall clock. */
interface Cut {
  readonly last: LogIndex;
  readonly olderThanMs: number;
}

/** What is trimmed. */
interface CutOff {
  readonly last: LogIndex;
  /** Of the entries, on disk. */
  readonly bytes: number;
  readonly operations: readonly KnownOperation[];
}

export class LogKeeper {
  readonly #context: NodeContext;
  readonly #family: Family;
  readonly #startedMs: number;
  /** The lowest index still on disk. */
  #firstIndex: LogIndex;
  #bytes: number;
  #trimming: Promise<void> | undefined;
  #closed = false;
  /** Grows whenever the log is replaced: what was read before is not true of it any more. */
  #generation = 0;
  /** The first few records of trimmed operations are all needed as long as operations from this time are. Milliseconds. */
  #noneExpiredMs = -Infinity;
  /** The first entry that some replica has not applied, and its time once it is known. */
  #oldestHint: { readonly index: LogIndex; timeMs: number | undefined } | undefined;

  constructor(options: { context: NodeContext; family: Family; firstIndex: LogIndex; bytes: number }) {
    this.#context = options.context;
    this.#family = options.family;
    this.#firstIndex = options.firstIndex;
    this.#bytes = options.bytes;
    this.#startedMs = options.context.clock.monotonicMs();
  }

  get firstIndex(): LogIndex {
    return this.#firstIndex;
  }

  /** Bytes of log on disk, before compression. */
  get bytes(): number {
    return this.#bytes;
  }

  /** When the oldest entry that some replica lacks was written, on its proposer's wall clock; undefined when none is known. */
  get oldestHintMs(): number | undefined {
    return this.#oldestHint?.timeMs;
  }

  /** What is kept for a replica that has applied up to `appliedIndex`, of a log that is committed up to `commitIndex`. */
  hintsAfter(appliedIndex: LogIndex, commitIndex: LogIndex, lastIndex: LogIndex): Hints {
    const entries = Math.max(0, commitIndex - Math.max(appliedIndex, this.#firstIndex - 1));
    const count = lastIndex - this.#firstIndex + 1;
    return { entries, bytes: count > 0 ? Math.round((this.#bytes * entries) / count) : 0 };
  }

  /** Entries from `fromIndex` on, up to the bound on a chunk, and whether some of those that were there are trimmed. */
  async read(fromIndex: LogIndex): Promise<{ entries: LogEntry[]; trimmed: boolean }> {
    if (fromIndex < this.#firstIndex) return { entries: [], trimmed: true };
    const range = { gte: logKey(fromIndex), lt: LOG_END, limit: READ_COUNT_MAX };
    const rows = await this.#context.store.scan(this.#family, range);
    const entries: LogEntry[] = [];
    let bytes = 0;
    for (const { key, value } of rows) {
      bytes += value.length;
      if (entries.length > 0 && bytes > this.#context.settings.chunkBytesMax) break;
      const entry = decodeLogEntry(key, value);
      if (entry.index !== fromIndex + entries.length) break;
      entries.push(entry);
    }
    return { entries, trimmed: false };
  }

  appended(bytes: number): void {
    this.#bytes += bytes;
  }

  /** A transfer has replaced the log. */
  reset(firstIndex: LogIndex): void {
    this.#generation++;
    this.#firstIndex = firstIndex;
    this.#bytes = 0;
    this.#noneExpiredMs = -Infinity;
    this.#oldestHint = undefined;
  }

  /** Trims, part by part, while there is reason to; `appliedEverywhere` is what every replica is known to have applied. */
  trim(driver: PartitionDriver, appliedEverywhere: LogIndex): void {
    if (this.#trimming !== undefined || this.#closed || driver.transferring) return;
    const allApplied = Math.min(appliedEverywhere, driver.visibleIndex);
    this.#lookForOldestHint(driver, allApplied);
    const cut = this.#cutBySize(driver, allApplied) ?? this.#cutByAge(driver);
    const first = this.#firstIndex;
    if (cut === undefined || cut.last < first) return;
    this.#trimming = this.#trimTo(driver, cut, allApplied).then(
      () => {
        this.#trimming = undefined;
        // More than one part a second may be written.
        if (this.#firstIndex === first + TRIM_COUNT_MAX) this.trim(driver, appliedEverywhere);
      },
      (error: unknown) => {
        this.#trimming = undefined;
        driver.readFailed(error);
      },
    );
  }

  /** Nothing is trimmed any more once the returned promise has resolved. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#trimming;
  }

  #cutBySize(driver: PartitionDriver, allApplied: LogIndex): Cut | undefined {
    const { settings } = this.#context;
    let upTo: LogIndex;
    if (this.#bytes > settings.hintBytesMax) upTo = driver.visibleIndex;
    else if (this.#bytes > settings.logBytesKept && allApplied >= this.#firstIndex) upTo = allApplied;
    else return undefined;
    const count = driver.replica.lastIndex - this.#firstIndex + 1;
    const excess = this.#bytes - Math.min(settings.logBytesKept, this.#bytes) / 2;
    const wanted = Math.ceil((count * excess) / this.#bytes);
    const last = Math.min(upTo, this.#firstIndex + Math.min(wanted, TRIM_COUNT_MAX) - 1);
    return { last, olderThanMs: Infinity };
  }

  #cutByAge(driver: PartitionDriver): Cut | undefined {
    const { clock, settings } = this.#context;
    const { hintWindowMs } = settings;
    const graceMs = Math.min(hintWindowMs, AGE_GRACE_MS);
    const olderThanMs = clock.wallMs() - hintWindowMs;
    const { timeMs = Infinity } = this.#oldestHint ?? {};
    if (timeMs >= olderThanMs || clock.monotonicMs() - this.#startedMs < graceMs) return undefined;
    return { last: Math.min(driver.visibleIndex, this.#firstIndex + TRIM_COUNT_MAX - 1), olderThanMs };
  }

  /** Reads the time of the first entry that somebody lacks, once that has not moved since the last look. */
  #lookForOldestHint(driver: PartitionDriver, allApplied: LogIndex): void {
    const index = Math.max(this.#firstIndex, allApplied + 1);
    if (index > driver.visibleIndex) {
      this.#oldestHint = undefined;
      return;
    }
    const known = this.#oldestHint;
    if (known?.index !== index) {
      this.#oldestHint = { index, timeMs: undefined };
      return;
    }
    if (known.timeMs !== undefined) return;
    const range = { gte: logKey(index), lt: logKey(driver.visibleIndex + 1), limit: TIMELESS_MAX };
    this.#context.store
      .scan(this.#family, range)
      .then((rows) => {
        for (const { key, value } of rows) known.timeMs ??= timeOf(decodeLogEntry(key, value).bytes);
      })
      .catch((error: unknown) => driver.readFailed(error));
  }

  async #trimTo(driver: PartitionDriver, cut: Cut, allApplied: LogIndex): Promise<void> {
    const { store, clock, settings, handoff } = this.#context;
    const first = this.#firstIndex;
    const generation = this.#generation;
    const family = this.#family;
    const { last, bytes, operations } = this.#inMemory(driver, cut) ?? (await this.#onDisk(cut));
    if (last < first) return;
    const oldestMs = clock.wallMs() - settings.operationWindowMs;
    const mutations: Mutation[] = [{ family, key: LOG_START, end: logKey(last + 1) }];
    const remembered = operations.filter(({ timeMs }) => timeMs >= oldestMs);
    if (remembered.length > 0) {
      mutations.push({
        family,
        key: operationsKey(first),
        value: withVersion(last, encodeOperations(remembered)),
      });
    }
    mutations.push(...(await this.#expiredOperations(oldestMs, remembered)));
    // A transfer that began meanwhile replaces the log, and these operations are none of what it brings (R18).
    if (this.#closed || driver.transferring || generation !== this.#generation) return;
    await store.write(mutations, { sync: "none" });
    if (generation !== this.#generation) return;
    this.#firstIndex = last + 1;
    this.#bytes = driver.replica.lastIndex > last ? Math.max(0, this.#bytes - bytes) : 0;
    handoff.entriesDropped += Math.max(0, last - Math.max(allApplied, first - 1));
  }

  /**
   * What is cut off, without reading it: the entries are taken to be of equal size, and their operations are known. Not
   * when it is a small part of the log: what a part is off by would add up.
   */
  #inMemory(driver: PartitionDriver, { last, olderThanMs }: Cut): CutOff | undefined {
    const first = this.#firstIndex;
    const share = (last - first + 1) / (driver.replica.lastIndex - first + 1);
    if (olderThanMs !== Infinity || share < ESTIMATED_SHARE_MIN) return undefined;
    const operations = driver.operations.between(first, last);
    return operations && { last, bytes: Math.round(this.#bytes * share), operations };
  }

  async #onDisk(cut: Cut): Promise<CutOff> {
    const first = this.#firstIndex;
    const range = { gte: logKey(first), lt: logKey(cut.last + 1), limit: TRIM_COUNT_MAX };
    const operations: KnownOperation[] = [];
    let bytes = 0;
    let last = first - 1;
    for (const { key, value } of await this.#context.store.scan(this.#family, range)) {
      const entry = decodeLogEntry(key, value);
      if ((timeOf(entry.bytes) ?? -Infinity) >= cut.olderThanMs) break;
      last = entry.index;
      bytes += value.length;
      const operation = operationOf(entry.bytes);
      if (operation !== undefined) operations.push({ ...operation, index: entry.index });
    }
    return { last, bytes, operations };
  }

  /**
   * Records of operations that nobody can repeat any more: all of theirs were evaluated before `oldestMs`. `next` are the
   * operations of the record that is about to be written.
   */
  async #expiredOperations(oldestMs: number, next: readonly KnownOperation[]): Promise<Mutation[]> {
    if (oldestMs <= this.#noneExpiredMs) return [];
    const range = { gte: OPERATIONS_START, lt: OPERATIONS_END, limit: EXPIRED_COUNT_MAX };
    const rows = await this.#context.store.scan(this.#family, range);
    const newestMs = rows.map(({ value }) => newestOf(decodeOperations(withoutVersion(value))));
    const keptMs = newestMs.filter((timeMs) => timeMs >= oldestMs);
    if (keptMs.length === 0 && rows.length < EXPIRED_COUNT_MAX) keptMs.push(newestOf(next));
    // Not for longer than a window: a clock that was wrong may have given one a time that is still to come.
    const { operationWindowMs } = this.#context.settings;
    if (keptMs.length > 0) this.#noneExpiredMs = Math.min(...keptMs, oldestMs + operationWindowMs);
    const expired = rows.filter((_row, i) => newestMs[i]! < oldestMs);
    return expired.map(({ key }) => ({ family: this.#family, key }));
  }
}

/** The last one need not be: proposers' clocks differ. -Infinity for none. */
function newestOf(operations: readonly KnownOperation[]): number {
  return operations.reduce((newest, { timeMs }) => Math.max(newest, timeMs), -Infinity);
}

/** The result of an operation; undefined when the entry is not that operation's. */
export function resultOf({ bytes }: LogEntry, operationId: string): Uint8Array | undefined {
  const entry = decodeEntry(bytes);
  return entry.kind === "write" && entry.operationId === operationId ? entry.result : undefined;
}

/** The result of an operation at `index`, from the log on disk or from the trimmed operations. */
export async function findResult(
  store: Reader,
  family: Family,
  index: LogIndex,
  operationId: string,
): Promise<Uint8Array | undefined> {
  const key = logKey(index);
  const stored = await store.get(family, key);
  if (stored !== undefined) return resultOf(decodeLogEntry(key, stored), operationId);
  const range = { gte: OPERATIONS_START, lt: operationsKey(index + 1), reverse: true, limit: 1 };
  const [row] = await store.scan(family, range);
  if (row === undefined) return undefined;
  return decodeOperations(withoutVersion(row.value)).find((found) => found.operationId === operationId)
    ?.result;
}
