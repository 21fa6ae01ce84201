/**
 * A node's store, and whether it may be trusted (R16). A store that has forgotten what it had synced, or contradicts itself,
 * stays this node's store without a vote: its replicas ask the other voters how much it may have promised and accepted,
 * and are copied anew (replication/lost-memory.ts). Once all of them are, it is trusted again.
 */
import type { Clock } from "../../core/clock.js";
import type { ReplicationDriver } from "../../replication/replication-driver.js";
import { removeSetAside, setAside } from "../../storage/corrupt-store-driver.js";
import type { DataDirectory } from "../../storage/data-directory-driver.js";
import { StoreCorruptError } from "../../storage/errors.js";
import { systemFileSync } from "../../storage/file-sync-driver.js";
import { openRocksStore } from "../../storage/rocks-driver.js";
import type { Store } from "../../storage/store.js";
import type { NodeConfig } from "../config/settings.js";
import type { Logger } from "../logging.js";

const CHECK_MS = 1_000;

export interface NodeStoreOptions {
  readonly directory: DataDirectory;
  readonly config: NodeConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The store failed: the process must end (R15). */
  readonly onFailure: (cause: unknown) => void;
}

export class NodeStore {
  readonly #options: NodeStoreOptions;
  #cancel: () => void = () => undefined;
  #checking: Promise<void> | undefined;
  #replication: ReplicationDriver | undefined;

  constructor(options: NodeStoreOptions) {
    this.#options = options;
  }

  get distrusted(): boolean {
    return this.#options.directory.distrusted !== undefined;
  }

  /** One line for operators; empty while the store is trusted. */
  get complaint(): string {
    if (!this.distrusted) return "";
    const replicas = this.#replication === undefined ? "its replicas" : `${this.#missing} of its replicas`;
    return `${replicas} to be rebuilt from other nodes: the store may have forgotten something, ${this.#options.directory.distrusted!}`;
  }

  /** Opens the store, or an empty one in the place of one that is corrupt. Throws `StorageError`. */
  async open(partitionCount: number): Promise<Store> {
    const { directory, logger } = this.#options;
    let store;
    try {
      store = await this.#open(partitionCount);
    } catch (error) {
      if (!(error instanceof StoreCorruptError)) throw error;
      logger.error({ err: error }, "the store is corrupt: it is set aside, and begun anew");
      // First of all: an empty store that is trusted would be worse than none.
      await directory.distrust(error.message);
      await setAside(directory.storePath, systemFileSync);
      store = await this.#open(partitionCount);
    }
    if (store.recoveredBelowSync) await directory.distrust("its log ends below what had been synced");
    if (this.distrusted)
      logger.error({ reason: directory.distrusted }, "the store has no vote until it is rebuilt");
    return store;
  }

  /** Looks about once a second whether all replicas are rebuilt, while the store is distrusted. */
  watch(replication: ReplicationDriver): void {
    this.#replication = replication;
    if (!this.distrusted) return;
    const { clock, onFailure } = this.#options;
    this.#cancel = clock.every(CHECK_MS, () => {
      this.#checking ??= this.#check()
        .catch(onFailure)
        .finally(() => (this.#checking = undefined));
    });
  }

  async stop(): Promise<void> {
    this.#cancel();
    await this.#checking;
  }

  async #check(): Promise<void> {
    const { directory, logger } = this.#options;
    const reason = directory.distrusted;
    if (reason === undefined || this.#missing > 0) return;
    await directory.trust();
    // A replica that was opened meanwhile began without a vote, and a restart must not give it one.
    if (this.#missing > 0) return directory.distrust(reason);
    this.#cancel();
    await removeSetAside(directory.storePath);
    logger.info("every replica was rebuilt: the store is trusted again");
  }

  /** Replicas that have no vote yet. */
  get #missing(): number {
    return [...this.#replication!.drivers()].filter(({ replica }) => !replica.canVote).length;
  }

  #open(partitionCount: number) {
    const { directory, config, clock, onFailure } = this.#options;
    return openRocksStore({
      directory: directory.storePath,
      partitionCount,
      clock,
      durability: config.durability,
      ballastBytes: config.ballastBytes,
      onFailure,
    });
  }
}
