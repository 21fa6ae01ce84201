/**
 * Brings a replica that was away up to date, from any peer that has more: committed log entries while the peer still
 * has them (R9, R20: they are the hints), a snapshot of the whole partition otherwise (R18).
 *
 * The replica asks, so it sets the pace: the number of partitions that catch up at once and the bytes that all of them
 * get in a second are bounded per node.
 */
import { BALLOT_NONE, sameBallot, type Ballot } from "../core/ballot.js";
import type { LogIndex, NodeId } from "../core/ids.js";
import { nextInteger } from "../core/random.js";
import type { Mutation } from "../storage/store.js";
import type {
  CatchUp as CatchUpRequest,
  CaughtUp,
  HintOffer,
  LogEntry,
  Promised,
  TransferChunk,
  TransferRequest,
} from "./messages.js";
import type { NodeContext } from "./node-context.js";
import type { PartitionDriver } from "./partition-driver.js";
import { votersOf } from "../ring/configuration.js";
import { isReplica } from "./quorum.js";
import {
  APPLIED_KEY,
  compareEnds,
  encodeApplied,
  INSTALLING_KEY,
  LOG_END,
  LOG_START,
  STATE_RANGES,
  type Applied,
} from "./records.js";
import { restoreOperations } from "./restore-driver.js";
import { checksumOf, TransferSource } from "./transfer-source-driver.js";

/** A replica only pulls when a proposer has not brought it up to date for so long. Milliseconds. */
const PATIENCE_MS = 300;
/** After how long an unanswered request is given up. Milliseconds. */
const ANSWER_MS = 3_000;
/** How long copies may be too short before a peer is asked to take a ballot. Milliseconds. */
const SHORT_MS = 3_000;

const NOTHING: Applied = { index: 0, ballot: BALLOT_NONE };

interface Installing {
  readonly source: NodeId;
  readonly transferId: number;
  lastKey: Uint8Array | undefined;
  /** Of the rows so far. */
  bytes: number;
  index: LogIndex;
  ballot: Ballot;
}

