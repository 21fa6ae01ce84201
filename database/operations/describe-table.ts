import { jsonAnswer } from "../answers/json-bytes.js";
import type { RequestContext } from "../database.js";
import { describeTable as description } from "../tables/table-description.js";
import * as members from "../validation/members.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import { tableNameOf } from "../validation/table-name.js";
import { refuseMissingName } from "./create-table.js";
import type { Operation, Services } from "./operation.js";

const SHAPE = structure("DescribeTableInput", { TableName: members.TABLE_NAME });

export const describeTable: Operation = {
  name: "DescribeTable",
  shape: SHAPE,

  async run(input: unknown, _context: RequestContext, services: Services): Promise<Uint8Array> {
    refuseMissingName(input);
    const request = checkedRequest<{ readonly TableName: string }>(SHAPE, input);
    const entry = services.tables.described(tableNameOf(request.TableName));
    const figures = await services.statistics.of(entry.table);
    return jsonAnswer({ Table: description(services.config, services.tables, entry, figures) });
  },
};
