/**
 * The driver of one replica: feeds the pure core (replica.ts) with messages and time, and carries its effects out
 * through the store and the transport. All partitions of a node share each turn's write batch.
 */
import type { LogIndex, NodeId, PartitionId } from "../core/ids.js";
import type { Family } from "../storage/store.js";
import { crc32 } from "node:zlib";
import { AppliedState } from "./applied-state.js";
import type { ApplyPause } from "./apply-pause.js";
import type { Settle } from "./attempt.js";
import { CatchUp } from "./catch-up-driver.js";
import { operationOf } from "./entry.js";
import { Leadership } from "./leadership.js";
import { findResult, LogKeeper, resultOf } from "./log-keeper-driver.js";
import type { PartitionMachine, PartitionView } from "./machine.js";
import type { LogEntry, PartitionMessage } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import { OperationTable } from "./operation-table.js";
import type { Configuration } from "../ring/configuration.js";
import { Quarantine } from "./quarantine.js";
import type { QuorumReadPart } from "./quorum-read.js";
import { Recollection } from "./recollection.js";
import { encodeBallot, encodeLogEntry, LOG_END, logKey, PROMISE_KEY } from "./records.js";
import { Replica } from "./replica.js";
import type { DiskRequest, Outgoing, Output } from "./replica-output.js";
import type { Restored } from "./restore-driver.js";
import { ScrubSource } from "./scrub-source-driver.js";
import { StrongReads } from "./strong-reads.js";
import type { Turn } from "./turn.js";
import { WritePipeline, type QueuedWrite } from "./write-pipeline.js";

/**
 * Called when effects up to `index` can be read from the store. `keys` are the ones written; undefined when everything
 * may have changed.
 */
export type OnApplied = (index: LogIndex, keys: readonly Uint8Array[] | undefined) => void;

/** A write as `QueuedWrite` has it. */
export interface WriteRequest extends Pick<QueuedWrite, "operationId" | "retry" | "deadlineMs"> {
  readonly payload: Uint8Array;
}

export class PartitionDriver {
  readonly partition: PartitionId;
  readonly family: Family;
  readonly replica: Replica;
  readonly operations: OperationTable;
  readonly catchUp: CatchUp;
  readonly log: LogKeeper;
  readonly scrub: ScrubSource;
  readonly #context: NodeContext;
  readonly #applied: AppliedState;
  readonly #pipeline: WritePipeline;
  readonly #reads: StrongReads;
  readonly #leadership: Leadership;
  readonly #quarantine: Quarantine;
  readonly #onApplied: OnApplied | undefined;

