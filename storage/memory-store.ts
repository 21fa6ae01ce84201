/**
 * A store in memory, for tests and the simulator, with the one thing about a disk that matters to a protocol: what was
 * not synced may be gone after a crash.
 *
 * A write is applied at its call. Until a later sync covers it the store remembers how to undo it; `crash()` undoes
 * what is left, from the newest back, and hands the rest to a new store. Time stands outside: a simulator delays or
 * fails writes and reads through `onWrite` and `onRead`.
 */
import { OrderedMap } from "./ordered-map.js";
import { StoreClosedError, StoreFailedError } from "./errors.js";
import {
  familyCount,
  mutationBytes,
  type Durability,
  type Family,
  type Mutation,
  type Range,
  type Row,
  type Snapshot,
  type Store,
  type Sync,
} from "./store.js";

export interface MemoryStoreOptions {
  readonly partitionCount: number;
  /** What a `group` write waits for. Default `fsync`. */
  readonly durability?: Durability;
  /**
   * Called once for every write, in order. The write's promise resolves no earlier than the returned one, and with
   * `durable` the write and all before it survive a crash from then on. A rejection fails the store for ever. Default: at once.
   */
  readonly onWrite?: (write: { readonly durable: boolean; readonly bytes: number }) => Promise<void>;
  /** Called once for every read; the value is looked up when the returned promise resolves. Default: at once. */
  readonly onRead?: () => Promise<void>;
  /** Called once, with the cause, when the store has failed. */
  readonly onFailure?: (cause: unknown) => void;
}

/** What a write replaced, so that it can be taken back. */
interface Undo {
  readonly family: Family;
  readonly key: Uint8Array;
  readonly previous: Uint8Array | undefined;
}

export class MemoryStore implements Store {
  readonly partitionCount: number;
  readonly nodeFamily: Family;
  readonly systemFamily: Family;

  readonly #options: MemoryStoreOptions;
  readonly #families: OrderedMap[];
  /** One list for each write that no sync covers yet, oldest first. */
  #unsynced: Undo[][] = [];
  /** How many writes syncs cover. Invariant: `#unsynced[0]` undoes write number `#syncedCount`. */
  #syncedCount = 0;
  /** The newest write that waits only to be visible, and the newest that waits to be durable: both kinds resolve in order. */
  #lastVisible: Promise<void> = Promise.resolve();
  #lastDurable: Promise<void> = Promise.resolve();
  #backlogBytes = 0;
  #failure: StoreFailedError | undefined;
  #state: "open" | "closed" | "crashed" = "open";

  constructor(options: MemoryStoreOptions, families?: OrderedMap[]) {
    this.#options = options;
    this.partitionCount = options.partitionCount;
    this.nodeFamily = options.partitionCount;
    this.systemFamily = options.partitionCount + 1;
    this.#families =
      families ?? Array.from({ length: familyCount(options.partitionCount) }, () => new OrderedMap());
  }

  get backlogBytes(): number {
    return this.#backlogBytes;
  }

  /** Writes that a crash may still lose. */
  get unsyncedWrites(): number {
    return this.#unsynced.length;
  }

