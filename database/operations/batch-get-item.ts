import type { Item } from "../../core/attribute-value.js";
import { CoveyError, validationError } from "../../core/errors.js";
import { canonicalAttributes } from "../../core/item-codec.js";
import { partitionOfToken } from "../../core/token.js";
import { consumedCapacity, readUnits, type ReturnConsumedCapacity } from "../answers/capacity.js";
import { jsonText, splicedAnswer, type SplicedMember } from "../answers/json-bytes.js";
import type { Clauses } from "../commands/clauses.js";
import { encodeReadRequest } from "../commands/read-request.js";
import { decodeFoundItems, type FoundItem } from "../commands/read-result.js";
import type { RequestContext } from "../database.js";
import type { BoundProjection } from "../expressions/expressions.js";
import { itemKey } from "../records/record-key.js";
import type { TableDefinition } from "../tables/table-definition.js";
import { addressOfKey } from "../tables/table-key.js";
import * as members from "../validation/members.js";
import { refusePathsIntoKeys } from "../validation/path-check.js";
import {
  bindRequestClauses,
  checkExpressionParameters,
  type ExpressionMembers,
  type ExpressionParameters,
} from "../validation/request-clauses.js";
import { checkedRequest } from "../validation/request.js";
import { structure } from "../validation/shape.js";
import {
  forEachBounded,
  isUnprocessed,
  PARTITIONS_AT_ONCE,
  refuseEmptyBatch,
  requestItems,
  tablesOf,
} from "./batch-members.js";
import type { Operation, Services } from "./operation.js";
import { COMMA } from "./page-members.js";

interface KeysAndAttributes extends ExpressionMembers {
  readonly Keys: readonly unknown[];
  readonly ConsistentRead?: boolean;
}

interface BatchGetItemRequest {
  readonly RequestItems: Readonly<Record<string, KeysAndAttributes>>;
  readonly ReturnConsumedCapacity?: ReturnConsumedCapacity;
}

const KEYS_MAX = 100;
const ANSWER_BYTES_MAX = 16 * 1024 * 1024;

const SHAPE = structure("BatchGetItemInput", {
  ReturnConsumedCapacity: members.RETURN_CONSUMED_CAPACITY,
  RequestItems: requestItems(
    structure("KeysAndAttributes", {
      Keys: {
        kind: "list",
        required: true,
        lengthMin: 1,
        lengthMax: KEYS_MAX,
        terse: true,
        of: { kind: "attributes" },
      },
      AttributesToGet: members.ATTRIBUTES_TO_GET,
      ConsistentRead: members.BOOLEAN,
      ProjectionExpression: members.TEXT,
      ExpressionAttributeNames: members.EXPRESSION_ATTRIBUTE_NAMES,
    }),
    "com.amazonaws.dynamodb.v20120810.KeysAndAttributes",
  ),
});

const PARAMETERS: ExpressionParameters = {
  expressions: ["ProjectionExpression"],
  legacy: ["AttributesToGet"],
};

/** What one table of the batch is asked, validated. */
interface TableKeys {
  readonly tableName: string;
  readonly request: KeysAndAttributes;
  readonly keys: readonly Item[];
  readonly clauses: Clauses;
  readonly projection: BoundProjection | undefined;
}

/** The keys of one table that lie in one partition: one read. */
interface PartitionRead {
  readonly asked: TableKeys;
  readonly table: TableDefinition;
  readonly partition: number;
  /** Positions in `asked.keys`, and their storage keys. */
  readonly positions: number[];
  readonly storageKeys: Uint8Array[];
}

type Outcome = { readonly found: readonly (FoundItem | undefined)[] } | { readonly unprocessed: CoveyError };

export const batchGetItem: Operation = {
  name: "BatchGetItem",
  shape: SHAPE,

  async run(input: unknown, context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<BatchGetItemRequest>(SHAPE, input);
    refuseEmptyBatch(request.RequestItems, "BatchGetItem");
    const asked = validatedKeys(request);
    const tables = tablesOf(services.tables, request.RequestItems);
    const reads = asked.flatMap((one) =>
      placed(one, tables.get(one.tableName)!, services.partitions.partitionCount),
    );
    const outcomes = await forEachBounded(reads, PARTITIONS_AT_ONCE, (read) => run(read, context, services));
    const failures = outcomes.filter((outcome) => "unprocessed" in outcome);
    if (failures.length === outcomes.length) throw failures[0]!.unprocessed;
    return answer(request, asked, tables, reads, outcomes);
  },
};

function validatedKeys(request: BatchGetItemRequest): readonly TableKeys[] {
  refuseMixedTables(Object.values(request.RequestItems));
  let count = 0;
  return Object.entries(request.RequestItems).map(([tableName, one]) => {
    checkExpressionParameters(one, PARAMETERS);
    const { clauses, projection } = bindRequestClauses(one);
    const keys = one.Keys.map((key) => canonicalAttributes(key));
    refuseDuplicates(keys);
    count += keys.length;
    if (count > KEYS_MAX) {
      throw validationError("Too many items requested for the BatchGetItem call");
    }
    return { tableName, request: one, keys, clauses, projection };
  });
}

