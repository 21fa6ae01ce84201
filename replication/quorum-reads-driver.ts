/**
 * Quorum reads (R8) for strong reads that their proposer leaves waiting: it is frozen, cut off from whoever asks, or just
 * gone. The read goes on waiting for the proposer beside it, and whoever answers first has answered.
 */
import type { Epoch, NodeId, PartitionId } from "../core/ids.js";
import type { QuorumReadReply, QuorumReadRequest } from "./messages.js";
import type { NodeContext } from "./node-context.js";
import type { PartitionDriver } from "./partition-driver.js";
import { QuorumRead, type QuorumReadPart } from "./quorum-read.js";
import { votersOf, type Configuration } from "../ring/configuration.js";

/** Quorum reads of a node that are under way; each asks all voters for a result. Past it reads only wait. */
const READS_MAX = 256;
const IDS_PER_BOOT = 2 ** 32;

/** A strong read that waits for its proposer. */
export interface WatchedRead {
  readonly partition: PartitionId;
  readonly payload: Uint8Array;
  /** Set when it was answered, by whomever. */
  done: boolean;
  readonly answer: (result: Uint8Array) => void;
}

interface Watched {
  readonly read: WatchedRead;
  readonly dueMs: number;
  /** Of the quorum read that was begun for it before; 0: none. */
  readonly requestId: number;
}

/** Counts since the node started. */
export class QuorumReadCounters {
  begun = 0;
  answered = 0;
  /** Given up: entries whose outcome nobody knew. */
  pending = 0;
}

export class QuorumReads {
  readonly counters = new QuorumReadCounters();
  readonly #context: NodeContext;
  readonly #configurationOf: (partition: PartitionId) => Configuration;
  readonly #driverOf: (partition: PartitionId) => PartitionDriver | undefined;
  /** In the order in which they are due. */
  #watched: Watched[] = [];
  readonly #asked = new Map<number, { readonly read: WatchedRead; readonly tally: QuorumRead }>();
  /** Answers to questions of an earlier life must not pass for answers to these. */
  #lastId: number;

  constructor(options: {
    readonly context: NodeContext;
    readonly configurationOf: (partition: PartitionId) => Configuration;
    readonly driverOf: (partition: PartitionId) => PartitionDriver | undefined;
  }) {
    this.#context = options.context;
    this.#configurationOf = options.configurationOf;
    this.#driverOf = options.driverOf;
    this.#lastId = options.context.boot * IDS_PER_BOOT;
  }

  /** Has a quorum asked when the read is not done after a while, and again after another. */
  watch(read: WatchedRead): void {
    const { clock, settings } = this.#context;
    if (settings.quorumReadAfterMs === 0) return;
    this.#watched.push({ read, dueMs: clock.monotonicMs() + settings.quorumReadAfterMs, requestId: 0 });
  }

  tick(nowMs: number): void {
    const due = this.#watched.findIndex(({ dueMs }) => dueMs > nowMs);
    const late = this.#watched.splice(0, due < 0 ? this.#watched.length : due);
    for (const { read, requestId } of late) {
      this.#asked.delete(requestId);
      if (read.done) continue;
      const dueMs = nowMs + this.#context.settings.quorumReadAfterMs;
      this.#watched.push({ read, dueMs, requestId: this.#ask(read) });
    }
  }

  /** Ends the waiting: nothing is asked any more. */
  stop(): void {
    this.#watched = [];
    this.#asked.clear();
  }

  receive(from: NodeId, message: QuorumReadRequest | QuorumReadReply): void {
    if (message.kind === "quorumRead") this.#answer(from, message);
    else this.#take(message.requestId, from, message.epoch, message);
  }

  #ask(read: WatchedRead): number {
    if (this.#asked.size >= READS_MAX) return 0;
    const { self, transport } = this.#context;
    const configuration = this.#configurationOf(read.partition);
    const { epoch } = configuration;
    const requestId = ++this.#lastId;
    this.counters.begun++;
    this.#asked.set(requestId, { read, tally: new QuorumRead(configuration) });
    for (const voter of votersOf(configuration)) {
      if (voter === self) {
        this.#driverOf(read.partition)?.readPart(read.payload, (part) => {
          if (part !== undefined) this.#take(requestId, self, epoch, part);
        });
      } else if (transport.isLinked(voter)) {
        const { partition, payload } = read;
        transport.send(voter, { kind: "quorumRead", partition, epoch, requestId, payload });
      }
    }
    return requestId;
  }

  #answer(to: NodeId, { partition, epoch, requestId, payload }: QuorumReadRequest): void {
    const about = { kind: "quorumReadReply", partition, epoch, requestId } as const;
    const driver = this.#driverOf(partition);
    if (driver === undefined) return;
    driver.readPart(payload, (part) => {
      // The configuration may have changed while it was read (R31).
      if (part === undefined || this.#configurationOf(partition).epoch !== epoch) return;
      this.#context.transport.send(to, { ...about, ...part });
    });
  }

  #take(requestId: number, from: NodeId, epoch: Epoch, part: QuorumReadPart): void {
    const asked = this.#asked.get(requestId);
    if (asked === undefined || asked.tally.configuration.epoch !== epoch) return;
    const { read, tally } = asked;
    tally.add(from, part);
    const { outcome } = tally;
    if (outcome.kind === "open") return;
    this.#asked.delete(requestId);
    if (outcome.kind === "pending") this.counters.pending++;
    else if (!read.done) {
      this.counters.answered++;
      read.answer(outcome.result);
    }
  }
}
