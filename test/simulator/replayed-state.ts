/** What a partition's agreed log leaves behind, and what a disk holds of the same: both as text. */
import type { Replayed, State } from "../checkers/replica-states.js";
import { decodeEntry } from "../../replication/entry.js";
import { decodeLogEntry, logKey, LOG_START, withVersion } from "../../replication/records.js";
import type { Row } from "../../storage/store.js";
import type { SimulatedDisk } from "./disk.js";

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const nameOf = (key: Uint8Array): string => Buffer.from(key).subarray(1).toString();

/** `log` holds the stored entries from index 1 on. */
export function replay(log: readonly Uint8Array[]): Replayed {
  const state = new Map<string, string>();
  const deleted = new Set<string>();
  for (const [i, stored] of log.entries()) {
    const index = i + 1;
    const entry = decodeEntry(decodeLogEntry(logKey(index), stored).bytes);
    if (entry.kind !== "write") continue;
    for (const { key, value } of entry.effects) {
      const name = nameOf(key);
      if (value === undefined) {
        state.delete(name);
        deleted.add(name);
      } else {
        state.set(name, textOf(withVersion(index, value)));
        deleted.delete(name);
      }
    }
  }
  return { state, deleted };
}

const REGISTERS = { gte: Uint8Array.of(1), lt: LOG_START, limit: Infinity };

export function stateOn(disk: SimulatedDisk, partition: number): State {
  return asText(disk.rowsNow(partition, REGISTERS));
}

/** The same, as it was before bits flipped. */
export function stateWrittenOn(disk: SimulatedDisk, partition: number): State {
  return asText(disk.rowsWritten(partition, REGISTERS));
}

/** Rows of that state in which a bit has flipped. */
export function flippedOn(disk: SimulatedDisk, partition: number): number {
  return disk.flippedRows(partition, REGISTERS).length;
}

function asText(rows: readonly Row[]): State {
  return new Map(rows.map(({ key, value }) => [nameOf(key), textOf(value)]));
}
