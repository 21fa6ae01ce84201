/**
 * What the catalog knows of a table: the record of the system group under `table/<name>`, as JSON. Everything else that
 * DescribeTable shows (status, counts, ARNs) is derived.
 */
import type { KeyAttribute, KeySchema } from "../expressions/expressions.js";

export type BillingMode = "PROVISIONED" | "PAY_PER_REQUEST";
export type ProjectionType = "ALL" | "KEYS_ONLY" | "INCLUDE";

export interface Throughput {
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Milliseconds since the epoch. */
  readonly increasedAtMs?: number;
  readonly decreasedAtMs?: number;
}

export interface LocalIndex {
  /** From 1, in the order of the request; part of the entries' keys. */
  readonly id: number;
  readonly name: string;
  readonly sort: KeyAttribute;
  readonly projection: ProjectionType;
  /** With INCLUDE. */
  readonly included: readonly string[];
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface TableDefinition {
  readonly name: string;
  /** Part of every key of the table's rows; never used for another table. */
  readonly id: number;
  /** The identity that DescribeTable shows: a UUID. */
  readonly uuid: string;
  readonly createdAtMs: number;
  /** 1 when created, one more with every change. */
  readonly revision: number;
  /** Set by DeleteTable; the record disappears when the last row is gone. */
  readonly deletedAtMs?: number;
  readonly key: KeySchema;
  /** As given, in order; DescribeTable repeats them. */
  readonly attributes: readonly KeyAttribute[];
  readonly localIndexes: readonly LocalIndex[];
  readonly billingMode: BillingMode;
  /** When the table last became PAY_PER_REQUEST. */
  readonly onDemandSinceMs?: number;
  /** Zeros with PAY_PER_REQUEST. */
  readonly throughput: Throughput;
  readonly onDemandThroughput?: { readonly readUnits: number; readonly writeUnits: number };
  /** Absent until the client names one. */
  readonly tableClass?: string;
  readonly deletionProtection: boolean;
  /** Server-side encryption asked for with a KMS key: shown as asked. */
  readonly encryptionKeyArn?: string | undefined;
  readonly tags: readonly Tag[];
}

/** The names of the table's key attributes. */
export function keyNames(key: KeySchema): readonly string[] {
  return key.sort === undefined ? [key.partition.name] : [key.partition.name, key.sort.name];
}

/** The attributes that an index entry carries whatever its projection; `undefined` stands for all attributes. */
export function projectedNames(table: TableDefinition, index: LocalIndex): ReadonlySet<string> | undefined {
  if (index.projection === "ALL") return undefined;
  return new Set([...keyNames(table.key), index.sort.name, ...index.included]);
}

export function localIndexNamed(table: TableDefinition, name: string): LocalIndex | undefined {
  return table.localIndexes.find((index) => index.name === name);
}

export function encodeTableDefinition(table: TableDefinition): Uint8Array {
  return Buffer.from(JSON.stringify(table), "utf8");
}

export function decodeTableDefinition(bytes: Uint8Array): TableDefinition {
  return JSON.parse(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"),
  ) as TableDefinition;
}
