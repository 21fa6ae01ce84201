/**
 * Evaluates one step of a Query or Scan on a partition's rows: reads them in batches, filters and projects them where
 * they lie, and stops at the row limit or the byte limit. Without a filter or projection no row is parsed: an answer is
 * then a concatenation of stored bytes.
 */
import { compareBytes } from "../../core/bytes.js";
import { decodeItem, encodeItem } from "../../core/item-codec.js";
import type { PartitionView } from "../../replication/machine.js";
import { bindTrusted, type BoundClauses } from "../commands/clauses.js";
import type { PageRequest } from "../commands/read-request.js";
import type { Page } from "../commands/read-result.js";
import { evaluateCondition, project } from "../expressions/expressions.js";
import { addressOfLocalIndexKey, itemKey, keyAfter } from "../records/record-key.js";
import { jsonOfStored, sizeOfStored } from "../records/stored-item.js";

/** Rows of the first batch when nothing limits the page: a short Query is one small read. */
const BATCH_ROWS_FIRST = 32;
const BATCH_ROWS_MIN = 8;
const BATCH_ROWS_MAX = 2048;

interface Row {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

export async function readPage(request: PageRequest, view: PartitionView): Promise<Page> {
  const page = new PageUnderWay(request);
  let range = { gte: request.gte, lt: request.lt };
  while (compareBytes(range.gte, range.lt) < 0) {
    const limit = page.batchRows();
    const rows = await view.scan({ ...range, reverse: request.reverse, limit });
    const items = request.fetchItems ? await fetchItems(rows, view) : rows.map((row) => row.value);
    for (let i = 0; i < rows.length; i++) {
      if (page.add(rows[i]!, items[i])) return page.finish(rows[i]!.key);
    }
    if (rows.length < limit) return page.finish(undefined);
    const last = rows[rows.length - 1]!.key;
    range = request.reverse ? { gte: range.gte, lt: last } : { gte: keyAfter(last), lt: range.lt };
  }
  return page.finish(undefined);
}

/** The items that local index entries stand for; `undefined` for one that was deleted since its entry was read. */
async function fetchItems(
  rows: readonly Row[],
  view: PartitionView,
): Promise<readonly (Uint8Array | undefined)[]> {
  return await view.getMany(rows.map((row) => itemKey(addressOfLocalIndexKey(row.key))));
}

class PageUnderWay {
  readonly #request: PageRequest;
  readonly #bound: BoundClauses;
  readonly #items: Uint8Array[] = [];
  #count = 0;
  #scannedCount = 0;
  #bytes = 0;
  #fetchedBytes = 0;

  constructor(request: PageRequest) {
    this.#request = request;
    this.#bound = bindTrusted(request.clauses, "FilterExpression");
  }

  /** How many rows to read next: all that the row limit leaves, or about what the byte limit leaves. */
  batchRows(): number {
    const rows =
      this.#scannedCount === 0
        ? BATCH_ROWS_FIRST
        : Math.ceil(((this.#request.bytesMax - this.#bytes) * this.#scannedCount) / this.#bytes) + 1;
    const bounded = Math.min(Math.max(rows, BATCH_ROWS_MIN), BATCH_ROWS_MAX);
    const { limit } = this.#request;
    return limit === 0 ? bounded : Math.min(limit - this.#scannedCount, BATCH_ROWS_MAX);
  }

  /** Takes a row and its item into account; answers whether it was the last one allowed. */
  add(row: Row, item: Uint8Array | undefined): boolean {
    this.#scannedCount++;
    this.#bytes += sizeOfStored(row.value);
    if (item !== undefined) {
      if (this.#request.fetchItems) this.#fetchedBytes += sizeOfStored(item);
      this.#evaluate(jsonOfStored(item));
    }
    return (
      this.#scannedCount === this.#request.limit || this.#bytes + this.#fetchedBytes >= this.#request.bytesMax
    );
  }

  finish(lastKey: Uint8Array | undefined): Page {
    return {
      count: this.#count,
      scannedCount: this.#scannedCount,
      bytes: this.#bytes,
      fetchedBytes: this.#fetchedBytes,
      lastKey,
      items: this.#items,
    };
  }

  #evaluate(json: Uint8Array): void {
    const { condition, projection } = this.#bound;
    if (condition === undefined && projection === undefined) {
      this.#keep(json);
      return;
    }
    const item = decodeItem(json);
    if (condition !== undefined && !evaluateCondition(condition, item)) return;
    this.#keep(
      projection === undefined || this.#request.countOnly ? json : encodeItem(project(projection, item)),
    );
  }

  #keep(json: Uint8Array): void {
    this.#count++;
    if (!this.#request.countOnly) this.#items.push(json);
  }
}
