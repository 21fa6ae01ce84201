/**
 * Writes at the proposer, from the queue to the answer: load what the command reads, evaluate in arrival order on applied
 * state plus everything in flight (R6), propose, answer on commit. Commands for one hot key pipeline: each is evaluated
 * on the effects of the one before, without waiting for it to be committed.
 */
import { bytesToMapKey } from "../core/bytes.js";
import { CoveyError, throttled } from "../core/errors.js";
import type { LogIndex, PartitionId } from "../core/ids.js";
import type { Attempt, Settle } from "./attempt.js";
import { decodeEntry, encodeWriteEntry } from "./entry.js";
import type { PartitionMachine, WriteCommand } from "./machine.js";
import type { LogEntry } from "./messages.js";
import { OperationTable } from "./operation-table.js";
import { Overlay } from "./overlay.js";
import { Pending } from "./pending.js";
import { withoutVersion } from "./records.js";
import type { Replica } from "./replica.js";

export interface QueuedWrite {
  readonly command: Uint8Array;
  /** Empty: none. */
  readonly operationId: string;
  readonly payloadHash: number;
  /** An earlier attempt may still be under way: a negative answer is logged, so that one finds it and does nothing (R11). */
  readonly retry: boolean;
  /** On the monotonic clock. */
  readonly deadlineMs: number;
  readonly settle: Settle;
}

interface Admitted {
  readonly queued: QueuedWrite;
  readonly write: WriteCommand;
  /** The write's keys, as the overlay names them. */
  readonly mapKeys: readonly string[];
  /** By position among the keys; without use where the overlay has something newer. */
  readonly loaded: (Uint8Array | undefined)[];
  loading: boolean;
  /** The overlay must keep what is newer than this until the command is evaluated. */
  readonly stamp: LogIndex;
}

/** Proposed and not committed. */
interface Proposed {
  readonly write: QueuedWrite;
  readonly result: Uint8Array;
}

interface Answer {
  readonly settle: Settle;
  readonly result: Uint8Array;
}

export interface PipelineBounds {
  /** Writes of one partition that are queued or in flight. */
  readonly countMax: number;
  /** Bytes of their commands. */
  readonly bytesMax: number;
}

export interface PipelineOptions {
  readonly partition: PartitionId;
  readonly replica: Replica;
  readonly machine: PartitionMachine;
  readonly operations: OperationTable;
  readonly bounds: PipelineBounds;
  /** Current values by stored key, versions included. */
  readonly load: (keys: readonly Uint8Array[]) => Promise<(Uint8Array | undefined)[]>;
  /** A result that the table of operations does not hold. */
  readonly loadResult: (index: LogIndex, operationId: string) => Promise<Uint8Array | undefined>;
  /** An id for a read round, unique in this partition. */
  readonly nextReadId: () => number;
  /** Something is ready to be evaluated at the end of this turn. */
  readonly wake: () => void;
  readonly fail: (error: unknown) => void;
}

export class WritePipeline {
  readonly #options: PipelineOptions;
  readonly #overlay = new Overlay();
  /** Waiting for the ballot. */
  #waiting: QueuedWrite[] = [];
  /** In arrival order; evaluated from the head. */
  #admitted: Admitted[] = [];
  /** Proposed and not committed, by log index. */
  readonly #proposed = new Pending<Proposed>();
  /** Retries of something proposed and not committed. */
  readonly #repeated = new Map<LogIndex, QueuedWrite[]>();
  /** Negative answers that wait for their read round (R7), by read id. */
  readonly #answers = new Pending<Answer>();
  #visibleIndex: LogIndex;
  #bytes = 0;
  #generation = 0;

  constructor(options: PipelineOptions, visibleIndex: LogIndex) {
    this.#options = options;
    this.#visibleIndex = visibleIndex;
  }

  get count(): number {
    return this.#waiting.length + this.#admitted.length + this.#proposed.size + this.#answers.size;
  }

  get waitingCount(): number {
    return this.#waiting.length;
  }

