/**
 * What a proposer knows of one follower's log, and what to send it next.
 *
 * While all goes well it streams: entries leave as soon as they are appended, up to a window of unacknowledged bytes.
 * After a refusal or a silence it probes: one message at a time until the logs are seen to match again. Entries that
 * are no longer in memory are not sent: the first one that is asks until the follower has caught up from any peer. So
 * probes only go down the log, and there is an end to the refusals. The last entry would not do: it may be refused for a
 * gap, and what comes before the gap for a conflict that begins below memory, in turns and as fast as answers come.
 *
 * Source: Ongaro's thesis, section 10.2.1 (pipelining); etcd's tracker describes the same states.
 */
import type { Ballot } from "../core/ballot.js";
import type { LogIndex } from "../core/ids.js";
import type { LogTail } from "./log-tail.js";
import type { LogEntry } from "./messages.js";

/** One Accept's part of the log. */
export interface Span {
  readonly previousIndex: LogIndex;
  readonly previousBallot: Ballot;
  readonly entries: readonly LogEntry[];
}

const NO_SPANS: readonly Span[] = [];

export class FollowerProgress {
  /** Invariant: the follower's durable log equals ours up to here. */
  #matchIndex: LogIndex = 0;
  #nextIndex: LogIndex;
  #probing = false;
  /** A probe is on its way. */
  #probeSent = false;
  #confirmedRound = 0;
  #commitSent: LogIndex = 0;
  /** When it last answered anything. */
  #heardMs: number;
  /** When the oldest unanswered entries were sent; undefined when nothing is unanswered. */
  #waitingSinceMs: number | undefined;
  #unanswered: { lastIndex: LogIndex; bytes: number }[] = [];
  #unansweredBytes = 0;

  constructor(nextIndex: LogIndex, nowMs: number) {
    this.#nextIndex = nextIndex;
    this.#heardMs = nowMs;
  }

  get matchIndex(): LogIndex {
    return this.#matchIndex;
  }

  get confirmedRound(): number {
    return this.#confirmedRound;
  }

  get heardMs(): number {
    return this.#heardMs;
  }

  accepted(matchIndex: LogIndex, nowMs: number): void {
    this.#heardMs = nowMs;
    this.#probing = false;
    this.#probeSent = false;
    if (matchIndex > this.#matchIndex) this.#matchIndex = matchIndex;
    this.#nextIndex = Math.max(this.#nextIndex, this.#matchIndex + 1);
    while (this.#unanswered.length > 0 && this.#unanswered[0]!.lastIndex <= this.#matchIndex) {
      this.#unansweredBytes -= this.#unanswered.shift()!.bytes;
    }
    this.#waitingSinceMs = this.#unanswered.length > 0 ? nowMs : undefined;
  }

  refused(nextIndex: LogIndex, lastIndex: LogIndex, nowMs: number): void {
    this.#heardMs = nowMs;
    const hint = Math.max(this.#matchIndex + 1, Math.min(nextIndex, lastIndex + 1));
    // The refusal of something streamed behind what was refused before, or a follower that is still too far behind.
    if (this.#probing && this.#probeSent && hint === this.#nextIndex) return;
    this.#probeFrom(hint);
  }

  confirmed(round: number, nowMs: number): void {
    this.#heardMs = nowMs;
    this.#confirmedRound = Math.max(this.#confirmedRound, round);
  }

  /** The link came up anew: whatever was on its way is lost. */
  restart(): void {
    this.#probeFrom(this.#matchIndex > 0 ? this.#matchIndex + 1 : this.#nextIndex);
    this.#commitSent = 0;
  }

  /**
   * Another configuration: what it has acknowledged counts once it has said so again, under the new epoch (R30). It may have
   * been no voter then, and may have promised a greater ballot since.
   */
  reconfigured(): void {
    this.restart();
    this.#matchIndex = 0;
    this.#confirmedRound = 0;
  }

  tick(nowMs: number, resendMs: number): void {
    if (this.#waitingSinceMs === undefined || nowMs - this.#waitingSinceMs < resendMs) return;
    this.#probeFrom(this.#matchIndex > 0 ? this.#matchIndex + 1 : this.#nextIndex);
  }

  /** Whether the follower has not been told of this commit index. A probe will tell it in time. */
  isUntold(commitIndex: LogIndex): boolean {
    return commitIndex > this.#commitSent && !this.#probing;
  }

  /**
   * What to send now; also marks it as sent. The commit index goes with whatever is sent; a message that carries nothing
   * else is made only if `tell` is set.
   */
  next(
    tail: LogTail,
    bounds: { readonly acceptBytesMax: number; readonly windowBytesMax: number },
    nowMs: number,
    { commitIndex, tell }: { readonly commitIndex: LogIndex; readonly tell: boolean },
  ): readonly Span[] {
    if (this.#nextIndex > tail.lastIndex && !tell && !this.#probing) return NO_SPANS;
    if (this.#probing)
      return this.#probeSent ? [] : [this.#probe(tail, bounds.acceptBytesMax, nowMs, commitIndex)];
    const spans: Span[] = [];
    while (this.#nextIndex <= tail.lastIndex && this.#unansweredBytes < bounds.windowBytesMax) {
      const span = spanAt(tail, this.#nextIndex, bounds.acceptBytesMax);
      if (span === undefined) {
        this.#probeFrom(this.#nextIndex);
        return [...spans, this.#probe(tail, bounds.acceptBytesMax, nowMs, commitIndex)];
      }
      spans.push(span);
      this.#sent(span, nowMs);
    }
    if (spans.length === 0 && tell && commitIndex > this.#commitSent) {
      const previousBallot = tail.ballotAt(this.#nextIndex - 1);
      if (previousBallot !== undefined)
        spans.push({ previousIndex: this.#nextIndex - 1, previousBallot, entries: [] });
    }
    if (spans.length > 0) this.#commitSent = commitIndex;
    return spans;
  }

  /**
   * One Accept whose answer shows where the logs match: the next entries; the last one of all when there are none; the
   * first one in memory, alone, when they are not in memory.
   */
  #probe(tail: LogTail, bytesMax: number, nowMs: number, commitIndex: LogIndex): Span {
    this.#probeSent = true;
    this.#commitSent = commitIndex;
    const next = Math.min(this.#nextIndex, tail.lastIndex);
    const span = spanAt(tail, next, bytesMax) ?? spanAt(tail, tail.baseIndex + 1, 1)!;
    this.#sent(span, nowMs);
    return span;
  }

  #sent(span: Span, nowMs: number): void {
    const lastIndex = span.previousIndex + span.entries.length;
    const bytes = span.entries.reduce((sum, entry) => sum + entry.bytes.length, 0);
    this.#unanswered.push({ lastIndex, bytes });
    this.#unansweredBytes += bytes;
    this.#waitingSinceMs ??= nowMs;
    if (!this.#probing) this.#nextIndex = lastIndex + 1;
  }

  #probeFrom(nextIndex: LogIndex): void {
    this.#nextIndex = nextIndex;
    this.#probing = true;
    this.#probeSent = false;
    this.#unanswered = [];
    this.#unansweredBytes = 0;
    this.#waitingSinceMs = undefined;
  }
}

/** `undefined` when the entry before `from` is no longer in memory. */
function spanAt(tail: LogTail, from: LogIndex, bytesMax: number): Span | undefined {
  const previousBallot = tail.ballotAt(from - 1);
  if (previousBallot === undefined) return undefined;
  return { previousIndex: from - 1, previousBallot, entries: tail.slice(from, bytesMax) };
}
