/** Requests and responses about items: one, a page, several, transactions. */
import { covey } from "../../../proto/generated/covey.js";
import { attributeValue, item } from "../attribute-values.js";
import { byName, enumeration, flag, list, message, number, text, wrappedList } from "../fields.js";

const v1 = covey.v1;

const returnValue = enumeration<covey.v1.ReturnValue>(v1.ReturnValue, "RETURN_VALUE_");

const returnValuesOnConditionCheckFailure = enumeration<covey.v1.ReturnValuesOnConditionCheckFailure>(
  v1.ReturnValuesOnConditionCheckFailure,
  "RETURN_VALUES_ON_CONDITION_CHECK_FAILURE_",
);

const returnConsumedCapacity = enumeration<covey.v1.ReturnConsumedCapacity>(
  v1.ReturnConsumedCapacity,
  "RETURN_CONSUMED_CAPACITY_",
);

const returnItemCollectionMetrics = enumeration<covey.v1.ReturnItemCollectionMetrics>(
  v1.ReturnItemCollectionMetrics,
  "RETURN_ITEM_COLLECTION_METRICS_",
);

const select = enumeration<covey.v1.Select>(v1.Select, "SELECT_");

const capacity = message<covey.v1.Capacity.$Properties>({
  capacityUnits: number,
  readCapacityUnits: number,
  writeCapacityUnits: number,
});

const consumedCapacity = message<covey.v1.ConsumedCapacity.$Properties>({
  tableName: text,
  capacityUnits: number,
  readCapacityUnits: number,
  writeCapacityUnits: number,
  table: capacity,
  localSecondaryIndexes: byName(capacity),
  globalSecondaryIndexes: byName(capacity),
});

const itemCollectionMetrics = message<covey.v1.ItemCollectionMetrics.$Properties>(
  {
    itemCollectionKey: item,
    sizeEstimateRangeGb: list(number),
  },
  { sizeEstimateRangeGb: "SizeEstimateRangeGB" },
);

export const putItemRequest = message<covey.v1.PutItemRequest.$Properties>({
  tableName: text,
  item,
  conditionExpression: text,
  expressionAttributeNames: byName(text),
  expressionAttributeValues: byName(attributeValue),
  returnValues: returnValue,
  returnValuesOnConditionCheckFailure,
  returnConsumedCapacity,
  returnItemCollectionMetrics,
});

export const putItemResponse = message<covey.v1.PutItemResponse.$Properties>({
  attributes: item,
  consumedCapacity,
  itemCollectionMetrics,
});

export const getItemRequest = message<covey.v1.GetItemRequest.$Properties>({
  tableName: text,
  key: item,
  consistentRead: flag,
  projectionExpression: text,
  expressionAttributeNames: byName(text),
  returnConsumedCapacity,
});

export const getItemResponse = message<covey.v1.GetItemResponse.$Properties>({
  item,
  consumedCapacity,
});

export const updateItemRequest = message<covey.v1.UpdateItemRequest.$Properties>({
  tableName: text,
  key: item,
  updateExpression: text,
  conditionExpression: text,
  expressionAttributeNames: byName(text),
  expressionAttributeValues: byName(attributeValue),
  returnValues: returnValue,
  returnValuesOnConditionCheckFailure,
  returnConsumedCapacity,
  returnItemCollectionMetrics,
});

export const updateItemResponse = message<covey.v1.UpdateItemResponse.$Properties>({
  attributes: item,
  consumedCapacity,
  itemCollectionMetrics,
});

export const deleteItemRequest = message<covey.v1.DeleteItemRequest.$Properties>({
  tableName: text,
  key: item,
  conditionExpression: text,
  expressionAttributeNames: byName(text),
  expressionAttributeValues: byName(attributeValue),
  returnValues: returnValue,
  returnValuesOnConditionCheckFailure,
  returnConsumedCapacity,
  returnItemCollectionMetrics,
});

export const deleteItemResponse = message<covey.v1.DeleteItemResponse.$Properties>({
  attributes: item,
  consumedCapacity,
  itemCollectionMetrics,
});

export const queryRequest = message<covey.v1.QueryRequest.$Properties>({
  tableName: text,
  indexName: text,
  keyConditionExpression: text,
  filterExpression: text,
  projectionExpression: text,
  expressionAttributeNames: byName(text),
  expressionAttributeValues: byName(attributeValue),
  scanIndexForward: flag,
  limit: number,
  exclusiveStartKey: item,
  consistentRead: flag,
  select,
  returnConsumedCapacity,
});

export const queryResponse = message<covey.v1.QueryResponse.$Properties>({
  items: list(item),
  count: number,
  scannedCount: number,
  lastEvaluatedKey: item,
  consumedCapacity,
});

export const scanRequest = message<covey.v1.ScanRequest.$Properties>({
  tableName: text,
  indexName: text,
  filterExpression: text,
  projectionExpression: text,
  expressionAttributeNames: byName(text),
  expressionAttributeValues: byName(attributeValue),
  limit: number,
  exclusiveStartKey: item,
  segment: number,
  totalSegments: number,
  consistentRead: flag,
  select,
  returnConsumedCapacity,
});

