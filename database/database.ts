/**
 * The database as the edges use it: the name of an operation and its parsed JSON in, the JSON of its answer out.
 */
export interface RequestContext {
  /** The client's id of the operation over its retries, when the edge knows one (R11). */
  readonly operationId?: string | undefined;
  /** The client may have sent the operation before, and not know what became of it. */
  readonly retry?: boolean | undefined;
  /** When the answer is no longer wanted, on the monotonic clock. */
  readonly deadlineMs?: number | undefined;
}

export interface Database {
  /** The operations answered, by their DynamoDB names. */
  readonly operations: ReadonlySet<string>;
  /**
   * Runs one operation. `input` is the request as DynamoDB JSON, parsed, not yet validated.
   * Resolves to the answer's body: UTF-8 JSON. Throws CoveyError.
   */
  execute(operation: string, input: unknown, context: RequestContext): Promise<Uint8Array>;
  /** Begins to finish, from time to time, deletions of tables that another node left behind. */
  start(): void;
  /** Resolves when nothing of this node's is under way in the background any more. */
  stop(): Promise<void>;
}
