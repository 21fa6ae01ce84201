import { CoveyError, validationError } from "../../core/errors.js";
import { jsonAnswer } from "../answers/json-bytes.js";
import type { RequestContext } from "../database.js";
import { describeTable } from "../tables/table-description.js";
import type { BillingMode, TableDefinition } from "../tables/table-definition.js";
import { refuseWhileChanging } from "../tables/table-status.js";
import { checkBilling, type ProvisionedThroughput } from "../validation/billing.js";
import * as members from "../validation/members.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import * as tableMembers from "../validation/table-members.js";
import { tableNameOf } from "../validation/table-name.js";
import { refuseStream, unsupported, type StreamSpecification } from "../validation/unsupported.js";
import { refuseMissingName } from "./create-table.js";
import { encryptionKeyArn, type SseSpecification } from "./encryption.js";
import type { Operation, Services } from "./operation.js";

interface UpdateTableRequest {
  readonly TableName: string;
  readonly BillingMode?: BillingMode;
  readonly ProvisionedThroughput?: ProvisionedThroughput;
  readonly OnDemandThroughput?: {
    readonly MaxReadRequestUnits?: number;
    readonly MaxWriteRequestUnits?: number;
  };
  readonly GlobalSecondaryIndexUpdates?: readonly { readonly Create?: unknown }[];
  readonly ReplicaUpdates?: readonly unknown[];
  readonly WarmThroughput?: unknown;
  readonly StreamSpecification?: StreamSpecification;
  readonly SSESpecification?: SseSpecification;
  readonly TableClass?: string;
  readonly DeletionProtectionEnabled?: boolean;
}

const SHAPE = structure("UpdateTableInput", {
  TableName: members.TABLE_NAME,
  AttributeDefinitions: { kind: "list", of: tableMembers.ATTRIBUTE_DEFINITIONS_ELEMENT },
  ProvisionedThroughput: members.PROVISIONED_THROUGHPUT,
  BillingMode: tableMembers.BILLING_MODE,
  GlobalSecondaryIndexUpdates: tableMembers.GLOBAL_INDEX_UPDATES,
  ReplicaUpdates: { kind: "list", of: structure("ReplicationGroupUpdate", {}) },
  WarmThroughput: structure("WarmThroughput", {}),
  StreamSpecification: tableMembers.STREAM_SPECIFICATION,
  SSESpecification: tableMembers.SSE_SPECIFICATION,
  OnDemandThroughput: tableMembers.ON_DEMAND_THROUGHPUT,
  TableClass: tableMembers.TABLE_CLASS,
  DeletionProtectionEnabled: members.BOOLEAN,
});

export const updateTable: Operation = {
  name: "UpdateTable",
  shape: SHAPE,

  async run(input: unknown, _context: RequestContext, services: Services): Promise<Uint8Array> {
    refuseMissingName(input);
    const request = checkedRequest<UpdateTableRequest>(SHAPE, input);
    refuseNothing(request);
    if (request.BillingMode === "PROVISIONED" && request.ProvisionedThroughput === undefined) {
      throw validationError(
        "One or more parameter values were invalid: ProvisionedThroughput must be specified when BillingMode is PROVISIONED",
      );
    }
    if (request.ReplicaUpdates !== undefined) throw unsupported("Global tables");
    if (request.WarmThroughput !== undefined) throw unsupported("Warm throughput settings");
    refuseStream(request.StreamSpecification);

    const entry = await services.tables.change(tableNameOf(request.TableName), (current) => {
      refuseWhileChanging(services.tables, current);
      refuseIndexUpdates(request);
      return changed(current.table, request, services);
    });
    const description = describeTable(services.config, services.tables, entry);
    return jsonAnswer({ TableDescription: description });
  },
};

function refuseNothing(request: UpdateTableRequest): void {
  const changes = Object.entries(request)
    .filter(([name, value]) => value !== undefined && name !== "TableName" && name !== "AttributeDefinitions")
    .map(([name]) => name);
  const emptyIndexes = changes.length === 1 && request.GlobalSecondaryIndexUpdates?.length === 0;
  if (changes.length > 0 && !emptyIndexes) return;
  throw validationError(
    "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or " +
      "SSESpecification or ReplicaUpdates is required",
  );
}

/** No table has a global index yet: every one that an update or deletion names does not exist. */
function refuseIndexUpdates({ GlobalSecondaryIndexUpdates: updates = [] }: UpdateTableRequest): void {
  if (updates.length === 0) return;
  if (updates.some((update) => update.Create !== undefined)) throw unsupported("Global secondary indexes");
  throw new CoveyError("ResourceNotFoundException", "Requested resource not found");
}

function changed(table: TableDefinition, request: UpdateTableRequest, services: Services): TableDefinition {
  const onDemand = request.OnDemandThroughput;
  const keyArn = encryptionKeyArn(request.SSESpecification, services.config);
  return {
    ...table,
    ...changedBilling(table, request, services.clock.wallMs()),
    ...(onDemand && {
      onDemandThroughput: {
        readUnits: onDemand.MaxReadRequestUnits ?? table.onDemandThroughput?.readUnits ?? -1,
        writeUnits: onDemand.MaxWriteRequestUnits ?? table.onDemandThroughput?.writeUnits ?? -1,
      },
    }),
    ...(request.TableClass !== undefined && { tableClass: request.TableClass }),
    ...(request.SSESpecification && { encryptionKeyArn: keyArn }),
    deletionProtection: request.DeletionProtectionEnabled ?? table.deletionProtection,
  };
}

function changedBilling(
  table: TableDefinition,
  request: UpdateTableRequest,
  nowMs: number,
): Partial<TableDefinition> {
  const mode = request.BillingMode ?? table.billingMode;
  const asked = request.ProvisionedThroughput;
  if (mode === "PAY_PER_REQUEST") {
    checkBilling(mode, asked);
    if (table.billingMode === mode) return {};
    return { billingMode: mode, onDemandSinceMs: nowMs, throughput: { readUnits: 0, writeUnits: 0 } };
  }
  if (asked === undefined) return {};
  checkBilling(mode, asked);
  const { throughput } = table;
  const read = asked.ReadCapacityUnits - throughput.readUnits;
  const write = asked.WriteCapacityUnits - throughput.writeUnits;
  if (table.billingMode === mode && read === 0 && write === 0) throw unchangedThroughput(table);
  return {
    billingMode: mode,
    throughput: {
      ...throughput,
      readUnits: asked.ReadCapacityUnits,
      writeUnits: asked.WriteCapacityUnits,
      ...((read > 0 || write > 0) && { increasedAtMs: nowMs }),
      ...((read < 0 || write < 0) && { decreasedAtMs: nowMs }),
    },
  };
}

function unchangedThroughput({ throughput }: TableDefinition): CoveyError {
  const { readUnits, writeUnits } = throughput;
  return validationError(
    "The provisioned throughput for the table will not change. The requested value equals the current value. " +
      `Current ReadCapacityUnits provisioned for the table: ${readUnits}. Requested ReadCapacityUnits: ${readUnits}. ` +
      `Current WriteCapacityUnits provisioned for the table: ${writeUnits}. Requested WriteCapacityUnits: ${writeUnits}. ` +
      "Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.",
  );
}
