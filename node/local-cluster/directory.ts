/**
 * The directory of a local cluster: one directory per node, and a file that says that it is one, how many nodes it has and
 * how many of them founded it. A directory with other people's files in it is never touched.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../start-error.js";
import { NODES_STANDARD } from "./options.js";

const MARKER = "local-cluster.json";
const FORMAT = 1;

export interface ClusterSize {
  readonly nodes: number;
  /** The first so many: they formed the cluster. The others joined it, or are about to. */
  readonly founders: number;
}

/** What is going to run, and how much of it is there already. */
export interface ClusterGrowth extends ClusterSize {
  /** 0 where there is no cluster yet. */
  readonly nodesBefore: number;
}

/**
 * The size of the cluster in the directory, grown to `nodesAsked` if that is more or, where there is none yet, of the one
 * that is going to be there. Changes nothing. Throws StartError when the directory holds something else, or a cluster of
 * more nodes than were asked for.
 */
export function sizeOfDirectory(path: string, nodesAsked: number | undefined): ClusterGrowth {
  const names = list(path);
  if (names.length === 0) {
    const nodes = nodesAsked ?? NODES_STANDARD;
    return { nodes, founders: nodes, nodesBefore: 0 };
  }
  if (!names.includes(MARKER)) {
    throw new StartError(
      "directory-foreign",
      `${path} holds something else than a local cluster ("${names[0]}"): choose another directory with --data`,
    );
  }
  const { nodes, founders } = recordedSize(path);
  if (nodesAsked !== undefined && nodesAsked < nodes) {
    throw new StartError(
      "directory-foreign",
      `${path} holds a cluster of ${nodes} nodes, which cannot be started with ${nodesAsked}, for the others hold a part of the data: leave --nodes out, or choose another directory with --data`,
    );
  }
  return { nodes: nodesAsked ?? nodes, founders, nodesBefore: nodes };
}

/** Makes the directory, if need be, and marks it. Throws StartError when it cannot be written. */
export function claimDirectory(path: string, { nodes, founders }: ClusterSize): void {
  try {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, MARKER), `${JSON.stringify({ format: FORMAT, nodes, founders })}\n`);
  } catch (error) {
    throw unusable(path, error);
  }
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw unusable(path, error);
  }
}

function recordedSize(path: string): ClusterSize {
  let marker: { format?: unknown; nodes?: unknown; founders?: unknown } | null;
  try {
    marker = JSON.parse(readFileSync(join(path, MARKER), "utf8"));
  } catch (cause) {
    throw new StartError(
      "directory-foreign",
      `${join(path, MARKER)} cannot be read: ${(cause as Error).message}`,
      {
        cause,
      },
    );
  }
  const { format, nodes, founders = nodes } = marker ?? {};
  if (format !== FORMAT || !isCount(nodes) || !isCount(founders) || founders > nodes) {
    throw new StartError(
      "directory-foreign",
      `${join(path, MARKER)} was written by another version of Covey`,
    );
  }
  return { nodes, founders };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}

function unusable(path: string, error: unknown): StartError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why =
    code === "EACCES" || code === "EPERM" || code === "EROFS"
      ? "this user may not write there"
      : code === "ENOTDIR" || code === "EEXIST"
        ? "it is no directory"
        : message;
  return new StartError(
    "directory-unwritable",
    `${path} cannot be used: ${why}; choose another with --data`,
    {
      cause: error,
    },
  );
}
