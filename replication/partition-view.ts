/** One partition's applied state, as the layer above reads it: no versions, no records of replication's own. */
import type { Family, Reader } from "../storage/store.js";
import type { PartitionView } from "./machine.js";
import { withoutVersion } from "./records.js";

export function partitionView(store: Reader, family: Family): PartitionView {
  const value = (stored: Uint8Array | undefined): Uint8Array | undefined =>
    stored === undefined ? undefined : withoutVersion(stored);
  return {
    get: async (key) => value(await store.get(family, key)),
    getMany: async (keys) => (await store.getMany(family, keys)).map(value),
    scan: async (range) => {
      const rows = await store.scan(family, range);
      return rows.map((row) => ({ key: row.key, value: withoutVersion(row.value) }));
    },
  };
}
