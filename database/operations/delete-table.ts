import { validationError } from "../../core/errors.js";
import { jsonAnswer } from "../answers/json-bytes.js";
import type { RequestContext } from "../database.js";
import { describeTable } from "../tables/table-description.js";
import { refuseWhileChanging } from "../tables/table-status.js";
import * as members from "../validation/members.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import { tableNameOf } from "../validation/table-name.js";
import { refuseMissingName } from "./create-table.js";
import type { Operation, Services } from "./operation.js";

const SHAPE = structure("DeleteTableInput", { TableName: members.TABLE_NAME });

export const deleteTable: Operation = {
  name: "DeleteTable",
  shape: SHAPE,

  async run(input: unknown, _context: RequestContext, services: Services): Promise<Uint8Array> {
    refuseMissingName(input);
    const request = checkedRequest<{ readonly TableName: string }>(SHAPE, input);
    const entry = await services.tables.change(tableNameOf(request.TableName), (current) => {
      refuseWhileChanging(services.tables, current);
      if (current.table.deletionProtection) {
        throw validationError(
          "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
        );
      }
      return { ...current.table, deletedAtMs: services.clock.wallMs() };
    });
    const description = describeTable(services.config, services.tables, entry);
    services.sweeper.sweep(entry.table);
    return jsonAnswer({ TableDescription: description });
  },
};
