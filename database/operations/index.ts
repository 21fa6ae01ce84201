/** Every operation that Covey answers. */
import { batchGetItem } from "./batch-get-item.js";
import { batchWriteItem } from "./batch-write-item.js";
import { createTable } from "./create-table.js";
import { deleteItem } from "./delete-item.js";
import { deleteTable } from "./delete-table.js";
import { describeContinuousBackups } from "./describe-continuous-backups.js";
import { describeEndpoints } from "./describe-endpoints.js";
import { describeLimits } from "./describe-limits.js";
import { describeTable } from "./describe-table.js";
import { describeTimeToLive } from "./describe-time-to-live.js";
import { getItem } from "./get-item.js";
import { listTables } from "./list-tables.js";
import { listTagsOfResource } from "./list-tags-of-resource.js";
import type { Operation } from "./operation.js";
import { putItem } from "./put-item.js";
import { query } from "./query.js";
import { scan } from "./scan.js";
import { tagResource } from "./tag-resource.js";
import { untagResource } from "./untag-resource.js";
import { updateItem } from "./update-item.js";
import { updateTable } from "./update-table.js";

export const OPERATIONS: readonly Operation[] = [
  batchGetItem,
  batchWriteItem,
  createTable,
  deleteItem,
  deleteTable,
  describeContinuousBackups,
  describeEndpoints,
  describeLimits,
  describeTable,
  describeTimeToLive,
  getItem,
  listTables,
  listTagsOfResource,
  putItem,
  query,
  scan,
  tagResource,
  untagResource,
  updateItem,
  updateTable,
];