export class CatchUp {
  readonly #context: NodeContext;
  readonly #driver: PartitionDriver;
  /** How far each peer has committed, by its last digest. */
  readonly #peers = new Map<NodeId, LogIndex>();
  /** What stand-ins keep for this replica. */
  readonly #offers = new Map<NodeId, { readonly fromIndex: LogIndex; readonly lastIndex: LogIndex }>();
  #behindSinceMs: number | undefined;
  #asked: { peer: NodeId; atMs: number } | undefined;
  #transferWanted = false;
  /** The greatest end that this replica's log may have had beside the one it has: a majority may count on it. */
  #accepted: Applied = NOTHING;
  /** Since when copies have been too short; undefined while none was. */
  #shortSinceMs: number | undefined;
  #installing: Installing | undefined;
  #lastTransferId = 0;
  readonly #source: TransferSource;
  /** It has had its share for now. */
  #resting = false;
  /** Chunks are installed one after another. */
  #work: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: { context: NodeContext; driver: PartitionDriver }) {
    this.#context = options.context;
    this.#driver = options.driver;
    this.#source = new TransferSource(options);
  }

  /**
   * This replica's data are incomplete: only a transfer helps, and only one that shows everything that this replica may
   * have accepted. With less it would vote as if it had never accepted the rest (R16).
   */
  needTransfer(accepted: Applied = NOTHING): void {
    this.#transferWanted = true;
    if (compareEnds(accepted, this.#accepted) > 0) this.#accepted = accepted;
  }

  /** Nothing beyond this end counts on this replica (see lost-memory.ts). */
  acceptedAtMost(end: Applied): void {
    if (compareEnds(end, this.#accepted) < 0) this.#accepted = end;
  }

  /**
   * A peer, asked by `#outgrow`, told what it has promised. When that is its own ballot it leads, and does not take another
   * one: a follower does, which has promised the same. Any of them, as one may have no vote either: next time it is another.
   */
  refused(from: NodeId, { ballot, promised, partition, epoch }: Promised): void {
    if (this.#shortSinceMs === undefined || !sameBallot(ballot, this.#question)) return;
    const { self, transport, random } = this.#context;
    const isOther = (id: NodeId): boolean => id !== self && id !== from && transport.isLinked(id);
    const followers = votersOf(this.#driver.replica.configuration).filter(isOther);
    const leads = promised.nodeId === from && followers.length > 0;
    const to = leads ? followers[nextInteger(random, followers.length)]! : from;
    transport.send(to, { kind: "takeOver", partition, epoch, ballot: promised });
  }

  /** A peer told how far it has committed. */
  peerCommitted(peer: NodeId, commitIndex: LogIndex, nowMs: number): void {
    this.#peers.set(peer, commitIndex);
    if (commitIndex > this.#driver.replica.commitIndex) this.#behindSinceMs ??= nowMs;
  }

  maintain(nowMs: number): void {
    this.#source.maintain(nowMs);
    if (this.#asked !== undefined && nowMs - this.#asked.atMs > ANSWER_MS) {
      // Another peer next, until this one tells again how far it is.
      this.#peers.delete(this.#asked.peer);
      this.#offers.delete(this.#asked.peer);
      this.#finishAsking();
    }
    if (this.#asked !== undefined || this.#resting) return;
    const best = this.#bestPeer();
    if (this.#transferWanted) {
      if (best !== undefined && !this.#driver.hasLostMemory) this.#askTransfer(best.peer, nowMs);
      return;
    }
    const isBehind = best !== undefined && best.commitIndex > this.#driver.replica.commitIndex;
    const source = isBehind ? best.peer : this.#standIn();
    if (source === undefined) {
      this.#behindSinceMs = undefined;
      return;
    }
    this.#behindSinceMs ??= nowMs;
    if (nowMs - this.#behindSinceMs >= PATIENCE_MS) this.#askEntries(source, nowMs);
  }

  /** Bytes of rows that the transfer under way has brought so far; 0 when none is. */
  get transferredBytes(): number {
    return this.#installing?.bytes ?? 0;
  }

  /** Nothing is asked or answered any more; resolves when what is under way has ended. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#finishAsking();
    await Promise.all([this.#work, this.#source.close()]);
  }

  receive(
    from: NodeId,
    message: CatchUpRequest | CaughtUp | TransferRequest | TransferChunk | HintOffer,
  ): void {
    if (this.#closed) return;
    switch (message.kind) {
      case "catchUp":
        return this.#sendEntries(from, message);
      case "caughtUp":
        return this.#onCaughtUp(from, message);
      case "hintOffer":
        this.#offers.set(from, message);
        return;
      case "transferRequest":
        return this.#source.receive(from, message);
      case "transferChunk":
        this.#work = this.#work
          .then(() => this.#install(from, message))
          .catch((error: unknown) => this.#installFailed(error));
    }
  }

  #bestPeer(): { peer: NodeId; commitIndex: LogIndex } | undefined {
    let best: { peer: NodeId; commitIndex: LogIndex } | undefined;
    for (const [peer, commitIndex] of this.#peers) {
      if (!isReplica(this.#driver.replica.configuration, peer)) continue;
      if (!this.#context.transport.isLinked(peer)) continue;
      if (best === undefined || commitIndex > best.commitIndex) best = { peer, commitIndex };
    }
    return best;
  }

  /** Somebody that keeps just what comes next: asked when no replica is there that has more. */
  #standIn(): NodeId | undefined {
    const next = this.#driver.replica.commitIndex + 1;
    for (const [peer, { fromIndex, lastIndex }] of this.#offers) {
      if (lastIndex < next) this.#offers.delete(peer);
      else if (fromIndex <= next && this.#context.transport.isLinked(peer)) return peer;
    }
    return undefined;
  }

  // Entries.

  #askEntries(peer: NodeId, nowMs: number): void {
    if (this.#closed || this.#asked !== undefined || !this.#context.catchUpSlots.take()) return;
    this.#asked = { peer, atMs: nowMs };
    const { replica } = this.#driver;
    this.#context.transport.send(peer, {
      kind: "catchUp",
      partition: replica.partition,
      epoch: replica.configuration.epoch,
      fromIndex: replica.commitIndex + 1,
    });
  }

  #finishAsking(): void {
    if (this.#asked === undefined) return;
    this.#asked = undefined;
    this.#context.catchUpSlots.giveBack();
  }

  #sendEntries(to: NodeId, message: CatchUpRequest): void {
    const { replica, visibleIndex } = this.#driver;
    if (!replica.canVote) return;
    // What was committed and written when we began to read: above that, the entries read may have been replaced since.
    this.#driver.log.read(message.fromIndex).then(({ entries, trimmed }) => {
      const committed = entries.filter((entry) => entry.index <= visibleIndex);
      this.#context.handoff.handedOver(committed);
      this.#context.transport.sendBulk(to, {
        kind: "caughtUp",
        partition: replica.partition,
        epoch: replica.configuration.epoch,
        entries: committed,
        commitIndex: visibleIndex,
        trimmed,
      });
    }, this.#driver.readFailed.bind(this.#driver));
  }

  /** The entries themselves are taken by the replica, right after this. */
  #onCaughtUp(from: NodeId, message: CaughtUp): void {
    if (this.#asked?.peer !== from) return;
    this.#finishAsking();
    const last = message.entries.at(-1)?.index ?? 0;
    if (message.trimmed) {
      this.#transferWanted = true;
      return;
    }
    const news = message.entries.filter(({ index }) => index > this.#driver.replica.commitIndex);
    this.#context.handoff.entriesCaughtUp += news.length;
    // A replica that has lost its vote since took none of these: asking on would never end, nor get to the transfer.
    if (this.#transferWanted) return;
    if (news.length > 0 && last < message.commitIndex) this.#askForMore(from, bytesOf(news));
  }

  /** Asks for the rest once the replica has taken what came, and had its share of the pace. */
  #askForMore(peer: NodeId, bytes: number): void {
    const { catchUpPace, clock, fail } = this.#context;
    this.#resting = true;
    catchUpPace
      .spent(bytes)
      .then(() => {
        this.#resting = false;
        if (!this.#closed && !this.#transferWanted)
          clock.atTurnEnd(() => this.#askEntries(peer, clock.monotonicMs()));
      })
      .catch(fail);
  }

  // Transfers.

  #askTransfer(peer: NodeId, nowMs: number): void {
    if (!this.#context.catchUpSlots.take()) return;
    this.#asked = { peer, atMs: nowMs };
    this.#installing = undefined;
    this.#requestChunk(peer, ++this.#lastTransferId, undefined);
  }

  #requestChunk(peer: NodeId, transferId: number, afterKey: Uint8Array | undefined): void {
    const { replica } = this.#driver;
    this.#context.transport.send(peer, {
      kind: "transferRequest",
      partition: replica.partition,
      epoch: replica.configuration.epoch,
      transferId,
      afterKey,
    });
  }

  async #install(from: NodeId, chunk: TransferChunk): Promise<void> {
    const asked = this.#asked;
    if (asked?.peer !== from || chunk.transferId !== this.#lastTransferId) return;
    const { replica, family } = this.#driver;
    if (chunk.refused || chunk.checksum !== checksumOf(chunk.rows)) {
      // Another peer next, until this one tells again how far it is.
      this.#peers.delete(from);
      return this.#finishAsking();
    }
    const { store, handoff } = this.#context;
    if (this.#installing === undefined) {
      // What we have beyond the snapshot may be what a majority relies on. If we still have it, entries can help, and
      // must; if not, another peer may have more, or this one later.
      const shown = { index: chunk.appliedIndex, ballot: chunk.appliedBallot };
      const own = { index: replica.lastIndex, ballot: replica.lastBallot };
      const accepted = compareEnds(own, this.#accepted) > 0 ? own : this.#accepted;
      if (compareEnds(accepted, shown) > 0) {
        if (replica.canVote) this.#transferWanted = false;
        else this.#outgrow(from);
        return this.#finishAsking();
      }
      this.#shortSinceMs = undefined;
      this.#driver.beginTransfer();
      handoff.transfersBegun++;
      await store.write(
        [
          {
            family,
            key: INSTALLING_KEY,
            // Not how far the snapshot goes: its source may be lost, and whoever is left have less.
            value: encodeApplied(Number.isFinite(accepted.index) ? accepted : shown),
          },
        ],
        { sync: "always" },
      );
      const cleared: Mutation[] = [...STATE_RANGES, { gte: LOG_START, lt: LOG_END }].map(({ gte, lt }) => ({
        family,
        key: gte,
        end: lt,
      }));
      await store.write([...cleared, { family, key: APPLIED_KEY }], { sync: "none" });
      this.#installing = {
        source: from,
        transferId: chunk.transferId,
        lastKey: undefined,
        bytes: 0,
        index: chunk.appliedIndex,
        ballot: chunk.appliedBallot,
      };
    }
    const installing = this.#installing;
    await store.write(
      chunk.rows.map(({ key, value }) => ({ family, key, value })),
      { sync: "none" },
    );
    const bytes = chunk.rows.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
    handoff.transferBytes += bytes;
    installing.bytes += bytes;
    installing.lastKey = chunk.rows.at(-1)?.key ?? installing.lastKey;
    if (!chunk.last) {
      // Nothing is overdue while nothing is asked.
      asked.atMs = Infinity;
      await this.#context.catchUpPace.spent(bytes);
      if (this.#closed) return;
      asked.atMs = this.#context.clock.monotonicMs();
      return this.#requestChunk(from, chunk.transferId, installing.lastKey);
    }
    if (this.#closed) return;
    asked.atMs = this.#context.clock.monotonicMs();
    const { index, ballot } = installing;
    // While the transfer still counts as unfinished: it begins anew when they cannot be read.
    this.#driver.operations.clear();
    await restoreOperations(store, family, this.#driver.operations);
    await store.write(
      [
        { family, key: APPLIED_KEY, value: encodeApplied({ index, ballot }) },
        { family, key: INSTALLING_KEY },
      ],
      { sync: "always" },
    );
    handoff.transfersFinished++;
    this.#installing = undefined;
    this.#transferWanted = false;
    this.#accepted = NOTHING;
    this.#behindSinceMs = undefined;
    this.#driver.finishTransfer(index, ballot);
    this.#finishAsking();
    this.#context.wake(this.#driver);
  }

  /** What was corrupt as soon as it was written is asked for anew; anything else ends the node (R15). */
  #installFailed(error: unknown): void {
    this.#installing = undefined;
    this.#finishAsking();
    this.#driver.readFailed(error);
  }

  /**
   * What this replica has accepted alone, its peers will never commit, and while nobody writes they have no reason to go
   * beyond it. One that takes a new ballot does, with its OPEN. So the peer is asked what it has promised, by a Prepare
   * with a ballot that nobody can promise, and then to take the next one. Not at once: what is missing may be on its way.
   */
  #outgrow(peer: NodeId): void {
    const { clock, transport } = this.#context;
    const { partition, configuration } = this.#driver.replica;
    this.#shortSinceMs ??= clock.monotonicMs();
    if (clock.monotonicMs() - this.#shortSinceMs < SHORT_MS) return;
    transport.send(peer, { kind: "prepare", partition, epoch: configuration.epoch, ballot: this.#question });
  }

  get #question(): Ballot {
    return { round: 0, nodeId: this.#context.self, boot: this.#context.boot };
  }
}

function bytesOf(entries: readonly LogEntry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
