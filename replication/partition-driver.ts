/**
 * The driver of one replica: feeds the pure core (replica.ts) with messages and time, and carries its effects out
 * through the store and the transport. All partitions of a node share each turn's write batch.
 */
import { BALLOT_NONE, sameBallot, type Ballot } from "../core/ballot.js";
import type { LogIndex, NodeId, PartitionId } from "../core/ids.js";
import type { Family } from "../storage/store.js";
import { crc32 } from "node:zlib";
import { ApplyPause } from "./apply-pause.js";
import type { Settle } from "./attempt.js";
import { CatchUp } from "./catch-up-driver.js";
import { decodeEntry, operationOf } from "./entry.js";
import { findResult, LogKeeper } from "./log-keeper-driver.js";
import { LostMemory } from "./lost-memory.js";
import type { PartitionMachine, PartitionView } from "./machine.js";
import type { LogEntry, PartitionMessage, Promised } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import { partitionView } from "./partition-view.js";
import { OperationTable } from "./operation-table.js";
import { isMoving, votersOf, type Configuration } from "../ring/configuration.js";
import { isVoter } from "./quorum.js";
import type { QuorumReadPart } from "./quorum-read.js";
import {
  APPLIED_KEY,
  decodeLogEntry,
  encodeApplied,
  encodeBallot,
  encodeLogEntry,
  isCorrupt,
  LOG_END,
  logKey,
  PROMISE_KEY,
  withVersion,
} from "./records.js";
import { Replica, type DiskRequest, type Outgoing, type Output } from "./replica.js";
import type { Restored } from "./restore-driver.js";
import { ScrubSource } from "./scrub-source-driver.js";
import { Turn } from "./turn.js";
import { WritePipeline, type QueuedWrite } from "./write-pipeline.js";

/**
 * Called when effects up to `index` can be read from the store. `keys` are the ones written; undefined when everything
 * may have changed.
 */
export type OnApplied = (index: LogIndex, keys: readonly Uint8Array[] | undefined) => void;

/** How long entries may wait for the replica whose turn it is to commit them, before it is the next one's. Milliseconds. */
const FINISH_MS = 3_000;

/** A write as `QueuedWrite` has it. */
export interface WriteRequest extends Pick<QueuedWrite, "operationId" | "retry" | "deadlineMs"> {
  readonly payload: Uint8Array;
}

interface WaitingRead {
  readonly request: Uint8Array;
  readonly settle: Settle;
  readonly deadlineMs: number;
}

export class PartitionDriver {
  readonly partition: PartitionId;
  readonly family: Family;
  readonly replica: Replica;
  readonly view: PartitionView;
  readonly operations: OperationTable;
  readonly catchUp: CatchUp;
  readonly log: LogKeeper;
  readonly scrub: ScrubSource;
  readonly #context: NodeContext;
  readonly #machine: PartitionMachine;
  readonly #pipeline: WritePipeline;
  readonly #onApplied: OnApplied | undefined;

  #appliedIndex: LogIndex;
  /** Invariant: every effect up to here can be read from the store. */
  #visibleIndex: LogIndex;
  #lastReadId = 0;
  /** Strong reads that wait for the ballot. */
  #waitingReads: WaitingRead[] = [];
  /** Strong reads in a read round, by id. */
  readonly #confirming = new Map<number, WaitingRead>();
  /** Confirmed strong reads whose index cannot be read from the store yet. */
  #visibleWaiters: { readonly index: LogIndex; readonly read: WaitingRead }[] = [];
  /** The latest turn with a write of ours that is not durable yet: later messages that depend on it wait with it. */
  #writing: Turn | undefined;
  #transferring = false;
  /** Transfers that this replica has begun to install. */
  #transfers = 0;
  #quarantined = false;
  #lostMemory: LostMemory | undefined;
  #pause: ApplyPause | undefined;
  /** Committed entries that a pause, which is over, has held back. */
  #heldBack: readonly LogEntry[] = [];
  /** The ballot whose owner said that it does not lead. */
  #declined: Ballot = BALLOT_NONE;
  /** Since when entries after this index have been waiting for a proposer. */
  #unfinished: { readonly commitIndex: LogIndex; readonly sinceMs: number } | undefined;
  #closed = false;
  /** How often another voter was asked to take our ballot, because our disk hangs. */
  #abdications = 0;

