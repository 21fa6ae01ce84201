/**
 * Group commit: writes wait together, are applied in one batch and synced by one fdatasync.
 *
 * Writes of one turn form a group; while a group is applied the next one gathers. Syncing is a second stage: while one
 * sync runs, later groups are already applied, and the next sync covers them all. So a write waits for at most the rest
 * of one sync and one of its own, however many others there are.
 *
 * Source: DeWitt et al., "Implementation Techniques for Main Memory Database Systems", SIGMOD 1984, section 5.2.
 */
import { StoreClosedError, StoreFailedError } from "./errors.js";
import { mutationBytes, type Mutation } from "./store.js";

/** Where a group stops growing: a batch is copied as a whole, and nobody should wait for more than a few milliseconds of it. */
const GROUP_BYTES_MAX = 4 * 1024 * 1024;
const GROUP_WRITES_MAX = 4096;

export interface CommitTarget {
  /** Applies the writes in order, atomically. */
  apply(writes: readonly (readonly Mutation[])[]): Promise<void>;
  /** Makes everything that was applied before the call durable. */
  sync(): Promise<void>;
}

export interface GroupCommitOptions {
  /** Calls back when what is ready in this turn has been handled. */
  readonly atTurnEnd: (callback: () => void) => void;
  /** Called once, when applying or syncing failed. */
  readonly onFailure: (cause: unknown) => void;
}

interface PendingWrite {
  readonly mutations: readonly Mutation[];
  readonly bytes: number;
  readonly durable: boolean;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export class GroupCommit {
  readonly #target: CommitTarget;
  readonly #options: GroupCommitOptions;
  /** Not applied yet, in order. */
  #queue: PendingWrite[] = [];
  /** Applied since the last sync began, and waiting for the next. */
  #unsynced: PendingWrite[] = [];
  /** Every write whose promise is open beyond the two lists above. */
  #applying: readonly PendingWrite[] = [];
  #syncing: readonly PendingWrite[] = [];
  #applyLoop: Promise<void> | undefined;
  #syncLoop: Promise<void> | undefined;
  /** A sync was asked for that no write waits for. */
  #syncAsked = false;
  #backlogBytes = 0;
  #closed = false;
  #failure: StoreFailedError | undefined;

  constructor(target: CommitTarget, options: GroupCommitOptions) {
    this.#target = target;
    this.#options = options;
  }

  get backlogBytes(): number {
    return this.#backlogBytes;
  }

  get failed(): boolean {
    return this.#failure !== undefined;
  }

  /** What every call is refused with, once there is something. */
  get refusal(): Error | undefined {
    return this.#failure ?? (this.#closed ? new StoreClosedError() : undefined);
  }

  write(mutations: readonly Mutation[], { durable }: { readonly durable: boolean }): Promise<void> {
    const refusal = this.refusal;
    if (refusal !== undefined) return Promise.reject(refusal);
    return new Promise((resolve, reject) => {
      const bytes = mutationBytes(mutations);
      this.#backlogBytes += bytes;
      this.#queue.push({ mutations, bytes, durable, resolve, reject });
      this.#applyLoop ??= new Promise((ended) => {
        this.#options.atTurnEnd(() => void this.#applyAll().then(ended));
      });
    });
  }

  /** Has what was applied synced, soon, though no write waits for it. */
  syncSoon(): void {
    this.#syncAsked = true;
    this.#startSync();
  }

  /** Ends the store for ever: all that waits, and all that comes, is rejected. Later calls change nothing. */
  fail(cause: unknown): void {
    if (this.#failure !== undefined) return;
    const failure = new StoreFailedError(cause);
    this.#failure = failure;
    const open = [...this.#syncing, ...this.#unsynced, ...this.#applying, ...this.#queue];
    this.#queue = [];
    this.#unsynced = [];
    this.#applying = [];
    this.#syncing = [];
    this.#backlogBytes = 0;
    for (const write of open) write.reject(failure);
    this.#options.onFailure(cause);
  }

  /** Refuses new writes; resolves when those accepted are settled and what was applied is synced. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#applyLoop;
    if (this.#failure === undefined) this.syncSoon();
    await this.#syncLoop;
  }

  async #applyAll(): Promise<void> {
    while (this.#queue.length > 0) {
      const group = this.#takeGroup();
      this.#applying = group;
      try {
        await this.#target.apply(group.map((write) => write.mutations));
      } catch (cause) {
        this.fail(cause);
      }
      if (this.#failure !== undefined) break;
      this.#applying = [];
      for (const write of group) {
        this.#backlogBytes -= write.bytes;
        if (write.durable) this.#unsynced.push(write);
        else write.resolve();
      }
      if (this.#unsynced.length > 0) this.#startSync();
    }
    this.#applyLoop = undefined;
  }

  #takeGroup(): PendingWrite[] {
    let bytes = 0;
    let count = 0;
    while (count < this.#queue.length && count < GROUP_WRITES_MAX && bytes < GROUP_BYTES_MAX) {
      bytes += this.#queue[count++]!.bytes;
    }
    if (count < this.#queue.length) return this.#queue.splice(0, count);
    const all = this.#queue;
    this.#queue = [];
    return all;
  }

  #startSync(): void {
    if (this.#failure === undefined) this.#syncLoop ??= this.#syncAll();
  }

  async #syncAll(): Promise<void> {
    while (this.#failure === undefined && (this.#syncAsked || this.#unsynced.length > 0)) {
      this.#syncing = this.#unsynced;
      this.#unsynced = [];
      this.#syncAsked = false;
      try {
        await this.#target.sync();
      } catch (cause) {
        this.fail(cause);
      }
      const covered = this.#syncing;
      this.#syncing = [];
      for (const write of covered) write.resolve();
    }
    this.#syncLoop = undefined;
  }
}
