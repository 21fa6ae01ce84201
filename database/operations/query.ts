import { compareBytes } from "../../core/bytes.js";
import { validationError } from "../../core/errors.js";
import { partitionOfToken } from "../../core/token.js";
import { encodeReadRequest } from "../commands/read-request.js";
import { decodePage } from "../commands/read-result.js";
import type { RequestContext } from "../database.js";
import {
  keyConditionOf,
  keyTermsFromConditions,
  keyTermsOf,
  type BoundCondition,
  type KeySchema,
} from "../expressions/expressions.js";
import { keyAfter, type ItemAddress, type KeyRange } from "../records/record-key.js";
import { queryRange } from "../tables/query-range.js";
import { startKeyOf, type StartKey } from "../tables/start-key.js";
import { collectionOf } from "../tables/table-key.js";
import * as members from "../validation/members.js";
import { refusePathsIntoKeys } from "../validation/path-check.js";
import {
  bindRequestClauses,
  checkExpressionParameters,
  type ExpressionParameters,
} from "../validation/request-clauses.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import { tableNameOf } from "../validation/table-name.js";
import type { Operation, Services } from "./operation.js";
import {
  checkSelect,
  indexOf,
  needsItems,
  PAGE_BYTES_MAX,
  pageAnswer,
  startKeyValues,
  type PageMembers,
} from "./page-members.js";

interface QueryRequest extends PageMembers {
  readonly ScanIndexForward?: boolean;
}

const SHAPE = structure("QueryInput", {
  Select: members.SELECT,
  IndexName: members.INDEX_NAME,
  ReturnConsumedCapacity: members.RETURN_CONSUMED_CAPACITY,
  QueryFilter: members.CONDITIONS,
  TableName: members.TABLE_NAME,
  ConditionalOperator: members.CONDITIONAL_OPERATOR,
  AttributesToGet: members.ATTRIBUTES_TO_GET,
  Limit: { kind: "integer", javaType: "Integer", min: 1, terse: true },
  KeyConditions: members.CONDITIONS,
  ExclusiveStartKey: members.ATTRIBUTES,
  ConsistentRead: members.BOOLEAN,
  ScanIndexForward: members.BOOLEAN,
  KeyConditionExpression: members.TEXT,
  FilterExpression: members.TEXT,
  ProjectionExpression: members.TEXT,
  ExpressionAttributeValues: members.EXPRESSION_ATTRIBUTE_VALUES,
  ExpressionAttributeNames: members.EXPRESSION_ATTRIBUTE_NAMES,
});

const PARAMETERS: ExpressionParameters = {
  expressions: ["ProjectionExpression", "FilterExpression", "KeyConditionExpression"],
  legacy: ["AttributesToGet", "QueryFilter", "ConditionalOperator", "KeyConditions"],
};

export const query: Operation = {
  name: "Query",
  shape: SHAPE,

  async run(input: unknown, context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<QueryRequest>(SHAPE, input);
    checkExpressionParameters(request, PARAMETERS);
    const startKey = startKeyValues(request);
    if (request.KeyConditions === undefined && request.KeyConditionExpression === undefined) {
      throw validationError(
        "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
      );
    }
    checkSelect(request);
    const { clauses, condition, keyCondition, projection } = bindRequestClauses(request);
    const terms =
      keyCondition === undefined ? keyTermsFromConditions(request.KeyConditions) : keyTermsOf(keyCondition);

    const table = services.tables.usable(tableNameOf(request.TableName));
    const index = indexOf(table, request.IndexName);
    const schema: KeySchema = index ? { partition: table.key.partition, sort: index.sort } : table.key;
    const key = keyConditionOf(terms, schema);
    const collection = collectionOf(table, key.partition);
    const range = queryRange({ collection, indexId: index?.id, sort: schema.sort }, key.sort);
    const reverse = request.ScanIndexForward === false;
    const from = startKey && startKeyOf(table, index, startKey, "Query");
    refuseKeysInFilter(request, schema, condition);
    refusePathsIntoKeys(table, projection?.paths);
    refusePathsIntoKeys(table, condition?.paths);

    const result = await services.partitions.read(
      partitionOfToken(collection.token, services.partitions.partitionCount),
      encodeReadRequest({
        kind: "page",
        ...(from ? rangeBehind(from, range, { collection, sort: key.sort !== undefined, reverse }) : range),
        reverse,
        limit: request.Limit ?? 0,
        bytesMax: PAGE_BYTES_MAX,
        countOnly: request.Select === "COUNT",
        fetchItems: needsItems(request, table, index, projection),
        clauses,
      }),
      {
        consistency: request.ConsistentRead === true ? "strong" : "eventual",
        deadlineMs: context.deadlineMs,
      },
    );
    return pageAnswer(request, { table, index }, decodePage(result));
  },
};

/** What is left of the range behind the starting key. Throws ValidationException when that lies outside the range. */
function rangeBehind(
  from: StartKey,
  range: KeyRange,
  query: {
    readonly collection: Omit<ItemAddress, "sortKey">;
    readonly sort: boolean;
    readonly reverse: boolean;
  },
): KeyRange {
  const { storageKey } = from;
  if (compareBytes(storageKey, range.gte) < 0 || compareBytes(storageKey, range.lt) >= 0) {
    throw validationError(
      query.sort && from.token === query.collection.token
        ? "The provided starting key does not match the range key predicate"
        : "The provided starting key is outside query boundaries based on provided conditions",
    );
  }
  return query.reverse ? { gte: range.gte, lt: storageKey } : { gte: keyAfter(storageKey), lt: range.lt };
}

/** Filters are for what the key condition cannot say. */
function refuseKeysInFilter(
  request: QueryRequest,
  schema: KeySchema,
  filter: BoundCondition | undefined,
): void {
  if (filter === undefined) return;
  const member = request.QueryFilter === undefined ? "Filter Expression" : "QueryFilter";
  for (const attribute of [schema.partition, schema.sort]) {
    if (attribute && filter.paths.some((path) => path[0] === attribute.name)) {
      throw validationError(
        `${member} can only contain non-primary key attributes: Primary key attribute: ${attribute.name}`,
      );
    }
  }
}
