/** What every operation is, and what it works with. */
import type { Clock } from "../../core/clock.js";
import type { Partitions } from "../../replication/partitions.js";
import type { RequestContext } from "../database.js";
import type { TableCatalog } from "../tables/table-catalog.js";
import type { TableStatistics } from "../tables/table-statistics.js";
import type { TableSweeper } from "../tables/table-sweeper.js";
import type { StructureShape } from "../validation/shape.js";

export interface DatabaseConfig {
  /** In ARNs. Default "us-east-1", which every client accepts. */
  readonly region: string;
  /** In ARNs: 12 digits. Default "000000000000". */
  readonly accountId: string;
  /** What DescribeEndpoints answers: the address under which clients reach the cluster. */
  readonly endpoint: string;
}

/** The parts that operations share. */
export interface Services {
  readonly partitions: Partitions;
  readonly tables: TableCatalog;
  readonly statistics: TableStatistics;
  readonly sweeper: TableSweeper;
  readonly clock: Clock;
  /** A random UUID in text. */
  readonly newUuid: () => string;
  readonly config: DatabaseConfig;
}

/**
 * One DynamoDB operation: validates the request in the service's order (types and constraints, values and expressions, the
 * table, the item), runs it, and builds the answer.
 */
export interface Operation {
  /** The operation's DynamoDB name. */
  readonly name: string;
  readonly shape: StructureShape;
  /** `input` is the parsed JSON body. Resolves to the JSON of the answer in UTF-8. Throws CoveyError. */
  run(input: unknown, context: RequestContext, services: Services): Promise<Uint8Array>;
}
