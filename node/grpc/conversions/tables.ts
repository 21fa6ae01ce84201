/** What tables are made of (tables.proto). */
import { covey } from "../../../proto/generated/covey.js";
import { enumeration, flag, list, message, number, text, timestamp } from "../fields.js";

const v1 = covey.v1;

const scalarType = enumeration<covey.v1.ScalarType>(v1.ScalarType, "SCALAR_TYPE_");

const keyType = enumeration<covey.v1.KeyType>(v1.KeyType, "KEY_TYPE_");

const projectionType = enumeration<covey.v1.ProjectionType>(v1.ProjectionType, "PROJECTION_TYPE_");

export const billingMode = enumeration<covey.v1.BillingMode>(v1.BillingMode, "BILLING_MODE_");

export const tableClass = enumeration<covey.v1.TableClass>(v1.TableClass, "TABLE_CLASS_");

const streamViewType = enumeration<covey.v1.StreamViewType>(v1.StreamViewType, "STREAM_VIEW_TYPE_");

const tableStatus = enumeration<covey.v1.TableStatus>(v1.TableStatus, "TABLE_STATUS_");

const indexStatus = enumeration<covey.v1.IndexStatus>(v1.IndexStatus, "INDEX_STATUS_");

export const attributeDefinition = message<covey.v1.AttributeDefinition.$Properties>({
  attributeName: text,
  attributeType: scalarType,
});

export const keySchemaElement = message<covey.v1.KeySchemaElement.$Properties>({
  attributeName: text,
  keyType,
});

const projection = message<covey.v1.Projection.$Properties>({
  projectionType,
  nonKeyAttributes: list(text),
});

export const provisionedThroughput = message<covey.v1.ProvisionedThroughput.$Properties>({
  readCapacityUnits: number,
  writeCapacityUnits: number,
});

export const localSecondaryIndex = message<covey.v1.LocalSecondaryIndex.$Properties>({
  indexName: text,
  keySchema: list(keySchemaElement),
  projection,
});

export const globalSecondaryIndex = message<covey.v1.GlobalSecondaryIndex.$Properties>({
  indexName: text,
  keySchema: list(keySchemaElement),
  projection,
  provisionedThroughput,
});

export const streamSpecification = message<covey.v1.StreamSpecification.$Properties>({
  streamEnabled: flag,
  streamViewType,
});

export const tag = message<covey.v1.Tag.$Properties>({
  key: text,
  value: text,
});

const localSecondaryIndexDescription = message<covey.v1.LocalSecondaryIndexDescription.$Properties>({
  indexName: text,
  keySchema: list(keySchemaElement),
  projection,
  indexArn: text,
  indexSizeBytes: number,
  itemCount: number,
});

const globalSecondaryIndexDescription = message<covey.v1.GlobalSecondaryIndexDescription.$Properties>({
  indexName: text,
  keySchema: list(keySchemaElement),
  projection,
  provisionedThroughput,
  indexStatus,
  backfilling: flag,
  indexArn: text,
  indexSizeBytes: number,
  itemCount: number,
});

const billingModeSummary = message<covey.v1.BillingModeSummary.$Properties>({
  billingMode,
  lastUpdateToPayPerRequestDateTime: timestamp,
});

const tableClassSummary = message<covey.v1.TableClassSummary.$Properties>({
  tableClass,
});

export const tableDescription = message<covey.v1.TableDescription.$Properties>({
  tableName: text,
  tableId: text,
  tableArn: text,
  tableStatus,
  creationDateTime: timestamp,
  attributeDefinitions: list(attributeDefinition),
  keySchema: list(keySchemaElement),
  localSecondaryIndexes: list(localSecondaryIndexDescription),
  globalSecondaryIndexes: list(globalSecondaryIndexDescription),
  provisionedThroughput,
  billingModeSummary,
  tableClassSummary,
  streamSpecification,
  latestStreamLabel: text,
  latestStreamArn: text,
  deletionProtectionEnabled: flag,
  tableSizeBytes: number,
  itemCount: number,
});
