/**
 * The names that every folder shares. All are plain values, so that they travel and compare cheaply.
 */

/** A Covey process and its data directory; made once, when the directory is formatted. 16 lower-case hex digits. */
export type NodeId = string;

/** The identity of one formatted data directory (R16). A node that lost its disk comes back with another one. */
export type StoreId = string;

/** The identity of a cluster, agreed once at bootstrap (R34). Everything refuses a foreign one. */
export type ClusterId = string;

/** A fixed range of tokens, numbered from 0 to Q - 1. `Q` itself numbers the system group. */
export type PartitionId = number;

/** The version of the topology document, or of one partition's configuration in it. Starts at 1. */
export type Epoch = number;

/**
 * What a client calls one write over its retries (R11). Ids are kept with the log, so their length is bounded, in
 * characters.
 */
export type OperationId = string;
export const OPERATION_ID_LENGTH_MAX = 64;

/** The position of an entry in a partition's log. The first entry has index 1; 0 means "none". */
export type LogIndex = number;
