/**
 * Flags of V8 that every node is to be started with, by whatever starts it.
 *
 * Without the first, V8 collects the whole heap whenever it has doubled since the last time; a node's heap is small and its
 * garbage plentiful, so it did so every three seconds, for a tenth of what a write cost on three nodes. MiB; a node's memory
 * grows by up to as much.
 */
export const V8_FLAGS: readonly string[] = ["--initial-old-space-size=256"];
