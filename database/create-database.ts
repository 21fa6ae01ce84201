/**
 * Builds the database over the partitions of the cluster. One database is one coordinator: it validates requests, sends
 * commands to the partitions they concern, and builds the answers. What the commands mean there is machine.ts.
 */
import type { Clock } from "../core/clock.js";
import { CoveyError, type ErrorCode } from "../core/errors.js";
import type { Random } from "../core/random.js";
import type { Partitions } from "../replication/partitions.js";
import type { Database, RequestContext } from "./database.js";
import { OPERATIONS } from "./operations/index.js";
import type { DatabaseConfig, Operation, Services } from "./operations/operation.js";
import type { TableCatalog } from "./tables/table-catalog.js";
import { TableStatistics } from "./tables/table-statistics.js";
import { TableSweeper } from "./tables/table-sweeper.js";
import { checkAttributeTypes } from "./validation/type-check.js";

export interface DatabaseDependencies {
  readonly partitions: Partitions;
  /** Shared with the machine of this node. */
  readonly tables: TableCatalog;
  readonly clock: Clock;
  readonly random: Random;
  /** A random UUID in text, from the operating system's generator. */
  readonly newUuid: () => string;
  readonly config?: Partial<DatabaseConfig>;
}

const DEFAULT_CONFIG: DatabaseConfig = {
  region: "us-east-1",
  accountId: "000000000000",
  endpoint: "localhost:8000",
};

const NOT_FOUND: ReadonlySet<ErrorCode> = new Set(["ResourceNotFoundException", "TableNotFoundException"]);

export function createDatabase(dependencies: DatabaseDependencies): Database {
  return new Coordinator(dependencies);
}

class Coordinator implements Database {
  readonly operations: ReadonlySet<string>;
  readonly #byName: ReadonlyMap<string, Operation>;
  readonly #services: Services;

  constructor(dependencies: DatabaseDependencies) {
    const { partitions, tables, clock, random, newUuid, config } = dependencies;
    this.#services = {
      partitions,
      tables,
      clock,
      newUuid,
      statistics: new TableStatistics(partitions, clock),
      sweeper: new TableSweeper({ partitions, tables, clock, random }),
      config: { ...DEFAULT_CONFIG, ...config },
    };
    this.#byName = new Map(OPERATIONS.map((operation) => [operation.name, operation]));
    this.operations = new Set(this.#byName.keys());
  }

  start(): void {
    this.#services.sweeper.start();
  }

  async stop(): Promise<void> {
    await this.#services.sweeper.stop();
  }

  async execute(name: string, input: unknown, context: RequestContext): Promise<Uint8Array> {
    const operation = this.#byName.get(name);
    if (operation === undefined) throw new CoveyError("UnknownOperationException", "");
    try {
      return await this.#run(operation, input, context);
    } catch (error) {
      // Values are checked as they are read, but the service checks the JSON types of a whole request before anything
      // else: a request that is refused may have to be refused for those instead.
      if (error instanceof CoveyError && error.code === "ValidationException") {
        checkAttributeTypes(operation.shape, input);
      }
      throw error;
    }
  }

  /**
   * A table that is not there for this node may have been made through another one a moment ago: before a client is told so,
   * the node asks for what it has missed. Nothing was done by a request that found no table, so it may run again.
   */
  async #run(operation: Operation, input: unknown, context: RequestContext): Promise<Uint8Array> {
    try {
      return await operation.run(input, context, this.#services);
    } catch (error) {
      if (!(error instanceof CoveyError) || !NOT_FOUND.has(error.code)) throw error;
      await this.#services.tables.refresh();
      return await operation.run(input, context, this.#services);
    }
  }
}
