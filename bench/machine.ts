/** On what, and of what, the figures were measured: figures without it cannot be compared. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, release, tmpdir, totalmem, type } from "node:os";

export interface Machine {
  readonly cpuModel: string;
  readonly cpuCores: number;
  readonly memoryGib: number;
  readonly system: string;
  readonly nodeVersion: string;
  /** Of the nodes' data. */
  readonly filesystem: string;
  /** Abbreviated, with "-dirty" when files were changed since. */
  readonly commit: string;
  readonly date: string;
}

export function describeMachine(): Machine {
  return {
    cpuModel: cpus()[0]?.model.trim() ?? "unknown",
    cpuCores: cpus().length,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    nodeVersion: process.version,
    filesystem: filesystemOf(tmpdir()),
    commit: commit(),
    date: new Date().toISOString(),
  };
}

function filesystemOf(path: string): string {
  let mounts;
  try {
    mounts = readFileSync("/proc/self/mounts", "utf8");
  } catch {
    return "unknown"; // Only Linux has it.
  }
  return filesystemIn(mounts, path);
}

/** `mounts` in the form of fstab(5): a device, a directory and a type a line. The last of the longest directories counts. */
export function filesystemIn(mounts: string, path: string): string {
  let found = { directory: "", type: "unknown" };
  for (const line of mounts.split("\n")) {
    const [, directory, type] = line.split(" ");
    if (directory === undefined || type === undefined) continue;
    const prefix = directory.endsWith("/") ? directory : `${directory}/`;
    if (`${path}/`.startsWith(prefix) && directory.length >= found.directory.length)
      found = { directory, type };
  }
  return found.type;
}

function commit(): string {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty", "--exclude", "*"], {
      cwd: import.meta.dirname,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "unknown"; // Not a checkout, or no git.
  }
}

/** CPU time that everything on the machine has taken so far, in microseconds. */
export function busyMicroseconds(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) * 1000;
}
