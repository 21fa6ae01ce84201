import { validationError } from "../../core/errors.js";
import { emptyAnswer } from "../answers/json-bytes.js";
import type { RequestContext } from "../database.js";
import type { Tag } from "../tables/table-definition.js";
import { refuseWhileChanging } from "../tables/table-status.js";
import * as members from "../validation/members.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import { checkTags } from "../validation/tags.js";
import type { Operation, Services } from "./operation.js";
import { tableNameOfArn, tableOfArn } from "./resource-arn.js";

interface TagResourceRequest {
  readonly ResourceArn: string;
  readonly Tags: readonly Tag[];
}

const SHAPE = structure("TagResourceInput", {
  ResourceArn: members.TEXT,
  Tags: { ...members.TAGS, required: true },
});

export const tagResource: Operation = {
  name: "TagResource",
  shape: SHAPE,

  async run(input: unknown, _context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<TagResourceRequest>(SHAPE, input);
    const { ResourceArn: arn, Tags: added } = request;
    const name = tableNameOfArn(arn, "TagResource", services);
    if (added.length === 0) {
      throw validationError("Atleast one Tag needs to be provided as Input.");
    }
    checkTags(added);
    tableOfArn(name, arn, services);
    await services.tables.change(name, (current) => {
      refuseWhileChanging(services.tables, current);
      const keys = new Set(added.map((tag) => tag.Key));
      const tags = [...current.table.tags.filter((tag) => !keys.has(tag.Key)), ...added];
      checkTags(tags);
      return { ...current.table, tags };
    });
    return emptyAnswer();
  },
};
