import { CoveyError } from "../../core/errors.js";
import { jsonAnswer } from "../answers/json-bytes.js";
import type { RequestContext } from "../database.js";
import * as members from "../validation/members.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import { tableNameOf } from "../validation/table-name.js";
import type { Operation, Services } from "./operation.js";

const SHAPE = structure("DescribeContinuousBackupsInput", { TableName: members.TABLE_NAME });

/** There are no backups yet, and there is no way to ask for them: every table's answer is the same. */
export const describeContinuousBackups: Operation = {
  name: "DescribeContinuousBackups",
  shape: SHAPE,

  async run(input: unknown, _context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<{ readonly TableName: string }>(SHAPE, input);
    const name = tableNameOf(request.TableName);
    if (services.tables.byName(name) === undefined) {
      throw new CoveyError("TableNotFoundException", `Table not found: ${name}`);
    }
    return jsonAnswer({
      ContinuousBackupsDescription: {
        ContinuousBackupsStatus: "DISABLED",
        PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: "DISABLED" },
      },
    });
  },
};
