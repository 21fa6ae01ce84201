/**
 * Every unary operation of covey.v1.Database: how its typed request becomes DynamoDB JSON, and how the JSON of the answer
 * becomes its typed response.
 */
import type { databaseMethods, Method, UnaryOperation } from "../../../proto/services.js";
import type { Field } from "../fields.js";
import * as items from "./item-operations.js";
import * as tables from "./table-operations.js";

type Conversions = {
  readonly [O in UnaryOperation]: (typeof databaseMethods)[O] extends Method<infer Request, infer Response>
    ? { readonly request: Field<Request>; readonly response: Field<Response> }
    : never;
};

export const conversions: Conversions = {
  CreateTable: { request: tables.createTableRequest, response: tables.createTableResponse },
  DescribeTable: { request: tables.describeTableRequest, response: tables.describeTableResponse },
  ListTables: { request: tables.listTablesRequest, response: tables.listTablesResponse },
  UpdateTable: { request: tables.updateTableRequest, response: tables.updateTableResponse },
  DeleteTable: { request: tables.deleteTableRequest, response: tables.deleteTableResponse },
  PutItem: { request: items.putItemRequest, response: items.putItemResponse },
  GetItem: { request: items.getItemRequest, response: items.getItemResponse },
  UpdateItem: { request: items.updateItemRequest, response: items.updateItemResponse },
  DeleteItem: { request: items.deleteItemRequest, response: items.deleteItemResponse },
  Query: { request: items.queryRequest, response: items.queryResponse },
  Scan: { request: items.scanRequest, response: items.scanResponse },
  BatchGetItem: { request: items.batchGetItemRequest, response: items.batchGetItemResponse },
  BatchWriteItem: { request: items.batchWriteItemRequest, response: items.batchWriteItemResponse },
  TransactGetItems: { request: items.transactGetItemsRequest, response: items.transactGetItemsResponse },
  TransactWriteItems: {
    request: items.transactWriteItemsRequest,
    response: items.transactWriteItemsResponse,
  },
  TagResource: { request: tables.tagResourceRequest, response: tables.tagResourceResponse },
  UntagResource: { request: tables.untagResourceRequest, response: tables.untagResourceResponse },
  ListTagsOfResource: {
    request: tables.listTagsOfResourceRequest,
    response: tables.listTagsOfResourceResponse,
  },
  UpdateTimeToLive: { request: tables.updateTimeToLiveRequest, response: tables.updateTimeToLiveResponse },
  DescribeTimeToLive: {
    request: tables.describeTimeToLiveRequest,
    response: tables.describeTimeToLiveResponse,
  },
};