/** One table's expression beside another's legacy parameter is a mixture too. */
function refuseMixedTables(requests: readonly KeysAndAttributes[]): void {
  const expression = requests.find((one) => one.ProjectionExpression !== undefined);
  const legacy = requests.find((one) => one.AttributesToGet !== undefined);
  if (expression === undefined || legacy === undefined) return;
  checkExpressionParameters(
    { ProjectionExpression: expression.ProjectionExpression!, AttributesToGet: legacy.AttributesToGet! },
    PARAMETERS,
  );
}

function refuseDuplicates(keys: readonly Item[]): void {
  const texts = new Set(
    keys.map((key) => JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)))),
  );
  if (texts.size < keys.length) {
    throw validationError("Provided list of item keys contains duplicates");
  }
}

function placed(asked: TableKeys, table: TableDefinition, partitionCount: number): readonly PartitionRead[] {
  refusePathsIntoKeys(table, asked.projection?.paths);
  const reads = new Map<number, PartitionRead>();
  asked.keys.forEach((key, position) => {
    const address = addressOfKey(table, key);
    const partition = partitionOfToken(address.token, partitionCount);
    let read = reads.get(partition);
    if (read === undefined) {
      read = { asked, table, partition, positions: [], storageKeys: [] };
      reads.set(partition, read);
    }
    read.positions.push(position);
    read.storageKeys.push(itemKey(address));
  });
  return [...reads.values()];
}

async function run(read: PartitionRead, context: RequestContext, services: Services): Promise<Outcome> {
  const { clauses, request } = read.asked;
  const command = encodeReadRequest({ kind: "get", keys: read.storageKeys, clauses });
  try {
    const result = await services.partitions.read(read.partition, command, {
      consistency: request.ConsistentRead === true ? "strong" : "eventual",
      deadlineMs: context.deadlineMs,
    });
    return { found: decodeFoundItems(result, read.storageKeys.length) };
  } catch (error) {
    if (isUnprocessed(error)) return { unprocessed: error };
    throw error;
  }
}

/** What a table's keys came to, by position; absent: not processed. */
type Found = ReadonlyMap<number, FoundItem | undefined>;

function answer(
  request: BatchGetItemRequest,
  asked: readonly TableKeys[],
  tables: ReadonlyMap<string, TableDefinition>,
  reads: readonly PartitionRead[],
  outcomes: readonly Outcome[],
): Uint8Array {
  const found = new Map<TableKeys, Map<number, FoundItem | undefined>>(asked.map((one) => [one, new Map()]));
  reads.forEach((read, i) => {
    const outcome = outcomes[i]!;
    if ("unprocessed" in outcome) return;
    read.positions.forEach((position, j) => found.get(read.asked)!.set(position, outcome.found[j]));
  });
  dropBeyondLimit(found);

  const unprocessed = new Map<string, KeysAndAttributes>();
  const responses: SplicedMember[] = [];
  const capacities: unknown[] = [];
  for (const one of asked) {
    const table = tables.get(one.tableName)!;
    const results = found.get(one)!;
    responses.push([JSON.stringify(one.tableName).slice(1, -1), itemList(one, results)]);
    const left = one.keys.filter((_, position) => !results.has(position));
    if (left.length > 0) unprocessed.set(one.tableName, { ...one.request, Keys: left });
    const strong = one.request.ConsistentRead === true;
    let tableUnits = 0;
    for (const item of results.values()) tableUnits += readUnits(item?.size ?? 0, { strong, least: 1 });
    capacities.push(consumedCapacity(request.ReturnConsumedCapacity, { table, tableUnits }));
  }
  return splicedAnswer([
    ["Responses", splicedAnswer(responses)],
    ["UnprocessedKeys", JSON.stringify(Object.fromEntries(unprocessed))],
    ["ConsumedCapacity", capacities[0] === undefined ? undefined : jsonText(capacities)],
  ]);
}

/** What would make the answer too big is left unprocessed, as the service does. */
function dropBeyondLimit(found: ReadonlyMap<TableKeys, Map<number, FoundItem | undefined>>): void {
  let bytes = 0;
  for (const results of found.values()) {
    for (const [position, item] of [...results].sort(([a], [b]) => a - b)) {
      bytes += item?.size ?? 0;
      if (bytes > ANSWER_BYTES_MAX) results.delete(position);
    }
  }
}

function itemList(asked: TableKeys, results: Found): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [Buffer.from("[", "latin1")];
  asked.keys.forEach((_, position) => {
    const item = results.get(position);
    if (item === undefined) return;
    if (pieces.length > 1) pieces.push(COMMA);
    pieces.push(item.json);
  });
  pieces.push(Buffer.from("]", "latin1"));
  return pieces;
}
