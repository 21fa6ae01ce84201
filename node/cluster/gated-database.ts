/** Stands in for the database until the node belongs to a cluster: the endpoints are open and say what is awaited. */
import { CoveyError } from "../../core/errors.js";
import type { Database, RequestContext } from "../../database/database.js";

export class GatedDatabase implements Database {
  readonly operations: ReadonlySet<string>;
  readonly #waitingFor: () => string;
  #database: Database | undefined;

  constructor(operations: ReadonlySet<string>, waitingFor: () => string) {
    this.operations = operations;
    this.#waitingFor = waitingFor;
  }

  open(database: Database): void {
    this.#database = database;
  }

  execute(operation: string, input: unknown, context: RequestContext): Promise<Uint8Array> {
    if (this.#database !== undefined) return this.#database.execute(operation, input, context);
    return Promise.reject(
      new CoveyError("ServiceUnavailable", `this node is not ready: ${this.#waitingFor()}`),
    );
  }

  /** What it stands in for has a life of its own. */
  start(): void {
    this.#database?.start();
  }

  async stop(): Promise<void> {
    await this.#database?.stop();
  }
}
