/**
 * Which operations are in the log already, so that a client's retry is answered from its first result and never executed
 * twice (R11). Every replica keeps the table for its own log, uncommitted entries included: a new proposer must
 * recognise what it adopted.
 *
 * Source: Lee et al., "Implementing Linearizability at Large Scale and Low Latency" (RIFL), section 3.
 */
import { compareBytes } from "../core/bytes.js";
import type { LogIndex } from "../core/ids.js";

export interface OperationRecord {
  readonly index: LogIndex;
  readonly payloadHash: number;
  /** When the proposer evaluated it. */
  readonly timeMs: number;
  /** Absent when it is large: read it from the log. */
  readonly result: Uint8Array | undefined;
}

/** Larger results are not kept in memory. */
const RESULT_BYTES_MAX = 128;

export class OperationTable {
  readonly #records = new Map<string, OperationRecord>();
  readonly #countMax: number;
  /** What was remembered last: most results are alike, and a million records should share them. */
  #lastResult = new Uint8Array(0);

  constructor(countMax: number) {
    this.#countMax = countMax;
  }

  get size(): number {
    return this.#records.size;
  }

  find(operationId: string): OperationRecord | undefined {
    return this.#records.get(operationId);
  }

  add(
    operationId: string,
    record: { index: LogIndex; payloadHash: number; timeMs: number; result: Uint8Array },
  ): void {
    const { index, payloadHash, timeMs, result } = record;
    const kept = result.length <= RESULT_BYTES_MAX ? this.#kept(result) : undefined;
    this.#records.delete(operationId);
    this.#records.set(operationId, { index, payloadHash, timeMs, result: kept });
    if (this.#records.size > this.#countMax) this.#dropOldest();
  }

  /** Uncommitted entries were cut off the log, from `index` on. Rare, so a walk through everything will do. */
  removeFrom(index: LogIndex): void {
    for (const [operationId, record] of this.#records)
      if (record.index >= index) this.#records.delete(operationId);
  }

  /** Forgets what is older than `timeMs`. Records are held in log order, which is nearly the order of time. */
  expire(timeMs: number): void {
    for (const [operationId, record] of this.#records) {
      if (record.timeMs >= timeMs) return;
      this.#records.delete(operationId);
    }
  }

  clear(): void {
    this.#records.clear();
  }

  /** A copy, because a small result would otherwise keep a whole frame alive. */
  #kept(result: Uint8Array): Uint8Array {
    if (compareBytes(result, this.#lastResult) !== 0) this.#lastResult = new Uint8Array(result);
    return this.#lastResult;
  }

  #dropOldest(): void {
    for (const operationId of this.#records.keys()) {
      this.#records.delete(operationId);
      return;
    }
  }
}
