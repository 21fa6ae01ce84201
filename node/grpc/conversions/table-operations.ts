/** Requests and responses about tables: definitions, tags, expiry. */
import { covey } from "../../../proto/generated/covey.js";
import { enumeration, flag, list, message, number, text } from "../fields.js";
import {
  attributeDefinition,
  billingMode,
  globalSecondaryIndex,
  keySchemaElement,
  localSecondaryIndex,
  provisionedThroughput,
  streamSpecification,
  tableClass,
  tableDescription,
  tag,
} from "./tables.js";

const v1 = covey.v1;

const timeToLiveStatus = enumeration<covey.v1.TimeToLiveStatus>(v1.TimeToLiveStatus, "TIME_TO_LIVE_STATUS_");

export const createTableRequest = message<covey.v1.CreateTableRequest.$Properties>({
  tableName: text,
  attributeDefinitions: list(attributeDefinition),
  keySchema: list(keySchemaElement),
  localSecondaryIndexes: list(localSecondaryIndex),
  globalSecondaryIndexes: list(globalSecondaryIndex),
  billingMode,
  provisionedThroughput,
  streamSpecification,
  tableClass,
  deletionProtectionEnabled: flag,
  tags: list(tag),
});

export const createTableResponse = message<covey.v1.CreateTableResponse.$Properties>({
  tableDescription,
});

export const describeTableRequest = message<covey.v1.DescribeTableRequest.$Properties>({
  tableName: text,
});

export const describeTableResponse = message<covey.v1.DescribeTableResponse.$Properties>({
  table: tableDescription,
});

export const listTablesRequest = message<covey.v1.ListTablesRequest.$Properties>({
  exclusiveStartTableName: text,
  limit: number,
});

export const listTablesResponse = message<covey.v1.ListTablesResponse.$Properties>({
  tableNames: list(text),
  lastEvaluatedTableName: text,
});

const updateGlobalSecondaryIndexAction = message<covey.v1.UpdateGlobalSecondaryIndexAction.$Properties>({
  indexName: text,
  provisionedThroughput,
});

const deleteGlobalSecondaryIndexAction = message<covey.v1.DeleteGlobalSecondaryIndexAction.$Properties>({
  indexName: text,
});

const globalSecondaryIndexUpdate = message<covey.v1.GlobalSecondaryIndexUpdate.$Properties, "change">({
  create: globalSecondaryIndex,
  update: updateGlobalSecondaryIndexAction,
  delete: deleteGlobalSecondaryIndexAction,
});

export const updateTableRequest = message<covey.v1.UpdateTableRequest.$Properties>({
  tableName: text,
  attributeDefinitions: list(attributeDefinition),
  billingMode,
  provisionedThroughput,
  globalSecondaryIndexUpdates: list(globalSecondaryIndexUpdate),
  streamSpecification,
  tableClass,
  deletionProtectionEnabled: flag,
});

export const updateTableResponse = message<covey.v1.UpdateTableResponse.$Properties>({
  tableDescription,
});

export const deleteTableRequest = message<covey.v1.DeleteTableRequest.$Properties>({
  tableName: text,
});

export const deleteTableResponse = message<covey.v1.DeleteTableResponse.$Properties>({
  tableDescription,
});

export const tagResourceRequest = message<covey.v1.TagResourceRequest.$Properties>({
  resourceArn: text,
  tags: list(tag),
});

export const tagResourceResponse = message<covey.v1.TagResourceResponse.$Properties>({});

export const untagResourceRequest = message<covey.v1.UntagResourceRequest.$Properties>({
  resourceArn: text,
  tagKeys: list(text),
});

export const untagResourceResponse = message<covey.v1.UntagResourceResponse.$Properties>({});

export const listTagsOfResourceRequest = message<covey.v1.ListTagsOfResourceRequest.$Properties>({
  resourceArn: text,
  nextToken: text,
});

export const listTagsOfResourceResponse = message<covey.v1.ListTagsOfResourceResponse.$Properties>({
  tags: list(tag),
  nextToken: text,
});

const timeToLiveSpecification = message<covey.v1.TimeToLiveSpecification.$Properties>({
  enabled: flag,
  attributeName: text,
});

export const updateTimeToLiveRequest = message<covey.v1.UpdateTimeToLiveRequest.$Properties>({
  tableName: text,
  timeToLiveSpecification,
});

export const updateTimeToLiveResponse = message<covey.v1.UpdateTimeToLiveResponse.$Properties>({
  timeToLiveSpecification,
});

export const describeTimeToLiveRequest = message<covey.v1.DescribeTimeToLiveRequest.$Properties>({
  tableName: text,
});

const timeToLiveDescription = message<covey.v1.TimeToLiveDescription.$Properties>({
  timeToLiveStatus,
  attributeName: text,
});

export const describeTimeToLiveResponse = message<covey.v1.DescribeTimeToLiveResponse.$Properties>({
  timeToLiveDescription,
});