  constructor(options: {
    readonly context: NodeContext;
    readonly partition: PartitionId;
    readonly family: Family;
    readonly configuration: Configuration;
    readonly machine: PartitionMachine;
    readonly restored: Restored;
    readonly onApplied?: OnApplied;
  }) {
    const { context, partition, family, restored } = options;
    this.#context = context;
    this.#machine = options.machine;
    this.#onApplied = options.onApplied;
    this.partition = partition;
    this.family = family;
    this.view = partitionView(context.store, family);
    this.operations = restored.operations;
    this.#appliedIndex = restored.applied.index;
    this.#visibleIndex = restored.applied.index;
    this.replica = new Replica({
      partition,
      self: context.self,
      boot: context.boot,
      configuration: options.configuration,
      random: context.random,
      settings: context.settings.replica,
      restored: {
        promised: restored.promised,
        commitIndex: restored.applied.index,
        tail: restored.tail,
        canVote: restored.complete,
      },
    });
    this.log = new LogKeeper({ context, family, firstIndex: restored.firstIndex, bytes: restored.logBytes });
    this.#pipeline = new WritePipeline(
      {
        partition,
        replica: this.replica,
        machine: options.machine,
        operations: this.operations,
        bounds: { countMax: context.settings.queueCountMax, bytesMax: context.settings.queueBytesMax },
        load: (keys) => context.store.getMany(family, keys),
        loadResult: (index, operationId) => this.#findResult(index, operationId),
        nextReadId: () => ++this.#lastReadId,
        wake: () => context.wake(this),
        fail: (error) => this.readFailed(error),
      },
      this.#visibleIndex,
    );
    this.catchUp = new CatchUp({ context, driver: this });
    this.scrub = new ScrubSource({ context, driver: this });
    if (!restored.complete) this.catchUp.needTransfer(restored.accepted);
    if (restored.forgotten) this.#lostMemory = new LostMemory(context.self, context.boot);
    if (restored.corruption !== undefined) this.quarantine(restored.corruption);
  }

  get appliedIndex(): LogIndex {
    return this.#appliedIndex;
  }

  get visibleIndex(): LogIndex {
    return this.#visibleIndex;
  }

  /** True while `tick` has something to look after every few milliseconds. */
  get busy(): boolean {
    return (
      this.#pipeline.count > 0 ||
      this.#waitingReads.length > 0 ||
      this.#confirming.size > 0 ||
      this.replica.isCampaigning ||
      (this.replica.isLeading && this.replica.lastIndex > this.replica.commitIndex)
    );
  }

  // Requests.

  write(request: WriteRequest, settle: Settle): void {
    const { payload: command, operationId, retry, deadlineMs } = request;
    const payloadHash = operationId === "" ? 0 : crc32(command);
    if (!this.#lead(settle)) return;
    this.#pipeline.submit({ command, operationId, payloadHash, retry, deadlineMs, settle });
    if (!this.replica.isOpen) this.#context.wake(this);
  }

  readStrong(request: Uint8Array, deadlineMs: number, settle: Settle): void {
    if (!this.#lead(settle)) return;
    this.#confirmRead({ request, settle, deadlineMs });
    this.#context.wake(this);
  }

  readEventual(request: Uint8Array, settle: Settle): void {
    if (!this.replica.canVote || this.#context.yields(this.replica.configuration))
      return settle({ kind: "elsewhere", hint: this.replica.proposer });
    this.#answer(request, settle);
  }

  /** This replica's part of a quorum read (R8); `settle` gets undefined when it has no say, or none any more. */
  readPart(request: Uint8Array, settle: (part: QuorumReadPart | undefined) => void): void {
    if (!this.#mayLead || this.#closed) return settle(undefined);
    // Both are as of this moment; the result may show more than was applied by now.
    const [appliedIndex, { lastIndex }] = [this.#visibleIndex, this.replica];
    this.#answer(request, (attempt) =>
      settle(attempt.kind === "done" ? { appliedIndex, lastIndex, result: attempt.result } : undefined),
    );
  }

  /** Makes sure that this replica leads or is about to; otherwise says who does. */
  #lead(settle: Settle): boolean {
    if (this.replica.isLeading || this.replica.isCampaigning) return true;
    const { self, transport, clock } = this.#context;
    const isThere = (nodeId: NodeId): boolean => nodeId !== self && transport.isLinked(nodeId);
    const proposer = this.#otherProposer;
    if (!this.#mayLead || proposer !== undefined) {
      settle({ kind: "elsewhere", hint: proposer ?? votersOf(this.replica.configuration).find(isThere) });
      return false;
    }
    this.replica.campaign(clock.monotonicMs());
    return true;
  }

  /**
   * A peer sends requests elsewhere. If that is the proposer, it does not lead any more, though it can be reached: it may
   * have lost its vote with its data. From now on this replica does not wait for that ballot (R12).
   */
  declined(peer: NodeId): void {
    if (peer === this.replica.proposer) this.#declined = this.replica.promised;
  }

  /** Who else is to be asked for what only a proposer can do; undefined when nobody is to be reached who may be one. */
  get #otherProposer(): NodeId | undefined {
    const { self, transport } = this.#context;
    const { proposer, promised } = this.replica;
    if (proposer === undefined || proposer === self || !transport.isLinked(proposer)) return undefined;
    return sameBallot(promised, this.#declined) ? undefined : proposer;
  }

  get #mayLead(): boolean {
    const { self, yields } = this.#context;
    return (
      this.replica.canVote && isVoter(this.replica.configuration, self) && !yields(this.replica.configuration)
    );
  }

  #confirmRead(read: WaitingRead): void {
    const id = ++this.#lastReadId;
    if (this.replica.requestRead(id, 0)) this.#confirming.set(id, read);
    else this.#waitingReads.push(read);
  }

  /** Answers from the applied state, unless a transfer began to replace it meanwhile. */
  #answer(request: Uint8Array, settle: Settle): void {
    const transfers = this.#transfers;
    this.#machine.read(request, this.view).then(
      (result) => {
        if (transfers === this.#transfers) settle({ kind: "done", result });
        else settle({ kind: "elsewhere", hint: undefined });
      },
      (error: unknown) => {
        this.readFailed(error);
        settle({ kind: "elsewhere", hint: undefined });
      },
    );
  }

  // Events.

  receive(from: NodeId, message: PartitionMessage): void {
    const now = this.#context.clock.monotonicMs();
    switch (message.kind) {
      case "catchUp":
      case "transferRequest":
      case "transferChunk":
      case "hintOffer":
        this.catchUp.receive(from, message);
        break;
      case "scrubRequest":
      case "scrubRowsRequest":
      case "scrubHeal":
        this.scrub.receive(from, message);
        break;
      case "prepare":
        if (this.#lostMemory !== undefined && message.ballot.round === 0)
          this.#context.transport.send(from, this.#lostMemory.answerTo(message));
        this.replica.receive(from, message, now);
        break;
      case "promised":
        if (this.#lostMemory !== undefined) this.#remind(this.#lostMemory, from, message);
        this.catchUp.refused(from, message);
        this.replica.receive(from, message, now);
        break;
      case "caughtUp":
        this.catchUp.receive(from, message);
        this.replica.receive(from, message, now);
        break;
      default:
        this.replica.receive(from, message, now);
    }
    this.#context.wake(this);
  }

  linkChanged(peer: NodeId, up: boolean): void {
    this.replica.linkChanged(peer, up);
    if (up) this.#context.wake(this);
  }

  /** A newer configuration in which this node still takes part; its epoch is on disk. */
  configure(configuration: Configuration): void {
    this.replica.configure(configuration, this.#context.clock.monotonicMs());
    this.#context.wake(this);
  }

  /**
   * This node takes no part in the partition any more: whoever waits here is sent elsewhere, and nothing is written
   * once the returned promise has resolved. The data stay.
   */
  async close(): Promise<void> {
    this.#closed = true;
    this.replica.forget();
    this.#lost();
    const waiters = this.#visibleWaiters;
    this.#visibleWaiters = [];
    for (const { read } of waiters) read.settle({ kind: "elsewhere", hint: undefined });
    this.#dropHeldBack();
    await Promise.all([this.catchUp.close(), this.scrub.close()]);
  }

  /** Nothing else has carried the commit index to the followers. */
  tellCommit(): void {
    if (this.#closed || !this.replica.hasUntoldCommit) return;
    this.replica.tellCommit();
    this.#context.wake(this);
  }

  tick(nowMs: number): void {
    this.replica.tick(nowMs);
    this.#pipeline.expire(nowMs);
    this.#expireReads(nowMs);
    if (this.#pipeline.waitingCount > 0 || this.#waitingReads.length > 0) this.#seekBallot(nowMs);
    this.#context.wake(this);
  }

  /** Looked at about once a second: catching up, trimming, finishing what a crash left, handing over. */
  maintain(
    nowMs: number,
    peers: { readonly appliedEverywhere: LogIndex; readonly preferred: NodeId | undefined },
  ): void {
    if (this.#lostMemory !== undefined) this.#recoverMemory(this.#lostMemory);
    this.catchUp.maintain(nowMs);
    this.scrub.maintain(nowMs);
    this.operations.expire(this.#context.clock.wallMs() - this.#context.settings.operationWindowMs);
    const { replica } = this;
    const idle = !replica.isLeading && !replica.isCampaigning;
    const unfinished = replica.lastIndex > replica.commitIndex || isMoving(replica.configuration);
    if (this.#context.yields(this.replica.configuration) || !replica.canVote) this.#abdicate(nowMs);
    else if (idle && unfinished && this.#mayFinish(nowMs)) replica.campaign(nowMs);
    const { preferred } = peers;
    const { self, settings, transport } = this.#context;
    if (
      preferred !== undefined &&
      preferred !== self &&
      replica.leadingForMs(nowMs) > settings.handOverAfterMs &&
      transport.isLinked(preferred)
    ) {
      replica.handOver(preferred, nowMs);
    }
    this.log.trim(this, peers.appliedEverywhere);
    this.#context.wake(this);
  }

  /**
   * Our disk hangs, or we have no vote, and others may still wait for us to lead. They get the ballot, one after another
   * until one has taken it, and everybody who waits here for what is applied is sent there.
   */
  #abdicate(nowMs: number): void {
    const { self, transport } = this.#context;
    const waiters = this.#visibleWaiters;
    this.#visibleWaiters = [];
    for (const { read } of waiters) read.settle({ kind: "elsewhere", hint: undefined });
    if (this.replica.proposer !== self) return;
    const others = votersOf(this.replica.configuration).filter((id) => transport.isLinked(id));
    if (others.length > 0) this.replica.abdicate(others[this.#abdications++ % others.length]!, nowMs);
  }

  /** Hands the ballot over, if it is held, to a voter that has everything; nothing happens when it has not. */
  handOver(to: NodeId): void {
    this.replica.handOver(to, this.#context.clock.monotonicMs());
    this.#context.wake(this);
  }

  /** Gives the ballot up whatever is in flight, and asks `to` to take one. */
  abdicate(to: NodeId): void {
    this.replica.abdicate(to, this.#context.clock.monotonicMs());
    this.#context.wake(this);
  }

  /**
   * Entries of a proposer that is gone are committed again by the first replica that is there. If that one does not know
   * of them, or has no vote, the others try in turn: a replica that lost its data may wait for what becomes of them (R16).
   */
  #mayFinish(nowMs: number): boolean {
    const { self, transport } = this.#context;
    const { configuration, commitIndex, lastIndex } = this.replica;
    const here = votersOf(configuration).filter((id) => id === self || transport.isLinked(id));
    if (lastIndex > commitIndex && this.#unfinished?.commitIndex !== commitIndex)
      this.#unfinished = { commitIndex, sinceMs: nowMs };
    const { sinceMs } = this.#unfinished ?? { sinceMs: nowMs };
    const inTurn = lastIndex > commitIndex && nowMs - sinceMs >= FINISH_MS * (1 + here.indexOf(self));
    if (this.#otherProposer !== undefined) return inTurn;
    return here[0] === self || this.replica.proposer === self || inTurn;
  }

  #seekBallot(nowMs: number): void {
    if (this.replica.isLeading || this.replica.isCampaigning) return;
    const { self, transport } = this.#context;
    const proposer = this.replica.proposer;
    if (!this.#mayLead) return this.#sendElsewhere(proposer === self ? undefined : proposer);
    const other = this.#otherProposer ?? this.replica.loyalVoter;
    if (other !== undefined && transport.isLinked(other)) this.#sendElsewhere(other);
    else this.replica.campaign(nowMs);
  }

  #sendElsewhere(hint: NodeId | undefined): void {
    this.#pipeline.sendElsewhere(hint);
    const reads = this.#waitingReads;
    this.#waitingReads = [];
    for (const { settle } of reads) settle({ kind: "elsewhere", hint });
  }

  #expireReads(nowMs: number): void {
    const late = (read: WaitingRead): boolean => read.deadlineMs <= nowMs;
    const expired = this.#waitingReads.filter(late);
    if (expired.length > 0) this.#waitingReads = this.#waitingReads.filter((read) => !late(read));
    for (const [id, read] of this.#confirming) {
      if (!late(read)) continue;
      this.#confirming.delete(id);
      expired.push(read);
    }
    // The coordinator, whose deadline it is, says who cannot be reached.
    for (const { settle } of expired) settle({ kind: "elsewhere", hint: undefined });
  }

  // The end of a turn.

  /** Evaluates what is ready, takes the core's output and adds it to the turn. */
  flush(turn: Turn): void {
    if (this.#closed) return;
    const { clock, transport } = this.#context;
    if (this.#waitingReads.length > 0 && this.replica.isOpen) {
      const reads = this.#waitingReads;
      this.#waitingReads = [];
      for (const read of reads) this.#confirmRead(read);
    }
    this.#pipeline.evaluate(clock.wallMs());
    const output = this.replica.takeOutput();
    if (output.lost) this.#lost();
    for (const { to, message } of output.send) transport.send(to, message);
    this.#write(output, turn);
    const due = this.#mayApply(output.committed);
    if (due.length > 0) this.#apply(due, turn);
    if (output.committed.length > 0 && this.replica.hasUntoldCommit) this.#context.wakeLater(this);
    for (const { id, index } of output.readsReady) {
      if (this.#pipeline.readReady(id)) continue;
      const read = this.#confirming.get(id);
      if (read === undefined) continue;
      this.#confirming.delete(id);
      this.#answerWhenVisible(index, read);
    }
    for (const request of output.diskRequests) this.#answerFromDisk(request);
  }

  #lost(): void {
    this.#pipeline.lost();
    const reads = [...this.#confirming.values(), ...this.#waitingReads];
    this.#confirming.clear();
    this.#waitingReads = [];
    for (const { settle } of reads) settle({ kind: "elsewhere", hint: this.replica.proposer });
  }

  #write(output: Output, turn: Turn): void {
    const { write, sendAfterWrite } = output;
    if (write === undefined) {
      if (sendAfterWrite.length === 0) return;
      // It depends on writes of earlier turns, which may still be on their way.
      if (this.#writing === undefined) this.#sendAll(sendAfterWrite);
      else this.#writing.onDurable(() => this.#sendAll(sendAfterWrite));
      return;
    }
    const { family } = this;
    if (write.truncateFrom !== undefined) {
      turn.mutations.push({ family, key: logKey(write.truncateFrom), end: LOG_END });
      this.operations.removeFrom(write.truncateFrom);
    }
    for (const entry of write.append) {
      const value = encodeLogEntry(entry);
      turn.mutations.push({ family, key: logKey(entry.index), value });
      this.log.appended(value.length);
      this.#remember(entry);
    }
    if (write.promised !== undefined) {
      turn.mutations.push({ family, key: PROMISE_KEY, value: encodeBallot(write.promised) });
      turn.promise = true;
    }
    turn.durable = true;
    this.#writing = turn;
    turn.onDurable(() => {
      if (this.#writing === turn) this.#writing = undefined;
      this.replica.persisted(write.mark, this.#context.clock.monotonicMs());
      this.#sendAll(sendAfterWrite);
      if (this.replica.hasOutput) this.#context.wake(this);
    });
  }

  /** Every replica knows the operations in its own log, whoever proposed them (R11). */
  #remember(entry: LogEntry): void {
    const operation = operationOf(entry.bytes);
    if (operation === undefined || this.operations.find(operation.operationId)?.index === entry.index) return;
    this.operations.add(operation.operationId, { ...operation, index: entry.index });
  }

  #sendAll(outgoing: readonly Outgoing[]): void {
    for (const { to, message } of outgoing) this.#context.transport.send(to, message);
  }

  #apply(entries: readonly LogEntry[], turn: Turn): void {
    const { family } = this;
    const keys: Uint8Array[] = [];
    for (const entry of entries) {
      this.#pipeline.committed(entry);
      const decoded = decodeEntry(entry.bytes);
      if (decoded.kind !== "write") continue;
      for (const { key, value, end } of decoded.effects) {
        if (this.#onApplied !== undefined) keys.push(key);
        turn.applied.push({
          family,
          key,
          value: value === undefined ? undefined : withVersion(entry.index, value),
          end,
        });
      }
    }
    const last = entries.at(-1)!;
    this.#appliedIndex = last.index;
    turn.applied.push({ family, key: APPLIED_KEY, value: encodeApplied(last) });
    turn.onVisible(() => this.#becameVisible(last.index, keys));
  }

  #becameVisible(index: LogIndex, keys: readonly Uint8Array[] | undefined): void {
    this.#visibleIndex = Math.max(this.#visibleIndex, index);
    this.#pause?.visible(this.#visibleIndex);
    this.replica.releaseTail(this.#visibleIndex);
    this.#pipeline.visible(this.#visibleIndex);
    this.#onApplied?.(this.#visibleIndex, keys);
    if (this.#visibleWaiters.length > 0) {
      const waiters = this.#visibleWaiters;
      this.#visibleWaiters = waiters.filter((waiter) => waiter.index > this.#visibleIndex);
      for (const { index: wanted, read } of waiters)
        if (wanted <= this.#visibleIndex) this.#answer(read.request, read.settle);
    }
    if (this.#pipeline.waitingCount > 0 || this.#waitingReads.length > 0) this.#context.wake(this);
  }

  #answerWhenVisible(index: LogIndex, read: WaitingRead): void {
    if (index <= this.#visibleIndex) this.#answer(read.request, read.settle);
    else this.#visibleWaiters.push({ index, read });
  }

  #answerFromDisk(request: DiskRequest): void {
    this.readLog(request.fromIndex).then(({ entries, trimmed }) => {
      const answer = this.replica.fetchedFrom(request, entries, trimmed);
      if (answer !== undefined) this.#context.transport.sendBulk(answer.to, answer.message);
    }, this.readFailed.bind(this));
  }

  async #findResult(index: LogIndex, operationId: string): Promise<Uint8Array | undefined> {
    try {
      return await findResult(this.#context.store, this.family, index, operationId);
    } catch (error) {
      this.readFailed(error);
      return undefined;
    }
  }

  /** Entries from `fromIndex` on, from disk, up to the bound on a chunk. */
  async readLog(fromIndex: LogIndex): Promise<{ entries: LogEntry[]; trimmed: boolean }> {
    if (fromIndex < this.log.firstIndex) return { entries: [], trimmed: true };
    const range = { gte: logKey(fromIndex), lt: LOG_END, limit: 512 };
    const rows = await this.#context.store.scan(this.family, range);
    const entries: LogEntry[] = [];
    let bytes = 0;
    for (const { key, value } of rows) {
      bytes += value.length;
      if (entries.length > 0 && bytes > this.#context.settings.chunkBytesMax) break;
      const entry = decodeLogEntry(key, value);
      if (entry.index !== fromIndex + entries.length) break;
      entries.push(entry);
    }
    return { entries, trimmed: false };
  }

  // Pauses and corruption.

  /**
   * Stops applying above `index`, from when it is reached until the pause is ended. Undefined: the replica is past it,
   * or paused already, or its data are being replaced.
   */
  pauseAt(index: LogIndex): ApplyPause | undefined {
    const busy = this.#pause !== undefined || this.#closed || !this.replica.canVote;
    if (busy || this.#appliedIndex > index) return undefined;
    const pause = new ApplyPause(index, (heldBack) => {
      this.#pause = undefined;
      this.#heldBack = [...this.#heldBack, ...heldBack];
      this.#context.wake(this);
    });
    this.#pause = pause;
    pause.visible(this.#visibleIndex);
    return pause;
  }

  #mayApply(committed: readonly LogEntry[]): readonly LogEntry[] {
    let due = committed;
    if (this.#heldBack.length > 0) {
      due = [...this.#heldBack, ...committed];
      this.#heldBack = [];
    }
    return this.#pause === undefined ? due : this.#pause.admit(due);
  }

  #dropHeldBack(): void {
    this.#pause?.end();
    this.#heldBack = [];
  }

  /** Rows of the applied state were put right. */
  changed(keys: readonly Uint8Array[]): void {
    this.#pipeline.changed();
    this.#onApplied?.(this.#visibleIndex, keys);
  }

  /** A read of this partition's data failed: what is corrupt costs the replica its vote, anything else ends the node. */
  readFailed(error: unknown): void {
    if (isCorrupt(error)) this.quarantine(error);
    else this.#context.fail(error);
  }

  /** What this replica has on disk cannot be trusted: no vote and no reads until a transfer has replaced it (R15). */
  quarantine(cause: unknown): void {
    if (this.#quarantined || this.#closed) return;
    this.#quarantined = true;
    this.#context.counters.quarantines++;
    this.#context.onCorruption({ kind: "quarantined", partition: this.partition, cause });
    this.catchUp.needTransfer();
    this.#loseVote();
    this.#context.wake(this);
  }

  /** True while this replica does not know what it has promised or accepted: a transfer would give it its vote too soon. */
  get hasLostMemory(): boolean {
    return this.#lostMemory !== undefined;
  }

  /** A voter tells what it knows. If that is a ballot of ours, it must not wait for us to use it. */
  #remind(lost: LostMemory, from: NodeId, message: Promised): void {
    lost.heard(from, message);
    const { promised, partition, epoch } = message;
    if (promised.nodeId !== this.#context.self || promised.round === 0) return;
    this.#context.transport.send(from, { kind: "takeOver", partition, epoch, ballot: promised });
  }

  #recoverMemory(lost: LostMemory): void {
    const { configuration, partition } = this.replica;
    const { self, transport } = this.#context;
    const others = votersOf(configuration).filter((id) => id !== self);
    const memory = configuration.voters.length > 1 ? undefined : lost.recovered(others);
    if (memory !== undefined) {
      this.replica.promiseAtLeast(memory.promised);
      this.catchUp.acceptedAtMost(memory.accepted);
      this.#lostMemory = undefined;
      return;
    }
    const { epoch } = configuration;
    for (const to of others) transport.send(to, { kind: "prepare", partition, epoch, ballot: lost.question });
  }

  #loseVote(): void {
    this.#dropHeldBack();
    this.replica.forget();
    this.#lost();
  }

  // Transfers.

  /** From now on this replica's data are being replaced. */
  beginTransfer(): void {
    this.#transferring = true;
    this.#transfers++;
    this.#loseVote();
  }

  /** A transfer is complete and on disk. */
  finishTransfer(index: LogIndex, ballot: LogEntry["ballot"]): void {
    this.#transferring = false;
    this.#quarantined = false;
    this.replica.installed(index, ballot);
    this.log.reset(index + 1);
    this.#appliedIndex = index;
    this.#becameVisible(index, undefined);
  }

  get transferring(): boolean {
    return this.#transferring;
  }
}
