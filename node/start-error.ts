/**
 * A node that cannot start for a reason its operator can put right. The process prints the message as one line, without
 * a stack, and ends with a code other than 0. Everything else that goes wrong while starting is a bug and keeps its stack.
 */
export type StartProblem =
  | "configuration"
  | "port-taken"
  | "address-unusable"
  | "directory-unwritable"
  | "directory-foreign"
  | "directory-locked"
  | "cluster-foreign";

export class StartError extends Error {
  readonly problem: StartProblem;

  /** `message` is one line that names what is wrong and, where there is one, the setting to change. */
  constructor(problem: StartProblem, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "StartError";
    this.problem = problem;
  }
}
