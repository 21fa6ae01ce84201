import { createHash } from "node:crypto";
import { CoveyError, validationError } from "../../core/errors.js";
import type { Item } from "../../core/attribute-value.js";
import { bytesToMapKey } from "../../core/bytes.js";
import { OPERATION_ID_LENGTH_MAX, type OperationId } from "../../core/ids.js";
import { canonicalAttributes, canonicalItem } from "../../core/item-codec.js";
import { ITEM_BYTES_MAX } from "../../core/item-size.js";
import { partitionOfToken } from "../../core/token.js";
import { consumedCapacity, mergeIndexUnits, type ReturnConsumedCapacity } from "../answers/capacity.js";
import {
  itemCollectionMetrics,
  type ItemCollectionMetrics,
  type ReturnItemCollectionMetrics,
} from "../answers/item-collection.js";
import { writtenUnits } from "../answers/item-write.js";
import { jsonAnswer } from "../answers/json-bytes.js";
import { NO_CLAUSES } from "../commands/clauses.js";
import { encodeCommand } from "../commands/write-command.js";
import { expectWritten, type Written } from "../commands/write-result.js";
import type { RequestContext } from "../database.js";
import { itemKey, type ItemAddress } from "../records/record-key.js";
import type { TableDefinition } from "../tables/table-definition.js";
import { addressOfItem, addressOfKey, checkIndexKeys } from "../tables/table-key.js";
import * as members from "../validation/members.js";
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

interface WriteRequest {
  readonly PutRequest?: { readonly Item: unknown };
  readonly DeleteRequest?: { readonly Key: unknown };
}

interface BatchWriteItemRequest {
  readonly RequestItems: Readonly<Record<string, readonly WriteRequest[]>>;
  readonly ReturnConsumedCapacity?: ReturnConsumedCapacity;
  readonly ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics;
}

const WRITES_MAX = 25;

const SHAPE = structure("BatchWriteItemInput", {
  ReturnConsumedCapacity: members.RETURN_CONSUMED_CAPACITY,
  ReturnItemCollectionMetrics: members.RETURN_ITEM_COLLECTION_METRICS,
  RequestItems: requestItems(
    {
      kind: "list",
      nested: true,
      of: structure("WriteRequest", {
        PutRequest: structure("PutRequest", { Item: members.REQUIRED_ATTRIBUTES }),
        DeleteRequest: structure("DeleteRequest", { Key: members.REQUIRED_ATTRIBUTES }),
      }),
    },
    "java.util.List<com.amazonaws.dynamodb.v20120810.WriteRequest>",
    { lengthMin: 1, lengthMax: WRITES_MAX },
  ),
});

/** One write of a batch, validated. */
interface BatchWrite {
  readonly tableName: string;
  /** As the client sent it, for UnprocessedItems. */
  readonly request: WriteRequest;
  /** The new item, or the key of the one to delete. */
  readonly item: Item;
  readonly put: { readonly json: Uint8Array; readonly size: number } | undefined;
}

interface PlacedWrite extends BatchWrite {
  readonly table: TableDefinition;
  readonly address: ItemAddress;
  readonly key: Uint8Array;
}

type Outcome = { readonly written: Written } | { readonly unprocessed: CoveyError };

export const batchWriteItem: Operation = {
  name: "BatchWriteItem",
  shape: SHAPE,

  async run(input: unknown, context: RequestContext, services: Services): Promise<Uint8Array> {
    const request = checkedRequest<BatchWriteItemRequest>(SHAPE, input);
    refuseEmptyBatch(request.RequestItems, "BatchWriteItem");
    const writes = validatedWrites(request);
    const tables = tablesOf(services.tables, request.RequestItems);
    const placed = writes.map((write) => place(write, tables.get(write.tableName)!));
    refuseDuplicates(placed);

    const outcomes = await forEachBounded(placed, PARTITIONS_AT_ONCE, (write, i) =>
      run(write, i, context, services),
    );
    const failures = outcomes.filter((outcome) => "unprocessed" in outcome);
    if (failures.length === outcomes.length) throw failures[0]!.unprocessed;
    return answer(request, placed, outcomes);
  },
};

