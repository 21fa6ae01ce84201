/** Compares, while nodes run, every entry that they apply with what others applied at the same index (I12). */
import type { Applier, LogAgreement } from "../checkers/log-agreement.js";
import { compareBytes } from "../../core/bytes.js";
import type { LogIndex } from "../../core/ids.js";
import { APPLIED_KEY, decodeApplied, logKey } from "../../replication/records.js";
import type { Family, Mutation } from "../../storage/store.js";
import type { SimulatedDisk } from "./disk.js";

export class AppliedWatch<Node extends Applier> {
  readonly #agreement: LogAgreement;
  readonly #families: readonly Family[];
  readonly #onTransfer: (node: Node, disk: SimulatedDisk, family: Family) => void;
  /** How far each node's disk shows each family as applied; undefined while a transfer replaces it. */
  readonly #applied = new Map<Node, Map<Family, LogIndex | undefined>>();

  /** `onTransfer` is called when a transfer to the node is complete. */
  constructor(options: {
    readonly agreement: LogAgreement;
    readonly families: readonly Family[];
    readonly onTransfer: (node: Node, disk: SimulatedDisk, family: Family) => void;
  }) {
    this.#agreement = options.agreement;
    this.#families = options.families;
    this.#onTransfer = options.onTransfer;
  }

  /** A life of the node begins: its disk is read. */
  started(node: Node, disk: SimulatedDisk): void {
    this.#applied.set(node, new Map(this.#families.map((family) => [family, appliedOn(disk, family) ?? 0])));
  }

  /** Throws InvariantViolation. */
  written(node: Node, disk: SimulatedDisk, mutations: readonly Mutation[]): void {
    for (const { family, key, end } of mutations) {
      if (!this.#families.includes(family)) continue;
      if (compareBytes(key, APPLIED_KEY) === 0) this.#compare(node, disk, family);
      else if (end !== undefined && compareBytes(key, APPLIED_KEY) < 0 && compareBytes(end, APPLIED_KEY) > 0)
        this.#applied.get(node)?.set(family, undefined);
    }
  }

  #compare(node: Node, disk: SimulatedDisk, family: Family): void {
    const applied = this.#applied.get(node)!;
    const before = applied.get(family);
    const index = appliedOn(disk, family);
    applied.set(family, index);
    if (index === undefined) return;
    if (before === undefined) return this.#onTransfer(node, disk, family);
    const range = { gte: logKey(before + 1), lt: logKey(index + 1), limit: Infinity };
    const rows = disk.rowsWritten(family, range);
    for (const [i, { value }] of rows.entries()) this.#agreement.applied(node, family, before + 1 + i, value);
    if (rows.length < index - before)
      throw new Error(
        `${node.nodeId} applied up to ${index} and holds ${rows.length} entries after ${before}`,
      );
  }
}

function appliedOn(disk: SimulatedDisk, family: Family): LogIndex | undefined {
  const range = { gte: APPLIED_KEY, lt: Uint8Array.of(...APPLIED_KEY, 0), limit: 1 };
  const [row] = disk.rowsNow(family, range);
  return row === undefined ? undefined : decodeApplied(row.value).index;
}