export const scanResponse = message<covey.v1.ScanResponse.$Properties>({
  items: list(item),
  count: number,
  scannedCount: number,
  lastEvaluatedKey: item,
  consumedCapacity,
});

const keysAndAttributes = message<covey.v1.KeysAndAttributes.$Properties>({
  keys: list(item),
  consistentRead: flag,
  projectionExpression: text,
  expressionAttributeNames: byName(text),
});

export const batchGetItemRequest = message<covey.v1.BatchGetItemRequest.$Properties>({
  requestItems: byName(keysAndAttributes),
  returnConsumedCapacity,
});

const itemList = wrappedList<covey.v1.ItemList.$Properties, "items", covey.v1.Item.$Properties>(
  "items",
  item,
);

export const batchGetItemResponse = message<covey.v1.BatchGetItemResponse.$Properties>({
  responses: byName(itemList),
  unprocessedKeys: byName(keysAndAttributes),
  consumedCapacity: list(consumedCapacity),
});

const putRequest = message<covey.v1.PutRequest.$Properties>({
  item,
});

const deleteRequest = message<covey.v1.DeleteRequest.$Properties>({
  key: item,
});

const writeRequest = message<covey.v1.WriteRequest.$Properties, "request">({
  putRequest,
  deleteRequest,
});

const writeRequestList = wrappedList<
  covey.v1.WriteRequestList.$Properties,
  "requests",
  covey.v1.WriteRequest.$Properties
>("requests", writeRequest);

export const batchWriteItemRequest = message<covey.v1.BatchWriteItemRequest.$Properties>({
  requestItems: byName(writeRequestList),
  returnConsumedCapacity,
  returnItemCollectionMetrics,
});

const itemCollectionMetricsList = wrappedList<
  covey.v1.ItemCollectionMetricsList.$Properties,
  "metrics",
  covey.v1.ItemCollectionMetrics.$Properties
>("metrics", itemCollectionMetrics);

export const batchWriteItemResponse = message<covey.v1.BatchWriteItemResponse.$Properties>({
  unprocessedItems: byName(writeRequestList),
  itemCollectionMetrics: byName(itemCollectionMetricsList),
  consumedCapacity: list(consumedCapacity),
});

const transactGet = message<covey.v1.TransactGet.$Properties>({
  tableName: text,
  key: item,
  projectionExpression: text,
  expressionAttributeNames: byName(text),
});

const transactGetItem = message<covey.v1.TransactGetItem.$Properties>({
  get: transactGet,
});

export const transactGetItemsRequest = message<covey.v1.TransactGetItemsRequest.$Properties>({
  transactItems: list(transactGetItem),
  returnConsumedCapacity,
});

const itemResponse = message<covey.v1.ItemResponse.$Properties>({
  item,
});

export const transactGetItemsResponse = message<covey.v1.TransactGetItemsResponse.$Properties>({
  responses: list(itemResponse),
  consumedCapacity: list(consumedCapacity),
});

const transactConditionCheck = message<covey.v1.TransactConditionCheck.$Properties>({
  tableName: text,
  key: item,
  conditionExpression: text,
  expressionAttributeNames: byName(text),
  expressionAttributeValues: byName(attributeValue),
  returnValuesOnConditionCheckFailure,
});

const transactPut = message<covey.v1.TransactPut.$Properties>({
  tableName: text,
  item,
  conditionExpression: text,
  expressionAttributeNames: byName(text),
  expressionAttributeValues: byName(attributeValue),
  returnValuesOnConditionCheckFailure,
});

const transactDelete = message<covey.v1.TransactDelete.$Properties>({
  tableName: text,
  key: item,
  conditionExpression: text,
  expressionAttributeNames: byName(text),
  expressionAttributeValues: byName(attributeValue),
  returnValuesOnConditionCheckFailure,
});

const transactUpdate = message<covey.v1.TransactUpdate.$Properties>({
  tableName: text,
  key: item,
  updateExpression: text,
  conditionExpression: text,
  expressionAttributeNames: byName(text),
  expressionAttributeValues: byName(attributeValue),
  returnValuesOnConditionCheckFailure,
});

const transactWriteItem = message<covey.v1.TransactWriteItem.$Properties, "action">({
  conditionCheck: transactConditionCheck,
  put: transactPut,
  delete: transactDelete,
  update: transactUpdate,
});

export const transactWriteItemsRequest = message<covey.v1.TransactWriteItemsRequest.$Properties>({
  transactItems: list(transactWriteItem),
  clientRequestToken: text,
  returnConsumedCapacity,
  returnItemCollectionMetrics,
});

export const transactWriteItemsResponse = message<covey.v1.TransactWriteItemsResponse.$Properties>({
  consumedCapacity: list(consumedCapacity),
  itemCollectionMetrics: byName(itemCollectionMetricsList),
});