function validatedWrites(request: BatchWriteItemRequest): readonly BatchWrite[] {
  const writes: BatchWrite[] = [];
  for (const [tableName, requests] of Object.entries(request.RequestItems)) {
    for (const writeRequest of requests) {
      writes.push(validated(tableName, writeRequest));
      if (writes.length > WRITES_MAX) {
        throw validationError("Too many items requested for the BatchWriteItem call");
      }
    }
  }
  return writes;
}

function validated(tableName: string, request: WriteRequest): BatchWrite {
  const { PutRequest: put, DeleteRequest: deletion } = request;
  if ((put === undefined) === (deletion === undefined)) {
    throw validationError(
      "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
    );
  }
  if (put === undefined) {
    return { tableName, request, item: canonicalAttributes(deletion!.Key), put: undefined };
  }
  const { item, json, size } = canonicalItem(put.Item);
  if (size > ITEM_BYTES_MAX) {
    throw validationError("Item size has exceeded the maximum allowed size");
  }
  return { tableName, request, item, put: { json, size } };
}

function place(write: BatchWrite, table: TableDefinition): PlacedWrite {
  const address =
    write.put === undefined
      ? addressOfKey(table, write.item)
      : addressOfItem(table, write.item, { inBatch: true });
  if (write.put !== undefined) checkIndexKeys(table, write.item);
  return { ...write, table, address, key: itemKey(address) };
}

function refuseDuplicates(writes: readonly PlacedWrite[]): void {
  const keys = new Set(writes.map((write) => bytesToMapKey(write.key)));
  if (keys.size < writes.length) {
    throw validationError("Provided list of item keys contains duplicates");
  }
}

async function run(
  write: PlacedWrite,
  i: number,
  context: RequestContext,
  services: Services,
): Promise<Outcome> {
  const common = { key: write.key, returns: "NONE", failsWithItem: false, clauses: NO_CLAUSES } as const;
  const command = encodeCommand(
    write.put === undefined ? { kind: "delete", ...common } : { kind: "put", ...common, ...write.put },
  );
  const partition = partitionOfToken(write.address.token, services.partitions.partitionCount);
  const operationId = context.operationId && partOfOperation(context.operationId, i);
  try {
    const result = await services.partitions.write(partition, command, { ...context, operationId });
    return { written: expectWritten(result) };
  } catch (error) {
    if (isUnprocessed(error)) return { unprocessed: error };
    throw error;
  }
}

/** Each write has an id of its own, the same one whenever the batch is repeated, and none that is too long. */
function partOfOperation(batch: OperationId, i: number): OperationId {
  const id = `${batch}.${i}`;
  if (id.length <= OPERATION_ID_LENGTH_MAX) return id;
  return `${createHash("sha256").update(batch).digest("base64url")}.${i}`;
}

function answer(
  request: BatchWriteItemRequest,
  writes: readonly PlacedWrite[],
  outcomes: readonly Outcome[],
): Uint8Array {
  const unprocessed = new Map<string, WriteRequest[]>();
  const done = new Map<TableDefinition, Written[]>();
  const metrics = new Map<string, ItemCollectionMetrics[]>();
  writes.forEach((write, i) => {
    const outcome = outcomes[i]!;
    if ("unprocessed" in outcome) {
      append(unprocessed, write.tableName, write.request);
      return;
    }
    const { written } = outcome;
    append(done, write.table, written);
    const collection = { key: write.item, schema: write.table.key, bytes: written.collectionBytes };
    const made = itemCollectionMetrics(request.ReturnItemCollectionMetrics, collection);
    if (made !== undefined) append(metrics, write.table.name, made);
  });
  return jsonAnswer({
    UnprocessedItems: Object.fromEntries(unprocessed),
    ...(metrics.size > 0 && { ItemCollectionMetrics: Object.fromEntries(metrics) }),
    ...consumed(request.ReturnConsumedCapacity, done),
  });
}

function append<K, V>(lists: Map<K, V[]>, key: K, element: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [element]);
  else list.push(element);
}

function consumed(
  asked: ReturnConsumedCapacity,
  done: ReadonlyMap<TableDefinition, readonly Written[]>,
): object {
  const capacities = [...done].map(([table, written]) =>
    consumedCapacity(asked, {
      table,
      tableUnits: written.reduce((sum, one) => sum + writtenUnits(one), 0),
      indexUnits: mergeIndexUnits(written.map((one) => one.indexUnits)),
    }),
  );
  return capacities.every((capacity) => capacity === undefined) ? {} : { ConsumedCapacity: capacities };
}
