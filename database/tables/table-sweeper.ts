/**
 * Finishes what DeleteTable began: deletes the rows of a table in every partition, closes it there for good, and forgets
 * its definition. Every step may be repeated, and by any node, so a sweep that a crash interrupted is simply begun again:
 * each node looks from time to time for tables that have been deleted for longer than a sweep by the node that was
 * asked should take.
 *
 * Order matters: a partition is closed first, so that no late write can add a row behind the sweep.
 */
import type { Clock } from "../../core/clock.js";
import { CoveyError } from "../../core/errors.js";
import { nextBetween, type Random } from "../../core/random.js";
import type { Partitions } from "../../replication/partitions.js";
import { encodeReadRequest } from "../commands/read-request.js";
import { decodeKeys } from "../commands/read-result.js";
import { encodeCommand } from "../commands/write-command.js";
import { expectWritten } from "../commands/write-result.js";
import { keyAfter, rangesOfTable, type KeyRange } from "../records/record-key.js";
import type { TableCatalog } from "./table-catalog.js";
import type { TableDefinition } from "./table-definition.js";

const PARTITIONS_AT_ONCE = 8;
/** Rows deleted by one log entry: large enough to be quick, small enough not to hold up other writes. */
const ROWS_PER_COMMAND = 500;
/** How often a node looks for sweeps that were left behind; jittered by as much again. */
const CHECK_INTERVAL_MS = 15_000;
/** A sweep is taken over from the node that began it after this long. */
const TAKE_OVER_MS = 30_000;

export class TableSweeper {
  readonly #partitions: Partitions;
  readonly #tables: TableCatalog;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #sweeps = new Map<number, Promise<void>>();
  #cancelCheck: (() => void) | undefined;

  constructor(dependencies: {
    readonly partitions: Partitions;
    readonly tables: TableCatalog;
    readonly clock: Clock;
    readonly random: Random;
  }) {
    this.#partitions = dependencies.partitions;
    this.#tables = dependencies.tables;
    this.#clock = dependencies.clock;
    this.#random = dependencies.random;
  }

  start(): void {
    this.#checkLater();
  }

  /** Resolves when no sweep is under way here any more. */
  async stop(): Promise<void> {
    this.#cancelCheck?.();
    this.#cancelCheck = undefined;
    await Promise.all(this.#sweeps.values());
  }

  /** Sweeps a deleted table now, unless that is under way. A sweep that fails is left to a later check. */
  sweep(table: TableDefinition): void {
    if (this.#sweeps.has(table.id)) return;
    const sweep = this.#sweep(table)
      .catch((error: unknown) => {
        if (!(error instanceof CoveyError)) throw error;
      })
      .finally(() => this.#sweeps.delete(table.id));
    this.#sweeps.set(table.id, sweep);
  }

  #checkLater(): void {
    const delayMs = nextBetween(this.#random, CHECK_INTERVAL_MS, 2 * CHECK_INTERVAL_MS);
    this.#cancelCheck = this.#clock.after(delayMs, () => {
      const nowMs = this.#clock.wallMs();
      for (const table of this.#tables.deleted()) {
        if (nowMs - table.deletedAtMs! > TAKE_OVER_MS) this.sweep(table);
      }
      this.#checkLater();
    });
  }

  async #sweep(table: TableDefinition): Promise<void> {
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < this.#partitions.partitionCount) await this.#sweepPartition(next++, table.id);
    };
    await Promise.all(Array.from({ length: PARTITIONS_AT_ONCE }, worker));
    await this.#tables.forget(table);
  }

  async #sweepPartition(partition: number, tableId: number): Promise<void> {
    const close = encodeCommand({ kind: "close", tableId });
    const closed = expectWritten(await this.#partitions.write(partition, close, {}));
    // The first to close it learns whether there is anything to sweep.
    if (closed.oldSize === 0) return;
    for (const range of rangesOfTable(tableId)) await this.#sweepRange(partition, tableId, range);
  }

  async #sweepRange(partition: number, tableId: number, range: KeyRange): Promise<void> {
    let { gte } = range;
    for (;;) {
      const request = encodeReadRequest({ kind: "keys", gte, lt: range.lt, limit: ROWS_PER_COMMAND });
      const keys = decodeKeys(await this.#partitions.read(partition, request, { consistency: "strong" }));
      if (keys.length === 0) return;
      const command = encodeCommand({ kind: "sweep", tableId, keys });
      expectWritten(await this.#partitions.write(partition, command, {}));
      if (keys.length < ROWS_PER_COMMAND) return;
      gte = keyAfter(keys[keys.length - 1]!);
    }
  }
}
