/**
 * A node's disk: it outlives the node's process, forgets what was not synced when the power goes, and can be slow, full
 * or broken, and a bit on it can flip. `open` gives the store of one life of the node.
 */
import { nextBetween, nextInteger, type Random } from "../../core/random.js";
import { MemoryStore } from "../../storage/memory-store.js";
import type { Family, Mutation, Range, Row, Snapshot, Store, Sync } from "../../storage/store.js";
import type { SimulatedClock } from "./clock.js";
import { FlippedBits, type FlipKind } from "./flipped-bits.js";

export interface DiskOptions {
  /** Whose disk it is. */
  readonly owner: string;
  /** What has flipped, on this disk and on others. Default: nothing ever does. */
  readonly flips?: FlippedBits;
  readonly partitionCount: number;
  /** Bounds of the time that a sync takes, in milliseconds. */
  readonly syncMs: readonly [number, number];
  /** Writes may be seen late, and reads answered late with what was true when they were made. */
  readonly lateness: boolean;
}

/** Called after every write, in order: what it wrote can be read by `rowsNow`. */
export type OnWritten = (disk: SimulatedDisk, mutations: readonly Mutation[]) => void;

export class SimulatedDisk {
  readonly #options: DiskOptions;
  readonly #random: Random;
  readonly #onWritten: OnWritten;
  readonly #flips: FlippedBits;
  #memory: MemoryStore;
  #clock: SimulatedClock | undefined;
  /** Multiplies the time that syncs take. */
  slowness = 1;
  /** Reads take this much longer: before what they find is determined, and after. */
  readMs = 0;
  lateMs = 0;
  /** Every write fails. */
  full = false;
  /** The next sync fails, once. */
  syncFails = false;

  constructor(options: DiskOptions, random: Random, onWritten: OnWritten = () => undefined) {
    this.#options = options;
    this.#random = random;
    this.#onWritten = onWritten;
    this.#flips = options.flips ?? new FlippedBits();
    this.#memory = new MemoryStore(this.#memoryOptions());
  }

  /** What it holds now, for checkers. */
  rowsNow(family: Family, range: Range): Row[] {
    return this.#memory.rowsNow(family, range);
  }

  /** The same, as it was before bits flipped. */
  rowsWritten(family: Family, range: Range): Row[] {
    const rows = this.#memory.rowsNow(family, range);
    return rows.map((row) => ({ key: row.key, value: this.#flips.originalOf(family, row) }));
  }

  /** Rows of the range in which a bit has flipped. */
  flippedRows(family: Family, range: Range): Row[] {
    return this.#memory.rowsNow(family, range).filter((row) => this.#flips.isFlipped(family, row));
  }

  /** A bit flips in the row, which is of this disk; `position` says which, from 0 to below 1. */
  flip(family: Family, row: Row, options: { kind: FlipKind; position: number }): void {
    const value = this.#flips.flip(this.#options.owner, family, row, options);
    this.#memory.replaceStored(family, { key: row.key, value });
  }

  /** Rows of the family that came here with a bit flipped are as they had been written. */
  unflip(family: Family): void {
    const all = { gte: Uint8Array.of(0), lt: Uint8Array.of(0xff), limit: Infinity };
    for (const row of this.flippedRows(family, all))
      this.#memory.replaceStored(family, { key: row.key, value: this.#flips.originalOf(family, row) });
  }

  open(clock: SimulatedClock): Store {
    this.#clock = clock;
    return new LifeOfStore(this.#memory, {
      late: () => this.#lateAnswer(clock),
      gather: this.#options.lateness ? () => this.#gather(clock) : undefined,
      written: (mutations) => this.#onWritten(this, mutations),
      verify: (family, rows) => this.#verify(family, rows),
    });
  }

  /** The process that had it open is gone; with `powerCut`, so is what was not synced, often but for a first part of it. */
  crash({ powerCut }: { readonly powerCut: boolean }): void {
    const unsynced = this.#memory.unsyncedWrites;
    const some = this.#random.next() < 0.5 ? nextInteger(this.#random, unsynced + 1) : 0;
    const survivors = powerCut ? some : unsynced;
    this.#clock = undefined;
    this.#memory = this.#memory.crash(survivors, this.#memoryOptions());
  }

  /** A database checks what it reads. */
  #verify(family: Family, rows: readonly Row[]): void {
    if (rows.some((row) => this.#flips.isNoticed(this.#options.owner, family, row)))
      throw new Error("block checksum mismatch");
  }

  #memoryOptions(): ConstructorParameters<typeof MemoryStore>[0] {
    return {
      partitionCount: this.#options.partitionCount,
      onWrite: ({ durable }) => this.#onWrite(durable),
      onRead: () => this.#sleep(this.readMs + nextBetween(this.#random, 0.01, 0.3)),
    };
  }

  async #onWrite(durable: boolean): Promise<void> {
    const { full } = this;
    const fails = durable && this.syncFails;
    if (fails) this.syncFails = false;
    const [low, high] = this.#options.syncMs;
    await this.#sleep(
      durable ? nextBetween(this.#random, low, high) * this.slowness : nextBetween(this.#random, 0.01, 0.2),
    );
    if (full) throw new Error("no space left on device");
    if (fails) throw new Error("fdatasync: input/output error");
  }

  async #lateAnswer(clock: SimulatedClock): Promise<void> {
    const late = this.#options.lateness && this.#random.next() < 0.05 ? nextBetween(this.#random, 0, 30) : 0;
    if (this.lateMs + late > 0) await clock.sleep(this.lateMs + late);
  }

