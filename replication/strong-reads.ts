/**
 * The strong reads that wait at one replica, in up to three places one after another: for the ballot, for a majority to
 * confirm it (R7), and until what they must see can be read from the store.
 */
import type { LogIndex, NodeId } from "../core/ids.js";
import type { Settle } from "./attempt.js";
import { Pending } from "./pending.js";
import type { Replica } from "./replica.js";

export interface StrongRead {
  readonly request: Uint8Array;
  readonly settle: Settle;
  /** On the monotonic clock. */
  readonly deadlineMs: number;
}

interface Unapplied {
  readonly index: LogIndex;
  readonly read: StrongRead;
}

export class StrongReads {
  readonly #replica: Pick<Replica, "requestRead" | "proposer">;
  readonly #answer: (read: StrongRead) => void;
  #lastId = 0;
  #waiting: StrongRead[] = [];
  /** In a read round, by id. */
  readonly #confirming = new Pending<StrongRead>();
  #unapplied: Unapplied[] = [];
  /** Invariant: every effect up to here can be read from the store. */
  #visibleIndex: LogIndex;

  /** `answer` answers a read from the applied state as it is then. */
  constructor(options: {
    readonly replica: Pick<Replica, "requestRead" | "proposer">;
    readonly visibleIndex: LogIndex;
    readonly answer: (read: StrongRead) => void;
  }) {
    this.#replica = options.replica;
    this.#visibleIndex = options.visibleIndex;
    this.#answer = options.answer;
  }

  /** An id for a read round, unique in this partition: negative answers have read rounds too. */
  nextId(): number {
    return ++this.#lastId;
  }

  get isWaitingForBallot(): boolean {
    return this.#waiting.length > 0;
  }

  /** Whether a deadline has to be looked after. */
  get isBusy(): boolean {
    return this.#waiting.length > 0 || this.#confirming.size > 0;
  }

  add(read: StrongRead): void {
    const id = this.nextId();
    if (this.#replica.requestRead(id, 0)) this.#confirming.add(id, read);
    else this.#waiting.push(read);
  }

  /** The ballot is open: those that wait for it share its next round. */
  ballotOpened(): void {
    const reads = this.#waiting;
    this.#waiting = [];
    for (const read of reads) this.add(read);
  }

  /** The round of a read is through, and it must see everything up to `index`. An id that is not known is ignored. */
  ready(id: number, index: LogIndex): void {
    const read = this.#confirming.take(id);
    if (read === undefined) return;
    if (index <= this.#visibleIndex) this.#answer(read);
    else this.#unapplied.push({ index, read });
  }

  /** Everything up to `index` can now be read from the store. */
  visible(index: LogIndex): void {
    this.#visibleIndex = index;
    if (this.#unapplied.length === 0) return;
    const unapplied = this.#unapplied;
    this.#unapplied = unapplied.filter((waiter) => waiter.index > index);
    for (const waiter of unapplied) if (waiter.index <= index) this.#answer(waiter.read);
  }

  /** The ballot is lost: nobody confirms it any more. */
  lost(): void {
    const reads = [...this.#confirming.takeAll(), ...this.#waiting];
    this.#waiting = [];
    for (const { settle } of reads) settle({ kind: "elsewhere", hint: this.#replica.proposer });
  }

  /** Gives up waiting for the ballot. */
  sendElsewhere(hint: NodeId | undefined): void {
    const reads = this.#waiting;
    this.#waiting = [];
    for (const { settle } of reads) settle({ kind: "elsewhere", hint });
  }

  /** Gives up waiting for what is not applied yet. */
  dropUnapplied(): void {
    const unapplied = this.#unapplied;
    this.#unapplied = [];
    for (const { read } of unapplied) read.settle({ kind: "elsewhere", hint: undefined });
  }

  /** Answers what is past its deadline and has not been confirmed. */
  expire(nowMs: number): void {
    const late = (read: StrongRead): boolean => read.deadlineMs <= nowMs;
    const expired = this.#waiting.filter(late);
    if (expired.length > 0) this.#waiting = this.#waiting.filter((read) => !late(read));
    expired.push(...this.#confirming.takeAll(late));
    // The coordinator, whose deadline it is, says who cannot be reached.
    for (const { settle } of expired) settle({ kind: "elsewhere", hint: undefined });
  }
}