  async get(family: Family, key: Uint8Array): Promise<Uint8Array | undefined> {
    await this.#beforeRead();
    return copyValue(this.#families[family]!.get(key));
  }

  async getMany(family: Family, keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> {
    await this.#beforeRead();
    return keys.map((key) => copyValue(this.#families[family]!.get(key)));
  }

  async scan(family: Family, range: Range): Promise<Row[]> {
    await this.#beforeRead();
    return copyRows(this.#families[family]!.rows(range));
  }

  write(mutations: readonly Mutation[], { sync }: { readonly sync: Sync }): Promise<void> {
    if (this.#state === "crashed") return never();
    const refusal = this.#refusal();
    if (refusal !== undefined) return Promise.reject(refusal);
    const writeNumber = this.#syncedCount + this.#unsynced.push(this.#apply(mutations)) - 1;
    const bytes = mutationBytes(mutations);
    const durable =
      sync === "always" || (sync === "group" && (this.#options.durability ?? "fsync") === "fsync");
    const hook = this.#options.onWrite?.({ durable, bytes });
    const earlier = durable ? [this.#lastVisible, this.#lastDurable] : [this.#lastVisible];
    const settled = this.#settle(hook, earlier, bytes, durable ? writeNumber : undefined);
    const handled = settled.catch(() => undefined); // the caller has the rejection; this one only keeps the order
    if (durable) this.#lastDurable = handled;
    else this.#lastVisible = handled;
    return settled;
  }

  /** What a range holds at this moment, for checkers: not a read of the store's user, and never delayed. */
  rowsNow(family: Family, range: Range): Row[] {
    return copyRows(this.#families[family]!.rows(range));
  }

  /** A row stands there with another value, as if it had been stored so: a fault of the disk. */
  replaceStored(family: Family, { key, value }: Row): void {
    this.#families[family]!.set(copyOf(key), copyOf(value));
  }

  snapshot(): Snapshot {
    return new MemorySnapshot(this.#families.map((family) => family.copy()));
  }

  async approximateBytes(
    family: Family,
    { gte, lt }: { readonly gte: Uint8Array; readonly lt: Uint8Array },
  ): Promise<number> {
    await this.#beforeRead();
    const rows = this.#families[family]!.rows({ gte, lt, limit: Infinity });
    return rows.reduce((bytes, { key, value }) => bytes + key.length + value.length, 0);
  }

  async close(): Promise<void> {
    if (this.#state === "open") this.#state = "closed";
    await Promise.all([this.#lastVisible, this.#lastDurable]);
    if (this.#failure === undefined) this.#forgetUndo(this.#syncedCount + this.#unsynced.length);
  }

  /** After `close`: the same data, as the next process finds it. */
  reopen(options: MemoryStoreOptions = this.#options): MemoryStore {
    if (this.#state !== "closed") throw new Error("only a closed store can be opened again");
    return new MemoryStore(options, this.#families);
  }

  /**
   * The power goes: a new store with what had been synced and, of the writes that had not, the first `survivors` (a
   * disk may have written some of them; never a later one without an earlier one). This store is that of a process
   * which is gone: its open promises and every later call never settle.
   */
  crash(survivors = 0, options: MemoryStoreOptions = this.#options): MemoryStore {
    this.#state = "crashed";
    for (let write = this.#unsynced.length - 1; write >= survivors; write--) {
      for (const { family, key, previous } of this.#unsynced[write]!.reverse()) {
        if (previous === undefined) this.#families[family]!.delete(key);
        else this.#families[family]!.set(key, previous);
      }
    }
    this.#unsynced = [];
    return new MemoryStore(options, this.#families);
  }

  #apply(mutations: readonly Mutation[]): Undo[] {
    const undo: Undo[] = [];
    for (const { family, key, value, end } of mutations) {
      const map = this.#families[family]!;
      if (value !== undefined) {
        const ownKey = copyOf(key);
        undo.push({ family, key: ownKey, previous: map.set(ownKey, copyOf(value)) });
      } else if (end === undefined) {
        const previous = map.delete(key);
        if (previous !== undefined) undo.push({ family, key: copyOf(key), previous });
      } else {
        for (const row of map.rows({ gte: key, lt: end, limit: Infinity })) {
          undo.push({ family, key: row.key, previous: map.delete(row.key) });
        }
      }
    }
    return undo;
  }

  /** `durableNumber`: the number of the write when it is to be durable. */
  async #settle(
    hook: Promise<void> | undefined,
    earlier: readonly Promise<void>[],
    bytes: number,
    durableNumber: number | undefined,
  ): Promise<void> {
    this.#backlogBytes += bytes;
    try {
      await hook;
      await Promise.all(earlier);
    } catch (cause) {
      this.#fail(cause);
    }
    this.#backlogBytes -= bytes;
    if (this.#state === "crashed") return never();
    if (this.#failure !== undefined) throw this.#failure;
    if (durableNumber !== undefined) this.#forgetUndo(durableNumber + 1);
  }

  #forgetUndo(syncedCount: number): void {
    if (syncedCount <= this.#syncedCount) return;
    this.#unsynced.splice(0, syncedCount - this.#syncedCount);
    this.#syncedCount = syncedCount;
  }

  async #beforeRead(): Promise<void> {
    await this.#options.onRead?.();
    if (this.#state === "crashed") return never();
    const refusal = this.#refusal();
    if (refusal !== undefined) throw refusal;
  }

  #refusal(): Error | undefined {
    return this.#failure ?? (this.#state === "closed" ? new StoreClosedError() : undefined);
  }

  #fail(cause: unknown): void {
    if (this.#failure !== undefined || this.#state === "crashed") return;
    this.#failure = new StoreFailedError(cause);
    this.#options.onFailure?.(cause);
  }
}

class MemorySnapshot implements Snapshot {
  readonly #families: readonly OrderedMap[];

  constructor(families: readonly OrderedMap[]) {
    this.#families = families;
  }

  async get(family: Family, key: Uint8Array): Promise<Uint8Array | undefined> {
    return copyValue(this.#families[family]!.get(key));
  }

  async getMany(family: Family, keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> {
    return keys.map((key) => copyValue(this.#families[family]!.get(key)));
  }

  async scan(family: Family, range: Range): Promise<Row[]> {
    return copyRows(this.#families[family]!.rows(range));
  }

  async close(): Promise<void> {}
}

/** What a process that is gone answers. A new promise each time: one that is shared would keep all who wait for it. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}

function copyRows(rows: readonly Row[]): Row[] {
  return rows.map(({ key, value }) => ({ key: copyOf(key), value: copyOf(value) }));
}

function copyValue(value: Uint8Array | undefined): Uint8Array | undefined {
  return value === undefined ? undefined : copyOf(value);
}

/** Not `slice`: a Buffer's shares its memory. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
