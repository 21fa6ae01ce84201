import { canonicalAttributes } from "../../core/item-codec.js";
import { partitionOfToken } from "../../core/token.js";
import { itemWriteAnswer, type WriteAnswerMembers } from "../answers/item-write.js";
import { encodeCommand, type Returns } from "../commands/write-command.js";
import { expectWritten } from "../commands/write-result.js";
import type { RequestContext } from "../database.js";
import { itemKey } from "../records/record-key.js";
import { addressOfKey } from "../tables/table-key.js";
import * as members from "../validation/members.js";
import { checkGivenIndexKeys, refuseKeyUpdates, refusePathsIntoKeys } from "../validation/path-check.js";
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

interface UpdateItemRequest extends ExpressionMembers, WriteAnswerMembers {
  readonly TableName: string;
  readonly Key: unknown;
  readonly ReturnValues?: Returns;
  readonly ReturnValuesOnConditionCheckFailure?: string;
}

const SHAPE = structure("UpdateItemInput", {
  ReturnConsumedCapacity: members.RETURN_CONSUMED_CAPACITY,
  TableName: members.TABLE_NAME,
  ReturnItemCollectionMetrics: members.RETURN_ITEM_COLLECTION_METRICS,
  ReturnValues: members.RETURN_VALUES,
  ReturnValuesOnConditionCheckFailure: members.RETURN_VALUES_ON_FAILURE,
  Key: members.REQUIRED_ATTRIBUTES,
  ConditionalOperator: members.CONDITIONAL_OPERATOR,
  Expected: members.EXPECTED,
  AttributeUpdates: members.ATTRIBUTE_UPDATES,
  ConditionExpression: members.TEXT,
  UpdateExpression: members.TEXT,
  ExpressionAttributeValues: members.EXPRESSION_ATTRIBUTE_VALUES,
  ExpressionAttributeNames: members.EXPRESSION_ATTRIBUTE_NAMES,
});

const PARAMETERS: ExpressionParameters = {
  expressions: ["UpdateExpression", "ConditionExpression"],
  legacy: ["AttributeUpdates", "Expected", "ConditionalOperator"],
};

export const updateItem: Operation = {
  name: "UpdateItem",
  shape: SHAPE,

  async run(input: unknown, context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<UpdateItemRequest>(SHAPE, input);
    checkExpressionParameters(request, PARAMETERS);
    const key = canonicalAttributes(request.Key);
    const { clauses, condition, update } = bindRequestClauses(request);

    const table = services.tables.usable(tableNameOf(request.TableName));
    const address = addressOfKey(table, key);
    refuseKeyUpdates(table, update?.paths);
    checkGivenIndexKeys(table, update);
    refusePathsIntoKeys(table, update?.paths);
    refusePathsIntoKeys(table, condition?.paths);

    const command = encodeCommand({
      kind: "update",
      key: itemKey(address),
      returns: request.ReturnValues ?? "NONE",
      failsWithItem: request.ReturnValuesOnConditionCheckFailure === "ALL_OLD",
      clauses,
    });
    const partition = partitionOfToken(address.token, services.partitions.partitionCount);
    const result = await services.partitions.write(partition, command, context);
    return itemWriteAnswer(request, table, key, expectWritten(result));
  },
};
