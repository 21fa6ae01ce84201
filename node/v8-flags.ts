/**
 * Flags of V8 that every node is to be started with, by whatever starts it. A node's live heap is small and its garbage
 * plentiful; sizes in MiB, and a node's memory grows by up to as much.
 *
 * Without the first, V8 collects the whole heap whenever it has doubled since the last time: every three seconds, for a
 * tenth of what a write costs. With the others the young objects, two halves of this size, are collected every quarter of
 * a second under full load instead of twenty times a second: fewer requests are caught in the middle, copied and grown old.
 */
export const V8_FLAGS: readonly string[] = [
  "--initial-old-space-size=256",
  "--min-semi-space-size=64",
  "--max-semi-space-size=64",
];
