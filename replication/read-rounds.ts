/**
 * Strong reads at the proposer (R7): all reads that wait at the end of a turn share one round, in which a majority
 * confirms that it has promised no higher ballot. A read is ready when its round is confirmed and everything it depends
 * on is committed.
 *
 * Source: Ongaro's thesis, section 6.4 (read index).
 */
import type { LogIndex } from "../core/ids.js";

export interface WaitingRead {
  readonly id: number;
  /** The read must see at least this index. */
  readonly index: LogIndex;
}

export class ReadRounds {
  #round = 0;
  #unsealed: WaitingRead[] = [];
  /** In order of rounds. */
  #sealed: { round: number; reads: WaitingRead[] }[] = [];
  /** Confirmed, waiting for what they depend on to be committed. */
  #confirmed: WaitingRead[] = [];
  #sentMs = 0;
  #resend = false;

  get waiting(): boolean {
    return this.#unsealed.length > 0 || this.#sealed.length > 0;
  }

  /** Whether any read waits, be it only for what it depends on. */
  get any(): boolean {
    return this.waiting || this.#confirmed.length > 0;
  }

  request(read: WaitingRead): void {
    this.#unsealed.push(read);
  }

  /** The round that must be sent now, or undefined. */
  seal(nowMs: number): number | undefined {
    if (this.#unsealed.length === 0 && !this.#resend) return undefined;
    if (this.#unsealed.length > 0) {
      this.#round++;
      this.#sealed.push({ round: this.#round, reads: this.#unsealed });
      this.#unsealed = [];
    }
    this.#resend = false;
    this.#sentMs = nowMs;
    return this.#round;
  }

  tick(nowMs: number, resendMs: number): void {
    if (this.#sealed.length > 0 && nowMs - this.#sentMs >= resendMs) this.#resend = true;
  }

  /** Others than before may have to confirm. */
  sendAgain(): void {
    this.#resend = this.#sealed.length > 0;
  }

  /** Takes the reads that are ready, given the round that a majority has confirmed. */
  takeReady(confirmedRound: number, commitIndex: LogIndex): WaitingRead[] {
    while (this.#sealed.length > 0 && this.#sealed[0]!.round <= confirmedRound) {
      this.#confirmed.push(...this.#sealed.shift()!.reads);
    }
    if (this.#confirmed.length === 0) return [];
    const ready = this.#confirmed.filter((read) => read.index <= commitIndex);
    if (ready.length > 0) this.#confirmed = this.#confirmed.filter((read) => read.index > commitIndex);
    return ready;
  }
}
