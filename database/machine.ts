/**
 * The database's part of every replica: what a command means, and how a read is answered. Replication calls it with
 * bytes that some node's operations made, and applies what it answers; see replication/machine.ts.
 */
import { decodeItem, encodeItem } from "../core/item-codec.js";
import type { Evaluation, PartitionMachine, PartitionView, WriteCommand } from "../replication/machine.js";
import { bindTrusted } from "./commands/clauses.js";
import {
  decodeReadRequest,
  type GetRequest,
  type KeysRequest,
  type StatisticsRequest,
} from "./commands/read-request.js";
import {
  encodeFigures,
  encodeFoundItems,
  encodeKeys,
  encodePage,
  type FoundItem,
} from "./commands/read-result.js";
import { decodeCommand, type ItemWriteCommand } from "./commands/write-command.js";
import { encodeWriteResult, type Written } from "./commands/write-result.js";
import { project } from "./expressions/expressions.js";
import { statisticsKey, tableIdOfItemKey } from "./records/record-key.js";
import { jsonOfStored, sizeOfStored } from "./records/stored-item.js";
import { CLOSED_TABLE_RECORD, isClosedTable, readTableFigures } from "./records/table-statistics-record.js";
import { evaluateItemWrite, keysOfItemWrite, refusal } from "./replica/item-write.js";
import { readPage } from "./replica/page-read.js";
import type { TableLookup } from "./tables/table-catalog.js";

const NOTHING_WRITTEN: Written = {
  kind: "written",
  oldSize: undefined,
  newSize: undefined,
  collectionBytes: undefined,
  indexUnits: [],
  attributes: undefined,
};
const DONE = encodeWriteResult(NOTHING_WRITTEN);
const TABLE_UNKNOWN = encodeWriteResult({ kind: "tableUnknown" });

export function createMachine(dependencies: { readonly tables: TableLookup }): PartitionMachine {
  return new DatabaseMachine(dependencies.tables);
}

class DatabaseMachine implements PartitionMachine {
  readonly #tables: TableLookup;

  constructor(tables: TableLookup) {
    this.#tables = tables;
  }

  decodeWrite(bytes: Uint8Array): WriteCommand {
    const command = decodeCommand(bytes);
    switch (command.kind) {
      case "sweep":
        return always({ kind: "write", effects: command.keys.map((key) => ({ key })), result: DONE });
      case "close":
        return closing(command.tableId);
      default:
        return this.#itemWrite(command);
    }
  }

  async read(bytes: Uint8Array, view: PartitionView): Promise<Uint8Array> {
    const request = decodeReadRequest(bytes);
    switch (request.kind) {
      case "get":
        return await readItems(request, view);
      case "page":
        return encodePage(await readPage(request, view));
      case "statistics":
        return await readStatistics(request, view);
      case "keys":
        return await readKeys(request, view);
    }
  }

  #itemWrite(command: ItemWriteCommand): WriteCommand {
    const id = tableIdOfItemKey(command.key);
    const table = this.#tables.byId(id);
    if (table === undefined || table.deletedAtMs !== undefined) {
      return always(
        this.#tables.hasIssued(id)
          ? refusal("ResourceNotFoundException", "Requested resource not found")
          : { kind: "answer", result: TABLE_UNKNOWN },
      );
    }
    return {
      keys: keysOfItemWrite(command, table),
      evaluate: ({ values }) => evaluateItemWrite(command, table, values),
    };
  }
}

/** A command whose outcome depends on nothing. */
function always(evaluation: Evaluation): WriteCommand {
  return { keys: [], evaluate: () => evaluation };
}

/** Answers, as the old size, the bytes of the items that are to be swept; nothing when it was closed before. */
function closing(tableId: number): WriteCommand {
  const key = statisticsKey(tableId);
  return {
    keys: [key],
    evaluate: ({ values }) => {
      if (isClosedTable(values[0])) return { kind: "answer", result: DONE };
      const [figures] = readTableFigures(values[0], 0);
      return {
        kind: "write",
        effects: [{ key, value: CLOSED_TABLE_RECORD }],
        result: encodeWriteResult({ ...NOTHING_WRITTEN, oldSize: figures!.bytes }),
      };
    },
  };
}

async function readItems(request: GetRequest, view: PartitionView): Promise<Uint8Array> {
  const stored =
    request.keys.length === 1 ? [await view.get(request.keys[0]!)] : await view.getMany(request.keys);
  const { projection } = bindTrusted(request.clauses, "FilterExpression");
  const found = stored.map((value): FoundItem | undefined => {
    if (value === undefined) return undefined;
    const json = jsonOfStored(value);
    return {
      size: sizeOfStored(value),
      json: projection === undefined ? json : encodeItem(project(projection, decodeItem(json))),
    };
  });
  return encodeFoundItems(found);
}

async function readStatistics(request: StatisticsRequest, view: PartitionView): Promise<Uint8Array> {
  const record = await view.get(statisticsKey(request.tableId));
  return encodeFigures(readTableFigures(isClosedTable(record) ? undefined : record, request.indexCount));
}

async function readKeys(request: KeysRequest, view: PartitionView): Promise<Uint8Array> {
  const rows = await view.scan({ gte: request.gte, lt: request.lt, limit: request.limit });
  return encodeKeys(rows.map((row) => row.key));
}
