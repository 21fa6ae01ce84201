import { canonicalAttributes } from "../../core/item-codec.js";
import { partitionOfToken } from "../../core/token.js";
import { consumedCapacity, readUnits, type ReturnConsumedCapacity } from "../answers/capacity.js";
import { emptyAnswer, jsonText, splicedAnswer } from "../answers/json-bytes.js";
import { encodeReadRequest } from "../commands/read-request.js";
import { decodeFoundItems } from "../commands/read-result.js";
import type { RequestContext } from "../database.js";
import { itemKey } from "../records/record-key.js";
import { addressOfKey } from "../tables/table-key.js";
import * as members from "../validation/members.js";
import { refusePathsIntoKeys } from "../validation/path-check.js";
import {
  bindRequestClauses,
  checkExpressionParameters,
  type ExpressionMembers,
  type ExpressionParameters,
} from "../validation/request-clauses.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import { tableNameOf } from "../validation/table-name.js";
import type { Operation, Services } from "./operation.js";

interface GetItemRequest extends ExpressionMembers {
  readonly TableName: string;
  readonly Key: unknown;
  readonly ConsistentRead?: boolean;
  readonly ReturnConsumedCapacity?: ReturnConsumedCapacity;
}

const SHAPE = structure("GetItemInput", {
  ReturnConsumedCapacity: members.RETURN_CONSUMED_CAPACITY,
  AttributesToGet: members.ATTRIBUTES_TO_GET,
  TableName: members.TABLE_NAME,
  Key: members.REQUIRED_ATTRIBUTES,
  ConsistentRead: members.BOOLEAN,
  ProjectionExpression: members.TEXT,
  ExpressionAttributeNames: members.EXPRESSION_ATTRIBUTE_NAMES,
});

const PARAMETERS: ExpressionParameters = {
  expressions: ["ProjectionExpression"],
  legacy: ["AttributesToGet"],
};

export const getItem: Operation = {
  name: "GetItem",
  shape: SHAPE,

  async run(input: unknown, context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<GetItemRequest>(SHAPE, input);
    checkExpressionParameters(request, PARAMETERS);
    const key = canonicalAttributes(request.Key);
    const { clauses, projection } = bindRequestClauses(request);

    const table = services.tables.usable(tableNameOf(request.TableName));
    const address = addressOfKey(table, key);
    refusePathsIntoKeys(table, projection?.paths);

    const strong = request.ConsistentRead === true;
    const result = await services.partitions.read(
      partitionOfToken(address.token, services.partitions.partitionCount),
      encodeReadRequest({ kind: "get", keys: [itemKey(address)], clauses }),
      { consistency: strong ? "strong" : "eventual", deadlineMs: context.deadlineMs },
    );
    const [found] = decodeFoundItems(result, 1);
    const capacity = consumedCapacity(request.ReturnConsumedCapacity, {
      table,
      tableUnits: readUnits(found?.size ?? 0, { strong, least: 1 }),
    });
    if (found === undefined && capacity === undefined) return emptyAnswer();
    return splicedAnswer([
      ["Item", found?.json],
      ["ConsumedCapacity", jsonText(capacity)],
    ]);
  },
};
