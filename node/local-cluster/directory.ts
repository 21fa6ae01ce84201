/**
 * The directory of a local cluster: one directory per node, and a file that says that it is one and how many nodes it was
 * made with. A directory with other people's files in it is never touched.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../start-error.js";
import { NODES_STANDARD } from "./options.js";

const MARKER = "local-cluster.json";
const FORMAT = 1;

/**
 * How many nodes the cluster in the directory has or, where there is none yet, is going to have. Changes nothing.
 * Throws StartError when the directory holds something else, or a cluster that `nodesAsked` does not fit.
 */
export function nodesOfDirectory(path: string, nodesAsked: number | undefined): number {
  const names = list(path);
  if (names.length === 0) return nodesAsked ?? NODES_STANDARD;
  if (!names.includes(MARKER)) {
    throw new StartError(
      "directory-foreign",
      `${path} holds something else than a local cluster ("${names[0]}"): choose another directory with --data`,
    );
  }
  const nodes = recordedNodes(path);
  if (nodesAsked !== undefined && nodesAsked !== nodes) {
    const why =
      nodesAsked > nodes
        ? `which grows when a new node joins it and not by --nodes ${nodesAsked}`
        : `which cannot be started with ${nodesAsked}`;
    throw new StartError(
      "directory-foreign",
      `${path} holds a cluster of ${nodes} nodes, ${why}: leave --nodes out, or choose another directory with --data`,
    );
  }
  return nodes;
}

/** Makes the directory, if need be, and marks it. Throws StartError when it cannot be written. */
export function claimDirectory(path: string, nodes: number): void {
  try {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, MARKER), `${JSON.stringify({ format: FORMAT, nodes })}\n`);
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

function recordedNodes(path: string): number {
  let marker: { format?: unknown; nodes?: unknown } | null;
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
  const { format, nodes } = marker ?? {};
  if (format !== FORMAT || typeof nodes !== "number" || !Number.isInteger(nodes) || nodes < 1) {
    throw new StartError(
      "directory-foreign",
      `${join(path, MARKER)} was written by another version of Covey`,
    );
  }
  return nodes;
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
