/** Follows the system group's log into memory, and writes to it. Every node is a voter or a learner of the group. */
import type { Clock } from "../core/clock.js";
import { CoveyError } from "../core/errors.js";
import type { LogIndex, NodeId } from "../core/ids.js";
import type { PartitionView } from "./machine.js";
import type { ReplicationDriver } from "./replication-driver.js";
import type { SystemChange, SystemGroup, SystemRecord } from "./system-group.js";
import { decodeOutcome, encodeChanges, readAll, readRecord } from "./system-machine.js";

/** How long a caller waits for this node's copy to follow. */
const FOLLOW_MS = 10_000;

export class SystemGroupDriver implements SystemGroup {
  readonly #replication: ReplicationDriver;
  readonly #clock: Clock;
  readonly #peers: () => Iterable<NodeId>;
  readonly #fail: (error: unknown) => void;
  readonly #records = new Map<string, SystemRecord>();
  readonly #listeners = new Set<(keys: readonly string[]) => void>();
  #waiters: { readonly version: LogIndex; readonly resolve: () => void }[] = [];
  #version: LogIndex = 0;
  /** Changes are read from the store one after another, in log order. */
  #work: Promise<void> = Promise.resolve();

  constructor(options: {
    readonly replication: ReplicationDriver;
    readonly clock: Clock;
    /** The other members that are reachable now. */
    readonly peers: () => Iterable<NodeId>;
    readonly fail: (error: unknown) => void;
  }) {
    this.#replication = options.replication;
    this.#clock = options.clock;
    this.#peers = options.peers;
    this.#fail = options.fail;
  }

  /** Reads the whole group as it is on this node. */
  async start(): Promise<void> {
    this.applied(this.#replication.driverOf(this.#replication.systemPartition)!.visibleIndex, undefined);
    await this.#work;
  }

  /** To be called when the group's state changed on this node (see OnApplied). */
  applied(index: LogIndex, keys: readonly Uint8Array[] | undefined): void {
    this.#work = this.#work.then(() => this.#follow(index, keys)).catch(this.#fail);
  }

  get version(): number {
    return this.#version;
  }

  get(key: string): SystemRecord | undefined {
    return this.#records.get(key);
  }

  list(prefix: string): SystemRecord[] {
    const records = [...this.#records.values()].filter(({ key }) => key.startsWith(prefix));
    return records.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  async compareAndSet(changes: readonly SystemChange[]): Promise<number | undefined> {
    const partition = this.#replication.systemPartition;
    const version = decodeOutcome(await this.#replication.write(partition, encodeChanges(changes), {}));
    if (version !== undefined) await this.#reach(version);
    return version;
  }

  async refresh(): Promise<void> {
    const partition = this.#replication.systemPartition;
    const result = await this.#replication.read(partition, new Uint8Array(), { consistency: "strong" });
    await this.#reach(decodeOutcome(result) ?? 0);
  }

  versionEverywhere(): number {
    let lowest = this.#version;
    const partition = this.#replication.systemPartition;
    for (const peer of this.#peers()) lowest = Math.min(lowest, this.#replication.appliedBy(peer, partition));
    return lowest;
  }

  onChange(listener: (keys: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #follow(index: LogIndex, keys: readonly Uint8Array[] | undefined): Promise<void> {
    const { view } = this.#replication.driverOf(this.#replication.systemPartition)!;
    const changed = keys === undefined ? await this.#reload(view) : await this.#reread(view, keys);
    this.#version = Math.max(this.#version, index);
    const waiters = this.#waiters;
    this.#waiters = waiters.filter((waiter) => waiter.version > this.#version);
    if (changed.length > 0) for (const listener of this.#listeners) listener(changed);
    for (const waiter of waiters) if (waiter.version <= this.#version) waiter.resolve();
    this.#replication.announce();
  }

  async #reload(view: PartitionView): Promise<string[]> {
    const before = [...this.#records.keys()];
    const records = await readAll(view);
    this.#records.clear();
    for (const record of records) this.#records.set(record.key, record);
    return [...new Set([...before, ...this.#records.keys()])];
  }

  async #reread(view: PartitionView, keys: readonly Uint8Array[]): Promise<string[]> {
    const changed: string[] = [];
    for (const key of keys) {
      const found = await readRecord(view, key);
      if (found === undefined) continue;
      if (found.record === undefined) this.#records.delete(found.key);
      else this.#records.set(found.key, found.record);
      changed.push(found.key);
    }
    return changed;
  }

  #reach(version: LogIndex): Promise<void> {
    if (version <= this.#version) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const cancel = this.#clock.after(FOLLOW_MS, () => {
        this.#waiters = this.#waiters.filter((other) => other !== waiter);
        reject(
          new CoveyError(
            "ServiceUnavailable",
            `this node has not yet seen version ${version} of the catalog`,
            { outcome: "unknown" },
          ),
        );
      });
      const waiter = {
        version,
        resolve: (): void => {
          cancel();
          resolve();
        },
      };
      this.#waiters.push(waiter);
    });
  }
}
