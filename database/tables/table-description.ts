/** A table as CreateTable, DescribeTable, UpdateTable and DeleteTable answer it. */
import type { Figures } from "../records/table-statistics-record.js";
import type { DatabaseConfig } from "../operations/operation.js";
import type { CatalogEntry, TableCatalog } from "./table-catalog.js";
import type { LocalIndex, TableDefinition } from "./table-definition.js";

export function tableArn(config: DatabaseConfig, name: string): string {
  return `arn:aws:dynamodb:${config.region}:${config.accountId}:table/${name}`;
}

/** `figures`: the table's first, then those of its local indexes; absent for a table that is new. */
export function describeTable(
  config: DatabaseConfig,
  tables: TableCatalog,
  entry: CatalogEntry,
  figures: readonly Figures[] = [],
): object {
  const { table } = entry;
  const arn = tableArn(config, table.name);
  return {
    AttributeDefinitions: table.attributes.map(({ name, type }) => ({
      AttributeName: name,
      AttributeType: type,
    })),
    TableName: table.name,
    KeySchema: keySchema(table.key.partition.name, table.key.sort?.name),
    TableStatus: tables.statusOf(entry),
    CreationDateTime: seconds(table.createdAtMs),
    ProvisionedThroughput: describeThroughput(table),
    TableSizeBytes: figures[0]?.bytes ?? 0,
    ItemCount: figures[0]?.count ?? 0,
    TableArn: arn,
    TableId: table.uuid,
    ...describeBilling(table),
    ...(table.localIndexes.length > 0 && {
      LocalSecondaryIndexes: table.localIndexes.map((index) =>
        describeIndex(table, index, arn, figures[index.id]),
      ),
    }),
    ...(table.encryptionKeyArn !== undefined && {
      SSEDescription: { Status: "ENABLED", SSEType: "KMS", KMSMasterKeyArn: table.encryptionKeyArn },
    }),
    ...(table.tableClass !== undefined && { TableClassSummary: { TableClass: table.tableClass } }),
    DeletionProtectionEnabled: table.deletionProtection,
    ...(table.onDemandThroughput && {
      OnDemandThroughput: {
        MaxReadRequestUnits: table.onDemandThroughput.readUnits,
        MaxWriteRequestUnits: table.onDemandThroughput.writeUnits,
      },
    }),
  };
}

function describeThroughput({ throughput }: TableDefinition): object {
  return {
    ...(throughput.increasedAtMs !== undefined && {
      LastIncreaseDateTime: seconds(throughput.increasedAtMs),
    }),
    ...(throughput.decreasedAtMs !== undefined && {
      LastDecreaseDateTime: seconds(throughput.decreasedAtMs),
    }),
    NumberOfDecreasesToday: 0,
    ReadCapacityUnits: throughput.readUnits,
    WriteCapacityUnits: throughput.writeUnits,
  };
}

/** Only tables that are, or once were, on demand say how they are billed. */
function describeBilling(table: TableDefinition): object {
  if (table.onDemandSinceMs === undefined) return {};
  return {
    BillingModeSummary: {
      BillingMode: table.billingMode,
      LastUpdateToPayPerRequestDateTime: seconds(table.onDemandSinceMs),
    },
  };
}

function describeIndex(
  table: TableDefinition,
  index: LocalIndex,
  arn: string,
  figures: Figures | undefined,
): object {
  return {
    IndexName: index.name,
    KeySchema: keySchema(table.key.partition.name, index.sort.name),
    Projection: {
      ProjectionType: index.projection,
      ...(index.projection === "INCLUDE" && { NonKeyAttributes: index.included }),
    },
    IndexSizeBytes: figures?.bytes ?? 0,
    ItemCount: figures?.count ?? 0,
    IndexArn: `${arn}/index/${index.name}`,
  };
}

function keySchema(partition: string, sort: string | undefined): readonly object[] {
  const hash = { AttributeName: partition, KeyType: "HASH" };
  return sort === undefined ? [hash] : [hash, { AttributeName: sort, KeyType: "RANGE" }];
}

/** Times are numbers of seconds on the wire. */
function seconds(ms: number): number {
  return ms / 1000;
}