  /** True when commands may be evaluated: the ballot is open and all that it adopted is visible in the store. */
  get #ready(): boolean {
    const { replica } = this.#options;
    return replica.isOpen && this.#visibleIndex >= replica.openIndex!;
  }

  submit(write: QueuedWrite): void {
    const { countMax, bytesMax } = this.#options.bounds;
    if (this.count >= countMax || this.#bytes >= bytesMax) {
      write.settle({ kind: "refused", error: throttled(`partition ${this.#options.partition}`) });
      return;
    }
    this.#bytes += write.command.length;
    const settle = write.settle;
    const counted: QueuedWrite = {
      ...write,
      settle: (attempt) => {
        this.#bytes -= write.command.length;
        settle(attempt);
      },
    };
    if (this.#ready && this.#waiting.length === 0) this.#admit(counted);
    else this.#waiting.push(counted);
  }

  /** Evaluates whatever is ready, in order. To be called at the end of a turn, before the replica's output is taken. */
  evaluate(wallMs: number): void {
    if (this.#ready && this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const write of waiting) this.#admit(write);
    }
    let count = 0;
    while (count < this.#admitted.length && !this.#admitted[count]!.loading) {
      if (!this.#evaluateOne(this.#admitted[count]!, wallMs)) break;
      count++;
    }
    if (count > 0) this.#admitted.splice(0, count);
  }

  /** An entry was committed: answer whoever waits for it. */
  committed(entry: LogEntry): void {
    const proposed = this.#proposed.take(entry.index);
    proposed?.write.settle({ kind: "done", result: proposed.result });
    if (this.#repeated.size === 0) return;
    const repeated = this.#repeated.get(entry.index);
    if (repeated === undefined) return;
    this.#repeated.delete(entry.index);
    const decoded = decodeEntry(entry.bytes);
    if (decoded.kind !== "write") throw new Error(`entry ${entry.index} should hold a write`);
    for (const again of repeated) again.settle({ kind: "done", result: decoded.result });
  }

  /** Everything up to `index` can now be read from the store. */
  visible(index: LogIndex): void {
    this.#visibleIndex = index;
    let keepAbove = index;
    for (const { stamp } of this.#admitted) keepAbove = Math.min(keepAbove, stamp);
    this.#overlay.prune(keepAbove);
  }

  /** Rows of the applied state were changed by something else than entries. */
  changed(): void {
    this.#overlay.clearRecent();
  }

  /** The read round of a negative answer is through. False: the id is not one of ours. */
  readReady(id: number): boolean {
    const answer = this.#answers.take(id);
    if (answer === undefined) return false;
    answer.settle({ kind: "done", result: answer.result });
    return true;
  }

  /** The ballot is lost: what was proposed is unknown, everything else never left (R6, R10). */
  lost(): void {
    this.#generation++;
    const proposed = this.#proposed
      .takeAll()
      .map(({ write }) => write)
      .concat(...this.#repeated.values());
    this.#repeated.clear();
    this.#overlay.clear();
    const answers = this.#answers.takeAll();
    const unsent = this.#admitted.map(({ queued }) => queued);
    this.#admitted = [];
    for (const write of proposed) write.settle({ kind: "unknown", why: "the proposer lost its ballot" });
    for (const { settle } of [...answers, ...unsent]) settle({ kind: "elsewhere", hint: undefined });
    this.sendElsewhere();
  }

  /** Gives up waiting for the ballot. */
  sendElsewhere(hint?: string): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { settle } of waiting) settle({ kind: "elsewhere", hint });
  }

  /** Answers what is past its deadline. */
  expire(nowMs: number): void {
    const expired = (write: QueuedWrite): boolean => write.deadlineMs <= nowMs;
    const late = this.#waiting.filter(expired);
    if (late.length > 0) {
      this.#waiting = this.#waiting.filter((write) => !expired(write));
      // Nothing was sent: the coordinator, whose deadline it is, says who cannot be reached.
      for (const { settle } of late) settle({ kind: "elsewhere", hint: undefined });
    }
    for (const { write } of this.#proposed.takeAll((one) => expired(one.write)))
      write.settle({ kind: "unknown", why: "no majority answered in time" });
  }

  #admit(queued: QueuedWrite): void {
    const write = this.#options.machine.decodeWrite(queued.command);
    const mapKeys = write.keys.map(bytesToMapKey);
    let stamp = this.#visibleIndex;
    const loaded = new Array<Uint8Array | undefined>(mapKeys.length).fill(undefined);
    const missing: number[] = [];
    for (const [position, mapKey] of mapKeys.entries()) {
      const pending = this.#overlay.get(mapKey);
      if (pending !== undefined) {
        stamp = Math.min(stamp, pending.index - 1);
        continue;
      }
      const recent = this.#overlay.recent(mapKey);
      if (recent === undefined) missing.push(position);
      else loaded[position] = recent.value;
    }
    const admitted: Admitted = { queued, write, mapKeys, loaded, loading: missing.length > 0, stamp };
    this.#admitted.push(admitted);
    if (admitted.loading) this.#load(admitted, missing);
    else this.#options.wake();
  }

  #load(admitted: Admitted, missing: readonly number[]): void {
    const generation = this.#generation;
    this.#options.load(missing.map((position) => admitted.write.keys[position]!)).then((values) => {
      if (generation !== this.#generation) return;
      for (const [i, position] of missing.entries()) {
        const stored = values[i];
        admitted.loaded[position] = stored === undefined ? undefined : withoutVersion(stored);
      }
      admitted.loading = false;
      this.#options.wake();
    }, this.#options.fail);
  }

  /** False: it cannot be evaluated now and stays at the head. */
  #evaluateOne(admitted: Admitted, wallMs: number): boolean {
    const { replica, operations } = this.#options;
    const { queued, write, mapKeys } = admitted;
    if (!replica.isOpen)
      return replica.isLeading ? false : this.#settle(queued, { kind: "elsewhere", hint: undefined });
    const { operationId, payloadHash } = queued;
    if (operationId !== "") {
      const before = operations.find(operationId);
      if (before !== undefined)
        return this.#answerAgain(queued, before.index, before.payloadHash, before.result);
    }
    let dependsOn = 0;
    const values = mapKeys.map((mapKey, position) => {
      const pending = this.#overlay.get(mapKey);
      if (pending === undefined) return admitted.loaded[position];
      dependsOn = Math.max(dependsOn, pending.index);
      return pending.value;
    });
    const index = replica.lastIndex + 1;
    const evaluation = write.evaluate({ values, nowMs: wallMs, index });
    if (evaluation.kind === "answer" && !(queued.retry && operationId !== "")) {
      const id = this.#options.nextReadId();
      if (!replica.requestRead(id, dependsOn))
        return this.#settle(queued, { kind: "elsewhere", hint: undefined });
      this.#answers.add(id, { settle: queued.settle, result: evaluation.result });
      return true;
    }
    const { result } = evaluation;
    const effects = evaluation.kind === "write" ? evaluation.effects : [];
    replica.propose(
      encodeWriteEntry({ kind: "write", timeMs: wallMs, operationId, payloadHash, result, effects }),
    );
    this.#overlay.add(index, effects);
    if (operationId !== "") operations.add(operationId, { index, payloadHash, timeMs: wallMs, result });
    this.#proposed.add(index, { write: queued, result });
    return true;
  }

  /** The operation is in the log already (R11). */
  #answerAgain(
    write: QueuedWrite,
    index: LogIndex,
    payloadHash: number,
    result: Uint8Array | undefined,
  ): boolean {
    if (payloadHash !== write.payloadHash) {
      const error = new CoveyError(
        "IdempotentParameterMismatchException",
        "the same operation id was used with another request",
      );
      return this.#settle(write, { kind: "refused", error });
    }
    const { replica, loadResult, fail } = this.#options;
    if (index > replica.commitIndex) {
      const repeated = this.#repeated.get(index);
      if (repeated === undefined) this.#repeated.set(index, [write]);
      else repeated.push(write);
      return true;
    }
    if (result !== undefined) return this.#settle(write, { kind: "done", result });
    loadResult(index, write.operationId).then((found) => {
      write.settle(
        found === undefined
          ? { kind: "unknown", why: "its result is no longer kept" }
          : { kind: "done", result: found },
      );
    }, fail);
    return true;
  }

  #settle(write: QueuedWrite, attempt: Attempt): true {
    write.settle(attempt);
    return true;
  }
}
