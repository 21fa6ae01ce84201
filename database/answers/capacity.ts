/**
 * Read and write capacity as the service counts it, and the ConsumedCapacity member of an answer. Covey charges nobody;
 * the figures are there for those who plan, and because applications log them.
 */
import type { IndexUnits } from "../commands/write-result.js";
import type { TableDefinition } from "../tables/table-definition.js";

const READ_UNIT_BYTES = 4096;
const WRITE_UNIT_BYTES = 1024;

export type ReturnConsumedCapacity = "INDEXES" | "TOTAL" | "NONE" | undefined;

/** Units of one write of an item (or index entry) of `bytes`; the least is 1. */
export function writeUnits(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / WRITE_UNIT_BYTES));
}

/** Units to read `bytes` in one go. A point read of nothing costs as much as one of something small. */
export function readUnits(
  bytes: number,
  options: { readonly strong: boolean; readonly least: number },
): number {
  const units = Math.max(options.least, Math.ceil(bytes / READ_UNIT_BYTES));
  return options.strong ? units : units / 2;
}

/** What a request consumed of one table. */
export interface Consumption {
  readonly table: TableDefinition;
  /** Without the indexes. */
  readonly tableUnits: number;
  readonly indexUnits?: readonly IndexUnits[] | undefined;
}

interface Units {
  readonly CapacityUnits: number;
}

export interface ConsumedCapacity extends Units {
  readonly TableName: string;
  readonly Table?: Units;
  readonly LocalSecondaryIndexes?: Readonly<Record<string, Units>>;
}

/** `undefined` when the client did not ask for it. Indexes that cost nothing are left out. */
export function consumedCapacity(
  asked: ReturnConsumedCapacity,
  consumption: Consumption,
): ConsumedCapacity | undefined {
  if (asked !== "TOTAL" && asked !== "INDEXES") return undefined;
  const { table, tableUnits, indexUnits = [] } = consumption;
  const total = indexUnits.reduce((sum, { units }) => sum + units, tableUnits);
  if (asked === "TOTAL") return { TableName: table.name, CapacityUnits: total };
  const named = indexUnits.map(({ indexId, units }) => [
    table.localIndexes.find((index) => index.id === indexId)!.name,
    { CapacityUnits: units },
  ]);
  return {
    TableName: table.name,
    CapacityUnits: total,
    Table: { CapacityUnits: tableUnits },
    ...(named.length > 0 && { LocalSecondaryIndexes: Object.fromEntries(named) as Record<string, Units> }),
  };
}

/** Adds up what several writes consumed of the same table. */
export function mergeIndexUnits(lists: readonly (readonly IndexUnits[])[]): readonly IndexUnits[] {
  const sums = new Map<number, number>();
  for (const { indexId, units } of lists.flat()) sums.set(indexId, (sums.get(indexId) ?? 0) + units);
  return [...sums].map(([indexId, units]) => ({ indexId, units }));
}
