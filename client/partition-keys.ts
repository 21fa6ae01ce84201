/**
 * The partition keys of tables, asked for once and kept for a while. They never change in a table's life; a table that
 * was deleted and made anew with another key costs a hop until the entry is old.
 */
import type { Clock } from "../core/clock.js";
import type { KeyType } from "../core/attribute-value.js";
import type { PartitionKey } from "./request-route.js";
import type { Json } from "./request-shape.js";

interface Entry {
  readonly key: PartitionKey;
  readonly untilMs: number;
}

const TABLES_MAX = 1_000;
const KEEP_MS = 5 * 60_000;

export class PartitionKeys {
  readonly #clock: Clock;
  readonly #describeTable: (tableName: string) => Promise<Json>;
  readonly #entries = new Map<string, Entry>();
  readonly #asked = new Map<string, Promise<PartitionKey | undefined>>();

  /** `describeTable` resolves to the answer of DescribeTable in DynamoDB JSON. */
  constructor(clock: Clock, describeTable: (tableName: string) => Promise<Json>) {
    this.#clock = clock;
    this.#describeTable = describeTable;
  }

  /** At once when known, else by asking. Resolves to `undefined` when the cluster does not say. */
  get(tableName: string): PartitionKey | Promise<PartitionKey | undefined> {
    const entry = this.#entries.get(tableName);
    if (entry && this.#clock.monotonicMs() < entry.untilMs) return entry.key;
    const asked = this.#asked.get(tableName) ?? this.#ask(tableName);
    this.#asked.set(tableName, asked);
    return asked;
  }

  /** The table was made, deleted, or not found. */
  forget(tableName: string): void {
    this.#entries.delete(tableName);
  }

  async #ask(tableName: string): Promise<PartitionKey | undefined> {
    try {
      const key = partitionKeyOf(await this.#describeTable(tableName));
      if (key) this.#keep(tableName, key);
      return key;
    } catch {
      // The request that needs the key is sent all the same, to any node, and meets whatever is wrong itself.
      return undefined;
    } finally {
      this.#asked.delete(tableName);
    }
  }

  #keep(tableName: string, key: PartitionKey): void {
    this.#entries.delete(tableName);
    this.#entries.set(tableName, { key, untilMs: this.#clock.monotonicMs() + KEEP_MS });
    if (this.#entries.size > TABLES_MAX) this.#entries.delete(this.#entries.keys().next().value!);
  }
}

function partitionKeyOf(answer: Json): PartitionKey | undefined {
  const table = (answer["Table"] ?? {}) as {
    KeySchema?: { AttributeName: string; KeyType: string }[];
    AttributeDefinitions?: { AttributeName: string; AttributeType: KeyType }[];
  };
  const name = table.KeySchema?.find(({ KeyType }) => KeyType === "HASH")?.AttributeName;
  const type = table.AttributeDefinitions?.find(({ AttributeName }) => AttributeName === name)?.AttributeType;
  return name !== undefined && type !== undefined ? { name, type } : undefined;
}
