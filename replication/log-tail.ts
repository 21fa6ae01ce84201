/**
 * The end of a partition's log, in memory: always everything above the commit index, and before it as much as is kept
 * for replicas that are a little behind. What is older is on disk only.
 *
 * Invariant: entries are contiguous; `baseIndex` is the index before the first one held, `baseBallot` its ballot.
 */
import { BALLOT_NONE, type Ballot } from "../core/ballot.js";
import type { LogIndex } from "../core/ids.js";
import type { LogEntry } from "./messages.js";

/** What an entry costs beside its bytes, roughly. */
const ENTRY_OVERHEAD_BYTES = 100;

export class LogTail {
  #baseIndex: LogIndex;
  #baseBallot: Ballot;
  #entries: LogEntry[] = [];
  /** How many leading elements of #entries are released; they are cut off in bulk. */
  #head = 0;
  #bytes = 0;

  constructor(baseIndex: LogIndex = 0, baseBallot: Ballot = BALLOT_NONE) {
    this.#baseIndex = baseIndex;
    this.#baseBallot = baseBallot;
  }

  get baseIndex(): LogIndex {
    return this.#baseIndex;
  }

  get lastIndex(): LogIndex {
    return this.#baseIndex + this.#entries.length - this.#head;
  }

  get lastBallot(): Ballot {
    return this.#entries.length > this.#head
      ? this.#entries[this.#entries.length - 1]!.ballot
      : this.#baseBallot;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** `undefined` below the base and above the end. */
  ballotAt(index: LogIndex): Ballot | undefined {
    if (index === this.#baseIndex) return this.#baseBallot;
    return this.entryAt(index)?.ballot;
  }

  entryAt(index: LogIndex): LogEntry | undefined {
    if (index <= this.#baseIndex) return undefined;
    return this.#entries[this.#head + index - this.#baseIndex - 1];
  }

  append(entry: LogEntry): void {
    if (entry.index !== this.lastIndex + 1) {
      throw new Error(`log entry ${entry.index} does not follow ${this.lastIndex}`);
    }
    this.#entries.push(entry);
    this.#bytes += entry.bytes.length + ENTRY_OVERHEAD_BYTES;
  }

  /** Drops `index` and everything after it. */
  truncateFrom(index: LogIndex): void {
    while (this.lastIndex >= index && this.#entries.length > this.#head) {
      this.#bytes -= this.#entries.pop()!.bytes.length + ENTRY_OVERHEAD_BYTES;
    }
  }

  /** Entries from `from` on, as many as fit into `bytesMax` but at least one; empty when `from` is not held. */
  slice(from: LogIndex, bytesMax: number): LogEntry[] {
    if (from <= this.#baseIndex) return [];
    const slice: LogEntry[] = [];
    let bytes = 0;
    for (let i = this.#head + from - this.#baseIndex - 1; i < this.#entries.length; i++) {
      const entry = this.#entries[i]!;
      bytes += entry.bytes.length + ENTRY_OVERHEAD_BYTES;
      if (slice.length > 0 && bytes > bytesMax) break;
      slice.push(entry);
    }
    return slice;
  }

  /** Forgets the oldest entries, none above `upTo` and never the very last, until at most `bytesMax` are held. */
  release(upTo: LogIndex, bytesMax: number): void {
    while (this.#bytes > bytesMax && this.#baseIndex < upTo && this.#head + 1 < this.#entries.length) {
      const entry = this.#entries[this.#head]!;
      this.#head++;
      this.#baseIndex = entry.index;
      this.#baseBallot = entry.ballot;
      this.#bytes -= entry.bytes.length + ENTRY_OVERHEAD_BYTES;
    }
    if (this.#head > 64 && this.#head * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head);
      this.#head = 0;
    }
  }

  /** Forgets everything and goes on after `baseIndex`: a transfer replaced the log (R18). */
  reset(baseIndex: LogIndex, baseBallot: Ballot): void {
    this.#entries = [];
    this.#head = 0;
    this.#bytes = 0;
    this.#baseIndex = baseIndex;
    this.#baseBallot = baseBallot;
  }
}