  /** The latest turn with a write of ours that is not durable yet: later messages that depend on it wait with it. */
  #writing: Turn | undefined;
  #transferring = false;
  /** While this replica does not know what it has promised or accepted. */
  #recollection: Recollection | undefined;
  #closed = false;

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
    this.#onApplied = options.onApplied;
    this.partition = partition;
    this.family = family;
    this.operations = restored.operations;
    this.#applied = new AppliedState({
      context,
      family,
      machine: options.machine,
      index: restored.applied.index,
      namesKeys: options.onApplied !== undefined,
      onVisible: (index, keys) => this.#becameVisible(index, keys),
      wake: () => context.wake(this),
      readFailed: (error) => this.readFailed(error),
    });
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
    this.#leadership = new Leadership(context, this.replica);
    this.#quarantine = new Quarantine(context, partition, () => {
      this.catchUp.needTransfer();
      this.#loseVote();
      context.wake(this);
    });
    this.#reads = new StrongReads({
      replica: this.replica,
      visibleIndex: this.visibleIndex,
      answer: ({ request, settle }) => this.#applied.answer(request, settle),
    });
    this.#pipeline = new WritePipeline(
      {
        partition,
        replica: this.replica,
        machine: options.machine,
        operations: this.operations,
        bounds: { countMax: context.settings.queueCountMax, bytesMax: context.settings.queueBytesMax },
        load: (keys) => context.store.getMany(family, keys),
        loadResult: (index, operationId) => this.#findResult(index, operationId),
        nextReadId: () => this.#reads.nextId(),
        wake: () => context.wake(this),
        fail: (error) => this.readFailed(error),
      },
      this.visibleIndex,
    );
    this.catchUp = new CatchUp({ context, driver: this });
    this.scrub = new ScrubSource({ context, driver: this });
    if (!restored.complete) this.catchUp.needTransfer(restored.accepted);
    if (restored.forgotten) this.#recollection = new Recollection(context, this.replica);
    if (restored.corruption !== undefined) this.quarantine(restored.corruption);
  }

  get appliedIndex(): LogIndex {
    return this.#applied.appliedIndex;
  }

  /** Every effect up to here can be read from the store. */
  get visibleIndex(): LogIndex {
    return this.#applied.visibleIndex;
  }

  /** The applied state. */
  get view(): PartitionView {
    return this.#applied.view;
  }

  /** True while `tick` has something to look after every few milliseconds. */
  get busy(): boolean {
    return (
      this.#pipeline.count > 0 ||
      this.#reads.isBusy ||
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
    this.#reads.add({ request, settle, deadlineMs });
    this.#context.wake(this);
  }

  readEventual(request: Uint8Array, settle: Settle): void {
    if (this.#leadership.isUnfit) return settle({ kind: "elsewhere", hint: this.replica.proposer });
    this.#applied.answer(request, settle);
  }

  /** This replica's part of a quorum read (R8); `settle` gets undefined when it has no say, or none any more. */
  readPart(request: Uint8Array, settle: (part: QuorumReadPart | undefined) => void): void {
    if (!this.#leadership.mayLead || this.#closed) return settle(undefined);
    // Both are as of this moment; the result may show more than was applied by now.
    const [appliedIndex, { lastIndex }] = [this.visibleIndex, this.replica];
    this.#applied.answer(request, (attempt) =>
      settle(attempt.kind === "done" ? { appliedIndex, lastIndex, result: attempt.result } : undefined),
    );
  }

  /** Makes sure that this replica leads or is about to; otherwise says who does. */
  #lead(settle: Settle): boolean {
    const lead = this.#leadership.lead(this.#context.clock.monotonicMs());
    if (lead === "here") return true;
    settle({ kind: "elsewhere", hint: lead.hint });
    return false;
  }

  /** A peer sends requests elsewhere (see `Leadership`). */
  declined(peer: NodeId): void {
    this.#leadership.declined(peer);
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
        this.#recollection?.asked(from, message);
        this.replica.receive(from, message, now);
        break;
      case "promised":
        this.#recollection?.heard(from, message);
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
    this.#quarantine.close();
    this.replica.forget();
    this.#lost();
    this.#reads.dropUnapplied();
    this.#applied.dropHeldBack();
    await Promise.all([this.catchUp.close(), this.scrub.close(), this.log.close()]);
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
    this.#reads.expire(nowMs);
    if (this.#pipeline.waitingCount > 0 || this.#reads.isWaitingForBallot) this.#seekBallot(nowMs);
    this.#context.wake(this);
  }

  /** Looked at about once a second: catching up, trimming, finishing what a crash left, handing over. */
  maintain(
    nowMs: number,
    peers: { readonly appliedEverywhere: LogIndex; readonly preferred: NodeId | undefined },
  ): void {
    if (this.#recollection !== undefined) this.#recoverMemory(this.#recollection);
    this.catchUp.maintain(nowMs);
    this.scrub.maintain(nowMs);
    this.operations.expire(this.#context.clock.wallMs() - this.#context.settings.operationWindowMs);
    if (this.#leadership.isUnfit) {
      // Whoever waits here for what is applied is better off elsewhere.
      this.#reads.dropUnapplied();
      this.#leadership.giveWay(nowMs);
    } else {
      this.#leadership.finish(nowMs);
    }
    this.#leadership.restore(peers.preferred, nowMs);
    this.log.trim(this, peers.appliedEverywhere);
    this.#context.wake(this);
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

  #seekBallot(nowMs: number): void {
    const lead = this.#leadership.seek(nowMs);
    if (lead === "here") return;
    this.#pipeline.sendElsewhere(lead.hint);
    this.#reads.sendElsewhere(lead.hint);
  }

  // The end of a turn.

  /** Evaluates what is ready, takes the core's output and adds it to the turn. */
  flush(turn: Turn): void {
    if (this.#closed) return;
    const { clock, transport } = this.#context;
    if (this.#reads.isWaitingForBallot && this.replica.isOpen) this.#reads.ballotOpened();
    this.#pipeline.evaluate(clock.wallMs());
    const output = this.replica.takeOutput();
    if (output.lost) this.#lost();
    for (const { to, message } of output.send) transport.send(to, message);
    this.#write(output, turn);
    const due = this.#applied.due(output.committed);
    if (due.length > 0) {
      for (const entry of due) this.#pipeline.committed(entry);
      this.#applied.apply(due, turn);
    }
    if (output.committed.length > 0 && this.replica.hasUntoldCommit) this.#context.wakeLater(this);
    for (const { id, index } of output.readsReady)
      if (!this.#pipeline.readReady(id)) this.#reads.ready(id, index);
    for (const request of output.diskRequests) this.#answerFromDisk(request);
  }

  #lost(): void {
    this.#pipeline.lost();
    this.#reads.lost();
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
    if (operation === undefined || this.operations.indexOf(operation.operationId) === entry.index) return;
    this.operations.add(operation.operationId, { ...operation, index: entry.index });
  }

  #sendAll(outgoing: readonly Outgoing[]): void {
    for (const { to, message } of outgoing) this.#context.transport.send(to, message);
  }

  #becameVisible(index: LogIndex, keys: readonly Uint8Array[] | undefined): void {
    this.replica.releaseTail(index);
    this.#pipeline.visible(index);
    this.#onApplied?.(index, keys);
    this.#reads.visible(index);
    if (this.#pipeline.waitingCount > 0 || this.#reads.isWaitingForBallot) this.#context.wake(this);
  }

  #answerFromDisk(request: DiskRequest): void {
    this.log.read(request.fromIndex).then(({ entries, trimmed }) => {
      const answer = this.replica.fetchedFrom(request, entries, trimmed);
      if (answer !== undefined) this.#context.transport.sendBulk(answer.to, answer.message);
    }, this.readFailed.bind(this));
  }

  /** A committed entry may still be on its way to our own disk: then it is in memory. */
  async #findResult(index: LogIndex, operationId: string): Promise<Uint8Array | undefined> {
    const entry = this.replica.tail.entryAt(index);
    if (entry !== undefined) return resultOf(entry, operationId);
    try {
      return await findResult(this.#context.store, this.family, index, operationId);
    } catch (error) {
      this.readFailed(error);
      return undefined;
    }
  }

  // Pauses and corruption.

  /**
   * Stops applying above `index`, from when it is reached until the pause is ended. Undefined: the replica is past it,
   * or paused already, or its data are being replaced.
   */
  pauseAt(index: LogIndex): ApplyPause | undefined {
    return this.#closed || !this.replica.canVote ? undefined : this.#applied.pauseAt(index);
  }

  /** Rows of the applied state were put right. */
  changed(keys: readonly Uint8Array[]): void {
    this.#pipeline.changed();
    this.#onApplied?.(this.visibleIndex, keys);
  }

  /** A read of this partition's data failed: what is corrupt costs the replica its vote, anything else ends the node. */
  readFailed(error: unknown): void {
    this.#quarantine.readFailed(error);
  }

  /** What this replica has on disk cannot be trusted: no vote and no reads until a transfer has replaced it (R15). */
  quarantine(cause: unknown): void {
    this.#quarantine.begin(cause);
  }

  /** True while this replica does not know what it has promised or accepted: a transfer would give it its vote too soon. */
  get hasLostMemory(): boolean {
    return this.#recollection !== undefined;
  }

  #recoverMemory(recollection: Recollection): void {
    const memory = recollection.recover();
    if (memory === undefined) return;
    this.replica.promiseAtLeast(memory.promised);
    this.catchUp.acceptedAtMost(memory.accepted);
    this.#recollection = undefined;
  }

  #loseVote(): void {
    this.#applied.dropHeldBack();
    this.replica.forget();
    this.#lost();
  }

  // Transfers.

  /** From now on this replica's data are being replaced. */
  beginTransfer(): void {
    this.#transferring = true;
    this.#applied.beginReplacement();
    this.#loseVote();
  }

  /** A transfer is complete and on disk. */
  finishTransfer(index: LogIndex, ballot: LogEntry["ballot"]): void {
    this.#transferring = false;
    this.#quarantine.end();
    this.replica.installed(index, ballot);
    this.log.reset(index + 1);
    this.#applied.replaced(index);
  }

  get transferring(): boolean {
    return this.#transferring;
  }
}
