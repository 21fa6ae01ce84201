import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytes } from "../../../core/bytes.js";
import {
  addressOfItemKey,
  addressOfLocalIndexKey,
  itemKey,
  localIndexKey,
  rangeOfTokens,
  rangesOfTable,
  tableIdOfItemKey,
} from "../../../database/records/record-key.js";

const uint32 = fc.integer({ min: 0, max: 0xffffffff });
const bytes = fc.uint8Array({ maxLength: 6 });
const address = fc.record({ tableId: uint32, token: uint32, partitionKey: bytes, sortKey: bytes });
const indexAddress = fc
  .tuple(address, fc.integer({ min: 1, max: 5 }), bytes)
  .map(([item, indexId, indexSortKey]) => ({ ...item, indexId, indexSortKey }));

describe("storage keys", () => {
  it("tell what they were made of", () => {
    fc.assert(
      fc.property(address, indexAddress, (item, entry) => {
        expect(addressOfItemKey(itemKey(item))).toEqual(item);
        expect(tableIdOfItemKey(itemKey(item))).toBe(item.tableId);
        expect(addressOfLocalIndexKey(localIndexKey(entry))).toEqual(entry);
      }),
    );
  });

  it("order a collection by the index's sort key, then by the table's", () => {
    fc.assert(
      fc.property(indexAddress, bytes, bytes, (entry, indexSortKey, sortKey) => {
        const other = { ...entry, indexSortKey, sortKey };
        const expected =
          compareBytes(entry.indexSortKey, indexSortKey) || compareBytes(entry.sortKey, sortKey);
        expect(Math.sign(compareBytes(localIndexKey(entry), localIndexKey(other)))).toBe(Math.sign(expected));
      }),
    );
  });

  it("lie in the range of their token and of their table, and of no other", () => {
    fc.assert(
      fc.property(address, uint32, uint32, (item, a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const key = itemKey(item);
        const within = ({ gte, lt }: { gte: Uint8Array; lt: Uint8Array }): boolean =>
          compareBytes(key, gte) >= 0 && compareBytes(key, lt) < 0;
        expect(within(rangeOfTokens({ tableId: item.tableId }, first, last))).toBe(
          item.token >= first && item.token <= last,
        );
        expect(rangesOfTable(item.tableId).filter(within).length).toBe(1);
        expect(rangesOfTable(item.tableId ^ 1).filter(within).length).toBe(0);
      }),
    );
  });
});
