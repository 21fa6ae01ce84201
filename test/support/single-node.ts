/**
 * A database on one node without replication: the real operations and the real machine over a memory store, each
 * partition a queue. Tests of the database run against it, and so does the differential test.
 */
import { randomUUID } from "node:crypto";
import type { Clock } from "../../core/clock.js";
import { CoveyError } from "../../core/errors.js";
import { SeededRandom } from "../../core/random.js";
import { createDatabase } from "../../database/create-database.js";
import type { Database, RequestContext } from "../../database/database.js";
import { createMachine } from "../../database/machine.js";
import type { DatabaseConfig } from "../../database/operations/operation.js";
import { TableCatalog } from "../../database/tables/table-catalog.js";
import type { PartitionMachine, PartitionView } from "../../replication/machine.js";
import type { Partitions, ReadOptions, WriteOptions } from "../../replication/partitions.js";
import type { SystemChange, SystemGroup, SystemRecord } from "../../replication/system-group.js";
import { MemoryStore } from "../../storage/memory-store.js";
import type { Store } from "../../storage/store.js";

/** Time that passes only when a test says so; timers never fire by themselves. */
export class ManualClock implements Clock {
  nowMs = Date.UTC(2026, 10, 22);
  readonly #timers: { atMs: number; callback: () => void }[] = [];

  wallMs(): number {
    return this.nowMs;
  }

  monotonicMs(): number {
    return this.nowMs;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { atMs: this.nowMs + delayMs, callback };
    this.#timers.push(timer);
    return () => {
      const at = this.#timers.indexOf(timer);
      if (at >= 0) this.#timers.splice(at, 1);
    };
  }

  every(): () => void {
    throw new Error("nothing here needs it");
  }

  atTurnEnd(callback: () => void): void {
    setImmediate(callback);
  }

  advance(ms: number): void {
    this.nowMs += ms;
    for (const timer of this.#timers.filter((one) => one.atMs <= this.nowMs)) {
      this.#timers.splice(this.#timers.indexOf(timer), 1);
      timer.callback();
    }
  }
}

/** A system group of one member, all of it in memory. */
export class LocalSystemGroup implements SystemGroup {
  version = 0;
  /** What `versionEverywhere` answers; undefined: everything is known everywhere. */
  knownEverywhere: number | undefined;
  readonly #records = new Map<string, SystemRecord>();
  readonly #listeners = new Set<(keys: readonly string[]) => void>();

  get(key: string): SystemRecord | undefined {
    return this.#records.get(key);
  }

