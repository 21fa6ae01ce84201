import { validationError } from "../../core/errors.js";
import { emptyAnswer } from "../answers/json-bytes.js";
import type { RequestContext } from "../database.js";
import { refuseWhileChanging } from "../tables/table-status.js";
import * as members from "../validation/members.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import type { Operation, Services } from "./operation.js";
import { tableNameOfArn, tableOfArn } from "./resource-arn.js";

interface UntagResourceRequest {
  readonly ResourceArn: string;
  readonly TagKeys: readonly string[];
}

const SHAPE = structure("UntagResourceInput", {
  ResourceArn: members.TEXT,
  TagKeys: { kind: "list", required: true, of: { kind: "string", lengthMin: 1, lengthMax: 128 } },
});

export const untagResource: Operation = {
  name: "UntagResource",
  shape: SHAPE,

  async run(input: unknown, _context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<UntagResourceRequest>(SHAPE, input);
    const { ResourceArn: arn, TagKeys: keys } = request;
    const name = tableNameOfArn(arn, "UntagResource", services);
    if (keys.length === 0) {
      throw validationError("Atleast one Tag Key needs to be provided as Input.");
    }
    tableOfArn(name, arn, services);
    await services.tables.change(name, (current) => {
      refuseWhileChanging(services.tables, current);
      const tags = current.table.tags.filter((tag) => !keys.includes(tag.Key));
      return tags.length === current.table.tags.length ? current.table : { ...current.table, tags };
    });
    return emptyAnswer();
  },
};