  /** A real store gathers writes into batches; until then nobody sees them. */
  #gather(clock: SimulatedClock): Promise<void> {
    return clock.sleep(nextBetween(this.#random, 0, this.#random.next() < 0.05 ? 20 : 0.5));
  }

  #sleep(delayMs: number): Promise<void> {
    if (this.#clock === undefined) throw new Error("the disk is used by nobody");
    return this.#clock.sleep(delayMs);
  }
}

interface LifeHooks {
  readonly late: () => Promise<void>;
  /** What a write waits for before it is applied; undefined when it is applied at its call. */
  readonly gather: (() => Promise<void>) | undefined;
  readonly written: (mutations: readonly Mutation[]) => void;
  /** Throws what RocksDB says of a row whose bytes contradict its checksum. */
  readonly verify: (family: Family, rows: readonly Row[]) => void;
}

/** The store as one life of a node sees it. */
class LifeOfStore implements Store {
  readonly #memory: MemoryStore;
  readonly #hooks: LifeHooks;
  #lastTurn: Promise<void> = Promise.resolve();

  constructor(memory: MemoryStore, hooks: LifeHooks) {
    this.#memory = memory;
    this.#hooks = hooks;
  }

  get partitionCount(): number {
    return this.#memory.partitionCount;
  }

  get nodeFamily(): Family {
    return this.#memory.nodeFamily;
  }

  get systemFamily(): Family {
    return this.#memory.systemFamily;
  }

  get backlogBytes(): number {
    return this.#memory.backlogBytes;
  }

  get(family: Family, key: Uint8Array): Promise<Uint8Array | undefined> {
    return this.#one(family, key, this.#memory.get(family, key));
  }

  getMany(family: Family, keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> {
    return this.#many(family, keys, this.#memory.getMany(family, keys));
  }

  scan(family: Family, range: Range): Promise<Row[]> {
    return this.#rows(family, this.#memory.scan(family, range));
  }

  async write(mutations: readonly Mutation[], options: { readonly sync: Sync }): Promise<void> {
    const { gather } = this.#hooks;
    if (gather === undefined) return this.#apply(mutations, options);
    // Writes are applied in the order of their calls, however long each was gathered.
    const gathered = gather();
    const turn = this.#lastTurn.then(() => gathered);
    this.#lastTurn = turn;
    await turn;
    return this.#apply(mutations, options);
  }

  #apply(mutations: readonly Mutation[], options: { readonly sync: Sync }): Promise<void> {
    const written = this.#memory.write(mutations, options);
    this.#hooks.written(mutations);
    return written;
  }

  snapshot(): Snapshot {
    const snapshot = this.#memory.snapshot();
    return {
      get: (family, key) => this.#one(family, key, snapshot.get(family, key)),
      getMany: (family, keys) => this.#many(family, keys, snapshot.getMany(family, keys)),
      scan: (family, range) => this.#rows(family, snapshot.scan(family, range)),
      close: () => snapshot.close(),
    };
  }

  approximateBytes(family: Family, range: { gte: Uint8Array; lt: Uint8Array }): Promise<number> {
    return this.#memory.approximateBytes(family, range);
  }

  close(): Promise<void> {
    return this.#memory.close();
  }

  async #one(
    family: Family,
    key: Uint8Array,
    found: Promise<Uint8Array | undefined>,
  ): Promise<Uint8Array | undefined> {
    const [value] = await this.#many(
      family,
      [key],
      found.then((one) => [one]),
    );
    return value;
  }

  async #many(
    family: Family,
    keys: readonly Uint8Array[],
    found: Promise<(Uint8Array | undefined)[]>,
  ): Promise<(Uint8Array | undefined)[]> {
    const values = await found;
    await this.#rows(
      family,
      Promise.resolve(values.flatMap((value, i) => (value === undefined ? [] : [{ key: keys[i]!, value }]))),
    );
    return values;
  }

  async #rows(family: Family, found: Promise<Row[]>): Promise<Row[]> {
    const rows = await found;
    await this.#hooks.late();
    this.#hooks.verify(family, rows);
    return rows;
  }
}
