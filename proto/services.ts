/**
 * The services of the contracts, in the form that `@grpc/grpc-js` takes on both ends: paths, and how each message
 * becomes bytes. A test compares every method with the .proto files.
 */
import { covey } from "./generated/covey.js";
import type { Writer } from "protobufjs/minimal.js";

/** A message class of the generated code. */
export interface MessageType<Message> {
  encode(message: Message): Writer;
  decode(bytes: Uint8Array): Message;
}

export interface Method<Request, Response> {
  readonly path: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  requestSerialize(message: Request): Buffer;
  requestDeserialize(bytes: Buffer): Request;
  responseSerialize(message: Response): Buffer;
  responseDeserialize(bytes: Buffer): Response;
}

/** One request, one response. */
export function unaryMethod<Request, Response>(
  path: string,
  request: MessageType<Request>,
  response: MessageType<Response>,
): Method<Request, Response> {
  return {
    path,
    requestStream: false,
    responseStream: false,
    requestSerialize: (message) => request.encode(message).finish() as Buffer,
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: (message) => response.encode(message).finish() as Buffer,
    responseDeserialize: (bytes) => response.decode(bytes),
  };
}

/** A stream of requests and a stream of responses. */
export function streamMethod<Request, Response>(
  path: string,
  request: MessageType<Request>,
  response: MessageType<Response>,
): Method<Request, Response> {
  return { ...unaryMethod(path, request, response), requestStream: true, responseStream: true };
}

const v1 = covey.v1;

/** covey.v1.Database without its stream: every method is named after the operation that it runs. */
export const databaseMethods = {
  CreateTable: operation("CreateTable", v1.CreateTableRequest, v1.CreateTableResponse),
  DescribeTable: operation("DescribeTable", v1.DescribeTableRequest, v1.DescribeTableResponse),
  ListTables: operation("ListTables", v1.ListTablesRequest, v1.ListTablesResponse),
  UpdateTable: operation("UpdateTable", v1.UpdateTableRequest, v1.UpdateTableResponse),
  DeleteTable: operation("DeleteTable", v1.DeleteTableRequest, v1.DeleteTableResponse),
  PutItem: operation("PutItem", v1.PutItemRequest, v1.PutItemResponse),
  GetItem: operation("GetItem", v1.GetItemRequest, v1.GetItemResponse),
  UpdateItem: operation("UpdateItem", v1.UpdateItemRequest, v1.UpdateItemResponse),
  DeleteItem: operation("DeleteItem", v1.DeleteItemRequest, v1.DeleteItemResponse),
  Query: operation("Query", v1.QueryRequest, v1.QueryResponse),
  Scan: operation("Scan", v1.ScanRequest, v1.ScanResponse),
  BatchGetItem: operation("BatchGetItem", v1.BatchGetItemRequest, v1.BatchGetItemResponse),
  BatchWriteItem: operation("BatchWriteItem", v1.BatchWriteItemRequest, v1.BatchWriteItemResponse),
  TransactGetItems: operation("TransactGetItems", v1.TransactGetItemsRequest, v1.TransactGetItemsResponse),
  TransactWriteItems: operation(
    "TransactWriteItems",
    v1.TransactWriteItemsRequest,
    v1.TransactWriteItemsResponse,
  ),
  TagResource: operation("TagResource", v1.TagResourceRequest, v1.TagResourceResponse),
  UntagResource: operation("UntagResource", v1.UntagResourceRequest, v1.UntagResourceResponse),
  ListTagsOfResource: operation(
    "ListTagsOfResource",
    v1.ListTagsOfResourceRequest,
    v1.ListTagsOfResourceResponse,
  ),
  UpdateTimeToLive: operation("UpdateTimeToLive", v1.UpdateTimeToLiveRequest, v1.UpdateTimeToLiveResponse),
  DescribeTimeToLive: operation(
    "DescribeTimeToLive",
    v1.DescribeTimeToLiveRequest,
    v1.DescribeTimeToLiveResponse,
  ),
};

export type UnaryOperation = keyof typeof databaseMethods;

export const pipelineMethod = streamMethod(
  "/covey.v1.Database/Pipeline",
  v1.PipelineRequest,
  v1.PipelineResponse,
);

export const databaseService = { ...databaseMethods, Pipeline: pipelineMethod };

export const clusterService = {
  GetTopology: clusterMethod("GetTopology", v1.GetTopologyRequest, v1.GetTopologyResponse),
  GetStatus: clusterMethod("GetStatus", v1.GetStatusRequest, v1.GetStatusResponse),
  PlanTopology: clusterMethod("PlanTopology", v1.PlanTopologyRequest, v1.PlanTopologyResponse),
  CommitTopology: clusterMethod("CommitTopology", v1.CommitTopologyRequest, v1.CommitTopologyResponse),
  CancelTopology: clusterMethod("CancelTopology", v1.CancelTopologyRequest, v1.CancelTopologyResponse),
  GetTopologyProgress: clusterMethod(
    "GetTopologyProgress",
    v1.GetTopologyProgressRequest,
    v1.GetTopologyProgressResponse,
  ),
  PlanUnsafeRecovery: clusterMethod(
    "PlanUnsafeRecovery",
    v1.PlanUnsafeRecoveryRequest,
    v1.PlanUnsafeRecoveryResponse,
  ),
  CommitUnsafeRecovery: clusterMethod(
    "CommitUnsafeRecovery",
    v1.CommitUnsafeRecoveryRequest,
    v1.CommitUnsafeRecoveryResponse,
  ),
};

/** The trailing metadata of a failed unary call: an encoded covey.v1.Error. */
export const ERROR_METADATA = "covey-error-bin";

/** The metadata of a unary call that names a write over its retries (R11). */
export const OPERATION_ID_METADATA = "covey-operation-id";

/**
 * The largest message that either end takes, in bytes. A DynamoDB answer holds at most 16 MB of items; written as JSON,
 * with binaries in base64, it takes at most about twice that.
 */
export const MESSAGE_BYTES_MAX = 32 * 1024 * 1024;

function clusterMethod<Request, Response>(
  name: string,
  request: MessageType<Request>,
  response: MessageType<Response>,
): Method<Request, Response> {
  return unaryMethod(`/covey.v1.Cluster/${name}`, request, response);
}

function operation<Request, Response>(
  name: string,
  request: MessageType<Request>,
  response: MessageType<Response>,
): Method<Request, Response> {
  return unaryMethod(`/covey.v1.Database/${name}`, request, response);
}
