import { validationError } from "../../core/errors.js";
import type { RequestContext } from "../database.js";
import { keyAfter, rangeOfTokens } from "../records/record-key.js";
import { invalidStartKey, startKeyOf, type StartKey } from "../tables/start-key.js";
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
  pageAnswer,
  startKeyValues,
  type PageMembers,
} from "./page-members.js";
import { scanTokens } from "./token-scan.js";

interface ScanRequest extends PageMembers {
  readonly Segment?: number;
  readonly TotalSegments?: number;
}

const TOTAL_SEGMENTS_MAX = 1_000_000;
const TOKENS = 2 ** 32;

const SHAPE = structure("ScanInput", {
  Select: members.SELECT,
  IndexName: members.INDEX_NAME,
  TotalSegments: { kind: "integer", javaType: "Integer", min: 1, max: TOTAL_SEGMENTS_MAX },
  ReturnConsumedCapacity: members.RETURN_CONSUMED_CAPACITY,
  TableName: members.TABLE_NAME,
  ConditionalOperator: members.CONDITIONAL_OPERATOR,
  ScanFilter: members.CONDITIONS,
  Segment: { kind: "integer", javaType: "Integer", min: 0, max: TOTAL_SEGMENTS_MAX - 1 },
  Limit: { kind: "integer", javaType: "Integer", min: 1 },
  AttributesToGet: members.ATTRIBUTES_TO_GET,
  ExclusiveStartKey: members.ATTRIBUTES,
  ConsistentRead: members.BOOLEAN,
  FilterExpression: members.TEXT,
  ProjectionExpression: members.TEXT,
  ExpressionAttributeValues: members.EXPRESSION_ATTRIBUTE_VALUES,
  ExpressionAttributeNames: members.EXPRESSION_ATTRIBUTE_NAMES,
});

const PARAMETERS: ExpressionParameters = {
  expressions: ["ProjectionExpression", "FilterExpression"],
  legacy: ["AttributesToGet", "ScanFilter", "ConditionalOperator"],
};

export const scan: Operation = {
  name: "Scan",
  shape: SHAPE,

  async run(input: unknown, context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<ScanRequest>(SHAPE, input);
    checkExpressionParameters(request, PARAMETERS);
    const startKey = startKeyValues(request);
    checkSegments(request);
    checkSelect(request);
    const { clauses, condition, projection } = bindRequestClauses(request);

    const table = services.tables.usable(tableNameOf(request.TableName));
    const index = indexOf(table, request.IndexName);
    const segment = segmentTokens(request);
    const from = startKey && startKeyOf(table, index, startKey, "Scan");
    if (from !== undefined) refuseOtherSegment(request, segment, from);
    refusePathsIntoKeys(table, projection?.paths);
    refusePathsIntoKeys(table, condition?.paths);

    const range = rangeOfTokens({ tableId: table.id, indexId: index?.id }, segment.first, segment.last);
    const totals = await scanTokens(services.partitions, {
      firstToken: from?.token ?? segment.first,
      lastToken: segment.last,
      range: from ? { gte: keyAfter(from.storageKey), lt: range.lt } : range,
      limit: request.Limit ?? 0,
      request: {
        countOnly: request.Select === "COUNT",
        fetchItems: needsItems(request, table, index, projection),
        clauses,
      },
      options: {
        consistency: request.ConsistentRead === true ? "strong" : "eventual",
        deadlineMs: context.deadlineMs,
      },
    });
    return pageAnswer(request, { table, index }, totals);
  },
};

function checkSegments({ Segment: segment, TotalSegments: total }: ScanRequest): void {
  if (segment !== undefined && total === undefined) {
    throw validationError(
      "The TotalSegments parameter is required but was not present in the request when Segment parameter is present",
    );
  }
  if (total !== undefined && segment === undefined) {
    throw validationError(
      "The Segment parameter is required but was not present in the request when parameter TotalSegments is present",
    );
  }
  if (total !== undefined && segment !== undefined && segment >= total) {
    throw validationError(
      "The Segment parameter is zero-based and must be less than parameter TotalSegments: " +
        `Segment: ${segment} is not less than TotalSegments: ${total}`,
    );
  }
}

/** Segments are equal, contiguous ranges of tokens. */
interface Tokens {
  readonly first: number;
  readonly last: number;
}

function segmentTokens({ Segment: segment = 0, TotalSegments: total = 1 }: ScanRequest): Tokens {
  const firstOf = (number: number): number => Math.ceil((TOKENS * number) / total);
  return { first: firstOf(segment), last: firstOf(segment + 1) - 1 };
}

function refuseOtherSegment(request: ScanRequest, segment: Tokens, from: StartKey): void {
  if (from.token >= segment.first && from.token <= segment.last) return;
  throw invalidStartKey(
    "Invalid ExclusiveStartKey. Please use ExclusiveStartKey with correct Segment. " +
      `TotalSegments: ${request.TotalSegments} Segment: ${request.Segment}`,
  );
}
