/**
 * One replica's part in a scrub: shows a frozen view of its state exactly at one applied index, as a hash tree and then
 * row by row, and takes what a majority holds where it holds something else.
 */
import { bytesToMapKey, compareBytes } from "../core/bytes.js";
import type { LogIndex, NodeId } from "../core/ids.js";
import type { Row, Snapshot } from "../storage/store.js";
import { decodeEntry } from "./entry.js";
import { holdsLeaf, leafOf, MerkleTree } from "./merkle-tree.js";
import type { ScrubHeal, ScrubReply, ScrubRequest, ScrubRows, ScrubRowsRequest } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import type { PartitionDriver } from "./partition-driver.js";
import { APPLIED_KEY, decodeApplied, SCRUBBED_RANGES } from "./records.js";
import { scrubbedPages } from "./scrub-scan-driver.js";

/** How long a replica may take to apply the asked index. Milliseconds. */
const REACH_MS = 10_000;
const NO_TREE = new Uint8Array();

/** The view that one scrub is shown. */
interface View {
  readonly from: NodeId;
  readonly scrubId: number;
  readonly index: LogIndex;
  readonly snapshot: Snapshot;
  usedMs: number;
}

export class ScrubSource {
  readonly #context: NodeContext;
  readonly #driver: PartitionDriver;
  #view: View | undefined;
  /** One thing after another. */
  #work: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: { context: NodeContext; driver: PartitionDriver }) {
    this.#context = options.context;
    this.#driver = options.driver;
  }

  /** Messages of another node's scrub; answers are sent. */
  receive(from: NodeId, message: ScrubRequest | ScrubRowsRequest | ScrubHeal): void {
    const { transport } = this.#context;
    const answer = (reply: ScrubReply | ScrubRows): void => transport.sendBulk(from, reply);
    switch (message.kind) {
      case "scrubRequest":
        return void this.tree(from, message).then(answer);
      case "scrubRowsRequest":
        return void this.rows(from, message).then(answer);
      case "scrubHeal":
        return void this.heal(from, message);
    }
  }

  /** Opens a view at the asked index. */
  tree(from: NodeId, request: ScrubRequest): Promise<ScrubReply> {
    const { replica, partition } = this.#driver;
    const { scrubId } = request;
    const reply = {
      kind: "scrubReply",
      partition,
      epoch: replica.configuration.epoch,
      scrubId,
    } as const;
    return this.#inTurn(async () => {
      const tree = await this.#openView(from, request);
      return tree === undefined
        ? { ...reply, appliedIndex: this.#driver.appliedIndex, tree: NO_TREE, rowCount: 0 }
        : { ...reply, appliedIndex: request.appliedIndex, tree: tree.leaves(), rowCount: tree.rowCount };
    }).then(
      (answer) => answer ?? { ...reply, appliedIndex: this.#driver.appliedIndex, tree: NO_TREE, rowCount: 0 },
    );
  }

  /** The next rows of the view that fall into the asked leaves. */
  rows(from: NodeId, request: ScrubRowsRequest): Promise<ScrubRows> {
    const { replica, partition } = this.#driver;
    const { scrubId, afterKey } = request;
    const { epoch } = replica.configuration;
    const reply = { kind: "scrubRows", partition, epoch, scrubId, afterKey } as const;
    return this.#inTurn(async () => {
      const view = this.#viewOf(from, scrubId);
      if (view === undefined) return undefined;
      const found = await this.#nextRows(view, request);
      return { ...reply, ...found, refused: false };
    }).then((answer) => answer ?? { ...reply, rows: [], last: true, refused: true });
  }

  /** Resolves when it is done. */
  async heal(from: NodeId, message: ScrubHeal): Promise<void> {
    await this.#inTurn(async () => {
      const view = this.#viewOf(from, message.scrubId);
      if (view === undefined) return;
      if (message.rows.length > 0) await this.#takeRows(view, message.rows);
      if (message.quarantine)
        this.#driver.quarantine(new Error("the replicas hold different rows and no majority agrees"));
      if (message.last) await this.#closeView();
    });
  }

  /** Looked at about once a second. */
  maintain(nowMs: number): void {
    const view = this.#view;
    if (view === undefined) return;
    const { self, transport, settings } = this.#context;
    const gone = view.from !== self && !transport.isLinked(view.from);
    if (gone || nowMs - view.usedMs > 2 * settings.scrubAnswerMs) void this.#inTurn(() => this.#closeView());
  }

  /** Resolves when nothing is read any more. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#work;
    await this.#closeView();
  }

  /** Runs `work` after what came before; undefined when this replica can do no more, or could not. */
  #inTurn<T>(work: () => Promise<T | undefined>): Promise<T | undefined> {
    const done = this.#work
      .then(() => (this.#closed ? undefined : work()))
      .catch((error: unknown) => {
        this.#driver.readFailed(error);
        return undefined;
      });
    this.#work = done.then(() => undefined);
    return done;
  }

  #viewOf(from: NodeId, scrubId: number): View | undefined {
    const view = this.#view;
    if (view?.from !== from || view.scrubId !== scrubId) return undefined;
    view.usedMs = this.#context.clock.monotonicMs();
    return view;
  }

  async #closeView(): Promise<void> {
    const view = this.#view;
    this.#view = undefined;
    await view?.snapshot.close();
  }

  async #openView(from: NodeId, { scrubId, appliedIndex }: ScrubRequest): Promise<MerkleTree | undefined> {
    if (this.#view !== undefined) {
      if (!this.#givesWay(this.#view, from, scrubId)) return undefined;
      await this.#closeView();
    }
    const { clock, counters, scrubPace: pace } = this.#context;
    const snapshot = await this.#snapshotAt(appliedIndex);
    if (snapshot === undefined) return undefined;
    this.#view = { from, scrubId, index: appliedIndex, snapshot, usedMs: clock.monotonicMs() };
    const { family } = this.#driver;
    const shown = decodeApplied(await snapshot.get(family, APPLIED_KEY));
    if (shown.index !== appliedIndex)
      throw new Error(`a view at ${appliedIndex} shows applied index ${shown.index}`);
    const tree = new MerkleTree();
    for await (const rows of scrubbedPages(snapshot, family, pace)) {
      if (this.#closed) return undefined;
      for (const { key, value } of rows) tree.add(key, value);
    }
    counters.rowsHashed += tree.rowCount;
    return tree;
  }

  /**
   * An older scrub of the same node has been given up. Another node's goes on if that node is the proposer, who asks as
   * long as there is one; otherwise its end may have been lost on the way, or it never learns that it leads no more.
   */
  #givesWay(view: View, from: NodeId, scrubId: number): boolean {
    return view.from === from ? view.scrubId < scrubId : this.#driver.replica.proposer !== view.from;
  }

  /** A frozen view of everything up to `index` and nothing above; undefined when that is not to be had. */
  async #snapshotAt(index: LogIndex): Promise<Snapshot | undefined> {
    const pause = this.#driver.pauseAt(index);
    if (pause === undefined) return undefined;
    const cancel = this.#context.clock.after(REACH_MS, () => pause.end());
    const reached = await pause.reached;
    cancel();
    const snapshot = reached && !pause.ended ? this.#context.store.snapshot() : undefined;
    pause.end();
    return snapshot;
  }

  async #nextRows(
    view: View,
    { leaves, afterKey }: ScrubRowsRequest,
  ): Promise<{ rows: readonly Row[]; last: boolean }> {
    const { scrubPace: pace, settings } = this.#context;
    const rows: Row[] = [];
    let bytes = 0;
    for await (const page of scrubbedPages(view.snapshot, this.#driver.family, pace, afterKey)) {
      if (this.#closed) break;
      for (const row of page) {
        if (!holdsLeaf(leaves, leafOf(row.key))) continue;
        rows.push(row);
        bytes += row.key.length + row.value.length;
        if (bytes >= settings.chunkBytesMax) return { rows, last: false };
      }
    }
    return { rows, last: true };
  }

  /**
   * Writes what the majority holds, but for rows that entries after the view's index have written: those are right
   * again. Nothing is applied in between, so a row that still is what was compared is replaced before anything follows.
   */
  async #takeRows(view: View, rows: readonly Row[]): Promise<void> {
    const { counters, store } = this.#context;
    const { family } = this.#driver;
    const pause = this.#driver.pauseAt(this.#driver.appliedIndex);
    if (pause === undefined) return;
    try {
      if (!(await pause.reached)) return;
      const isTouched = await this.#touchedAfter(view.index, pause.index);
      if (isTouched === undefined) return;
      const keys = rows.map(({ key }) => key);
      const compared = await view.snapshot.getMany(family, keys);
      const present = await store.getMany(family, keys);
      const wrong = rows.filter(
        ({ key }, i) => isScrubbed(key) && !isTouched(key) && sameRow(compared[i], present[i]),
      );
      // A transfer that began meanwhile replaces everything.
      if (pause.ended || wrong.length === 0) return;
      await store.write(
        wrong.map(({ key, value }) => (value.length > 0 ? { family, key, value } : { family, key })),
        { sync: "group" },
      );
      counters.rowsHealed += wrong.length;
      this.#driver.changed(wrong.map(({ key }) => key));
    } finally {
      pause.end();
    }
  }

  /** Says which keys the entries (`from`, `to`] write or delete; undefined when they were trimmed. */
  async #touchedAfter(from: LogIndex, to: LogIndex): Promise<((key: Uint8Array) => boolean) | undefined> {
    const keys = new Set<string>();
    const ranges: { start: Uint8Array; end: Uint8Array }[] = [];
    for (let next = from + 1; next <= to;) {
      const { entries } = await this.#driver.log.read(next);
      if (entries.length === 0) return undefined;
      for (const { index, bytes } of entries) {
        next = index + 1;
        const entry = decodeEntry(bytes);
        if (index > to || entry.kind !== "write") continue;
        for (const { key, end } of entry.effects) {
          if (end === undefined) keys.add(bytesToMapKey(key));
          else ranges.push({ start: key, end });
        }
      }
    }
    return (key) =>
      keys.has(bytesToMapKey(key)) ||
      ranges.some(({ start, end }) => compareBytes(key, start) >= 0 && compareBytes(key, end) < 0);
  }
}

/** Whatever a peer says, a heal changes nothing but rows that replicas hold alike. */
function isScrubbed(key: Uint8Array): boolean {
  return SCRUBBED_RANGES.some(({ gte, lt }) => compareBytes(key, gte) >= 0 && compareBytes(key, lt) < 0);
}

function sameRow(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}
