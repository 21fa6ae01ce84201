/**
 * The tables, as this node's copy of the system group has them. Lookups are by name (requests) and by id (the machine)
 * and cost one map access: records are decoded when they change, not when they are read.
 *
 * A table is ACTIVE once every reachable member is known to have its definition: a write must not reach a proposer that
 * would not know what its local indexes are.
 */
import { CoveyError } from "../../core/errors.js";
import type { SystemChange, SystemGroup, SystemRecord } from "../../replication/system-group.js";
import { decodeTableDefinition, encodeTableDefinition, type TableDefinition } from "./table-definition.js";

const TABLE_PREFIX = "table/";
/** The greatest table id given out so far, as decimal text. */
const TABLE_ID_KEY = "table-id";
/** A change that loses this often to others in a row is given up. */
const ATTEMPTS_MAX = 16;

export type TableStatus = "CREATING" | "UPDATING" | "ACTIVE" | "DELETING";

/** A definition with the version of the record that holds it. */
export interface CatalogEntry {
  readonly table: TableDefinition;
  readonly version: number;
}

/** What the machine needs of the catalog. */
export interface TableLookup {
  byId(id: number): TableDefinition | undefined;
  /** False when this node's copy is too old to know whether the table ever existed. */
  hasIssued(id: number): boolean;
}

/**
 * The change that leaves out `count` table ids: after entries of the group's log were lost, ids that they had given out
 * must not be given to other tables, whose items they would get.
 */
export function skipTableIds(group: Pick<SystemGroup, "get">, count: number): SystemChange {
  const record = group.get(TABLE_ID_KEY);
  const value = Buffer.from(String(tableIdOf(record) + count), "latin1");
  return { key: TABLE_ID_KEY, expectedVersion: record?.version ?? 0, value };
}

export class TableCatalog implements TableLookup {
  readonly #group: SystemGroup;
  readonly #byName = new Map<string, CatalogEntry>();
  readonly #byId = new Map<number, TableDefinition>();
  #lastId = 0;

  /** Follows `group` for as long as the group lives. */
  constructor(group: SystemGroup) {
    this.#group = group;
    for (const record of group.list(TABLE_PREFIX)) this.#load(record.key);
    this.#load(TABLE_ID_KEY);
    group.onChange((keys) => {
      for (const key of keys) this.#load(key);
    });
  }

  byId(id: number): TableDefinition | undefined {
    return this.#byId.get(id);
  }

  hasIssued(id: number): boolean {
    return id <= this.#lastId;
  }

  byName(name: string): CatalogEntry | undefined {
    return this.#byName.get(name);
  }

  /**
   * The table of a request for items. Throws ResourceNotFoundException. Whether every member has the definition is not asked:
   * one that returns after a while lacks the newest for a moment, which must not make tables in use vanish, and a proposer
   * without it says so.
   */
  usable(name: string): TableDefinition {
    const entry = this.#byName.get(name);
    if (entry === undefined || entry.table.deletedAtMs !== undefined) {
      throw new CoveyError("ResourceNotFoundException", "Requested resource not found");
    }
    return entry.table;
  }

  /** The table of a request about tables. Throws ResourceNotFoundException. */
  described(name: string): CatalogEntry {
    const entry = this.#byName.get(name);
    if (entry === undefined) {
      throw new CoveyError(
        "ResourceNotFoundException",
        `Requested resource not found: Table: ${name} not found`,
      );
    }
    return entry;
  }

  statusOf(entry: CatalogEntry): TableStatus {
    if (entry.table.deletedAtMs !== undefined) return "DELETING";
    if (this.#group.versionEverywhere() >= entry.version) return "ACTIVE";
    return entry.table.revision === 1 ? "CREATING" : "UPDATING";
  }

  /** Names in order, those being deleted included. */
  names(): readonly string[] {
    return [...this.#byName.keys()].sort();
  }

  /** Tables whose rows are still to be deleted. */
  deleted(): readonly TableDefinition[] {
    return [...this.#byName.values()]
      .map((entry) => entry.table)
      .filter((table) => table.deletedAtMs !== undefined);
  }

  /** Waits until this node has everything that was decided before the call. */
  async refresh(): Promise<void> {
    await this.#group.refresh();
  }

  /**
   * Adds a table, `make` giving its definition for a fresh id. `check` sees every attempt's state and throws to refuse.
   */
  async create(
    name: string,
    options: { readonly check: () => void; readonly make: (id: number) => TableDefinition },
  ): Promise<CatalogEntry> {
    return await this.#attempt(async () => {
      if (this.#byName.has(name)) {
        throw new CoveyError("ResourceInUseException", `Table already exists: ${name}`);
      }
      options.check();
      const counter = this.#group.get(TABLE_ID_KEY);
      const id = this.#lastId + 1;
      const changes: SystemChange[] = [
        {
          key: TABLE_ID_KEY,
          expectedVersion: counter?.version ?? 0,
          value: Buffer.from(String(id), "latin1"),
        },
        { key: TABLE_PREFIX + name, expectedVersion: 0, value: encodeTableDefinition(options.make(id)) },
      ];
      return await this.#group.compareAndSet(changes);
    }, name);
  }

  /**
   * Changes a table. `change` sees the current entry and answers the new definition (its revision is raised here), or
   * the same object for "nothing to do"; it may throw to refuse.
   */
  async change(name: string, change: (entry: CatalogEntry) => TableDefinition): Promise<CatalogEntry> {
    return await this.#attempt(async () => {
      const entry = this.described(name);
      const table = change(entry);
      if (table === entry.table) return entry.version;
      const value = encodeTableDefinition({ ...table, revision: entry.table.revision + 1 });
      return await this.#group.compareAndSet([
        { key: TABLE_PREFIX + name, expectedVersion: entry.version, value },
      ]);
    }, name);
  }

  /** Forgets a table whose rows are gone. Does nothing when another node did it first. */
  async forget(table: TableDefinition): Promise<void> {
    const entry = this.#byName.get(table.name);
    if (entry?.table.id !== table.id) return;
    await this.#group.compareAndSet([{ key: TABLE_PREFIX + table.name, expectedVersion: entry.version }]);
  }

  async #attempt(once: () => Promise<number | undefined>, name: string): Promise<CatalogEntry> {
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      if ((await once()) !== undefined) return this.described(name);
      await this.#group.refresh();
    }
    throw new CoveyError("ThrottlingException", `too many changes of the table catalog at once: ${name}`);
  }

  #load(key: string): void {
    if (key === TABLE_ID_KEY) {
      this.#lastId = tableIdOf(this.#group.get(key));
    } else if (key.startsWith(TABLE_PREFIX)) {
      this.#loadTable(key.slice(TABLE_PREFIX.length), key);
    }
  }

  #loadTable(name: string, key: string): void {
    const record = this.#group.get(key);
    const known = this.#byName.get(name);
    if (known !== undefined && known.version === record?.version) return;
    if (known !== undefined) {
      this.#byName.delete(name);
      this.#byId.delete(known.table.id);
    }
    if (record === undefined) return;
    const table = decodeTableDefinition(record.value);
    this.#byName.set(name, { table, version: record.version });
    this.#byId.set(table.id, table);
  }
}

function tableIdOf(record: SystemRecord | undefined): number {
  return record === undefined ? 0 : Number(Buffer.from(record.value).toString("latin1"));
}
