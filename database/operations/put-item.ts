import { validationError } from "../../core/errors.js";
import { canonicalItem } from "../../core/item-codec.js";
import { ITEM_BYTES_MAX } from "../../core/item-size.js";
import { partitionOfToken } from "../../core/token.js";
import { itemWriteAnswer, type WriteAnswerMembers } from "../answers/item-write.js";
import { encodeCommand } from "../commands/write-command.js";
import { expectWritten } from "../commands/write-result.js";
import type { RequestContext } from "../database.js";
import { itemKey } from "../records/record-key.js";
import { addressOfItem, checkIndexKeys } from "../tables/table-key.js";
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

interface PutItemRequest extends ExpressionMembers, WriteAnswerMembers {
  readonly TableName: string;
  readonly Item: unknown;
  readonly ReturnValues?: string;
  readonly ReturnValuesOnConditionCheckFailure?: string;
}

const SHAPE = structure("PutItemInput", {
  ReturnConsumedCapacity: members.RETURN_CONSUMED_CAPACITY,
  TableName: members.TABLE_NAME,
  Item: members.REQUIRED_ATTRIBUTES,
  ConditionalOperator: members.CONDITIONAL_OPERATOR,
  Expected: members.EXPECTED,
  ReturnValues: members.RETURN_VALUES,
  ReturnValuesOnConditionCheckFailure: members.RETURN_VALUES_ON_FAILURE,
  ReturnItemCollectionMetrics: members.RETURN_ITEM_COLLECTION_METRICS,
  ConditionExpression: members.TEXT,
  ExpressionAttributeValues: members.EXPRESSION_ATTRIBUTE_VALUES,
  ExpressionAttributeNames: members.EXPRESSION_ATTRIBUTE_NAMES,
});

const PARAMETERS: ExpressionParameters = {
  expressions: ["ConditionExpression"],
  legacy: ["Expected", "ConditionalOperator"],
};

export const putItem: Operation = {
  name: "PutItem",
  shape: SHAPE,

  async run(input: unknown, context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<PutItemRequest>(SHAPE, input);
    checkExpressionParameters(request, PARAMETERS);
    const { item, json, size } = canonicalItem(request.Item);
    const returns = request.ReturnValues ?? "NONE";
    if (returns !== "NONE" && returns !== "ALL_OLD") {
      throw validationError("ReturnValues can only be ALL_OLD or NONE");
    }
    if (size > ITEM_BYTES_MAX) {
      throw validationError("Item size has exceeded the maximum allowed size");
    }
    const { clauses, condition } = bindRequestClauses(request);

    const table = services.tables.usable(tableNameOf(request.TableName));
    const address = addressOfItem(table, item);
    checkIndexKeys(table, item);
    refusePathsIntoKeys(table, condition?.paths);

    const command = encodeCommand({
      kind: "put",
      key: itemKey(address),
      returns,
      failsWithItem: request.ReturnValuesOnConditionCheckFailure === "ALL_OLD",
      clauses,
      size,
      json,
    });
    const partition = partitionOfToken(address.token, services.partitions.partitionCount);
    const result = await services.partitions.write(partition, command, context);
    return itemWriteAnswer(request, table, item, expectWritten(result));
  },
};
