/**
 * Requests and answers of the client. Members mean what DynamoDB's members of the same name (with a capital first letter)
 * mean; items and keys are plain JavaScript values, see `marshalling.ts`.
 */
import type { NativeItem, NativeValue } from "./marshalling.js";

/** An item as it is answered. */
export type AnsweredItem = Record<string, NativeValue>;

/** What every call takes beside its request. */
export interface CallOptions {
  /** In milliseconds; default: the client's `requestTimeoutMs`. */
  readonly timeoutMs?: number;
  /**
   * Writes only: names the operation over its retries, up to 64 characters; the same id is answered for 10 minutes from
   * the first result. Default: a new one for each call.
   */
  readonly operationId?: string;
}

type AttributeType = "S" | "N" | "B";
type ReturnConsumedCapacity = "NONE" | "TOTAL" | "INDEXES";

export interface KeySchemaElement {
  readonly attributeName: string;
  readonly keyType: "HASH" | "RANGE";
}

export interface AttributeDefinition {
  readonly attributeName: string;
  readonly attributeType: AttributeType;
}

export interface Index {
  readonly indexName: string;
  readonly keySchema: readonly KeySchemaElement[];
  readonly projection: {
    readonly projectionType: "ALL" | "KEYS_ONLY" | "INCLUDE";
    readonly nonKeyAttributes?: readonly string[];
  };
}

export interface CreateTableInput {
  readonly tableName: string;
  readonly attributeDefinitions: readonly AttributeDefinition[];
  readonly keySchema: readonly KeySchemaElement[];
  readonly localSecondaryIndexes?: readonly Index[];
  readonly globalSecondaryIndexes?: readonly Index[];
  readonly deletionProtectionEnabled?: boolean;
  readonly tags?: readonly { readonly key: string; readonly value: string }[];
  /** Default "PAY_PER_REQUEST". */
  readonly billingMode?: "PROVISIONED" | "PAY_PER_REQUEST";
  readonly provisionedThroughput?: {
    readonly readCapacityUnits: number;
    readonly writeCapacityUnits: number;
  };
}

export interface UpdateTableInput {
  readonly tableName: string;
  readonly attributeDefinitions?: readonly AttributeDefinition[];
  readonly deletionProtectionEnabled?: boolean;
  readonly globalSecondaryIndexUpdates?: readonly (
    { readonly create: Index } | { readonly delete: { readonly indexName: string } }
  )[];
}

export interface TableInput {
  readonly tableName: string;
}

export interface TableDescription {
  readonly tableName: string;
  readonly tableStatus: "CREATING" | "ACTIVE" | "UPDATING" | "DELETING";
  readonly tableId?: string;
  readonly tableArn?: string;
  readonly creationDateTime?: Date;
  readonly attributeDefinitions?: readonly AttributeDefinition[];
  readonly keySchema?: readonly KeySchemaElement[];
  readonly localSecondaryIndexes?: readonly Index[];
  readonly globalSecondaryIndexes?: readonly (Index & { readonly indexStatus: string })[];
  readonly itemCount?: number;
  readonly tableSizeBytes?: number;
}

export interface TableOutput {
  readonly tableDescription: TableDescription;
}

export interface DescribeTableOutput {
  readonly table: TableDescription;
}

export interface ListTablesInput {
  readonly exclusiveStartTableName?: string;
  readonly limit?: number;
}

export interface ListTablesOutput {
  readonly tableNames: readonly string[];
  readonly lastEvaluatedTableName?: string;
}

interface ExpressionNames {
  readonly expressionAttributeNames?: Readonly<Record<string, string>>;
  readonly returnConsumedCapacity?: ReturnConsumedCapacity;
}

interface Expressions extends ExpressionNames {
  readonly expressionAttributeValues?: NativeItem;
}

interface Conditional extends Expressions {
  readonly conditionExpression?: string;
  readonly returnValuesOnConditionCheckFailure?: "NONE" | "ALL_OLD";
}

