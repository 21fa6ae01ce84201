import { validationError } from "../../core/errors.js";
import { canonicalAttributes } from "../../core/item-codec.js";
import { partitionOfToken } from "../../core/token.js";
import { itemWriteAnswer, type WriteAnswerMembers } from "../answers/item-write.js";
import { encodeCommand } from "../commands/write-command.js";
import { expectWritten } from "../commands/write-result.js";
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

interface DeleteItemRequest extends ExpressionMembers, WriteAnswerMembers {
  readonly TableName: string;
  readonly Key: unknown;
  readonly ReturnValues?: string;
  readonly ReturnValuesOnConditionCheckFailure?: string;
}

const SHAPE = structure("DeleteItemInput", {
  ReturnConsumedCapacity: members.RETURN_CONSUMED_CAPACITY,
  TableName: members.TABLE_NAME,
  ReturnValues: members.RETURN_VALUES,
  ReturnValuesOnConditionCheckFailure: members.RETURN_VALUES_ON_FAILURE,
  ReturnItemCollectionMetrics: members.RETURN_ITEM_COLLECTION_METRICS,
  Key: members.REQUIRED_ATTRIBUTES,
  ConditionalOperator: members.CONDITIONAL_OPERATOR,
  Expected: members.EXPECTED,
  ConditionExpression: members.TEXT,
  ExpressionAttributeValues: members.EXPRESSION_ATTRIBUTE_VALUES,
  ExpressionAttributeNames: members.EXPRESSION_ATTRIBUTE_NAMES,
});

const PARAMETERS: ExpressionParameters = {
  expressions: ["ConditionExpression"],
  legacy: ["Expected", "ConditionalOperator"],
};

export const deleteItem: Operation = {
  name: "DeleteItem",
  shape: SHAPE,

  async run(input: unknown, context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<DeleteItemRequest>(SHAPE, input);
    checkExpressionParameters(request, PARAMETERS);
    const key = canonicalAttributes(request.Key);
    const returns = request.ReturnValues ?? "NONE";
    if (returns !== "NONE" && returns !== "ALL_OLD") {
      throw validationError("ReturnValues can only be ALL_OLD or NONE");
    }
    const { clauses, condition } = bindRequestClauses(request);

    const table = services.tables.usable(tableNameOf(request.TableName));
    const address = addressOfKey(table, key);
    refusePathsIntoKeys(table, condition?.paths);

    const command = encodeCommand({
      kind: "delete",
      key: itemKey(address),
      returns,
      failsWithItem: request.ReturnValuesOnConditionCheckFailure === "ALL_OLD",
      clauses,
    });
    const partition = partitionOfToken(address.token, services.partitions.partitionCount);
    const result = await services.partitions.write(partition, command, context);
    return itemWriteAnswer(request, table, key, expectWritten(result));
  },
};
