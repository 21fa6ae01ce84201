/**
 * How much log a replica keeps on disk, and where to find what was trimmed (R17).
 *
 * An entry may go when it is applied here and by every replica; what is kept beyond that, up to a small bound, serves
 * short absences. When a replica is away, its entries are its hints: they stay up to a larger bound of bytes and time,
 * after which the replica needs a transfer. Operations in trimmed entries that are younger than the operation window are
 * moved into compact records, so that they are still recognised (R11).
 */
import type { LogIndex } from "../core/ids.js";
import type { Family, Mutation, Reader } from "../storage/store.js";
import { decodeEntry, operationOf } from "./entry.js";
import type { NodeContext, PartitionDriver } from "./partition-driver.js";
import {
  decodeLogEntry,
  decodeOperations,
  encodeOperations,
  LOG_START,
  logKey,
  OPERATIONS_END,
  OPERATIONS_START,
  operationsKey,
  withoutVersion,
  withVersion,
  type TrimmedOperation,
} from "./records.js";

/** Entries trimmed at once: one record of operations and one range deletion. */
const TRIM_COUNT_MAX = 2_000;

export class LogKeeper {
  readonly #context: NodeContext;
  readonly #family: Family;
  /** The lowest index still on disk. */
  #firstIndex: LogIndex;
  #bytes: number;
  #trimming = false;

  constructor(options: { context: NodeContext; family: Family; firstIndex: LogIndex; bytes: number }) {
    this.#context = options.context;
    this.#family = options.family;
    this.#firstIndex = options.firstIndex;
    this.#bytes = options.bytes;
  }

  get firstIndex(): LogIndex {
    return this.#firstIndex;
  }

  /** Bytes of log on disk, before compression. */
  get bytes(): number {
    return this.#bytes;
  }

  appended(bytes: number): void {
    this.#bytes += bytes;
  }

  reset(firstIndex: LogIndex): void {
    this.#firstIndex = firstIndex;
    this.#bytes = 0;
  }

  /** Trims one chunk if there is reason to; `appliedEverywhere` is what every replica is known to have applied. */
  trim(driver: PartitionDriver, appliedEverywhere: LogIndex): void {
    if (this.#trimming || driver.transferring) return;
    const { settings } = this.#context;
    const allApplied = Math.min(appliedEverywhere, driver.visibleIndex);
    let upTo: LogIndex;
    if (this.#bytes > settings.hintBytesMax) upTo = driver.visibleIndex;
    else if (this.#bytes > settings.logBytesKept) upTo = allApplied;
    else return;
    // Entries are taken to be of equal size: exact enough for a bound.
    const count = driver.replica.lastIndex - this.#firstIndex + 1;
    const excess = this.#bytes - Math.min(settings.logBytesKept, this.#bytes) / 2;
    const wanted = Math.ceil((count * excess) / this.#bytes);
    const last = Math.min(upTo, this.#firstIndex + Math.min(wanted, TRIM_COUNT_MAX) - 1);
    if (last < this.#firstIndex) return;
    this.#trimming = true;
    this.#trimTo(last, count).then(
      () => {
        this.#trimming = false;
      },
      (error: unknown) => {
        this.#trimming = false;
        driver.readFailed(error);
      },
    );
  }

  async #trimTo(last: LogIndex, count: number): Promise<void> {
    const { store, clock, settings } = this.#context;
    const first = this.#firstIndex;
    const family = this.#family;
    const rows = await store.scan(family, {
      gte: logKey(first),
      lt: logKey(last + 1),
      limit: TRIM_COUNT_MAX,
    });
    const youngest = clock.wallMs() - settings.operationWindowMs;
    const operations: TrimmedOperation[] = [];
    let bytes = 0;
    for (const { key, value } of rows) {
      bytes += value.length;
      const entry = decodeLogEntry(key, value);
      const operation = operationOf(entry.bytes);
      if (operation !== undefined && operation.timeMs >= youngest)
        operations.push({ ...operation, index: entry.index });
    }
    const mutations: Mutation[] = [{ family, key: LOG_START, end: logKey(last + 1) }];
    if (operations.length > 0) {
      mutations.push({
        family,
        key: operationsKey(first),
        value: withVersion(last, encodeOperations(operations)),
      });
    }
    mutations.push(...(await this.#expiredOperations(youngest)));
    await store.write(mutations, { sync: "none" });
    this.#firstIndex = last + 1;
    this.#bytes = count > last - first + 1 ? Math.max(0, this.#bytes - bytes) : 0;
  }

  /** Records of operations that nobody can repeat any more. */
  async #expiredOperations(youngest: number): Promise<Mutation[]> {
    const { store } = this.#context;
    const range = { gte: OPERATIONS_START, lt: OPERATIONS_END, limit: 4 };
    const family = this.#family;
    const rows = await store.scan(family, range);
    return rows
      .filter(({ value }) => (decodeOperations(withoutVersion(value)).at(-1)?.timeMs ?? 0) < youngest)
      .map(({ key }) => ({ family, key }));
  }
}

/** The result of an operation at `index`, from the log or from the trimmed operations. */
export async function findResult(
  store: Reader,
  family: Family,
  index: LogIndex,
  operationId: string,
): Promise<Uint8Array | undefined> {
  const key = logKey(index);
  const stored = await store.get(family, key);
  if (stored !== undefined) {
    const entry = decodeEntry(decodeLogEntry(key, stored).bytes);
    return entry.kind === "write" && entry.operationId === operationId ? entry.result : undefined;
  }
  const range = { gte: OPERATIONS_START, lt: operationsKey(index + 1), reverse: true, limit: 1 };
  const [row] = await store.scan(family, range);
  if (row === undefined) return undefined;
  return decodeOperations(withoutVersion(row.value)).find((found) => found.operationId === operationId)
    ?.result;
}
