/**
 * Reads a range of tokens, partition after partition in token order, until a limit ends it or nothing is left. Small
 * partitions would make that a chain of round trips for a few rows each, so partitions ahead are read at the same time:
 * twice as many after every step that found little. A step that overshoots a limit is read again with what was left of it.
 */
import { partitionOfToken } from "../../core/token.js";
import type { Partitions, ReadOptions } from "../../replication/partitions.js";
import { encodeReadRequest, type PageRequest } from "../commands/read-request.js";
import { decodePage, type Page } from "../commands/read-result.js";
import type { KeyRange } from "../records/record-key.js";
import { COMMA, PAGE_BYTES_MAX, type PageTotals } from "./page-members.js";

const PARTITIONS_AT_ONCE_MAX = 16;
/** A step is small when it found less than this share of what the page may still hold. */
const SMALL_SHARE = 1 / 4;

export interface TokenScan {
  readonly firstToken: number;
  readonly lastToken: number;
  /** The storage keys of those tokens, less what lies before the starting key. */
  readonly range: KeyRange;
  /** Rows to evaluate at most; 0 for no limit. */
  readonly limit: number;
  readonly request: Pick<PageRequest, "countOnly" | "fetchItems" | "clauses">;
  readonly options: ReadOptions;
}

export async function scanTokens(partitions: Partitions, scan: TokenScan): Promise<PageTotals> {
  const totals = new Totals(scan.limit);
  const { partitionCount } = partitions;
  const last = partitionOfToken(scan.lastToken, partitionCount);
  const read = async (partition: number, budget: Budget): Promise<Page> => {
    const request = encodeReadRequest({
      kind: "page",
      ...scan.range,
      reverse: false,
      ...budget,
      ...scan.request,
    });
    return decodePage(await partitions.read(partition, request, scan.options));
  };

  let next = partitionOfToken(scan.firstToken, partitionCount);
  let atOnce = 1;
  while (next <= last) {
    const count = Math.min(atOnce, last - next + 1);
    const budget = totals.budget();
    const pages = await Promise.all(Array.from({ length: count }, (_, i) => read(next + i, budget)));
    for (let i = 0; i < count; i++) {
      const page = totals.overshoots(pages[i]!) && i > 0 ? await read(next + i, totals.budget()) : pages[i]!;
      if (totals.add(page)) return totals.finish(page.lastKey);
    }
    next += count;
    if (totals.budget().bytesMax > budget.bytesMax * (1 - SMALL_SHARE)) {
      atOnce = Math.min(atOnce * 2, PARTITIONS_AT_ONCE_MAX);
    }
  }
  return totals.finish(undefined);
}

/** What a page may still evaluate. */
type Budget = Pick<PageRequest, "limit" | "bytesMax">;

class Totals {
  readonly #limit: number;
  readonly #items: Uint8Array[] = [];
  #count = 0;
  #scannedCount = 0;
  #bytes = 0;
  #fetchedBytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  budget(): Budget {
    return {
      limit: this.#limit === 0 ? 0 : this.#limit - this.#scannedCount,
      bytesMax: Math.max(1, PAGE_BYTES_MAX - this.#bytes - this.#fetchedBytes),
    };
  }

  /** Whether a page that was read with a larger budget reaches the end of the present one. */
  overshoots(page: Page): boolean {
    const { limit, bytesMax } = this.budget();
    return (limit > 0 && page.scannedCount >= limit) || page.bytes + page.fetchedBytes >= bytesMax;
  }

  /** Takes a page in; answers whether it was the last one. */
  add(page: Page): boolean {
    if (page.items.length > 0) {
      if (this.#items.length > 0) this.#items.push(COMMA);
      this.#items.push(...page.items);
    }
    this.#count += page.count;
    this.#scannedCount += page.scannedCount;
    this.#bytes += page.bytes;
    this.#fetchedBytes += page.fetchedBytes;
    return page.lastKey !== undefined;
  }

  finish(lastKey: Uint8Array | undefined): PageTotals {
    return {
      count: this.#count,
      scannedCount: this.#scannedCount,
      bytes: this.#bytes,
      fetchedBytes: this.#fetchedBytes,
      lastKey,
      items: this.#items,
    };
  }
}
