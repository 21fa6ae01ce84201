/** Reads the rows that all replicas of a partition must agree on, in key order, a page at a time. */
import { compareBytes } from "../core/bytes.js";
import type { Family, Reader, Row } from "../storage/store.js";
import type { Pace } from "./pace-driver.js";
import { SCRUBBED_RANGES } from "./records.js";

const PAGE_ROWS = 64;

/** Pages from the first row after `afterKey` on, or from the very first. */
export async function* scrubbedPages(
  reader: Reader,
  family: Family,
  pace: Pace,
  afterKey?: Uint8Array,
): AsyncGenerator<readonly Row[]> {
  const from = afterKey === undefined ? undefined : Buffer.concat([afterKey, Uint8Array.of(0)]);
  for (const range of SCRUBBED_RANGES) {
    if (from !== undefined && compareBytes(from, range.lt) >= 0) continue;
    let gte: Uint8Array = from !== undefined && compareBytes(from, range.gte) > 0 ? from : range.gte;
    for (;;) {
      const rows = await reader.scan(family, { gte, lt: range.lt, limit: PAGE_ROWS });
      await pace.spent(rows.reduce((bytes, { key, value }) => bytes + key.length + value.length, 0));
      if (rows.length > 0) yield rows;
      if (rows.length < PAGE_ROWS) break;
      gte = Buffer.concat([rows.at(-1)!.key, Uint8Array.of(0)]);
    }
  }
}
