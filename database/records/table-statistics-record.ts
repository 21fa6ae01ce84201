/**
 * One partition's share of a table's figures: how many items there are and their bytes, and the same for each local
 * index. It changes in the same log entry as the items do, so it is exact.
 *
 * The record is also where a dropped table is closed for good: the last entry that a drop makes in a partition marks it,
 * and a write that reaches a proposer late, or one whose catalog is behind, finds the mark and is refused. Table ids are
 * never used twice, so the mark stays.
 *
 *     open  0x01, then for the table and each local index: count (6 bytes), bytes (6 bytes)
 *     closed 0x00
 */

const CLOSED = 0x00;
const OPEN = 0x01;
const FIGURE_BYTES = 12;

export interface Figures {
  readonly count: number;
  readonly bytes: number;
}

/** The table's own figures first, then those of its local indexes by index id (1, 2, …). */
export type TableFigures = readonly Figures[];

export const CLOSED_TABLE_RECORD: Uint8Array = Uint8Array.of(CLOSED);

export function isClosedTable(record: Uint8Array | undefined): boolean {
  return record?.[0] === CLOSED;
}

/** The figures in a record; zeros when there is none yet, or the table is closed. */
export function readTableFigures(record: Uint8Array | undefined, indexCount: number): TableFigures {
  const figures: Figures[] = [];
  const bytes = record && Buffer.from(record.buffer, record.byteOffset, record.byteLength);
  for (let i = 0; i <= indexCount; i++) {
    const at = 1 + i * FIGURE_BYTES;
    figures.push(
      bytes === undefined || bytes.length < at + FIGURE_BYTES
        ? { count: 0, bytes: 0 }
        : { count: bytes.readUIntBE(at, 6), bytes: bytes.readUIntBE(at + 6, 6) },
    );
  }
  return figures;
}

/** A change of figures by what one write adds and takes away. */
export interface FigureChange {
  /** 0 is the table. */
  readonly indexId: number;
  readonly count: number;
  readonly bytes: number;
}

/** The record after `changes`; `undefined` when they change nothing. */
export function changedTableRecord(
  record: Uint8Array | undefined,
  indexCount: number,
  changes: readonly FigureChange[],
): Uint8Array | undefined {
  if (changes.every((change) => change.count === 0 && change.bytes === 0)) return undefined;
  const changed = Buffer.alloc(1 + (indexCount + 1) * FIGURE_BYTES);
  if (record !== undefined) changed.set(record);
  changed[0] = OPEN;
  for (const change of changes) {
    const at = 1 + change.indexId * FIGURE_BYTES;
    changed.writeUIntBE(changed.readUIntBE(at, 6) + change.count, at, 6);
    changed.writeUIntBE(changed.readUIntBE(at + 6, 6) + change.bytes, at + 6, 6);
  }
  return changed;
}
