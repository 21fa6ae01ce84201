/**
 * Notices a disk that hangs: a few bytes are written and synced once a second, and whoever asks is told for how long the
 * disk has not answered.
 *
 * A disk that fails says so; one that hangs says nothing, and neither does the node: its gossip and its event loop go on,
 * so that others still count on it (gray failure). Watching the store's own writes instead would say nothing about a
 * node that nobody writes to. Source: Huang et al., "Gray Failure: The Achilles' Heel of Cloud-Scale Systems", HotOS 2017.
 */
import { open, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../core/clock.js";
import { isDiskFull } from "./ballast-driver.js";
import { DirectoryNotWritableError } from "./errors.js";
import { systemFileSync, type FileSync } from "./file-sync-driver.js";

const FILE_NAME = "heartbeat";
const INTERVAL_MS = 1_000;
const BEAT = Buffer.from("covey\n");

export interface DiskHeartbeatOptions {
  /** Where the file is made. */
  readonly directory: string;
  readonly clock: Clock;
  /** Called once, when the disk answers with a failure: it is not to be trusted any more (R15). */
  readonly onFailure: (cause: unknown) => void;
  readonly fileSync?: FileSync;
}

export class DiskHeartbeat {
  readonly #options: DiskHeartbeatOptions;
  readonly #sync: FileSync;
  readonly #file: FileHandle;
  #cancel: () => void;
  /** Since when the disk owes an answer; undefined when it owes none. */
  #askedMs: number | undefined;
  #beat: Promise<void> = Promise.resolve();

  private constructor(options: DiskHeartbeatOptions, file: FileHandle) {
    this.#options = options;
    this.#sync = options.fileSync ?? systemFileSync;
    this.#file = file;
    this.#cancel = options.clock.every(INTERVAL_MS, () => this.#ask());
  }

  /** Throws `DirectoryNotWritableError`. */
  static async start(options: DiskHeartbeatOptions): Promise<DiskHeartbeat> {
    try {
      return new DiskHeartbeat(options, await open(join(options.directory, FILE_NAME), "w", 0o600));
    } catch (cause) {
      throw new DirectoryNotWritableError(options.directory, cause);
    }
  }

  /** For how long the disk has not answered, in milliseconds; 0 when nothing was asked of it. */
  get silentMs(): number {
    return this.#askedMs === undefined ? 0 : this.#options.clock.monotonicMs() - this.#askedMs;
  }

  /** Waits for the answer that the disk owes. */
  async stop(): Promise<void> {
    this.#cancel();
    await this.#beat;
    await this.#file.close();
  }

  #ask(): void {
    if (this.#askedMs !== undefined) return;
    this.#askedMs = this.#options.clock.monotonicMs();
    this.#beat = this.#write().then(
      () => {
        this.#askedMs = undefined;
      },
      (cause: unknown) => {
        this.#askedMs = undefined;
        // That is an answer too: the file system may need room even to write the same bytes again.
        if (isDiskFull(cause)) return;
        this.#cancel();
        this.#options.onFailure(cause);
      },
    );
  }

  async #write(): Promise<void> {
    await this.#file.write(BEAT, 0, BEAT.length, 0);
    await this.#sync.fdatasync(this.#file.fd);
  }
}