  list(prefix: string): SystemRecord[] {
    return [...this.#records.values()]
      .filter((record) => record.key.startsWith(prefix))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  compareAndSet(changes: readonly SystemChange[]): Promise<number | undefined> {
    const stale = changes.some(
      ({ key, expectedVersion }) => (this.#records.get(key)?.version ?? 0) !== expectedVersion,
    );
    if (stale) return Promise.resolve(undefined);
    this.version++;
    for (const { key, value } of changes) {
      if (value === undefined) this.#records.delete(key);
      else this.#records.set(key, { key, value, version: this.version });
    }
    for (const listener of this.#listeners) listener(changes.map((change) => change.key));
    return Promise.resolve(this.version);
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  versionEverywhere(): number {
    return this.knownEverywhere ?? this.version;
  }

  onChange(listener: (keys: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Runs the machine on a store, one write at a time in each partition. */
export class LocalPartitions implements Partitions {
  readonly partitionCount: number;
  /** When set, called before every write and read; it may throw to refuse it. */
  intercept: ((kind: "write" | "read", partition: number) => void) | undefined;
  readonly #store: Store;
  readonly #machine: PartitionMachine;
  readonly #clock: Clock;
  readonly #last: Promise<unknown>[];
  readonly #results = new Map<string, { command: Uint8Array; result: Uint8Array }>();
  #index = 0;

  constructor(store: Store, machine: PartitionMachine, clock: Clock) {
    this.#store = store;
    this.#machine = machine;
    this.#clock = clock;
    this.partitionCount = store.partitionCount;
    this.#last = Array.from({ length: store.partitionCount }, () => Promise.resolve());
  }

  async write(partition: number, command: Uint8Array, options: WriteOptions): Promise<Uint8Array> {
    this.intercept?.("write", partition);
    const turn = this.#last[partition]!.then(() => this.#evaluate(partition, command, options.operationId));
    this.#last[partition] = turn.catch(() => undefined);
    return await turn;
  }

  async read(partition: number, request: Uint8Array, _options: ReadOptions): Promise<Uint8Array> {
    this.intercept?.("read", partition);
    return await this.#machine.read(request, this.#view(partition));
  }

  /** Every row of a partition, for tests that look behind the operations. */
  async rows(partition: number): Promise<readonly { key: Uint8Array; value: Uint8Array }[]> {
    return await this.#store.scan(partition, {
      gte: Uint8Array.of(0),
      lt: Uint8Array.of(0xff),
      limit: 1_000_000,
    });
  }

  async #evaluate(
    partition: number,
    command: Uint8Array,
    operationId: string | undefined,
  ): Promise<Uint8Array> {
    const id = operationId && `${partition}/${operationId}`;
    const before = id === undefined ? undefined : this.#results.get(id);
    if (before !== undefined) {
      if (Buffer.compare(before.command, command) === 0) return before.result;
      throw new CoveyError("IdempotentParameterMismatchException", "another payload");
    }
    const write = this.#machine.decodeWrite(command);
    const values = await this.#view(partition).getMany(write.keys);
    const evaluation = write.evaluate({ values, nowMs: this.#clock.wallMs(), index: ++this.#index });
    if (evaluation.kind === "write") {
      const mutations = evaluation.effects.map((effect) => ({ family: partition, ...effect }));
      await this.#store.write(mutations, { sync: "none" });
      if (id !== undefined) this.#results.set(id, { command, result: evaluation.result });
    }
    return evaluation.result;
  }

  #view(partition: number): PartitionView {
    return {
      get: (key) => this.#store.get(partition, key),
      getMany: (keys) => this.#store.getMany(partition, keys),
      scan: (range) => this.#store.scan(partition, range),
    };
  }
}

/** An answer, which tests look into without declaring its shape. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** One node with everything a test may want to reach into. */
export class SingleNode {
  readonly clock = new ManualClock();
  readonly group = new LocalSystemGroup();
  readonly tables = new TableCatalog(this.group);
  readonly partitions: LocalPartitions;
  readonly database: Database;

  constructor(options: { readonly partitionCount?: number; readonly config?: Partial<DatabaseConfig> } = {}) {
    const store = new MemoryStore({ partitionCount: options.partitionCount ?? 8 });
    const machine = createMachine({ tables: this.tables });
    this.partitions = new LocalPartitions(store, machine, this.clock);
    this.database = createDatabase({
      partitions: this.partitions,
      tables: this.tables,
      clock: this.clock,
      random: new SeededRandom(1),
      newUuid: randomUUID,
      ...(options.config && { config: options.config }),
    });
  }

  /** Runs an operation and parses its answer. The input is copied, as a request from a client would be. */
  async run(operation: string, input: unknown, context: RequestContext = {}): Promise<Json> {
    const answer = await this.database.execute(operation, JSON.parse(JSON.stringify(input)), context);
    return JSON.parse(Buffer.from(answer).toString("utf8"));
  }

  /** The error of an operation that must fail, as code and message. */
  async error(operation: string, input: unknown): Promise<{ code: string; message: string; details: Json }> {
    try {
      await this.run(operation, input);
    } catch (error) {
      if (error instanceof CoveyError) {
        return { code: error.code, message: error.message, details: error.details };
      }
      throw error;
    }
    throw new Error(`${operation} was expected to fail`);
  }
}