export interface PutItemInput extends Conditional {
  readonly tableName: string;
  readonly item: NativeItem;
  readonly returnValues?: "NONE" | "ALL_OLD";
}

export interface DeleteItemInput extends Conditional {
  readonly tableName: string;
  readonly key: NativeItem;
  readonly returnValues?: "NONE" | "ALL_OLD";
}

export interface UpdateItemInput extends Conditional {
  readonly tableName: string;
  readonly key: NativeItem;
  readonly updateExpression?: string;
  readonly returnValues?: "NONE" | "ALL_OLD" | "UPDATED_OLD" | "ALL_NEW" | "UPDATED_NEW";
}

export interface ConsumedCapacity {
  readonly tableName?: string;
  readonly capacityUnits?: number;
}

interface Output {
  readonly consumedCapacity?: ConsumedCapacity;
}

export interface WriteOutput extends Output {
  /** What `returnValues` asked for. */
  readonly attributes?: AnsweredItem;
}

export interface GetItemInput extends ExpressionNames {
  readonly tableName: string;
  readonly key: NativeItem;
  /** True: the answer reflects every write acknowledged before. Default: any replica's recent state. */
  readonly consistentRead?: boolean;
  readonly projectionExpression?: string;
}

export interface GetItemOutput extends Output {
  /** Absent: there is no such item. */
  readonly item?: AnsweredItem;
}

interface PageInput extends Expressions {
  readonly tableName: string;
  readonly indexName?: string;
  readonly filterExpression?: string;
  readonly projectionExpression?: string;
  /** Items read for a page; it also ends at 1 MB. */
  readonly limit?: number;
  /** The `lastEvaluatedKey` of the page before. */
  readonly exclusiveStartKey?: NativeItem;
  readonly consistentRead?: boolean;
  readonly select?: "ALL_ATTRIBUTES" | "ALL_PROJECTED_ATTRIBUTES" | "SPECIFIC_ATTRIBUTES" | "COUNT";
}

export interface QueryInput extends PageInput {
  readonly keyConditionExpression: string;
  /** False: descending order of the sort key. */
  readonly scanIndexForward?: boolean;
}

export interface ScanInput extends PageInput {
  readonly segment?: number;
  readonly totalSegments?: number;
}

export interface PageOutput extends Output {
  /** Absent with `select: "COUNT"`. */
  readonly items?: readonly AnsweredItem[];
  readonly count: number;
  readonly scannedCount: number;
  /** Set when there may be more. */
  readonly lastEvaluatedKey?: AnsweredItem;
}

export interface KeysAndAttributes extends ExpressionNames {
  readonly keys: readonly NativeItem[];
  readonly consistentRead?: boolean;
  readonly projectionExpression?: string;
}

export interface BatchGetItemInput {
  /** By table name; up to 100 keys in all. */
  readonly requestItems: Readonly<Record<string, KeysAndAttributes>>;
  readonly returnConsumedCapacity?: ReturnConsumedCapacity;
}

export interface BatchGetItemOutput {
  /** By table name, in no order. */
  readonly responses: Readonly<Record<string, readonly AnsweredItem[]>>;
  /** What was not read; ask again. */
  readonly unprocessedKeys: Readonly<Record<string, KeysAndAttributes>>;
}

export type WriteRequest =
  | { readonly putRequest: { readonly item: NativeItem } }
  | { readonly deleteRequest: { readonly key: NativeItem } };

export interface BatchWriteItemInput {
  /** By table name; up to 25 writes in all. */
  readonly requestItems: Readonly<Record<string, readonly WriteRequest[]>>;
  readonly returnConsumedCapacity?: ReturnConsumedCapacity;
}

export interface BatchWriteItemOutput {
  /** What was not written; ask again. */
  readonly unprocessedItems: Readonly<Record<string, readonly WriteRequest[]>>;
}
