import { CoveyError, validationError } from "../../core/errors.js";
import { jsonAnswer } from "../answers/json-bytes.js";
import type { RequestContext } from "../database.js";
import type { KeySchema } from "../expressions/expressions.js";
import { describeTable } from "../tables/table-description.js";
import type { BillingMode, LocalIndex, Tag, TableDefinition } from "../tables/table-definition.js";
import { checkBilling, type ProvisionedThroughput } from "../validation/billing.js";
import * as members from "../validation/members.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import * as tableMembers from "../validation/table-members.js";
import { tableNameOf } from "../validation/table-name.js";
import { checkedKeySchema, checkedLocalIndexes, type TableSpec } from "../validation/table-spec.js";
import { checkTags } from "../validation/tags.js";
import { refuseStream, unsupported, type StreamSpecification } from "../validation/unsupported.js";
import { encryptionKeyArn, type SseSpecification } from "./encryption.js";
import type { Operation, Services } from "./operation.js";

interface CreateTableRequest extends TableSpec {
  readonly TableName: string;
  readonly BillingMode?: BillingMode;
  readonly ProvisionedThroughput?: ProvisionedThroughput;
  readonly OnDemandThroughput?: {
    readonly MaxReadRequestUnits?: number;
    readonly MaxWriteRequestUnits?: number;
  };
  readonly GlobalSecondaryIndexes?: readonly unknown[];
  readonly StreamSpecification?: StreamSpecification;
  readonly SSESpecification?: SseSpecification;
  readonly TableClass?: string;
  readonly DeletionProtectionEnabled?: boolean;
  readonly Tags?: readonly Tag[];
  readonly ResourcePolicy?: string;
  readonly WarmThroughput?: unknown;
}

/** Per cluster, as the service's default per account and region. */
const TABLES_MAX = 2_500;

const SHAPE = structure("CreateTableInput", {
  AttributeDefinitions: tableMembers.ATTRIBUTE_DEFINITIONS,
  TableName: members.TABLE_NAME,
  BillingMode: tableMembers.BILLING_MODE,
  ProvisionedThroughput: members.PROVISIONED_THROUGHPUT,
  KeySchema: tableMembers.KEY_SCHEMA,
  LocalSecondaryIndexes: tableMembers.LOCAL_INDEXES,
  GlobalSecondaryIndexes: tableMembers.GLOBAL_INDEXES,
  StreamSpecification: tableMembers.STREAM_SPECIFICATION,
  SSESpecification: tableMembers.SSE_SPECIFICATION,
  OnDemandThroughput: tableMembers.ON_DEMAND_THROUGHPUT,
  TableClass: tableMembers.TABLE_CLASS,
  DeletionProtectionEnabled: members.BOOLEAN,
  Tags: members.TAGS,
  ResourcePolicy: members.TEXT,
  WarmThroughput: structure("WarmThroughput", {}),
});

export const createTable: Operation = {
  name: "CreateTable",
  shape: SHAPE,

  async run(input: unknown, _context: RequestContext, services: Services): Promise<Uint8Array> {
    refuseMissingName(input);
    const request = checkedRequest<CreateTableRequest>(SHAPE, input);
    const mode = request.BillingMode ?? "PROVISIONED";
    checkBilling(mode, request.ProvisionedThroughput);
    const key = checkedKeySchema(withGlobalIndexes(request));
    const localIndexes = checkedLocalIndexes(request);
    if (request.GlobalSecondaryIndexes !== undefined) throw unsupported("Global secondary indexes");
    if (request.ResourcePolicy !== undefined) throw unsupported("Resource policies");
    if (request.WarmThroughput !== undefined) throw unsupported("Warm throughput settings");
    refuseStream(request.StreamSpecification);
    checkTags(request.Tags ?? []);

    const name = tableNameOf(request.TableName);
    const entry = await services.tables.create(name, {
      check: () => {
        if (services.tables.names().length >= TABLES_MAX) {
          throw new CoveyError(
            "LimitExceededException",
            `Subscriber limit exceeded: There is a limit of ${TABLES_MAX} tables per subscriber`,
          );
        }
      },
      make: (id) => definitionOf(request, { id, name, mode, key, localIndexes, services }),
    });
    return jsonAnswer({ TableDescription: describeTable(services.config, services.tables, entry) });
  },
};

/** The one member whose absence the service words in another way. */
export function refuseMissingName(input: unknown): void {
  const name = (input as Readonly<Record<string, unknown>> | null)?.["TableName"];
  if (name !== undefined && name !== null) return;
  throw validationError("The parameter 'TableName' is required but was not present in the request");
}

/** Keys of global indexes count as used when attribute definitions are compared with keys. */
function withGlobalIndexes(request: CreateTableRequest): TableSpec {
  return request.GlobalSecondaryIndexes === undefined ? request : { ...request, LocalSecondaryIndexes: [] };
}

function definitionOf(
  request: CreateTableRequest,
  made: {
    readonly id: number;
    readonly name: string;
    readonly mode: BillingMode;
    readonly key: KeySchema;
    readonly localIndexes: readonly LocalIndex[];
    readonly services: Services;
  },
): TableDefinition {
  const { services, mode } = made;
  const createdAtMs = services.clock.wallMs();
  const throughput = request.ProvisionedThroughput;
  const onDemand = request.OnDemandThroughput;
  const keyArn = encryptionKeyArn(request.SSESpecification, services.config);
  return {
    name: made.name,
    id: made.id,
    uuid: services.newUuid(),
    createdAtMs,
    revision: 1,
    key: made.key,
    attributes: request.AttributeDefinitions.map(({ AttributeName: name, AttributeType: type }) => ({
      name,
      type,
    })),
    localIndexes: made.localIndexes,
    billingMode: mode,
    throughput: {
      readUnits: throughput?.ReadCapacityUnits ?? 0,
      writeUnits: throughput?.WriteCapacityUnits ?? 0,
    },
    deletionProtection: request.DeletionProtectionEnabled ?? false,
    tags: request.Tags ?? [],
    ...(mode === "PAY_PER_REQUEST" && { onDemandSinceMs: createdAtMs }),
    ...(onDemand && {
      onDemandThroughput: {
        readUnits: onDemand.MaxReadRequestUnits ?? -1,
        writeUnits: onDemand.MaxWriteRequestUnits ?? -1,
      },
    }),
    ...(request.TableClass !== undefined && { tableClass: request.TableClass }),
    ...(keyArn !== undefined && { encryptionKeyArn: keyArn }),
  };
}
