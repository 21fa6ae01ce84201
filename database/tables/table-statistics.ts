/**
 * How many items a table has, and their bytes. Every partition keeps its exact share (table-statistics-record.ts); the sum
 * over all of them is asked for at most every few seconds, however often tables are described. (The service
 * itself updates its figures every six hours.)
 */
import type { Clock } from "../../core/clock.js";
import { CoveyError } from "../../core/errors.js";
import type { Partitions } from "../../replication/partitions.js";
import { encodeReadRequest } from "../commands/read-request.js";
import { decodeFigures } from "../commands/read-result.js";
import type { Figures } from "../records/table-statistics-record.js";
import type { TableDefinition } from "./table-definition.js";

/** Figures are shown for this long before they are asked for again. */
const FRESH_MS = 2_000;
const PARTITIONS_AT_ONCE = 16;
/** Tables whose figures are kept; the one asked for longest ago goes first. */
const TABLES_MAX = 1_000;

interface Sums {
  readonly figures: Promise<readonly Figures[]>;
  readonly askedAtMs: number;
}

export class TableStatistics {
  readonly #partitions: Partitions;
  readonly #clock: Clock;
  readonly #sums = new Map<number, Sums>();

  constructor(partitions: Partitions, clock: Clock) {
    this.#partitions = partitions;
    this.#clock = clock;
  }

  /** The table's figures first, then those of its local indexes. A partition that cannot be read counts for nothing. */
  async of(table: TableDefinition): Promise<readonly Figures[]> {
    const nowMs = this.#clock.monotonicMs();
    const known = this.#sums.get(table.id);
    if (known !== undefined && nowMs - known.askedAtMs < FRESH_MS) return await known.figures;
    const figures = this.#sum(table);
    this.#sums.delete(table.id);
    this.#sums.set(table.id, { figures, askedAtMs: nowMs });
    if (this.#sums.size > TABLES_MAX) this.#sums.delete(this.#sums.keys().next().value!);
    return await figures;
  }

  async #sum(table: TableDefinition): Promise<readonly Figures[]> {
    const indexCount = table.localIndexes.length;
    const request = encodeReadRequest({ kind: "statistics", tableId: table.id, indexCount });
    const sums = Array.from({ length: indexCount + 1 }, () => ({ count: 0, bytes: 0 }));
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < this.#partitions.partitionCount) {
        const share = await this.#share(next++, request);
        share.forEach(({ count, bytes }, i) => {
          sums[i]!.count += count;
          sums[i]!.bytes += bytes;
        });
      }
    };
    await Promise.all(Array.from({ length: PARTITIONS_AT_ONCE }, worker));
    return sums;
  }

  /** The figures are an estimate by their nature: describing a table must not fail because a partition is out of reach. */
  async #share(partition: number, request: Uint8Array): Promise<readonly Figures[]> {
    try {
      return decodeFigures(await this.#partitions.read(partition, request, { consistency: "eventual" }));
    } catch (error) {
      if (error instanceof CoveyError) return [];
      throw error;
    }
  }
}
