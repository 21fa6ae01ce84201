/**
 * A node that cannot start, or go on, for a reason its operator can put right. The process prints the message as one line, without
 * a stack, and ends with a code other than 0. Everything else that goes wrong while starting is a bug and keeps its stack.
 */
import {
  DirectoryInUseError,
  DirectoryNotWritableError,
  ForeignDirectoryError,
  StorageError,
} from "../storage/errors.js";

export type StartProblem =
  | "configuration"
  | "port-taken"
  | "address-unusable"
  | "directory-unwritable"
  | "directory-foreign"
  | "directory-locked"
  | "directory-unusable"
  | "directory-copied"
  | "cluster-foreign"
  | "store-fenced"
  | "removed"
  | "node-ended";

export class StartError extends Error {
  readonly problem: StartProblem;

  /** `message` is one line that names what is wrong and, where there is one, the setting to change. */
  constructor(problem: StartProblem, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "StartError";
    this.problem = problem;
  }
}

/** What the storage refused, as a problem of the start; undefined for what is no such refusal. */
export function storageProblem(error: unknown): StartError | undefined {
  if (!(error instanceof StorageError)) return undefined;
  const problem =
    error instanceof DirectoryInUseError
      ? "directory-locked"
      : error instanceof DirectoryNotWritableError
        ? "directory-unwritable"
        : error instanceof ForeignDirectoryError
          ? "directory-foreign"
          : "directory-unusable";
  return new StartError(problem, error.message, { cause: error });
}
