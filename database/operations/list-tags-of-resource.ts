import { jsonAnswer } from "../answers/json-bytes.js";
import type { RequestContext } from "../database.js";
import * as members from "../validation/members.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import type { Operation, Services } from "./operation.js";
import { tableNameOfArn, tableOfArn } from "./resource-arn.js";

interface ListTagsOfResourceRequest {
  readonly ResourceArn: string;
  readonly NextToken?: string;
}

const SHAPE = structure("ListTagsOfResourceInput", { ResourceArn: members.TEXT, NextToken: members.TEXT });

/** All tags at once: there are at most fifty, so no answer has a NextToken, and none is ever asked for. */
export const listTagsOfResource: Operation = {
  name: "ListTagsOfResource",
  shape: SHAPE,

  async run(input: unknown, _context: RequestContext, services: Services): Promise<Uint8Array> {
    const { ResourceArn: arn } = checkedRequest<ListTagsOfResourceRequest>(SHAPE, input);
    const name = tableNameOfArn(arn, "ListTagsOfResource", services);
    return jsonAnswer({ Tags: tableOfArn(name, arn, services).table.tags });
  },
};
