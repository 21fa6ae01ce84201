/**
 * The sending side of transfers (R18): a consistent snapshot of a partition, read page by page as its receiver asks, with
 * the operations that are still in the log. The receiving side is in catch-up-driver.ts.
 */
import { crc32 } from "node:zlib";
import { compareBytes } from "../core/bytes.js";
import type { LogIndex, NodeId } from "../core/ids.js";
import type { Row, Snapshot } from "../storage/store.js";
import { operationOf } from "./entry.js";
import type { TransferRequest } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import type { KnownOperation } from "./operation-table.js";
import type { PartitionDriver } from "./partition-driver.js";
import {
  APPLIED_KEY,
  decodeApplied,
  decodeLogEntry,
  encodeOperations,
  logKey,
  operationsKey,
  STATE_RANGES,
  withVersion,
  type Applied,
} from "./records.js";

/** After how long a snapshot that nobody asks for any more is closed. Milliseconds. */
const SNAPSHOT_IDLE_MS = 30_000;
/** Nodes that are served a snapshot of one partition at once. */
const SNAPSHOTS_MAX = 2;

interface Serving {
  readonly transferId: number;
  readonly snapshot: Snapshot;
  readonly applied: Promise<Applied>;
  usedMs: number;
  /** Requests whose rows are being read: the snapshot stays open for them. */
  reading: number;
  /** Nobody asks for more of it. */
  ended: boolean;
  closed: boolean;
}

export class TransferSource {
  readonly #context: NodeContext;
  readonly #driver: PartitionDriver;
  /** Snapshots that are being served, by the node they go to: whoever asks anew has given up the one before. */
  readonly #serving = new Map<NodeId, Serving>();
  /** Chunks on their way to peers. */
  readonly #sending = new Set<Promise<void>>();

  constructor(options: { context: NodeContext; driver: PartitionDriver }) {
    this.#context = options.context;
    this.#driver = options.driver;
  }

