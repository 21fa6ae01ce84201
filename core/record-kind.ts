/**
 * The first byte of every key in a partition's column family. It keeps the kinds apart in one ordered key space, so that
 * each can be scanned, moved and dropped by itself. Never renumber: these bytes are on disk.
 */
export const RecordKind = {
  /** An item of a table. */
  item: 0x01,
  /** An entry of a local secondary index, or the size of an item collection. */
  localIndex: 0x02,
  /** An entry of a global secondary index. */
  globalIndex: 0x03,
  /** A log entry. */
  log: 0x10,
  /** A stream record. */
  stream: 0x11,
  /** Anything with a name of its own. */
  meta: 0x20,
} as const;
