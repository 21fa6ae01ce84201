/**
 * A disk of its own for a node under test: a file system in a file, on a loop device, that can lose its power, fill up and
 * freeze. Needs Linux and root; `whyNoLoopDisks` says what is missing.
 *
 * A guard process waits for the end of this one, however that comes, then thaws, unmounts and removes: no mount outlives
 * a test. The loop device goes with the mount.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { requireProgram } from "./debian-packages.js";

const UNMOUNT_TRIES_MAX = 100;
const UNMOUNT_PAUSE_MS = 200;

const GUARD = `
cat > /dev/null
fsfreeze -u "$1/disk" 2> /dev/null
umount "$1/disk" 2> /dev/null || umount -l "$1/disk" 2> /dev/null
rm -rf --one-file-system "$1"
`;

export type FileSystem = "ext4" | "xfs";

/** Undefined when loop disks can be had here. */
export function whyNoLoopDisks(): string | undefined {
  if (process.platform !== "linux") return "loop devices need Linux";
  if (process.getuid?.() !== 0) return "mounting needs root";
  try {
    const disk = new LoopDisk({ bytes: 16 * 1024 * 1024 });
    void disk.remove();
    return undefined;
  } catch (error) {
    return `nothing can be mounted here: ${(error as Error).message.split("\n").at(-1)}`;
  }
}

export class LoopDisk {
  /** Where it is mounted. */
  readonly path: string;
  readonly #image: string;
  readonly #filler: string;
  readonly #guard: ChildProcess;

  /** Makes and mounts it. The file takes room only for what is written. xfs needs 300 MiB. */
  constructor(options: { readonly bytes: number; readonly fileSystem?: FileSystem }) {
    const { bytes, fileSystem = "ext4" } = options;
    const directory = mkdtempSync(join(tmpdir(), "covey-disk-"));
    this.path = join(directory, "disk");
    this.#image = join(directory, "image");
    this.#filler = join(this.path, "filler");
    this.#guard = spawn("sh", ["-c", GUARD, "guard", directory], {
      detached: true,
      stdio: ["pipe", "ignore", "inherit"],
    });
    this.#guard.stdin!.on("error", () => undefined);
    try {
      mkdirSync(this.path);
      closeSync(openSync(this.#image, "w"));
      truncateSync(this.#image, bytes);
      if (fileSystem === "xfs") requireProgram("mkfs.xfs", "xfsprogs");
      run(`mkfs.${fileSystem}`, "-q", this.#image);
      this.#mount();
    } catch (error) {
      this.#guard.stdin!.end();
      throw error;
    }
  }

  /** From now on nothing reaches the disk, and what was not synced never did. Every call on its files fails. */
  cutPower(): void {
    requireProgram("xfs_io", "xfsprogs");
    run("xfs_io", "-x", "-c", "shutdown", this.path);
  }

  /** Gives the power back. Nobody may use it any more; the system may take a moment to close what an ended process had open. */
  async restorePower(): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        run("umount", this.path);
        break;
      } catch (error) {
        if (tries === UNMOUNT_TRIES_MAX || !String(error).includes("busy")) throw error;
        await delay(UNMOUNT_PAUSE_MS);
      }
    }
    this.#mount();
  }

  /** Every write waits until `thaw`. */
  freeze(): void {
    run("fsfreeze", "-f", this.path);
  }

  thaw(): void {
    run("fsfreeze", "-u", this.path);
  }

  /** Takes all the room that is left. */
  fill(): void {
    const { bfree, bsize } = statfsSync(this.path);
    // Most of it at once; it may be less by now, or not be had in one piece.
    spawnSync("fallocate", ["-l", String(Math.floor(bfree * bsize * 0.95)), this.#filler], {
      stdio: "ignore",
    });
    const file = openSync(this.#filler, "a");
    try {
      for (const bytes of [1024 * 1024, 4096]) writeUntilFull(file, Buffer.alloc(bytes));
    } finally {
      closeSync(file);
    }
  }

  /** Gives the room back. */
  empty(): void {
    rmSync(this.#filler, { force: true });
  }

  /** Resolves when nothing is left of it. */
  async remove(): Promise<void> {
    const ended = new Promise((resolve) => this.#guard.once("exit", resolve));
    this.#guard.stdin!.end();
    await ended;
    if (readFileSync("/proc/mounts", "utf8").includes(this.path))
      throw new Error(`${this.path} is still mounted`);
  }

  #mount(): void {
    run("mount", "-o", "loop", this.#image, this.path);
  }
}

function run(program: string, ...args: string[]): void {
  execFileSync(program, args, { stdio: ["ignore", "ignore", "pipe"] });
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}
