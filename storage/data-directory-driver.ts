/**
 * A data directory and the identity in it (R16): who this node is, which store this is, how often it was started.
 *
 * The identity is a small JSON file, replaced as a whole and synced at every open. It comes before the store: Q, which
 * the store needs, is only known once the cluster is formed.
 *
 * A store that may have forgotten acknowledged writes is *distrusted*: its node must not promise, accept or answer
 * quorum reads until it is rebuilt. This file remembers that for ever, and is where one cause of it is found: with
 * `os` durability, a machine that stopped while the node was running (R14).
 */
import { mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { ClusterId, NodeId, StoreId } from "../core/ids.js";
import { DirectoryLock, LOCK_NAME } from "./directory-lock-driver.js";
import {
  DirectoryNotWritableError,
  ForeignDirectoryError,
  StoreCorruptError,
  UnknownFormatError,
} from "./errors.js";
import { replaceFile, syncDirectory, systemFileSync, type FileSync } from "./file-sync-driver.js";
import type { Durability } from "./store.js";

export const DATA_FORMAT = 2;

const FILE_NAME = "covey.json";
const STORE_NAME = "store";

/** What may stand in a directory before its identity does: an interrupted format, the root of a file system. */
const NOT_FOREIGN = new Set([LOCK_NAME, `${FILE_NAME}.new`, "lost+found"]);

const identitySchema = z.object({
  format: z.literal(DATA_FORMAT),
  nodeId: z.string().min(1),
  storeId: z.string().min(1),
  /** How often the directory was opened, this time included: the boot of a ballot, the start of an incarnation. */
  bootCount: z.int().min(1),
  /** Absent until the node is in a cluster. */
  cluster: z.object({ clusterId: z.string().min(1), partitionCount: z.int().min(1) }).optional(),
  /** Why the store may have forgotten something; absent when it has not. */
  distrusted: z.string().optional(),
  /** How the newest run was started and whether it was stopped in order. */
  run: z.object({
    durability: z.enum(["fsync", "os"]),
    /** The machine's own boot, as `/proc` names it; absent where the system does not say. */
    machineBoot: z.string().optional(),
    stopped: z.boolean(),
  }),
});

type Identity = z.infer<typeof identitySchema>;

export interface DataDirectoryOptions {
  /** Made when it is not there. */
  readonly path: string;
  /** The durability that the store will be opened with. */
  readonly durability: Durability;
  /** Makes the identities of a new directory. */
  readonly newId: () => string;
  readonly fileSync?: FileSync;
  /** Names the machine's current boot, or `undefined` when that is not known. Default: Linux's `boot_id`. */
  readonly machineBoot?: () => Promise<string | undefined>;
}

export class DataDirectory {
  readonly path: string;
  readonly #sync: FileSync;
  readonly #lock: DirectoryLock;
  #identity: Identity;

  private constructor(path: string, identity: Identity, lock: DirectoryLock, sync: FileSync) {
    this.path = path;
    this.#identity = identity;
    this.#lock = lock;
    this.#sync = sync;
  }

  /**
   * Opens the directory, or formats an empty one; counts the start, durably.
   *
   * Throws `DirectoryInUseError`, `DirectoryNotWritableError`, `ForeignDirectoryError`, `UnknownFormatError` or
   * `StoreCorruptError` (an identity file that cannot be read).
   */
  static async open(options: DataDirectoryOptions): Promise<DataDirectory> {
    const { path, durability, fileSync = systemFileSync, machineBoot = linuxBoot } = options;
    await prepare(path, fileSync);
    const lock = await DirectoryLock.acquire(path);
    try {
      const before = await readIdentity(path);
      const run = { durability, machineBoot: await machineBoot(), stopped: false };
      const identity: Identity =
        before === undefined
          ? { format: DATA_FORMAT, nodeId: options.newId(), storeId: options.newId(), bootCount: 1, run }
          : { ...before, bootCount: before.bootCount + 1, run };
      if (before !== undefined && mayHaveForgotten(before, run.machineBoot)) {
        identity.distrusted ??= "the machine stopped while the store ran with os durability";
      }
      const directory = new DataDirectory(path, identity, lock, fileSync);
      await directory.#replace(identity);
      return directory;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  get nodeId(): NodeId {
    return this.#identity.nodeId;
  }

  get storeId(): StoreId {
    return this.#identity.storeId;
  }

  get bootCount(): number {
    return this.#identity.bootCount;
  }

  /** Absent until `joinCluster`, in this run or an earlier one. */
  get cluster(): { readonly clusterId: ClusterId; readonly partitionCount: number } | undefined {
    return this.#identity.cluster;
  }

  /** Why the store may have forgotten acknowledged writes; absent when it has not. */
  get distrusted(): string | undefined {
    return this.#identity.distrusted;
  }

  /** Where the store is opened. */
  get storePath(): string {
    return join(this.path, STORE_NAME);
  }

  /** Records, durably and for ever, the cluster that this directory belongs to. The same again changes nothing. */
  async joinCluster(cluster: {
    readonly clusterId: ClusterId;
    readonly partitionCount: number;
  }): Promise<void> {
    const known = this.#identity.cluster;
    if (known === undefined) return this.#replace({ ...this.#identity, cluster });
    if (known.clusterId !== cluster.clusterId || known.partitionCount !== cluster.partitionCount) {
      throw new Error(
        `${this.path} belongs to cluster ${known.clusterId} with ${known.partitionCount} partitions`,
      );
    }
  }

  /** Records, durably, that the store may have forgotten something. The first reason stays. */
  async distrust(reason: string): Promise<void> {
    if (this.distrusted === undefined) await this.#replace({ ...this.#identity, distrusted: reason });
  }

  /** Ends distrust, durably: every replica in the store was rebuilt, or an operator accepts the loss (R33). */
  async trust(): Promise<void> {
    const identity = { ...this.#identity };
    delete identity.distrusted;
    await this.#replace(identity);
  }

  /** After the store was closed in order: records that, and lets another process have the directory. */
  async close(): Promise<void> {
    await this.#replace({ ...this.#identity, run: { ...this.#identity.run, stopped: true } });
    await this.#lock.release();
  }

  /** Lets another process have the directory, after a store that failed: as if this process had been killed. */
  async abandon(): Promise<void> {
    await this.#lock.release();
  }

  async #replace(identity: Identity): Promise<void> {
    try {
      await replaceFile(
        join(this.path, FILE_NAME),
        `${JSON.stringify(identity, undefined, 2)}\n`,
        this.#sync,
      );
    } catch (cause) {
      throw new DirectoryNotWritableError(this.path, cause);
    }
    this.#identity = identity;
  }
}

/** Makes the directory, or sees to it that what is there is ours. */
async function prepare(path: string, sync: FileSync): Promise<void> {
  let entries: string[];
  try {
    const made = await mkdir(path, { recursive: true });
    if (made !== undefined) await syncDirectory(dirname(made), sync);
    entries = await readdir(path);
  } catch (cause) {
    throw new DirectoryNotWritableError(path, cause);
  }
  const foreign = entries.find((entry) => !NOT_FOREIGN.has(entry));
  if (foreign !== undefined && !entries.includes(FILE_NAME)) throw new ForeignDirectoryError(path, foreign);
}

async function readIdentity(path: string): Promise<Identity | undefined> {
  let text: string;
  try {
    text = await readFile(join(path, FILE_NAME), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new DirectoryNotWritableError(path, error);
  }
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (cause) {
    throw new StoreCorruptError(join(path, FILE_NAME), cause);
  }
  const format = z.object({ format: z.unknown() }).safeParse(found).data?.format;
  if (format !== DATA_FORMAT) throw new UnknownFormatError(path, format);
  const identity = identitySchema.safeParse(found);
  if (!identity.success) throw new StoreCorruptError(join(path, FILE_NAME), identity.error);
  return identity.data;
}

/** Whether a machine that stopped may have lost writes that the operating system had and acknowledged (R14). */
function mayHaveForgotten({ run }: Identity, machineBoot: string | undefined): boolean {
  if (run.stopped || run.durability === "fsync") return false;
  return machineBoot === undefined || machineBoot !== run.machineBoot;
}

async function linuxBoot(): Promise<string | undefined> {
  try {
    return (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
