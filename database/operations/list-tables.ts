import { jsonAnswer } from "../answers/json-bytes.js";
import type { RequestContext } from "../database.js";
import { NAME_PATTERN } from "../validation/members.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import type { Operation, Services } from "./operation.js";

interface ListTablesRequest {
  readonly Limit?: number;
  readonly ExclusiveStartTableName?: string;
}

const LIMIT_MAX = 100;

const SHAPE = structure("ListTablesInput", {
  Limit: { kind: "integer", javaType: "Integer", min: 1, max: LIMIT_MAX },
  ExclusiveStartTableName: { kind: "string", pattern: NAME_PATTERN, lengthMin: 3, lengthMax: 255 },
});

export const listTables: Operation = {
  name: "ListTables",
  shape: SHAPE,

  async run(input: unknown, _context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<ListTablesRequest>(SHAPE, input);
    const start = request.ExclusiveStartTableName;
    const limit = request.Limit ?? LIMIT_MAX;
    const names = services.tables.names().filter((name) => start === undefined || name > start);
    const page = names.slice(0, limit);
    return jsonAnswer({
      ...(names.length > limit && { LastEvaluatedTableName: page[page.length - 1] }),
      TableNames: page,
    });
  },
};
