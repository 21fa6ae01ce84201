/**
 * The end of a partition's log, in memory: always everything above the commit index, and before it what some replica is
 * not known to have, up to a bound. What is older is on disk only. Entries alias whatever brought them, a frame or a
 * request, and keep all of it alive: so they are let go early.
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
  #bytes = 0;

  constructor(baseIndex: LogIndex = 0, baseBallot: Ballot = BALLOT_NONE) {
    this.#baseIndex = baseIndex;
    this.#baseBallot = baseBallot;
  }

  get baseIndex(): LogIndex {
    return this.#baseIndex;
  }

  get lastIndex(): LogIndex {
    return this.#baseIndex + this.#entries.length;
  }

  get lastBallot(): Ballot {
    return this.#entries.at(-1)?.ballot ?? this.#baseBallot;
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
    return this.#entries[index - this.#baseIndex - 1];
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
    while (this.lastIndex >= index && this.#entries.length > 0) {
      this.#bytes -= this.#entries.pop()!.bytes.length + ENTRY_OVERHEAD_BYTES;
    }
  }

  /** Entries from `from` on, as many as fit into `bytesMax` but at least one; empty when `from` is not held. */
  slice(from: LogIndex, bytesMax: number): LogEntry[] {
    if (from <= this.#baseIndex) return [];
    const slice: LogEntry[] = [];
    let bytes = 0;
    for (let i = from - this.#baseIndex - 1; i < this.#entries.length; i++) {
      const entry = this.#entries[i]!;
      bytes += entry.bytes.length + ENTRY_OVERHEAD_BYTES;
      if (slice.length > 0 && bytes > bytesMax) break;
      slice.push(entry);
    }
    return slice;
  }

  /** Forgets the oldest entries, none above `upTo` and never the very last, until at most `bytesMax` are held. */
  release(upTo: LogIndex, bytesMax: number): void {
    const most = Math.min(upTo - this.#baseIndex, this.#entries.length - 1);
    let count = 0;
    while (this.#bytes > bytesMax && count < most)
      this.#bytes -= this.#entries[count++]!.bytes.length + ENTRY_OVERHEAD_BYTES;
    if (count === 0) return;
    const { index, ballot } = this.#entries[count - 1]!;
    this.#baseIndex = index;
    this.#baseBallot = ballot;
    this.#entries.splice(0, count);
  }

  /** Forgets everything and goes on after `baseIndex`: a transfer replaced the log (R18). */
  reset(baseIndex: LogIndex, baseBallot: Ballot): void {
    this.#entries = [];
    this.#bytes = 0;
    this.#baseIndex = baseIndex;
    this.#baseBallot = baseBallot;
  }
}