  /** A peer asks for the first chunk, or for the next one. */
  receive(from: NodeId, message: TransferRequest): void {
    const sent = this.#sendChunk(from, message).catch((error: unknown) => this.#driver.readFailed(error));
    this.#sending.add(sent);
    void sent.then(() => this.#sending.delete(sent));
  }

  /** Looked at about once a second: closes what nobody asks for any more. */
  maintain(nowMs: number): void {
    for (const [to, serving] of this.#serving)
      if (nowMs - serving.usedMs > SNAPSHOT_IDLE_MS) this.#endServing(to, serving);
  }

  /** Resolves when nothing is read any more. Nothing is to be received after it was called. */
  async close(): Promise<void> {
    await Promise.all(this.#sending);
    for (const [to, serving] of this.#serving) this.#endServing(to, serving);
  }

  async #sendChunk(to: NodeId, request: TransferRequest): Promise<void> {
    const { replica } = this.#driver;
    const serving = this.#servingFor(to, request);
    if (serving === undefined) return this.#refuse(to, request);
    serving.reading++;
    try {
      serving.usedMs = this.#context.clock.monotonicMs();
      const applied = await serving.applied;
      const { rows, last } = await this.#nextRows(serving, request.afterKey);
      if (last) rows.push(...(await this.#recentOperations(serving, applied.index)));
      this.#context.transport.sendBulk(to, {
        kind: "transferChunk",
        partition: replica.partition,
        epoch: replica.configuration.epoch,
        transferId: request.transferId,
        rows,
        checksum: checksumOf(rows),
        appliedIndex: applied.index,
        appliedBallot: applied.ballot,
        last,
        refused: false,
      });
      if (last) this.#endServing(to, serving);
    } finally {
      serving.reading--;
      this.#closeSnapshot(serving);
    }
  }

  /** The snapshot that a request is about; a first one begins it, in place of any that its sender had asked for before. */
  #servingFor(to: NodeId, request: TransferRequest): Serving | undefined {
    const known = this.#serving.get(to);
    if (known?.transferId === request.transferId) return known;
    if (request.afterKey !== undefined || !this.#driver.replica.canVote) return undefined;
    if (known !== undefined) this.#endServing(to, known);
    if (this.#serving.size >= SNAPSHOTS_MAX) return undefined;
    const snapshot = this.#context.store.snapshot();
    const serving: Serving = {
      transferId: request.transferId,
      snapshot,
      applied: snapshot.get(this.#driver.family, APPLIED_KEY).then(decodeApplied),
      usedMs: this.#context.clock.monotonicMs(),
      reading: 0,
      ended: false,
      closed: false,
    };
    this.#serving.set(to, serving);
    return serving;
  }

  #refuse(to: NodeId, request: TransferRequest): void {
    const { replica } = this.#driver;
    this.#context.transport.sendBulk(to, {
      kind: "transferChunk",
      partition: replica.partition,
      epoch: replica.configuration.epoch,
      transferId: request.transferId,
      rows: [],
      checksum: 0,
      appliedIndex: 0,
      appliedBallot: replica.promised,
      last: true,
      refused: true,
    });
  }

  async #nextRows(
    serving: Serving,
    afterKey: Uint8Array | undefined,
  ): Promise<{ rows: { key: Uint8Array; value: Uint8Array }[]; last: boolean }> {
    const { family } = this.#driver;
    const { chunkBytesMax } = this.#context.settings;
    const rows: { key: Uint8Array; value: Uint8Array }[] = [];
    let bytes = 0;
    for (const range of STATE_RANGES) {
      if (afterKey !== undefined && compareBytes(afterKey, range.lt) >= 0) continue;
      let gte =
        afterKey !== undefined && compareBytes(afterKey, range.gte) >= 0 ? successor(afterKey) : range.gte;
      for (;;) {
        const limit = 200;
        const found = await serving.snapshot.scan(family, { gte, lt: range.lt, limit });
        for (const row of found) {
          rows.push(row);
          bytes += row.key.length + row.value.length;
          if (bytes >= chunkBytesMax) return { rows, last: false };
        }
        if (found.length < limit) break;
        gte = successor(found.at(-1)!.key);
      }
    }
    return { rows, last: true };
  }

  /** The operations of entries that are still in our log: the receiver starts with an empty one (R11). */
  async #recentOperations(
    serving: Serving,
    appliedIndex: LogIndex,
  ): Promise<{ key: Uint8Array; value: Uint8Array }[]> {
    const { family } = this.#driver;
    const operations: KnownOperation[] = [];
    // From the first that the snapshot has: our own log may have been trimmed since.
    let from = 0;
    for (;;) {
      const limit = 500;
      const range = { gte: logKey(from), lt: logKey(appliedIndex + 1), limit };
      const found = await serving.snapshot.scan(family, range);
      for (const { key, value } of found) {
        const entry = decodeLogEntry(key, value);
        const operation = operationOf(entry.bytes);
        if (operation !== undefined) operations.push({ ...operation, index: entry.index });
        from = entry.index + 1;
      }
      if (found.length < limit) break;
    }
    if (operations.length === 0) return [];
    const key = operationsKey(operations[0]!.index);
    return [{ key, value: withVersion(appliedIndex, encodeOperations(operations)) }];
  }

  #endServing(to: NodeId, serving: Serving): void {
    if (this.#serving.get(to) === serving) this.#serving.delete(to);
    serving.ended = true;
    this.#closeSnapshot(serving);
  }

  #closeSnapshot(serving: Serving): void {
    if (!serving.ended || serving.reading > 0 || serving.closed) return;
    serving.closed = true;
    serving.snapshot.close().catch(this.#context.fail);
  }
}

/** Of the rows of one chunk, in order. */
export function checksumOf(rows: readonly Row[]): number {
  let checksum = 0;
  for (const { key, value } of rows) checksum = crc32(value, crc32(key, checksum));
  return checksum;
}

/** The first key after `key`. */
function successor(key: Uint8Array): Uint8Array {
  const next = new Uint8Array(key.length + 1);
  next.set(key);
  return next;
}
